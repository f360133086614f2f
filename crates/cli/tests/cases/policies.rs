//! Every case of `crates/setup/tests/cases` says the same through the program: what the
//! case expects, and word for word what the console asks of the same crates.

use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::thread;

use domain::finding::Severity;
use domain::matching::Answer;
use messages::Message;
use serde_json::{Value, json};
use setup::decide::{Decision, Decisions, decide};
use setup::doctor::{correct, examine};
use setup::policy::{Kind, PolicySet, read_all};
use setup::source::Setup;
use simulator::encoding::decode;

use crate::case::{Case, File, Setups, Wanted};

/// How many cases there are at least.
const LEAST: usize = 340;

const KINDS: [(Kind, &str); 4] = [
    (Kind::Trust, "trust"),
    (Kind::Permissions, "permissions"),
    (Kind::Topic, "topic"),
    (Kind::Key, "key"),
];

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_case_of_policies_is_answered_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../setup/tests/cases");
    let setups: Setups = read(&folder.join("setups.json"));
    let mut cases = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let is_data = path.extension().is_some_and(|end| end == "json");
        if is_data && !path.ends_with("setups.json") {
            cases.extend(read::<File>(&path).cases);
        }
    }
    assert!(cases.len() >= LEAST, "only {} cases", cases.len());
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let failed: Vec<String> = thread::scope(|scope| {
        let parts = cases.chunks(cases.len().div_ceil(threads));
        let parts = parts.map(|part| {
            scope.spawn(|| {
                let each = part.iter().map(|case| (case, complaints(&setups, case)));
                let lines = each
                    .flat_map(|(case, all)| all.into_iter().map(|it| format!("{}: {it}", case.id)));
                lines.collect::<Vec<_>>()
            })
        });
        let parts: Vec<_> = parts.collect();
        let failed = parts.into_iter().flat_map(|part| part.join().unwrap());
        failed.collect()
    });
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn complaints(setups: &Setups, case: &Case) -> Vec<String> {
    let setup = setups[&case.setup].setup();
    let texts = case.texts(setups);
    let folder = tempfile::tempdir().unwrap();
    let mut arguments = Vec::new();
    for (kind, name) in KINDS {
        if let Some(text) = texts.get(kind) {
            fs::write(folder.path().join(name), text).unwrap();
            arguments.extend([format!("--{name}"), name.to_owned()]);
        }
    }
    let (code, out, err) = run(&setup, folder.path(), &arguments);
    let mut blank = KINDS
        .iter()
        .filter_map(|(kind, _)| texts.get(*kind).as_ref());
    if blank.any(|text| text.trim().is_empty()) {
        let is_refused = code == Some(1) && out.is_empty() && err.contains("is empty");
        return match is_refused {
            true => Vec::new(),
            false => vec![format!("an empty file: {code:?} {err}")],
        };
    }
    let said: Value = serde_json::from_str(&out).unwrap();
    let mut complaints = Vec::new();

    // What looks like UTF-16 is read as that, while a text is pasted as it is.
    let as_read = texts.map(|_, text| text.as_ref().map(|it| decode(it.clone().into_bytes())));
    let lent = as_read.map(|_, text| text.as_deref());
    let documents = read_all(&lent);
    let decisions = decide(&setup, &documents.map(|_, document| document.as_ref()));
    let found: Vec<Value> = examine(&setup, &lent)
        .iter()
        .map(|finding| {
            let document = KINDS
                .iter()
                .find(|(kind, _)| finding.document == Some(*kind));
            json!({
                "file": document.map(|(_, name)| name),
                "line": finding.place.map(|it| it.line),
                "column": finding.place.map(|it| it.column),
                "path": finding.path,
                "severity": severity(finding.severity),
                "rule": finding.rule,
                "message": in_one_line(&finding.message),
                "fix": finding.fix.as_ref().map(|fix| fix.label.to_string()),
            })
        })
        .collect();
    if said["findings"] != json!(found) {
        complaints.push(format!(
            "findings: {}, not {}",
            said["findings"],
            json!(found)
        ));
    }
    if said["decisions"] != in_json(&decisions, &texts) {
        complaints.push(format!("decisions: {}", said["decisions"]));
    }
    let has_error = found.iter().any(|it| it["severity"] == "error");
    let corrected = correct(&setup, &lent);
    let best = lent.map(|kind, text| corrected.get(kind).as_deref().or(*text));
    let read = read_all(&best);
    let is_unread = |kind| best.get(kind).is_some() && read.get(kind).is_none();
    let is_unreadable = Kind::ALL.into_iter().any(is_unread);
    if is_unreadable == err.is_empty() {
        complaints.push(format!("standard error: {err}"));
    }
    let expected_code = if is_unreadable {
        1
    } else if has_error || decisions.all() == Answer::No {
        2
    } else {
        0
    };
    if code != Some(expected_code) {
        complaints.push(format!("exit code {code:?}"));
    }
    if out.contains(setup.external_id.expose()) {
        complaints.push("the external ID is printed".to_owned());
    }

    if as_read != texts {
        return complaints;
    }
    let expect = &case.expect;
    for (question, wanted) in [
        ("assume", &expect.decide.assume),
        ("publish", &expect.decide.publish),
        ("use-key", &expect.decide.use_key),
    ] {
        let all = said["decisions"].as_array().unwrap();
        let answer = all.iter().find(|it| it["question"] == question);
        let answer = answer.map_or("nothing", |it| it["answer"].as_str().unwrap());
        let answer = answer.replace("unknown", "uncertain");
        if !wanted.is_empty() && !wanted.contains(&answer) {
            complaints.push(format!("{question}: {answer}, not {wanted:?}"));
        }
    }
    let findings = said["findings"].as_array().unwrap();
    for wanted in &expect.findings {
        if !findings.iter().any(|finding| fits(wanted, finding)) {
            complaints.push(format!("not found: {:?}", wanted.rules));
        }
    }
    for unwanted in &expect.absent {
        if let Some(finding) = findings.iter().find(|finding| fits(unwanted, finding)) {
            complaints.push(format!("must not be found: {finding}"));
        }
    }
    complaints
}

fn run(setup: &Setup, folder: &Path, documents: &[String]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_notictl"));
    command
        .current_dir(folder)
        .env_clear()
        .env("NOTICTL_EXTERNAL_ID", setup.external_id.expose())
        .args(["policy", "check", "--format", "json"])
        .args(["--notification-type", setup.notification_type.as_str()])
        .args(["--topic-arn", &setup.topic.to_string()])
        .args(["--role-arn", &setup.role.to_string()])
        .args(["--trusted-account", &setup.trusted_account])
        .args(documents);
    if let Some(key) = &setup.key_arn {
        command.args(["--key-arn", key]);
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code();
    (code, text(output.stdout), text(output.stderr))
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Uncertain => "unknown",
    }
}

/// An empty list or object, or only what stands in front of the statements.
fn says_nothing(text: &str) -> bool {
    match serde_json::from_str(text) {
        Ok(Value::Array(all)) => all.is_empty(),
        Ok(Value::Object(all)) => {
            let version = all.get("Version").and_then(Value::as_str);
            let before = |name: &String| ["Version", "Id"].contains(&name.as_str());
            let is_version = matches!(version, Some("2012-10-17" | "2008-10-17"));
            all.is_empty() || is_version && all.keys().all(before)
        }
        _ => false,
    }
}

/// On a command line nothing is pasted, and what is given can be none.
fn here(reason: &str, texts: &PolicySet<Option<String>>) -> String {
    let mut kinds = Kind::ALL.into_iter();
    let about = |kind: &Kind| {
        reason
            == format!(
                "The {} wasn’t pasted, so what it says is unknown.",
                kind.noun()
            )
    };
    let Some(kind) = kinds.find(about) else {
        return reason.to_owned();
    };
    let noun = kind.noun();
    match texts.get(kind).as_deref().map(str::trim) {
        None => format!("The {noun} wasn’t given, so what it says is unknown."),
        Some(text) if says_nothing(text) => format!(
            "The {noun} has no statements, so it says nothing. What applies in AWS is unknown."
        ),
        Some(_) => format!("The {noun} can’t be read, so what it says is unknown."),
    }
}

/// A message as a command line shows it: what would move the cursor is escaped.
fn in_one_line(message: &Message) -> String {
    let message = message.to_string();
    let escaped = |c: char| match c.is_control() {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    message.chars().map(escaped).collect()
}

fn in_json(decisions: &Decisions, texts: &PolicySet<Option<String>>) -> Value {
    let all = [
        Some((&decisions.assume, "assume")),
        Some((&decisions.publish, "publish")),
        decisions.key.as_ref().map(|key| (key, "use-key")),
    ];
    let all = all.into_iter().flatten();
    let all = all.map(|(decision, question): (&Decision, &str)| {
        let reasons = decision.reasons.iter().map(|reason| {
            json!({ "speaks": answer(reason.speaks), "message": here(&in_one_line(&reason.words), texts) })
        });
        json!({
            "question": question,
            "answer": answer(decision.answer),
            "message": decision.headline().to_string(),
            "reasons": reasons.collect::<Vec<_>>(),
        })
    });
    json!(all.collect::<Vec<_>>())
}

fn fits(wanted: &Wanted, finding: &Value) -> bool {
    let weight = |word: &str| {
        ["note", "warning", "error"]
            .iter()
            .position(|it| *it == word)
    };
    let text = |member: &str| finding[member].as_str().unwrap_or_default();
    let is_rule = |rule: &String| match rule.strip_suffix('/') {
        Some(group) => text("rule").split('/').next() == Some(group),
        None => text("rule") == rule,
    };
    let is_below = |path: &String| {
        let rest = text("path").strip_prefix(path.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let message = text("message").to_lowercase();
    let says = |words: &String| message.contains(&words.to_lowercase());
    wanted.document.as_ref().is_none_or(|it| text("file") == it)
        && (wanted.rules.is_empty() || wanted.rules.iter().any(is_rule))
        && wanted
            .severity
            .as_ref()
            .is_none_or(|least| weight(text("severity")) >= weight(least))
        && wanted.path.as_ref().is_none_or(is_below)
        && wanted
            .line
            .is_none_or(|line| finding["line"] == json!(line))
        && (wanted.says.is_empty() || wanted.says.iter().any(says))
        && wanted
            .fix
            .is_none_or(|fix| finding["fix"].is_string() == fix)
}
