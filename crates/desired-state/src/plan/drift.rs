//! How far a connection is from a bundle.

use std::collections::BTreeSet;

use super::make::items;
use super::{Action, Blocked, Item, Options};
use crate::bundle::Bundle;
use crate::place::Place;

/// How far one connection is from a bundle. What the bundle does not have is no drift:
/// nobody said that it should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Drift {
    /// Objects the bundle has for the connection.
    pub wanted: usize,
    /// Those of them that would be created or updated.
    pub changes: usize,
    /// Those that cannot be compared, or not be changed, as something is in the way.
    pub blocked: usize,
    /// Those of which it is not known, as what is stored could not be read.
    pub unknown: usize,
}

/// What a drift says in one word; the rest stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DriftState {
    /// The bundle has nothing for the connection.
    NotInBundle,
    /// Everything is as the bundle says.
    None,
    /// Something is not known, and of the rest nothing has to be changed.
    Unknown,
    /// Something is in the way, and of the rest nothing has to be changed.
    Blocked,
    /// Something has to be changed.
    Changes,
}

impl Drift {
    /// Compares a bundle with what was read at one connection.
    #[must_use]
    pub fn at(bundle: &Bundle, place: &Place<'_>) -> Self {
        let options = Options {
            delete: false,
            external_id: &|_, _| None,
        };
        let mut drift = Self::default();
        for item in items(bundle, place, options, &mut BTreeSet::new()) {
            drift.add(&item);
        }
        drift
    }

    fn add(&mut self, item: &Item) {
        let of = match &item.action {
            Action::Keep | Action::Delete { .. } => return,
            Action::Unchanged => None,
            Action::Create { .. } | Action::Update { .. } => Some(&mut self.changes),
            Action::Blocked {
                reason: Blocked::Unread,
            } => Some(&mut self.unknown),
            Action::Blocked { .. } => Some(&mut self.blocked),
        };
        if let Some(of) = of {
            *of += 1;
        }
        self.wanted += 1;
    }

    /// The same in one word.
    #[must_use]
    pub fn state(&self) -> DriftState {
        if self.changes > 0 {
            DriftState::Changes
        } else if self.unknown > 0 {
            DriftState::Unknown
        } else if self.blocked > 0 {
            DriftState::Blocked
        } else if self.wanted > 0 {
            DriftState::None
        } else {
            DriftState::NotInBundle
        }
    }
}
