//! What can be wrong with a text of events, with its place, in words.

use domain::finding::Position;

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

    /// The finding in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let words = match &self.kind {
            EventFindingKind::Malformed => "The text stops being JSON here.",
            EventFindingKind::Cut => "The text ends before the event or the list does.",
            EventFindingKind::Comma => "A comma is missing here, or there is one too many.",
            EventFindingKind::NotObject => "This is not an object, so it is not an event.",
            EventFindingKind::NotEvent => {
                "The object has no operation (“trace_name”), so it is not an event."
            }
            EventFindingKind::Envelope(member) => {
                return [
                    "There is no event as JSON in “",
                    member,
                    "” of this object.",
                ]
                .concat();
            }
            EventFindingKind::Missing(members) => {
                return ["The event has no ", &members.join(", no "), "."].concat();
            }
            EventFindingKind::Time => {
                "The time is not written like “2016/12/08 11:07:28 GMT+08:00”, with its offset."
            }
            EventFindingKind::Cells => "The row does not have as many cells as the header.",
        };
        words.to_owned()
    }
}

/// Why a text holds no events at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {}, column {}: {}", place.line, place.column, self.sentence())]
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
    /// The error in a sentence.
    #[must_use]
    pub fn sentence(&self) -> &'static str {
        match self.kind {
            EventsErrorKind::Empty => "The text is empty.",
            EventsErrorKind::Page => "The text is a web page, not events as JSON.",
            EventsErrorKind::Table => {
                "The text is a table without the columns Trace Name, Trace Source and Resource \
                 Type of the trace list; open a trace in the list to copy it as JSON, or have \
                 the tracker transfer traces to OBS."
            }
            EventsErrorKind::Cells => "No row of the table has as many cells as its header.",
            EventsErrorKind::NotJson => "The text holds no event, and stops being JSON here.",
            EventsErrorKind::Cut => "The text ends before its first event does.",
            EventsErrorKind::NoEvent => "The text is JSON, but this is not an event.",
        }
    }
}
