//! YAML 1.2 that readers of YAML 1.1 understand alike: blocks, no tags, no
//! anchors, no folded texts. What could be read as anything but a text is quoted.

use serde_json::Value;

use super::order;
use super::text::{escape, indent};

/// Words that some reader takes for a truth value, for nothing or for a number
/// (YAML 1.1, types bool, null and float; `=` and `<<` have no letters).
const NO_TEXTS: [&str; 12] = [
    "y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf", "infinity",
];

/// YAML text with a line break at its end.
#[must_use]
pub fn write(value: &Value) -> String {
    if !is_block(value) {
        return flow(value) + "\n";
    }
    let mut out = String::new();
    block(value, 0, true, &mut out);
    out
}

/// Members or elements, one per line; the first may go on in a line.
fn block(value: &Value, depth: usize, fresh: bool, out: &mut String) {
    let level = |at: usize| if fresh || at > 0 { depth } else { 0 };
    match value {
        Value::Object(map) => {
            for (at, (name, member)) in order::members(map).into_iter().enumerate() {
                indent(level(at), out);
                out.push_str(&scalar(name));
                out.push(':');
                nested(member, depth, out);
            }
        }
        Value::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                indent(level(at), out);
                out.push('-');
                if is_block(element) {
                    out.push(' ');
                    block(element, depth + 1, false, out);
                } else {
                    nested(element, depth, out);
                }
            }
        }
        _ => {}
    }
}

/// What follows a colon, or a dash if it is no block.
fn nested(value: &Value, depth: usize, out: &mut String) {
    if is_block(value) {
        out.push('\n');
        block(value, depth + 1, true, out);
    } else {
        out.push(' ');
        out.push_str(&flow(value));
        out.push('\n');
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(elements) => !elements.is_empty(),
        _ => false,
    }
}

/// A value that fits on a line.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        // Empty arrays and objects, numbers and words are written as in JSON.
        other => other.to_string(),
    }
}

/// A text as a value or as a member's name.
#[must_use]
pub fn scalar(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else if text.chars().all(is_printable) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        let mut out = String::from("\"");
        text.chars().for_each(|c| escape(c, is_printable, &mut out));
        out + "\""
    }
}

/// Whether every reader takes it for this text without quotes. Stricter than
/// YAML: it begins with a letter, so it is no number, date or indicator.
fn is_plain(text: &str) -> bool {
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ':');
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(inside)
        && !text.ends_with(':')
        && !NO_TEXTS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether it may stand in single quotes: printable in both versions of YAML,
/// and no line break of either.
fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}')
}
