//! The sentences of a plan that is kept where it was made.

use messages::{EDITION, Message};
use serde::{Deserialize, Serialize};

use super::{Action, Blocked, Found, Item, Plan, Warning};

/// What the checks said about a plan. Its file leaves that out, because whoever reads it may
/// have another edition of the catalogues; beside a plan that is read where it was written, it
/// can be kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Sentences {
    /// The edition of the catalogues that they are from.
    edition: u64,
    /// In the order of what was found.
    messages: Vec<Option<Message>>,
}

impl Plan {
    /// What the checks said about it.
    #[must_use]
    pub fn sentences(&self) -> Sentences {
        let found = self.items.iter().flat_map(found);
        Sentences {
            edition: EDITION,
            messages: found.map(|found| found.message.clone()).collect(),
        }
    }

    /// Takes the sentences back after it was read. Those of another edition might say anything:
    /// they are left out, and so the rules are named instead.
    pub fn take_sentences(&mut self, sentences: Sentences) {
        let count = self.items.iter().flat_map(found).count();
        if sentences.edition != EDITION || sentences.messages.len() != count {
            return;
        }
        let found = self.items.iter_mut().flat_map(found_mut);
        for (found, message) in found.zip(sentences.messages) {
            found.message = message;
        }
    }
}

fn found(item: &Item) -> impl Iterator<Item = &Found> {
    let refused: &[Found] = match &item.action {
        Action::Blocked {
            reason: Blocked::Refused(found),
        } => found,
        _ => &[],
    };
    let warned = item.warnings.iter().filter_map(|warning| match warning {
        Warning::Found(found) | Warning::NotRecreatable(found) => Some(found),
        _ => None,
    });
    refused.iter().chain(warned)
}

fn found_mut(item: &mut Item) -> impl Iterator<Item = &mut Found> {
    let refused: &mut [Found] = match &mut item.action {
        Action::Blocked {
            reason: Blocked::Refused(found),
        } => found,
        _ => &mut [],
    };
    let warnings = item.warnings.iter_mut();
    let warned = warnings.filter_map(|warning| match warning {
        Warning::Found(found) | Warning::NotRecreatable(found) => Some(found),
        _ => None,
    });
    refused.iter_mut().chain(warned)
}
