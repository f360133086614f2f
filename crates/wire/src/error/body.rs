//! Reads error bodies. Neither vendor keeps to one shape, and gateways in
//! between have their own, so every known spelling is looked for at any depth.

use serde_json::Value;

use super::split_code;
use crate::http::Response;
use crate::lenient;

/// Characters of a raw body that are kept.
const RAW_LIMIT: usize = 4000;
/// Characters of a message that are kept.
const MESSAGE_LIMIT: usize = 500;

/// Members with a code, without separators and in lower case, the surest first.
const CODES: [&str; 4] = ["errorcode", "errcode", "code", "faultcode"];
/// Members with words, the most telling first.
const MESSAGES: [&str; 15] = [
    "errormsg",
    "errmsg",
    "message",
    "msg",
    "errormessage",
    "errordescription",
    "errordetail",
    "faultstring",
    "detail",
    "details",
    "reason",
    "description",
    "error",
    "cause",
    "title",
];
const REQUEST_IDS: [&str; 2] = ["requestid", "xrequestid"];

/// What an error body said.
#[derive(Default)]
pub(super) struct Said {
    status: String,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) hints: Vec<(String, String)>,
}

pub(super) fn read(response: &Response) -> Said {
    let text = response.body.trim_start_matches('\u{feff}').trim();
    let mut said = Said {
        status: response.status.to_string(),
        ..Said::default()
    };
    match serde_json::from_str(text) {
        Ok(value) => {
            collect(&value, TEXTS_DEEP, &mut said);
            if said.message.is_none() {
                let hint = said.hints.first().map(|(_, words)| words.clone());
                said.message = hint.or_else(|| sentence(&value));
            }
        }
        Err(_) if text.starts_with('<') => {
            said.message = ["faultstring", "title", "message", "reason", "h1"]
                .iter()
                .find_map(|tag| tag_text(text, tag));
        }
        Err(_) => said.message = words(text),
    }
    said
}

/// How often JSON inside a text of the JSON is read.
const TEXTS_DEEP: u8 = 2;

/// The first text that is made of words, where no member has a known name: codes,
/// identifiers and moments are one word or have no letters.
fn sentence(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => {
            let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
            let is_told = text.split_whitespace().filter(letters).nth(1).is_some()
                || text.chars().any(|c| c.is_alphabetic() && c > '\u{2e80}');
            is_told.then(|| words(text)).flatten()
        }
        Value::Array(items) => items.iter().find_map(sentence),
        Value::Object(members) => {
            let dated = |name: &str| {
                let name = squeezed(name);
                name.contains("time") || name.contains("date")
            };
            let told = members.iter().filter(|(name, _)| !dated(name));
            told.map(|(_, member)| member).find_map(sentence)
        }
        _ => None,
    }
}

/// The outermost code wins, except that a service knows better than the gateway before
/// it, and the outermost message that says something; the
/// hints of every level count. The depth is limited by the parser of the value.
fn collect(value: &Value, texts: u8, said: &mut Said) {
    match value {
        Value::String(text) => collect_text(text, texts, said),
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect_item(item, texts, said)),
        Value::Object(members) => {
            let named = |names: &'static [&'static str]| {
                names.iter().flat_map(|wanted| {
                    members
                        .iter()
                        .filter(|(name, _)| squeezed(name) == *wanted)
                        .map(|(_, member)| member)
                })
            };
            let scalar = |names| named(names).find_map(|member| lenient::some_text(member.clone()));
            // Some gateways repeat the status as the code, which says nothing.
            let code = scalar(&CODES).filter(|code| *code != said.status);
            let is_open = said.code.as_deref().is_none_or(is_of_gateway);
            if is_open && code.is_some() {
                said.code = code;
            }
            said.request_id = said.request_id.take().or_else(|| scalar(&REQUEST_IDS));
            for message in named(&MESSAGES).filter_map(Value::as_str) {
                collect_text(message, texts, said);
            }
            for (name, member) in members.iter() {
                match (name.as_str(), member) {
                    ("fields", Value::Object(fields)) => {
                        fields
                            .iter()
                            .for_each(|(field, about)| hint(field, about, said));
                    }
                    (_, Value::Object(_) | Value::Array(_)) => collect(member, texts, said),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Whether a code is the API gateway's own.
fn is_of_gateway(code: &str) -> bool {
    split_code(code).is_some_and(|(family, _)| family == "APIG")
}

/// Words, unless better ones were found before. Gateways put the body of the service
/// behind them into a text.
fn collect_text(text: &str, texts: u8, said: &mut Said) {
    let inner = (texts > 0 && text.trim_start().starts_with(['{', '[']))
        .then(|| serde_json::from_str(text.trim()).ok())
        .flatten();
    if let Some(inner) = inner {
        return collect(&inner, texts - 1, said);
    }
    let is_better = match &said.message {
        None => true,
        Some(message) => says_nothing(message) && !says_nothing(text),
    };
    if is_better {
        said.message = words(text).or(said.message.take());
    }
}

/// A member's name without separators and in lower case: `error_msg` and `errorMsg`
/// are the same.
fn squeezed(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Words that only repeat the status. CTS prints the sentence about a failed
/// deletion for calls that delete nothing.
pub(crate) fn says_nothing(words: &str) -> bool {
    let words = words
        .trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace())
        .trim_end_matches(|c: char| c == '.' || c.is_whitespace())
        .to_ascii_lowercase();
    words.contains("failed to be deleted")
        || [
            "",
            "bad gateway",
            "bad request",
            "conflict",
            "error",
            "fail",
            "failed",
            "failure",
            "forbidden",
            "gateway timeout",
            "gateway time-out",
            "internal server error",
            "method not allowed",
            "not found",
            "null",
            "service unavailable",
            "too many requests",
            "unauthorized",
            "unprocessable entity",
        ]
        .contains(&words.as_str())
}

/// An element of an array of errors: words, or an object that may name a field.
fn collect_item(item: &Value, texts: u8, said: &mut Said) {
    let field = ["field", "fieldName", "path", "name"]
        .iter()
        .find_map(|name| item.get(name).cloned().and_then(lenient::some_text));
    match field {
        Some(field) if item.is_object() => hint(&field, item, said),
        _ => collect(item, texts, said),
    }
}

fn hint(field: &str, about: &Value, said: &mut Said) {
    let mut inner = Said::default();
    collect(about, 0, &mut inner);
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

/// Names in lower case whose values are secret, and whether the value may hold blanks.
/// A longer name stands before one it ends or begins with.
const SECRETS: [(&str, bool); 10] = [
    ("externalid", false),
    ("external_id", false),
    ("external-id", false),
    ("authorization", true),
    ("password", false),
    ("secret_key", false),
    ("secret-key", false),
    ("secret", false),
    ("token", false),
    ("apikey", false),
];

/// Runs of such length are no words: tokens and signatures have kilobytes.
const OPAQUE: usize = 128;

/// The text without secrets: an error may repeat what was sent, as JSON, as JSON
/// inside a text, or as `externalId=…`.
fn mask(text: &str) -> String {
    let between = |c: char| matches!(c, '"' | '\'' | '\\' | ':' | '=') || c.is_whitespace();
    let ends =
        |c: char| matches!(c, '"' | '\'' | '\\' | '&' | '}' | ',' | ';') || c.is_whitespace();
    let ends_line = |c: char| matches!(c, '"' | '\'' | '\\' | '}' | '\n' | '\r');
    // Lower-casing ASCII keeps every offset.
    let lower = text.to_ascii_lowercase();
    let mut out = String::new();
    let mut at = 0;
    while let Some((end, long)) = next_secret(&lower, at) {
        out.push_str(text.get(at..end).unwrap_or_default());
        let after = text.get(end..).unwrap_or_default();
        at = end;
        let value = after.trim_start_matches(between);
        let separator = after.strip_suffix(value).unwrap_or_default();
        // The name's own quote may stand before the separator, no word.
        let is_named = separator
            .trim_start_matches(['"', '\'', '\\'])
            .trim_start()
            .starts_with([':', '=']);
        if is_named {
            out.push_str(separator);
            out.push('…');
            let rest = if long {
                value.trim_start_matches(|c| !ends_line(c))
            } else {
                value.trim_start_matches(|c| !ends(c))
            };
            at = text.len() - rest.len();
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    without_opaque(&out)
}

/// Where the next name of a secret ends, and whether its value may hold blanks.
fn next_secret(lower: &str, from: usize) -> Option<(usize, bool)> {
    let rest = lower.get(from..)?;
    let (start, name, long) = SECRETS
        .iter()
        .filter_map(|(name, long)| Some((rest.find(name)?, *name, *long)))
        .min_by_key(|(start, ..)| *start)?;
    Some((from + start + name.len(), long))
}

fn without_opaque(text: &str) -> String {
    let is_opaque =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '_' | '-' | '.');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let after = rest.trim_start_matches(is_opaque);
        let run = rest.strip_suffix(after).unwrap_or_default();
        let is_word = run.len() < OPAQUE
            || run
                .bytes()
                .all(|byte| Some(&byte) == run.as_bytes().first());
        out.push_str(if is_word { run } else { "…" });
        rest = after.trim_start_matches(|c| !is_opaque(c));
        out.push_str(after.strip_suffix(rest).unwrap_or_default());
    }
    out
}
