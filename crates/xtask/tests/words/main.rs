//! What people read is in the catalogues (`locales/`), not in the sources.

#![allow(clippy::unwrap_used)]

mod english;
mod recognized;
mod source;
mod tricks;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use english::{Classes, is_for_people};
use recognized::{OTHER_READERS, TWINS, TWINS_WHY};
use source::Source;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files in a folder and the folders in it that end so.
fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
}

/// The texts of all files in a folder that end so.
fn all_of(folder: &str, ending: &str) -> String {
    let mut found = Vec::new();
    files(&repository().join(folder), ending, &mut found);
    let texts = found.iter().map(|path| fs::read_to_string(path).unwrap());
    texts.collect()
}

/// Every source of the product with its path; what is there for tests only left out.
fn sources() -> Vec<(String, Source)> {
    let root = repository();
    let mut paths = Vec::new();
    files(&root.join("src"), "rs", &mut paths);
    for entry in fs::read_dir(root.join("crates")).unwrap() {
        let folder = entry.unwrap().path().join("src");
        if folder.is_dir() {
            files(&folder, "rs", &mut paths);
        }
    }
    let mut tests = BTreeSet::new();
    let mut read = Vec::new();
    for path in paths {
        let source = Source::read(&fs::read_to_string(&path).unwrap());
        let source = source.map_err(|error| format!("{}: {error}", path.display()));
        let source = source.unwrap();
        let folder = match path.file_stem().and_then(|it| it.to_str()) {
            Some("lib" | "main" | "mod") => path.parent().unwrap().to_owned(),
            _ => path.with_extension(""),
        };
        for module in &source.test_modules {
            tests.insert(folder.join(module));
            tests.insert(folder.join(module).with_extension("rs"));
        }
        read.push((path, source));
    }
    read.retain(|(path, _)| !path.ancestors().any(|part| tests.contains(part)));
    let name = |path: &Path| {
        let path = path.strip_prefix(&root).unwrap();
        path.to_string_lossy().replace('\\', "/")
    };
    read.into_iter()
        .map(|(path, source)| (name(&path), source))
        .collect()
}

/// A sentence as the English catalogue and a comment in generated code have it alike:
/// arguments without names, apostrophes in ASCII.
fn plain(sentence: &str) -> String {
    let mut parts = sentence.split('{');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("{}");
        plain.push_str(part.split_once('}').map_or("", |(_, after)| after));
    }
    plain.replace('’', "'")
}

/// The messages of the English catalogue that are one line.
fn catalogue() -> BTreeSet<String> {
    let text = all_of("locales/en", "ftl");
    let sentences = text.lines().filter_map(|line| line.split_once(" = "));
    sentences.map(|(_, sentence)| plain(sentence)).collect()
}

#[test]
fn what_people_read_is_in_the_catalogues() {
    let classes = Classes::of(&all_of("style", "css"));
    let catalogue = catalogue();
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    for (file, source) in sources() {
        if let Some((place, why)) = OTHER_READERS.iter().find(|it| file.starts_with(it.0)) {
            used.insert((*why, *place));
            continue;
        }
        let twin = TWINS.iter().find(|it| **it == file);
        for text in &source.texts {
            if !is_for_people(&text.text, text.place, &classes) {
                continue;
            }
            if let Some(twin) = twin.filter(|_| catalogue.contains(&plain(&text.text))) {
                used.insert((TWINS_WHY, *twin));
                continue;
            }
            let known = recognized::find(&file, &text.text);
            if known.is_empty() {
                found.push(format!("{file}:{}: {:?}", text.line, text.text));
            }
            used.extend(known);
        }
    }
    assert!(
        found.is_empty(),
        "{} texts belong into locales/, or with a reason into recognized.rs:\n{}",
        found.len(),
        found.join("\n")
    );
    let stale: Vec<_> = recognized::all()
        .filter(|entry| !used.contains(entry))
        .collect();
    assert!(stale.is_empty(), "nothing needs these any more: {stale:#?}");
}
