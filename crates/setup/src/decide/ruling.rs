//! What one document says to a request: denials, and what allows it.

use domain::finding::Severity;
use domain::matching::Answer;

use super::Reason;
use super::condition::opposite;
use super::principal::PrincipalMatch;
use super::request::Request;
use super::statement::{Reading, reading};
use crate::arn;
use crate::doctor::structure;
use crate::finding::Finding;
use crate::policy::{Document, Kind, Statement};
use crate::source::Setup;

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
    fn refuse(&mut self, document: &Document, words: String) {
        if document.oddities.is_empty() {
            let cap = |answer: Answer| answer.and(Answer::Uncertain);
            self.denied = self.denied.or(Answer::Uncertain);
            self.allows.at_all = cap(self.allows.at_all);
            self.allows.directly = cap(self.allows.directly);
            for grant in &mut self.grants {
                grant.speaks = cap(grant.speaks);
            }
        } else {
            *self = Self::open(String::new());
            self.grants.clear();
        }
        self.denials
            .insert(0, Reason::new(Answer::Uncertain, words));
    }

    fn open(words: String) -> Self {
        let open = Answer::Uncertain;
        Self {
            denied: open,
            allows: PrincipalMatch::directly(open),
            denials: Vec::new(),
            grants: vec![Reason::new(open, words)],
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
        let words = format!("The {} is not here, so what it says is open.", kind.noun());
        return Ruling::open(words);
    };
    let mut ruling = Ruling {
        denied: Answer::No,
        allows: PrincipalMatch::directly(Answer::Yes),
        denials: Vec::new(),
        grants: Vec::new(),
    };
    for action in &request.actions {
        one_action(kind, document, request, action, &mut ruling);
    }
    if let Some(words) = refusal(setup, kind, document) {
        ruling.refuse(document, words);
    }
    ruling
}

/// Why AWS refuses a document when it is saved, if it does.
fn refusal(setup: &Setup, kind: Kind, document: &Document) -> Option<String> {
    let mut flaws = structure::check(setup, kind, document);
    flaws.retain(structure::can_refuse);
    let sure = |flaw: &&Finding| flaw.severity == Severity::Error;
    let flaw = flaws.iter().find(sure).or(flaws.first())?;
    let line = flaw.span.map(|span| document.place(span.start).line);
    let because = line.map_or(String::new(), |line| format!(" because of line {line}"));
    let (noun, why) = (kind.noun(), &flaw.message);
    Some(if sure(&flaw) {
        format!("AWS refuses this {noun}{because}, so it isn't in force as it stands: {why}")
    } else {
        format!("AWS may refuse this {noun}{because}: {why}")
    })
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
        let more = match kind {
            Kind::Permissions => " Another policy of the role could.",
            _ => "",
        };
        let words = format!("No statement of the {} allows {action}.{more}", kind.noun());
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
    let denies = statement.denies();
    let verb = match (denies, speaks) {
        (true, Answer::No) => "denies",
        (true, _) => "may deny",
        (false, Answer::Yes) => "allows",
        (false, _) => "may allow",
    };
    let more = if speaks == Answer::Uncertain {
        format!("; {}", open_part(statement, reading))
    } else if !denies && reading.principal.directly == Answer::No {
        " to the whole account, which passes it on by its own policies".to_owned()
    } else {
        String::new()
    };
    let number = statement.index + 1;
    let line = document.place(statement.span.start).line;
    let name = statement
        .sid
        .as_ref()
        .map_or(String::new(), |sid| format!("“{}”, ", sid.text));
    let noun = kind.noun();
    let words =
        format!("Statement {number} ({name}line {line}) of the {noun} {verb} {action}{more}.");
    Reason::new(speaks, words)
}

/// What of a statement can't be decided.
pub(crate) fn open_part(statement: &Statement, reading: &Reading) -> String {
    let open = statement
        .conditions
        .iter()
        .zip(&reading.conditions)
        .find(|(_, answer)| **answer == Answer::Uncertain);
    if let Some((condition, _)) = open {
        let (operator, key) = (&condition.operator.text, &condition.key.text);
        return format!("whether its condition {operator} on {key} holds can't be known here");
    }
    if reading.principal.at_all == Answer::Uncertain {
        return "whom its principal stands for can't be known here".to_owned();
    }
    let resources = statement.resource.iter().flat_map(|clause| &clause.items);
    let mut texts = resources.map(|item| item.text.as_str());
    match texts
        .clone()
        .find(|text| arn::split(text).is_none() && !text.contains("${"))
    {
        Some(text) if !texts.any(|text| text.contains("${")) => {
            format!(
                "“{text}” leaves out parts of an ARN, and what AWS puts there can't be known here"
            )
        }
        _ => "what its variables stand for can't be known here".to_owned(),
    }
}
