//! What allows more than is needed, in a statement that allows what is needed.
//! Sources: IAM guide, “The confused deputy problem” and “Single-valued vs.
//! multivalued context keys”; SNS, “Valid Amazon SNS policy actions”.

use domain::finding::Severity;

use super::condition::is_external_id;
use super::{Case, move_key};
use crate::decide::condition::{Over, operator};
use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::glob;
use crate::needed::EXTERNAL_ID;
use crate::policy::{Condition, Kind, Statement};
use crate::syntax::json;

pub(super) fn check(case: &Case<'_>, statement: &Statement, found: &mut Vec<Finding>) {
    let mut add = |finding: Option<Finding>| {
        if let Some(finding) = finding {
            super::add(found, finding);
        }
    };
    add(principal(case, statement));
    add(action(case, statement));
    add(resource(case, statement));
    if case.kind == Kind::Trust {
        let mut asked = statement.conditions.iter().filter(|c| is_external_id(c));
        let strict = asked.clone().any(is_strict);
        for condition in asked.by_ref() {
            // Beside a strict condition a loose one does no harm.
            let finding = external_id(case, statement, condition);
            add(finding.filter(|finding| !strict || finding.severity == Severity::Note));
        }
    }
    without_external_id(case, statement, found);
}

fn principal(case: &Case<'_>, statement: &Statement) -> Option<Finding> {
    let principals = statement.principal.as_ref()?;
    if case.kind == Kind::Permissions {
        return None;
    }
    let wanted = case.needed.principal.as_deref().unwrap_or_default();
    if principals.negated {
        return Some(
            Finding::warning(
                "principal/not-principal",
                [
                    "NotPrincipal allows everybody in the world but these; use Principal with ",
                    wanted,
                    ".",
                ]
                .concat(),
            )
            .at(&principals.name)
            .mended(
                "Use Principal",
                vec![
                    Edit::retype(principals.name.span, "Principal"),
                    Edit::replace(
                        principals.span,
                        ["{\"AWS\": ", &quoted(wanted), "}"].concat(),
                    ),
                ],
            ),
        );
    }
    let everyone = principals
        .entries
        .iter()
        .find(|entry| entry.who.text == "*");
    if let Some(entry) = everyone {
        let open = statement.conditions.is_empty() || case.kind == Kind::Trust;
        let message = if statement.conditions.is_empty() {
            [
                "Everybody in the world is let in. Needed is only ",
                wanted,
                ".",
            ]
        } else {
            [
                "Everybody in the world who meets the condition is let in. Needed is only ",
                wanted,
                ".",
            ]
        };
        let edits = match &entry.kind {
            Some(_) => vec![Edit::retype(entry.who.span, wanted)],
            None => vec![Edit::replace(
                principals.span,
                ["{\"AWS\": ", &quoted(wanted), "}"].concat(),
            )],
        };
        let finding = if open {
            Finding::warning("principal/anyone", message.concat())
        } else {
            Finding::note("principal/anyone", message.concat())
        };
        return Some(finding.at(&entry.who).mended("Let only that one in", edits));
    }
    if case.kind == Kind::Trust {
        return None;
    }
    let broader = principals
        .entries
        .iter()
        .find(|entry| entry.who.text != wanted)?;
    if principals
        .entries
        .iter()
        .any(|entry| entry.who.text == wanted)
        || case.kind == Kind::Key
    {
        return None;
    }
    let message = if broader.who.text == case.setup.role.to_string() {
        [
            "The whole role may publish, whatever its session is called. That works; the narrower principal is ",
            wanted,
            ".",
        ]
    } else {
        [
            "The whole account is named. That works as far as the role's own policy allows it; the narrower principal is ",
            wanted,
            ".",
        ]
    };
    Some(Finding::note("principal/broad", message.concat()).at(&broader.who))
}

fn action(case: &Case<'_>, statement: &Statement) -> Option<Finding> {
    let clause = statement.action.as_ref()?;
    if clause.negated {
        let message = [
            "NotAction allows every action but these; needed is only ",
            &case.needed.actions.join(", "),
            ".",
        ];
        let spelled: Vec<String> = case.needed.actions.iter().map(|a| quoted(a)).collect();
        let value = match spelled.as_slice() {
            [one] => one.clone(),
            several => ["[", &several.join(", "), "]"].concat(),
        };
        return Some(
            Finding::warning("action/not-action", message.concat())
                .at(&clause.name)
                .mended(
                    "Use Action",
                    vec![
                        Edit::retype(clause.name.span, "Action"),
                        Edit::replace(clause.span, value),
                    ],
                ),
        );
    }
    let broad = clause.items.iter().find(|item| {
        glob::is_pattern(&item.text)
            && case
                .request
                .actions
                .iter()
                .any(|wanted| glob::covers_any_case(&item.text, wanted))
            && !case
                .needed
                .actions
                .iter()
                .any(|wanted| wanted.eq_ignore_ascii_case(&item.text))
    })?;
    let topic = if case.kind == Kind::Topic {
        " In a topic's policy AWS takes only certain actions and may refuse this one."
    } else {
        ""
    };
    let message = [
        "“",
        &broad.text,
        "” allows more than ",
        &case.needed.actions.join(" and "),
        ".",
        topic,
    ];
    Some(Finding::note("action/broad", message.concat()).at(broad))
}

fn resource(case: &Case<'_>, statement: &Statement) -> Option<Finding> {
    let clause = statement.resource.as_ref()?;
    if matches!(case.kind, Kind::Key | Kind::Trust) {
        return None;
    }
    if clause.negated {
        let message = "NotResource allows everything but these; use Resource.";
        return Some(Finding::note("resource/not-resource", message).at(&clause.name));
    }
    let wanted = case.needed.resource.as_deref()?;
    let broad = clause
        .items
        .iter()
        .find(|item| glob::is_pattern(&item.text) && glob::covers(&item.text, wanted))?;
    let message = ["“", &broad.text, "” covers more than ", wanted, "."];
    Some(Finding::note("resource/broad", message.concat()).at(broad))
}

/// A condition on the external ID that lets in others too.
fn external_id(case: &Case<'_>, statement: &Statement, condition: &Condition) -> Option<Finding> {
    let written = operator(&condition.operator.text);
    let text = &case.document.text;
    let plain = move_key::under(text, statement, condition, "StringEquals", None);
    if written.over != Over::One {
        return Some(
            Finding::warning(
                "condition/set-operator",
                "ForAnyValue and ForAllValues are for keys with several values; the external ID has one, and ForAllValues also lets in who sends none.",
            )
            .at(&condition.operator)
            .mended("Use StringEquals", plain),
        );
    }
    if written.if_exists {
        return Some(
            Finding::warning(
                "trust/external-id-optional",
                "IfExists also lets in who sends no external ID.",
            )
            .at(&condition.operator)
            .mended("Use StringEquals", plain),
        );
    }
    if written.base == Some("StringEqualsIgnoreCase") {
        return Some(
            Finding::note(
                "trust/external-id-any-case",
                "The external ID is taken in any case; StringEquals is stricter.",
            )
            .at(&condition.operator),
        );
    }
    loose(case, statement, condition)
}

/// Whether it takes only external IDs that are written out.
fn is_strict(condition: &Condition) -> bool {
    let written = operator(&condition.operator.text);
    let pattern = condition
        .values
        .iter()
        .any(|value| glob::is_pattern(&value.text));
    let base = match written.base {
        Some("StringEquals") => true,
        Some("StringLike") => !pattern,
        _ => false,
    };
    base && written.over == Over::One && !written.if_exists
}

fn loose(case: &Case<'_>, statement: &Statement, condition: &Condition) -> Option<Finding> {
    let base = operator(&condition.operator.text).base?;
    let like = matches!(base, "StringLike");
    let broad = condition
        .values
        .iter()
        .find(|value| like && glob::is_pattern(&value.text));
    if let Some(value) = broad {
        return Some(
            Finding::warning(
                "trust/external-id-wildcard",
                "A wildcard in the external ID lets in who guesses a part of it, or nothing.",
            )
            .at(value)
            .mended(
                "Use the connector's external ID",
                vec![Edit::retype(value.span, case.setup.external_id.expose())],
            ),
        );
    }
    if base == "Null" || base.contains("Not") {
        return Some(
            Finding::warning(
                "trust/external-id-any",
                "This condition takes nearly any external ID; StringEquals with the connector's is needed.",
            )
            .at(&condition.operator)
            .mended(
                "Ask for the connector's external ID",
                move_key::under(
                    &case.document.text,
                    statement,
                    condition,
                    "StringEquals",
                    Some(case.setup.external_id.expose()),
                ),
            ),
        );
    }
    (condition.values.len() > 1).then(|| {
        Finding::note(
            "trust/external-ids",
            "Several external IDs are accepted. That is right while one replaces another; remove the old one after that.",
        )
        .at(&condition.key)
    })
}

/// A trust policy that doesn't ask for an external ID.
pub(super) fn without_external_id(
    case: &Case<'_>,
    statement: &Statement,
    found: &mut Vec<Finding>,
) {
    let asks = statement.conditions.iter().any(|condition| {
        is_external_id(condition)
            || super::condition::misspelt(case, &condition.key.text) == Some(EXTERNAL_ID)
    });
    // A `Condition` that could not be read is a finding of its own.
    let unread = statement.conditions.is_empty()
        && statement
            .condition_body
            .as_ref()
            .map_or(statement.condition_name.is_some(), |b| b.len() > 0);
    if case.kind != Kind::Trust || asks || unread {
        return;
    }
    let Some(condition) = &case.needed.condition else {
        return;
    };
    let text = &case.document.text;
    let edit = match &statement.condition_body {
        None => {
            let value = match statement.body.indentation(text) {
                Some(blanks) => json::indented(&condition.value(), blanks),
                None => json::compact(&condition.value()),
            };
            statement
                .body
                .append(text, &["\"Condition\": ", &value].concat())
        }
        Some(body) => {
            let own = statement
                .conditions
                .iter()
                .find(|c| c.operator.text == condition.operator);
            let pair = [&quoted(condition.key), ": ", &quoted(&condition.value)].concat();
            match own {
                Some(own) => own.block.append(text, &pair),
                None => body.append(
                    text,
                    &[&quoted(condition.operator), ": {", &pair, "}"].concat(),
                ),
            }
        }
    };
    super::add(
        found,
        Finding::warning(
            "trust/external-id-missing",
            "The role doesn't ask for an external ID, so anybody who has Network Security too could make it use your role; a condition on sts:ExternalId prevents that.",
        )
        .spanning(statement.span, &statement.path)
        .mended("Add the condition", vec![edit]),
    );
}
