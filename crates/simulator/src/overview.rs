//! What became of all events, and who was told.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use domain::matching::{Answer, EventTable, TableMatcher};

/// How often a notification fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.yes += other.yes;
        self.maybe += other.maybe;
    }
}

/// An operation that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// How many events there are.
    pub events: usize,
    /// Of how many somebody is told, or maybe.
    pub told: Tally,
    /// How often each notification fires, in the order they were given.
    pub tallies: Vec<Tally>,
    /// Every operation that was seen, the frequent ones first.
    pub operations: Vec<SeenOperation>,
    /// Every user that was seen, the busy ones first, with the number of events.
    pub users: Vec<(String, usize)>,
    /// When the oldest and the newest event happened, Unix milliseconds.
    pub span_ms: Option<(i64, i64)>,
}

/// What somebody is told about each event, by the best answer of all notifications.
pub(crate) fn best_answers(table: &EventTable, matchers: &[TableMatcher]) -> Vec<Answer> {
    let mut best = vec![Answer::No; table.len()];
    for matcher in matchers {
        for (best, answer) in best.iter_mut().zip(matcher.judge_all(table)) {
            *best = answer.or(*best);
        }
    }
    best
}

pub(crate) fn overview(
    table: &EventTable,
    matchers: &[TableMatcher],
    best: &[Answer],
    times: impl Iterator<Item = Option<i64>> + Clone,
) -> Overview {
    let tally = |matcher: &TableMatcher| {
        let mut tally = Tally::default();
        matcher
            .judge_all(table)
            .for_each(|answer| tally.add(answer));
        tally
    };
    let mut told = Tally::default();
    let mut operations: BTreeMap<[String; 3], (usize, Tally)> = BTreeMap::new();
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    for (at, answer) in best.iter().enumerate() {
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
        events: table.len(),
        told,
        tallies: matchers.iter().map(tally).collect(),
        operations,
        users,
        span_ms: first.zip(known.max()),
    }
}
