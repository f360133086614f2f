//! All connections side by side: one page with a tab for each way to look at them.

mod all;
mod asked;
mod baseline;
mod columns;
mod compare;
mod discover;
mod drift;
pub mod files;
mod grid;
mod looked_at;
mod map;
mod overview;
pub mod places;
mod plan;
mod scope;
mod topic_box;
mod unread;
mod unread_line;

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, workspace as say};
use screen::connection::Connection;
use screen::list::ListSpec;
use screen::list_query::ListQuery;
use screen::route::{Route, WorkspaceView};
use screen::workspace::Besides;
use wire::http::Service;

use crate::components::head::Head;
use crate::components::list_tools::ListController;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_navigation};
use all::{AllConnectors, AllNotifications};
use baseline::BaselinePage;
use compare::ComparePage;
use discover::Discover;
use map::MapPage;
use overview::Overview;
use plan::PlanPage;

/// The views that have a tab.
const TABS: [WorkspaceView; 7] = [
    WorkspaceView::Overview,
    WorkspaceView::Notifications,
    WorkspaceView::Connectors,
    WorkspaceView::Baseline,
    WorkspaceView::Compare,
    WorkspaceView::Plan,
    WorkspaceView::Map,
];

/// All connections, looked at in one way.
#[component]
pub fn WorkspacePage(
    /// The way.
    view: WorkspaceView,
) -> impl IntoView {
    let body = match view {
        WorkspaceView::Overview => view! { <Overview /> }.into_any(),
        WorkspaceView::Plan => view! { <PlanPage /> }.into_any(),
        WorkspaceView::Notifications => view! { <AllNotifications /> }.into_any(),
        WorkspaceView::Connectors => view! { <AllConnectors /> }.into_any(),
        WorkspaceView::Baseline => view! { <BaselinePage /> }.into_any(),
        WorkspaceView::Compare => view! { <ComparePage /> }.into_any(),
        WorkspaceView::Map => view! { <MapPage /> }.into_any(),
        WorkspaceView::Discover => view! { <Discover /> }.into_any(),
    };
    let nav = use_navigation();
    // What a view shows instead has a name of its own, such as a report. When another view
    // is on its way, this one is still called as it was.
    let title = memo(move |before: Option<&Message>| {
        nav.with(|route| match route {
            Route::Workspace { view: shown, .. } if *shown == view => route.title(),
            _ => before.cloned().unwrap_or_else(|| view.title()),
        })
    });
    let title = move || t(title.get());
    view! {
        <Head title=move || view! { {title} } />
        <Tabs view />
        {body}
    }
}

/// What the list of a view is asked, which is in the address.
fn list_controller(app: App, view: WorkspaceView, spec: &'static ListSpec) -> ListController {
    let query = memo(move |_| {
        app.nav.with(|route| match route {
            Route::Workspace { query, .. } => ListQuery::parse(query, spec),
            _ => ListQuery::default(),
        })
    });
    let ask = Callback::new(move |query: ListQuery| {
        app.nav.refine(Route::Workspace {
            view,
            query: query.to_query(spec),
        });
    });
    ListController { spec, query, ask }
}

/// Asks for the credentials of a service of a connection and, once there are some, reads
/// it and those that share them, with what the view needs besides.
fn sign_in(app: App, id: &str, service: Service, besides: Besides) {
    let Some(connection) = app.session.find(id) else {
        return;
    };
    let entered = app.session.vault.ask(id, service, None);
    spawn_local(async move {
        if !entered.await {
            return;
        }
        let all = untrack(|| app.workspace.connections(app.session));
        let shares = |other: &Connection| {
            other.id == connection.id
                || (!connection.account.is_empty() && other.account == connection.account)
        };
        let those: Vec<Connection> = all.into_iter().filter(shares).collect();
        app.workspace.read(app.session, &those, besides);
    });
}

/// Links to the other views.
#[component]
fn Tabs(view: WorkspaceView) -> impl IntoView {
    let nav = use_navigation();
    let tabs = TABS.map(|tab| {
        let route = Route::Workspace {
            view: tab,
            query: String::new(),
        };
        view! {
            <a href=nav.href(&route) aria-current=(tab == view).then_some("page")>
                {t(tab.title())}
            </a>
        }
    });
    view! {
        <nav class="tabs" aria-label=t(say::VIEWS)>
            {tabs.collect_view()}
        </nav>
    }
}
