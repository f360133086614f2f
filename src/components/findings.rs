//! Findings as text: one beside its field, or a list of them.

use domain::finding::{Finding, Severity, Span};
use leptos::prelude::*;
use messages::{Message, component};
use screen::field_name::names_itself;

use super::icon::Icon;

use crate::state::language::t;

/// Class, icon and spoken prefix of a severity.
pub fn tone(severity: Severity) -> (&'static str, &'static str, Message) {
    match severity {
        Severity::Error => ("bad", "x", component::ERROR_BEFORE),
        Severity::Warning => ("warn", "alert", component::WARNING_BEFORE),
        Severity::Note => ("plain", "info", component::NOTE_BEFORE),
    }
}

/// What a sentence is about, and the sentence; only the sentence where it begins with what it
/// is about. They are two things in every language: the sentence may have a colon of its own.
#[component]
pub fn About(
    /// What it is about.
    name: Message,
    /// The sentence.
    message: Message,
) -> impl IntoView {
    let name = (!names_itself(&message, &t)).then(|| {
        view! {
            <b class="about">{t(name)}</b>
            " "
        }
    });
    view! {
        {name}
        <span>{t(message)}</span>
    }
}

/// A finding under its field's label, with its fix and the place it is about.
#[component]
pub fn FieldFinding(
    /// What was found.
    finding: Finding,
    /// The text of the field.
    raw: String,
    /// Replaces the text of the field.
    #[prop(into)]
    on_fix: Callback<String>,
) -> impl IntoView {
    let (class, icon, prefix) = tone(finding.severity);
    let excerpt = finding.span.and_then(|span| excerpt(&raw, span));
    // Where it stands says what it is about.
    let sentence = finding.message.at().map(|(_, sentence)| sentence.clone());
    let sentence = sentence.unwrap_or(finding.message);
    view! {
        <span class=["problem ", class].concat()>
            <Icon name=icon />
            <span class="unseen">{t(prefix)}</span>
            {t(sentence)}
            {finding
                .fix
                .map(|fix| {
                    view! {
                        " "
                        <button
                            type="button"
                            class="link"
                            on:click=move |_| on_fix.run(fix.replacement.clone())
                        >
                            {t(fix.label)}
                        </button>
                    }
                })}
            {excerpt}
        </span>
    }
}

/// The raw text with the offending part marked.
fn excerpt(raw: &str, span: Span) -> Option<impl IntoView + use<>> {
    let before = raw.get(..span.start)?.to_owned();
    let part = raw
        .get(span.start..span.end)
        .filter(|p| !p.is_empty())?
        .to_owned();
    let after = raw.get(span.end..)?.to_owned();
    Some(view! {
        <span class="excerpt" aria-hidden="true">
            {before}
            <mark>{part}</mark>
            {after}
        </span>
    })
}

/// A finding that stands apart from its field: beside the place it names, if it names one.
#[component]
fn FindingWords(message: Message) -> impl IntoView {
    match message.at() {
        Some((name, sentence)) => {
            view! { <About name=name.clone() message=sentence.clone() /> }.into_any()
        }
        None => t(message).into_any(),
    }
}

/// Findings as steps of a card, worst first.
#[component]
pub fn FindingList(
    /// What was found.
    findings: Vec<Finding>,
) -> impl IntoView {
    let of = |severity: Severity| findings.iter().filter(move |f| f.severity == severity);
    let sorted = of(Severity::Error)
        .chain(of(Severity::Warning))
        .chain(of(Severity::Note));
    let lines = sorted
        .map(|finding| {
            let (class, icon, prefix) = tone(finding.severity);
            view! {
                <li>
                    <span class=class>
                        <Icon name=icon />
                    </span>
                    <span>
                        <span class="unseen">{t(prefix)}</span>
                        <FindingWords message=finding.message.clone() />
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="steps">{lines}</ul> }
}
