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

use screen::route::{Exports, Route, Section};

use self::parts::head::{head, title_only};
use crate::lazy::{self, Loaded, split};
use crate::state::App;
use crate::ui::button::link_button;
use crate::ui::icon::icon;
use crate::view::{Node, el, group};

/// The page of an address.
pub fn page(app: App, route: Route) -> Node {
    if let Some(missing) = not_reached(app, &route) {
        return missing;
    }
    let title = route.title();
    match route {
        Route::Connectors(_) => lazy::page(title, load_connector_list, move || connector_list(app)),
        Route::ConnectorNew { copy_of } => lazy::page(title, load_connector_create, move || {
            connector_create(app, copy_of.clone())
        }),
        Route::Connector(kind) => lazy::page(title, load_connector_detail, move || {
            connector_detail(app, kind.clone())
        }),
        Route::ConnectorEdit(kind) => lazy::page(title, load_connector_edit, move || {
            connector_edit(app, kind.clone())
        }),
        Route::Assistant { .. } => lazy::page(title, load_assistant, move || assistant_page(app)),
        Route::Notifications(_) => notifications::list::page(app),
        Route::NotificationNew { copy_of } => {
            lazy::page(title, load_notification_create, move || {
                notification_create(app, copy_of.clone())
            })
        }
        Route::Notification(id) => lazy::page(title, load_notification_detail, move || {
            notification_detail(app, id.clone())
        }),
        Route::NotificationEdit(id) => lazy::page(title, load_notification_edit, move || {
            notification_edit(app, id.clone())
        }),
        Route::Export(exports) => lazy::page(title, load_export, move || {
            export_page(app, exports.clone())
        }),
        Route::Simulator => lazy::page(title, load_simulator, move || simulator_page(app)),
        Route::Coverage => lazy::page(title, load_coverage, move || coverage_page(app)),
        Route::Connections => lazy::page(title, load_connections, move || connections_page(app)),
        Route::Check => lazy::page(title, load_check, move || check_page(app)),
        Route::Sandbox => lazy::page(title, load_sandbox, move || sandbox_page(app)),
        Route::NotFound(path) => not_found(app, path),
    }
}

split! {
    connector_list, load_connector_list,
    fn connector_list(app: App) -> Loaded<Node> {
        Ok(connectors::list::page(app))
    }
}

split! {
    connectors, load_connector_create,
    fn connector_create(app: App, copy_of: Option<String>) -> Loaded<Node> {
        Ok(connectors::form::create(app, copy_of))
    }
}

split! {
    connectors, load_connector_edit,
    fn connector_edit(app: App, kind: String) -> Loaded<Node> {
        Ok(connectors::form::edit(app, kind))
    }
}

split! {
    connectors, load_connector_detail,
    fn connector_detail(app: App, kind: String) -> Loaded<Node> {
        Ok(connectors::detail::page(app, kind))
    }
}

split! {
    assistant, load_assistant,
    fn assistant_page(app: App) -> Loaded<Node> {
        Ok(assistant::page(app))
    }
}

split! {
    notifications, load_notification_create,
    fn notification_create(app: App, copy_of: Option<String>) -> Loaded<Node> {
        Ok(notifications::form::create(app, copy_of))
    }
}

split! {
    notifications, load_notification_edit,
    fn notification_edit(app: App, id: String) -> Loaded<Node> {
        Ok(notifications::form::edit(app, id))
    }
}

split! {
    notifications, load_notification_detail,
    fn notification_detail(app: App, id: String) -> Loaded<Node> {
        Ok(notifications::detail::page(app, id))
    }
}

split! {
    export, load_export,
    fn export_page(app: App, exports: Exports) -> Loaded<Node> {
        Ok(notifications::export::page(app, exports))
    }
}

split! {
    simulator, load_simulator,
    fn simulator_page(app: App) -> Loaded<Node> {
        Ok(simulator::page(app))
    }
}

split! {
    simulator, load_coverage,
    fn coverage_page(app: App) -> Loaded<Node> {
        Ok(coverage::page(app))
    }
}

split! {
    connections, load_connections,
    fn connections_page(app: App) -> Loaded<Node> {
        Ok(connections::page(app))
    }
}

split! {
    connections, load_check,
    fn check_page(app: App) -> Loaded<Node> {
        Ok(check::page(app))
    }
}

split! {
    sandbox, load_sandbox,
    fn sandbox_page(app: App) -> Loaded<Node> {
        Ok(sandbox::page(app))
    }
}

/// In place of the pages of a service that the connection in use does not reach.
fn not_reached(app: App, route: &Route) -> Option<Node> {
    let connection = app.session.connection_now();
    let service = match route.section() {
        Some(Section::Connectors) if !connection.has_connectors() => "Network Security",
        Some(Section::Notifications | Section::Coverage) if !connection.has_notifications() => {
            "CTS"
        }
        _ => return None,
    };
    let words = format!(
        "The connection “{}” does not reach {service}.",
        connection.label
    );
    Some(group([
        title_only(route.title()),
        el("div")
            .class("card")
            .child(
                el("div")
                    .class("empty")
                    .child(icon("link"))
                    .child(el("h2").child(words))
                    .child(link_button(
                        "btn",
                        None,
                        "Go to the connections",
                        app.nav.href(&Route::Connections),
                    )),
            )
            .node(),
    ]))
}

fn not_found(app: App, path: String) -> Node {
    let home = app.nav.href(&Route::Notifications(
        screen::list_query::ListQuery::default(),
    ));
    let words = group([
        "Nothing is at ".into(),
        el("code").child(path).node(),
        ". The address may be mistyped, or from another version of the console.".into(),
    ]);
    group([
        head("There is no such page", words, Node::Nothing),
        link_button("btn", None, "Go to the notifications", home),
    ])
}
