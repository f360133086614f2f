//! Writing JSON text.

use super::Value;

const HEX: [char; 16] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
];

/// Writes a value, with a depth over several lines.
pub(super) fn value(value: &Value, depth: Option<usize>, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(number),
        Value::String(text) => string(text, out),
        Value::Array(elements) => {
            let mut list = List::begin('[', depth, out);
            for element in elements {
                list.separate(out);
                self::value(element, list.depth, out);
            }
            list.end(']', out);
        }
        Value::Object(members) => {
            let mut list = List::begin('{', depth, out);
            for (name, member) in members.iter() {
                list.separate(out);
                string(name, out);
                out.push(':');
                if depth.is_some() {
                    out.push(' ');
                }
                self::value(member, list.depth, out);
            }
            list.end('}', out);
        }
    }
}

/// An array or object being written.
struct List {
    /// Of its elements.
    depth: Option<usize>,
    empty: bool,
}

impl List {
    fn begin(bracket: char, depth: Option<usize>, out: &mut String) -> Self {
        out.push(bracket);
        Self {
            depth: depth.map(|depth| depth + 1),
            empty: true,
        }
    }

    fn separate(&mut self, out: &mut String) {
        if !self.empty {
            out.push(',');
        }
        self.empty = false;
        line(self.depth, out);
    }

    fn end(&self, bracket: char, out: &mut String) {
        if !self.empty {
            line(self.depth.map(|depth| depth - 1), out);
        }
        out.push(bracket);
    }
}

fn line(depth: Option<usize>, out: &mut String) {
    if let Some(depth) = depth {
        out.push('\n');
        for _ in 0..depth {
            out.push_str("  ");
        }
    }
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        let short = match c {
            '"' | '\\' => c,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\0'..='\u{1f}' => 'u',
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push('\\');
        out.push(short);
        if short == 'u' {
            out.push_str("00");
            out.push(if c < '\u{10}' { '0' } else { '1' });
            out.push(HEX.get(c as usize & 15).copied().unwrap_or('0'));
        }
    }
    out.push('"');
}
