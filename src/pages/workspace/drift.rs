//! The bundle that is remembered, and how far connections are from it.

use std::collections::BTreeMap;

use desired_state::bundle::{Bundle, Format, read};
use desired_state::plan::{Drift, DriftState, Object, Unreached};
use leptos::prelude::*;
use messages::{Arg, Message, workspace as words, workspace_plan as say};
use screen::connection::Connection;

use super::looked_at::Basis;
use super::places::{drift_at, place};
use super::plan::{remembered_route, remembered_route_of};
use crate::browser::storage::{self, Retention};
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_app};

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

/// How far a connection is from the remembered bundle, and what that was found out from.
#[derive(Clone, PartialEq)]
struct Found {
    basis: Basis,
    drift: Drift,
}

/// What was found out, by the ids of the connections. Each comparison takes its time, so
/// only what was read since last time is compared.
type AllFound = BTreeMap<String, Found>;

/// How far connections are from the remembered bundle.
#[derive(Clone, Copy)]
pub struct Drifts {
    found: Memo<AllFound>,
    /// What of the bundle is for none of the connections.
    unreached: Memo<Unreached>,
}

impl Drifts {
    /// Finds it out for connections that were read; nothing while no bundle is remembered.
    pub fn new(app: App, connections: Memo<Vec<Connection>>) -> Option<Self> {
        let loaded = remembered().and_then(|text| read(&text, Format::of(&text)).ok())?;
        let bundle = loaded.bundle;
        let unreached = memo({
            let bundle = bundle.clone();
            move |_| {
                let all = app.session.all();
                let places = all.iter().map(|one| place(app.session, one));
                Unreached::of(&bundle, &places.collect::<Vec<_>>())
            }
        });
        let found = memo(move |last: Option<&AllFound>| {
            connections.with(|all| {
                let found = all.iter().filter_map(|connection| {
                    let last = last.and_then(|last| last.get(&connection.id));
                    let found = found(app, &bundle, connection, last)?;
                    Some((connection.id.clone(), found))
                });
                found.collect()
            })
        });
        Some(Self { found, unreached })
    }

    /// How far a connection is from the bundle, if that is found out. Listens to changes.
    pub fn of(self, id: &str) -> Option<Drift> {
        self.found.with(|all| all.get(id).map(|found| found.drift))
    }
}

/// Compares one connection, unless it was and nothing was read anew.
fn found(
    app: App,
    bundle: &Bundle,
    connection: &Connection,
    last: Option<&Found>,
) -> Option<Found> {
    let basis = Basis::now(app, connection);
    let reading = basis.reading.as_ref()?;
    if let Some(last) = last.filter(|last| last.basis == basis) {
        return Some(last.clone());
    }
    // The page of plans leaves these out as well.
    let is_meant = bundle.is_made_for(&t(connection.name()));
    let drift = if is_meant {
        drift_at(app.session, bundle, connection, reading)
    } else {
        Drift::default()
    };
    Some(Found { basis, drift })
}

/// What is said about what of the bundle is for none of the connections.
fn beyond(unreached: &Unreached) -> Vec<Message> {
    let mut words: Vec<Message> = Vec::new();
    let names = Arg::list(unreached.objects.iter().map(Object::name));
    if unreached.is_all {
        words.push(say::BUNDLE_FOR_NONE);
    } else if !names.is_empty() {
        words.push(say::PartsForNone { names }.into());
    }
    words.extend(unreached.sentences());
    words
}

/// How many changes connections are away from the remembered bundle, with the way to the
/// plan; nothing while connections are being read.
#[component]
pub fn DriftSum(
    /// What is found out.
    drifts: Drifts,
) -> impl IntoView {
    let app = use_app();
    let is_reading = memo(move |_| app.workspace.progress().is_some());
    let sum = memo(move |_| {
        if is_reading.get() {
            return None;
        }
        drifts.found.with(|all| {
            let wanted = all.values().map(|found| found.drift);
            let wanted: Vec<Drift> = wanted.filter(|it| it.wanted > 0).collect();
            let sum = |of: fn(&Drift) -> usize| wanted.iter().map(of).sum::<usize>();
            let connections = wanted.iter().filter(|it| it.changes > 0).count();
            let sums = (
                sum(|it| it.changes),
                connections,
                sum(|it| it.blocked + it.unknown),
            );
            (!all.is_empty()).then_some(sums)
        })
    });
    let href = app.nav.href(&remembered_route());
    let unreached = drifts.unreached;
    move || {
        let (changes, connections, blocked) = sum.get()?;
        let beyond = unreached.with(beyond);
        // What was not compared may differ.
        let words = match changes {
            0 if blocked > 0 || !beyond.is_empty() => None,
            0 => Some(t(say::NO_DRIFT)),
            changes => Some(t(say::Drift {
                changes,
                connections,
            })),
        };
        let class = if changes > 0 { "note warn" } else { "note" };
        let words = words.map(|words| view! { <span class=class>{words}</span> });
        let blocked = (blocked > 0).then(|| t(say::DriftBlocked { count: blocked }));
        let beyond = beyond.into_iter().map(|words| {
            view! { <p class="note warn">{t(words)}</p> }
        });
        Some(view! {
            <div role="status" class="stack">
                {beyond.collect_view()}
                <p>{words} " " {blocked} " " <a href=href.clone()>{t(say::OPEN_PLAN)}</a></p>
            </div>
        })
    }
}

/// How far a connection is from the remembered bundle, with the way to the plan for it.
#[component]
pub fn ConnectionDrift(
    /// What is found out.
    drifts: Drifts,
    /// Id of the connection.
    id: String,
    /// What the connection is called.
    name: String,
) -> impl IntoView {
    let app = use_app();
    let href = app.nav.href(&remembered_route_of(&id));
    let drift = memo(move |_| drifts.of(&id));
    move || {
        let drift = drift.get()?;
        let (class, state): (_, Message) = match drift.state() {
            DriftState::NotInBundle => {
                return Some(
                    view! { <span class="dim">{t(words::NOT_IN_BUNDLE)}</span> }.into_any(),
                );
            }
            DriftState::None => ("", words::NO_CHANGES),
            DriftState::Changes => {
                let count = drift.changes;
                ("warn", words::CountChanges { count }.into())
            }
            DriftState::Unknown => {
                let count = drift.unknown;
                ("", words::CountUnknown { count }.into())
            }
            DriftState::Blocked => {
                let count = drift.blocked;
                ("warn", words::CountBlocked { count }.into())
            }
        };
        let label = t(words::DriftAt {
            connection: (&name).into(),
            state: state.clone().into(),
        });
        let besides: [(bool, Message); 2] = [
            (
                drift.unknown > 0 && drift.state() != DriftState::Unknown,
                words::CountUnknown {
                    count: drift.unknown,
                }
                .into(),
            ),
            (
                drift.blocked > 0 && drift.state() != DriftState::Blocked,
                words::CountBlocked {
                    count: drift.blocked,
                }
                .into(),
            ),
        ];
        let besides = besides.into_iter().filter(|(is, _)| *is);
        let besides = besides
            .map(|(_, words)| view! { <span class="sub">{t(words)}</span> })
            .collect_view();
        Some(
            view! {
                <a href=href.clone() class=class aria-label=label>
                    {t(state)}
                </a>
                {besides}
            }
            .into_any(),
        )
    }
}
