//! What is wrong with a file, and where.

use messages::{Arg, Message, connection_form as words, verbatim};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Deserializer;

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not as documented")]
pub struct ConfigError {
    /// A line and column, or the path of a property: `connections[0].cts.base_url`.
    pub place: Message,
    /// One sentence.
    pub message: Message,
}

impl ConfigError {
    pub(in crate::connection) fn new(place: impl Into<Message>, message: Message) -> Self {
        Self {
            place: place.into(),
            message,
        }
    }
}

/// Reads a file.
///
/// # Errors
/// What is wrong first, and where.
pub(in crate::connection) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, ConfigError> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let place = words::AtLine {
            line: error.line(),
            column: error.column(),
        };
        return Err(ConfigError::new(place, words::NOT_JSON));
    }
    // serde takes an array for an object whose names are left out.
    if !text.trim_start().starts_with('{') {
        let place = words::AtLine { line: 1, column: 1 };
        return Err(ConfigError::new(place, words::OBJECT_EXPECTED));
    }
    let mut file = Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut file).map_err(|error| {
        let path = error.path().to_string();
        let message = error.into_inner().to_string();
        // What serde_json adds about lines.
        let message = message
            .rsplit_once(" at line ")
            .map_or(message.as_str(), |it| it.0);
        in_words(path, message)
    })
}

/// The same of a file that is only used: nothing if anything is wrong.
pub(in crate::connection) fn parse_valid<T: DeserializeOwned>(text: &str) -> Option<T> {
    let is_object = text.trim_start().starts_with('{');
    is_object.then(|| serde_json::from_str(text).ok())?
}

/// What serde found, in words of the console.
fn in_words(mut place: String, message: &str) -> ConfigError {
    let mut names = message.split('`').skip(1).step_by(2);
    let message = if message.starts_with("unknown field") {
        let name = names.next().unwrap_or_default();
        if is_secret(name) {
            words::SECRET_IN_FILE
        } else {
            let known = Arg::list(names);
            words::PropertyUnknown { known }.into()
        }
    } else if message.starts_with("unknown variant") {
        let known = Arg::list(names.skip(1));
        words::OneExpected { known }.into()
    } else if message.starts_with("missing field") {
        let outer = if place == "." { "" } else { &place };
        let dot = if outer.is_empty() { "" } else { "." };
        place = [outer, dot, names.next().unwrap_or_default()].concat();
        words::PROPERTY_MISSING
    } else if message.starts_with("duplicate field") {
        words::PROPERTY_REPEATED
    } else {
        let expected = message.rsplit_once(", expected ").map(|it| it.1);
        match expected {
            Some("a string") => words::STRING_EXPECTED,
            Some("a boolean") => words::BOOLEAN_EXPECTED,
            Some("a sequence") => words::ARRAY_EXPECTED,
            Some(it) if it.starts_with("struct ") => words::OBJECT_EXPECTED,
            // What a value of ours was refused with.
            _ => serde_json::from_str(message).unwrap_or(words::VALUE_UNEXPECTED),
        }
    };
    ConfigError::new(verbatim(place), message)
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["key", "token", "secret", "password", "credential"]
        .iter()
        .any(|word| name.contains(word))
}
