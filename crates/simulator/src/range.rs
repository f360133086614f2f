//! A stretch of time, of which only the events count.

use serde::{Deserialize, Serialize};

/// From one moment to another, Unix milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeRange {
    /// The first moment in it.
    pub from_ms: i64,
    /// The first moment after it.
    pub to_ms: i64,
}

impl TimeRange {
    /// Whether a moment is in it; an event without a time is in none.
    #[must_use]
    pub fn has(&self, time: Option<i64>) -> bool {
        time.is_some_and(|time| (self.from_ms..self.to_ms).contains(&time))
    }
}
