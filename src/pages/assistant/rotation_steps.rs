//! What is done in each step of a rotation.

use domain::aws::ExternalId;
use leptos::prelude::*;
use messages::{assistant as words, connectors};
use screen::rotation::RotationStep;
use setup::generate::{ExternalIdIn, trust_policy};
use setup::rotation::trust_for_both;
use setup::syntax::json;

use super::new_external_id::NewExternalId;
use super::state::use_assistant;
use super::text_sheet::TextSheet;
use crate::components::alert::Alert;
use crate::components::button::{Button, WorkButton};
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::permit::{Change, use_why_not};
use crate::state::use_app;

/// What is done in a step.
#[component]
pub fn StepContent(
    /// The step.
    step: RotationStep,
) -> impl IntoView {
    let new = use_assistant().rotation.new;
    // A reload has lost the new external ID.
    let with_new = move |ready: fn(ExternalId) -> AnyView| {
        let content = move || match new.get() {
            Some(new) => ready(new),
            None => view! { <NewExternalId /> }.into_any(),
        };
        content.into_any()
    };
    match step {
        RotationStep::New => view! { <GenerateStep /> }.into_any(),
        RotationStep::Both => with_new(|new| view! { <RoleAcceptsBothStep new /> }.into_any()),
        RotationStep::Connector => with_new(|new| view! { <UpdateConnectorStep new /> }.into_any()),
        RotationStep::Test => view! { <TestStep /> }.into_any(),
        RotationStep::OnlyNew => view! { <RoleAcceptsNewStep /> }.into_any(),
    }
}

/// What did not work.
#[component]
fn RotationFailure() -> impl IntoView {
    let failure = use_assistant().rotation.failure;
    move || failure.get().map(|failure| view! { <Alert failure /> })
}

/// Makes the new external ID.
#[component]
fn GenerateStep() -> impl IntoView {
    let (app, rotation) = (use_app(), use_assistant().rotation);
    view! {
        <div class="stack">
            <RotationFailure />
            <p class="ink-2">{t(words::GENERATE_HOW)}</p>
            <div class="row">
                <Button
                    class="btn primary"
                    icon="refresh"
                    label=t(words::GENERATE_EXTERNAL_ID)
                    on_press=move |()| rotation.generate(app)
                />
            </div>
        </div>
    }
}

/// The trust policy that accepts the old and the new external ID.
#[component]
fn RoleAcceptsBothStep(new: ExternalId) -> impl IntoView {
    let state = use_assistant();
    let policy = memo(move |_| {
        let setup = state.values.setup.get()?;
        trust_for_both(&setup, &new, state.external_id_in())
    });
    let sheet = move || {
        if policy.with(Option::is_some) {
            let text = Signal::derive(move || policy.get().unwrap_or_default());
            view! { <TextSheet label=t(words::TRUST_POLICY_FOR_BOTH) file="trust-policy.json" text /> }
                .into_any()
        } else {
            view! {
                <p class="problem">
                    <Icon name="alert" />
                    {t(words::NOT_READ_BACK)}
                </p>
            }
            .into_any()
        }
    };
    view! {
        <div class="stack">
            <p class="ink-2">{t(words::BOTH_HOW)}</p>
            <NeedsExternalId />
            {sheet}
            <GoOn label=t(words::ROLE_ACCEPTS_BOTH) step=RotationStep::Connector />
        </div>
    }
}

/// A document without the external IDs is of no use here.
#[component]
fn NeedsExternalId() -> impl IntoView {
    let state = use_assistant();
    view! {
        <Show when=move || state.external_id_in() == ExternalIdIn::Placeholder>
            <p class="note plain">
                <Icon name="info" />
                {t(words::SELECT_SHOW_EXTERNAL_ID)}
            </p>
        </Show>
    }
}

/// Gives the connector the new external ID.
#[component]
fn UpdateConnectorStep(new: ExternalId) -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    let rotation = state.rotation;
    let press = move |()| {
        if let Some(setup) = state.values.setup.get_untracked() {
            rotation.update(app, &setup, &new);
        }
    };
    view! {
        <div class="stack">
            <p class="ink-2">{t(words::UPDATE_HOW)}</p>
            <RotationFailure />
            <div class="row">
                <WorkButton
                    class="btn primary"
                    icon="check"
                    label=t(words::UPDATE_CONNECTOR)
                    busy=rotation.busy
                    why_not=use_why_not(Change::Connectors)
                    on_press=press
                />
            </div>
        </div>
    }
}

/// Sends a test through the connector.
#[component]
fn TestStep() -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    let tests = state.rotation.tests;
    let kind = StoredValue::new(state.values.chosen.get_untracked().unwrap_or_default());
    let newest = move || kind.with_value(|kind| tests.of(kind).into_iter().next());
    let result = move || {
        let newest = newest()?;
        let summary = newest.summary();
        Some(match newest.failure {
            Some(failure) => view! { <Alert failure /> }.into_any(),
            None => view! {
                <p class="verdict good" role="status">
                    <Icon name="check" />
                    {t(summary)}
                </p>
                <GoOn label=t(words::CONTINUE) step=RotationStep::OnlyNew />
            }
            .into_any(),
        })
    };
    view! {
        <div class="stack">
            <p class="ink-2">{t(words::TEST_HOW)}</p>
            <div class="row">
                <WorkButton
                    class="btn primary"
                    icon="send"
                    label=t(connectors::SEND_TEST)
                    busy=Signal::derive(move || kind.with_value(|kind| tests.is_busy(kind)))
                    why_not=use_why_not(Change::Connectors)
                    on_press=move |()| tests.send(app, kind.get_value())
                />
            </div>
            {result}
        </div>
    }
}

/// The trust policy that accepts the new external ID alone.
#[component]
fn RoleAcceptsNewStep() -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    let text = Signal::derive(move || {
        let setup = state.values.setup.get();
        let text = setup.map(|setup| json::write(&trust_policy(&setup, state.external_id_in())));
        text.unwrap_or_default()
    });
    view! {
        <div class="stack">
            <p class="ink-2">{t(words::ONLY_NEW_HOW)}</p>
            <NeedsExternalId />
            <TextSheet label=t(words::TRUST_POLICY) file="trust-policy.json" text />
            <div class="row">
                <Button
                    class="btn primary"
                    icon="check"
                    label=t(words::ROLE_ACCEPTS_NEW)
                    on_press=move |()| state.rotation.finish(app)
                />
            </div>
        </div>
    }
}

/// Leads to the next step.
#[component]
fn GoOn(label: String, step: RotationStep) -> impl IntoView {
    let (app, rotation) = (use_app(), use_assistant().rotation);
    view! {
        <div class="row">
            <Button
                class="btn primary"
                icon="check"
                label
                on_press=move |()| rotation.go(app, step)
            />
        </div>
    }
}
