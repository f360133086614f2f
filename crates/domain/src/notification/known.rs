//! What is known to occur: the operations of a connection's catalogue, and what
//! loaded events have.

use std::collections::{BTreeMap, BTreeSet};

use super::OperationSet;
use crate::cts::RuleField;
use crate::near::{is_slip, plain};

/// Names by how they are written without case and punctuation.
type Spellings = BTreeMap<String, BTreeSet<String>>;

/// The names that follow upon a path: services upon none, resource types upon a
/// service, operations upon both.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Names(BTreeMap<Vec<String>, Spellings>);

impl Names {
    /// Adds an operation; `key` is how what a name follows upon is written in its path.
    fn add(&mut self, operation: [&str; 3], key: fn(&str) -> String) {
        for (depth, name) in operation.into_iter().enumerate() {
            let path = operation.iter().take(depth).map(|part| key(part));
            let names = self.0.entry(path.collect()).or_default();
            if !name.trim().is_empty() {
                let same = names.entry(plain(name)).or_default();
                same.insert(name.to_owned());
            }
        }
    }

    fn upon(&self, path: &[&str]) -> Option<&Spellings> {
        let path: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
        self.0.get(&path)
    }
}

/// A catalogue of operations, and what loaded events have. Pure data: who has none
/// of it knows nothing, and nothing is claimed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    catalogue: Names,
    seen: Names,
    /// All names of both, upon paths without case and punctuation.
    anywhere: Names,
    values: BTreeSet<(RuleField, String)>,
    users: Spellings,
}

/// What is known about a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Spelling {
    /// It is in the catalogue, or was seen in an event.
    Known,
    /// The catalogue has these, which differ only in case or punctuation.
    Other(Vec<String>),
    /// The catalogue has this one, which differs by a slip of the finger.
    Near(String),
    /// Nothing like it is known.
    Unknown,
}

impl Known {
    /// What a catalogue knows; `None` if it lists nothing.
    #[must_use]
    pub fn new(catalogue: &[OperationSet]) -> Option<Self> {
        let mut known = Self::default();
        for set in catalogue {
            for name in &set.trace_names {
                let operation = [&set.service_type, &set.resource_type, name.as_str()];
                known.catalogue.add(operation, str::to_owned);
                known.anywhere.add(operation, plain);
            }
        }
        (!known.catalogue.0.is_empty()).then_some(known)
    }

    /// Adds the operation of an event: service, resource type and name.
    pub fn see_operation(&mut self, operation: [&str; 3]) {
        self.seen.add(operation, str::to_owned);
        self.anywhere.add(operation, plain);
    }

    /// Adds what an event has in a field.
    pub fn see_value(&mut self, field: RuleField, value: &str) {
        self.values.insert((field, value.to_owned()));
    }

    /// Adds the user of an event.
    pub fn see_user(&mut self, name: &str) {
        let same = self.users.entry(plain(name)).or_default();
        same.insert(name.to_owned());
    }

    /// The users of events that are spelled like this one but for case and punctuation;
    /// `None` if one has this very name.
    pub(super) fn users_like(&self, name: &str) -> Option<Vec<String>> {
        let Some(same) = self.users.get(&plain(name)) else {
            return Some(Vec::new());
        };
        (!same.contains(name)).then(|| same.iter().cloned().collect())
    }

    /// Whether an event has the value.
    pub(super) fn has_value(&self, field: RuleField, value: &str) -> bool {
        self.values.contains(&(field, value.to_owned()))
    }

    /// Whether a name is listed upon another spelling of the path, and the one that is
    /// meant would not be the same but for case: if case does not count, what is told
    /// about now no longer is.
    pub(super) fn would_lose(&self, path: &[&str], name: &str, meant: &str) -> bool {
        let path: Vec<String> = path.iter().map(|part| plain(part)).collect();
        let names = self.anywhere.0.get(&path);
        let alike = names.and_then(|names| names.get(&plain(name)));
        alike
            .into_iter()
            .flatten()
            .any(|known| known.eq_ignore_ascii_case(name) && !known.eq_ignore_ascii_case(meant))
    }

    /// How a name is spelled that follows upon a path.
    pub(super) fn spelling(&self, path: &[&str], name: &str) -> Spelling {
        let plain_name = plain(name);
        let written = |names: Option<&Spellings>| names?.get(&plain_name).cloned();
        let listed = self.catalogue.upon(path);
        let has = |names: &BTreeSet<String>| names.contains(name);
        let found = written(listed).unwrap_or_default();
        if has(&found) || written(self.seen.upon(path)).is_some_and(|seen| has(&seen)) {
            return Spelling::Known;
        }
        let same_letters = found
            .iter()
            .filter(|known| known.eq_ignore_ascii_case(name));
        let same_letters: Vec<String> = same_letters.cloned().collect();
        if !same_letters.is_empty() {
            return Spelling::Other(same_letters);
        }
        if !found.is_empty() {
            return Spelling::Other(found.into_iter().collect());
        }
        let near = listed.into_iter().flatten();
        let near = near.filter(|(known, _)| is_slip(&plain_name, known));
        let mut near = near.flat_map(|(_, names)| names);
        match (near.next(), near.next()) {
            (Some(only), None) => Spelling::Near(only.clone()),
            _ => Spelling::Unknown,
        }
    }
}
