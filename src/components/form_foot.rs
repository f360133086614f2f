//! The end of an edit form: why the last request failed, and the buttons.

use leptos::prelude::*;
use messages::form;

use super::alert::{Alert, Failure};
use super::button::{Button, SubmitButton};
use super::changes::changes_note;
use super::icon::Icon;
use crate::state::language::t;
use crate::state::permit::{Change, use_why_not};

/// What the end of a form shows, whatever the form is about.
#[derive(Clone, Copy)]
pub struct FormState {
    /// Whether a request of the form is under way.
    pub saving: RwSignal<bool>,
    /// Why the last request failed.
    pub failure: RwSignal<Option<Failure>>,
    /// In how many fields the form differs from what is stored.
    pub changes: Signal<usize>,
    /// Whether the browser refused to keep what is typed as a draft.
    pub unkept: RwSignal<bool>,
}

/// The failure and the buttons: the one that submits, others, the way out.
#[component]
pub fn FormFoot(
    /// The form.
    state: FormState,
    /// What submitting it changes.
    change: Change,
    /// The words on the button that submits.
    #[prop(into)]
    submit: Signal<String>,
    /// Leaves the form.
    #[prop(into)]
    on_leave: Callback<()>,
    /// More buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let FormState {
        saving,
        failure,
        changes,
        unkept,
    } = state;
    let why_not = use_why_not(change);
    let off = move || saving.get() || why_not.with(Option::is_some);
    view! {
        {move || failure.get().map(|failure| view! { <RequestFailure failure /> })}
        {move || why_not.get().map(|reason| view! { <Refusal reason /> })}
        <Show when=move || unkept.get()>
            <p class="sect note warn" role="status">
                <Icon name="alert" />
                <span>
                    "The browser keeps no draft of this form: its storage is full or \
                     switched off. What is typed stays here, but is lost with a reload."
                </span>
            </p>
        </Show>
        <div class="foot">
            <SubmitButton label=submit busy=saving off=Signal::derive(off) />
            {children.map(|children| children())}
            <Button class="btn quiet" label="Cancel" on_press=on_leave />
            <span class="foot-note">{move || changes_note(changes.get())}</span>
        </div>
    }
}

/// Why the last request failed.
#[component]
fn RequestFailure(failure: Failure) -> impl IntoView {
    view! {
        <div class="sect">
            <Alert failure />
        </div>
    }
}

/// Why the form cannot be saved through the connection in use.
#[component]
fn Refusal(reason: String) -> impl IntoView {
    view! {
        <p class="sect note warn">
            <Icon name="alert" />
            <span>
                {t(form::CannotSaveHere {
                    reason: reason.into(),
                })}
            </span>
        </p>
    }
}
