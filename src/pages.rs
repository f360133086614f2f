//! The pages, one per address.

mod assistant;
mod check;
pub mod connections;
mod connectors;
mod coverage;
mod notifications;
pub mod parts;
mod sandbox;
pub mod sign_in;
mod simulator;

use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::{Exports, Route, Section};

use crate::components::button::LinkButton;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::lazy::{LazyPage, LoadFile, MakeView};
use crate::split::{Loaded, split};
use crate::state::{App, use_app, use_navigation};

/// The page of an address.
#[component]
pub fn Page(
    /// The address.
    route: Route,
) -> impl IntoView {
    let app = use_app();
    if let Some(service) = unreached_service(app, &route) {
        return view! { <NotReached title=route.title() service /> }.into_any();
    }
    let title = route.title();
    match route {
        Route::Connectors(_) => lazy(title, load_connector_list, move || connector_list(app)),
        Route::ConnectorNew { copy_of } => lazy(title, load_connector_create, move || {
            connector_create(app, copy_of.clone())
        }),
        Route::Connector(kind) => lazy(title, load_connector_detail, move || {
            connector_detail(app, kind.clone())
        }),
        Route::ConnectorEdit(kind) => lazy(title, load_connector_edit, move || {
            connector_edit(app, kind.clone())
        }),
        Route::Assistant { .. } => lazy(title, load_assistant, move || assistant_page(app)),
        Route::Notifications(_) => notifications::list::page(app).view(),
        Route::NotificationNew { copy_of } => lazy(title, load_notification_create, move || {
            notification_create(app, copy_of.clone())
        }),
        Route::Notification(id) => lazy(title, load_notification_detail, move || {
            notification_detail(app, id.clone())
        }),
        Route::NotificationEdit(id) => lazy(title, load_notification_edit, move || {
            notification_edit(app, id.clone())
        }),
        Route::Export(exports) => lazy(title, load_export, move || {
            export_page(app, exports.clone())
        }),
        Route::Simulator => lazy(title, load_simulator, move || simulator_page(app)),
        Route::Coverage => lazy(title, load_coverage, move || coverage_page(app)),
        Route::Connections => lazy(title, load_connections, move || connections_page(app)),
        Route::Check => lazy(title, load_check, move || check_page(app)),
        Route::Sandbox => lazy(title, load_sandbox, move || sandbox_page(app)),
        Route::NotFound(path) => view! { <NotFound path /> }.into_any(),
    }
}

/// A page in a file of its own; see [`LazyPage`].
fn lazy(title: String, load: impl Into<LoadFile>, make: impl Into<MakeView>) -> AnyView {
    let (load, make) = (load.into(), make.into());
    view! { <LazyPage title load make /> }.into_any()
}

split! {
    connector_list, load_connector_list,
    fn connector_list(app: App) -> Loaded<AnyView> {
        Ok(connectors::list::page(app).view())
    }
}

split! {
    connectors, load_connector_create,
    fn connector_create(app: App, copy_of: Option<String>) -> Loaded<AnyView> {
        Ok(connectors::form::create(app, copy_of).view())
    }
}

split! {
    connectors, load_connector_edit,
    fn connector_edit(app: App, kind: String) -> Loaded<AnyView> {
        Ok(connectors::form::edit(app, kind).view())
    }
}

split! {
    connectors, load_connector_detail,
    fn connector_detail(app: App, kind: String) -> Loaded<AnyView> {
        Ok(connectors::detail::page(app, kind).view())
    }
}

split! {
    assistant, load_assistant,
    fn assistant_page(app: App) -> Loaded<AnyView> {
        Ok(assistant::page(app).view())
    }
}

split! {
    notifications, load_notification_create,
    fn notification_create(app: App, copy_of: Option<String>) -> Loaded<AnyView> {
        Ok(notifications::form::create(app, copy_of).view())
    }
}

split! {
    notifications, load_notification_edit,
    fn notification_edit(app: App, id: String) -> Loaded<AnyView> {
        Ok(notifications::form::edit(app, id).view())
    }
}

split! {
    notifications, load_notification_detail,
    fn notification_detail(app: App, id: String) -> Loaded<AnyView> {
        Ok(notifications::detail::page(app, id).view())
    }
}

split! {
    export, load_export,
    fn export_page(app: App, exports: Exports) -> Loaded<AnyView> {
        Ok(notifications::export::page(app, exports).view())
    }
}

split! {
    simulator, load_simulator,
    fn simulator_page(app: App) -> Loaded<AnyView> {
        Ok(simulator::page(app).view())
    }
}

split! {
    simulator, load_coverage,
    fn coverage_page(app: App) -> Loaded<AnyView> {
        Ok(coverage::page(app).view())
    }
}

split! {
    connections, load_connections,
    fn connections_page(app: App) -> Loaded<AnyView> {
        Ok(connections::page(app).view())
    }
}

split! {
    connections, load_check,
    fn check_page(app: App) -> Loaded<AnyView> {
        Ok(check::page(app).view())
    }
}

split! {
    sandbox, load_sandbox,
    fn sandbox_page(app: App) -> Loaded<AnyView> {
        Ok(sandbox::page(app).view())
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
    let label = &app.session.connection_now().label;
    let words = format!("The connection “{label}” does not reach {service}.");
    view! {
        <Head title=move || title />
        <div class="card">
            <div class="empty">
                <Icon name="link" />
                <h2>{words}</h2>
                <LinkButton label="Go to the connections" href=app.nav.href(&Route::Connections) />
            </div>
        </div>
    }
}

/// In place of a page at an address that means nothing.
#[component]
fn NotFound(path: String) -> impl IntoView {
    let home = use_navigation().href(&Route::Notifications(ListQuery::default()));
    let words = move || {
        view! {
            "Nothing is at "
            <code>{path}</code>
            ". The address may be mistyped, or from another version of the console."
        }
    };
    view! {
        <Head title=|| "There is no such page" words />
        <LinkButton label="Go to the notifications" href=home />
    }
}
