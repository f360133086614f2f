//! The bundle that is remembered, and how far connections are from it.

use std::collections::BTreeSet;

use desired_state::bundle::{Format, read};
use leptos::prelude::*;
use messages::workspace_plan as say;
use screen::connection::Connection;

use super::places::plan_for;
use super::plan::remembered_route;
use crate::browser::storage::{self, Retention};
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// Name under which the bundle is kept.
const KEPT: &str = "workspace-bundle";

/// The text of the bundle that is remembered.
pub fn remembered() -> Option<String> {
    storage::get(Retention::Always, KEPT)
}

/// Remembers a bundle. `false` if the browser refuses.
pub fn remember(text: &str) -> bool {
    storage::set(Retention::Always, KEPT, text)
}

/// Remembers none any more.
pub fn forget() {
    storage::remove(Retention::Always, KEPT);
}

/// How many changes connections are away from the remembered bundle, with the way to the
/// plan; nothing while none is remembered, or connections are being read.
#[component]
pub fn Drift() -> impl IntoView {
    let app = use_app();
    let loaded = remembered().and_then(|text| read(&text, Format::of(&text)).ok())?;
    let bundle = loaded.bundle;
    let is_reading = memo(move |_| app.workspace.progress().is_some());
    let drift = memo(move |_| {
        if is_reading.get() {
            return None;
        }
        let readings = app.workspace.readings();
        let all = app.workspace.connections(app.session);
        // Those the page of plans plans for at first.
        let read =
            |one: &Connection| readings.contains_key(&one.id) && bundle.is_made_for(&t(one.name()));
        let all: Vec<Connection> = all.into_iter().filter(read).collect();
        if all.is_empty() {
            return None;
        }
        let plan = plan_for(app.session, &bundle, &all, &readings, false, &|_, _| None);
        let changed = plan.items.iter().filter(|item| item.action.is_change());
        let connections: BTreeSet<&str> = changed.map(|item| item.connection.id.as_str()).collect();
        let counts = plan.counts();
        Some((
            counts.create + counts.update,
            connections.len(),
            counts.blocked,
        ))
    });
    let href = app.nav.href(&remembered_route());
    Some(move || {
        let (changes, connections, blocked) = drift.get()?;
        let words = match changes {
            0 => t(say::NO_DRIFT),
            changes => t(say::Drift {
                changes,
                connections,
            }),
        };
        let blocked = (blocked > 0).then(|| t(say::DriftBlocked { count: blocked }));
        let class = if changes > 0 { "note warn" } else { "note" };
        Some(view! {
            <p role="status">
                <span class=class>{words}</span>
                " "
                {blocked}
                " "
                <a href=href.clone()>{t(say::OPEN_PLAN)}</a>
            </p>
        })
    })
}
