//! Whether a notification fires for an event, and what can be proved about all
//! events. The service's own matcher is documented by example only, so what the
//! documents leave open is “uncertain”, or what [`Assumptions`] say.

use serde::{Deserialize, Serialize};

mod assume;
mod cover;
mod event;
mod every;
mod judge;
mod prove;
mod table;

pub use assume::Assumptions;
pub use cover::{Audience, Coverage, CoverageLevel};
pub use event::Event;
pub use every::{Every, every_event};
pub use judge::{Judgement, Matcher, Stage};
pub use prove::{OTHER, Proof, Reason, prove};
pub use table::{EventTable, TableMatcher};

/// An answer that may be open. The order makes “both” the smaller of two answers
/// and “either” the larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// It does not.
    No,
    /// The documents do not say.
    Uncertain,
    /// It does.
    Yes,
}

impl Answer {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<bool> for Answer {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}
