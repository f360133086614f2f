//! The names of operations (`trace_name`). How they are spelled, as well as services
//! and resource types, is up to the service's catalogue.

use crate::finding::ParseError;
use crate::paste;
use crate::phrase::{character, short};

/// What is unusual about an operation's name: events carry names that begin
/// with a letter and have up to 64 letters, digits, `.`, `_` and `-`.
#[must_use]
pub fn trace_name_cautions(name: &str) -> Vec<ParseError> {
    let rule = "operation/trace-name";
    let text = paste::trim(name).text;
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return vec![ParseError::new(
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
        return vec![ParseError::new(
            rule,
            format!(
                "{} in “{}” does not occur in the names of operations.",
                character(c),
                short(text)
            ),
        )];
    }
    if text.len() > 64 {
        return vec![ParseError::new(
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
