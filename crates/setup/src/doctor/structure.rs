//! What AWS refuses when a policy is saved. Sources: IAM reference, “Grammar of the
//! IAM JSON policy language”, “Version”, “Sid”, “Effect”; what IAM answers then
//! (MalformedPolicyDocument).

use std::collections::BTreeSet;

use domain::finding::Severity;

use crate::edit::Edit;
use crate::finding::Finding;
use crate::near;
use crate::needed::{VERSION, needed};
use crate::policy::{
    Clause, Document, GrammarFinding, GrammarFindingKind, Kind, Part, Shape, Statement, in_document,
};
use crate::source::Setup;

mod limits;
mod parts;
mod principal;

pub(crate) use principal::{impossible, is_domain, is_provider, orphan};

/// What AWS may refuse; nothing documents whether it does.
const OPEN: [&str; 2] = ["principal/unknown-service", "trust/action-pattern"];

/// Whether AWS refuses a document for that, or may: it is not sure to be in force.
pub(crate) fn can_refuse(flaw: &Finding) -> bool {
    flaw.severity == Severity::Error || OPEN.contains(&flaw.rule)
}

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
    limits::check(checked, &mut found);
    found.extend(
        document
            .findings
            .iter()
            .map(|finding| grammar(document, finding)),
    );
    sids(kind, document, &mut found);
    let unread: BTreeSet<&str> = document
        .findings
        .iter()
        .map(|finding| finding.part.path.as_str())
        .collect();
    for statement in &document.statements {
        members(checked, statement, &unread, &mut found);
        parts::check(checked, statement, &mut found);
    }
    found
}

fn shape(document: &Document, found: &mut Vec<Finding>) {
    let (rule, what) = match document.shape {
        Shape::Document => return,
        Shape::Bare => ("policy/bare-statement", "a statement alone"),
        Shape::List => ("policy/bare-list", "only the array of statements"),
    };
    let message =
        format!("This is {what}; a policy document has “Version” and “Statement” around it.");
    let finding = Finding::error(rule, message).spanning(document.span, "");
    found.push(finding.mended("Make a document of it", in_document(document)));
}

fn version(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    if document.shape != Shape::Document {
        return;
    }
    let Some(version) = &document.version else {
        let mut findings = document.findings.iter();
        if !findings.any(|finding| finding.part.path == "Version") {
            let message = "There is no “Version”; AWS then takes the old 2008-10-17, in which ${…} is plain text.";
            let finding = Finding::note("policy/version-missing", message);
            found.push(finding.spanning(document.span, ""));
        }
        return;
    };
    match version.text.as_str() {
        VERSION => {}
        // The version of the policy that SNS gives every topic.
        "2008-10-17" if matches!(kind, Kind::Topic | Kind::Key) => {}
        "2008-10-17" => {
            let message =
                "2008-10-17 is the old version of the language; the current one is 2012-10-17.";
            found.push(Finding::note("policy/version-old", message).at(version));
        }
        other => {
            let message = format!(
                "“{other}” is no version of the policy language; it is not the day of writing but 2012-10-17."
            );
            // As near to the old one, in which ${…} means something else, it could be that.
            let unsure = near::distance(other, "2008-10-17") < near::distance(other, VERSION);
            let edit = (!unsure).then(|| Edit::retype(version.span, VERSION));
            let finding = Finding::error("policy/version", message).at(version);
            found.push(finding.mended("Use 2012-10-17", edit.into_iter().collect()));
        }
    }
}

/// A finding of the reader, in words.
fn grammar(document: &Document, read: &GrammarFinding) -> Finding {
    let part = &read.part;
    let name = part.text.as_str();
    let principal = part.path.contains("Principal.") || part.path.contains("Principal[\"");
    let (rule, message) = match read.kind {
        GrammarFindingKind::WrongKind("an object of condition keys") => return no_operator(document, part),
        GrammarFindingKind::Repeated => (
            "policy/member-repeated",
            format!("“{name}” is there twice; which one AWS takes is not documented."),
        ),
        GrammarFindingKind::Misspelt(meant) => (
            "policy/member-misspelt",
            format!("“{name}” is no member of a policy; “{meant}” is meant."),
        ),
        GrammarFindingKind::Unknown if principal => (
            "principal/kind",
            format!("“{name}” is no kind of principal; accounts, roles and sessions are listed under “AWS”."),
        ),
        GrammarFindingKind::Unknown => (
            "policy/member-unknown",
            format!("“{name}” is no member of the policy language, which takes no others."),
        ),
        GrammarFindingKind::WrongKind(what) => ("policy/wrong-kind", format!("Here belongs {what}.")),
        GrammarFindingKind::Number => (
            "policy/wrong-kind",
            "This is a number; here belongs a text in quotes.".into(),
        ),
        GrammarFindingKind::Function => (
            "policy/wrong-kind",
            "This is a function of CloudFormation; AWS gets its value only when the template is deployed, so paste the policy as the AWS console shows it.".into(),
        ),
        GrammarFindingKind::Empty => ("policy/empty", "There is nothing in it.".into()),
        GrammarFindingKind::Opposites => (
            "policy/opposites",
            format!("“{name}” can't stand beside its opposite."),
        ),
    };
    let finding = Finding::error(rule, message).at(part);
    match read.kind {
        GrammarFindingKind::Misspelt(meant) => {
            finding.mended(format!("Use {meant}"), vec![Edit::retype(part.span, meant)])
        }
        // As an account's ID it only lacks its quotes.
        GrammarFindingKind::Number if crate::arn::is_account(name) => {
            finding.mended("Put it in quotes", vec![Edit::retype(part.span, name)])
        }
        _ => finding,
    }
}

/// A condition's key where its operator belongs.
fn no_operator(document: &Document, part: &Part) -> Finding {
    let message = "The operator is missing: a condition is an operator such as StringEquals, and in it keys with values.";
    let finding = Finding::error("condition/no-operator", message).at(part);
    let start = part.span.start;
    let mut before = document.statements.iter().rev();
    let body = before
        .find(|statement| statement.span.start <= start)
        .filter(|statement| statement.conditions.is_empty())
        .and_then(|statement| statement.condition_body.as_ref());
    // With a wildcard, it could be StringLike that was meant.
    let written = document.text.get(start..part.span.end);
    match body.filter(|_| written.is_some_and(|text| !text.contains(['*', '?']))) {
        Some(body) => {
            let edits = body.wrapped("\"StringEquals\": {", "}").to_vec();
            finding.mended("Add StringEquals", edits)
        }
        None => finding,
    }
}

fn sids(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    let all = || document.statements.iter().filter_map(|s| s.sid.as_ref());
    let mut taken: BTreeSet<String> = all().map(|sid| sid.text.clone()).collect();
    let mut free = |wanted: &str| {
        let numbered = (2..).map(|number: usize| format!("{wanted}{number}"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        names.find(|name| name.is_empty() || taken.insert(name.clone()))
    };
    let mut seen = BTreeSet::new();
    for sid in all() {
        let text = sid.text.as_str();
        let clean: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let repeated = !seen.insert(text) && !text.is_empty();
        // SNS and KMS take more, and use it in the policies they make.
        let identity = matches!(kind, Kind::Trust | Kind::Permissions);
        let (finding, label, name) = if identity && clean != text {
            let message = format!(
                "The Sid “{text}” has more than letters and digits, which IAM doesn't take."
            );
            let finding = Finding::error("policy/sid-characters", message);
            (finding, "Leave them out", free(&clean))
        } else if repeated {
            let message = format!("The Sid “{text}” is there twice; each has to be different.");
            let finding = Finding::error("policy/sid-repeated", message);
            (finding, "Use another one", free(text))
        } else {
            continue;
        };
        let edits = name.map(|name| Edit::retype(sid.span, &name));
        found.push(finding.at(sid).mended(label, edits.into_iter().collect()));
    }
}

fn members(
    checked: Checked<'_>,
    statement: &Statement,
    unread: &BTreeSet<&str>,
    found: &mut Vec<Finding>,
) {
    let kind = checked.kind;
    let unread = |name: &str| {
        let path = statement.member_path(name);
        let next = unread.range(path.as_str()..).next();
        next.is_some_and(|other| other.starts_with(&path))
    };
    effect(statement, unread("Effect"), found);
    let (trust, identity) = (kind == Kind::Trust, kind == Kind::Permissions);
    let (action, resource) = (statement.action.is_some(), statement.resource.is_some());
    let principal = statement.principal.is_some();
    for (rule, name, there) in [
        ("policy/action-missing", "Action", action),
        ("policy/resource-missing", "Resource", resource || trust),
        (
            "policy/principal-missing",
            "Principal",
            principal || identity,
        ),
    ] {
        if !there && !unread(name) {
            found.push(missing(rule, name, statement));
        }
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
            !principals.negated
                && principals.entries.iter().any(|entry| entry.who.text == "*")
                && is_needed(checked, statement),
            "A role's permission policy has no “Principal”: it is always about its role.",
        ),
        _ => return,
    };
    let removal = statement.body.remove(surplus.span.start);
    let edits = removal.into_iter().filter(|_| idle).collect();
    found.push(
        Finding::error(rule, message)
            .at(surplus)
            .mended("Remove it", edits),
    );
}

/// Whether a statement is about nothing but what the connector needs, in place of
/// which the role gets nothing else.
fn is_needed(checked: Checked<'_>, statement: &Statement) -> bool {
    let is_only = |clause: &Option<Clause>, wanted: &dyn Fn(&str) -> bool| {
        clause.as_ref().is_some_and(|clause| clause.is_only(wanted))
    };
    needed(checked.setup)
        .get(checked.kind)
        .iter()
        .any(|needed| {
            let action = |text: &str| {
                let mut actions = needed.actions.iter();
                actions.any(|action| action.eq_ignore_ascii_case(text))
            };
            let resource = |text: &str| needed.resource.as_deref() == Some(text);
            is_only(&statement.action, &action) && is_only(&statement.resource, &resource)
        })
}

/// A statement lacks a member.
pub(crate) fn missing(rule: &'static str, name: &str, statement: &Statement) -> Finding {
    let finding = Finding::error(rule, format!("The statement has no “{name}”."));
    finding.spanning(statement.span, &statement.path)
}

fn effect(statement: &Statement, unread: bool, found: &mut Vec<Finding>) {
    let Some(effect) = &statement.effect else {
        if !unread {
            // Nobody can know what it was for.
            let message = "The statement has no “Effect”, which is “Allow” or “Deny”.";
            let finding = Finding::error("policy/effect-missing", message);
            found.push(finding.spanning(statement.span, &statement.path));
        }
        return;
    };
    let known = ["Allow", "Deny"];
    let text = effect.text.as_str();
    if known.contains(&text) {
        return;
    }
    let message = format!("The effect is “{text}”; it has to be “Allow” or “Deny”, in this case.");
    let finding = Finding::error("policy/effect", message).at(effect);
    let trimmed = known.into_iter().find(|word| *word == text.trim());
    found.push(
        match trimmed.or_else(|| near::nearest(text.trim(), &known)) {
            Some(meant) => {
                let edits = vec![Edit::retype(effect.span, meant)];
                finding.mended(format!("Use {meant}"), edits)
            }
            None => finding,
        },
    );
}
