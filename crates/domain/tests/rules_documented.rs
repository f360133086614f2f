//! Every rule the code can name is listed in `docs/rules.md`, and every listed
//! rule exists in the code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn sources(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// Whether a text has the form of a rule's name: `topic-arn/region`.
fn is_rule(text: &str) -> bool {
    let word = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            && !part.ends_with('-')
    };
    text.split_once('/')
        .is_some_and(|(group, name)| word(group) && word(name))
}

fn quoted(text: &str, quote: char) -> BTreeSet<String> {
    text.split(quote)
        .filter(|part| is_rule(part))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_rule_is_documented_and_every_documented_rule_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    sources(&root.join("src"), &mut code);
    let used = quoted(&code, '"');
    let page = fs::read_to_string(root.join("../../docs/rules.md")).unwrap();
    let first_column: String = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(rule, _)| format!("`{rule}`"))
        .collect();
    let documented = quoted(&first_column, '`');
    assert!(
        used.len() > 90,
        "the scan of the sources found only {used:?}"
    );
    let missing: Vec<_> = used.difference(&documented).collect();
    let stale: Vec<_> = documented.difference(&used).collect();
    assert!(missing.is_empty(), "not in docs/rules.md: {missing:?}");
    assert!(stale.is_empty(), "not in the code: {stale:?}");
}

#[test]
fn the_source_column_is_never_empty() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("../../docs/rules.md")).unwrap();
    for line in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split(" | ").collect();
        assert_eq!(cells.len(), 4, "{line}");
        assert!(
            ["error", "warning", "note"].contains(&cells[1]),
            "level of {line}"
        );
        assert!(
            cells[3].trim_end_matches(" |").len() > 3,
            "source of {line}"
        );
    }
}
