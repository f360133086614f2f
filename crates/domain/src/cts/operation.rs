//! The names of operations (`trace_name`). How they are spelled, as well as services
//! and resource types, is up to the service's catalogue.

use crate::finding::ParseError;
use crate::paste;
use crate::phrase::{character, short};
use messages::notification_check;

/// Most characters of a name.
const LONGEST: usize = 64;

/// What is unusual about an operation's name: events carry names that begin
/// with a letter and have up to 64 letters, digits, `.`, `_` and `-`.
#[must_use]
pub fn trace_name_cautions(name: &str) -> Vec<ParseError> {
    let rule = "operation/trace-name";
    let text = paste::trim(name).text;
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return vec![ParseError::new(
            rule,
            notification_check::TraceNameStart {
                name: short(text).into(),
            },
        )];
    }
    let odd = text
        .chars()
        .find(|&c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')));
    if let Some(c) = odd {
        return vec![ParseError::new(
            rule,
            notification_check::TraceNameCharacters {
                found: character(c).into(),
                name: short(text).into(),
            },
        )];
    }
    if text.len() > LONGEST {
        return vec![ParseError::new(
            rule,
            notification_check::TraceNameLength {
                name: short(text).into(),
                length: text.len(),
                longest: LONGEST,
            },
        )];
    }
    Vec::new()
}
