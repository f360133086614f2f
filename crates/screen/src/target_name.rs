//! A topic or function that is typed by its name: the URN that is meant is offered.

use domain::cts::Target;
use domain::finding::{Finding, Fix, Severity};
use messages::finding;

/// Names shorter than this are not searched for inside others.
const LEAST: usize = 3;

/// Offers the URN that is meant by the text of the field `topic`, where that is no URN
/// and one of those known has that name.
pub fn offer(findings: &mut [Finding], typed: &str, known: &[String]) {
    let about_topic =
        |f: &&mut Finding| f.field == "topic" && f.severity == Severity::Error && f.fix.is_none();
    let Some(finding) = findings.iter_mut().find(about_topic) else {
        return;
    };
    if let Some(urn) = named(typed, known) {
        finding.fix = Some(Fix {
            label: finding::UseValue { value: urn.into() }.into(),
            replacement: urn.to_owned(),
            narrows: false,
        });
    }
}

/// The one URN of that name: exactly, or without regard to letter case, or the only one
/// whose name contains the text.
#[must_use]
pub fn named<'a>(typed: &str, known: &'a [String]) -> Option<&'a str> {
    let typed = typed.trim();
    if typed.is_empty() || typed.contains(':') {
        return None;
    }
    let lower = typed.to_ascii_lowercase();
    let names: Vec<(&str, String)> = known
        .iter()
        .filter_map(|urn| Some((urn.as_str(), Target::parse(urn).ok()?.name().to_owned())))
        .collect();
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = names.iter().filter(|(_, name)| fits(name));
        let (urn, _) = found.next()?;
        found.next().is_none().then_some(*urn)
    };
    only(&|name| name == typed)
        .or_else(|| only(&|name| name.eq_ignore_ascii_case(typed)))
        .or_else(|| {
            only(&|name| lower.len() >= LEAST && name.to_ascii_lowercase().contains(&lower))
        })
}
