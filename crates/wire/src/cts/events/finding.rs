//! What can be wrong with a text of events, with its place.

use domain::finding::Position;
use messages::{Arg, Message, events};

/// Something in a text of events that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFinding {
    /// Where the object begins; with [`EventFindingKind::Malformed`],
    /// [`EventFindingKind::Cut`] and [`EventFindingKind::Comma`], where JSON ends.
    pub place: Position,
    /// What it is.
    pub kind: EventFindingKind,
    /// Which event it is about, counted from 0 over the whole text; `None` if
    /// none was read.
    pub event: Option<usize>,
    /// Line where what was left out begins, and how many lines that are.
    pub left_out: Option<(usize, usize)>,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventFindingKind {
    /// No JSON, or nested too deep.
    Malformed,
    /// The text ends too early.
    Cut,
    /// A comma too many or too few; nothing is lost by that.
    Comma,
    /// Something that is no object, and so no event.
    NotObject,
    /// An object without an operation.
    NotEvent,
    /// An envelope with this member, in which there is no event as JSON.
    Envelope(&'static str),
    /// These members are missing that notifications go by. The event counts.
    Missing(Vec<&'static str>),
    /// The time is in words [`super::parse_time`] does not know. The event counts.
    Time,
    /// A row of a table with more or fewer cells than its header.
    Cells,
}

impl EventFindingKind {
    /// Whether it is about a whole thing that is no event.
    pub(super) fn skips(&self) -> bool {
        matches!(
            self,
            Self::NotObject | Self::NotEvent | Self::Envelope(_) | Self::Cells
        )
    }
}

impl EventFinding {
    /// Whether something was skipped that could have been an event.
    #[must_use]
    pub fn skips(&self) -> bool {
        self.left_out.is_some() || self.kind.skips()
    }

    /// What was found.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.kind {
            EventFindingKind::Malformed => events::MALFORMED,
            EventFindingKind::Cut => events::CUT,
            EventFindingKind::Comma => events::COMMA,
            EventFindingKind::NotObject => events::NOT_OBJECT,
            EventFindingKind::NotEvent => events::NO_OPERATION,
            EventFindingKind::Envelope(member) => events::EmptyEnvelope {
                member: (*member).into(),
            }
            .into(),
            EventFindingKind::Missing(members) => events::Missing {
                members: Arg::list(members.iter().copied()),
            }
            .into(),
            EventFindingKind::Time => events::TIME_FORMAT,
            EventFindingKind::Cells => events::CELLS,
        }
    }
}

/// Why a text holds no events at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {}, column {}: no events ({kind:?})", place.line, place.column)]
pub struct EventsError {
    /// Where the first thing is that is wrong.
    pub place: Position,
    /// What that is.
    pub kind: EventsErrorKind,
}

/// What keeps a text from being events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventsErrorKind {
    /// There is nothing.
    Empty,
    /// It is HTML or XML.
    Page,
    /// It is a table, but not of the trace list.
    Table,
    /// It is a table of the trace list, whose rows do not fit its header.
    Cells,
    /// It is not JSON.
    NotJson,
    /// It ends too early.
    Cut,
    /// It is JSON of something else.
    NoEvent,
}

impl EventsError {
    /// Why it holds none.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.kind {
            EventsErrorKind::Empty => events::EMPTY_TEXT,
            EventsErrorKind::Page => events::WEB_PAGE,
            EventsErrorKind::Table => events::OTHER_TABLE,
            EventsErrorKind::Cells => events::OTHER_CELLS,
            EventsErrorKind::NotJson => events::NO_JSON,
            EventsErrorKind::Cut => events::CUT_EARLY,
            EventsErrorKind::NoEvent => events::OTHER_JSON,
        }
    }
}
