//! The notifications of all connections in one list, and one action on many of them.

mod bulk;
mod rows;

use std::sync::Arc;

use leptos::prelude::*;
use messages::{notifications as words, workspace as say};
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::route::{Route, WorkspaceView};
use screen::verdict::Judge;
use screen::workspace_list::{self as model, ConnectionRows, SPEC, WorkspaceRows};

use super::scope::Scope;
use crate::client::workspace::Besides;
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

/// The rows, the same as long as nothing was read anew.
#[derive(Clone)]
struct Loaded(Arc<WorkspaceRows>);

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The rows of every connection that was read.
fn load(app: App) -> Loaded {
    let assumptions = app.assumptions.get();
    let connections = app.workspace.connections(app.session);
    let parts = connections.into_iter().filter_map(|connection| {
        let reading = app.workspace.reading(&connection.id)?;
        let list = reading.notifications.here()?;
        let here = surroundings(&connection);
        let rows = screen::notification_list::rows(list, here, assumptions, collate);
        Some(ConnectionRows {
            name: t(connection.name()),
            id: connection.id,
            rows: Arc::new(
                rows.judged_by(Judge::default())
                    .with_listening(reading.heard_topics()),
            ),
        })
    });
    Loaded(Arc::new(WorkspaceRows::new(parts.collect(), collate)))
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
    let loaded = memo(move |_| load(app));
    let listed = memo(move |_| model::view(&loaded.get().0, &query.get(), PAGE));
    let shown = memo(move |_| Some(listed.get()));
    let choices = Signal::derive(move || model::filter_choices(&loaded.get().0));
    let result = Signal::derive(move || {
        let count = loaded.get().0.connections();
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
        let rows = loaded.get().0;
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
