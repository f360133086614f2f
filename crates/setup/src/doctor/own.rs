//! The correction that adds our own statements and leaves the others as they are,
//! and what can stand in its way.

use super::condition::is_external_id;
use super::{Case, denial, structure};
use crate::arn;
use crate::edit::apply;
use crate::finding::{Finding, FixKind, QuickFix, then};
use crate::needed::NeededStatement;
use crate::placeholder::is_placeholder;
use crate::policy::{
    Condition, Document, Kind, Statement, append, free_sid, grants_nothing, in_document, read,
    replace,
};
use domain::finding::Severity;
use messages::{Message, policy as words};

/// What a document doesn't allow, and the statement that was most likely meant to.
pub(super) struct Gap<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) meant: Option<&'a Statement>,
    pub(super) findings: Vec<Finding>,
}

/// The findings of gaps, each with the correction that closes them all, or with
/// what stands in its way.
pub(super) fn offer(
    kind: Kind,
    document: &Document,
    gaps: Vec<Gap<'_>>,
    flaws: &[Finding],
) -> Vec<Finding> {
    let denied = gaps.iter().find_map(|gap| denial::surely(gap.case));
    let open: Vec<&Gap<'_>> = gaps
        .iter()
        .filter(|gap| denial::surely(gap.case).is_none())
        .collect();
    let mend = [false, true]
        .into_iter()
        .filter(|replacing| !(open.is_empty() || *replacing && denied.is_some()))
        .find_map(|replacing| statements(kind, document, &open, replacing));
    // Without one, a flaw is in the way, or a denial.
    let mut refused = flaws.iter().filter(|flaw| flaw.severity == Severity::Error);
    let lasting = refused.clone().find(|flaw| flaw.fix.is_none());
    let flaw = lasting.or(refused.next());
    let span = flaw.map_or(denied.map(|statement| statement.span), |flaw| flaw.span);
    let line = span.map(|span| document.place(span.start).line);
    let obstacle: Message = match (line, flaw) {
        (Some(line), Some(Finding { fix: Some(_), .. })) => words::MendLineFirst { line }.into(),
        (Some(line), _) => words::StatementNoHelp { line }.into(),
        (None, _) => words::NO_ROOM,
    };
    let mut found = Vec::new();
    for gap in gaps {
        let is_denied = denial::surely(gap.case).is_some();
        for mut finding in gap.findings {
            match &mend {
                _ if finding.fix.is_some() => {}
                Some(mend) if !is_denied => finding.fix = Some(mend.clone()),
                _ => finding.message = then(finding.message, obstacle.clone()),
            }
            found.push(finding);
        }
    }
    found
}

/// Whether a statement was meant for the connector: by its name, or whom or what it names.
fn is_for_connector(case: &Case<'_>, statement: &Statement) -> bool {
    let setup = case.setup;
    let named = |name: &str| {
        let mut entries = statement.entries();
        entries.any(|entry| entry.who.text.contains(name))
    };
    let needed = case.needed.resource.as_deref().unwrap_or_default();
    let name = needed.rsplit([':', '/']).next().unwrap_or_default();
    // By its name, or by a template's gap and nothing else.
    let about =
        |text: &str| text.contains(name) || is_placeholder(text) && arn::split(text).is_none();
    let asks = |condition: &Condition| {
        let mut values = condition.values.iter();
        is_external_id(condition) && values.any(|value| value.text == setup.external_id.expose())
    };
    statement.is_called(case.needed.sid)
        || match case.kind {
            Kind::Trust => named(&setup.trusted_account) || statement.conditions.iter().any(asks),
            Kind::Permissions => statement.resources().any(|item| about(&item.text)),
            Kind::Topic | Kind::Key => named(setup.role.name()),
        }
}

/// The changes that put the statements in, some of them in place of one that
/// can't be for anybody; `None` where AWS would refuse the document all the same.
fn statements(
    kind: Kind,
    document: &Document,
    gaps: &[&Gap<'_>],
    replacing: bool,
) -> Option<QuickFix> {
    let mut replaced: Vec<&Statement> = Vec::new();
    let mut edits = Vec::new();
    let mut added: Vec<(&NeededStatement, String)> = Vec::new();
    for gap in gaps {
        let needed = gap.case.needed;
        let gives_way = gap.meant.filter(|meant| {
            replacing
                && is_for_connector(gap.case, meant)
                && grants_nothing(document, meant, needed)
                && !replaced.iter().any(|other| other.index == meant.index)
        });
        match gives_way {
            Some(meant) => {
                replaced.push(meant);
                edits.push(replace(document, meant, needed));
            }
            None => added.push((needed, free_sid(document, needed.sid, None))),
        }
    }
    if !added.is_empty() {
        edits.extend(append(document, &added));
    }
    edits.extend(in_document(document));
    let after = read(&apply(&document.text, &edits)).ok()?;
    let mut flaws = structure::check(gaps.first()?.case.setup, kind, &after).into_iter();
    if flaws.any(|flaw| flaw.severity == Severity::Error) {
        return None;
    }
    let label = match (replaced.is_empty(), gaps.len()) {
        (true, 1) => words::ADD_STATEMENT,
        (true, _) => words::ADD_STATEMENTS,
        (false, _) => words::REPLACE_STATEMENT,
    };
    Some(QuickFix {
        kind: FixKind::Grant,
        label,
        edits,
    })
}
