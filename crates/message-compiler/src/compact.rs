//! The form a catalogue is loaded in. A message is
//! - a string: its words;
//! - a number: the argument of that place, arguments in the order of their names;
//! - an array: its parts, one after the other;
//! - `{"b": …}`, `{"code": …}`: set off;
//! - `{"and": n}`, `{"or": n}`: a list;
//! - `{"plural": [n, {"one": …, "=0": …, "other": …}]}`;
//! - `{"select": [n, {"word": …, "": …}]}`.

use serde_json::{Value, json};

use crate::pattern::{Conjunction, Pattern};

/// The compact form of a message with arguments of those names.
pub fn json(pattern: &Pattern, names: &[String]) -> Value {
    let place = |name: &String| names.iter().position(|known| known == name).unwrap_or(0);
    let variants = |of: &std::collections::BTreeMap<String, Pattern>| {
        let entries = of
            .iter()
            .map(|(key, part)| (key.clone(), json(part, names)));
        Value::Object(entries.collect())
    };
    match pattern {
        Pattern::Text(text) => json!(text),
        Pattern::Argument(name, _) => json!(place(name)),
        Pattern::List(name, Conjunction::And) => json!({ "and": place(name) }),
        Pattern::List(name, Conjunction::Or) => json!({ "or": place(name) }),
        Pattern::Sequence(parts) => parts.iter().map(|part| json(part, names)).collect(),
        Pattern::Styled(style, inner) => json!({ style.tag(): json(inner, names) }),
        Pattern::Plural(name, of) => json!({ "plural": [place(name), variants(of)] }),
        Pattern::Select(name, of) => json!({ "select": [place(name), variants(of)] }),
    }
}
