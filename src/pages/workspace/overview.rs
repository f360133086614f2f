//! The overview: what each connection amounts to, and the sum of all.

mod gaps;

use std::collections::BTreeMap;

use leptos::prelude::*;
use messages::workspace as say;
use screen::connection::Connection;
use screen::route::{Route, WorkspaceView};
use screen::workspace::{Besides, Summary, summary};
use wire::error::ErrorKind;
use wire::explain::Subject;

use super::drift::{ConnectionDrift, DriftSum, Drifts};
use super::looked_at::Basis;
use super::scope::Scope;
use crate::components::button::{Button, LinkButton};
use crate::components::failure_words::advice;
use crate::pages::connections::switch_to;
use crate::reactive::memo;
use crate::state::language::{ago, exact, t};
use crate::state::session::surroundings;
use crate::state::{App, use_app};
use gaps::{GapCount, Gaps};

/// What is asked besides: the gaps are those of the page of the baseline, which takes the
/// catalog into account.
const BESIDES: Besides = Besides {
    topics: false,
    catalogue: true,
};

/// A connection and what is known of it.
#[derive(Clone, PartialEq)]
struct OverviewRow {
    basis: Basis,
    /// What the reading amounts to.
    summary: Option<Summary>,
    is_under_way: bool,
}

/// The rows by the ids of their connections. What each amounts to takes its time, so only
/// what was read since last time is added up.
type Rows = BTreeMap<String, OverviewRow>;

fn rows(app: App, connections: &[Connection], last: Option<&Rows>) -> Rows {
    let row = |connection: &Connection| {
        let basis = Basis::now(app, connection);
        let last = last.and_then(|rows| rows.get(&connection.id));
        let summary = match last.filter(|row| row.basis == basis) {
            Some(last) => last.summary,
            None => basis
                .reading
                .as_ref()
                .and_then(|reading| summary(reading, &surroundings(connection), basis.assumptions)),
        };
        let is_under_way = app.workspace.is_under_way(&connection.id);
        let row = OverviewRow {
            basis,
            summary,
            is_under_way,
        };
        (connection.id.clone(), row)
    };
    connections.iter().map(row).collect()
}

/// Every connection, and the sum of what was read.
#[component]
pub fn Overview() -> impl IntoView {
    let app = use_app();
    let connections = memo(move |_| app.workspace.connections(app.session));
    let gaps = Gaps::new(app, connections);
    let drifts = Drifts::new(app, connections);
    let discover = app.nav.href(&Route::Workspace {
        view: WorkspaceView::Discover,
        query: String::new(),
    });
    let rows = memo(move |last: Option<&Rows>| connections.with(|all| rows(app, all, last)));
    view! {
        <Scope besides=BESIDES />
        {drifts.map(|drifts| view! { <DriftSum drifts /> })}
        <Tiles rows />
        <div class="card scroller">
            <table class="list cards overview">
                <caption class="unseen">{t(say::CONNECTIONS)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(say::CONNECTION)}</th>
                        <th scope="col" class="num">
                            {t(say::ENABLED)}
                        </th>
                        <th scope="col" class="num">
                            {t(say::NEVER_MATCHING)}
                        </th>
                        <th scope="col" class="num">
                            {t(say::NOBODY_SUBSCRIBED)}
                        </th>
                        <th scope="col" class="num">
                            {t(say::BASELINE_GAPS)}
                        </th>
                        <th scope="col" class="num">
                            {t(say::UNFILTERED)}
                        </th>
                        <th scope="col">{t(say::HEALTH)}</th>
                        <th scope="col" class="num">
                            {t(say::QUOTA)}
                        </th>
                        <th scope="col">{t(say::LAST_CHANGE)}</th>
                        {drifts.map(|_| view! { <th scope="col">{t(say::DRIFT)}</th> })}
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || connections.get()
                        key=|connection| connection.id.clone()
                        children=move |connection| {
                            view! { <ConnectionRow connection rows gaps drifts /> }
                        }
                    />
                </tbody>
            </table>
        </div>
        <LinkButton label=t(say::ADD_PROJECTS) href=discover />
    }
}

/// The sums of all connections that were read.
#[component]
fn Tiles(rows: Memo<Rows>) -> impl IntoView {
    let sum = move |of: fn(&Summary) -> usize| {
        Signal::derive(move || {
            rows.with(|rows| {
                rows.values()
                    .filter_map(|row| row.summary.as_ref().map(of))
                    .sum()
            })
        })
    };
    let read = Signal::derive(move || {
        rows.with(|rows| rows.values().filter(|row| row.summary.is_some()).count())
    });
    let all = Signal::derive(move || rows.with(BTreeMap::len));
    let full = sum(|one| usize::from(one.quota.is_some_and(|(used, quota)| used >= quota)));
    view! {
        <ul class="tiles">
            <li class="card pad">
                <b>
                    {move || t(say::UsedOf {
                        quota: all.get(),
                        used: read.get(),
                    })}
                </b>
                <span>{t(say::CONNECTIONS_READ)}</span>
            </li>
            <Tile count=sum(|one| one.enabled) label=say::NOTIFICATIONS_ENABLED class="" />
            <Tile
                count=sum(|one| one.never_matching)
                label=say::NOTIFICATIONS_NEVER_MATCH
                class="bad"
            />
            <Tile
                count=sum(|one| one.nobody_subscribed)
                label=say::NOTIFICATIONS_NOBODY_SUBSCRIBED
                class="bad"
            />
            <Tile
                count=sum(|one| one.listening_unknown)
                label=say::NOTIFICATIONS_SUBSCRIBERS_UNKNOWN
                class="warn"
            />
            <Tile count=full label=say::CONNECTIONS_FULL class="warn" />
        </ul>
    }
}

/// A sum, and what it is of. It has its color only where it is not zero.
#[component]
fn Tile(count: Signal<usize>, label: messages::Message, class: &'static str) -> impl IntoView {
    let class = move || if count.get() > 0 { class } else { "" };
    view! {
        <li class="card pad">
            <b class=class>{move || t(say::Count { count: count.get() })}</b>
            <span>{t(label)}</span>
        </li>
    }
}

/// A connection. The row stays while what it shows changes.
#[component]
fn ConnectionRow(
    connection: Connection,
    rows: Memo<Rows>,
    gaps: Gaps,
    drifts: Option<Drifts>,
) -> impl IntoView {
    let app = use_app();
    let drift = drifts.map(|drifts| {
        let (id, name) = (connection.id.clone(), t(connection.name()));
        view! {
            <td data-label=t(say::DRIFT)>
                <ConnectionDrift drifts id name />
            </td>
        }
    });
    let (id, name) = (connection.id.clone(), t(connection.name()));
    let labels = screen::connection::labels::write(&connection.labels);
    let row = memo(move |_| rows.with(|rows| rows.get(&connection.id).cloned()));
    view! {
        <tr>
            <td data-label=t(say::CONNECTION)>
                <span class="title">
                    <button type="button" class="link" on:click=move |_| switch_to(app, &id)>
                        <bdi>{name}</bdi>
                    </button>
                </span>
                <span class="sub">{labels}</span>
                {move || row.with(|row| row.as_ref().map(partly))}
            </td>
            {move || row.with(|row| row.as_ref().map(|row| cells(app, row, gaps)))}
            {drift}
        </tr>
    }
}

/// How much of a connection could not be read, while the rest is shown.
fn partly(row: &OverviewRow) -> impl IntoView + use<> {
    row.summary?;
    let errors = row
        .basis
        .reading
        .as_ref()
        .map_or(0, |reading| reading.errors().count());
    (errors > 0).then(|| {
        view! { <span class="sub warn">{t(say::PartlyRead { count: errors })}</span> }
    })
}

/// What is known of a connection.
fn cells(app: App, row: &OverviewRow, gaps: Gaps) -> AnyView {
    let Some(summary) = row.summary else {
        return view! { <td colspan="8">{state(app, row)}</td> }.into_any();
    };
    let count = |label: messages::Message, known: usize, unknown: usize| {
        let class = if known > 0 { "num bad" } else { "num" };
        let unknown = (unknown > 0).then(|| {
            view! {
                <span class="sub">
                    {t(say::CountUnknown {
                        count: unknown,
                    })}
                </span>
            }
        });
        view! {
            <td data-label=t(label) class=class>
                {known}
                {unknown}
            </td>
        }
    };
    let quota = summary.quota.map(|(used, quota)| {
        t(say::UsedOf {
            quota: quota as usize,
            used: used as usize,
        })
    });
    let change = summary.last_change.map(|ms| {
        view! { <time title=exact(ms)>{ago(ms)}</time> }
    });
    view! {
        <td data-label=t(say::ENABLED) class="num">
            {t(say::UsedOf {
                quota: summary.notifications,
                used: summary.enabled,
            })}
        </td>
        {count(say::NEVER_MATCHING, summary.never_matching, 0)}
        {count(say::NOBODY_SUBSCRIBED, summary.nobody_subscribed, summary.listening_unknown)}
        <td data-label=t(say::BASELINE_GAPS) class="num">
            <GapCount gaps id=row.basis.connection.id.clone() name=t(row.basis.connection.name()) />
        </td>
        {count(say::UNFILTERED, summary.noisy, 0)}
        <td data-label=t(say::HEALTH)>
            <Health summary />
        </td>
        <td data-label=t(say::QUOTA) class="num">
            {quota}
        </td>
        <td data-label=t(say::LAST_CHANGE)>{change}</td>
    }
    .into_any()
}

/// The worst that is known of a connection, in a word. It is well only where that is known
/// of everything.
#[component]
fn Health(summary: Summary) -> impl IntoView {
    let (class, words): (_, messages::Message) = if summary.never_matching > 0 {
        let count = summary.never_matching;
        ("note bad", say::CountNeverMatch { count }.into())
    } else if summary.nobody_subscribed > 0 {
        let count = summary.nobody_subscribed;
        ("note bad", say::CountNobodySubscribed { count }.into())
    } else if summary.enabled == 0 {
        ("note warn", say::NOTHING_ENABLED)
    } else if summary.listening_unknown > 0 || summary.status_unknown > 0 || summary.is_partial {
        ("note", say::UNKNOWN)
    } else {
        ("note good", say::OK)
    };
    view! { <span class=class>{t(words)}</span> }
}

/// Why nothing is known of a connection yet.
fn state(app: App, row: &OverviewRow) -> AnyView {
    let error = row
        .basis
        .reading
        .as_ref()
        .and_then(|it| it.notifications.error());
    match error {
        _ if row.is_under_way => t(say::READING).into_any(),
        Some(error) if error.status == Some(401) || error.kind == ErrorKind::NoCredentials => {
            let id = row.basis.connection.id.clone();
            let sign_in = move || super::sign_in(app, &id);
            view! {
                <span>{t(say::NOT_SIGNED_IN)}</span>
                <Button class="btn slim" label=t(say::SIGN_IN) on_press=sign_in />
            }
            .into_any()
        }
        Some(error) => t(advice(error, Subject::ListNotifications)).into_any(),
        None => t(say::NOT_READ).into_any(),
    }
}
