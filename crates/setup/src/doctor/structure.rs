//! What AWS refuses when a policy is saved. Sources: IAM reference, “Grammar of the
//! IAM JSON policy language”, “Version”, “Sid”, “Effect”; what IAM answers then
//! (MalformedPolicyDocument).

use std::collections::{BTreeMap, BTreeSet};

use domain::finding::Severity;

use crate::arn;
use crate::edit::Edit;
use crate::finding::{Finding, then};
use crate::near;
use crate::needed::{VERSION, needed};
use crate::policy::{
    Document, Expected, GrammarFinding, GrammarFindingKind, Kind, Part, Shape, Statement,
    in_document,
};
use crate::source::Setup;
use messages::{Message, policy_form as words};

mod limits;
mod parts;
mod principal;

pub(crate) use principal::{impossible, is_domain, is_provider, is_several, malformed, orphan};

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
    let read = || document.findings.iter();
    found.extend(read().map(|finding| grammar(document, finding)));
    sids(kind, document, &mut found);
    let unread = read().map(|finding| finding.part.path.as_str());
    let unread: BTreeSet<&str> = unread.collect();
    for statement in &document.statements {
        members(checked, statement, &unread, &mut found);
        parts::check(checked, statement, &mut found);
    }
    found
}

fn shape(document: &Document, found: &mut Vec<Finding>) {
    let (rule, message) = match document.shape {
        Shape::Document => return,
        Shape::Bare => ("policy/bare-statement", words::BARE_STATEMENT),
        Shape::List => ("policy/bare-list", words::BARE_LIST),
    };
    let finding = Finding::error(rule, message).spanning(document.span, "");
    found.push(finding.mended(words::MAKE_POLICY, in_document(document)));
}

fn version(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    if document.shape != Shape::Document {
        return;
    }
    let Some(version) = &document.version else {
        let mut findings = document.findings.iter();
        if !findings.any(|finding| finding.part.path == "Version") {
            let finding = Finding::note("policy/version-missing", words::VERSION_MISSING);
            found.push(finding.spanning(document.span, ""));
        }
        return;
    };
    match version.text.as_str() {
        VERSION => {}
        // The version of the policy that SNS gives every topic.
        "2008-10-17" if matches!(kind, Kind::Topic | Kind::Key) => {}
        "2008-10-17" => {
            found.push(Finding::note("policy/version-old", words::VERSION_OLD).at(version));
        }
        other => {
            let message = words::UnknownVersion {
                found: other.into(),
            };
            // Nearer to the old one, in which ${…} means something else, it could be that.
            let unsure = near::distance(other, "2008-10-17") < near::distance(other, VERSION);
            let finding = Finding::error("policy/version", message).at(version);
            found.push(finding.respelled((!unsure).then_some(VERSION)));
        }
    }
}

/// A finding of the reader, in words.
fn grammar(document: &Document, read: &GrammarFinding) -> Finding {
    use GrammarFindingKind::{
        Empty, Function, Misspelt, Number, Opposites, Repeated, Unknown, WrongKind,
    };
    let part = &read.part;
    let name = (&part.text).into();
    let principal = part.path.contains("Principal.") || part.path.contains("Principal[\"");
    let error = |rule, message: Message| Finding::error(rule, message).at(part);
    let wrong = |message| error("policy/wrong-kind", message);
    match read.kind {
        Repeated => error("policy/member-repeated", words::Repeated { name }.into()),
        Misspelt(right) => {
            let meant = right.into();
            let message = words::Misspelt { name, meant };
            error("policy/member-misspelt", message.into()).respelled(Some(right))
        }
        Unknown if principal => error(
            "principal/kind",
            words::UnknownPrincipalType { name }.into(),
        ),
        Unknown => error(
            "policy/member-unknown",
            words::UnknownElement { name }.into(),
        ),
        WrongKind(Expected::Text) => wrong(words::STRING_EXPECTED),
        WrongKind(Expected::Statement) => wrong(words::STATEMENT_EXPECTED),
        WrongKind(Expected::Operators) => wrong(words::OPERATORS_EXPECTED),
        WrongKind(Expected::Keys) => wrong(words::KEYS_EXPECTED),
        WrongKind(Expected::Operator) => no_operator(document, part),
        Number => {
            // As an account's ID it only lacks its quotes.
            let quoted = arn::is_account(&part.text).then(|| Edit::retype(part.span, &part.text));
            wrong(words::NUMBER).mended(words::PUT_IN_QUOTES, quoted)
        }
        Function => wrong(words::FUNCTION),
        Empty => error("policy/empty", words::EMPTY),
        Opposites => error("policy/opposites", words::Opposites { name }.into()),
    }
}

/// A condition's key where its operator belongs.
fn no_operator(document: &Document, part: &Part) -> Finding {
    let finding = Finding::error("condition/no-operator", words::OPERATOR_MISSING).at(part);
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
            let operator = "StringEquals".into();
            let edits = body.wrapped("\"StringEquals\": {", "}");
            finding.mended(words::AddOperator { operator }, edits)
        }
        None => finding,
    }
}

fn sids(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    let all = || document.statements.iter().filter_map(|s| s.sid.as_ref());
    let mut taken: BTreeSet<String> = all().map(|sid| sid.text.clone()).collect();
    let mut times = BTreeMap::new();
    let mut free = |wanted: &str| {
        // As many numbers are taken already, but for the first name.
        let times = times.entry(wanted.to_owned()).or_insert(0_usize);
        *times += 1;
        let numbered = (2.max(*times)..).map(|number| format!("{wanted}{number}"));
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
            let message = words::SidCharacters { sid: text.into() };
            let finding = Finding::error("policy/sid-characters", message);
            (finding, words::REMOVE_CHARACTERS, free(&clean))
        } else if repeated {
            let message = words::SidRepeated { sid: text.into() };
            let finding = Finding::error("policy/sid-repeated", message);
            (finding, words::USE_ANOTHER_SID, free(text))
        } else {
            continue;
        };
        let edits = name.map(|name| Edit::retype(sid.span, &name));
        found.push(finding.at(sid).mended(label, edits));
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
    let action = statement.action.is_some();
    let resource = statement.resource.is_some() || kind == Kind::Trust;
    let principal = statement.principal.is_some() || kind == Kind::Permissions;
    for (rule, name, there) in [
        ("policy/action-missing", "Action", action),
        ("policy/resource-missing", "Resource", resource),
        ("policy/principal-missing", "Principal", principal),
    ] {
        if !there && !unread(name) {
            let mut finding = missing(rule, name, statement);
            // KMS saves such a statement as one without effect (`PutKeyPolicy`).
            if kind == Kind::Key && name != "Principal" {
                finding.severity = Severity::Warning;
                finding.message = then(finding.message, words::NO_EFFECT);
            }
            found.push(finding);
        }
    }
    // The role gets nothing but what the connector needs.
    let is_needed = |statement: &Statement| {
        let needed = needed(checked.setup).permissions;
        needed.iter().any(|needed| needed.is_all_of(statement))
    };
    // Taken out, it must not change what the statement is about.
    let (rule, surplus, idle, message) = match (kind, &statement.resource, &statement.principal) {
        (Kind::Trust, Some(clause), _) => (
            "trust/resource",
            &clause.name,
            !clause.negated && clause.items.iter().any(|item| item.text == "*"),
            words::TRUST_RESOURCE,
        ),
        (Kind::Permissions, _, Some(principals)) => (
            "permissions/principal",
            &principals.name,
            !principals.negated
                && principals.entries.iter().any(|entry| entry.who.text == "*")
                && is_needed(statement),
            words::PERMISSIONS_PRINCIPAL,
        ),
        _ => return,
    };
    let removal = statement.body.remove(surplus.span.start);
    let finding = Finding::error(rule, message).at(surplus);
    found.push(finding.mended(words::REMOVE, removal.filter(|_| idle)));
}

/// A statement lacks a member.
pub(crate) fn missing(rule: &'static str, name: &str, statement: &Statement) -> Finding {
    let name = name.into();
    let finding = Finding::error(rule, words::ElementMissing { name });
    finding.spanning(statement.span, &statement.path)
}

fn effect(statement: &Statement, unread: bool, found: &mut Vec<Finding>) {
    let Some(effect) = &statement.effect else {
        if !unread {
            // Nobody can know what it was for.
            let finding = Finding::error("policy/effect-missing", words::EFFECT_MISSING);
            found.push(finding.spanning(statement.span, &statement.path));
        }
        return;
    };
    let known = ["Allow", "Deny"];
    let text = effect.text.as_str();
    if known.contains(&text) {
        return;
    }
    let message = words::UnknownEffect { found: text.into() };
    let finding = Finding::error("policy/effect", message).at(effect);
    found.push(finding.respelled(near::nearest(text.trim(), &known)));
}
