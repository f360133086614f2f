//! The first step, Generate: policies and templates, one shown at a time, copied and
//! kept as a file. Placeholders stand for what is not entered yet.

use domain::connector::{Connector, ValidConnector};
use leptos::prelude::*;
use messages::{Message, assistant as words};
use setup::generate::ExternalIdIn;
use setup::kit::{ArtifactKind, Kit, Refusal};
use setup::partial::PartialSetup;
use setup::policy::Kind;
use wire::connectors as endpoints;

use super::incomplete::{Incomplete, PlaceholderNote};
use super::policy_box::PolicyBox;
use super::state::{AssistantState, Part, use_assistant};
use super::text_sheet::TextSheet;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::rich_text::RichText;
use crate::components::segments::Segments;
use crate::components::shell_command::command;
use crate::reactive::{effect, memo};
use crate::state::language::{pieces, t};
use crate::state::{App, use_app};

/// The file of the sheet that is shown first.
pub const FIRST: &str = "trust-policy.json";
/// The file of the call that makes or changes the connector.
const CALL: &str = "connector.sh";

/// What was made, or why nothing was.
pub type GeneratedKit = Memo<Option<Result<Kit, Refusal>>>;

/// The part of the page that shows what AWS needs.
#[component]
pub fn DocumentsPart() -> impl IntoView {
    let state = use_assistant();
    let kit = make_kit(state);
    let app = use_app();
    let shown = memo(move |_| match artifact_of(state.sheet.get()) {
        Some(artifact) => written(state, kit, artifact),
        None => call(app, state).unwrap_or_default(),
    });
    let sheet = move || match artifact_of(state.sheet.get()) {
        Some(artifact) => view! { <ArtifactSheet kit artifact /> }.into_any(),
        None => view! { <CallSheet /> }.into_any(),
    };
    let loading = || view! { <Incomplete words=t(words::LOADING_CONNECTOR) /> };
    view! {
        <Show when=move || !state.values.is_awaited.get() fallback=loading>
            <section class="card" aria-labelledby="documents-title">
                <div class="sect">
                    <SheetChooser />
                </div>
                <div class="sect stack">
                    <PlaceholderNote text=shown />
                    {sheet}
                </div>
                <div class="foot">
                    <Button
                        class="btn primary"
                        label=t(words::NEXT_APPLY)
                        on_press=move |()| state.go(Part::Apply)
                    />
                </div>
            </section>
        </Show>
    }
}

/// Makes everything for the values as far as they are known.
pub fn make_kit(state: AssistantState) -> GeneratedKit {
    memo(move |_| {
        let existing = state.examined.with(|examined| examined.topic.clone());
        let setup = state.values.partial.with(PartialSetup::stand_in)?;
        Some(Kit::new(&setup, &existing))
    })
}

/// The text of an artifact, with placeholders for what is not known.
pub fn artifact_text(
    state: AssistantState,
    kit: GeneratedKit,
    artifact: ArtifactKind,
) -> Signal<String> {
    Signal::derive(move || written(state, kit, artifact))
}

/// The same as it is now.
pub fn written(state: AssistantState, kit: GeneratedKit, artifact: ArtifactKind) -> String {
    let external_id = state.external_id_in();
    let text = kit.with(|kit| match kit {
        Some(Ok(kit)) => kit.text(artifact, external_id),
        _ => None,
    });
    let partial = state.values.partial;
    text.map(|text| partial.with(|partial| partial.marked(Some(artifact), &text)))
        .unwrap_or_default()
}

fn artifact_of(file: &str) -> Option<ArtifactKind> {
    let mut all = ArtifactKind::DOCUMENTS
        .into_iter()
        .chain(ArtifactKind::TEMPLATES);
    all.find(|artifact| artifact.file() == file)
}

/// The sheets, documents first.
#[component]
fn SheetChooser() -> impl IntoView {
    let state = use_assistant();
    let (sheet, has_key) = (state.sheet, state.values.has_key);
    let on_choose = Callback::new(move |chosen| sheet.set(chosen));
    let named = |artifact: ArtifactKind| (artifact.file(), t(artifact.label()));
    let key_statement = ArtifactKind::KeyStatement;
    effect(move |_| {
        if !has_key.get() && sheet.get_untracked() == key_statement.file() {
            sheet.set(FIRST);
        }
    });
    let documents = move || {
        let has_key = has_key.get();
        let all = ArtifactKind::DOCUMENTS.into_iter();
        let choices: Vec<_> = all
            .filter(|artifact| *artifact != key_statement || has_key)
            .map(named)
            .collect();
        let legend = t(words::POLICY);
        view! { <Segments name="sheet" legend choices chosen=sheet on_choose /> }
    };
    let mut templates: Vec<_> = ArtifactKind::TEMPLATES.into_iter().map(named).collect();
    templates.push((CALL, t(words::API_CALL)));
    view! {
        <div class="stack">
            <h2 id="documents-title" tabindex="-1">
                {t(words::POLICIES_AND_TEMPLATES)}
            </h2>
            <div class="sheets">
                <span class="small ink-2">{t(words::POLICY)}</span>
                <div>{documents}</div>
                <span class="small ink-2">{t(words::TEMPLATE_OR_SCRIPT)}</span>
                <Segments
                    name="sheet"
                    legend=t(words::TEMPLATE_OR_SCRIPT)
                    choices=templates
                    chosen=sheet
                    on_choose
                />
            </div>
        </div>
    }
}

/// A document or a template, with where it goes.
#[component]
fn ArtifactSheet(kit: GeneratedKit, artifact: ArtifactKind) -> impl IntoView {
    let state = use_assistant();
    let text = artifact_text(state, kit, artifact);
    let refusal = memo(move |_| {
        kit.with(|kit| match kit {
            Some(Err(refusal)) => Some(refusal.words()),
            _ => None,
        })
    });
    let file = artifact.file();
    let sheet = move || {
        match refusal.get() {
        Some(words) => view! {
            <p class="problem" role="alert">
                <Icon name="alert" />
                {t(words)}
            </p>
        }
        .into_any(),
        // A template asks for what it has not.
        None => view! { <TextSheet label=t(artifact.label()) file text may_lack=!artifact.is_template() /> }.into_any(),
    }
    };
    view! {
        <div class="stack">
            <Destination place=t(artifact.place()) />
            {artifact.is_template().then(|| view! { <TemplateNotes kit /> })}
            {artifact.has_topic_policy().then(|| view! { <ExistingTopicPolicy /> })}
            {sheet}
        </div>
    }
}

/// Where a sheet goes.
#[component]
fn Destination(place: String) -> impl IntoView {
    let place = place.into();
    view! {
        <p>
            <RichText pieces=pieces(words::WhereToApply { place }) />
        </p>
    }
}

/// What is noteworthy about the templates.
#[component]
pub fn TemplateNotes(kit: GeneratedKit) -> impl IntoView {
    let notes = memo(move |_| {
        kit.with(|kit| match kit {
            Some(Ok(kit)) => kit.notes(),
            _ => Vec::new(),
        })
    });
    let items = move || {
        let item = |note: Message| {
            view! {
                <li>
                    <span class="plain">
                        <Icon name="info" />
                    </span>
                    <span>{t(note)}</span>
                </li>
            }
        };
        notes.get().into_iter().map(item).collect_view()
    };
    view! {
        <Show when=move || notes.with(|notes| !notes.is_empty())>
            <ul class="steps">{items}</ul>
        </Show>
    }
}

/// The box for the policy that the topic has.
#[component]
pub fn ExistingTopicPolicy() -> impl IntoView {
    let pasted = use_assistant().pasted;
    let has_one = pasted.with_untracked(|pasted| !pasted.topic.is_empty());
    view! {
        <details class="raw" open=has_one>
            <summary>{t(words::MERGE_EXISTING)}</summary>
            <div class="field wide">
                <label for="existing-topic-policy">{t(words::CURRENT_TOPIC_POLICY)}</label>
                <p class="hint" id="existing-hint">
                    {t(words::CURRENT_TOPIC_POLICY_HINT)}
                </p>
                <PolicyBox
                    id="existing-topic-policy"
                    rows="6"
                    kind=Kind::Topic
                    described_by="existing-hint"
                />
            </div>
        </details>
    }
}

/// The request that makes the connector, or gives a stored one these values.
#[component]
fn CallSheet() -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    let text = Signal::derive(move || call(app, state).unwrap_or_default());
    view! {
        <div class="stack">
            <Destination place=t(words::API_CALL_PLACE) />
            <TextSheet label=t(words::API_CALL) file=CALL text />
        </div>
    }
}

fn call(app: App, state: AssistantState) -> Option<String> {
    let partial = state.values.partial.get();
    let setup = partial.stand_in()?;
    let external_id = setup.external_id.secret().clone();
    let valid = ValidConnector::as_stored(&Connector {
        notification_type: setup.notification_type.as_str().to_owned(),
        topic_arn: setup.topic.to_string(),
        role_arn: setup.role.to_string(),
        external_id: external_id.clone(),
    });
    let api = app.session.client().connector_api();
    let exists = state.values.chosen.get().is_some();
    let call = if exists {
        endpoints::update(&api, &valid)
    } else {
        endpoints::create(&api, &valid)
    };
    let secrets = [(external_id.expose(), "EXTERNAL_ID")];
    let secrets = match state.external_id_in() {
        ExternalIdIn::Included => &[][..],
        ExternalIdIn::Placeholder => &secrets[..],
    };
    Some(partial.marked(None, &command(app, &call.request, secrets)))
}
