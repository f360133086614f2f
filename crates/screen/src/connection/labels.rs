//! What people sort connections by: names with values, as `env=prod, team=network`.

use std::collections::BTreeMap;

use messages::{Message, connection_form as words};

/// Longest name or value, in characters.
pub const MOST_CHARS: usize = 63;

/// What separates labels, and names from values.
const SEPARATORS: [char; 4] = [',', ';', '\n', '='];

/// Reads labels as they are typed, separated by commas, semicolons or lines.
///
/// # Errors
/// What is wrong first.
pub fn read(text: &str) -> Result<BTreeMap<String, String>, Message> {
    let mut labels = BTreeMap::new();
    let parts = text.split([',', ';', '\n']).map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        let Some((name, value)) = part.split_once('=') else {
            let label = part.into();
            return Err(words::LabelWithoutValue { label }.into());
        };
        let (name, value) = (name.trim(), value.trim());
        if let Some(found) = mistake(name, value) {
            return Err(found);
        }
        if labels.insert(name.to_owned(), value.to_owned()).is_some() {
            let name = name.into();
            return Err(words::LabelTwice { name }.into());
        }
    }
    Ok(labels)
}

/// What is wrong with a label, if anything.
#[must_use]
pub fn mistake(name: &str, value: &str) -> Option<Message> {
    if name.trim().is_empty() {
        return Some(words::LABEL_WITHOUT_NAME);
    }
    let written = || format!("{name}={value}").into();
    let has_separator = |text: &str| text.contains(SEPARATORS) || text.trim() != text;
    if has_separator(name) || has_separator(value) {
        return Some(words::LabelWithSeparator { label: written() }.into());
    }
    let is_long = |text: &str| text.chars().nth(MOST_CHARS).is_some();
    (is_long(name) || is_long(value)).then(|| {
        let most = MOST_CHARS;
        words::LabelTooLong {
            label: written(),
            most,
        }
        .into()
    })
}

/// Labels as they are typed.
#[must_use]
pub fn write(labels: &BTreeMap<String, String>) -> String {
    let labels = labels.iter().map(|(name, value)| format!("{name}={value}"));
    labels.collect::<Vec<_>>().join(", ")
}
