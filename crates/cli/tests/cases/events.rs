//! Events in the forms they come in, through the program.

use std::fs;
use std::io::Write;
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A text of events, and what is read out of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    why: String,
    #[serde(default)]
    gzip: bool,
    text: String,
    /// Members that each event has; time is beside them.
    events: Vec<Map<String, Value>>,
}

const BUNDLE: &str = "
version: 1
notifications:
  - name: everything
    scope: all
    target: {topic: audit}
    enabled: true
";

#[test]
fn every_case_of_events_is_read_as_expected() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("events.json")).unwrap();
    for case in &cases {
        assert!(case.why.ends_with('.'), "{}", case.id);
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("bundle.yaml"), BUNDLE).unwrap();
        let mut bytes = case.text.clone().into_bytes();
        if case.gzip {
            let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
            packed.write_all(&bytes).unwrap();
            bytes = packed.finish().unwrap();
        }
        fs::write(folder.path().join("events"), bytes).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_notictl"))
            .current_dir(folder.path())
            .args(["simulate", "bundle.yaml", "events", "--format", "jsonl"])
            .output()
            .unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{}: {err}", case.id);
        let mut lines: Vec<Value> = out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        lines.pop();
        assert_eq!(lines.len(), case.events.len(), "{}", case.id);
        for (line, expected) in lines.iter().zip(&case.events) {
            for (member, value) in expected {
                let said = match member.as_str() {
                    "time" => &line["time"],
                    member => &line["event"][member],
                };
                assert_eq!(said, value, "{}: {member}", case.id);
            }
        }
    }
}
