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
    case.document.denials().find(|statement| {
        let hits = |action: &&'static str| read_one(case, statement, action).whole() == Answer::Yes;
        case.request.actions.iter().any(hits)
    })
}

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let denied = match case.kind {
        Kind::Trust => "trust/denied",
        Kind::Permissions => "permissions/denied",
        Kind::Topic => "topic/denied",
        Kind::Key => "key/denied",
    };
    for statement in case.document.denials() {
        for action in &case.request.actions {
            let reading = read_one(case, statement, action);
            let action = (*action).into();
            let finding = match reading.whole() {
                Answer::No if is_about_tls(statement, &reading) => {
                    let message = words::DeniedWithoutTls { action };
                    Finding::note("policy/denial-without-tls", message)
                }
                Answer::No => continue,
                Answer::Yes => Finding::error(denied, words::Denied { action }),
                Answer::Uncertain => {
                    let reason = open_part(statement, &reading).into();
                    let message = words::DenialUndecided { action, reason };
                    Finding::warning("policy/denial-undecided", message)
                }
            };
            let finding = finding.spanning(statement.span, &statement.path);
            super::add(&mut found, finding);
        }
    }
    found
}

/// Whether a statement would deny, were it not for requests without TLS alone.
fn is_about_tls(statement: &Statement, reading: &Reading) -> bool {
    let rest = reading.principal.at_all.and(reading.action);
    let mut failing = statement.conditions.iter().zip(&reading.conditions);
    rest.and(reading.resource) != Answer::No
        && failing.all(|(condition, answer)| {
            let key = &condition.key.text;
            *answer != Answer::No || key.eq_ignore_ascii_case("aws:SecureTransport")
        })
}
