//! The third step, Verify: what is known of the path of the connector's messages, what
//! the policies in AWS allow, and a test.

use domain::connector::{Connector, ConnectorForm, SecretEdit, inspect};
use domain::matching::Answer;
use leptos::prelude::*;
use messages::{assistant as words, connectors};
use screen::delivery_path::{PolicyAnswer, of_form};
use setup::decide::{Decision, Decisions, decide};
use setup::policy::{PolicySet, read_all};
use setup::source::Setup;

use super::doctor::DoctorPart;
use super::next_step::NextStep;
use super::state::{AssistantState, use_assistant};
use crate::components::button::WorkButton;
use crate::components::delivery_path::DeliveryPathCard;
use crate::pages::connectors::actions::Tests;
use crate::pages::connectors::detail::TestResults;
use crate::reactive::{effect, memo};
use crate::state::language::t;
use crate::state::permit::{Change, use_why_not};
use crate::state::{App, use_app};

/// The part of the page that verifies.
#[component]
pub fn VerifyPart() -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    let tests = Tests::new();
    note_policies(app, state);
    let path = memo(move |_| {
        let about = about(state);
        let form = match &about {
            Some(connector) => ConnectorForm {
                external_id: SecretEdit::Replace(connector.external_id.clone()),
                ..ConnectorForm::from(connector)
            },
            None => state.values.typed.get(),
        };
        let findings = match &about {
            Some(connector) => inspect(connector),
            None => state.values.validation.shown(),
        };
        let log = app.store.evidence;
        log.with(|log| of_form(&form, false, about.as_ref(), &findings, log))
    });
    view! {
        <h2 id="verify-title" tabindex="-1">
            {t(words::VERIFY)}
        </h2>
        <DeliveryPathCard path />
        <TestStep tests />
        <DoctorPart />
        <section class="card" aria-label=t(words::NEXT_STEP)>
            <NextStep />
        </section>
    }
}

/// The connector that is verified: the stored one as it is stored, or what is typed.
fn about(state: AssistantState) -> Option<Connector> {
    let values = state.values;
    if values.chosen.get().is_some() {
        return values.stored.get();
    }
    values.setup.get().map(|setup| as_connector(&setup))
}

fn as_connector(setup: &Setup) -> Connector {
    Connector {
        notification_type: setup.notification_type.as_str().to_owned(),
        topic_arn: setup.topic.to_string(),
        role_arn: setup.role.to_string(),
        external_id: setup.external_id.secret().clone(),
    }
}

/// Notes what the pasted policies decide about the hops, as long as this is shown.
fn note_policies(app: App, state: AssistantState) {
    let answers = memo(move |_| state.with_texts(answers).unwrap_or([None, None]));
    effect(move |_| {
        let (answers, about) = (answers.get(), about(state));
        if let (Some(about), Some(at_ms)) = (about, state.pasted_at.get()) {
            let evidence = app.store.evidence;
            evidence.update(|log| log.note_policies(&about, at_ms, answers));
        }
    });
}

fn answers(setup: &Setup, texts: &PolicySet<Option<&str>>) -> [Option<PolicyAnswer>; 2] {
    let documents = read_all(texts);
    let Decisions {
        assume,
        publish,
        key,
    } = decide(setup, &documents.map(|_, document| document.as_ref()));
    let answer = |decision: &Decision| PolicyAnswer {
        answer: decision.answer,
        others_could_allow: decision.role_policies_open,
    };
    let with_key = match &key {
        // What denies counts first, then what is open.
        Some(key) if publish.answer == Answer::Yes || key.answer == Answer::No => answer(key),
        _ => answer(&publish),
    };
    let publishing = texts.permissions.is_some() || texts.topic.is_some() || texts.key.is_some();
    [
        texts.trust.is_some().then(|| answer(&assume)),
        publishing.then_some(with_key),
    ]
}

/// Sends a test through the stored connector.
#[component]
fn TestStep(tests: Tests) -> impl IntoView {
    let (app, values) = (use_app(), use_assistant().values);
    let stored = memo(move |_| {
        values
            .stored
            .with(|c| Some(c.as_ref()?.notification_type.clone()))
    });
    let why_not = use_why_not(Change::Connectors);
    move || {
        let kind = stored.get()?;
        let (testing, tested) = (kind.clone(), kind.clone());
        let busy = Signal::derive(move || tests.is_busy(&testing));
        let on_press = move || tests.send(app, tested.clone());
        Some(view! {
            <div class="row">
                <WorkButton icon="send" label=t(connectors::SEND_TEST) busy why_not on_press />
            </div>
            <TestResults tests kind />
        })
    }
}
