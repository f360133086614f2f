use leptos::prelude::*;

use super::icon::Icon;

/// A box to search with: a magnifying glass, and no help of the browser's with words.
#[component]
pub fn SearchBox(
    /// Id of the box.
    id: &'static str,
    /// Accessible name, which it shows while it is empty: short enough for a narrow box.
    #[prop(into)]
    label: String,
    /// What it searches, where its name does not say that.
    #[prop(optional, into)]
    tip: Option<String>,
    /// The text in it.
    #[prop(into)]
    text: Signal<String>,
    /// The text was changed.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="search">
            <Icon name="search" />
            <input
                type="search"
                id=id
                class="input"
                aria-label=label.clone()
                title=tip
                placeholder=label
                aria-keyshortcuts="/"
                autocomplete="off"
                spellcheck="false"
                prop:value=text
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
}
