//! What one notification, or all of them, would have sent: how much, when, and
//! about what.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use domain::cts::RuleField;
use domain::matching::{Answer, EventTable, TableMatcher};

use crate::overview::Tally;
use crate::range::TimeRange;

/// At most so many steps of time; a chart of them is still readable.
const MOST_STEPS: i64 = 60;

/// Lengths a step of time can have, milliseconds: from a minute to thirty days.
const STEPS_MS: [i64; 10] = [
    60_000,
    300_000,
    900_000,
    3_600_000,
    10_800_000,
    21_600_000,
    43_200_000,
    86_400_000,
    604_800_000,
    2_592_000_000,
];

const HOUR_MS: i64 = 3_600_000;

/// How many of the most frequent are named.
const MOST_NAMED: usize = 5;

/// How many notifications are told apart in each step; more colors than that are not.
pub(crate) const MOST_PARTS: usize = 5;

/// A step of time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Step {
    /// Where it begins, Unix milliseconds.
    pub start_ms: i64,
    /// Events in it.
    pub events: usize,
    /// Messages in it.
    pub messages: Tally,
    /// Messages in it of what it is compared with, if it is.
    pub before: Tally,
    /// Certain messages of each notification of [`Backtest::parts`], in that order; the
    /// rest are those of the others.
    pub parts: Vec<usize>,
}

/// What would have been sent. The steps are of all events; everything else counts those
/// of the range that was asked about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Backtest {
    /// How many events there are.
    pub events: usize,
    /// Messages, for sure and maybe.
    pub messages: Tally,
    /// Messages of what it is compared with, if it is.
    pub before: Option<Tally>,
    /// Events that are certain to be told about now and were certain not to be before.
    pub gained: usize,
    /// Events that were certain to be told about before and are certain not to be now.
    pub lost: usize,
    /// Events of which it is not known whether that changes anything.
    pub open: usize,
    /// Messages about events without a time, which are in no step.
    pub undated: usize,
    /// From when to when the events happened that count, Unix milliseconds: the range that
    /// was asked about, or the first event and the last; `None` where no time passes.
    pub span_ms: Option<(i64, i64)>,
    /// How long a step is, milliseconds.
    pub step_ms: i64,
    /// The time from the first event to the last, without gaps.
    pub steps: Vec<Step>,
    /// Where messages of several notifications are counted: the places of those with
    /// the most, and how many certain messages each has.
    pub parts: Vec<(usize, usize)>,
    /// The hour with the most messages: its start, and how many.
    pub busiest_hour: Option<(i64, usize)>,
    /// What the messages are about most: operations, users, resources.
    pub most: [Vec<(String, usize)>; 3],
}

/// The events whose messages are counted.
#[derive(Clone, Copy)]
pub(crate) struct Counted<'a> {
    pub(crate) table: &'a EventTable,
    /// When each happened.
    pub(crate) times: &'a [Option<i64>],
    /// Only events of this range count; all of them without one.
    pub(crate) within: Option<TimeRange>,
}

impl Counted<'_> {
    fn time(&self, at: usize) -> Option<i64> {
        self.times.get(at).copied().flatten()
    }

    fn has(&self, time: Option<i64>) -> bool {
        self.within.is_none_or(|range| range.has(time))
    }
}

/// Counts messages: `messages` and `before` say how many each event causes.
pub(crate) fn backtest(
    events: Counted<'_>,
    messages: &[Tally],
    before: Option<&[Tally]>,
) -> Backtest {
    let mut result = Backtest::default();
    let known = || events.times.iter().copied().flatten();
    if let Some((first, last)) = known().min().zip(known().max()) {
        (result.step_ms, result.steps) = steps(first, last);
        result.span_ms = (first < last).then_some((first, last));
    }
    if let Some(range) = events.within {
        result.span_ms = Some((range.from_ms, range.to_ms));
    }
    let mut hours: BTreeMap<i64, usize> = BTreeMap::new();
    let mut most: [BTreeMap<String, usize>; 3] = Default::default();
    for (at, caused) in messages.iter().enumerate() {
        let time = events.time(at);
        if let Some(step) = result.step_at(time) {
            step.events += 1;
            step.messages += *caused;
        }
        if !events.has(time) {
            continue;
        }
        result.events += 1;
        result.messages += *caused;
        if caused.yes == 0 {
            continue;
        }
        match time {
            Some(time) => *hours.entry(time.div_euclid(HOUR_MS)).or_default() += caused.yes,
            None => result.undated += caused.yes,
        }
        for (counts, name) in most.iter_mut().zip(names(events.table, at)) {
            if let Some(name) = name {
                *counts.entry(name).or_default() += caused.yes;
            }
        }
    }
    if let Some(before) = before {
        let mut tally = Tally::default();
        for (at, (was, now)) in before.iter().zip(messages).enumerate() {
            let time = events.time(at);
            if let Some(step) = result.step_at(time) {
                step.before += *was;
            }
            if !events.has(time) {
                continue;
            }
            tally += *was;
            match (was.known(), now.known()) {
                (Some(was), Some(now)) => {
                    result.gained += usize::from(now && !was);
                    result.lost += usize::from(was && !now);
                }
                _ => result.open += 1,
            }
        }
        result.before = Some(tally);
    }
    // Of equally busy hours the first.
    let busiest = hours.iter().max_by_key(|(hour, sent)| (**sent, -**hour));
    result.busiest_hour = busiest.map(|(hour, sent)| (hour * HOUR_MS, *sent));
    result.most = most.map(most_frequent);
    result
}

impl Backtest {
    /// The step a moment is in.
    fn step_at(&mut self, time: Option<i64>) -> Option<&mut Step> {
        let start = self.steps.first()?.start_ms;
        let at = (time? - start).checked_div(self.step_ms)?;
        self.steps.get_mut(usize::try_from(at).ok()?)
    }

    /// Tells the certain messages of these notifications apart.
    pub(crate) fn tell_apart(&mut self, events: Counted<'_>, of: &[(usize, &TableMatcher)]) {
        for step in &mut self.steps {
            step.parts = vec![0; of.len()];
        }
        for (part, (place, matcher)) in of.iter().enumerate() {
            let mut sent = 0;
            for (at, answer) in matcher.judge_all(events.table).enumerate() {
                if answer != Answer::Yes {
                    continue;
                }
                let time = events.time(at);
                sent += usize::from(events.has(time));
                let parts = self.step_at(time).map(|step| &mut step.parts);
                if let Some(count) = parts.and_then(|parts| parts.get_mut(part)) {
                    *count += 1;
                }
            }
            self.parts.push((*place, sent));
        }
    }
}

/// Operation, user and resource of an event, as a person would name them.
fn names(table: &EventTable, at: usize) -> [Option<String>; 3] {
    let Some(event) = table.event(at) else {
        return [None, None, None];
    };
    let resource = event
        .field(RuleField::ResourceName)
        .or(event.field(RuleField::ResourceId))
        .map(str::to_owned);
    let operation = match (&event.service_type, &event.trace_name) {
        (Some(service), Some(name)) => Some([service, " ", name].concat()),
        (one, other) => one.clone().or(other.clone()),
    };
    [operation, event.user, resource]
}

fn most_frequent(counts: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut all: Vec<(String, usize)> = counts.into_iter().collect();
    all.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    all.truncate(MOST_NAMED);
    all
}

/// Steps of a round length from the first time to the last.
fn steps(first: i64, last: i64) -> (i64, Vec<Step>) {
    let span = last.saturating_sub(first);
    let fits = |step: &i64| last.div_euclid(*step) - first.div_euclid(*step) < MOST_STEPS;
    let step_ms = STEPS_MS
        .into_iter()
        .find(fits)
        .unwrap_or_else(|| span / (MOST_STEPS - 1) + 1);
    let (from, to) = (first.div_euclid(step_ms), last.div_euclid(step_ms));
    let steps = (from..=to).map(|at| Step {
        start_ms: at * step_ms,
        ..Step::default()
    });
    (step_ms, steps.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_never_too_many() {
        let day = 86_400_000;
        for (first, last, wanted_ms, wanted) in [
            (0, 0, 60_000, 1),
            (0, 59_999, 60_000, 1),
            (59_999, 60_000, 60_000, 2),
            (day, 8 * day, 10_800_000, 57),
            (0, 59 * 60_000, 60_000, 60),
            (0, 60 * 60_000, 300_000, 13),
            (-1, 1, 60_000, 2),
        ] {
            let (step_ms, steps) = steps(first, last);
            assert_eq!(
                (step_ms, steps.len()),
                (wanted_ms, wanted),
                "{first} {last}"
            );
        }
        let (step_ms, all) = steps(i64::MIN / 2, i64::MAX / 2);
        assert!(step_ms > 0 && all.len() as i64 <= MOST_STEPS + 1);
    }
}
