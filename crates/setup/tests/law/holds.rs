//! What holds for the text of every random document.

use std::collections::BTreeSet;

use serde_json::Value;
use setup::doctor::mend;
use setup::policy::{Document, Kind, read};
use setup::source::Setup;

use crate::random::Random;
use crate::written::{corrected, found, is_refused, random_document, repaired, sort};

/// How many documents are looked at here; the simulator judges more.
const DOCUMENTS: u64 = 600;

fn statements(document: &Document) -> Vec<&str> {
    let all = document.statements.iter();
    all.map(|s| &document.text[s.span.start..s.span.end])
        .collect()
}

/// Whether every statement of the one text is in the other as it was.
fn keeps(before: &str, after: &str) -> bool {
    let Ok(document) = read(before) else {
        return true;
    };
    statements(&document)
        .iter()
        .all(|statement| after.contains(statement))
}

#[test]
fn corrections_that_add_keep_every_statement_as_it_is() {
    let mut added = 0;
    for number in 0..DOCUMENTS {
        let (setup, kind, text) = random_document(number);
        // A refused statement that grants nothing to anybody can be replaced.
        if is_refused(number) {
            continue;
        }
        let all = corrected(&setup, kind, &text);
        added += u32::from(all != text);
        assert!(keeps(&text, &all), "{kind:?} {number}:\n{text}\nto\n{all}");
        for finding in found(&setup, kind, &text) {
            let Some(fix) = &finding.fix else { continue };
            if sort(fix) == "grant" {
                let after = mend(&text, &finding).unwrap();
                let rule = finding.rule;
                assert!(
                    keeps(&text, &after),
                    "{number} {rule}:\n{text}\nto\n{after}"
                );
            }
        }
    }
    assert!(added > 100, "only {added} documents got something");
}

#[test]
fn corrections_come_to_an_end_and_leave_nothing_new() {
    for number in 0..DOCUMENTS {
        let (setup, kind, text) = random_document(number);
        let all = corrected(&setup, kind, &text);
        assert_eq!(corrected(&setup, kind, &all), all, "{number}: {text}");
        let before: Vec<_> = found(&setup, kind, &text).iter().map(|f| f.rule).collect();
        for finding in found(&setup, kind, &all) {
            assert!(
                before.contains(&finding.rule) || repaired(&setup, kind, &text) != text,
                "{number}: new {} in\n{all}\nof\n{text}",
                finding.rule
            );
        }
    }
}

/// Everybody who is listed in a document.
fn listed(text: &str) -> BTreeSet<String> {
    fn below(value: &Value, into: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => drop(into.insert(text.clone())),
            Value::Array(all) => all.iter().for_each(|each| below(each, into)),
            Value::Object(all) => all.values().for_each(|each| below(each, into)),
            _ => {}
        }
    }
    let document: Value = serde_json::from_str(text).unwrap();
    let statements = match &document["Statement"] {
        Value::Array(all) => all.clone(),
        one => vec![one.clone()],
    };
    let mut all = BTreeSet::new();
    for statement in &statements {
        below(&statement["Principal"], &mut all);
        below(&statement["NotPrincipal"], &mut all);
    }
    all
}

/// Whom the connector's own statements can name.
fn own(setup: &Setup) -> [String; 4] {
    let trusted = &setup.trusted_account;
    [
        trusted.clone(),
        format!("arn:aws:iam::{trusted}:root"),
        setup.role.to_string(),
        setup.role.session_arn(&setup.notification_type),
    ]
}

/// What AWS refuses is in force for nobody. Respelled, a principal of another party
/// would be given what it has not.
#[test]
fn nobody_is_respelled_but_the_connector() {
    let mut spelled = 0;
    for number in 0..DOCUMENTS {
        let (setup, kind, text) = random_document(number);
        if kind == Kind::Permissions || is_refused(number) {
            continue;
        }
        let mut random = Random::new(number);
        let mut before = text.clone();
        for who in listed(&text).iter().filter(|who| *who != "*") {
            let hyphens = match who.get(..12) {
                Some(id) if who.len() == 12 => [&id[..4], &id[4..8], &id[8..]].join("-"),
                _ => format!("{who}\u{a0}"),
            };
            let ways = [
                format!(" {who}"),
                format!("{who} "),
                format!("{who}\u{200b}"),
                hyphens,
                who.clone(),
            ];
            before = before.replace(&format!("\"{who}\""), &format!("\"{}\"", random.one(&ways)));
        }
        spelled += u32::from(before != text);
        let allowed: BTreeSet<String> = listed(&before).into_iter().chain(own(&setup)).collect();
        let texts = found(&setup, kind, &before).into_iter();
        let texts = texts.filter_map(|finding| mend(&before, &finding));
        for after in texts.chain([corrected(&setup, kind, &before)]) {
            let added: Vec<String> = listed(&after).difference(&allowed).cloned().collect();
            assert!(
                added.is_empty(),
                "{number}: {added:?} in\n{after}\nof\n{before}"
            );
        }
    }
    assert!(
        spelled > 100,
        "only {spelled} documents were spelled otherwise"
    );
}
