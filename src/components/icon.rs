use leptos::prelude::*;

/// An icon of the sprite in `style/icons.svg`, which `index.html` carries. It is always
/// decoration: the words are beside it.
#[component]
pub fn Icon(
    /// Name of the symbol.
    name: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true">
            <use_ href=["#icon-", name].concat()></use_>
        </svg>
    }
}
