//! The pages, one per address.

mod connections;
mod connectors;
mod notifications;
mod parts;
mod sandbox;

use screen::route::{Route, Section};

use crate::state::App;
use crate::ui::button::link_button;
use crate::ui::icon::icon;
use crate::view::{Node, el, group};

/// The page of an address.
pub fn page(app: App, route: Route) -> Node {
    if let Some(missing) = not_reached(app, &route) {
        return missing;
    }
    match route {
        Route::Connectors(_) => connectors::list::page(app),
        Route::ConnectorNew { copy_of } => connectors::form::create(app, copy_of),
        Route::Connector(kind) => connectors::detail::page(app, kind),
        Route::ConnectorEdit(kind) => connectors::form::edit(app, kind),
        Route::Notifications(_) => notifications::list::page(app),
        Route::NotificationNew { copy_of } => notifications::form::create(app, copy_of),
        Route::Notification(id) => notifications::detail::page(app, id),
        Route::NotificationEdit(id) => notifications::form::edit(app, id),
        Route::Connections => connections::page(app),
        Route::Sandbox => sandbox::page(app),
        Route::NotFound(path) => not_found(app, path),
    }
}

/// In place of the pages of a service that the connection in use does not reach.
fn not_reached(app: App, route: &Route) -> Option<Node> {
    let connection = app.session.connection_now();
    let service = match route.section() {
        Some(Section::Connectors) if !connection.has_connectors() => "Network Security",
        Some(Section::Notifications) if !connection.has_notifications() => "CTS",
        _ => return None,
    };
    let words = format!(
        "The connection “{}” does not reach {service}.",
        connection.label
    );
    Some(group([
        el("div")
            .class("head")
            .child(el("div").child(el("h1").attr("tabindex", "-1").child(route.title())))
            .node(),
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
    group([
        el("div")
            .class("head")
            .child(
                el("div")
                    .child(
                        el("h1")
                            .attr("tabindex", "-1")
                            .text("There is no such page"),
                    )
                    .child(
                        el("p")
                            .class("head-p")
                            .text("Nothing is at ")
                            .child(el("code").child(path))
                            .text(
                                ". The address may be mistyped, or from another version of the \
                                 console.",
                            ),
                    ),
            )
            .into(),
        link_button("btn", None, "Go to the notifications", home),
    ])
}
