//! The list of connectors.

use std::sync::Arc;

use domain::connector::Connector;
use leptos::prelude::*;
use messages::connectors as words;
use screen::connector_list::{self as model, ConnectorRow, ConnectorRows, SPEC};
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::explain::Subject;

use super::actions::{self, Tests};
use super::facts::ConnectorFacts;
use crate::browser::row::open as open_row;
use crate::components::button::{IconButton, IconLink, LinkButton};
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::list_tools::{
    ListController, ListPager, ListTools, NothingMatches, SortHeaders,
};
use crate::components::loading::{LoadFailure, RefreshButton, Skeleton};
use crate::components::name::Name;
use crate::reactive::memo;
use crate::state::language::{self, t};
use crate::state::permit::{Change, use_why_not};
use crate::state::use_app;

/// Rows on one page.
const PAGE: usize = 50;

#[derive(Clone)]
struct Loaded(Arc<ConnectorRows>);

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The list of connectors, with the tools that search, filter and sort it.
#[component]
pub fn ConnectorListPage() -> impl IntoView {
    let app = use_app();
    app.store.visit_connectors();
    let loaded = memo(move |_| {
        let list = app.store.connectors.get()?;
        Some(Loaded(Arc::new(model::rows(list, language::collate))))
    });
    let query = memo(move |_| {
        app.nav.with(|r| match r {
            Route::Connectors(query) => query.clone(),
            _ => ListQuery::default(),
        })
    });
    let list = ListController {
        spec: &SPEC,
        query,
        ask: Callback::new(move |q| app.nav.refine(Route::Connectors(q))),
    };
    let shown = memo(move |_| loaded.get().map(|l| model::view(&l.0, &query.get(), PAGE)));
    let choices = Signal::derive(move || {
        loaded
            .get()
            .map(|l| model::filter_choices(&l.0))
            .unwrap_or_default()
    });
    let result = Signal::derive(move || {
        shown
            .get()
            .map(|v| t(model::sentence(&v, &query.get())))
            .unwrap_or_default()
    });
    let load = move || app.store.load_connectors();
    view! {
        <Head
            title=|| t(words::CONNECTORS)
            words=|| t(words::LIST_PURPOSE)
            actions=move || {
                view! {
                    <RefreshButton busy=app.store.connectors.busy_signal() on_press=load />
                    <NewConnectorLink />
                }
            }
        />
        <LoadFailure
            error=app.store.connectors.error_signal()
            subject=Subject::ListConnectors
            on_retry=load
        />
        <ListTools list label=t(words::SEARCH) tip=t(words::SEARCH_TIP) choices result />
        <div class="card">
            <ListBody list loaded shown />
        </div>
        <ListPager list shown />
    }
}

/// Leads to the form of a new connector.
#[component]
fn NewConnectorLink() -> impl IntoView {
    let new = Route::ConnectorNew { copy_of: None };
    let href = use_app().nav.href(&new);
    view! {
        <LinkButton
            class="btn primary"
            icon="plus"
            label=t(words::NEW_CONNECTOR)
            attr:aria-keyshortcuts="n"
            href
        />
    }
}

/// The table, or what is there instead of it.
#[component]
fn ListBody(
    list: ListController,
    loaded: Memo<Option<Loaded>>,
    shown: Memo<Option<ListView>>,
) -> impl IntoView {
    let connectors = use_app().store.connectors;
    let failed = memo(move |_| connectors.error().is_some());
    // Whether there are any connectors, and whether any of them match.
    let counts = memo(move |_| shown.get().map(|v| (v.total > 0, v.matching > 0)));
    let tests = Tests::new();
    move || match counts.get() {
        None if failed.get() => ().into_any(),
        None => view! { <Skeleton /> }.into_any(),
        Some((false, _)) => view! { <NoConnectors /> }.into_any(),
        Some((true, false)) => view! { <NothingMatches list /> }.into_any(),
        Some((true, true)) => view! { <ConnectorTable list loaded shown tests /> }.into_any(),
    }
}

/// What is shown while there is no connector.
#[component]
fn NoConnectors() -> impl IntoView {
    view! {
        <div class="empty">
            <Icon name="plug" />
            <h2>{t(words::NO_CONNECTORS)}</h2>
            <p>{t(words::NO_CONNECTORS_WHY)}</p>
            <NewConnectorLink />
        </div>
    }
}

/// What identifies a row: the notification type, and how many rows of that type are
/// before it. The service should never list a type twice.
type RowKey = (String, usize);

/// A connector of the page that is shown.
#[derive(Clone, PartialEq)]
struct ShownRow {
    key: RowKey,
    connector: Connector,
    row: ConnectorRow,
}

/// The connectors of the page that is shown.
fn rows_of_page(loaded: &ConnectorRows, page: &ListView) -> Vec<ShownRow> {
    let mut rows: Vec<ShownRow> = Vec::new();
    for at in &page.indices {
        let (Some(connector), Some(row)) = (loaded.list().get(*at), loaded.all().get(*at)) else {
            continue;
        };
        let kind = &row.notification_type;
        let before = rows.iter().filter(|row| row.key.0 == *kind).count();
        rows.push(ShownRow {
            key: (kind.clone(), before),
            connector: connector.clone(),
            row: row.clone(),
        });
    }
    rows
}

/// The connectors that match.
#[component]
fn ConnectorTable(
    list: ListController,
    loaded: Memo<Option<Loaded>>,
    shown: Memo<Option<ListView>>,
    tests: Tests,
) -> impl IntoView {
    let why_not = use_why_not(Change::Connectors);
    let rows = memo(move |_| match (loaded.get(), shown.get()) {
        (Some(loaded), Some(shown)) => rows_of_page(&loaded.0, &shown),
        _ => Vec::new(),
    });
    view! {
        <div class="scroller">
            <table class="list cards opens" on:click=open_row on:auxclick=open_row>
                <caption class="unseen">{t(words::LIST_CAPTION)}</caption>
                <thead>
                    <tr>
                        <SortHeaders list shown=&["type", "topic", "role", "account", "verdict"] />
                        <th scope="col">
                            <span class="unseen">{t(words::ACTIONS)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || rows.get()
                        key=|row| row.key.clone()
                        children=move |first| {
                            view! { <ConnectorRow rows first tests why_not /> }
                        }
                    />
                </tbody>
            </table>
        </div>
    }
}

/// A row of the table. It stays, with the focus in it, while what it shows changes.
#[component]
fn ConnectorRow(
    /// All rows: what this one shows is looked up by its key.
    rows: Memo<Vec<ShownRow>>,
    /// The row as it is at first.
    first: ShownRow,
    tests: Tests,
    why_not: Memo<Option<String>>,
) -> impl IntoView {
    let nav = use_app().nav;
    let kind = first.key.0.clone();
    let shown = memo(move |last: Option<&ShownRow>| {
        let now = rows.with(|rows| rows.iter().find(|row| row.key == first.key).cloned());
        now.unwrap_or_else(|| last.unwrap_or(&first).clone())
    });
    let facts = Signal::derive(move || shown.with(|s| (s.connector.clone(), s.row.clone())));
    let (id, href) = (
        format!("row-{kind}"),
        nav.href(&Route::Connector(kind.clone())),
    );
    view! {
        <tr>
            <td data-column="type">
                <a
                    class="title"
                    id=id.clone()
                    href=href
                    on:click=move |_| nav.leave_by_row(id.clone())
                >
                    <Name name=kind.clone() />
                </a>
                <NewestTest tests kind=kind.clone() />
            </td>
            <ConnectorFacts shown=facts />
            <td class="acts">
                <RowActions kind shown tests why_not />
            </td>
        </tr>
    }
}

/// What can be done with the connector of a row.
#[component]
fn RowActions(
    kind: String,
    shown: Memo<ShownRow>,
    tests: Tests,
    why_not: Memo<Option<String>>,
) -> impl IntoView {
    let app = use_app();
    let tested = kind.clone();
    let copy = Route::ConnectorNew {
        copy_of: Some(kind.clone()),
    };
    let connector = || kind.as_str().into();
    view! {
        <IconButton
            icon="send"
            label=t(words::SendTestThrough {
                connector: connector(),
            })
            why_not
            on_press=move || tests.send(app, tested.clone())
        />
        <IconLink
            icon="edit"
            label=t(words::EditOf {
                connector: connector(),
            })
            href=app.nav.href(&Route::ConnectorEdit(kind.clone()))
        />
        <IconLink
            icon="duplicate"
            label=t(words::DuplicateOf {
                connector: connector(),
            })
            href=app.nav.href(&copy)
        />
        <IconButton
            class="btn quiet icon-only bad"
            icon="trash"
            label=t(words::DeleteOf {
                connector: connector(),
            })
            why_not
            on_press=move || shown.with_untracked(|s| actions::delete(app, &s.connector))
        />
    }
}

/// What the newest test through a connector brought, and whether one is under way.
#[component]
fn NewestTest(tests: Tests, kind: String) -> impl IntoView {
    let testing = kind.clone();
    let result = move || {
        let result = tests.of(&kind).into_iter().next()?;
        let (class, icon) = if result.failure.is_none() {
            ("note good", "check")
        } else {
            ("note bad", "x")
        };
        let test = result.summary().into();
        let line = match &result.failure {
            None => result.summary(),
            Some(failure) => words::TestAndFailure {
                test,
                failure: failure.title.clone().into(),
            }
            .into(),
        };
        Some(view! {
            <span class=class>
                <Icon name=icon />
                {t(line)}
            </span>
        })
    };
    let busy = move || {
        tests
            .is_busy(&testing)
            .then(|| view! { <span class="busy">{t(words::SENDING_TEST)}</span> })
    };
    view! {
        <span class="sub" role="status">
            {result}
            {busy}
        </span>
    }
}
