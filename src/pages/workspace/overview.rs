//! The overview: what each connection amounts to, and the sum of all.

mod gaps;

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use messages::{Message, workspace as say};
use screen::connection::{Connection, labels};
use screen::list::ListView;
use screen::overview_list::{self as model, OverviewRows, SPEC};
use screen::route::{Route, WorkspaceView};
use screen::workspace::{Besides, Health, Summary, summary};
use wire::explain::Subject;
use wire::http::Service;

use super::drift::{ConnectionDrift, DriftSum, Drifts};
use super::list_controller;
use super::looked_at::Basis;
use super::scope::Scope;
use crate::components::button::{Button, LinkButton};
use crate::components::failure_words::advice;
use crate::components::list_tools::{ListController, ListTools, NothingMatches, SortHeaders};
use crate::components::name::Name;
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

/// Keys of the columns that are always shown.
const COLUMNS: [&str; 9] = [
    "connection",
    "enabled",
    "never",
    "nobody",
    "gaps",
    "unfiltered",
    "health",
    "quota",
    "change",
];

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

/// What is found out of the connections beside what was read.
#[derive(Clone, Copy)]
struct FoundOut {
    gaps: Gaps,
    /// Nothing while no bundle is remembered.
    drifts: Option<Drifts>,
}

/// The rows as a list, the same as long as nothing in them is another.
#[derive(Clone)]
struct Listed(Arc<OverviewRows>);

impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The rows by what they are searched and sorted by.
fn listed(connections: &[Connection], rows: &Rows, found: FoundOut) -> OverviewRows {
    let row = |connection: &Connection| {
        let here = surroundings(connection);
        let drift = found.drifts.and_then(|drifts| drifts.of(&connection.id));
        model::OverviewRow {
            id: connection.id.clone(),
            name: t(connection.name()),
            project: here.project_id.unwrap_or_default(),
            region: here.region.unwrap_or_default(),
            labels: labels::write(&connection.labels),
            summary: rows.get(&connection.id).and_then(|row| row.summary),
            gaps: found.gaps.of(&connection.id),
            drift: drift
                .filter(|drift| drift.wanted > 0)
                .map(|drift| [drift.changes, drift.unknown, drift.blocked]),
        }
    };
    OverviewRows::new(connections.iter().map(row).collect())
}

/// Every connection, and the sum of what was read.
#[component]
pub fn Overview() -> impl IntoView {
    let app = use_app();
    let connections = memo(move |_| app.workspace.connections(app.session));
    let found = FoundOut {
        gaps: Gaps::new(app, connections),
        drifts: Drifts::new(app, connections),
    };
    let [discover, baseline] = [WorkspaceView::Discover, WorkspaceView::Baseline].map(|view| {
        let query = String::new();
        app.nav.href(&Route::Workspace { view, query })
    });
    let rows = memo(move |last: Option<&Rows>| connections.with(|all| rows(app, all, last)));
    let without: &[&str] = if found.drifts.is_none() {
        &["drift"]
    } else {
        &[]
    };
    let list = list_controller(app, WorkspaceView::Overview, &SPEC);
    let query = list.query;
    let all = memo(move |_| {
        let all = connections.with(|all| rows.with(|rows| listed(all, rows, found)));
        Listed(Arc::new(all))
    });
    let shown = memo(move |_| all.with(|all| model::view(&all.0, &query.get())));
    let result = Signal::derive(move || t(model::sentence(&shown.get(), &query.get())));
    view! {
        <Scope besides=BESIDES />
        {found.drifts.map(|drifts| view! { <DriftSum drifts /> })}
        <Tiles rows />
        <ListTools
            list
            label=t(say::SEARCH)
            tip=t(say::SEARCH_TIP)
            without
            choices=Signal::derive(Vec::new)
            result
        />
        <p class="small ink-2">
            {t(say::HEALTH_MEANS)} " "
            <a href=baseline>
                {t(say::GapsCountedBy {
                    baseline: found.gaps.title().into(),
                })}
            </a>
        </p>
        <div class="card">
            <Content list shown rows found connections />
        </div>
        <LinkButton label=t(say::ADD_PROJECTS) href=discover />
    }
}

/// The connections that match, or what is shown in place of them.
#[component]
fn Content(
    list: ListController,
    shown: Memo<ListView>,
    rows: Memo<Rows>,
    found: FoundOut,
    connections: Memo<Vec<Connection>>,
) -> impl IntoView {
    let is_any = memo(move |_| shown.with(|shown| shown.matching > 0));
    // The rows are those of the connections, in their order.
    let matching = memo(move |_| {
        shown.with(|shown| {
            let of = |all: &Vec<Connection>| {
                let places = shown.indices.iter();
                let matching = places.filter_map(|at| all.get(*at).cloned());
                matching.collect::<Vec<Connection>>()
            };
            connections.with(of)
        })
    });
    view! {
        <Show when=move || is_any.get() fallback=move || view! { <NothingMatches list /> }>
            <div class="scroller">
                <table class="list cards overview">
                    <caption class="unseen">{t(say::CONNECTIONS)}</caption>
                    <thead>
                        <tr>
                            <SortHeaders list shown=&COLUMNS />
                            {found.drifts.map(|_| view! { <SortHeaders list shown=&["drift"] /> })}
                        </tr>
                    </thead>
                    <tbody>
                        <For
                            each=move || matching.get()
                            key=|connection| connection.id.clone()
                            children=move |connection| {
                                view! { <ConnectionRow connection rows found /> }
                            }
                        />
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

/// The sums of all connections that were read.
#[component]
fn Tiles(rows: Memo<Rows>) -> impl IntoView {
    let sum = move |of: fn(&Summary) -> Option<usize>| {
        Signal::derive(move || {
            rows.with(|rows| {
                let summaries = rows.values().filter_map(|row| row.summary.as_ref());
                let known = summaries.filter_map(of);
                known.fold(None, |sum, one| Some(sum.unwrap_or(0) + one))
            })
        })
    };
    let count = move |is_counted: fn(&Summary) -> bool| {
        Signal::derive(move || {
            rows.with(|rows| {
                let summaries = rows.values().filter_map(|row| row.summary.as_ref());
                summaries.filter(|one| is_counted(one)).count()
            })
        })
    };
    let read = count(|one| !one.is_from_before);
    let from_before = count(|one| one.is_from_before);
    let all = Signal::derive(move || rows.with(BTreeMap::len));
    let full = sum(|one| {
        let (used, quota) = one.quota?;
        Some(usize::from(used >= quota))
    });
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
            <Tile count=sum(|one| Some(one.enabled)) label=say::NOTIFICATIONS_ENABLED class="" />
            <Tile
                count=sum(|one| Some(one.never_matching))
                label=say::NOTIFICATIONS_NEVER_MATCH
                class="bad"
            />
            <Tile
                count=sum(Summary::known_unheard)
                label=say::NOTIFICATIONS_NOBODY_SUBSCRIBED
                class="bad"
            />
            <Tile
                count=sum(|one| Some(one.listening_unknown))
                label=say::NOTIFICATIONS_SUBSCRIBERS_UNKNOWN
                class="warn"
            />
            <Tile count=full label=say::CONNECTIONS_FULL class="warn" />
        </ul>
        {move || {
            let count = from_before.get();
            (count > 0)
                .then(|| view! { <p class="note warn">{t(say::SumsFromBefore { count })}</p> })
        }}
    }
}

/// A sum, and what it is of. It has its color only where it is not zero.
#[component]
fn Tile(count: Signal<Option<usize>>, label: Message, class: &'static str) -> impl IntoView {
    let class = move || {
        if count.get().is_some_and(|count| count > 0) {
            class
        } else {
            ""
        }
    };
    let number = move || match count.get() {
        Some(count) => t(say::Count { count }).into_any(),
        None => not_loaded().into_any(),
    };
    view! {
        <li class="card pad">
            <b class=class>{number}</b>
            <span>{t(label)}</span>
        </li>
    }
}

/// In place of a number that nothing was read for.
fn not_loaded() -> impl IntoView {
    view! {
        <span aria-hidden="true">"–"</span>
        <span class="unseen">{t(say::NOT_LOADED)}</span>
    }
}

/// A connection. The row stays while what it shows changes.
#[component]
fn ConnectionRow(connection: Connection, rows: Memo<Rows>, found: FoundOut) -> impl IntoView {
    let app = use_app();
    let FoundOut { gaps, drifts } = found;
    let drift = drifts.map(|drifts| {
        let (id, name) = (connection.id.clone(), t(connection.name()));
        view! {
            <td data-label=t(say::DRIFT)>
                <ConnectionDrift drifts id name />
            </td>
        }
    });
    let (id, name) = (connection.id.clone(), t(connection.name()));
    let labels = labels::write(&connection.labels);
    let row = memo(move |_| rows.with(|rows| rows.get(&connection.id).cloned()));
    view! {
        <tr>
            <td data-label=t(say::CONNECTION)>
                <span class="title">
                    <button type="button" class="link" on:click=move |_| switch_to(app, &id)>
                        <Name name=name />
                    </button>
                </span>
                <span class="sub">{labels}</span>
                {move || row.with(|row| row.as_ref().map(|row| from_before(app, row)))}
                {move || row.with(|row| row.as_ref().map(partly))}
            </td>
            {move || row.with(|row| row.as_ref().map(|row| cells(app, row, gaps)))}
            {drift}
        </tr>
    }
}

/// When what is shown of a connection was read, and why it could not be read again since.
fn from_before(app: App, row: &OverviewRow) -> impl IntoView + use<> {
    let reading = row.basis.reading.as_ref()?;
    let (before, error) = (reading.before.as_ref()?, reading.notifications.error()?);
    let words = say::FromBefore {
        time: exact(before.at_ms).into(),
        why: advice(error, Subject::ListNotifications).into(),
    };
    let sign_in = error.is_signed_out().then(|| sign_in_button(app, row));
    Some(view! {
        <span class="note warn">{t(words)}</span>
        {sign_in}
    })
}

/// Asks for the credentials of a connection.
fn sign_in_button(app: App, row: &OverviewRow) -> impl IntoView + use<> {
    let id = row.basis.connection.id.clone();
    let sign_in = move || super::sign_in(app, &id, Service::Cts, BESIDES);
    view! { <Button class="btn slim" label=t(say::SIGN_IN) on_press=sign_in /> }
}

/// What of a connection could not be read and why, while the rest is shown.
fn partly(row: &OverviewRow) -> impl IntoView + use<> {
    row.summary.filter(|summary| !summary.is_from_before)?;
    let failures = row.basis.reading.as_ref()?.failures();
    let count: usize = failures.iter().map(|failure| failure.count).sum();
    (count > 0).then(|| {
        let lines = failures
            .into_iter()
            .map(|failure| {
                let line = say::PartFailed {
                    part: failure.part.into(),
                    why: failure.why.into(),
                };
                view! { <li>{t(line)}</li> }
            })
            .collect_view();
        view! {
            <details class="raw parts">
                <summary class="warn">{t(say::PartlyRead { count })}</summary>
                <ul class="small">{lines}</ul>
            </details>
        }
    })
}

/// What is known of a connection.
fn cells(app: App, row: &OverviewRow, gaps: Gaps) -> AnyView {
    let Some(summary) = row.summary else {
        return view! { <td colspan="8">{state(app, row)}</td> }.into_any();
    };
    let sub = |count: usize, words: Message| {
        (count > 0).then(|| view! { <span class="sub">{t(words)}</span> })
    };
    let as_of = |from: Option<i64>| {
        let time = exact(from?).into();
        Some(view! { <span class="sub">{t(say::AsOf { time })}</span> })
    };
    let count = |label: Message, known: Option<usize>, besides: AnyView| {
        let is_bad = known.is_some_and(|known| known > 0);
        let class = if is_bad { "num bad" } else { "num" };
        let number = match known {
            Some(known) => known.into_any(),
            None => not_loaded().into_any(),
        };
        view! {
            <td data-label=t(label) class=class>
                {number}
                {besides}
            </td>
        }
    };
    let (gone, unknown) = (summary.without_topic, summary.listening_unknown);
    let nobody = view! {
        {sub(
            gone,
            say::CountWithoutTopic {
                count: gone,
            }
                .into(),
        )}
        {sub(
            unknown,
            say::CountUnknown {
                count: unknown,
            }
                .into(),
        )}
    };
    let quota = match summary.quota {
        Some((used, quota)) => t(say::UsedOf {
            quota: quota as usize,
            used: used as usize,
        })
        .into_any(),
        None => not_loaded().into_any(),
    };
    let change = match summary.last_change {
        Some(ms) => view! { <time title=exact(ms)>{ago(ms)}</time> }.into_any(),
        // None is listed.
        None if summary.is_change_read => ().into_any(),
        None => not_loaded().into_any(),
    };
    view! {
        <td data-label=t(say::ENABLED) class="num">
            {t(say::UsedOf {
                quota: summary.notifications,
                used: summary.enabled,
            })}
        </td>
        {count(say::NEVER_MATCHING, Some(summary.never_matching), ().into_any())}
        {count(say::NOBODY_SUBSCRIBED, summary.known_unheard(), nobody.into_any())}
        <td data-label=t(say::BASELINE_GAPS) class="num">
            <GapCount gaps id=row.basis.connection.id.clone() name=t(row.basis.connection.name()) />
        </td>
        {count(say::UNFILTERED, Some(summary.noisy), ().into_any())}
        <td data-label=t(say::HEALTH)>
            <HealthNote summary gaps id=row.basis.connection.id.clone() />
        </td>
        <td data-label=t(say::QUOTA) class="num nowrap">
            {quota}
            {as_of(summary.quota_from)}
        </td>
        <td data-label=t(say::LAST_CHANGE)>{change} {as_of(summary.change_from)}</td>
    }
    .into_any()
}

/// What is bad about a connection, the worst first; in a word where nothing is.
#[component]
fn HealthNote(summary: Summary, gaps: Gaps, id: String) -> impl IntoView {
    let health = memo(move |_| summary.health(gaps.of(&id)));
    let class = move || match health.get() {
        Health::NeverMatch(_) | Health::WithoutTopic(_) | Health::NobodySubscribed(_) => "note bad",
        Health::NothingEnabled | Health::Gaps(_) => "note warn",
        Health::Unknown => "note",
        Health::Checking => "dim",
        Health::Ok => "note good",
    };
    let others = summary.bad().into_iter().skip(1);
    let others = others
        .map(|health| view! { <span class="note bad">{t(health.words())}</span> })
        .collect_view();
    view! {
        <span class=class>{move || t(health.get().words())}</span>
        {others}
    }
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
        Some(error) if error.is_signed_out() => {
            let sign_in = sign_in_button(app, row);
            view! {
                <span>{t(say::NOT_SIGNED_IN)}</span>
                {sign_in}
            }
            .into_any()
        }
        Some(error) => t(advice(error, Subject::ListNotifications)).into_any(),
        None => t(say::NOT_READ).into_any(),
    }
}
