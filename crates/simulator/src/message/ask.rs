//! What the app asks.

use domain::matching::Assumptions;
use domain::notification::Notification;
use serde::{Deserialize, Serialize};

use crate::engine::BacktestQuery;
use crate::rows::RowQuery;

/// What the app asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkerRequest {
    /// Read the file that comes with the message.
    File,
    /// Read events from this text.
    Text(String),
    /// Stop reading; what was read is kept.
    Cancel,
    /// These are the notifications and the assumptions.
    Know(Vec<Notification>, Assumptions),
    /// What became of all events?
    Overview,
    /// What would have been sent?
    Backtest(BacktestQuery),
    /// Which events?
    Rows(RowQuery),
    /// Why is the event at that place told about, or not?
    Explain(usize),
}

#[derive(Serialize, Deserialize)]
struct Message<T> {
    number: u32,
    ask: T,
}

impl WorkerRequest {
    /// As JSON, with a number that the reply repeats.
    #[must_use]
    pub fn to_json(&self, number: u32) -> String {
        let message = Message { number, ask: self };
        serde_json::to_string(&message).unwrap_or_default()
    }

    /// Reads [`Self::to_json`]; `None` for anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<(Self, u32)> {
        let message: Message<Self> = serde_json::from_str(text).ok()?;
        Some((message.ask, message.number))
    }
}
