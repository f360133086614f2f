//! The three words that name operations: service, resource type, and the
//! operation itself (`trace_name`).

use crate::finding::Fault;
use crate::paste;
use crate::phrase::{character, short};

/// What is unusual about a service's acronym: it is a word in upper case.
#[must_use]
pub fn service_cautions(service: &str) -> Vec<Fault> {
    let text = paste::trim(service).text;
    // Acronyms are ASCII; the letters of all scripts are a large table.
    let upper = text.to_ascii_uppercase();
    if upper == text {
        return Vec::new();
    }
    vec![
        Fault::new(
            "operation/service-case",
            format!(
                "“{}” is not in upper case; services are named by their acronym, like “ECS”.",
                short(text)
            ),
        )
        .fixed_by(format!("Use “{}”", short(&upper)), upper),
    ]
}

/// What is unusual about an operation's name: events carry names that begin
/// with a letter and have up to 64 letters, digits, `.`, `_` and `-`.
#[must_use]
pub fn trace_name_cautions(name: &str) -> Vec<Fault> {
    let rule = "operation/trace-name";
    let text = paste::trim(name).text;
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return vec![Fault::new(
            rule,
            format!(
                "“{}” does not begin with a letter, as the names of operations do.",
                short(text)
            ),
        )];
    }
    let odd = text
        .chars()
        .find(|&c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')));
    if let Some(c) = odd {
        return vec![Fault::new(
            rule,
            format!(
                "{} in “{}” does not occur in the names of operations.",
                character(c),
                short(text)
            ),
        )];
    }
    if text.len() > 64 {
        return vec![Fault::new(
            rule,
            format!(
                "“{}” has {} characters; names of operations have at most 64.",
                short(text),
                text.len()
            ),
        )];
    }
    Vec::new()
}
