//! Whether a document allows what is needed; if not, which statement was meant to
//! and what in it is in the way.

use domain::matching::Answer;

use super::own::Gap;
use super::{Case, action, broad, condition, principal, resource};
use crate::decide::condition::operator;
use crate::decide::request::Fact;
use crate::decide::ruling::open_part;
use crate::decide::statement::{Reading, reading};
use crate::finding::{Finding, then};
use crate::near;
use crate::needed::{EXTERNAL_ID, KEY_ACTIONS};
use crate::policy::{Condition, Kind, Statement};
use messages::policy_grant as words;

/// What a document doesn't allow that it has to; what is too broad about what it
/// does allow goes to the findings.
pub(super) fn check<'a>(
    case: &'a Case<'a>,
    all: &[Case<'a>],
    found: &mut Vec<Finding>,
) -> Option<Gap<'a>> {
    let statements = case.document.statements.iter();
    let allowing: Vec<&Statement> = statements.filter(|s| s.allows()).collect();
    for statement in &allowing {
        broad::check(case, all, statement, found);
    }
    let grants = |wanted: &str| {
        let mut allowing = allowing.iter();
        allowing.any(|statement| read_one(case, statement, wanted).whole() == Answer::Yes)
    };
    let needed = case.request.actions.iter().copied();
    let missing: Vec<&'static str> = needed.filter(|action| !grants(action)).collect();
    let wanted = missing.first()?;
    let meant = candidate(case, &allowing, wanted);
    let findings = match meant {
        Some(statement) => diagnose(case, statement, &missing),
        None => vec![nothing(case)],
    };
    Some(Gap {
        case,
        meant,
        findings,
    })
}

pub(super) fn read_one(case: &Case<'_>, statement: &Statement, wanted: &str) -> Reading {
    reading(case.kind, case.document, statement, &case.request, wanted)
}

/// The statement that is most likely meant to allow it.
fn candidate<'a>(
    case: &Case<'_>,
    allowing: &[&'a Statement],
    wanted: &str,
) -> Option<&'a Statement> {
    allowing
        .iter()
        .filter(|statement| is_meant(case, statement, wanted))
        .max_by_key(|statement| {
            let ours = statement.is_called(case.needed.sid);
            let named = principal::is_named(case, statement);
            (ours, named, read_one(case, statement, wanted).score())
        })
        .copied()
}

fn is_meant(case: &Case<'_>, statement: &Statement, wanted: &str) -> bool {
    if statement.is_called(case.needed.sid) {
        return true;
    }
    let reading = read_one(case, statement, wanted);
    if reading.whole() == Answer::Uncertain {
        return true;
    }
    let about_action = reading.action != Answer::No || action::is_close(statement, wanted);
    let alone = case.document.statements.len() == 1;
    match case.kind {
        Kind::Trust => {
            about_action
                && (statement.conditions.iter().any(asks_external_id)
                    || principal::is_named(case, statement)
                    || (alone && !principal::only_services(statement)))
        }
        Kind::Permissions => {
            about_action || (reading.resource == Answer::Yes && resource::is_precise(statement))
        }
        Kind::Topic | Kind::Key => {
            // Everybody is let in but for what is asked of who calls.
            let mut conditions = statement.conditions.iter().zip(&reading.conditions);
            let open = reading.principal.at_all == Answer::Yes
                && conditions.any(|(condition, answer)| {
                    *answer == Answer::No && case.request.fact(&condition.key.text) != Fact::Absent
                });
            (open || principal::is_named(case, statement))
                && (about_action || reading.resource == Answer::Yes)
        }
    }
}

fn asks_external_id(condition: &Condition) -> bool {
    let key = &condition.key.text;
    near::is_near(key, EXTERNAL_ID) || key.to_ascii_lowercase().ends_with("externalid")
}

/// What in a statement is in the way.
fn diagnose(case: &Case<'_>, statement: &Statement, missing: &[&'static str]) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some(wanted) = missing.first() else {
        return found;
    };
    let reading = read_one(case, statement, wanted);
    if reading.principal.at_all != Answer::Yes {
        found.extend(principal::diagnose(case, statement));
    }
    for wanted in missing {
        if read_one(case, statement, wanted).action == Answer::No {
            found.push(action::diagnose(case, statement, wanted));
        }
    }
    if reading.resource == Answer::No {
        found.push(resource::diagnose(case, statement));
    }
    for (condition, answer) in statement.conditions.iter().zip(&reading.conditions) {
        let known = operator(&condition.operator.text).base.is_some();
        if *answer != Answer::Yes && known {
            found.push(condition::diagnose(case, condition, *answer));
        }
    }
    if found.is_empty() {
        let reason = open_part(statement, &reading).into();
        let finding = Finding::warning("policy/undecided", words::GrantUndecided { reason });
        found.push(finding.spanning(statement.span, &statement.path));
    }
    found
}

/// No statement is meant to allow it.
fn nothing(case: &Case<'_>) -> Finding {
    let statements = &case.document.statements;
    let services = !statements.is_empty() && statements.iter().all(principal::only_services);
    let key = case.needed.actions == KEY_ACTIONS;
    let (rule, message) = match case.kind {
        Kind::Trust if services => ("trust/service-principal", words::ONLY_SERVICES_ASSUME),
        Kind::Trust => ("trust/statement-missing", words::NOTHING_LETS_ASSUME),
        Kind::Permissions if key => (
            "permissions/key-missing",
            words::NOTHING_LETS_ROLE_USE_TOPIC_KEY,
        ),
        Kind::Permissions => (
            "permissions/statement-missing",
            words::NOTHING_LETS_ROLE_PUBLISH,
        ),
        Kind::Topic => (
            "topic/statement-missing",
            words::NOTHING_LETS_SESSION_PUBLISH,
        ),
        Kind::Key => ("key/statement-missing", words::NOTHING_LETS_ROLE_USE_KEY),
    };
    // In one account the role's own policy is enough, though Network Security's
    // instructions ask for both.
    let enough =
        case.kind == Kind::Topic && case.setup.role.account() == case.setup.topic.account();
    let finding = if enough {
        Finding::warning(rule, then(message, words::ROLE_POLICY_ENOUGH))
    } else {
        Finding::error(rule, message)
    };
    finding.spanning(case.document.list_span, "Statement")
}
