//! Small pieces of English that several sentences need: counts and lists.

use crate::lookalike;

/// `1 digit`, `11 digits`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// `a`, `a or b`, `a, b or c`.
pub(crate) fn listed<T: AsRef<str>>(items: &[T], last: &str) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            if at + 1 == items.len() {
                text.push(' ');
                text.push_str(last);
                text.push(' ');
            } else {
                text.push_str(", ");
            }
        }
        text.push_str(item.as_ref());
    }
    text
}

/// The text shortened to 40 characters, for quoting inside a sentence.
pub(crate) fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    if text.chars().count() <= LONGEST {
        text.to_owned()
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}

/// The text for quoting as a whole, shortened only if it is very long.
pub(crate) fn quotable(text: &str) -> String {
    const LONGEST: usize = 160;
    if text.chars().count() <= LONGEST {
        text.to_owned()
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}

/// A character as it can be shown in a sentence: `“-”`, `“–” (en dash,
/// U+2013)`, or what it is called if it has no picture of its own.
pub(crate) fn character(c: char) -> String {
    match lookalike::named(c) {
        _ if c == ' ' => "A blank".to_owned(),
        Some(name) if lookalike::is_blank(c) => format!("An invisible character ({name})"),
        Some(name) => format!("“{c}” ({name})"),
        None => format!("“{c}”"),
    }
}
