//! Every message of every language says what Fluent's own library makes of it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use messages::embedded::{CATALOGUES, KEYS, Native, render};
use messages::{Arg, Locale, Message, Separators};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// By key, the names of the arguments of the English message, and which are numbers or lists.
fn arguments(text: &str) -> BTreeMap<String, char> {
    let mut found = BTreeMap::new();
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        let before = rest[..at].trim_end();
        rest = &rest[at + 1..];
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let plural = after.trim_start().starts_with("->")
            && ["[one]", "[0]", "*[other]"]
                .iter()
                .any(|key| after.contains(key));
        let kind = if before.ends_with("NUMBER(") || plural {
            'n'
        } else if before.ends_with("AND(") || before.ends_with("OR(") {
            'l'
        } else {
            't'
        };
        let known = found.entry(name.to_owned()).or_insert(kind);
        if *known == 't' {
            *known = kind;
        }
    }
    found
}

/// Fluent's library, with one file of a language.
fn bundle(language: &'static str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap();
    bundle.add_resource(resource).unwrap();
    bundle
        .add_function("AND", move |items, _| {
            joined(language, Separators::And, items)
        })
        .unwrap();
    bundle
        .add_function("OR", move |items, _| {
            joined(language, Separators::Or, items)
        })
        .unwrap();
    bundle
        .add_function("NUMBER", move |positional, _| match positional.first() {
            Some(FluentValue::Number(number)) => {
                FluentValue::from(Native(language).number(number.value as usize))
            }
            _ => FluentValue::Error,
        })
        .unwrap();
    bundle
}

/// The items of an argument, which stand between bars, as a list.
fn joined(language: &str, kind: Separators, arguments: &[FluentValue<'_>]) -> FluentValue<'static> {
    let Some(FluentValue::String(items)) = arguments.first() else {
        return FluentValue::Error;
    };
    let items: Vec<&str> = items.split('|').collect();
    let between = Native(language).separators(items.len(), kind);
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            text.push_str(&between[at - 1]);
        }
        text.push_str(item);
    }
    FluentValue::from(text)
}

#[test]
fn every_message_says_what_fluents_library_makes_of_it() {
    let mut compared = 0;
    for language in CATALOGUES.iter().map(|(language, _)| *language) {
        if language == "en-XA" {
            continue;
        }
        let mut bundles = BTreeMap::new();
        for (place, key) in KEYS.iter().enumerate() {
            let (file, name) = key.split_once('.').unwrap();
            let bundle = bundles.entry(file).or_insert_with(|| {
                let path = locales().join(language).join(format!("{file}.ftl"));
                bundle(language, &fs::read_to_string(path).unwrap())
            });
            let english =
                fs::read_to_string(locales().join("en").join(format!("{file}.ftl"))).unwrap();
            let names = arguments(&source_of(&english, name));
            for count in [0, 1, 2, 1234] {
                let (mut theirs, mut ours) = (FluentArgs::new(), Vec::new());
                for (name, kind) in &names {
                    match kind {
                        'n' => {
                            theirs.set(name.clone(), count);
                            ours.push(Arg::Number(count));
                        }
                        'l' => {
                            let items = ["alpha", "beta", "gamma"];
                            let items = &items[..(count % 3) + 1];
                            theirs.set(name.clone(), items.join("|"));
                            ours.push(Arg::List(Arg::list(items.iter().copied())));
                        }
                        _ => {
                            theirs.set(name.clone(), "topic");
                            ours.push(Arg::from("topic"));
                        }
                    }
                }
                let pattern = bundle.get_message(name).unwrap().value().unwrap();
                let mut errors = Vec::new();
                let expected = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
                assert_eq!(errors, [], "{language} {key}");
                let expected = ["<b>", "</b>", "<code>", "</code>"]
                    .iter()
                    .fold(expected.into_owned(), |text, tag| text.replace(tag, ""));
                let said = render(language, &Message::at_place(place, ours));
                assert_eq!(said, expected, "{language} {key} {count}");
                compared += 1;
            }
        }
    }
    assert!(compared >= KEYS.len() * 4, "{compared}");
}

/// The text of one message, up to the next one.
fn source_of(file: &str, name: &str) -> String {
    let start = format!("{name} =");
    let mut lines = file.lines().skip_while(|line| !line.starts_with(&start));
    let first = lines.next().unwrap();
    let more = lines.take_while(|line| line.starts_with([' ', '}']) || line.is_empty());
    std::iter::once(first)
        .chain(more)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = String::new();
    for folder in ["src", "crates"] {
        read_all(&root.join(folder), &mut sources);
    }
    let words: std::collections::BTreeSet<&str> = sources
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    let unused: Vec<&&str> = KEYS
        .iter()
        .filter(|key| {
            let name = key.split_once('.').map_or("", |(_, name)| name);
            let constant = name.replace('-', "_").to_uppercase();
            let structure: String = name
                .split('-')
                .map(|word| word[..1].to_uppercase() + &word[1..])
                .collect();
            !words.contains(constant.as_str()) && !words.contains(structure.as_str())
        })
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

/// The sources of a folder, generated ones aside.
fn read_all(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, text);
        } else if path.extension().is_some_and(|it| it == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
