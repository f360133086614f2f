//! The notifications that are missing, handed to the page of plans.

use std::collections::BTreeSet;

use baseline::{Place, Row, Severity, Status, TopicCount, Wish, propose_for};
use desired_state::bundle::{Bundle, Format, bundle_of};
use desired_state::place::Connection as PlaceConnection;
use domain::notification::Notification;
use leptos::prelude::*;
use messages::workspace_baseline as say;
use screen::route::{Route, WorkspaceView};
use wire::notifications::NotificationList;

use super::super::asked::Asked;
use super::super::looked_at::Here;
use super::super::topic_box::{TopicBox, is_topic, topics};
use super::least;
use super::state::Assessed;
use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// A connection and what was found out there of what is shown.
type Found<'a> = (&'a Here, Vec<&'a Row>);

/// The connections where something is missing or unknown, of what is shown.
fn lacking(assessed: &Assessed, least: Severity) -> Vec<Found<'_>> {
    let found = assessed.list.iter().filter_map(|(here, rows)| {
        let rows = rows.as_ref()?.iter();
        let rows = rows.filter(|row| row.requirement.severity >= least);
        let rows: Vec<&Row> = rows.collect();
        let mut statuses = rows.iter().map(|row| row.status);
        let lacks = statuses.any(|it| matches!(it, Status::Missing | Status::Unknown));
        lacks.then_some((here, rows))
    });
    found.collect()
}

/// Whether it can be read at a connection who is subscribed to its topics.
fn knows_subscribers(here: &Here) -> bool {
    let reading = here.reading.as_ref();
    reading.is_none_or(|reading| {
        let mut topics = reading.listening.values();
        reading.listening.is_empty() || topics.any(|topic| topic.error.is_none())
    })
}

/// What is proposed.
#[derive(Clone, PartialEq)]
struct Proposed {
    /// At how many connections something is missing or unknown.
    lacking: usize,
    /// Those of them that a new notification helps.
    helped: Vec<Here>,
    /// Whether not all of it helps at each of these.
    differs: bool,
    /// The notifications, without a target.
    missing: Vec<Notification>,
}

impl Proposed {
    /// The same notifications for all connections, about all that is missing at any of
    /// them.
    fn of(assessed: &Assessed, severity: &str) -> Self {
        let lacking = lacking(assessed, least(severity));
        let places = lacking.iter().map(|(here, rows)| Place {
            rows: rows.clone(),
            knows_subscribers: knows_subscribers(here),
        });
        let places: Vec<Place<'_>> = places.collect();
        let readings = lacking.iter().filter_map(|(here, _)| here.reading.as_ref());
        let stored = readings.filter_map(|reading| reading.notifications.get());
        let taken: BTreeSet<&str> = stored
            .flat_map(NotificationList::iter)
            .map(|it| &*it.name)
            .collect();
        let taken: Vec<&str> = taken.into_iter().collect();
        let proposal = propose_for(
            &places,
            Wish {
                target: "",
                name: &assessed.baseline.id,
                taken: &taken,
            },
        );
        let helped = proposal.helped.into_iter();
        let helped = helped.filter_map(|at| lacking.get(at));
        Self {
            lacking: lacking.len(),
            helped: helped.map(|(here, _)| Here::clone(here)).collect(),
            differs: proposal.differs,
            missing: proposal.notifications,
        }
    }

    /// The bundle that has them, sent to the topic of that name.
    fn bundle(&self, topic: &str) -> Bundle {
        let missing: NotificationList = self.missing.iter().cloned().collect();
        let made = bundle_of(
            &PlaceConnection::stand_in(),
            Some(&missing),
            &|_| true,
            None,
        );
        let names = self.helped.iter().map(|here| &*here.connection.name);
        made.bundle.sent_to(topic).made_for(names)
    }
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
    let proposed = memo(move |_| {
        let severity = severity.value.get();
        assessed.with(|assessed| Proposed::of(assessed, &severity))
    });
    let helped = memo(move |_| proposed.with(|it| it.helped.clone()));
    let topic = RwSignal::new(String::new());
    let topics = memo(move |_| helped.with(|here| topics(here)));
    // Whether it is known of each connection which topics it has.
    let all_listed =
        memo(move |_| helped.with(|here| here.iter().all(|it| it.place().topics.is_some())));
    // What is heard at most, until something is typed.
    let offered = memo(move |_| topics.with(|it| it.best().to_owned()));
    crate::reactive::effect(move |last: Option<String>| {
        let offered = offered.get();
        let typed = topic.get_untracked();
        if typed.is_empty() || last.is_some_and(|last| last == typed) {
            topic.set(offered.clone());
        }
        offered
    });
    let is_unkept = RwSignal::new(false);
    let count = memo(move |_| {
        let name = topic.get();
        topics.with(|it| it.count(name.trim()))
    });
    let why_not = memo(move |_| {
        if proposed.with(|it| it.missing.is_empty()) {
            Some(t(say::NOTHING_HELPS))
        } else if !topic.with(|name| is_topic(name.trim())) {
            Some(t(say::TOPIC_WANTED))
        } else if count.get().connections == 0 && all_listed.get() {
            Some(t(say::TOPIC_NOWHERE))
        } else {
            None
        }
    });
    let heard = move || {
        let TopicCount {
            confirmed,
            connections,
        } = count.get();
        (connections > 0).then(|| {
            let (all, count) = (connections, confirmed);
            view! { <p class="hint">{t(say::ConfirmedAt { all, count })}</p> }
        })
    };
    let press = move || {
        // What is in the way is said beside the button.
        if why_not.with_untracked(Option::is_some) {
            return;
        }
        let name = topic.get_untracked().trim().to_owned();
        let bundle = proposed.with_untracked(|it| it.bundle(&name));
        if app.workspace.propose(&bundle.write(Format::Json)) {
            app.nav.go(Route::Workspace {
                view: WorkspaceView::Plan,
                query: String::new(),
            });
        } else {
            is_unkept.set(true);
        }
    };
    let numbers = memo(move |_| proposed.with(|it| (it.lacking, it.helped.len(), it.differs)));
    let sentences = move || {
        let (lacking, helped, differs) = numbers.get();
        let helps = (helped < lacking).then(|| {
            let (count, all) = (helped, lacking);
            t(say::HelpsAt { all, count })
        });
        let differs = differs.then(|| t(say::NEEDS_DIFFER));
        let all = [Some(t(say::LackingAt { count: lacking })), helps, differs];
        let all = all.into_iter().flatten();
        all.map(|said| view! { <p>{said}</p> }).collect_view()
    };
    let unread = memo(move |_| assessed.with(Assessed::unread));
    let left_out = move || {
        let count = unread.get();
        (count > 0).then(|| view! { <p>{t(say::LeftOut { count })}</p> })
    };
    view! {
        <Show when=move || { numbers.get().0 > 0 }>
            <section class="card pad stack" aria-labelledby="proposal-title">
                <h2 id="proposal-title">{t(say::PROPOSE)}</h2>
                {sentences}
                {left_out}
                <TopicBox id="proposal-topic" topic here=helped />
                {heard}
                <div class="row">
                    <Button
                        class="btn primary"
                        label=t(say::OPEN_PLAN)
                        why_not=why_not
                        on_press=press
                    />
                    <span role="status">
                        {move || {
                            let unkept = || is_unkept.get().then(|| t(say::NOT_KEPT));
                            why_not.get().or_else(unkept)
                        }}
                    </span>
                </div>
            </section>
        </Show>
    }
}
