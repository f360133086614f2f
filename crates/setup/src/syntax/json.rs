//! JSON as people write it: members in their usual order, one per line or all in
//! one line.

use serde_json::Value;

use super::order;
use super::text::indent;

/// JSON text, indented by two blanks, without a line break at its end.
#[must_use]
pub fn write(value: &Value) -> String {
    behind(value, Some(""))
}

/// JSON text to stand behind other text: of several lines, all but the first indented
/// by these blanks more, or of one line without blanks.
#[must_use]
pub fn behind(value: &Value, blanks: Option<&str>) -> String {
    let mut out = String::new();
    put(value, blanks, 0, &mut out);
    out
}

fn put(value: &Value, by: Option<&str>, depth: usize, out: &mut String) {
    match value {
        Value::Array(elements) if !elements.is_empty() => {
            out.push('[');
            for (at, element) in elements.iter().enumerate() {
                separate(at > 0, by, depth + 1, out);
                put(element, by, depth + 1, out);
            }
            separate(false, by, depth, out);
            out.push(']');
        }
        Value::Object(map) if !map.is_empty() => {
            out.push('{');
            for (at, (name, member)) in order::members(map).into_iter().enumerate() {
                separate(at > 0, by, depth + 1, out);
                out.push_str(&Value::from(name).to_string());
                out.push_str(if by.is_some() { ": " } else { ":" });
                put(member, by, depth + 1, out);
            }
            separate(false, by, depth, out);
            out.push('}');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

fn separate(follows: bool, by: Option<&str>, depth: usize, out: &mut String) {
    if follows {
        out.push(',');
    }
    if let Some(by) = by {
        out.push('\n');
        out.push_str(by);
        indent(depth, out);
    }
}
