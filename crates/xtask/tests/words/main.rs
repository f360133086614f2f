//! What people read is in the catalogues (`locales/`), not in the sources of the crates.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Crates and files whose English nobody reads on a page, and why.
const ENGLISH: &[(&str, &str)] = &[
    ("crates/xtask/", "a tool of developers"),
    ("crates/message-compiler/", "speaks to whoever builds"),
    ("crates/sandbox/", "answers in the services' own words"),
    (
        "crates/setup/src/template",
        "comments inside generated files",
    ),
    (
        "crates/setup/src/partial.rs",
        "a guard inside a generated script",
    ),
    ("crates/export/src", "comments inside exported files"),
];

/// Texts of services and libraries, which are recognized, and errors that only
/// programs read.
const RECOGNIZED: [&str; 12] = [
    "not a catalogue of messages",
    "failed to be deleted",
    "method not allowed",
    "x-auth-token not found",
    "ak access failed to reach the limit",
    "ak not exist",
    "AND (default value)",
    "not been published",
    "An error occurred (",
    " is not authorized to perform: ",
    "string or map",
    "map with a single key",
];

/// Words that sentences have and names do not.
const SENTENCE: [&str; 22] = [
    "a", "an", "the", "is", "are", "was", "not", "no", "of", "to", "and", "or", "with", "without",
    "this", "that", "it", "its", "for", "can", "has", "be",
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// The texts of a source with their lines; comments, tests, and what only programs and
/// logs say (`#[error]`, `panic`, `expect`) left out.
fn literals(source: &str) -> Vec<(usize, String)> {
    let code = source
        .split("#[cfg(test)]\nmod ")
        .next()
        .unwrap_or_default();
    let mut found = Vec::new();
    let mut text: Option<String> = None;
    for (number, line) in code.lines().enumerate() {
        let trimmed = line.trim_start();
        if text.is_none()
            && ["//", "#[error", "#[doc", "#[allow", "reason =", "#![allow"]
                .iter()
                .any(|start| trimmed.starts_with(start))
        {
            continue;
        }
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match (&mut text, letter) {
                (Some(inside), '\\') => {
                    inside.push(' ');
                    letters.next();
                }
                (Some(_), '"') => found.extend(text.take().map(|text| (number + 1, text))),
                (Some(inside), other) => inside.push(other),
                (None, '\'') if letters.peek() == Some(&'"') => {
                    letters.next();
                }
                (None, '/') if letters.peek() == Some(&'/') => break,
                (None, '"') => text = Some(String::new()),
                (None, _) => {}
            }
        }
    }
    found
}

/// Whether a text is a sentence or a part of one.
fn is_english(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let lower = |word: &&str| {
        word.trim_matches(|c: char| !c.is_alphabetic())
            .to_lowercase()
    };
    words.len() >= 3
        && words
            .iter()
            .map(lower)
            .any(|word| SENTENCE.contains(&word.as_str()))
}

#[test]
fn no_crate_has_sentences_of_its_own() {
    let mut files = Vec::new();
    for crate_folder in fs::read_dir(repository().join("crates")).unwrap() {
        let src = crate_folder.unwrap().path().join("src");
        if src.is_dir() {
            sources(&src, &mut files);
        }
    }
    let mut found = Vec::new();
    for path in files {
        let name = path
            .strip_prefix(repository())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        if ENGLISH.iter().any(|(start, _)| name.starts_with(start)) {
            continue;
        }
        for (line, text) in literals(&fs::read_to_string(&path).unwrap()) {
            if is_english(&text) && !RECOGNIZED.contains(&text.as_str()) {
                found.push(format!("{name}:{line}: {text}"));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} texts belong into locales/:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn sentences_are_told_from_names() {
    for text in [
        "There is no such member",
        "The topic {name} is missing.",
        "of the account",
    ] {
        assert!(is_english(text), "{text}");
    }
    for text in [
        "urn:smn:eu-west-101",
        "application/json; charset=utf-8",
        "a, b",
        "SELECT x",
    ] {
        assert!(!is_english(text), "{text}");
    }
    let source = "let a = \"x is y\"; // \"no comment\"\n#[error(\"it is of no use\")]\nlet c = '\"';\nlet d = \"the \\\"b\\\" end\";";
    let read: Vec<String> = literals(source).into_iter().map(|(_, text)| text).collect();
    assert_eq!(read, ["x is y", "the  b  end"]);
}
