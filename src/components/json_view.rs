use leptos::prelude::*;
use messages::component;

use super::copy::CopyButton;
use crate::state::language::t;

/// An object as the API writes it, folded up, with a button to copy it.
#[component]
pub fn JsonView(
    /// The JSON.
    #[prop(into)]
    text: Signal<String>,
    /// Whether the external ID in it is masked, which whoever copies it is told.
    #[prop(optional)]
    masked: bool,
) -> impl IntoView {
    let copied = move || text.get_untracked();
    let copy = if masked {
        view! {
            <CopyButton
                label=t(component::COPY_MASKED)
                done=t(component::COPIED_MASKED)
                text=copied
            />
        }
        .into_any()
    } else {
        view! { <CopyButton name=t(component::COPY_JSON) text=copied /> }.into_any()
    };
    view! {
        <details class="raw">
            <summary>{t(component::API_JSON)}</summary>
            <div class="stack">
                <pre class="json" translate="no" tabindex="0" aria-label="JSON">
                    {text}
                </pre>
                <div class="row">{copy}</div>
            </div>
        </details>
    }
}
