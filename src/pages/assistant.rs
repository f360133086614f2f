//! The set-up assistant: the documents AWS needs for a connector, and what is wrong
//! with those that are there.

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

use leptos::prelude::*;
use screen::rotation::RotationStep;
use wire::explain::Subject;

use self::doctor::DoctorPart;
use self::documents::DocumentsPart;
use self::next_step::BackToForm;
use self::rotation_part::RotationPart;
use self::state::{AssistantState, use_assistant};
use self::values_card::ValuesCard;
use crate::components::field::Choice;
use crate::components::head::Head;
use crate::components::loading::LoadFailure;
use crate::components::segments::Segments;
use crate::reactive::effect;
use crate::state::{App, use_app};

const DOCUMENTS: &str = "documents";
const DOCTOR: &str = "doctor";
const ROTATION: &str = "rotation";

/// The set-up assistant.
#[component]
pub fn AssistantPage() -> impl IntoView {
    let app = use_app();
    if app.session.connection_now().has_connectors() {
        app.store.visit_connectors();
    }
    let state = AssistantState::new(app, documents::FIRST);
    provide_context(state);
    let part = RwSignal::new(DOCUMENTS);
    follow_connector(app, state, move || part.set(ROTATION));
    let parts = vec![
        (DOCUMENTS, "Documents"),
        (DOCTOR, "Doctor"),
        (ROTATION, "New external ID"),
    ];
    view! {
        <AssistantHead />
        <LoadFailure
            error=app.store.connectors.error_signal()
            subject=Subject::ListConnectors
            on_retry=move |()| app.store.load_connectors()
        />
        <div class="stack">
            <ValuesCard />
            <div class="assistant-bar">
                <Segments
                    name="assistant-part"
                    legend="What to do"
                    choices=parts
                    chosen=part
                    on_choose=move |chosen| part.set(chosen)
                />
                <IncludeExternalId />
            </div>
            {move || match part.get() {
                DOCTOR => view! { <DoctorPart /> }.into_any(),
                ROTATION => view! { <RotationPart /> }.into_any(),
                _ => view! { <DocumentsPart /> }.into_any(),
            }}
        </div>
    }
}

/// The title, with the way back to the form that led here.
#[component]
fn AssistantHead() -> impl IntoView {
    let title = || "Set-up assistant";
    let words = || "What AWS needs to know before a connector works, and what is wrong with what it was told. Nothing you paste leaves this browser.";
    if use_app().store.drafted.with_value(Option::is_some) {
        let actions = || view! { <BackToForm /> };
        view! { <Head title words actions /> }.into_any()
    } else {
        view! { <Head title words /> }.into_any()
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
            label="Include the external ID"
            hint="It can then be read on the screen, in what is copied and in files. Otherwise “<EXTERNAL-ID: insert before use>” stands in its place, which AWS takes for no external ID, and templates ask for it."
            checked=include
            on_change=move |ticked| include.set(ticked)
        />
    }
}
