//! Findings as SARIF 2.1.0, which GitHub and others show beside the lines.

use std::collections::BTreeSet;
use std::path::Path;

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

/// A path as a reference: relative as it is written, or a URL of a file.
fn uri(path: &str) -> String {
    let slashes = match cfg!(windows) {
        true => path.replace('\\', "/"),
        false => path.to_owned(),
    };
    let segments = slashes.split('/').map(wire::percent::encode);
    let encoded = segments.collect::<Vec<_>>().join("/");
    match (Path::new(path).is_absolute(), encoded.starts_with('/')) {
        (true, true) => format!("file://{encoded}"),
        (true, false) => format!("file:///{encoded}"),
        (false, _) => encoded,
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn addresses_of_files_are_those_of_their_paths() {
        for (path, expected) in [
            ("bundle.yaml", "bundle.yaml"),
            ("./a/b c.yaml", "./a/b%20c.yaml"),
            ("../über/x.yaml", "../%C3%BCber/x.yaml"),
            ("a:b.yaml", "a%3Ab.yaml"),
        ] {
            assert_eq!(uri(path), expected);
        }
        if cfg!(unix) {
            assert_eq!(uri("/tmp/100%/x.yaml"), "file:///tmp/100%25/x.yaml");
        }
    }
}
