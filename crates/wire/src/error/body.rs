//! Reads error bodies. Neither vendor keeps to one shape, and gateways in
//! between have their own, so every known spelling is looked for at any depth.

use crate::json::{self, Value};

use crate::http::Response;
use crate::read;

/// Characters of a raw body that are kept.
const RAW_LIMIT: usize = 4000;
/// Characters of a message that are kept.
const MESSAGE_LIMIT: usize = 500;

const CODES: [&str; 4] = ["error_code", "errorCode", "code", "Code"];
const MESSAGES: [&str; 8] = [
    "error_msg",
    "errorMsg",
    "message",
    "Message",
    "error_message",
    "error_description",
    "detail",
    "error",
];
const REQUEST_IDS: [&str; 3] = ["request_id", "requestId", "RequestId"];

/// What an error body said.
#[derive(Default)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) hints: Vec<(String, String)>,
}

pub(super) fn read(response: &Response) -> Said {
    let text = response.body.trim_start_matches('\u{feff}').trim();
    let mut said = Said::default();
    match json::parse(text) {
        Some(value) => {
            collect(&value, &mut said);
            if said.message.is_none() {
                said.message = said.hints.first().map(|(_, words)| words.clone());
            }
        }
        None if text.starts_with('<') => {
            said.message = ["title", "message", "h1"]
                .iter()
                .find_map(|tag| tag_text(text, tag));
        }
        None => said.message = words(text),
    }
    // Some gateways repeat the status as the code, which says nothing.
    if said.code.as_deref() == Some(response.status.to_string().as_str()) {
        said.code = None;
    }
    said
}

/// The outermost code and message win; the hints of every level count. The
/// depth is limited by the parser of the value.
fn collect(value: &Value, said: &mut Said) {
    match value {
        Value::String(text) => said.message = said.message.take().or_else(|| words(text)),
        Value::Array(items) => items.iter().for_each(|item| collect_item(item, said)),
        Value::Object(members) => {
            let first = |names: &[&str]| names.iter().find_map(|name| read::some_text(value, name));
            said.code = said.code.take().or_else(|| first(&CODES));
            let message = first(&MESSAGES).as_deref().and_then(words);
            said.message = said.message.take().or(message);
            said.request_id = said.request_id.take().or_else(|| first(&REQUEST_IDS));
            for (name, member) in members.iter() {
                match (name, member) {
                    ("fields", Value::Object(fields)) => {
                        fields
                            .iter()
                            .for_each(|(field, about)| hint(field, about, said));
                    }
                    (_, Value::Object(_) | Value::Array(_)) => collect(member, said),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// An element of an array of errors: words, or an object that may name a field.
fn collect_item(item: &Value, said: &mut Said) {
    let field = ["field", "fieldName", "path", "name"]
        .iter()
        .find_map(|name| read::some_text(item, name));
    match field {
        Some(field) if item.is_object() => hint(&field, item, said),
        _ => collect(item, said),
    }
}

fn hint(field: &str, about: &Value, said: &mut Said) {
    let mut inner = Said::default();
    collect(about, &mut inner);
    if let Some(message) = inner.message {
        said.hints.push((field.to_owned(), message));
    }
}

/// The text in one line, cut; `None` if there is none.
fn words(text: &str) -> Option<String> {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > MESSAGE_LIMIT * 4 {
            break;
        }
    }
    (!line.is_empty()).then(|| cut(&mask(&line), MESSAGE_LIMIT))
}

fn cut(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// The text of the first element of that name, without its own elements.
fn tag_text(page: &str, tag: &str) -> Option<String> {
    // Lower-casing ASCII keeps every offset.
    let lower = page.to_ascii_lowercase();
    let open = lower.find(&["<", tag].concat())?;
    let start = open + lower.get(open..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</")?;
    words(page.get(start..end)?)
}

/// The body for show: masked, and cut.
pub(super) fn raw(body: &str) -> String {
    let masked = mask(body);
    match masked.char_indices().nth(RAW_LIMIT) {
        Some((end, _)) => masked.get(..end).unwrap_or_default().to_owned(),
        None => masked,
    }
}

/// The text without the values of external IDs: an error may repeat what was
/// sent, as JSON, as JSON inside a text, or as `externalId=…`.
fn mask(text: &str) -> String {
    const NAME: &str = "externalId";
    let between = |c: char| matches!(c, '"' | '\'' | '\\' | ':' | '=') || c.is_whitespace();
    let ends = |c: char| matches!(c, '"' | '\'' | '\\' | '&' | '}') || c.is_whitespace();
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(NAME) {
        out.push_str(before);
        out.push_str(NAME);
        rest = after;
        let value = after.trim_start_matches(between);
        let separator = after.strip_suffix(value).unwrap_or_default();
        if separator.contains([':', '=']) {
            out.push_str(separator);
            out.push('…');
            rest = value.trim_start_matches(|c| !ends(c));
        }
    }
    out.push_str(rest);
    out
}
