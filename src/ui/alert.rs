//! A failure in words: what happened, the most likely cause, the next step, and
//! the raw answer one click away.

use leptos::prelude::*;

use super::copy::copy_button;
use super::icon::icon;

/// What is said about a failure.
#[derive(Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What happened.
    pub title: String,
    /// Most likely cause.
    pub cause: String,
    /// Next step.
    pub next: String,
    /// Status, code and request id, for a support case.
    pub facts: String,
    /// The raw answer, possibly empty.
    pub raw: String,
}

/// Shows a failure, with `actions` under it.
pub fn alert(trouble: Trouble, actions: AnyView) -> AnyView {
    let Trouble { title, cause, next, facts, raw } = trouble;
    let details = (!raw.is_empty() || !facts.is_empty()).then(|| {
        let copied = format!("{facts}\n{raw}");
        view! {
            <details class="raw">
                <summary>"What the service answered"</summary>
                <p class="small">{facts}</p>
                <pre class="json" tabindex="0" aria-label="Raw answer">{raw}</pre>
                <div class="row">{copy_button("the answer", move || copied.clone())}</div>
            </details>
        }
    });
    view! {
        <div class="alert" role="alert">
            <h2>{icon("alert")}<span>{title}</span></h2>
            <p>{cause}</p>
            <p>{next}</p>
            {details}
            <div class="row">{actions}</div>
        </div>
    }
    .into_any()
}
