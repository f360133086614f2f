//! The pages, one per address.

mod connections;
mod connectors;
mod notifications;
mod parts;
mod sandbox;

use leptos::prelude::*;
use screen::route::Route;

use crate::state::App;
use crate::ui::button::link_button;

/// The page of an address.
pub fn page(app: App, route: Route) -> AnyView {
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

fn not_found(app: App, path: String) -> AnyView {
    let home = app.nav.href(&Route::Notifications(screen::list_query::ListQuery::default()));
    view! {
        <div class="head"><div>
            <h1 tabindex="-1">"There is no such page"</h1>
            <p class="head-p">"Nothing is at " <code>{path}</code> ". The address may be mistyped, or from another version of the console."</p>
        </div></div>
        {link_button("btn", None, "Go to the notifications", home)}
    }
    .into_any()
}
