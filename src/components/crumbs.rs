use leptos::prelude::*;
use messages::component;
use screen::route::Route;

use super::name::Name;
use crate::state::language::t;
use crate::state::use_navigation;

/// The way back from a page about one thing to its list.
#[component]
pub fn Crumbs(
    /// Name of the list.
    #[prop(into)]
    label: String,
    /// The list.
    list: Route,
    /// The thing whose form this is, if it is one: its name and page.
    #[prop(optional_no_strip)]
    thing: Option<(String, Route)>,
) -> impl IntoView {
    let nav = use_navigation();
    let thing = thing.map(|(name, route)| {
        view! {
            " / "
            <a href=nav.href(&route)>
                <Name name />
            </a>
        }
    });
    view! {
        <nav class="crumbs" aria-label=t(component::BREADCRUMB)>
            <a href=nav.href(&list)>{label}</a>
            {thing}
        </nav>
    }
}
