use leptos::prelude::*;
use messages::failure as words;

use super::copy::CopyButton;
use super::icon::Icon;
use crate::state::language::t;

/// What is said about a failed request.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Failure {
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

/// A failure in words: what happened, the most likely cause, the next step, and the raw
/// answer one click away.
#[component]
pub fn Alert(
    /// What is said.
    failure: Failure,
    /// Buttons below it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let Failure {
        title,
        cause,
        next,
        facts,
        raw,
    } = failure;
    let answered = !raw.is_empty() || !facts.is_empty();
    let copied = format!("{facts}\n{raw}");
    view! {
        <div class="alert" role="alert">
            <h2>
                <Icon name="alert" />
                <span>{title}</span>
            </h2>
            <p>{cause}</p>
            <p>{next}</p>
            {answered
                .then(|| {
                    view! {
                        <details class="raw">
                            <summary>{t(words::RESPONSE_DETAILS)}</summary>
                            <p class="small">{facts}</p>
                            <pre class="json" tabindex="0" aria-label=t(words::RAW_RESPONSE)>
                                {raw}
                            </pre>
                            <div class="row">
                                <CopyButton
                                    name=t(words::COPY_RESPONSE)
                                    text=move || copied.clone()
                                />
                            </div>
                        </details>
                    }
                })}
            <div class="row">{children.map(|children| children())}</div>
        </div>
    }
}
