//! An action that is not the needed one. Source: Service Authorization Reference
//! of STS, SNS and KMS; actions are taken in any case.

use super::Case;
use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::near;
use crate::policy::{Clause, Kind, Part, Statement};

/// Whether an action of a statement is nearly the needed one.
pub(super) fn is_close(statement: &Statement, wanted: &str) -> bool {
    let Some(clause) = &statement.action else {
        return true;
    };
    clause.negated || clause.items.iter().any(|item| is_near(&item.text, wanted))
}

fn is_near(found: &str, wanted: &str) -> bool {
    let plain: String = found.chars().filter(|c| !c.is_whitespace()).collect();
    let name = wanted.split(':').nth(1).unwrap_or_default();
    plain.eq_ignore_ascii_case(wanted)
        || near::is_near(&plain, wanted)
        || plain.eq_ignore_ascii_case(name)
        || is_other_way(found, wanted)
        || other_service(&plain, name)
}

/// `sts:AssumeRoleWithSAML` and the like, which are other ways into a role.
fn is_other_way(found: &str, wanted: &str) -> bool {
    wanted == "sts:AssumeRole" && found.to_ascii_lowercase().starts_with("sts:assumerolewith")
}

/// The right name of another service, for example `sqs:Publish`.
fn other_service(found: &str, name: &str) -> bool {
    found
        .split_once([':', '.'])
        .is_some_and(|(_, found)| found.eq_ignore_ascii_case(name))
}

/// How the needed action is written.
fn spelled<'a>(case: &Case<'_>, wanted: &'a str) -> &'a str {
    case.needed
        .actions
        .iter()
        .find(|action| crate::glob::covers_any_case(action, wanted))
        .copied()
        .unwrap_or(wanted)
}

pub(super) fn diagnose(case: &Case<'_>, statement: &Statement, wanted: &str) -> Vec<Finding> {
    let spelling = spelled(case, wanted);
    let Some(clause) = &statement.action else {
        let member = ["\"Action\": ", &quoted(spelling)].concat();
        return vec![
            Finding::error(
                "policy/action-missing",
                ["The statement names no action; it needs ", spelling, "."].concat(),
            )
            .spanning(statement.span, &statement.path)
            .mended(
                "Add the action",
                vec![statement.body.append(&case.document.text, &member)],
            ),
        ];
    };
    if clause.negated {
        return vec![
            Finding::error(
                "action/not-action",
                [
                    "NotAction means every action but these, and it leaves out ",
                    spelling,
                    "; use Action.",
                ]
                .concat(),
            )
            .at(&clause.name)
            .mended(
                "Use Action",
                vec![
                    Edit::retype(clause.name.span, "Action"),
                    Edit::replace(clause.span, quoted(spelling)),
                ],
            ),
        ];
    }
    let close = clause.items.iter().find(|item| is_near(&item.text, wanted));
    vec![match close {
        Some(item) => near_miss(item, wanted, spelling),
        None => missing(case, clause, spelling),
    }]
}

fn near_miss(item: &Part, wanted: &str, spelling: &str) -> Finding {
    let found = item.text.as_str();
    let name = wanted.split(':').nth(1).unwrap_or_default();
    let plain: String = found.chars().filter(|c| !c.is_whitespace()).collect();
    let (rule, why): (&'static str, &str) = if plain.eq_ignore_ascii_case(wanted) {
        ("action/blank", "there are blanks in it")
    } else if is_other_way(found, wanted) {
        (
            "action/other-way",
            "that is another way into a role, which Network Security doesn't use",
        )
    } else if plain.eq_ignore_ascii_case(name) {
        ("action/no-service", "the service in front of it is missing")
    } else if other_service(&plain, name) && !near::is_near(&plain, wanted) {
        (
            "action/other-service",
            "that is an action of another service",
        )
    } else {
        ("action/misspelt", "that is no action AWS knows")
    };
    Finding::error(
        rule,
        ["“", found, "” is not ", spelling, ": ", why, "."].concat(),
    )
    .at(item)
    .mended(
        ["Use ", spelling].concat(),
        vec![Edit::retype(item.span, spelling)],
    )
}

fn missing(case: &Case<'_>, clause: &Clause, spelling: &str) -> Finding {
    let element = quoted(spelling);
    let text = &case.document.text;
    let edit = match (&clause.list, clause.items.as_slice()) {
        (Some(list), _) => list.append(text, &element),
        (None, [item]) => Edit::replace(
            clause.span,
            ["[", &quoted(&item.text), ", ", &element, "]"].concat(),
        ),
        (None, _) => Edit::replace(clause.span, element),
    };
    let rule = if case.kind == Kind::Trust {
        "trust/action-missing"
    } else {
        "action/missing"
    };
    Finding::error(
        rule,
        ["The statement doesn't allow ", spelling, "."].concat(),
    )
    .at(&clause.name)
    .mended(["Add ", spelling].concat(), vec![edit])
}
