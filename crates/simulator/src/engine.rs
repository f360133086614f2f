//! The events and the notifications, and the answers to questions about them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use domain::matching::{Answer, Assumptions, Event, EventTable, Judgement, Matcher, TableMatcher};
use domain::notification::Notification;
use wire::cts::Trace;

use crate::backtest::{Backtest, Counted, MOST_PARTS, backtest};
use crate::central::GlobalProjects;
use crate::overview::{Overview, PreparedMatchers, Tally, overview};
use crate::range::TimeRange;
use crate::rows::{EventRow, EventRows, RowQuery, has_words, words};

/// Whose messages are counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BacktestQuery {
    /// A stored notification, by its place; all of them if it is not given.
    pub of: Option<usize>,
    /// A changed or new notification, whose messages count instead and are compared
    /// with those of the stored one.
    pub draft: Option<Box<Notification>>,
    /// Only events of this range count; all of them if it is not given.
    pub within: Option<TimeRange>,
}

/// Why one event is told about, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// The event.
    pub event: Event,
    /// When it happened, Unix milliseconds.
    pub time_ms: Option<i64>,
    /// The decision of every notification, in order.
    pub judgements: Vec<Judgement>,
}

/// Everything the simulator knows.
#[derive(Debug, Clone, Default)]
pub struct Engine {
    table: EventTable,
    times: Vec<Option<i64>>,
    /// Marks of the events with an ID, because services may deliver one twice.
    marks: BTreeSet<[u64; 2]>,
    global: GlobalProjects,
    duplicates: usize,
    notifications: Vec<Notification>,
    assumptions: Assumptions,
    /// Made when it is first needed.
    ready: Option<PreparedMatchers>,
}

impl Engine {
    /// Adds an event, unless the same one is there. The ID alone does not tell:
    /// it is masked in many files, and then different events have the same.
    pub fn add(&mut self, trace: Trace) {
        if trace.trace_id.is_some() && !self.marks.insert(mark(&trace)) {
            self.duplicates += 1;
            return;
        }
        self.global.see(&trace);
        self.times.push(trace.time_ms);
        self.table.push(&trace.into());
        self.ready = None;
    }

    /// How many events there are.
    #[must_use]
    pub fn events(&self) -> usize {
        self.table.len()
    }

    /// How many events were left out because they were there already.
    #[must_use]
    pub fn duplicates(&self) -> usize {
        self.duplicates
    }

    /// The project of the central region, as the events tell it.
    #[must_use]
    pub fn central_project(&self) -> Option<&str> {
        self.global.central()
    }

    /// Takes these notifications and assumptions from now on.
    pub fn know(&mut self, notifications: Vec<Notification>, assumptions: Assumptions) {
        self.notifications = notifications;
        self.assumptions = assumptions;
        self.ready = None;
    }

    /// Makes everything ready. Returns it with the events and their times.
    fn ready(&mut self) -> (&PreparedMatchers, &EventTable, &[Option<i64>]) {
        let (table, assumptions) = (&self.table, self.assumptions);
        let notifications = self.notifications.iter();
        let ready = self.ready.get_or_insert_with(|| {
            let matchers = notifications.map(|one| TableMatcher::new(table, one, assumptions));
            PreparedMatchers::new(table, matchers.collect())
        });
        (ready, table, &self.times)
    }

    /// What became of all events.
    pub fn overview(&mut self) -> Overview {
        let (ready, table, times) = self.ready();
        let overview = overview(table, ready, times.iter().copied());
        Overview {
            central_project: self.central_project().map(str::to_owned),
            global_services: self.global.services().map(str::to_owned).collect(),
            ..overview
        }
    }

    /// What would have been sent.
    pub fn backtest(&mut self, query: &BacktestQuery) -> Backtest {
        let assumptions = self.assumptions;
        let stored = query.of.and_then(|at| self.notifications.get(at));
        let unchanged = stored.zip(query.draft.as_deref());
        let unchanged = unchanged.is_some_and(|(stored, draft)| same_judgement(stored, draft));
        let (
            PreparedMatchers {
                matchers, tallies, ..
            },
            table,
            times,
        ) = self.ready();
        let within = query.within;
        let events = Counted {
            table,
            times,
            within,
        };
        let messages_of = |matchers: &[&TableMatcher]| {
            let mut messages = vec![Tally::default(); table.len()];
            for matcher in matchers {
                for (message, answer) in messages.iter_mut().zip(matcher.judge_all(table)) {
                    message.add(answer);
                }
            }
            messages
        };
        let stored: Vec<&TableMatcher> = match query.of {
            Some(at) => matchers.get(at).into_iter().collect(),
            None if query.draft.is_some() => Vec::new(),
            None => matchers.iter().collect(),
        };
        let stored = messages_of(&stored);
        match &query.draft {
            None => {
                let mut result = backtest(events, &stored, None);
                if query.of.is_none() {
                    result.tell_apart(events, &busiest(matchers, tallies));
                }
                result
            }
            Some(draft) => {
                let draft = TableMatcher::new(table, draft, assumptions);
                let before = query.of.map(|_| stored.as_slice());
                let mut result = backtest(events, &messages_of(&[&draft]), before);
                if unchanged {
                    // What is open is the same question before and after.
                    result.open = 0;
                }
                result
            }
        }
    }

    /// A page of the events, the newest first, those without a time last.
    pub fn rows(&mut self, query: &RowQuery) -> EventRows {
        let (PreparedMatchers { matchers, best, .. }, table, times) = self.ready();
        let words = words(&query.search);
        let answer = |at: usize| match query.by {
            Some(by) => matchers
                .get(by)
                .map_or(Answer::Uncertain, |matcher| matcher.fires(table, at)),
            None => best.get(at).copied().unwrap_or(Answer::Uncertain),
        };
        let mut places: Vec<usize> = (0..table.len())
            .filter(|at| {
                let time = times.get(*at).copied().flatten();
                query.within.is_none_or(|range| range.has(time))
            })
            .filter(|at| query.told.is_none_or(|wanted| answer(*at) == wanted))
            .filter(|at| {
                let event = || table.event(*at);
                words.is_empty() || event().is_some_and(|event| has_words(&event, &words))
            })
            .collect();
        places.sort_by_key(|at| std::cmp::Reverse(times.get(*at).copied().flatten()));
        let total = places.len();
        let page = places.into_iter().skip(query.from).take(query.count);
        let rows = page.filter_map(|at| {
            let fires = |matcher: &TableMatcher| matcher.fires(table, at) == Answer::Yes;
            let by = (0..).zip(matchers).filter(|(_, matcher)| fires(matcher));
            Some(EventRow {
                at,
                time_ms: times.get(at).copied().flatten(),
                event: table.event(at)?,
                told: answer(at),
                by: by.map(|(place, _)| place).collect(),
            })
        });
        EventRows {
            rows: rows.collect(),
            total,
        }
    }

    /// Why the event at that place is told about, or not.
    #[must_use]
    pub fn explain(&self, at: usize) -> Option<Explained> {
        let event = self.table.event(at)?;
        let judge = |one| Matcher::new(one, self.assumptions).judge(&event);
        let judgements = self.notifications.iter().map(judge).collect();
        Some(Explained {
            time_ms: self.times.get(at).copied().flatten(),
            judgements,
            event,
        })
    }
}

/// The notifications with the most certain messages, by their places, and none without.
fn busiest<'a>(matchers: &'a [TableMatcher], tallies: &[Tally]) -> Vec<(usize, &'a TableMatcher)> {
    let mut all: Vec<_> = (0..)
        .zip(matchers)
        .zip(tallies)
        .filter(|(_, tally)| tally.yes > 0)
        .collect();
    all.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.yes));
    all.truncate(MOST_PARTS);
    all.into_iter().map(|(one, _)| one).collect()
}

/// What only the same event has. The words a time was written in do not count.
pub(crate) fn mark(trace: &Trace) -> [u64; 2] {
    let trace = Trace {
        time_text: trace.time_text.clone().filter(|_| trace.time_ms.is_none()),
        ..trace.clone()
    };
    [0_u8, 1].map(|salt| {
        let mut hasher = DefaultHasher::new();
        (salt, &trace).hash(&mut hasher);
        hasher.finish()
    })
}

/// Whether two notifications are judged by the same words.
fn same_judgement(one: &Notification, other: &Notification) -> bool {
    one.enabled == other.enabled
        && one.topic.is_some() == other.topic.is_some()
        && one.scope == other.scope
        && one.operations == other.operations
        && one.user_groups == other.user_groups
        && one.filter == other.filter
}
