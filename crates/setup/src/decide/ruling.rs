//! What one document says to a request: denials, and what allows it.

use domain::finding::Severity;
use domain::matching::Answer;

use super::condition::opposite;
use super::principal::PrincipalMatch;
use super::request::Request;
use super::statement::{Reading, reading};
use super::{Reason, not_here};
use crate::arn;
use crate::doctor::structure;
use crate::finding::{Finding, then};
use crate::policy::{Document, Kind, Statement};
use crate::source::Setup;
use messages::{Message, policy, policy_decision as words};

/// What a document says.
pub(super) struct Ruling {
    denied: Answer,
    pub(super) allows: PrincipalMatch,
    /// What denies or could.
    pub(super) denials: Vec<Reason>,
    /// What allows, could allow, or why nothing does.
    pub(super) grants: Vec<Reason>,
}

impl Ruling {
    pub(super) fn not_denied(&self) -> Answer {
        opposite(self.denied)
    }

    /// Caps what a document says that AWS refuses: it can't be in force, so it
    /// allows nothing for sure. Where a part of it wasn't understood, it doesn't
    /// even say no.
    fn refuse(&mut self, document: &Document, words: Message) {
        if document.findings.is_empty() {
            let cap = |answer: Answer| answer.and(Answer::Uncertain);
            self.denied = self.denied.or(Answer::Uncertain);
            self.allows.at_all = cap(self.allows.at_all);
            self.allows.directly = cap(self.allows.directly);
            for grant in &mut self.grants {
                grant.speaks = cap(grant.speaks);
            }
        } else {
            *self = Self::new(Answer::Uncertain, Answer::Uncertain);
        }
        self.denials
            .insert(0, Reason::new(Answer::Uncertain, words));
    }

    fn new(denied: Answer, allows: Answer) -> Self {
        Self {
            denied,
            allows: PrincipalMatch::directly(allows),
            denials: Vec::new(),
            grants: Vec::new(),
        }
    }
}

/// Asks one document.
pub(super) fn rule(
    setup: &Setup,
    kind: Kind,
    document: Option<&Document>,
    request: &Request,
) -> Ruling {
    let Some(document) = document else {
        let mut ruling = Ruling::new(Answer::Uncertain, Answer::Uncertain);
        let words = not_here(kind);
        ruling.grants.push(Reason::new(Answer::Uncertain, words));
        return ruling;
    };
    let mut ruling = Ruling::new(Answer::No, Answer::Yes);
    for action in &request.actions {
        one_action(kind, document, request, action, &mut ruling);
    }
    if let Some(words) = refusal(setup, kind, document) {
        ruling.refuse(document, words);
    }
    ruling
}

/// Why AWS refuses a document when it is saved, if it does.
fn refusal(setup: &Setup, kind: Kind, document: &Document) -> Option<Message> {
    let mut flaws = structure::check(setup, kind, document);
    flaws.retain(structure::can_refuse);
    let sure = |flaw: &&Finding| flaw.severity == Severity::Error;
    let flaw = flaws.iter().find(sure).or(flaws.first())?;
    let line = document.place(flaw.span.unwrap_or_default().start).line;
    let (document, message) = (kind.noun().into(), flaw.message.clone().into());
    let sure = if sure(&flaw) { "yes" } else { "no" }.into();
    let words = policy::RefusedAt {
        document,
        line,
        message,
        sure,
    };
    Some(words.into())
}

fn one_action(
    kind: Kind,
    document: &Document,
    request: &Request,
    action: &str,
    ruling: &mut Ruling,
) {
    let mut allows = PrincipalMatch::directly(Answer::No);
    let mut grants = Vec::new();
    for statement in &document.statements {
        let reading = reading(kind, document, statement, request, action);
        let whole = reading.whole();
        if whole == Answer::No {
            continue;
        }
        if statement.denies() {
            ruling.denied = ruling.denied.or(whole);
            let speaks = opposite(whole);
            let reason = reason(kind, document, statement, &reading, action, speaks);
            ruling.denials.push(reason);
        } else {
            allows.at_all = allows.at_all.or(whole);
            allows.directly = allows.directly.or(reading.direct());
            grants.push(reason(kind, document, statement, &reading, action, whole));
        }
    }
    if grants.is_empty() {
        let (document, action) = (kind.noun().into(), action.into());
        let mut words: Message = words::NothingAllows { document, action }.into();
        if kind == Kind::Permissions {
            words = then(words, words::OTHER_POLICY_COULD);
        }
        grants.push(Reason::new(Answer::No, words));
    }
    // A statement that allows makes those that might superfluous.
    if allows.at_all == Answer::Yes {
        grants.retain(|reason| reason.speaks == Answer::Yes);
    }
    for grant in grants {
        if !ruling.grants.contains(&grant) {
            ruling.grants.push(grant);
        }
    }
    ruling.allows.at_all = ruling.allows.at_all.and(allows.at_all);
    ruling.allows.directly = ruling.allows.directly.and(allows.directly);
}

fn reason(
    kind: Kind,
    document: &Document,
    statement: &Statement,
    reading: &Reading,
    action: &str,
    speaks: Answer,
) -> Reason {
    let number = statement.index + 1;
    let line = document.place(statement.span.start).line;
    let named: Message = match statement.sid.as_ref().map(|sid| (&sid.text).into()) {
        Some(sid) => words::NamedStatement { number, sid, line }.into(),
        None => words::Statement { number, line }.into(),
    };
    let how = match (statement.denies(), speaks) {
        (true, Answer::No) => "denies",
        (true, _) => "might-deny",
        (false, Answer::Yes) if reading.principal.directly == Answer::No => "allows-account",
        (false, Answer::Yes) => "allows",
        (false, _) => "might-allow",
    };
    let words = words::Says {
        statement: named.into(),
        document: kind.noun().into(),
        how: how.into(),
        action: action.into(),
        reason: open_part(statement, reading).into(),
    };
    Reason::new(speaks, words)
}

/// What of a statement can't be decided.
pub(crate) fn open_part(statement: &Statement, reading: &Reading) -> Message {
    let open = statement
        .conditions
        .iter()
        .zip(&reading.conditions)
        .find(|(_, answer)| **answer == Answer::Uncertain);
    if let Some((condition, _)) = open {
        let (operator, key) = (&condition.operator.text, &condition.key.text);
        let (operator, key) = (operator.into(), key.into());
        return words::ConditionOpen { operator, key }.into();
    }
    if reading.principal.at_all == Answer::Uncertain {
        return words::PRINCIPAL_OPEN;
    }
    let texts = || statement.resources().map(|item| &item.text);
    match texts().find(|text| arn::split(text).is_none() && *text != "*") {
        _ if texts().any(|text| text.contains("${")) => words::VARIABLES_OPEN,
        Some(text) => {
            let resource = text.into();
            words::ResourceOpen { resource }.into()
        }
        None => words::KEY_OPEN,
    }
}
