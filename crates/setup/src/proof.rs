//! Documents compared with the set-up they were made from, for proving that they say
//! what the form says. Takes only documents of the form made here; others are for
//! the doctor.

use crate::needed::{NeededStatement, needed, sid};
use crate::policy::{Clause, Document, Kind, PolicySet, Statement};
use crate::source::Setup;
use messages::{Message, policy as words, verbatim};

/// Why documents are not those of a set-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofError {
    /// The document that doesn't say it.
    pub document: Kind,
    /// What it doesn't say.
    pub what: Message,
}

/// Proves that every document says exactly what the set-up needs.
///
/// # Errors
/// What is not in them, or not as it is made here.
pub fn prove(setup: &Setup, documents: &PolicySet<Option<&Document>>) -> Result<(), ProofError> {
    let needed = needed(setup);
    for document in Kind::ALL {
        let lost = |what| ProofError { document, what };
        let read = documents.get(document).as_ref();
        let found = read.map_or(&[][..], |read| read.statements.as_slice());
        let is_there = |wanted: &NeededStatement| {
            let mut found = found.iter();
            found.any(|found| found.is_called(wanted.sid) && says(found, wanted))
        };
        let wanted = needed.get(document);
        if let Some(wanted) = wanted.iter().find(|wanted| !is_there(wanted)) {
            return Err(lost(verbatim(wanted.sid)));
        }
        let ours = |statement: &&Statement| sid::ALL.iter().any(|sid| statement.is_called(sid));
        if found.iter().filter(ours).count() != wanted.len() {
            return Err(lost(words::ONLY_OUR_STATEMENTS));
        }
    }
    Ok(())
}

/// Whether a statement says what is needed, and nothing else, under whatever name.
pub(crate) fn says(statement: &Statement, wanted: &NeededStatement) -> bool {
    let effect = statement.effect.as_ref().map(|effect| effect.text.as_str());
    let principal = match (&wanted.principal, &statement.principal) {
        (None, None) => true,
        (Some(wanted), Some(found)) => match found.entries.as_slice() {
            [one] => !found.negated && one.listed() == Some("AWS") && one.who.text == *wanted,
            _ => false,
        },
        _ => false,
    };
    let condition = match (&wanted.condition, statement.conditions.as_slice()) {
        (None, []) => true,
        (Some(wanted), [found]) => {
            let values = found.values.iter().map(|value| Some(value.text.as_str()));
            found.operator.text == wanted.operator
                && found.key.text == wanted.key
                && values.eq([wanted.value.as_str()])
        }
        _ => false,
    };
    effect == Some("Allow")
        && principal
        && lists(statement.action.as_ref(), &wanted.actions)
        && lists(
            statement.resource.as_ref(),
            wanted.resource.as_deref().as_slice(),
        )
        && condition
}

/// Whether a clause lists exactly these, or there is none if there are none.
fn lists(clause: Option<&Clause>, wanted: &[&str]) -> bool {
    let Some(clause) = clause else {
        return wanted.is_empty();
    };
    let found = clause.items.iter().map(|item| item.text.as_str());
    !wanted.is_empty() && !clause.negated && found.eq(wanted.iter().copied())
}
