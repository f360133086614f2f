//! The pages, one per address.

mod assistant;
mod check;
pub mod connections;
mod connectors;
mod coverage;
mod notifications;
mod sandbox;
pub mod sign_in;
mod simulator;
mod workspace;

use leptos::prelude::*;
use messages::{page, shell};
use screen::list_query::ListQuery;
use screen::route::{Exports, Route, Section, WorkspaceView};

use self::assistant::AssistantPage;
use self::check::CheckPage;
use self::connections::ConnectionsPage;
use self::connectors::detail::ConnectorPage;
use self::connectors::form::{EditConnectorPage, NewConnectorPage};
use self::connectors::list::ConnectorListPage;
use self::coverage::CoveragePage;
use self::notifications::detail::NotificationPage;
use self::notifications::export::ExportPage;
use self::notifications::form::{EditNotificationPage, NewNotificationPage};
use self::notifications::list::NotificationListPage;
use self::sandbox::SandboxPage;
use self::simulator::SimulatorPage;
use self::workspace::WorkspacePage;
use crate::components::button::LinkButton;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::lazy::{LazyPage, LoadFile, MakeView};
use crate::components::rich_text::RichText;
use crate::split::{Loaded, split};
use crate::state::language::{pieces, t};
use crate::state::{App, use_app, use_navigation};

/// The page of an address.
#[component]
pub fn Page(
    /// The address.
    route: Route,
) -> impl IntoView {
    let app = use_app();
    if let Some(service) = unreached_service(app, &route) {
        return view! { <NotReached title=t(route.title()) service /> }.into_any();
    }
    let title = t(route.title());
    match route {
        Route::Connectors(_) => lazy(title, load_connector_list, connector_list),
        Route::ConnectorNew { copy_of } => lazy(title, load_connector_create, move || {
            connector_create(copy_of.clone())
        }),
        Route::Connector(kind) => lazy(title, load_connector_detail, move || {
            connector_detail(kind.clone())
        }),
        Route::ConnectorEdit(kind) => lazy(title, load_connector_edit, move || {
            connector_edit(kind.clone())
        }),
        Route::Assistant { .. } => lazy(title, load_assistant, assistant_page),
        Route::Notifications(_) => view! { <NotificationListPage /> }.into_any(),
        Route::NotificationNew { copy_of } => lazy(title, load_notification_create, move || {
            notification_create(copy_of.clone())
        }),
        Route::Notification(id) => lazy(title, load_notification_detail, move || {
            notification_detail(id.clone())
        }),
        Route::NotificationEdit(id) => lazy(title, load_notification_edit, move || {
            notification_edit(id.clone())
        }),
        Route::Export(exports) => lazy(title, load_export, move || export_page(exports.clone())),
        Route::Simulator { .. } => lazy(title, load_simulator, simulator_page),
        Route::Coverage => lazy(title, load_coverage, coverage_page),
        Route::Connections => lazy(title, load_connections, connections_page),
        Route::Check => lazy(title, load_check, check_page),
        Route::Sandbox => lazy(title, load_sandbox, sandbox_page),
        Route::Workspace { view, .. } => lazy(title, load_workspace, move || workspace_page(view)),
        Route::NotFound(path) => view! { <NotFound path /> }.into_any(),
    }
}

/// A page in a file of its own; see [`LazyPage`].
fn lazy(title: String, load: impl Into<LoadFile>, make: impl Into<MakeView>) -> AnyView {
    let (load, make) = (load.into(), make.into());
    view! { <LazyPage title load make /> }.into_any()
}

split! {
    connectors, load_connector_list,
    fn connector_list() -> Loaded<AnyView> {
        Ok(view! { <ConnectorListPage /> }.into_any())
    }
}

split! {
    connectors, load_connector_create,
    fn connector_create(copy_of: Option<String>) -> Loaded<AnyView> {
        Ok(view! { <NewConnectorPage copy_of /> }.into_any())
    }
}

split! {
    connectors, load_connector_edit,
    fn connector_edit(kind: String) -> Loaded<AnyView> {
        Ok(view! { <EditConnectorPage kind /> }.into_any())
    }
}

split! {
    connectors, load_connector_detail,
    fn connector_detail(kind: String) -> Loaded<AnyView> {
        Ok(view! { <ConnectorPage kind /> }.into_any())
    }
}

split! {
    assistant, load_assistant,
    fn assistant_page() -> Loaded<AnyView> {
        Ok(view! { <AssistantPage /> }.into_any())
    }
}

split! {
    notifications, load_notification_create,
    fn notification_create(copy_of: Option<String>) -> Loaded<AnyView> {
        Ok(view! { <NewNotificationPage copy_of /> }.into_any())
    }
}

split! {
    notifications, load_notification_edit,
    fn notification_edit(id: String) -> Loaded<AnyView> {
        Ok(view! { <EditNotificationPage id /> }.into_any())
    }
}

split! {
    notifications, load_notification_detail,
    fn notification_detail(id: String) -> Loaded<AnyView> {
        Ok(view! { <NotificationPage id /> }.into_any())
    }
}

split! {
    notifications, load_export,
    fn export_page(exports: Exports) -> Loaded<AnyView> {
        Ok(view! { <ExportPage exports /> }.into_any())
    }
}

split! {
    simulator, load_simulator,
    fn simulator_page() -> Loaded<AnyView> {
        Ok(view! { <SimulatorPage /> }.into_any())
    }
}

split! {
    simulator, load_coverage,
    fn coverage_page() -> Loaded<AnyView> {
        Ok(view! { <CoveragePage /> }.into_any())
    }
}

split! {
    connections, load_connections,
    fn connections_page() -> Loaded<AnyView> {
        Ok(view! { <ConnectionsPage /> }.into_any())
    }
}

split! {
    connections, load_check,
    fn check_page() -> Loaded<AnyView> {
        Ok(view! { <CheckPage /> }.into_any())
    }
}

split! {
    sandbox, load_sandbox,
    fn sandbox_page() -> Loaded<AnyView> {
        Ok(view! { <SandboxPage /> }.into_any())
    }
}

split! {
    workspace, load_workspace,
    fn workspace_page(view: WorkspaceView) -> Loaded<AnyView> {
        Ok(view! { <WorkspacePage view /> }.into_any())
    }
}

/// The service of a page, if the connection in use does not reach it.
fn unreached_service(app: App, route: &Route) -> Option<&'static str> {
    let connection = app.session.connection_now();
    match route.section() {
        Some(Section::Connectors) if !connection.has_connectors() => Some("Network Security"),
        Some(Section::Notifications | Section::Coverage) if !connection.has_notifications() => {
            Some("CTS")
        }
        _ => None,
    }
}

/// In place of the pages of a service that the connection in use does not reach.
#[component]
fn NotReached(title: String, service: &'static str) -> impl IntoView {
    let app = use_app();
    let words = t(shell::NotReached {
        connection: app.session.connection_now().name().into(),
        service: service.into(),
    });
    view! {
        <Head title=move || title />
        <div class="card">
            <div class="empty">
                <Icon name="link" />
                <h2>{words}</h2>
                <LinkButton
                    label=t(shell::GO_TO_CONNECTIONS)
                    href=app.nav.href(&Route::Connections)
                />
            </div>
        </div>
    }
}

/// In place of a page at an address that means nothing.
#[component]
fn NotFound(path: String) -> impl IntoView {
    let home = use_navigation().href(&Route::Notifications(ListQuery::default()));
    let path = shell::NothingAt { path: path.into() };
    let words = move || view! { <RichText pieces=pieces(path) /> };
    view! {
        <Head title=|| t(page::NOT_FOUND) words />
        <LinkButton label=t(shell::GO_TO_NOTIFICATIONS) href=home />
    }
}
