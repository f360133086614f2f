//! The messages as Rust code: a module per file, in it a constant for a message without
//! arguments, a structure of the arguments for any other.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::pattern::{ArgumentKind, Pattern};
use crate::read::Message;

/// The code, modules and messages in the order of the keys.
pub fn code(messages: &BTreeMap<String, Message>) -> String {
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    for (place, (key, message)) in messages.iter().enumerate() {
        let (file, name) = key.split_once('.').unwrap_or(("", key));
        item(modules.entry(file).or_default(), name, place, message);
    }
    let mut all = String::new();
    for (file, items) in modules {
        let _ = write!(
            all,
            "/// `{file}.ftl`\npub mod {} {{\n#[allow(unused_imports)]\nuse crate::{{Arg, Message}};\n{items}}}\n",
            file.replace('-', "_"),
        );
    }
    all
}

fn item(code: &mut String, name: &str, place: usize, message: &Message) {
    let arguments = message.pattern.arguments();
    let mut shown = String::new();
    show(&message.pattern, &mut shown);
    let _ = writeln!(code, "#[doc = {:?}]", format!("“{}”", shown.trim()));
    if arguments.is_empty() {
        let name = name.replace('-', "_").to_uppercase();
        let _ = writeln!(code, "pub const {name}: Message = Message::fixed({place});");
        return;
    }
    let name = camel(name);
    let _ = writeln!(code, "pub struct {name} {{");
    for (argument, kind) in &arguments {
        let _ = writeln!(
            code,
            "/// `${argument}`\npub {}: {},",
            field(argument),
            typed(*kind)
        );
    }
    let values = arguments.iter().map(|(name, kind)| match kind {
        ArgumentKind::Text => format!("it.{}", field(name)),
        ArgumentKind::Number => format!("Arg::Number(it.{})", field(name)),
        ArgumentKind::List => format!("Arg::List(it.{})", field(name)),
    });
    let values = values.collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        code,
        "}}\nimpl From<{name}> for Message {{ fn from(it: {name}) -> Self {{ Self::new({place}, vec![{values}]) }} }}"
    );
}

fn typed(kind: ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::Text => "Arg",
        ArgumentKind::Number => "usize",
        ArgumentKind::List => "Vec<Arg>",
    }
}

fn field(argument: &str) -> String {
    let name = argument.replace('-', "_");
    match name.as_str() {
        "type" | "for" | "in" | "as" | "match" | "where" | "use" | "ref" | "move" => {
            format!("r#{name}")
        }
        _ => name,
    }
}

fn camel(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| {
            first.to_ascii_uppercase().to_string()
        }) + letters.as_str()
    });
    words.collect()
}

/// The message as a reader of the documentation wants it.
fn show(pattern: &Pattern, text: &mut String) {
    match pattern {
        Pattern::Text(words) => text.push_str(words),
        Pattern::Argument(name, _) | Pattern::List(name, _) => {
            let _ = write!(text, "{{{name}}}");
        }
        Pattern::Sequence(parts) => parts.iter().for_each(|part| show(part, text)),
        Pattern::Styled(_, inner) => show(inner, text),
        Pattern::Plural(_, of) => of
            .get("other")
            .into_iter()
            .for_each(|part| show(part, text)),
        Pattern::Select(_, of) => of.get("").into_iter().for_each(|part| show(part, text)),
    }
}
