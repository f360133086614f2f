//! An object as the API writes it.

use leptos::prelude::*;

use crate::ui::copy::copy_button;

/// A closed section with the object's JSON and a button to copy it.
pub fn json(text: Signal<String>) -> AnyView {
    view! {
        <details class="raw">
            <summary>"JSON, as the API writes it"</summary>
            <div class="stack">
                <pre class="json" tabindex="0" aria-label="JSON">{move || text.get()}</pre>
                <div class="row">{copy_button("JSON", move || text.get_untracked())}</div>
            </div>
        </details>
    }
    .into_any()
}
