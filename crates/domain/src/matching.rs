//! Whether a notification fires for an event, and what can be proved about all
//! events. The service's own matcher is documented by example only, so what the
//! documents leave open is “uncertain”, never guessed.

mod event;
mod judge;
mod prove;

pub use event::Event;
pub use judge::{Judgement, Matcher, Stage};
pub use prove::{OTHER, Proof, Reason, prove};

/// An answer that may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The documents do not say.
    Uncertain,
}

impl Answer {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Uncertain,
        }
    }

    /// Either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Uncertain,
        }
    }
}

impl From<bool> for Answer {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}
