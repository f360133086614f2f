//! The messages at the top of a page: what happened, newest first, until they
//! are dismissed. There are never more than five.

use crate::route::Route;

/// How many messages are kept.
pub const CAP: usize = 5;

/// How a message is meant, and so how it is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It was done (`role=status`).
    Success,
    /// Worth knowing (`role=status`).
    Info,
    /// It was not done (`role=alert`).
    Failure,
}

/// Part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Running text.
    Plain(String),
    /// The name of a thing, emphasised.
    Name(String),
    /// A link to another page.
    Link(String, Route),
}

impl Piece {
    /// The words of it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Name(text) | Self::Link(text, _) => text,
        }
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    /// Identifies it as long as the app runs.
    pub id: u32,
    /// How it is meant.
    pub tone: Tone,
    /// What it says.
    pub pieces: Vec<Piece>,
    /// What the app needs to undo it, if it can be undone.
    pub undo: Option<u32>,
}

impl Flash {
    /// The whole message as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(Piece::text).collect()
    }
}

/// The messages shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlashList {
    shown: Vec<Flash>,
    last_id: u32,
}

impl FlashList {
    /// The messages, newest first.
    #[must_use]
    pub fn shown(&self) -> &[Flash] {
        &self.shown
    }

    /// Adds a message and answers its id. The oldest one goes if there are too many.
    pub fn push(&mut self, tone: Tone, pieces: Vec<Piece>, undo: Option<u32>) -> u32 {
        self.last_id = self.last_id.wrapping_add(1);
        self.shown.insert(
            0,
            Flash {
                id: self.last_id,
                tone,
                pieces,
                undo,
            },
        );
        self.shown.truncate(CAP);
        self.last_id
    }

    /// Removes a message. Answers the one to focus next: the following one, or
    /// else the one before.
    pub fn dismiss(&mut self, id: u32) -> Option<u32> {
        let at = self.shown.iter().position(|flash| flash.id == id)?;
        self.shown.remove(at);
        self.shown
            .get(at)
            .or_else(|| self.shown.last())
            .map(|flash| flash.id)
    }

    /// Takes what is needed to undo; the message stays, the offer does not, so
    /// that nothing is undone twice.
    pub fn take_undo(&mut self, id: u32) -> Option<u32> {
        self.shown
            .iter_mut()
            .find(|flash| flash.id == id)?
            .undo
            .take()
    }

    /// Removes all messages.
    pub fn clear(&mut self) {
        self.shown.clear();
    }
}
