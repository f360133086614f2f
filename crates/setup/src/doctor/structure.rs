//! What AWS refuses when a policy is saved. Sources: IAM reference, “Grammar of the
//! IAM JSON policy language”, “Version”, “Sid”, “Effect”; what IAM answers then
//! (MalformedPolicyDocument).

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::Edit;
use crate::finding::Finding;
use crate::near;
use crate::needed::VERSION;
use crate::policy::{Document, Kind, Oddity, OddityKind, Part, Shape, Statement, in_document};
use crate::source::Setup;

mod parts;
mod principal;

pub(crate) use principal::impossible;

/// What is checked.
#[derive(Clone, Copy)]
struct Checked<'a> {
    setup: &'a Setup,
    kind: Kind,
    document: &'a Document,
}

/// Checks a document as such: errors are what AWS refuses.
pub(crate) fn check(setup: &Setup, kind: Kind, document: &Document) -> Vec<Finding> {
    let checked = Checked {
        setup,
        kind,
        document,
    };
    let mut found = Vec::new();
    shape(document, &mut found);
    version(kind, document, &mut found);
    found.extend(document.oddities.iter().map(|oddity| odd(document, oddity)));
    sids(kind, document, &mut found);
    let unread: BTreeSet<&str> = document
        .oddities
        .iter()
        .map(|oddity| oddity.part.path.as_str())
        .collect();
    for statement in &document.statements {
        members(kind, statement, &unread, &mut found);
        parts::check(checked, statement, &mut found);
    }
    found
}

fn shape(document: &Document, found: &mut Vec<Finding>) {
    match document.shape {
        Shape::Document => {}
        Shape::Bare => found.push(
            Finding::error(
                "policy/bare-statement",
                "This is a statement alone; a policy document has “Version” and “Statement” around it.",
            )
            .spanning(document.span, "")
            .mended("Make a document of it", in_document(document)),
        ),
        Shape::List => found.push(
            Finding::error(
                "policy/bare-list",
                "This is only the array of statements; a policy document has “Version” and “Statement” around it.",
            )
            .spanning(document.span, "")
            .mended("Make a document of it", in_document(document)),
        ),
    }
}

fn version(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    if document.shape != Shape::Document {
        return;
    }
    let Some(version) = &document.version else {
        if !document
            .oddities
            .iter()
            .any(|oddity| oddity.part.path == "Version")
        {
            found.push(
                Finding::note(
                    "policy/version-missing",
                    "There is no “Version”; AWS then takes the old 2008-10-17, in which ${…} is plain text.",
                )
                .spanning(document.span, ""),
            );
        }
        return;
    };
    match version.text.as_str() {
        VERSION => {}
        // The version of the policy that SNS gives every topic.
        "2008-10-17" if matches!(kind, Kind::Topic | Kind::Key) => {}
        "2008-10-17" => found.push(
            Finding::note(
                "policy/version-old",
                "2008-10-17 is the old version of the language; the current one is 2012-10-17.",
            )
            .at(version),
        ),
        other => found.push(
            Finding::error(
                "policy/version",
                format!("“{other}” is no version of the policy language; it is not the day of writing but 2012-10-17."),
            )
            .at(version)
            .mended("Use 2012-10-17", vec![Edit::retype(version.span, VERSION)]),
        ),
    }
}

fn odd(document: &Document, oddity: &Oddity) -> Finding {
    let part = &oddity.part;
    let name = part.text.as_str();
    let principal = part.path.contains("Principal.") || part.path.contains("Principal[\"");
    match oddity.kind {
        OddityKind::Repeated => Finding::error(
            "policy/member-repeated",
            format!("“{name}” is there twice; which one AWS takes is not documented."),
        ),
        OddityKind::Misspelt(meant) => Finding::error(
            "policy/member-misspelt",
            format!("“{name}” is no member of a policy; “{meant}” is meant."),
        )
        .mended(
            format!("Use {meant}"),
            vec![Edit::retype(part.span, meant)],
        ),
        OddityKind::Unknown if principal => Finding::error(
            "principal/kind",
            format!("“{name}” is no kind of principal; accounts, roles and sessions are listed under “AWS”."),
        ),
        OddityKind::Unknown => Finding::error(
            "policy/member-unknown",
            format!("“{name}” is no member of the policy language, which takes no others."),
        ),
        OddityKind::WrongKind("an object of condition keys") => no_operator(document, oddity),
        OddityKind::WrongKind(expected) => Finding::error(
            "policy/wrong-kind",
            format!("Here belongs {expected}."),
        ),
        OddityKind::Number => number(part),
        OddityKind::Function => Finding::error(
            "policy/wrong-kind",
            "This is a function of CloudFormation; AWS gets its value only when the template is deployed, so paste the policy as the AWS console shows it.",
        ),
        OddityKind::Empty => Finding::error("policy/empty", "There is nothing in it."),
        OddityKind::Opposites => Finding::error(
            "policy/opposites",
            format!("“{name}” can't stand beside its opposite."),
        ),
    }
    .spanning(part.span, &part.path)
}

/// A number where a text belongs: as an account's ID it only lacks its quotes.
fn number(part: &Part) -> Finding {
    let account = crate::arn::is_account(&part.text);
    let message = "This is a number; here belongs a text in quotes.";
    let edits = account.then(|| Edit::retype(part.span, &part.text));
    Finding::error("policy/wrong-kind", message)
        .mended("Put it in quotes", edits.into_iter().collect())
}

/// A condition's key where its operator belongs.
fn no_operator(document: &Document, oddity: &Oddity) -> Finding {
    let finding = Finding::error(
        "condition/no-operator",
        "The operator is missing: a condition is an operator such as StringEquals, and in it keys with values.",
    );
    let start = oddity.part.span.start;
    let after = document
        .statements
        .partition_point(|statement| statement.span.start <= start);
    let body = after
        .checked_sub(1)
        .and_then(|index| document.statements.get(index))
        .filter(|statement| statement.conditions.is_empty())
        .and_then(|statement| statement.condition_body.as_ref());
    // With a wildcard, it could be StringLike that was meant.
    let written = document.text.get(start..oddity.part.span.end);
    match body.filter(|_| written.is_some_and(|text| !text.contains(['*', '?']))) {
        Some(body) => {
            let [open, close] = body.wrapped("\"StringEquals\": {", "}");
            finding.mended("Add StringEquals", vec![open, close])
        }
        None => finding,
    }
}

fn sids(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    let all = || document.statements.iter().filter_map(|s| s.sid.as_ref());
    let mut taken: BTreeSet<String> = all().map(|sid| sid.text.clone()).collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for sid in all() {
        let text = sid.text.as_str();
        let number = seen.entry(text).or_insert(0);
        *number += 1;
        if !text.is_empty() && *number > 1 {
            let mut other = format!("{text}{number}");
            while !taken.insert(other.clone()) {
                *number += 1;
                other = format!("{text}{number}");
            }
            found.push(
                Finding::error(
                    "policy/sid-repeated",
                    format!("The Sid “{text}” is there twice; each has to be different."),
                )
                .at(sid)
                .mended("Use another one", vec![Edit::retype(sid.span, &other)]),
            );
        }
        // SNS and KMS take more, and use it in the policies they make.
        let identity = matches!(kind, Kind::Trust | Kind::Permissions);
        if identity && !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let clean: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            found.push(
                Finding::error(
                    "policy/sid-characters",
                    format!(
                        "The Sid “{text}” has more than letters and digits, which IAM doesn't take."
                    ),
                )
                .at(sid)
                .mended("Leave them out", vec![Edit::retype(sid.span, &clean)]),
            );
        }
    }
}

fn members(kind: Kind, statement: &Statement, unread: &BTreeSet<&str>, found: &mut Vec<Finding>) {
    let unread = |name: &str| {
        let path = statement.member_path(name);
        let next = unread.range(path.as_str()..).next();
        next.is_some_and(|other| other.starts_with(&path))
    };
    effect(statement, unread("Effect"), found);
    let mut missing = |rule, name: &str, there: bool| {
        if !there && !unread(name) {
            found.push(
                Finding::error(rule, format!("The statement has no “{name}”."))
                    .spanning(statement.span, &statement.path),
            );
        }
    };
    missing(
        "policy/action-missing",
        "Action",
        statement.action.is_some(),
    );
    if kind != Kind::Trust {
        missing(
            "policy/resource-missing",
            "Resource",
            statement.resource.is_some(),
        );
    }
    if kind != Kind::Permissions {
        missing(
            "policy/principal-missing",
            "Principal",
            statement.principal.is_some(),
        );
    }
    // Taken out, it must not change what the statement is about.
    let (rule, surplus, idle, message) = match (kind, &statement.resource, &statement.principal) {
        (Kind::Trust, Some(clause), _) => (
            "trust/resource",
            &clause.name,
            !clause.negated && clause.items.iter().any(|item| item.text == "*"),
            "A trust policy has no “Resource”: it is always about its role.",
        ),
        (Kind::Permissions, _, Some(principals)) => (
            "permissions/principal",
            &principals.name,
            !principals.negated && principals.entries.iter().any(|entry| entry.who.text == "*"),
            "A role's permission policy has no “Principal”: it is always about its role.",
        ),
        _ => return,
    };
    let removal = statement.body.remove(surplus.span.start);
    found.push(
        Finding::error(rule, message)
            .at(surplus)
            .mended("Remove it", removal.into_iter().filter(|_| idle).collect()),
    );
}

fn effect(statement: &Statement, unread: bool, found: &mut Vec<Finding>) {
    let Some(effect) = &statement.effect else {
        if unread {
            return;
        }
        let finding = Finding::error(
            "policy/effect-missing",
            "The statement has no “Effect”, which is “Allow” or “Deny”.",
        )
        .spanning(statement.span, &statement.path);
        // Nobody can know what it was for.
        found.push(finding);
        return;
    };
    let known = ["Allow", "Deny"];
    let text = effect.text.as_str();
    if known.contains(&text) {
        return;
    }
    let finding = Finding::error(
        "policy/effect",
        format!("The effect is “{text}”; it has to be “Allow” or “Deny”, in this case."),
    )
    .at(effect);
    found.push(
        match near::nearest(text.trim(), &known)
            .or_else(|| known.into_iter().find(|word| *word == text.trim()))
        {
            Some(meant) => finding.mended(
                format!("Use {meant}"),
                vec![Edit::retype(effect.span, meant)],
            ),
            None => finding,
        },
    );
}
