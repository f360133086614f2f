//! The second step, Apply: where and how what was generated is put into AWS, and the
//! connector into Network Security.

use leptos::prelude::*;
use messages::assistant as words;
use setup::generate::ExternalIdIn;
use setup::kit::ArtifactKind;

use super::documents::{
    ExistingTopicPolicy, GeneratedKit, TemplateNotes, artifact_text, make_kit, written,
};
use super::incomplete::PlaceholderNote;
use super::next_step::NextStep;
use super::state::{Part, use_assistant};
use super::text_sheet::{TextActions, file_name};
use crate::components::button::Button;
use crate::components::copy::CopyButton;
use crate::components::icon::Icon;
use crate::components::segments::Segments;
use crate::reactive::memo;
use crate::state::language::t;

const CONSOLE: &str = "console";
const CLOUDFORMATION: &str = "cloudformation";
const TERRAFORM: &str = "terraform";
const SCRIPT: &str = "script";

/// The part of the page that says how it gets into AWS.
#[component]
pub fn ApplyPart() -> impl IntoView {
    let state = use_assistant();
    let kit = make_kit(state);
    let method = RwSignal::new(CONSOLE);
    let methods = vec![
        (CONSOLE, t(words::AWS_CONSOLE)),
        (CLOUDFORMATION, t(words::CLOUDFORMATION)),
        (TERRAFORM, t(words::TERRAFORM)),
        (SCRIPT, t(words::AWS_CLI_SCRIPT)),
    ];
    let refusal = memo(move |_| {
        kit.with(|kit| match kit {
            Some(Err(refusal)) => Some(refusal.words()),
            _ => None,
        })
    });
    let steps = move || {
        if let Some(refusal) = refusal.get() {
            return view! {
                <p class="problem" role="alert">
                    <Icon name="alert" />
                    {t(refusal)}
                </p>
            }
            .into_any();
        }
        match template_of(method.get()) {
            Some(artifact) => view! { <TemplateSteps kit artifact /> }.into_any(),
            None => view! { <ConsoleSteps kit /> }.into_any(),
        }
    };
    let shown = memo(move |_| match template_of(method.get()) {
        Some(artifact) => written(state, kit, artifact),
        None => by_hand(state.values.has_key.get())
            .map(|artifact| written(state, kit, artifact))
            .collect(),
    });
    view! {
        <section class="card" aria-labelledby="apply-title">
            <div class="sect stack">
                <h2 id="apply-title" tabindex="-1">
                    {t(words::APPLY_IN_AWS)}
                </h2>
                <Segments
                    name="apply-method"
                    legend=t(words::METHOD)
                    choices=methods
                    chosen=method
                    on_choose=move |chosen| method.set(chosen)
                />
                <PlaceholderNote text=shown />
            </div>
            <div class="sect">{steps}</div>
            <NextStep />
            <div class="foot">
                <Button
                    class="btn primary"
                    label=t(words::NEXT_VERIFY)
                    on_press=move |()| state.go(Part::Verify)
                />
                <Button
                    class="btn quiet"
                    label=t(words::BACK_GENERATE)
                    on_press=move |()| state.go(Part::Generate)
                />
            </div>
        </section>
    }
}

/// The template or script of a method; `None` for the console of AWS.
fn template_of(method: &str) -> Option<ArtifactKind> {
    match method {
        CLOUDFORMATION => Some(ArtifactKind::CloudFormationYaml),
        TERRAFORM => Some(ArtifactKind::Terraform),
        SCRIPT => Some(ArtifactKind::Script),
        _ => None,
    }
}

/// The policies that are put into the console of AWS, in order.
fn by_hand(has_key: bool) -> impl Iterator<Item = ArtifactKind> {
    let all = [
        ArtifactKind::Trust,
        ArtifactKind::Permissions,
        ArtifactKind::TopicPolicy,
        ArtifactKind::KeyStatement,
    ];
    all.into_iter()
        .filter(move |artifact| *artifact != ArtifactKind::KeyStatement || has_key)
}

/// One thing to do.
#[component]
fn ApplyStep(
    /// Its place, from 1.
    number: usize,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// Where that is.
    #[prop(into)]
    place: String,
    /// What is needed for it.
    children: Children,
) -> impl IntoView {
    view! {
        <li>
            <span class="number" aria-hidden="true">
                {number}
            </span>
            <div class="stack">
                <h3>{title}</h3>
                <p class="ink-2">{place}</p>
                {children()}
            </div>
        </li>
    }
}

/// Policy by policy in the console of AWS.
#[component]
fn ConsoleSteps(kit: GeneratedKit) -> impl IntoView {
    let state = use_assistant();
    let has_key = state.values.has_key;
    let artifacts = move || {
        (1..)
            .zip(by_hand(has_key.get()))
            .map(|(number, artifact)| {
                let text = artifact_text(state, kit, artifact);
                let merges = artifact.has_topic_policy();
                view! {
                    <ApplyStep number title=t(artifact.label()) place=t(artifact.place())>
                        {merges.then(|| view! { <ExistingTopicPolicy /> })}
                        <TextActions
                            name=t(words::CopyNamed {
                                document: t(artifact.label()).into(),
                            })
                            file=artifact.file()
                            text
                        />
                    </ApplyStep>
                }
            })
            .collect_view()
    };
    view! { <ol class="journey all">{artifacts}</ol> }
}

/// A template or script: download it, run it.
#[component]
fn TemplateSteps(kit: GeneratedKit, artifact: ArtifactKind) -> impl IntoView {
    let state = use_assistant();
    let text = artifact_text(state, kit, artifact);
    let commands = Signal::derive(move || {
        let asks = state.external_id_in() == ExternalIdIn::Placeholder;
        let file = text.with(|text| file_name(artifact.file(), text, false));
        commands(artifact, &file, asks)
    });
    let copied = move || commands.get_untracked();
    view! {
        <ol class="journey all">
            <ApplyStep number=1 title=t(words::DOWNLOAD_STEP) place=t(words::DOWNLOAD_STEP_PLACE)>
                <ExistingTopicPolicy />
                <TemplateNotes kit />
                <TextActions
                    name=t(words::CopyNamed {
                        document: t(artifact.label()).into(),
                    })
                    file=artifact.file()
                    text
                    may_lack=false
                />
            </ApplyStep>
            <ApplyStep number=2 title=t(words::RUN_STEP) place=t(artifact.place())>
                <pre
                    class="json"
                    lang="en"
                    translate="no"
                    tabindex="0"
                    role="region"
                    aria-label=t(words::COMMANDS)
                >
                    {commands}
                </pre>
                <div class="row">
                    <CopyButton name=t(words::COPY_COMMANDS) text=copied />
                </div>
            </ApplyStep>
        </ol>
    }
}

/// What a shell is told. `asks` if the external ID is not in the file: it is read
/// without being shown or kept in the shell's history.
fn commands(artifact: ArtifactKind, file: &str, asks: bool) -> String {
    let variable = if artifact == ArtifactKind::Terraform {
        "TF_VAR_external_id"
    } else {
        "EXTERNAL_ID"
    };
    let ask = ["read -rs ", variable, " && export ", variable, "\n"].concat();
    let run = match artifact {
        ArtifactKind::Terraform => "terraform init\nterraform apply".to_owned(),
        ArtifactKind::Script => ["bash ", file].concat(),
        _ => {
            let parameter = if asks {
                " \\\n  --parameter-overrides \"ExternalId=$EXTERNAL_ID\""
            } else {
                ""
            };
            [
                "aws cloudformation deploy \\\n  --stack-name network-security \\\n  --template-file ",
                file,
                " \\\n  --capabilities CAPABILITY_NAMED_IAM",
                parameter,
            ]
            .concat()
        }
    };
    if asks { [ask, run].concat() } else { run }
}
