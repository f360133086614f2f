//! What the connections have in one list, and one action on many of them: what the lists
//! of all notifications and of all connectors share.

mod bulk;
mod connectors;
mod notifications;
mod rows;
mod unread;

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use messages::{Message, notifications as words, shell, workspace as say};
use screen::connection::Connection;
use screen::connector_list::ConnectorRows;
use screen::list::ListView;
use screen::notification_list::NotificationRows;
use screen::route::{Route, WorkspaceView};
use screen::workspace::{Besides, ConnectionReading};
use screen::workspace_list::{self as model, ConnectionRows, ListOfOne, WorkspaceRows};
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;

use super::list_controller;
use super::looked_at::{Basis, steps};
use super::scope::Scope;
use crate::components::button::LinkButton;
use crate::components::icon::Icon;
use crate::components::list_tools::{
    ListController, ListPager, ListTools, NothingMatches, SortHeaders,
};
use crate::reactive::memo;
use crate::state::language::{collate, t};
use crate::state::{App, use_app};
use bulk::{Bulk, BulkBar, BulkReport, Chosen, Deeds};
use rows::Rows;
use unread::Unread;

/// Rows on one page.
const PAGE: usize = 50;

/// The notifications of all connections.
#[component]
pub fn AllNotifications() -> impl IntoView {
    all::<NotificationRows>()
}

/// The connectors of all connections.
#[component]
pub fn AllConnectors() -> impl IntoView {
    all::<ConnectorRows>()
}

/// What is particular about a list of all connections.
trait Listed: ListOfOne + Send + Sync + Sized + 'static {
    /// Where it is.
    const VIEW: WorkspaceView;
    /// Keys of the columns that are shown.
    const COLUMNS: &'static [&'static str];
    /// What it is called, and says.
    const WORDS: ListWords;
    /// What its rows are judged by besides.
    const BESIDES: Besides;
    /// Where its rows are read, by its name.
    const SERVICE: (Service, &'static str);
    /// What reading it is called where that fails.
    const SUBJECT: Subject;
    /// What can be done with its rows.
    const DEEDS: Deeds;

    /// Whether a connection has such a list.
    fn is_at(connection: &Connection) -> bool;

    /// The list of one connection; nothing where it was not read.
    fn made(app: App, basis: &Basis) -> Option<Self>;

    /// Why it could not be read at a connection.
    fn error(reading: &ConnectionReading) -> Option<&ApiError>;

    /// What people call a row.
    fn name(&self, at: usize) -> Option<&str>;

    /// Whether deleting or disabling a row keeps somebody from being told.
    fn tells(&self, at: usize) -> bool;

    /// The page of a row, once its connection is in use.
    fn page(item: String) -> Route;

    /// The cells after those of the name and the connection.
    fn cells(row: Self::Row) -> AnyView;

    /// The buttons for what is selected.
    fn buttons(bulk: Bulk, chosen: Signal<Vec<Chosen>>) -> AnyView;
}

/// What a list of all connections is called, and says.
struct ListWords {
    caption: Message,
    search: Message,
    /// The same in short.
    search_tip: Message,
    selected: Message,
    /// In place of the rows, while they are being read.
    none_yet: Message,
    /// In place of the rows, once all were read.
    none: Message,
}

/// The list of a connection, and what it was made of.
struct Part<L> {
    basis: Basis,
    rows: Arc<L>,
}

/// The rows, the same as long as nothing was read anew.
struct Loaded<L> {
    rows: Arc<WorkspaceRows<L>>,
    /// By the ids of the connections.
    parts: Arc<BTreeMap<String, Part<L>>>,
}

impl<L> Clone for Loaded<L> {
    fn clone(&self) -> Self {
        Self {
            rows: Arc::clone(&self.rows),
            parts: Arc::clone(&self.parts),
        }
    }
}

impl<L> PartialEq for Loaded<L> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
    }
}

/// The connections that have such a list, of those that are looked at. Listens to changes.
fn connections_with<L: Listed>(app: App) -> Vec<Connection> {
    let mut connections = app.workspace.connections(app.session);
    connections.retain(L::is_at);
    connections
}

/// The rows of every connection that was read. Those of a connection that was not read
/// anew stay, with what was found out for them.
fn load<L: Listed>(app: App, last: Option<&Loaded<L>>) -> Loaded<L> {
    app.assumptions.track();
    let mut parts = BTreeMap::new();
    let mut rows = Vec::new();
    for connection in connections_with::<L>(app) {
        // What was read is followed in steps.
        let basis = untrack(|| Basis::now(app, &connection));
        let last = last.and_then(|last| last.parts.get(&connection.id));
        let made = match last.filter(|part| part.basis == basis) {
            Some(part) => Some(Arc::clone(&part.rows)),
            None => L::made(app, &basis).map(Arc::new),
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

/// A list of all connections.
fn all<L: Listed>() -> impl IntoView {
    let app = use_app();
    let list = list_controller(app, L::VIEW, L::spec());
    let query = list.query;
    let steps = steps(app);
    let loaded = memo(move |last| {
        steps.with(|_| ());
        load::<L>(app, last)
    });
    let listed = memo(move |_| model::view(&loaded.get().rows, &query.get(), PAGE));
    let shown = memo(move |_| Some(listed.get()));
    let choices = Signal::derive(move || model::filter_choices(&loaded.get().rows));
    let result = Signal::derive(move || {
        let count = loaded.get().rows.connections();
        t(say::AtConnections {
            count,
            rows: model::sentence::<L>(&listed.get(), &query.get()).into(),
        })
    });
    let bulk = Bulk::new(app, L::DEEDS);
    view! {
        <Scope besides=L::BESIDES is_read=L::is_at />
        <Unread steps is_at=L::is_at error=L::error service=L::SERVICE.0 subject=L::SUBJECT />
        <BulkReport bulk />
        <ListTools list label=t(L::WORDS.search) tip=t(L::WORDS.search_tip) choices result />
        <BulkBar bulk loaded query />
        <div class="card">
            <Content list loaded listed bulk />
        </div>
        <ListPager list shown />
    }
}

/// The rows, or what is shown in place of them.
#[component]
fn Content<L: Listed>(
    list: ListController,
    loaded: Memo<Loaded<L>>,
    listed: Memo<ListView>,
    bulk: Bulk,
) -> impl IntoView {
    let counts = memo(move |_| listed.with(|view| (view.total, view.matching)));
    move || match counts.get() {
        (0, _) => nothing(loaded),
        (_, 0) => view! { <NothingMatches list /> }.into_any(),
        _ => view! { <Table list loaded listed bulk /> }.into_any(),
    }
}

/// In place of the rows where there are none: why.
fn nothing<L: Listed>(loaded: Memo<Loaded<L>>) -> AnyView {
    let app = use_app();
    if !app.session.all().iter().any(L::is_at) {
        let service = L::SERVICE.1.into();
        return view! {
            <div class="empty">
                <Icon name="link" />
                <h2>{t(say::NoConnectionTo { service })}</h2>
                <LinkButton
                    label=t(shell::GO_TO_CONNECTIONS)
                    href=app.nav.href(&Route::Connections)
                />
            </div>
        }
        .into_any();
    }
    // Connections come and go while none of them has a row.
    let are_all_read = memo(move |_| {
        let loaded = loaded.get();
        let connections = connections_with::<L>(app);
        let mut ids = connections.iter().map(|one| &one.id);
        ids.all(|id| loaded.parts.contains_key(id))
    });
    let words = move || {
        if are_all_read.get() {
            t(L::WORDS.none)
        } else {
            t(L::WORDS.none_yet)
        }
    };
    view! { <p class="pad">{words}</p> }.into_any()
}

/// The rows of the page under their headers.
#[component]
fn Table<L: Listed>(
    list: ListController,
    loaded: Memo<Loaded<L>>,
    listed: Memo<ListView>,
    bulk: Bulk,
) -> impl IntoView {
    let on_page = memo(move |_| {
        let rows = loaded.get().rows;
        let keys = listed.with(|view| {
            let keys = view.indices.iter().map(|row| rows.key(*row));
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
                <caption class="unseen">{t(L::WORDS.caption)}</caption>
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
                        <SortHeaders list shown=L::COLUMNS />
                    </tr>
                </thead>
                <tbody>
                    <Rows loaded on_page bulk />
                </tbody>
            </table>
        </div>
    }
}
