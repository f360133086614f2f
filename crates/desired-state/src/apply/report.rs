//! How far a run is, and what came of it.

use messages::{Message, plan as say};
use serde::Serialize;

use super::{Flight, Outcome, Progress, Run};
use crate::plan::{Item, Object, PlannedConnection};

/// The version of report files.
const VERSION: u32 = 1;

/// How far an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState<'a> {
    /// The plan changes nothing about it.
    NothingToDo,
    /// It was not begun.
    Open,
    /// A request of it is under way, or one of several was sent.
    Running,
    /// It is over.
    Over(&'a Outcome),
}

/// What a run came to, by the worst that happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Not everything is over.
    Unfinished,
    /// So many failed, and were certainly not done.
    Failed(usize),
    /// So many failed, and were perhaps done; none failed for certain.
    Uncertain(usize),
    /// So many were skipped; the others are as planned.
    Skipped(usize),
    /// Everything is as planned.
    Applied,
}

/// How many items ended how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Report {
    /// Done.
    pub done: usize,
    /// As planned before.
    pub already: usize,
    /// Skipped, because somebody else changed them.
    pub changed: usize,
    /// Failed, and certainly not done.
    pub failed: usize,
    /// Failed, and perhaps done.
    pub uncertain: usize,
    /// Begun and not ended.
    pub running: usize,
    /// Not begun.
    pub open: usize,
    /// Not done because something was in the way when the plan was made.
    pub blocked: usize,
}

/// What can no longer be done with a run that is not kept any longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Loss {
    /// So many are not over, and are not gone on with.
    pub unfinished: usize,
    /// So many failed, perhaps or for certain, and are not tried again.
    pub failed: usize,
    /// So many were done, and are not taken back.
    pub undoable: usize,
}

impl Loss {
    /// The same for people: a sentence for each; none if nothing is lost.
    #[must_use]
    pub fn words(&self) -> Vec<Message> {
        let (unfinished, failed, undoable) = (self.unfinished, self.failed, self.undoable);
        let all: [(usize, Message); 3] = [
            (unfinished, say::LossUnfinished { count: unfinished }.into()),
            (failed, say::LossFailed { count: failed }.into()),
            (undoable, say::LossUndo { count: undoable }.into()),
        ];
        let lost = all.into_iter().filter(|(count, _)| *count > 0);
        lost.map(|(_, words)| words).collect()
    }
}

impl Report {
    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        let &Self {
            done,
            already,
            changed,
            failed,
            uncertain,
            running,
            open,
            blocked,
        } = self;
        say::Report {
            already,
            blocked,
            changed,
            done,
            failed,
            open: open + running,
            uncertain,
        }
        .into()
    }

    /// What it came to.
    #[must_use]
    pub fn ending(&self) -> Ending {
        if self.open + self.running > 0 {
            Ending::Unfinished
        } else if self.failed > 0 {
            Ending::Failed(self.failed)
        } else if self.uncertain > 0 {
            Ending::Uncertain(self.uncertain)
        } else if self.changed > 0 {
            Ending::Skipped(self.changed)
        } else {
            Ending::Applied
        }
    }

    /// Whether everything that was planned is done.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.changed == 0 && !self.can_go_on()
    }

    /// Whether going on with the run could do more. What somebody else changed stays
    /// skipped: that takes a new plan.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.failed + self.uncertain + self.running + self.open > 0
    }
}

impl Run {
    /// How far each item of the plan is, in the plan's order.
    pub fn states(&self) -> impl Iterator<Item = ItemState<'_>> {
        let items = self.plan.items.iter().zip(&self.progress);
        items.map(|(item, progress)| state(item, progress))
    }

    /// How far one item is.
    #[must_use]
    pub fn state(&self, item: usize) -> Option<ItemState<'_>> {
        let (planned, progress) = (self.plan.items.get(item)?, self.progress.get(item)?);
        Some(state(planned, progress))
    }

    /// What can no longer be done once it is not kept any longer.
    #[must_use]
    pub fn loss(&self) -> Loss {
        let report = self.report();
        let undo = self.undo();
        let undoable = undo.items.iter().filter(|item| item.action.is_change());
        Loss {
            unfinished: report.open + report.running,
            failed: report.failed + report.uncertain,
            undoable: undoable.count(),
        }
    }

    /// JSON text of what came of it, object by object. It holds no secret, and nothing
    /// about what the plan does not change.
    #[must_use]
    pub fn report_to_json(&self, at: &str) -> String {
        let items = self.plan.items.iter().zip(&self.progress);
        let lines = items.filter_map(|(item, progress)| {
            let (outcome, is_under_way) = match state(item, progress) {
                ItemState::NothingToDo => return None,
                ItemState::Open => (None, false),
                ItemState::Running => (None, true),
                ItemState::Over(outcome) => (Some(outcome), false),
            };
            Some(Line {
                connection: &item.connection,
                object: &item.object,
                action: item.action.word(),
                outcome,
                is_under_way,
            })
        });
        let file = File {
            version: VERSION,
            at,
            counts: self.report(),
            items: lines.collect(),
        };
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }

    /// What came of it so far.
    #[must_use]
    pub fn report(&self) -> Report {
        let mut report = Report {
            blocked: self.plan.counts().blocked,
            ..Report::default()
        };
        for state in self.states() {
            let count = match state {
                ItemState::NothingToDo => continue,
                ItemState::Open => &mut report.open,
                ItemState::Running => &mut report.running,
                ItemState::Over(Outcome::Done { .. }) => &mut report.done,
                ItemState::Over(Outcome::Already) => &mut report.already,
                ItemState::Over(Outcome::Changed) => &mut report.changed,
                ItemState::Over(Outcome::Failed {
                    is_uncertain: true, ..
                }) => &mut report.uncertain,
                ItemState::Over(Outcome::Failed { .. }) => &mut report.failed,
            };
            *count += 1;
        }
        report
    }
}

fn state<'a>(item: &Item, progress: &'a Progress) -> ItemState<'a> {
    match &progress.outcome {
        Some(outcome) => ItemState::Over(outcome),
        None if !item.action.is_change() => ItemState::NothingToDo,
        None if progress.is_sent || !matches!(progress.flight, Flight::None) => ItemState::Running,
        None => ItemState::Open,
    }
}

#[derive(Serialize)]
struct File<'a> {
    version: u32,
    at: &'a str,
    counts: Report,
    items: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    connection: &'a PlannedConnection,
    object: &'a Object,
    action: &'static str,
    /// How it ended, if it did.
    outcome: Option<&'a Outcome>,
    is_under_way: bool,
}
