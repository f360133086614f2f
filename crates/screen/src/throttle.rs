//! What is wanted often and may be done only so often.

/// Does at once what is wanted, and then at most once in each interval: what is
/// wanted meanwhile is done when that is over, however often it is wanted.
#[derive(Debug)]
pub struct Throttle {
    interval_ms: u32,
    last_ms: Option<u32>,
    waiting: bool,
}

/// When something is to be done that is wanted now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// At once.
    Now,
    /// After so many milliseconds.
    In(u32),
    /// When an earlier [`Turn::In`] is over.
    Waiting,
}

impl Throttle {
    /// Nothing was done yet.
    #[must_use]
    pub const fn new(interval_ms: u32) -> Self {
        Self {
            interval_ms,
            last_ms: None,
            waiting: false,
        }
    }

    /// It is wanted.
    pub fn want(&mut self, now_ms: u32) -> Turn {
        if self.waiting {
            return Turn::Waiting;
        }
        let since = self.last_ms.map(|last| now_ms.saturating_sub(last));
        match since.and_then(|since| self.interval_ms.checked_sub(since)) {
            None | Some(0) => Turn::Now,
            Some(rest) => {
                self.waiting = true;
                Turn::In(rest)
            }
        }
    }

    /// It was done, or is not wanted any longer.
    pub fn done(&mut self, now_ms: u32) {
        self.last_ms = Some(now_ms);
        self.waiting = false;
    }
}
