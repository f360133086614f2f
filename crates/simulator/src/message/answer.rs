//! What the worker answers.

use messages::Message;
use serde::{Deserialize, Serialize};

use crate::backtest::Backtest;
use crate::engine::Explained;
use crate::overview::Overview;
use crate::rows::EventRows;

/// How far reading is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ReadReport {
    /// Bytes that are read, and how many there are in all.
    pub bytes: (usize, usize),
    /// Whether reading goes on.
    pub goes_on: bool,
    /// Whether it was stopped before the end.
    pub stopped: bool,
    /// Events of this text by now, with those that were there already.
    pub read: usize,
    /// What was skipped of this text: no events, or too broken to be read.
    pub skipped: usize,
    /// Events that are kept by now, of all texts.
    pub events: usize,
    /// Events that were left out because they were there already.
    pub duplicates: usize,
    /// What is not as it should be, with line and column: the first ones.
    pub findings: Vec<Message>,
    /// How many there are besides.
    pub more_findings: usize,
    /// Why there are no events in the text at all.
    pub error: Option<Message>,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkerReply {
    /// The worker runs.
    Ready,
    /// How far reading is.
    Loaded(ReadReport),
    /// What became of all events.
    Overview(Overview),
    /// What would have been sent.
    Backtest(Backtest),
    /// The events.
    Rows(EventRows),
    /// Why an event is told about, or not; nothing if it is not there.
    Explained(Option<Explained>),
}

#[derive(Serialize, Deserialize)]
struct Numbered<T> {
    number: u32,
    reply: T,
}

impl WorkerReply {
    /// As JSON, with the number of what was asked.
    #[must_use]
    pub fn to_json(&self, number: u32) -> String {
        let message = Numbered {
            number,
            reply: self,
        };
        serde_json::to_string(&message).unwrap_or_default()
    }

    /// Reads [`Self::to_json`]; `None` for anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<(Self, u32)> {
        let message: Numbered<Self> = serde_json::from_str(text).ok()?;
        Some((message.reply, message.number))
    }
}
