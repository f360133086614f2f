//! What is wrong with the documents someone already has, in which line, and what
//! to do about it. One engine decides here and in `decide`; this adds what the
//! deviation most likely comes from.

use std::collections::{BTreeSet, HashSet};

use domain::finding::{Position, Severity};
use domain::matching::Answer;
use messages::{Arg, policy as words};

use crate::decide::decide;
use crate::decide::request::Request;
use crate::edit::{Edit, apply_apart};
use crate::finding::{Finding, FixKind, QuickFix};
use crate::mask::{hidden, masked_in};
use crate::needed::{KEY_ACTIONS, NeededStatement, needed};
use crate::policy::{Document, Kind, PolicySet, Statement, Unread, read_as};
use crate::source::Setup;

pub(crate) mod action;
mod broad;
mod condition;
pub(crate) mod connector;
mod denial;
mod grant;
mod own;
mod principal;
mod public;
mod resource;
mod session;
pub(crate) mod structure;
mod wrong_box;

pub(crate) use action::is_no_action;

/// How often corrections are looked for in what the last ones made.
const ROUNDS: usize = 12;

/// Examines the pasted texts; `None` or a blank text for what is not there.
/// Findings come document by document, each from top to bottom.
#[must_use]
pub fn examine(setup: &Setup, texts: &PolicySet<Option<&str>>) -> Vec<Finding> {
    let mut found = connector::check(setup);
    let read = texts.map(|kind, text| {
        let text = present(*text)?;
        Some((text, read_as(Some(kind), text)))
    });
    let documents = read.map(|_, read| read.as_ref()?.1.as_ref().ok());
    let decisions = decide(setup, &documents);
    for kind in Kind::ALL {
        let Some((text, read)) = read.get(kind) else {
            continue;
        };
        // What doesn't stand in the way is no error, for example a statement for
        // the topic that is wrong where the role's own policy is enough.
        let works = decisions.about(kind) == Answer::Yes;
        for mut finding in one(setup, kind, text, read) {
            // The key that AWS manages can be told by its name and by its policy.
            let managed = |said: &Finding| said.rule == "key/aws-managed";
            if managed(&finding) && found.iter().any(managed) {
                continue;
            }
            if works && finding.severity == Severity::Error {
                finding.severity = Severity::Warning;
            }
            found.push(finding);
        }
    }
    found
}

/// The documents with every correction made that takes nothing from anybody, and
/// gives nothing to anybody but the connector; `None` where there is nothing to
/// correct. Narrowing is for a person to decide.
#[must_use]
pub fn correct(setup: &Setup, texts: &PolicySet<Option<&str>>) -> PolicySet<Option<String>> {
    texts.map(|kind, text| corrected(setup, kind, present(*text)?))
}

/// A text with one correction made.
#[must_use]
pub fn mend(text: &str, finding: &Finding) -> Option<String> {
    let fix = finding.fix.as_ref()?;
    Some(crate::edit::apply(text, &fix.edits))
}

fn present(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.trim().is_empty())
}

fn corrected(setup: &Setup, kind: Kind, pasted: &str) -> Option<String> {
    let mut text = pasted.to_owned();
    for _ in 0..ROUNDS {
        let findings = one(setup, kind, &text, &read_as(Some(kind), &text));
        let corrected = |wanted: FixKind| {
            let fixes = findings
                .iter()
                .filter_map(|finding| finding.fix.as_ref())
                .filter(|fix| fix.kind == wanted)
                .map(|fix| fix.edits.as_slice());
            apply_apart(&text, fixes)
        };
        let mut next = corrected(FixKind::Repair);
        // Repaired, a statement can turn out to be the one that is needed.
        if next == text {
            next = corrected(FixKind::Grant);
        }
        if next == text {
            break;
        }
        text = next;
    }
    (text != pasted).then_some(text)
}

/// Examines one document.
fn one(
    setup: &Setup,
    kind: Kind,
    text: &str,
    read: &Result<Document, Box<Unread>>,
) -> Vec<Finding> {
    let mut found = match read {
        Ok(document) => {
            let mut found = document_findings(setup, kind, document);
            without_guesses(&mut found);
            keep_sound_repairs(setup, kind, document, &mut found);
            found
        }
        Err(unread) => {
            let unread = wrong_box::own(setup, kind, unread);
            let mut finding = unread.finding.clone();
            let foreign = wrong_box::foreign(setup, kind, &unread.origins)
                .or_else(|| wrong_box::encryption(setup, &unread.origins));
            // Taken out, it no longer tells that it is another's, or about an encrypted topic.
            finding.fix.take_if(|_| foreign.is_some());
            let span = finding.span;
            let foreign = foreign.map(|foreign| Finding { span, ..foreign });
            [finding].into_iter().chain(foreign).collect()
        }
    };
    found.sort_by_key(|finding| finding.span.map_or(0, |span| span.start));
    let mut place = Position { line: 1, column: 1 };
    let mut at = 0;
    for finding in &mut found {
        finding.document = Some(kind);
        finding.place = finding.span.map(|span| {
            let step = Position::of(text.get(at..).unwrap_or_default(), span.start - at);
            place.column = step.column + if step.line == 1 { place.column - 1 } else { 0 };
            place.line += step.line - 1;
            at = span.start;
            place
        });
        // A document can quote the external ID in any place.
        finding.message = masked_in(setup, &finding.message);
        if let Some(fix) = &mut finding.fix {
            fix.label = masked_in(setup, &fix.label);
        }
        finding.path = hidden(setup, std::mem::take(&mut finding.path));
    }
    found
}

/// The most corrections of one document that are tried out before they are offered, where
/// whoever has made these gets the next ones; and the most external IDs of others.
const TRIED: usize = 40;

/// Keeps a repair only if it does no harm: it leaves denials as they are, and AWS
/// refuses nothing else in what it makes. What mends a refused document says whom else
/// that lets in and that it denies; a statement alone is a part of one.
fn keep_sound_repairs(setup: &Setup, kind: Kind, document: &Document, found: &mut [Finding]) {
    let known: HashSet<&str> = found.iter().map(|finding| finding.rule).collect();
    let flaws = structure::check(setup, kind, document);
    let refused = flaws
        .iter()
        .any(|flaw| flaw.severity == Severity::Error && !flaw.rule.starts_with("policy/bare-"));
    let mut tried = 0;
    for finding in found.iter_mut() {
        let examined = |fix: &mut QuickFix| refused || fix.kind == FixKind::Repair;
        let Some(mut fix) = finding.fix.take_if(examined) else {
            continue;
        };
        let repairs = fix.kind == FixKind::Repair;
        tried += usize::from(fix.kind != FixKind::Grant);
        // What a statement is called changes nothing about what it denies.
        let is_name = finding.rule.starts_with("policy/sid-");
        let touches_denial = document.denials().any(|denial| {
            let (span, mut edits) = (denial.span, fix.edits.iter());
            edits.any(|edit| span.start < edit.span.start && edit.span.end < span.end)
        });
        if tried > TRIED || repairs && touches_denial && !is_name {
            continue;
        }
        let text = crate::edit::apply(&document.text, &fix.edits);
        let Ok(after) = read_as(Some(kind), &text) else {
            continue;
        };
        let mut flaws = structure::check(setup, kind, &after).into_iter();
        let sound = after.denials().count() == document.denials().count()
            && flaws.all(|flaw| flaw.severity == Severity::Note || known.contains(flaw.rule));
        if sound || !repairs {
            if refused {
                admit(setup, kind, &after, &mut fix);
            }
            finding.fix = Some(fix);
        }
    }
}

/// The first of some names.
fn some_of(names: Vec<&str>) -> Vec<Arg> {
    const NAMED: usize = 3;
    let more = (names.len() > NAMED).then_some("…");
    Arg::list(names.into_iter().take(NAMED).chain(more))
}

/// Makes a correction of what is in force for nobody one that admits, if others are let
/// in by the document it leads to. That its denials come into force is said, and no more:
/// they are meant, and take nothing that the document gives.
fn admit(setup: &Setup, kind: Kind, after: &Document, fix: &mut QuickFix) {
    let needed = needed(setup);
    let is_ours = |s: &Statement| needed.get(kind).iter().any(|ours| ours.gives_all_of(s));
    let all = after.statements.iter();
    let given: BTreeSet<&str> = all
        .filter(|s| s.allows() && !is_ours(s))
        .flat_map(|s| match kind {
            Kind::Permissions => s.actions().collect::<Vec<_>>(),
            _ => s.entries().map(|entry| &entry.who).collect(),
        })
        .map(|part| part.text.as_str())
        .collect();
    if let count @ 1.. = after.denials().count() {
        let label = fix.label.clone().into();
        fix.label = words::DeniesToo { label, count }.into();
    }
    if given.is_empty() {
        return;
    }
    let given = some_of(given.into_iter().collect());
    let label = fix.label.clone().into();
    fix.kind = FixKind::Admit;
    fix.label = match kind {
        Kind::Permissions => words::AllowsMore { label, given }.into(),
        _ => words::LetsIn { label, given }.into(),
    };
}

/// Leaves out what is said of a part as if it were a text, where it is none.
fn without_guesses(found: &mut Vec<Finding>) {
    let none = |rule: &str| rule == "policy/wrong-kind";
    let said = found.iter().filter(|finding| none(finding.rule));
    let paths: HashSet<String> = said.map(|finding| finding.path.clone()).collect();
    let kept = |rule: &str| none(rule) || rule.ends_with("/statement-missing");
    found.retain(|finding| kept(finding.rule) || !paths.contains(&finding.path));
}

/// Flaws that only say that something has not the form it needs; what it should be
/// says more.
const FORMS: [&str; 11] = [
    "condition/key-form",
    "policy/characters",
    "principal/federated",
    "principal/not-an-arn",
    "principal/service",
    "principal/unknown-service",
    "resource/not-an-arn",
    "resource/region-unlisted",
    "topic/action",
    "topic/resource",
    "trust/action",
];

fn document_findings(setup: &Setup, kind: Kind, document: &Document) -> Vec<Finding> {
    let flaws = structure::check(setup, kind, document);
    let mut found = flaws.clone();
    if let Some(finding) = wrong_box::check(setup, kind, document) {
        // Mended, it would give the one it is pasted for what it gives to others.
        for flaw in &mut found {
            flaw.fix = None;
        }
        found.push(finding);
        return found;
    }
    let needed = needed(setup);
    let cases: Vec<Case<'_>> = needed
        .get(kind)
        .iter()
        .map(|needed| Case {
            setup,
            kind,
            document,
            // The request that the statement is for.
            request: match setup.customer_key() {
                _ if kind == Kind::Trust => Request::assume(setup),
                Some(key) if needed.actions == KEY_ACTIONS => Request::key(setup, key),
                _ => Request::publish(setup),
            },
            needed,
        })
        .collect();
    // Which of several lists of statements counts is not known.
    let twice = |flaw: &Finding| flaw.rule == "policy/member-repeated" && flaw.path == "Statement";
    let mut gaps = Vec::new();
    // Nothing is said about a key of which only an alias is known.
    let is_known = |case: &&Case<'_>| kind == Kind::Trust || case.request.resource.is_some();
    for case in cases.iter().filter(is_known) {
        (denial::check(case).into_iter()).for_each(|finding| add(&mut found, finding));
        gaps.extend(grant::check(case, &cases, &mut found).filter(|_| !flaws.iter().any(twice)));
    }
    let refused = flaws.iter().any(|flaw| flaw.severity == Severity::Error);
    let complete = !refused && gaps.is_empty();
    for finding in own::offer(kind, document, gaps, &flaws) {
        join(document, &flaws, &mut found, finding);
    }
    // Which account Network Security has in another partition is not documented.
    let elsewhere = kind == Kind::Trust && connector::in_other_partition(setup);
    let is_theirs = |edit: &Edit| edit.text.contains(&setup.trusted_account);
    for finding in &mut found {
        // Nobody is shut out before the connector has what it needs; but who can be
        // nobody is not let in, and keeps the document from being saved.
        let early = !complete && finding.rule != "principal/impossible";
        finding.fix.take_if(|fix| {
            early && fix.kind == FixKind::Narrow || elsewhere && fix.edits.iter().any(is_theirs)
        });
    }
    found
}

/// Adds what is in the way of what is needed. Where AWS refuses that very part, this
/// has been said; only the correction is added, unless the flaw is one of [`FORMS`].
fn join(document: &Document, flaws: &[Finding], found: &mut Vec<Finding>, finding: Finding) {
    let path = finding.path.as_str();
    let inside = |flaw: &Finding| flaw.path.len() > path.len() && flaw.path.starts_with(path);
    if finding.rule == "policy/undecided" && flaws.iter().any(inside) {
        return;
    }
    let is_whole = path == "Statement" || document.statements.iter().any(|s| s.path == path);
    let is_said = flaws
        .iter()
        .any(|flaw| flaw.path == path && flaw.rule == finding.rule);
    let flaw = found
        .iter_mut()
        .take(flaws.len())
        .find(|flaw| flaw.path == path);
    match flaw.filter(|_| !is_whole && !is_said) {
        Some(flaw) if FORMS.contains(&flaw.rule) && finding.severity == Severity::Error => {
            *flaw = finding;
        }
        Some(flaw) => flaw.fix = flaw.fix.take().or(finding.fix),
        None => add(found, finding),
    }
}

/// Adds a finding unless it is there; of two that are about the same the more severe
/// one stays, with the correction that one of them has.
fn add(found: &mut Vec<Finding>, finding: Finding) {
    let same = found
        .iter_mut()
        .find(|other| other.rule == finding.rule && other.path == finding.path);
    match same {
        Some(other) => {
            if finding.severity < other.severity {
                other.severity = finding.severity;
                other.message = finding.message;
            }
            other.fix = other.fix.take().or(finding.fix);
        }
        None => found.push(finding),
    }
}

/// One thing that a document has to allow.
pub(crate) struct Case<'a> {
    pub(crate) setup: &'a Setup,
    pub(crate) kind: Kind,
    pub(crate) document: &'a Document,
    pub(crate) request: Request,
    pub(crate) needed: &'a NeededStatement,
}
