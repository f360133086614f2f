//! Documents as people paste them, each with what AWS' documents say about it: what
//! must be found, what must not be, what is decided, and where corrections lead. The
//! data are the JSON files beside this one, a file for each class of mistakes; all
//! cases that fail are printed in one run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod case;
mod judge;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use case::{Case, File, Setups};

/// How many cases there are at least.
const LEAST: usize = 340;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"))
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file's name with its cases, in the order of the names.
fn files() -> Vec<(String, Vec<Case>)> {
    let mut paths: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .filter(|path| !path.ends_with("setups.json"))
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    let cases = |path: &Path| read::<File>(path).cases;
    paths.iter().map(|path| (name(path), cases(path))).collect()
}

#[test]
fn every_case_gets_the_answer_that_the_documents_argue_for() {
    let setups: Setups = read(&folder().join("setups.json"));
    let mut failed = Vec::new();
    let mut count = 0;
    for (file, cases) in files() {
        for case in &cases {
            count += 1;
            let complaints = judge::judge(&setups, case);
            if !complaints.is_empty() {
                let complaints = complaints.join("\n    ");
                failed.push(format!(
                    "{file}: {}\n    {complaints}\n    why: {}\n    got: {}",
                    case.id,
                    case.why,
                    judge::summary(&setups, case)
                ));
            }
        }
    }
    assert!(count >= LEAST, "only {count} cases");
    assert!(
        failed.is_empty(),
        "{}\n{} of {count} cases failed",
        failed.join("\n"),
        failed.len()
    );
}

#[test]
fn every_case_has_a_name_of_its_own_and_a_reason() {
    let mut names = BTreeSet::new();
    for (file, cases) in files() {
        for case in cases {
            assert!(case.why.ends_with('.'), "{file}: {}", case.id);
            assert!(names.insert(case.id.clone()), "{file}: {} again", case.id);
        }
    }
}
