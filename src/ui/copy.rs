//! A button that copies a text and says so beside itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::icon;
use crate::browser::{clipboard, clock};

/// Copies what `text` gives at the moment it is pressed. `what` completes the
/// accessible name: “Copy topic ARN”.
pub fn copy_button(what: &'static str, text: impl Fn() -> String + 'static) -> AnyView {
    let said = RwSignal::new("");
    let press = move |_| {
        let text = text();
        spawn_local(async move {
            let outcome = if clipboard::copy(&text).await { "Copied" } else { "Not copied: the browser refused" };
            let _ = said.try_set(outcome);
            clock::sleep(4000).await;
            let _ = said.try_set("");
        });
    };
    view! {
        <button type="button" class="btn quiet slim" aria-label=format!("Copy {what}") on:click=press>
            {icon("copy")}
            "Copy"
        </button>
        <span role="status" class="small dim">{move || said.get()}</span>
    }
    .into_any()
}
