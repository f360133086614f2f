//! The catalogues of messages, put beside the files of the app: of each language one that
//! a visit begins with, and one with what only pages say that are loaded later.

use std::fs;
use std::path::Path;

use messages::embedded::{CATALOGUES, KEYS};
use serde_json::Value;

use crate::split;
use anyhow::{Context, Result};

/// Catalogue files whose messages only pages and parts say that are in files of their own.
/// What is said before such a file is there must not be among them: it would be missing
/// until this part of the catalogue has come.
const LATER: &[&str] = &[
    "artifact",
    "aws-identifier",
    "assistant",
    "backtest",
    "baseline",
    "batch",
    "bundle",
    "check",
    "connection-form",
    "connections-page",
    "connectors",
    "core-baseline",
    "coverage",
    "deletion",
    "discover",
    "events",
    "export",
    "export-page",
    "failure-tracker",
    "form",
    "listening",
    "merge",
    "notification-form",
    "pasted",
    "picker",
    "plan",
    "proof",
    "region",
    "sandbox",
    "simulator",
    "site",
];

/// The same, by how the names of the files begin.
const LATER_PREFIXES: &[&str] = &["policy", "workspace"];

/// Catalogue files of the command line alone.
const NEVER: &[&str] = &["notictl"];

/// What [`split`](crate::split) calls the second file of a language.
pub const REST: &str = "rest";

/// Writes the catalogues into the site. Returns how the page calls each, and what it is
/// called.
///
/// # Errors
/// The site cannot be written.
pub fn put(site: &Path) -> Result<Vec<(String, String)>> {
    let mut named = Vec::new();
    for (language, text) in CATALOGUES {
        let sentences: Vec<Value> = serde_json::from_str(text)
            .with_context(|| format!("The catalogue of {language} is no JSON"))?;
        let [first, rest] = parts(&sentences);
        for (called, name, text) in [
            (format!("/{language}.json"), (*language).to_owned(), first),
            (
                format!("/{language}.{REST}.json"),
                format!("{language}-{REST}"),
                rest,
            ),
        ] {
            let name = format!("{name}-{}.json", split::hash([text.as_bytes()]));
            let path = site.join(&name);
            fs::write(&path, text)
                .with_context(|| format!("Could not write {}", path.display()))?;
            named.push((called, format!("/{name}")));
        }
    }
    Ok(named)
}

/// When a message is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    First,
    Later,
    Never,
}

impl When {
    fn of(key: &str) -> Self {
        let file = key.split('.').next().unwrap_or_default();
        let has_prefix = || LATER_PREFIXES.iter().any(|prefix| file.starts_with(prefix));
        if NEVER.contains(&file) {
            Self::Never
        } else if LATER.contains(&file) || has_prefix() {
            Self::Later
        } else {
            Self::First
        }
    }
}

/// The two files of a language: in each every message has its place, and null stands for
/// those of the other. What is never said is an empty text, so that nothing waits for it.
fn parts(sentences: &[Value]) -> [String; 2] {
    let part = |wanted: When| {
        let all = KEYS.iter().zip(sentences).map(|(key, sentence)| {
            let when = When::of(key);
            if when == wanted {
                sentence.clone()
            } else if when == When::Never {
                Value::from("")
            } else {
                Value::Null
            }
        });
        Value::Array(all.collect()).to_string()
    };
    [part(When::First), part(When::Later)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_files_of_a_language_are_the_whole_catalogue() {
        for (language, text) in CATALOGUES {
            let whole: Vec<Value> = serde_json::from_str(text).unwrap();
            let [first, rest] = parts(&whole);
            let mut catalogue = messages::Catalogue::read(&first).unwrap();
            assert!(!catalogue.is_whole(), "{language}");
            catalogue.complete(&rest).unwrap();
            assert!(catalogue.is_whole(), "{language}");
            let first: Vec<Value> = serde_json::from_str(&first).unwrap();
            let rest: Vec<Value> = serde_json::from_str(&rest).unwrap();
            for (((key, whole), first), rest) in KEYS.iter().zip(&whole).zip(first).zip(rest) {
                let shown = if first.is_null() { rest } else { first };
                assert!(
                    shown == *whole || When::of(key) == When::Never,
                    "{language} {key}"
                );
            }
        }
    }

    #[test]
    fn every_file_that_is_named_exists() {
        let is_there = |file: &&&str| {
            let mut keys = KEYS.iter();
            keys.any(|key| key.split('.').next() == Some(**file))
        };
        let named = LATER.iter().chain(NEVER);
        assert_eq!(named.clone().filter(is_there).count(), named.count());
    }
}
