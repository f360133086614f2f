//! Reads the catalogues of `locales/<language>/*.ftl` (Project Fluent's syntax), checks
//! that all languages say the same with the same arguments, and makes of them
//! - Rust code: a constant or a structure for each message, so that a message that
//!   does not exist, or an argument that is missing or too many, does not compile;
//! - one compact JSON file per language, for the browser to load.
//!
//! Supported of Fluent: text, `{ $argument }`, `{ NUMBER($count) }`, `{ AND($names) }` and
//! `{ OR($names) }` for lists, selectors over an argument (plural categories or words),
//! terms and references to messages of the same file (put in place here), and the tags
//! `<b>` and `<code>` within the text. Everything else is refused.

mod compact;
mod error;
mod pattern;
mod pseudo;
mod read;
mod rust;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub use error::CompileError;
use pattern::{ArgumentKind, Pattern};
use read::Message;

/// The language every message is written in first.
const SOURCE: &str = "en";

/// The language made of [`SOURCE`] that shows what is not translated or clipped.
const PSEUDO: &str = "en-XA";

/// What a set of catalogues is compiled to.
#[derive(Debug)]
pub struct Compiled {
    /// The messages as Rust code.
    pub rust: String,
    /// By language (BCP 47), the catalogue as JSON: an array in the order of the keys.
    pub catalogues: BTreeMap<String, String>,
    /// The keys, as `file.message`, in that order.
    pub keys: Vec<String>,
}

/// Compiles all languages below a folder.
///
/// # Errors
/// All mistakes found: files that cannot be read or parsed, messages or arguments that
/// one language has and another has not, names used twice.
pub fn compile(locales: &Path) -> Result<Compiled, Vec<CompileError>> {
    let mut errors = Vec::new();
    let mut languages = BTreeMap::new();
    for (language, folder) in folders(locales).map_err(|error| vec![error])? {
        let read = read::language(&language, &folder, &mut errors);
        languages.insert(language, read);
    }
    let Some(source) = languages.remove(SOURCE) else {
        errors.push(CompileError::Missing(locales.join(SOURCE)));
        return Err(errors);
    };
    for (language, messages) in &languages {
        compare(language, &source, messages, &mut errors);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let arguments = |message: &Message| message.pattern.arguments();
    let in_order = |of: &BTreeMap<String, Message>| {
        let patterns = source.iter().map(|(key, message)| {
            let names: Vec<String> = arguments(message).into_keys().collect();
            of.get(key).map_or(serde_json::Value::Null, |m| {
                compact::json(&m.pattern, &names)
            })
        });
        serde_json::Value::Array(patterns.collect()).to_string()
    };
    let mut catalogues: BTreeMap<String, String> = languages
        .iter()
        .map(|(language, messages)| (language.clone(), in_order(messages)))
        .collect();
    catalogues.insert(SOURCE.to_owned(), in_order(&source));
    let stretched = source.iter().map(|(key, message)| {
        let pattern = pseudo::stretch(&message.pattern);
        (key.clone(), Message { pattern })
    });
    catalogues.insert(PSEUDO.to_owned(), in_order(&stretched.collect()));
    Ok(Compiled {
        rust: rust::code(&source),
        keys: source.keys().cloned().collect(),
        catalogues,
    })
}

/// The languages' folders, by name.
fn folders(locales: &Path) -> Result<BTreeMap<String, std::path::PathBuf>, CompileError> {
    let unreadable = |error| CompileError::Unreadable(locales.to_owned(), error);
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(locales).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().is_dir() {
            let name = entry.file_name().to_string_lossy().into_owned();
            found.insert(name, entry.path());
        }
    }
    Ok(found)
}

/// What a language has more, less or otherwise than the source.
fn compare(
    language: &str,
    source: &BTreeMap<String, Message>,
    messages: &BTreeMap<String, Message>,
    errors: &mut Vec<CompileError>,
) {
    let language = || language.to_owned();
    for (key, message) in source {
        let Some(translated) = messages.get(key) else {
            errors.push(CompileError::Untranslated(language(), key.clone()));
            continue;
        };
        let (wanted, found) = (message.pattern.arguments(), translated.pattern.arguments());
        let names = |arguments: &BTreeMap<String, ArgumentKind>| {
            arguments.keys().cloned().collect::<Vec<_>>()
        };
        if names(&wanted) != names(&found) {
            errors.push(CompileError::Arguments {
                language: language(),
                key: key.clone(),
                wanted: names(&wanted),
                found: names(&found),
            });
        }
        // A count may be shown without a plural form, never the other way round.
        for (name, kind) in found {
            if wanted.get(&name).is_some_and(|wanted| !wanted.takes(kind)) {
                errors.push(CompileError::Kind(language(), key.clone(), name));
            }
        }
    }
    for key in messages.keys().filter(|key| !source.contains_key(*key)) {
        errors.push(CompileError::Unknown(language(), key.clone()));
    }
}

impl Pattern {
    /// What it needs, by name.
    fn arguments(&self) -> BTreeMap<String, ArgumentKind> {
        let mut found = BTreeMap::new();
        self.collect(&mut found);
        found
    }
}
