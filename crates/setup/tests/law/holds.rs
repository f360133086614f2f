//! What holds for the text of every random document.

use setup::doctor::mend;
use setup::policy::{Document, read};

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
