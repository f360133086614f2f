//! Asks for the new external ID of a rotation, which is not kept over a reload.

use domain::aws::ExternalId;
use leptos::prelude::*;
use messages::{Message, assistant as words};
use setup::policy::Kind;
use setup::rotation::other_external_id;

use super::policy_box::PolicyBox;
use super::rotation::CURRENT;
use super::state::use_assistant;
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::state::language::t;

/// Asks for the new external ID: typed, or in the trust policy that has it.
#[component]
pub fn NewExternalId() -> impl IntoView {
    let state = use_assistant();
    let problem = RwSignal::new(None::<Message>);
    let take = Callback::new(move |result: Result<ExternalId, Message>| match result {
        Ok(new) => {
            state.rotation.new.set(Some(new));
            dom::focus_soon(CURRENT);
        }
        Err(words) => problem.set(Some(words)),
    });
    let from_trust = move |()| {
        let text = state.pasted.with_untracked(|pasted| pasted.trust.clone());
        if let Some(setup) = state.values.setup.get_untracked() {
            take.run(other_external_id(&setup, &text));
        }
    };
    view! {
        <div class="stack">
            <p class="ink-2">{t(words::NEW_EXTERNAL_ID_HOW)}</p>
            {move || problem.get().map(|words| view! { <NewExternalIdProblem words /> })}
            <div>
                <label class="field-label" for="new-external-id">
                    {t(words::NEW_EXTERNAL_ID)}
                </label>
                <TypedExternalId on_enter=take />
            </div>
            <div>
                <label class="field-label" for="rotation-trust">
                    {t(words::CURRENT_TRUST_POLICY)}
                </label>
                <PolicyBox id="rotation-trust" rows="6" kind=Kind::Trust />
                <div class="row">
                    <Button label=t(words::TAKE_FROM_POLICY) on_press=from_trust />
                </div>
            </div>
        </div>
    }
}

/// Why a text cannot be the new external ID.
#[component]
fn NewExternalIdProblem(words: Message) -> impl IntoView {
    view! {
        <p class="problem" id="new-external-id-problem" role="alert">
            <Icon name="alert" />
            {t(words)}
        </p>
    }
}

/// The box to type the new external ID into.
#[component]
fn TypedExternalId(on_enter: Callback<Result<ExternalId, Message>>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let enter = move |()| {
        let text = typed.get_untracked();
        on_enter.run(ExternalId::parse(&text).map_err(|error| error.message));
    };
    view! {
        <div class="input-row">
            <input
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                id="new-external-id"
                type="password"
                class="input mono"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <Button label=t(words::USE_IT) on_press=enter />
        </div>
    }
}
