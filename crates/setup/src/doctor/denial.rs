//! Statements that deny what is needed. Source: IAM reference, “Policy evaluation
//! logic”: a denial counts more than anything that allows.

use domain::matching::Answer;

use super::Case;
use super::grant::read_one;
use crate::decide::ruling::open_part;
use crate::decide::statement::Reading;
use crate::finding::Finding;
use crate::policy::{Kind, Statement};
use messages::policy_denial as words;

/// The first statement that surely denies what is needed.
pub(super) fn surely<'a>(case: &Case<'a>) -> Option<&'a Statement> {
    case.document.statements.iter().find(|statement| {
        let hits = |action: &&'static str| read_one(case, statement, action).whole() == Answer::Yes;
        statement.denies() && case.request.actions.iter().any(hits)
    })
}

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for statement in case.document.statements.iter().filter(|s| s.denies()) {
        for action in &case.request.actions {
            let reading = read_one(case, statement, action);
            let finding = match reading.whole() {
                Answer::No if is_about_tls(statement, &reading) => without_tls(action),
                Answer::No => continue,
                Answer::Yes => denied(case, action),
                Answer::Uncertain => undecided(statement, &reading, action),
            };
            super::add(
                &mut found,
                finding.spanning(statement.span, &statement.path),
            );
        }
    }
    found
}

fn denied(case: &Case<'_>, action: &str) -> Finding {
    let rule = match case.kind {
        Kind::Trust => "trust/denied",
        Kind::Permissions => "permissions/denied",
        Kind::Topic => "topic/denied",
        Kind::Key => "key/denied",
    };
    let action = action.into();
    Finding::error(rule, words::Denied { action })
}

/// Whether a statement would deny, were it not for requests without TLS alone.
fn is_about_tls(statement: &Statement, reading: &Reading) -> bool {
    let rest = reading.principal.at_all.and(reading.action);
    let mut failing = statement.conditions.iter().zip(&reading.conditions);
    rest.and(reading.resource) != Answer::No
        && failing.all(|(condition, answer)| {
            *answer != Answer::No
                || condition
                    .key
                    .text
                    .eq_ignore_ascii_case("aws:SecureTransport")
        })
}

fn without_tls(action: &str) -> Finding {
    let action = action.into();
    Finding::note(
        "policy/denial-without-tls",
        words::DeniedWithoutTls { action },
    )
}

fn undecided(statement: &Statement, reading: &Reading, action: &str) -> Finding {
    let message = words::DenialUndecided {
        action: action.into(),
        reason: open_part(statement, reading).into(),
    };
    Finding::warning("policy/denial-undecided", message)
}
