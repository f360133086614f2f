//! Formats of others: SARIF against its schema, JUnit against the XSD that Jenkins uses.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use uppsala::{XsdValidator, parse};

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// What the program prints in a folder of the cases.
fn printed(folder: &str, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_notictl"))
        .current_dir(tests().join("cmd").join(folder))
        .env("LC_ALL", "C")
        .env(
            "NOTICTL_EXTERNAL_ID",
            "9f1c7a52-6d3e-4b8a-9c41-2e7d5b0a8f36",
        )
        .args(arguments)
        .output()
        .unwrap();
    assert_ne!(output.status.code(), Some(1), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn sarif_is_as_its_schema_says() {
    let schema = fs::read_to_string(tests().join("outside/sarif-schema-2.1.0.json")).unwrap();
    let schema = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let topic = "arn:aws:sns:us-west-1:210987654321:nsva-health";
    let role = "arn:aws:iam::210987654321:role/alerts/SnsNotificationRole";
    let connector = [
        "--notification-type=appliancehealth",
        "--topic-arn",
        topic,
        "--role-arn",
        role,
    ];
    let check = ["policy", "check", "--topic", "topic.json", "--format=sarif"];
    let logs = [
        printed("lint.in", &["lint", "bundle.yaml", "--format=sarif"]),
        printed("lint.in", &["lint", "fine.yaml", "--format=sarif"]),
        printed("policy.in", &[&check[..], &connector].concat()),
    ];
    for log in logs {
        let log = serde_json::from_str(&log).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&log)
            .map(|it| it.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    let wrong = serde_json::json!({ "version": "2.1.0", "runs": [{ "results": [] }] });
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn junit_is_as_its_schema_says() {
    let schema = fs::read_to_string(tests().join("outside/junit-10.xsd")).unwrap();
    let validator = XsdValidator::from_schema(&parse(&schema).unwrap()).unwrap();
    let files = ["test", "passing.yaml", "failing.yaml", "--format=junit"];
    let report = printed("test.in", &files);
    let errors = validator.validate(&parse(&report).unwrap());
    assert!(errors.is_empty(), "{errors:?}");
    let wrong = report.replacen("<failure", "<defeat", 1);
    let wrong = wrong.replacen("</failure", "</defeat", 1);
    assert_ne!(wrong, report);
    assert!(!validator.validate(&parse(&wrong).unwrap()).is_empty());
}

#[test]
fn an_external_id_others_can_read_is_refused_and_none_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let (secret, file) = ("5e8d1c2b-secret", folder.path().join("id"));
    fs::write(&file, format!("{secret}\n")).unwrap();
    let check = |mode: u32, more: &[&str]| {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        }
        let output = Command::new(env!("CARGO_BIN_EXE_notictl"))
            .current_dir(tests().join("cmd/policy.in"))
            .env("LC_ALL", "C")
            .env_remove("NOTICTL_EXTERNAL_ID")
            .args(["policy", "check", "--notification-type", "appliancehealth"])
            .args([
                "--topic-arn",
                "arn:aws:sns:us-west-1:210987654321:nsva-health",
            ])
            .args([
                "--role-arn",
                "arn:aws:iam::210987654321:role/alerts/SnsNotificationRole",
            ])
            .args(["--trust", "trust.json", "--external-id-file"])
            .arg(&file)
            .args(more)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        assert!(!text.contains(secret), "{text}");
        (output.status.code(), text)
    };
    if cfg!(unix) {
        let (code, text) = check(0o644, &[]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("Others can read this file."), "{text}");
    }
    // The document asks for another external ID.
    for more in [&[][..], &["--format=json"], &["--format=sarif"], &["--fix"]] {
        let (code, text) = check(0o600, more);
        assert_eq!(code, Some(2), "{text}");
    }
}
