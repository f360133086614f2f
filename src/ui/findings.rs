//! Findings as text: one beside its field, or a list of them.

use domain::finding::{Finding, Severity, Span};
use leptos::prelude::*;

use super::icon::icon;

/// Class, icon and spoken prefix of a severity.
pub fn tone(severity: Severity) -> (&'static str, &'static str, &'static str) {
    match severity {
        Severity::Error => ("bad", "x", "Error: "),
        Severity::Warning => ("warn", "alert", "Warning: "),
        Severity::Note => ("plain", "info", "Note: "),
    }
}

/// A finding under its field's label, with its fix and the place it is about.
pub fn problem(finding: &Finding, raw: &str, fix: impl Fn(String) + 'static) -> AnyView {
    let (class, icon_name, prefix) = tone(finding.severity);
    let button = finding.fix.clone().map(|f| {
        let replacement = f.replacement;
        view! { " " <button type="button" class="link" on:click=move |_| fix(replacement.clone())>{f.label}</button> }
    });
    view! {
        <span class=format!("problem {class}")>
            {icon(icon_name)}
            <span class="unseen">{prefix}</span>
            {finding.message.clone()}
            {button}
            {finding.span.and_then(|span| excerpt(raw, span))}
        </span>
    }
    .into_any()
}

/// The raw text with the offending part marked.
fn excerpt(raw: &str, span: Span) -> Option<AnyView> {
    let before = raw.get(..span.start)?.to_owned();
    let part = raw.get(span.start..span.end).filter(|p| !p.is_empty())?.to_owned();
    let after = raw.get(span.end..)?.to_owned();
    Some(view! { <span class="excerpt" aria-hidden="true">{before}<mark>{part}</mark>{after}</span> }.into_any())
}

/// A small label that carries a finding's sentence, for list rows.
pub fn tag(finding: &Finding) -> AnyView {
    let (class, icon_name, prefix) = tone(finding.severity);
    view! { <span class=format!("note {class}")>{icon(icon_name)}<span><span class="unseen">{prefix}</span>{finding.message.clone()}</span></span> }
        .into_any()
}

/// Findings as steps of a card, worst first.
pub fn steps(mut findings: Vec<Finding>) -> AnyView {
    findings.sort_by_key(|f| f.severity);
    let items = findings
        .into_iter()
        .map(|finding| {
            let (class, icon_name, prefix) = tone(finding.severity);
            view! { <li><span class=class>{icon(icon_name)}</span><span><span class="unseen">{prefix}</span>{finding.message}</span></li> }
        })
        .collect_view();
    view! { <ul class="steps">{items}</ul> }.into_any()
}
