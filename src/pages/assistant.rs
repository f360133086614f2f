//! The AWS setup: policies and templates for a connector are generated, applied and
//! verified; and its external ID is rotated.

mod apply;
mod corrected;
mod decision;
mod difference;
mod doctor;
mod documents;
mod finding_item;
mod incomplete;
mod new_external_id;
mod next_step;
mod policy_box;
mod policy_card;
mod rotation;
mod rotation_part;
mod rotation_steps;
mod state;
mod text_sheet;
mod values;
mod values_card;
mod verify;

use leptos::prelude::*;
use messages::assistant as words;
use screen::rotation::RotationStep;
use screen::route::Route;
use setup::generate::PLACEHOLDER;
use wire::explain::Subject;

use self::apply::ApplyPart;
use self::documents::DocumentsPart;
use self::next_step::BackToForm;
use self::rotation_part::RotationPart;
use self::state::{AssistantState, Part, use_assistant};
use self::values_card::ValuesCard;
use self::verify::VerifyPart;
use crate::components::field::Choice;
use crate::components::head::Head;
use crate::components::loading::LoadFailure;
use crate::reactive::{effect, memo};
use crate::state::language::t;
use crate::state::{App, use_app};

/// The AWS setup.
#[component]
pub fn AssistantPage() -> impl IntoView {
    let app = use_app();
    if app.session.connection_now().has_connectors() {
        app.store.visit_connectors();
    }
    let state = AssistantState::new(app, documents::FIRST);
    provide_context(state);
    let part = state.part;
    follow_connector(app, state, move || part.set(Part::Rotate));
    view! {
        <AssistantHead />
        <LoadFailure
            error=app.store.connectors.error_signal()
            subject=Subject::ListConnectors
            on_retry=move |()| app.store.load_connectors()
        />
        <div class="stack">
            <ValuesCard />
            <Stages />
            <IncludeExternalId />
            {move || match part.get() {
                Part::Generate => view! { <DocumentsPart /> }.into_any(),
                Part::Apply => view! { <ApplyPart /> }.into_any(),
                Part::Verify => view! { <VerifyPart /> }.into_any(),
                Part::Rotate => view! { <RotationPart /> }.into_any(),
            }}
        </div>
    }
}

/// The title, as the tab has it, with the way back to the form that led here.
#[component]
fn AssistantHead() -> impl IntoView {
    let app = use_app();
    let chosen = use_assistant().values.chosen;
    let title = move || {
        move || {
            let connector = chosen.get();
            t(Route::Assistant { connector }.title())
        }
    };
    let purpose = || t(words::PURPOSE);
    if app.store.drafted.with_value(Option::is_some) {
        let actions = || view! { <BackToForm /> };
        view! { <Head title words=purpose actions /> }.into_any()
    } else {
        view! { <Head title words=purpose /> }.into_any()
    }
}

/// The three steps, and the rotation beside them.
#[component]
fn Stages() -> impl IntoView {
    let stages = Part::ALL
        .map(|part| view! { <Stage part /> })
        .into_iter()
        .collect_view();
    view! {
        <fieldset class="stages">
            <legend class="unseen">{t(words::STEP)}</legend>
            {stages}
        </fieldset>
    }
}

/// A step to choose.
#[component]
fn Stage(part: Part) -> impl IntoView {
    let chosen = use_assistant().part;
    let number = part
        .number()
        .map(|number| view! { <span class="number">{number}</span> });
    view! {
        <label class="stage">
            <input
                type="radio"
                name="assistant-part"
                aria-label=t(part.label())
                prop:checked=memo(move |_| chosen.get() == part)
                on:change=move |_| chosen.set(part)
            />
            {number}
            <span>
                <b>{t(part.label())}</b>
                <small>{t(part.purpose())}</small>
            </span>
        </label>
    }
}

/// Begins anew whenever another connector is looked at: what was allowed for one
/// external ID is not allowed for another one. `on_resume` runs where a rotation of the
/// first one was under way.
fn follow_connector(app: App, state: AssistantState, on_resume: impl Fn() + 'static) {
    effect(move |before: Option<(String, Option<String>)>| {
        let now = (
            app.session.connection().id.clone(),
            state.values.chosen.get(),
        );
        if before.as_ref() != Some(&now) {
            state.include.set(false);
            state.rotation.resume(app, now.1.as_deref());
            if before.is_none() && state.rotation.step.get_untracked() != RotationStep::New {
                on_resume();
            }
        }
        now
    });
}

/// Whether the external ID may be shown and copied.
#[component]
fn IncludeExternalId() -> impl IntoView {
    let include = use_assistant().include;
    view! {
        <Choice
            id="include-external-id"
            kind="checkbox"
            label=t(words::SHOW_EXTERNAL_ID)
            hint=t(words::ShowExternalIdHint {
                placeholder: PLACEHOLDER.into(),
            })
            checked=include
            on_change=move |ticked| include.set(ticked)
        />
    }
}
