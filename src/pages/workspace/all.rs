//! The notifications of all connections in one list, and one action on many of them.

mod bulk;
mod rows;

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use messages::{notifications as words, workspace as say};
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::notification_list::NotificationRows;
use screen::route::{Route, WorkspaceView};
use screen::verdict::Judge;
use screen::workspace::Besides;
use screen::workspace_list::{self as model, ConnectionRows, SPEC, WorkspaceRows};

use super::looked_at::{Basis, steps};
use super::scope::Scope;
use crate::components::list_tools::{
    ListController, ListPager, ListTools, NothingMatches, SortHeaders,
};
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::{collate, t};
use crate::state::session::surroundings;
use crate::state::use_app;
use bulk::{Bulk, BulkBar, BulkReport};
use rows::{ItemKey, Rows};

/// Rows on one page.
const PAGE: usize = 50;

/// Keys of the columns that are shown.
const COLUMNS: [&str; 7] = [
    "name",
    "connection",
    "status",
    "verdict",
    "target",
    "when",
    "created",
];

/// The rows of a connection, and what they were made of.
#[derive(Clone)]
struct Part {
    basis: Basis,
    rows: Arc<NotificationRows>,
}

/// The rows, the same as long as nothing was read anew.
#[derive(Clone)]
struct Loaded {
    rows: Arc<WorkspaceRows>,
    /// By the ids of the connections.
    parts: Arc<BTreeMap<String, Part>>,
}

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
    }
}

/// The rows of every connection that was read. Those of a connection that was not read
/// anew stay, with what was found out for them.
fn load(app: App, last: Option<&Loaded>) -> Loaded {
    app.assumptions.track();
    let mut parts = BTreeMap::new();
    let mut rows = Vec::new();
    for connection in app.workspace.connections(app.session) {
        // What was read is followed in steps.
        let basis = untrack(|| Basis::now(app, &connection));
        let last = last.and_then(|last| last.parts.get(&connection.id));
        let made = match last.filter(|part| part.basis == basis) {
            Some(part) => Some(Arc::clone(&part.rows)),
            None => made(&basis).map(Arc::new),
        };
        let Some(made) = made else {
            continue;
        };
        rows.push(ConnectionRows {
            id: connection.id.clone(),
            name: t(connection.name()),
            rows: Arc::clone(&made),
        });
        parts.insert(connection.id, Part { basis, rows: made });
    }
    Loaded {
        rows: Arc::new(WorkspaceRows::new(rows, collate)),
        parts: Arc::new(parts),
    }
}

/// The rows of a connection; nothing where its notifications were not read.
fn made(basis: &Basis) -> Option<NotificationRows> {
    let reading = basis.reading.as_ref()?;
    let list = reading.notifications.here()?;
    let here = surroundings(&basis.connection);
    let rows = screen::notification_list::rows(list, here, basis.assumptions, collate);
    let rows = rows.judged_by(Judge::default());
    Some(rows.with_listening(reading.heard_topics()))
}

/// The notifications of all connections.
#[component]
pub fn AllNotifications() -> impl IntoView {
    let app = use_app();
    let query = memo(move |_| {
        app.nav.with(|route| match route {
            Route::Workspace { query, .. } => ListQuery::parse(query, &SPEC),
            _ => ListQuery::default(),
        })
    });
    let list = ListController {
        spec: &SPEC,
        query,
        ask: Callback::new(move |query: ListQuery| {
            app.nav.refine(Route::Workspace {
                view: WorkspaceView::Notifications,
                query: query.to_query(&SPEC),
            });
        }),
    };
    let steps = steps(app);
    let loaded = memo(move |last| {
        steps.with(|_| ());
        load(app, last)
    });
    let listed = memo(move |_| model::view(&loaded.get().rows, &query.get(), PAGE));
    let shown = memo(move |_| Some(listed.get()));
    let choices = Signal::derive(move || model::filter_choices(&loaded.get().rows));
    let result = Signal::derive(move || {
        let count = loaded.get().rows.connections();
        t(say::AtConnections {
            count,
            rows: model::sentence(&listed.get(), &query.get()).into(),
        })
    });
    let bulk = Bulk::new(app);
    view! {
        <Scope besides=Besides::default() />
        <BulkReport bulk />
        <ListTools list placeholder=t(words::SEARCH) choices result />
        <BulkBar bulk loaded query />
        <div class="card">
            <Content list loaded listed bulk />
        </div>
        <ListPager list shown />
    }
}

/// The rows, or what is shown in place of them.
#[component]
fn Content(
    list: ListController,
    loaded: Memo<Loaded>,
    listed: Memo<ListView>,
    bulk: Bulk,
) -> impl IntoView {
    let counts = memo(move |_| listed.with(|view| (view.total, view.matching)));
    move || match counts.get() {
        (0, _) => view! { <p class="pad">{t(say::NO_NOTIFICATIONS_READ)}</p> }.into_any(),
        (_, 0) => view! { <NothingMatches list /> }.into_any(),
        _ => view! { <Table list loaded listed bulk /> }.into_any(),
    }
}

#[component]
fn Table(
    list: ListController,
    loaded: Memo<Loaded>,
    listed: Memo<ListView>,
    bulk: Bulk,
) -> impl IntoView {
    let on_page = memo(move |_| {
        let rows = loaded.get().rows;
        let keys = listed.with(|view| {
            let keys = view.indices.iter().map(|at| ItemKey::of(&rows, *at));
            keys.collect::<Option<Vec<_>>>()
        });
        keys.unwrap_or_default()
    });
    let all = move || {
        let selected = bulk.selected.get();
        on_page.with(|keys| keys.iter().all(|key| selected.contains(key)))
    };
    let change = move |event: leptos::ev::Event| {
        let on = event_target_checked(&event);
        bulk.select(&on_page.get_untracked(), on);
    };
    view! {
        <div class="scroller">
            <table class="list cards">
                <caption class="unseen">{t(say::NOTIFICATIONS)}</caption>
                <thead>
                    <tr>
                        <th class="check" scope="col">
                            <input
                                type="checkbox"
                                aria-label=t(words::SELECT_PAGE)
                                prop:checked=all
                                on:change=change
                            />
                        </th>
                        <SortHeaders list shown=&COLUMNS />
                    </tr>
                </thead>
                <tbody>
                    <Rows loaded listed bulk />
                </tbody>
            </table>
        </div>
    }
}
