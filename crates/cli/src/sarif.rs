//! Findings as SARIF 2.1.0, which GitHub and others show beside the lines.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::findings::{Issue, word};
use crate::words::Words;

/// The log of one run.
pub fn log(words: Words, issues: &[Issue]) -> String {
    let rules: BTreeSet<&str> = issues.iter().map(|issue| issue.rule.as_str()).collect();
    let rules = rules.into_iter().map(|rule| json!({ "id": rule }));
    let results = issues.iter().map(|issue| result(words, issue));
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "notictl",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules.collect::<Vec<_>>(),
                },
            },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

fn result(words: Words, issue: &Issue) -> Value {
    let mut result = json!({
        "ruleId": issue.rule,
        "level": word(issue.severity),
        "message": { "text": words.say(issue.message.clone()) },
    });
    let file = issue.file.as_deref().filter(|file| *file != "-");
    if let (Some(file), Some(members)) = (file, result.as_object_mut()) {
        let mut location = json!({ "artifactLocation": { "uri": uri(file) } });
        if let (Some(at), Some(location)) = (issue.position, location.as_object_mut()) {
            let region = json!({ "startLine": at.line, "startColumn": at.column });
            location.insert("region".to_owned(), region);
        }
        let locations = json!([{ "physicalLocation": location }]);
        members.insert("locations".to_owned(), locations);
    }
    result
}

/// A path as a relative reference.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let segments = path.split('/').map(wire::percent::encode_segment);
    segments.collect::<Vec<_>>().join("/")
}
