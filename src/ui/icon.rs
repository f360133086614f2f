//! An icon of the sprite in `style/icons.svg`, which `index.html` carries.

use leptos::prelude::*;

/// The icon of that name. Always decoration: the words are beside it.
pub fn icon(name: &'static str) -> AnyView {
    view! { <svg class="icon" aria-hidden="true"><use href=format!("#i-{name}")></use></svg> }.into_any()
}
