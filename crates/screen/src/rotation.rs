//! How far a rotation of an external ID is, as it is kept over a reload. It never
//! holds an external ID.

use messages::{Message, assistant as words};

use crate::connection::Connection;

/// A step of a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum RotationStep {
    /// A new external ID is made.
    #[default]
    New,
    /// The role is told to accept both.
    Both,
    /// The connector gets the new one.
    Connector,
    /// A test shows that it works.
    Test,
    /// The role is told to accept only the new one.
    OnlyNew,
}

impl RotationStep {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Both,
        Self::Connector,
        Self::Test,
        Self::OnlyNew,
    ];

    /// What it is about.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::New => words::GENERATE_EXTERNAL_ID,
            Self::Both => words::ALLOW_BOTH,
            Self::Connector => words::GIVE_CONNECTOR,
            Self::Test => words::SEND_TEST_STEP,
            Self::OnlyNew => words::REMOVE_OLD,
        }
    }

    /// The word it is kept as.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Both => "both",
            Self::Connector => "connector",
            Self::Test => "test",
            Self::OnlyNew => "only-new",
        }
    }

    /// Reads a word; the first step for any other text.
    #[must_use]
    pub fn read(word: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|step| step.word() == word).unwrap_or_default()
    }

    /// The step after it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }
}

/// Name under which the step of a connector's rotation is kept.
#[must_use]
pub fn rotation_key(connection: &Connection, notification_type: &str) -> String {
    format!("rotation:{}:{notification_type}", connection.id)
}
