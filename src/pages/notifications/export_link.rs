//! Ways to the page that exports notifications as code.

use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::{Exports, Route};

use crate::state::App;
use crate::ui::button::link_button;
use crate::ui::icon::icon;
use crate::view::{Node, el};

const LABEL: &str = "Export as code";

/// For one notification.
pub fn export_one(app: App, id: &str) -> Node {
    let route = Route::Export(Exports::These(vec![id.to_owned()]));
    link_button("btn", Some("code"), LABEL, app.nav.href(&route))
}

/// For all that the list shows, on all its pages.
pub fn export_listed(app: App, query: Memo<ListQuery>) -> Node {
    let href = move || {
        let query = query.get().on_page(1);
        Some(app.nav.href(&Route::Export(Exports::Listed(query))))
    };
    el("a")
        .class("btn")
        .live("href", href)
        .child(icon("code"))
        .text(LABEL)
        .node()
}
