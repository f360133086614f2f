//! The text box of a policy that is there already.

use leptos::prelude::*;
use messages::{Message, assistant as words};
use setup::policy::Kind;

use super::state::use_assistant;

/// What a document is called at the head of its box.
pub fn policy_title(kind: Kind) -> Message {
    match kind {
        Kind::Trust => words::TRUST_POLICY,
        Kind::Permissions => words::ROLE_PERMISSIONS_POLICY,
        Kind::Topic => words::TOPIC_POLICY,
        Kind::Key => words::KEY_POLICY,
    }
}

/// Id of the box of a document.
pub fn box_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Trust => "pasted-trust",
        Kind::Permissions => "pasted-permissions",
        Kind::Topic => "pasted-topic",
        Kind::Key => "pasted-key",
    }
}

/// A box for one of the documents. All boxes for it show the same text.
#[component]
pub fn PolicyBox(
    /// Id of the box.
    id: &'static str,
    /// How many lines it shows.
    rows: &'static str,
    /// Which document.
    kind: Kind,
    /// Id of the text that describes the box.
    #[prop(optional, into)]
    described_by: Option<String>,
) -> impl IntoView {
    let state = use_assistant();
    view! {
        <textarea
            id=id
            class="input mono"
            rows=rows
            spellcheck="false"
            autocomplete="off"
            aria-describedby=described_by
            prop:value=move || state.pasted.with(|pasted| pasted.get(kind).clone())
            on:input=move |event| state.paste(kind, event_target_value(&event))
        ></textarea>
    }
}
