//! Findings as text: one beside its field, or a list of them.

use domain::finding::{Finding, Severity, Span};

use super::icon::icon;
use crate::view::{Node, el, group};

/// Class, icon and spoken prefix of a severity.
pub fn tone(severity: Severity) -> (&'static str, &'static str, &'static str) {
    match severity {
        Severity::Error => ("bad", "x", "Error: "),
        Severity::Warning => ("warn", "alert", "Warning: "),
        Severity::Note => ("plain", "info", "Note: "),
    }
}

/// A finding under its field's label, with its fix and the place it is about.
pub fn problem(finding: &Finding, raw: &str, fix: impl Fn(String) + 'static) -> Node {
    let (class, icon_name, prefix) = tone(finding.severity);
    let button = finding.fix.clone().map(|f| {
        let replacement = f.replacement;
        group([
            " ".into(),
            el("button")
                .attr("type", "button")
                .class("link")
                .on("click", move |_| fix(replacement.clone()))
                .child(f.label)
                .into(),
        ])
    });
    el("span")
        .attr("class", format!("problem {class}"))
        .child(icon(icon_name))
        .child(el("span").class("unseen").child(prefix))
        .child(finding.message.clone())
        .child(button)
        .child(finding.span.and_then(|span| excerpt(raw, span)))
        .into()
}

/// The raw text with the offending part marked.
fn excerpt(raw: &str, span: Span) -> Option<Node> {
    let before = raw.get(..span.start)?.to_owned();
    let part = raw
        .get(span.start..span.end)
        .filter(|p| !p.is_empty())?
        .to_owned();
    let after = raw.get(span.end..)?.to_owned();
    Some(
        el("span")
            .class("excerpt")
            .attr("aria-hidden", "true")
            .child(before)
            .child(el("mark").child(part))
            .child(after)
            .into(),
    )
}

/// Findings as steps of a card, worst first.
pub fn steps(findings: Vec<Finding>) -> Node {
    let of = |severity: Severity| findings.iter().filter(move |f| f.severity == severity);
    let line = |finding: &Finding| {
        let (class, icon_name, prefix) = tone(finding.severity);
        el("li")
            .child(el("span").class(class).child(icon(icon_name)))
            .child(
                el("span")
                    .child(el("span").class("unseen").text(prefix))
                    .child(finding.message.clone()),
            )
    };
    let all = of(Severity::Error)
        .chain(of(Severity::Warning))
        .chain(of(Severity::Note));
    el("ul")
        .class("steps")
        .child(all.map(line).collect::<Node>())
        .node()
}
