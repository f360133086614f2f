//! The end of an edit form: why the last request failed, the buttons that end it and how
//! much was found, which stay in sight; and what else can be done, below them.

use domain::finding::Severity;
use leptos::children::ViewFnOnce;
use leptos::prelude::*;
use messages::{Message, component, form};

use super::alert::{Alert, Failure};
use super::button::{Button, SubmitButton};
use super::changes::changes_note;
use super::icon::Icon;
use super::validation::{Validation, control_id};
use crate::browser::dom;
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

/// The failure and the buttons: the one that submits, others, the way out; then more.
#[component]
pub fn FormFoot(
    /// The form.
    state: FormState,
    /// Its findings.
    validation: Validation,
    /// What submitting it changes.
    change: Change,
    /// The words on the button that submits.
    #[prop(into)]
    submit: Signal<String>,
    /// Leaves the form.
    #[prop(into)]
    on_leave: Callback<()>,
    /// Buttons that lead elsewhere or only make something of the form. They leave the room
    /// to the form and stand at its end.
    #[prop(into)]
    more: ViewFnOnce,
    /// More buttons that save.
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
        <div class="form-end">
            {move || failure.get().map(|failure| view! { <RequestFailure failure /> })}
            {move || why_not.get().map(|reason| view! { <Refusal reason /> })}
            <Show when=move || unkept.get()>
                <p class="sect note warn" role="status">
                    <Icon name="alert" />
                    <span>{t(component::NO_DRAFT_KEPT)}</span>
                </p>
            </Show> <div class="foot">
                <SubmitButton label=submit busy=saving off=Signal::derive(off) />
                <FindingCount validation />
                {children.map(|children| children())}
                <Button class="btn quiet" label=t(component::CANCEL) on_press=on_leave />
                <span class="foot-note">{move || changes_note(changes.get())}</span>
            </div>
        </div>
        <div class="foot foot-more">{more.run()}</div>
    }
}

/// How many errors and warnings are shown in the form; leads to the first of them.
#[component]
fn FindingCount(validation: Validation) -> impl IntoView {
    let words = move || {
        let shown = validation.shown();
        let of = |severity| shown.iter().filter(|f| f.severity == severity).count();
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        let in_errors = || Message::from(form::Errors { errors });
        let in_warnings = || Message::from(form::Warnings { warnings });
        match (errors, warnings) {
            (0, 0) => None,
            (0, _) => Some(("note warn", t(in_warnings()))),
            (_, 0) => Some(("note bad", t(in_errors()))),
            _ => {
                let (errors, warnings) = (in_errors().into(), in_warnings().into());
                Some(("note bad", t(form::ErrorsAndWarnings { errors, warnings })))
            }
        }
    };
    let go = move |_| {
        let shown = validation.shown();
        let worst = shown.iter().filter(|f| f.severity != Severity::Note);
        if let Some(first) = worst.min_by_key(|f| f.severity != Severity::Error) {
            dom::focus(&control_id(&first.field));
        }
    };
    let button = move || {
        words().map(|(class, words)| {
            view! {
                <button type="button" class=class on:click=go>
                    <Icon name="alert" />
                    {words}
                </button>
            }
        })
    };
    view! { <span role="status">{button}</span> }
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
