//! The notifications that are missing, handed to the page of plans.

use std::sync::Arc;

use baseline::{Assessment, Status, Wish, propose};
use desired_state::bundle::{Bundle, Format, bundle_of};
use desired_state::place::Connection as PlaceConnection;
use leptos::prelude::*;
use messages::workspace_baseline as say;
use screen::route::{Route, WorkspaceView};
use wire::notifications::NotificationList;

use super::super::asked::Asked;
use super::super::looked_at::Here;
use super::super::topic_box::{TopicBox, common_topic, is_topic};
use super::least;
use super::state::{Assessed, with_assessments};
use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// The connections where something is missing or unknown, of what is shown.
fn lacking(assessed: &Assessed, severity: &str) -> Vec<Here> {
    let least = least(severity);
    let lacks = |rows: &Arc<Vec<baseline::Row>>| {
        let rows = rows.iter().filter(|row| row.requirement.severity >= least);
        let mut statuses = rows.map(|row| row.status);
        statuses.any(|it| matches!(it, Status::Missing | Status::Unknown))
    };
    let lacking = assessed
        .list
        .iter()
        .filter(|(_, rows)| rows.as_ref().is_some_and(lacks));
    lacking.map(|(here, _)| here.clone()).collect()
}

/// The same notifications for all of these connections, about all that is missing at any
/// of them; nothing where a new notification helps nowhere.
fn proposed(assessed: &Assessed, severity: &str, topic: &str) -> Option<Bundle> {
    let least = least(severity);
    let mut all: Vec<Assessment<'_>> = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let (baseline, assumptions) = (&assessed.baseline, assessed.assumptions);
    let wish = Wish {
        target: "",
        name: &baseline.id,
        taken: &[],
    };
    for here in lacking(assessed, severity) {
        let helped = with_assessments(baseline, &here, assumptions, |mut list, notifications| {
            list.retain(|it| it.requirement.severity >= least);
            taken.extend(notifications.iter().map(|it| it.name.clone()));
            let is_helped = !propose(&list, wish).is_empty();
            all.extend(list);
            is_helped
        });
        if helped == Some(true) {
            names.push(here.connection.name);
        }
    }
    let stand_in = PlaceConnection::stand_in();
    let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
    let wish = Wish {
        taken: &taken,
        ..wish
    };
    let missing: NotificationList = propose(&all, wish).into_iter().collect();
    if missing.is_empty() {
        return None;
    }
    let made = bundle_of(&stand_in, Some(&missing), &|_| true, None);
    let names = names.iter().map(String::as_str);
    Some(made.bundle.sent_to(topic).made_for(names))
}

/// What is asked before a plan is made of what is missing.
#[component]
pub fn Proposal(
    /// What is known.
    assessed: Memo<Assessed>,
    /// How much a requirement must matter.
    severity: Asked,
) -> impl IntoView {
    let app = use_app();
    let lacking = memo(move |_| {
        let severity = severity.value.get();
        assessed.with(|assessed| lacking(assessed, &severity))
    });
    let topic = RwSignal::new(String::new());
    // What most have, until something is typed.
    let offered = memo(move |_| lacking.with(|here| common_topic(here)));
    crate::reactive::effect(move |last: Option<String>| {
        let offered = offered.get();
        let typed = topic.get_untracked();
        if typed.is_empty() || last.is_some_and(|last| last == typed) {
            topic.set(offered.clone());
        }
        offered
    });
    let said = RwSignal::new(None::<String>);
    let press = move || {
        let name = topic.get_untracked().trim().to_owned();
        if !is_topic(&name) {
            said.set(Some(t(say::TOPIC_WANTED)));
            return;
        }
        let severity = severity.value.get_untracked();
        let bundle = assessed.with_untracked(|it| proposed(it, &severity, &name));
        match bundle {
            None => said.set(Some(t(say::NOTHING_HELPS))),
            Some(bundle) if app.workspace.propose(&bundle.write(Format::Json)) => {
                app.nav.go(Route::Workspace {
                    view: WorkspaceView::Plan,
                    query: String::new(),
                });
            }
            Some(_) => said.set(Some(t(say::NOT_KEPT))),
        }
    };
    let count = move || {
        let count = lacking.with(Vec::len);
        t(say::LackingAt { count })
    };
    let unread = memo(move |_| assessed.with(Assessed::unread));
    let left_out = move || {
        let count = unread.get();
        (count > 0).then(|| view! { <p>{t(say::LeftOut { count })}</p> })
    };
    view! {
        <Show when=move || lacking.with(|it| !it.is_empty())>
            <section class="card pad stack" aria-labelledby="proposal-title">
                <h2 id="proposal-title">{t(say::PROPOSE)}</h2>
                <p>{count}</p>
                {left_out}
                <TopicBox id="proposal-topic" topic here=lacking />
                <div class="row">
                    <Button class="btn primary" label=t(say::OPEN_PLAN) on_press=press />
                    <span role="status">{said}</span>
                </div>
            </section>
        </Show>
    }
}
