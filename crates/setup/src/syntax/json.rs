//! JSON as people write it: members in their usual order, one per line.

use wire::json::Value;

use super::order;
use super::text::indent;

/// JSON text, indented by two blanks, without a line break at its end.
#[must_use]
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    put(value, 0, &mut out);
    out
}

fn put(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Array(elements) if !elements.is_empty() => {
            out.push('[');
            for (at, element) in elements.iter().enumerate() {
                line(at > 0, depth + 1, out);
                put(element, depth + 1, out);
            }
            line(false, depth, out);
            out.push(']');
        }
        Value::Object(map) if !map.is_empty() => {
            out.push('{');
            for (at, (name, member)) in order::members(map).into_iter().enumerate() {
                line(at > 0, depth + 1, out);
                out.push_str(&Value::from(name).to_json());
                out.push_str(": ");
                put(member, depth + 1, out);
            }
            line(false, depth, out);
            out.push('}');
        }
        plain => out.push_str(&plain.to_json()),
    }
}

fn line(follows: bool, depth: usize, out: &mut String) {
    out.push_str(if follows { ",\n" } else { "\n" });
    indent(depth, out);
}
