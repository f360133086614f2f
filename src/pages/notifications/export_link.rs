//! Ways to the page that exports notifications as code.

use leptos::prelude::*;
use messages::notifications as words;
use screen::list_query::ListQuery;
use screen::route::{Exports, Route};

use crate::components::button::LinkButton;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// A link to the export of one notification.
#[component]
pub fn ExportOne(
    /// The notification's id.
    id: String,
) -> impl IntoView {
    let href = use_app().nav.href(&Route::Export(Exports::These(vec![id])));
    view! { <LinkButton icon="code" label=t(words::EXPORT) href /> }
}

/// A link to the export of all that the list shows, on all its pages.
#[component]
pub fn ExportListed(
    /// What the list is asked.
    query: Memo<ListQuery>,
) -> impl IntoView {
    let app = use_app();
    let href = memo(move |_| {
        let query = query.get().on_page(1);
        app.nav.href(&Route::Export(Exports::Listed(query)))
    });
    view! { <LinkButton icon="code" label=t(words::EXPORT) href /> }
}
