//! Events counted as they come, in memory that does not grow with their number.

use domain::matching::{Answer, Assumptions, Event, Judgement, Matcher};
use domain::notification::Notification;
use wire::cts::Trace;

use crate::engine::{Engine, mark};
use crate::overview::Tally;
use crate::window::Window;

/// Events judged together: the more, the more often texts of one are those of another.
const BATCH: usize = 16_384;

/// So many events are remembered, so that one that is delivered twice counts once: by 128
/// bits of a hash of all its fields. That any of a billion different events passes for one
/// that is remembered has a probability of 10^9 · 2^19 / 2^128, less than 2 in 10^24.
const REMEMBERED: usize = 1 << 19;

/// What became of the events so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// How many there were.
    pub events: usize,
    /// How many came again and were not counted.
    pub duplicates: usize,
    /// About how many of them somebody is told.
    pub told: Tally,
    /// How often each notification fires.
    pub tallies: Vec<Tally>,
    /// When the oldest and the newest event happened, Unix milliseconds.
    pub span_ms: Option<(i64, i64)>,
}

/// Counts events.
#[derive(Debug)]
pub struct Stream {
    notifications: Vec<Notification>,
    assumptions: Assumptions,
    batch: Engine,
    marks: Window,
    counts: Counts,
}

impl Stream {
    /// Begins to count what these notifications make of events.
    #[must_use]
    pub fn new(notifications: Vec<Notification>, assumptions: Assumptions) -> Self {
        let counts = Counts {
            tallies: vec![Tally::default(); notifications.len()],
            ..Counts::default()
        };
        let mut stream = Self {
            notifications,
            assumptions,
            batch: Engine::default(),
            marks: Window::new(REMEMBERED),
            counts,
        };
        stream.begin();
        stream
    }

    fn begin(&mut self) {
        self.batch = Engine::default();
        self.batch
            .know(self.notifications.clone(), self.assumptions);
    }

    /// Counts one more event; `false` if it was there already.
    pub fn add(&mut self, trace: Trace) -> bool {
        if trace.trace_id.is_some() && !self.marks.insert(mark(&trace)) {
            self.counts.duplicates += 1;
            return false;
        }
        if let Some(time) = trace.time_ms {
            let (first, last) = self.counts.span_ms.unwrap_or((time, time));
            self.counts.span_ms = Some((first.min(time), last.max(time)));
        }
        self.batch.add(trace);
        if self.batch.events() >= BATCH {
            self.settle();
        }
        true
    }

    /// Judges the events that wait for it.
    fn settle(&mut self) {
        let overview = self.batch.overview();
        self.counts.events += overview.events;
        self.counts.told += overview.told;
        for (sum, tally) in self.counts.tallies.iter_mut().zip(overview.tallies) {
            *sum += tally;
        }
        self.begin();
    }

    /// What became of all events.
    #[must_use]
    pub fn finish(mut self) -> Counts {
        self.settle();
        self.counts
    }

    /// The decision of every notification about an event, in order, and the best of them.
    #[must_use]
    pub fn judge(&self, event: &Event) -> (Answer, Vec<Judgement>) {
        let judge = |one| Matcher::new(one, self.assumptions).judge(event);
        let judgements: Vec<Judgement> = self.notifications.iter().map(judge).collect();
        let fires = judgements.iter().map(|judgement| judgement.fires);
        (fires.fold(Answer::No, Answer::or), judgements)
    }

    /// The notifications.
    #[must_use]
    pub fn notifications(&self) -> &[Notification] {
        &self.notifications
    }
}
