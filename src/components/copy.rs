//! Buttons that copy a text and say so beside themselves.

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::connectors as words;

use super::icon::Icon;
use crate::browser::{clipboard, clock};
use crate::state::language::t;

/// How long it says that the text was copied, in milliseconds.
const SAID_MS: u32 = 4000;

/// Copies what `text` gives at the moment it is pressed.
#[component]
pub fn CopyButton(
    /// The words on it; “Copy” without any.
    #[prop(optional, into)]
    label: Option<String>,
    /// Accessible name where the label does not say what is copied: “Copy topic ARN”.
    #[prop(optional, into)]
    name: Option<String>,
    /// What is said once it is copied; “Copied” without any.
    #[prop(optional, into)]
    done: Option<String>,
    /// Gives the text.
    text: impl Fn() -> String + Send + Sync + 'static,
) -> impl IntoView {
    let text = Callback::new(move |()| text());
    let label = label.unwrap_or_else(|| t(words::COPY));
    let done = done.unwrap_or_else(|| t(words::COPIED));
    let said = RwSignal::new(String::new());
    let press = move |_| {
        let text = text.run(());
        let done = done.clone();
        spawn_local(async move {
            let outcome = if clipboard::copy(&text).await {
                done
            } else {
                t(words::NOT_COPIED)
            };
            // The button may be gone by then.
            said.try_set(outcome);
            clock::sleep(SAID_MS).await;
            said.try_set(String::new());
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
    /// Accessible name of the button: “Copy topic ARN”.
    #[prop(into)]
    name: String,
    /// The identifier.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let copy = text.clone();
    view! {
        <div class="row">
            <code>{text}</code>
            <CopyButton name text=move || copy.clone() />
        </div>
    }
}
