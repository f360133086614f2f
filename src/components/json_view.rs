use leptos::prelude::*;

use super::copy::CopyButton;

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
                label="Copy with the external ID masked"
                done="Copied; the external ID in it is masked"
                text=copied
            />
        }
        .into_any()
    } else {
        view! { <CopyButton name="Copy JSON" text=copied /> }.into_any()
    };
    view! {
        <details class="raw">
            <summary>"JSON, as the API writes it"</summary>
            <div class="stack">
                <pre class="json" tabindex="0" aria-label="JSON">
                    {text}
                </pre>
                <div class="row">{copy}</div>
            </div>
        </details>
    }
}
