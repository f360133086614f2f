//! Buttons that copy a text and say so beside themselves.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::Icon;
use crate::browser::{clipboard, clock};

/// How long it says that the text was copied, in milliseconds.
const SAID_MS: u32 = 4000;

/// Copies what `text` gives at the moment it is pressed.
#[component]
pub fn CopyButton(
    /// The words on it.
    #[prop(default = "Copy")]
    label: &'static str,
    /// Completes the accessible name where the label does not say what is copied:
    /// “topic ARN” makes “Copy topic ARN”.
    #[prop(optional)]
    what: &'static str,
    /// What is said once it is copied.
    #[prop(default = "Copied")]
    done: &'static str,
    /// Gives the text.
    text: impl Fn() -> String + Send + Sync + 'static,
) -> impl IntoView {
    let text = Callback::new(move |()| text());
    let name = (!what.is_empty()).then(|| ["Copy ", what].concat());
    let said = RwSignal::new("");
    let press = move |_| {
        let text = text.run(());
        spawn_local(async move {
            let outcome = if clipboard::copy(&text).await {
                done
            } else {
                "Not copied: the browser refused"
            };
            // The button may be gone by then.
            said.try_set(outcome);
            clock::sleep(SAID_MS).await;
            said.try_set("");
        });
    };
    view! {
        <button type="button" class="btn quiet slim" aria-label=name on:click=press>
            <Icon name="copy" />
            {label}
        </button>
        <span role="status" class="small dim">
            {said}
        </span>
    }
}

/// An identifier with a button that copies it.
#[component]
pub fn Copyable(
    /// What it is: “topic ARN”.
    what: &'static str,
    /// The identifier.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let copy = text.clone();
    view! {
        <div class="row">
            <code>{text}</code>
            <CopyButton what text=move || copy.clone() />
        </div>
    }
}
