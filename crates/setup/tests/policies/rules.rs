//! Every rule the doctor can name is listed in `docs/policy-rules.md`, every
//! listed one exists, and every one of them is tested.

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

/// Whether a text has the form of a rule's name: `trust/external-id-differs`.
fn is_rule(text: &str) -> bool {
    let word = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            && !part.ends_with('-')
    };
    text.split_once('/')
        .is_some_and(|(group, name)| word(group) && word(name))
}

fn quoted(text: &str, quote: char) -> BTreeSet<&str> {
    text.split(quote).filter(|part| is_rule(part)).collect()
}

#[test]
fn every_rule_is_documented_and_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut code, mut tests) = (String::new(), String::new());
    for folder in ["src/doctor", "src/policy", "../pasted/src"] {
        sources(&root.join(folder), &mut code);
    }
    sources(&root.join("tests/policies"), &mut tests);
    let used = quoted(&code, '"');
    assert!(used.len() > 100, "the scan found only {used:?}");
    let page = fs::read_to_string(root.join("../../docs/policy-rules.md")).unwrap();
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches(['|', ' ']).split(" | ").collect())
        .collect();
    let documented: BTreeSet<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
    assert_eq!(documented.len(), rows.len(), "a rule is listed twice");
    assert_eq!(used, documented);
    for row in &rows {
        assert_eq!(row.len(), 4, "{row:?}");
        for level in row[1].split(", ") {
            assert!(["error", "warning", "note"].contains(&level), "{row:?}");
        }
        assert!(row[2].len() > 3 && row[3].len() > 3, "{row:?}");
    }
    let untested: Vec<&&str> = used
        .iter()
        .filter(|rule| !tests.contains(&format!("\"{rule}\"")))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}
