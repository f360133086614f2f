//! What became of all events, and who was told.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::AddAssign;

use domain::cts::RuleField;
use domain::matching::{Answer, EventTable, TableMatcher};

/// How often a notification fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Events it fires for.
    pub yes: usize,
    /// Events the documents leave open.
    pub maybe: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, answer: Answer) {
        match answer {
            Answer::Yes => self.yes += 1,
            Answer::Uncertain => self.maybe += 1,
            Answer::No => {}
        }
    }
}

impl Tally {
    /// Whether anything is sent, if that is known.
    pub(crate) fn known(&self) -> Option<bool> {
        match (self.yes, self.maybe) {
            (1.., _) => Some(true),
            (0, 0) => Some(false),
            (0, _) => None,
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.yes += other.yes;
        self.maybe += other.maybe;
    }
}

/// An operation that was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenOperation {
    /// Acronym of the service, kind of resource, and the operation; empty where the
    /// event does not say.
    pub operation: [String; 3],
    /// Events of it.
    pub events: usize,
    /// How many of them somebody is told about.
    pub told: Tally,
}

/// What became of all events.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Overview {
    /// How many events there are.
    pub events: usize,
    /// Of how many somebody is told, or maybe.
    pub told: Tally,
    /// How often each notification fires, in the order they were given.
    pub tallies: Vec<Tally>,
    /// How many events each is about, whether or not it is enabled and has somebody
    /// to tell.
    pub matching: Vec<Tally>,
    /// Every operation that was seen, the frequent ones first.
    pub operations: Vec<SeenOperation>,
    /// Every user that was seen, the busy ones first, with the number of events.
    pub users: Vec<(String, usize)>,
    /// What events have in the fields whose values are documented as a list.
    pub values: Vec<(RuleField, String)>,
    /// When the oldest and the newest event happened, Unix milliseconds.
    pub span_ms: Option<(i64, i64)>,
    /// The project all events of global services belong to, if it is one: only
    /// notifications of its region hear of these services.
    pub central_project: Option<String>,
    /// The services all events of which are of a global service.
    pub global_services: Vec<String>,
}

/// All notifications made ready for the events, and what they make of them.
#[derive(Debug, Clone)]
pub(crate) struct PreparedMatchers {
    pub(crate) matchers: Vec<TableMatcher>,
    /// How often each fires.
    pub(crate) tallies: Vec<Tally>,
    /// How many events each is about.
    pub(crate) matching: Vec<Tally>,
    /// The best answer of all of them for each event.
    pub(crate) best: Vec<Answer>,
}

impl PreparedMatchers {
    /// Judges every event by every notification, once.
    pub(crate) fn new(table: &EventTable, matchers: Vec<TableMatcher>) -> Self {
        let mut best = vec![Answer::No; table.len()];
        let tallies = matchers.iter().map(|matcher| {
            let (mut fires, mut matches) = (Tally::default(), Tally::default());
            for (best, answer) in best.iter_mut().zip(matcher.match_all(table)) {
                matches.add(answer);
                let answer = matcher.status().and(answer);
                fires.add(answer);
                *best = answer.or(*best);
            }
            (fires, matches)
        });
        let (tallies, matching): (Vec<_>, Vec<_>) = tallies.unzip();
        Self {
            matchers,
            tallies,
            matching,
            best,
        }
    }
}

pub(crate) fn overview(
    table: &EventTable,
    ready: &PreparedMatchers,
    times: impl Iterator<Item = Option<i64>> + Clone,
) -> Overview {
    let mut told = Tally::default();
    let mut operations: BTreeMap<[String; 3], (usize, Tally)> = BTreeMap::new();
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    for (at, answer) in ready.best.iter().enumerate() {
        told.add(*answer);
        let Some(event) = table.event(at) else {
            continue;
        };
        let operation = [event.service_type, event.resource_type, event.trace_name];
        let (events, told) = operations
            .entry(operation.map(Option::unwrap_or_default))
            .or_default();
        *events += 1;
        told.add(*answer);
        if let Some(user) = event.user {
            *users.entry(user).or_default() += 1;
        }
    }
    let mut operations: Vec<SeenOperation> = operations
        .into_iter()
        .map(|(operation, (events, told))| SeenOperation {
            operation,
            events,
            told,
        })
        .collect();
    operations.sort_by_key(|seen| std::cmp::Reverse(seen.events));
    let mut users: Vec<(String, usize)> = users.into_iter().collect();
    users.sort_by_key(|(_, events)| std::cmp::Reverse(*events));
    let known = times.flatten();
    let first = known.clone().min();
    Overview {
        central_project: None,
        global_services: Vec::new(),
        events: table.len(),
        told,
        tallies: ready.tallies.clone(),
        matching: ready.matching.clone(),
        operations,
        users,
        values: listed_values(table),
        span_ms: first.zip(known.max()),
    }
}

fn listed_values(table: &EventTable) -> Vec<(RuleField, String)> {
    let listed = |field: &RuleField| field.allowed_values().is_some();
    let fields = RuleField::ALL.into_iter().filter(listed);
    let of = |field| {
        table
            .values(field)
            .map(move |value| (field, value.to_owned()))
    };
    fields.flat_map(of).collect()
}
