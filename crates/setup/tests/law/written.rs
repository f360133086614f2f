//! Writes documents with their corrections and decisions for the simulator:
//! `cargo xtask test --only judges`.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::{env, fs, thread};

use domain::finding::Severity;
use domain::matching::Answer;
use serde_json::{Value, json};
use setup::decide::{Decision, decide};
use setup::doctor::{correct, examine, mend};
use setup::finding::{Finding, FixKind, QuickFix};
use setup::policy::{Kind, PolicySet, read_all};
use setup::source::Setup;

use crate::case::{File as Cases, Setups};
use crate::documents::{Maker, any_setup, golden};
use crate::random::Random;

/// How many documents there are at least.
const DOCUMENTS: u64 = 6_000;
/// How many sets of documents are decided.
const SETS: u64 = 5_000;

#[test]
#[ignore = "writes files; run by cargo xtask test --only judges"]
fn write_the_documents() {
    let folder = env::var_os("JUDGED_SETS").expect("JUDGED_SETS names a folder");
    let folder = PathBuf::from(folder);
    let write = |name: &str, lines: &mut dyn Iterator<Item = Value>| {
        let mut out = BufWriter::new(File::create(folder.join(name)).unwrap());
        for line in lines {
            writeln!(out, "{line}").unwrap();
        }
        out.into_inner().unwrap();
    };
    thread::scope(|scope| {
        scope.spawn(|| write("decisions.jsonl", &mut (0..SETS).map(decisions)));
        let all = documents();
        let mut lines = all
            .iter()
            .map(|(id, setup, kind, text)| corrections(id, setup, *kind, text));
        write("corrections.jsonl", &mut lines);
    });
}

/// Random documents, those that are made here, and those of the cases.
fn documents() -> Vec<(String, Setup, Kind, String)> {
    let mut all = Vec::new();
    for number in 0..DOCUMENTS {
        let (setup, kind, text) = random_document(number);
        all.push((format!("random {number}"), setup, kind, text));
    }
    for number in 0..40 {
        let mut random = Random::new(number);
        let (one, other) = (any_setup(&mut random), any_setup(&mut random));
        for kind in Kind::ALL {
            if let Some(document) = golden(&one).get(kind) {
                for setup in [&one, &other] {
                    let id = format!("golden {number}");
                    all.push((id, setup.clone(), kind, document.to_string()));
                }
            }
        }
    }
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"));
    let parsed = |name: &Path| fs::read_to_string(name).unwrap();
    let setups: Setups = serde_json::from_str(&parsed(&folder.join("setups.json"))).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_data = path.extension().is_some_and(|end| end == "json");
        if !is_data || path.ends_with("setups.json") {
            continue;
        }
        let file: Cases = serde_json::from_str(&parsed(&path)).unwrap();
        for case in &file.cases {
            let setup = setups[&case.setup].setup();
            let texts = case.texts(&setups);
            for kind in Kind::ALL {
                if let Some(text) = texts.get(kind) {
                    all.push((case.id.clone(), setup.clone(), kind, text.clone()));
                }
            }
        }
    }
    all
}

/// Whether a random document is one in which something can be wrong in its form.
pub fn is_refused(number: u64) -> bool {
    number.is_multiple_of(5)
}

/// A random document with its connector.
pub fn random_document(number: u64) -> (Setup, Kind, String) {
    let mut random = Random::new(number);
    let setup = any_setup(&mut random);
    let kinds = match setup.key_arn {
        Some(_) => Kind::ALL.as_slice(),
        None => &[Kind::Trust, Kind::Permissions, Kind::Topic],
    };
    let kind = *random.one(kinds);
    let mut maker = Maker {
        setup: &setup,
        random: &mut random,
        undecidable: 15,
    };
    let document = if number % 10 == 5 {
        maker.slipped(kind)
    } else {
        maker.document(kind)
    };
    let text = if number % 10 == 5 {
        maker.written(&document)
    } else if is_refused(number) {
        maker.refused(kind, &document)
    } else {
        maker.written(&document)
    };
    (setup, kind, text)
}

pub fn only(kind: Kind, text: &str) -> PolicySet<Option<&str>> {
    let mut texts = PolicySet::default();
    *texts.get_mut(kind) = Some(text);
    texts
}

/// What is found in one document alone.
pub fn found(setup: &Setup, kind: Kind, text: &str) -> Vec<Finding> {
    let mut found = examine(setup, &only(kind, text));
    found.retain(|finding| finding.document == Some(kind));
    found
}

/// A document with all corrections made.
pub fn corrected(setup: &Setup, kind: Kind, text: &str) -> String {
    let all = correct(setup, &only(kind, text));
    all.get(kind).clone().unwrap_or_else(|| text.to_owned())
}

/// What a correction does to who may do what.
pub fn sort(fix: &QuickFix) -> &'static str {
    match fix.kind {
        FixKind::Repair => "repair",
        FixKind::Grant => "grant",
        FixKind::Admit => "admit",
        FixKind::Narrow => "narrow",
    }
}

/// A document with only its form repaired, also where others get something by it.
pub fn repaired(setup: &Setup, kind: Kind, text: &str) -> String {
    mended(setup, kind, text, &|finding| match &finding.fix {
        Some(fix) if sort(fix) == "repair" => true,
        // Neither a statement of ours nor somebody left out.
        Some(fix) if sort(fix) == "admit" => {
            let label = fix.label.to_string();
            let others = ["Add statement", "Replace statement", "Leave out"];
            !others.iter().any(|other| label.starts_with(other))
        }
        _ => false,
    })
}

/// The document that a text holds: what is wrong with it as a text says nothing about
/// what AWS has, and neither does that only a part of it was pasted.
fn held(setup: &Setup, kind: Kind, text: &str) -> String {
    let is_text = |rule: &str| rule.starts_with("json/") || rule.starts_with("policy/bare-");
    mended(setup, kind, text, &|finding| is_text(finding.rule))
}

/// A document with the corrections made, one by one, that pass a test.
fn mended(setup: &Setup, kind: Kind, text: &str, passes: &dyn Fn(&Finding) -> bool) -> String {
    let mut text = text.to_owned();
    for _ in 0..12 {
        let found = found(setup, kind, &text);
        let next = found.iter().filter(|finding| passes(finding));
        let next = next.filter_map(|finding| mend(&text, finding)).next();
        match next {
            Some(next) if next != text => text = next,
            _ => break,
        }
    }
    text
}

fn described(setup: &Setup) -> Value {
    json!({
        "topic": setup.topic.to_string(),
        "role": setup.role.to_string(),
        "session": setup.role.session_arn(&setup.notification_type),
        "sessionName": setup.notification_type.as_str(),
        "externalId": setup.external_id.expose(),
        "trusted": setup.trusted_account,
        "key": setup.key_arn,
    })
}

fn corrections(id: &str, setup: &Setup, kind: Kind, text: &str) -> Value {
    let held = held(setup, kind, text);
    let fixes: Vec<Value> = found(setup, kind, &held)
        .iter()
        .filter_map(|finding| {
            let fix = finding.fix.as_ref()?;
            let after = mend(&held, finding)?;
            Some(json!({"rule": finding.rule, "sort": sort(fix), "after": after}))
        })
        .collect();
    json!({
        "id": id,
        "setup": described(setup),
        "kind": name(kind),
        "text": text,
        "held": held,
        "repaired": repaired(setup, kind, text),
        "fixes": fixes,
        "all": corrected(setup, kind, text),
    })
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Trust => "trust",
        Kind::Permissions => "permissions",
        Kind::Topic => "topic",
        Kind::Key => "key",
    }
}

fn decisions(number: u64) -> Value {
    let mut random = Random::new(1_000_000 + number);
    let setup = any_setup(&mut random);
    let mut maker = Maker {
        setup: &setup,
        random: &mut random,
        undecidable: 2,
    };
    let texts = PolicySet::<()>::default().map(|kind, ()| {
        let wanted = kind != Kind::Key || setup.key_arn.is_some();
        wanted.then(|| maker.document(kind).to_string())
    });
    let lent = texts.map(|_, text| text.as_deref());
    let documents = read_all(&lent);
    let decisions = decide(&setup, &documents.map(|_, document| document.as_ref()));
    let refused: Vec<Value> = examine(&setup, &lent)
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| json!([finding.document.map(name), finding.rule, finding.path]))
        .collect();
    json!({
        "id": number,
        "setup": described(&setup),
        "documents": {
            "trust": texts.trust,
            "permissions": texts.permissions,
            "topic": texts.topic,
            "key": texts.key,
        },
        "errors": refused,
        "assume": answer(&decisions.assume),
        "publish": answer(&decisions.publish),
        "useKey": decisions.key.as_ref().map(answer),
    })
}

fn answer(decision: &Decision) -> Value {
    let answer = match decision.answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Uncertain => "uncertain",
    };
    let reasons: Vec<String> = decision
        .reasons
        .iter()
        .map(|reason| reason.words.to_string())
        .collect();
    json!({"answer": answer, "reasons": reasons})
}
