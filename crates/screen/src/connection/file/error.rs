//! What is wrong with a file, and where.

use messages::{Message, verbatim};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Deserializer;

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: not as documented")]
pub struct ConfigError {
    /// A line and column, or the path of a member: `connections[0].cts.base_url`.
    pub place: String,
    /// One sentence.
    pub message: Message,
}

impl ConfigError {
    pub(in crate::connection) fn new(place: &str, message: impl Into<Message>) -> Self {
        Self {
            place: place.to_owned(),
            message: message.into(),
        }
    }
}

/// Reads a file.
///
/// # Errors
/// What is wrong first, and where.
pub(in crate::connection) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, ConfigError> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let place = format!("line {}, column {}", error.line(), error.column());
        return Err(ConfigError::new(&place, "This is not JSON."));
    }
    // serde takes an array for an object whose names are left out.
    if !text.trim_start().starts_with('{') {
        return Err(ConfigError::new("line 1, column 1", OBJECT));
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

const OBJECT: &str = "An object is expected here.";

/// What serde found, in words of the console.
fn in_words(mut place: String, message: &str) -> ConfigError {
    let mut names = message.split('`').skip(1).step_by(2);
    let message: Message = if message.starts_with("unknown field") {
        let name = names.next().unwrap_or_default();
        if is_secret(name) {
            "Credentials do not belong here: everybody who opens the file could read them.".into()
        } else {
            let known = names.collect::<Vec<_>>().join(", ");
            format!("There is no such member; known are {known}.").into()
        }
    } else if message.starts_with("unknown variant") {
        let known = names.skip(1).collect::<Vec<_>>().join(", ");
        format!("It is one of {known}.").into()
    } else if message.starts_with("missing field") {
        let outer = if place == "." { "" } else { &place };
        let dot = if outer.is_empty() { "" } else { "." };
        place = [outer, dot, names.next().unwrap_or_default()].concat();
        "It is missing.".into()
    } else if message.starts_with("duplicate field") {
        "It is there more than once.".into()
    } else {
        let expected = message.rsplit_once(", expected ").map(|it| it.1);
        match expected {
            Some("a string") => "A text is expected here.".into(),
            Some("a boolean") => "It is either true or false.".into(),
            Some("a sequence") => "An array is expected here.".into(),
            Some(it) if it.starts_with("struct ") => OBJECT.into(),
            // What a value of ours was refused with.
            _ => serde_json::from_str(message).unwrap_or_else(|_| verbatim(message)),
        }
    };
    ConfigError { place, message }
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["key", "token", "secret", "password", "credential"]
        .iter()
        .any(|word| name.contains(word))
}
