//! What was done, said at the top of the page until it is dismissed or no longer of use:
//! until something newer is said about the same thing, another connection is used, or two
//! other pages were opened since.

use leptos::prelude::*;
use messages::{Message, Piece, Style};

use super::language::pieces;

/// How a message is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Success,
    Failure,
}

/// A message, with one thing that can be done about it.
#[derive(Clone)]
pub struct Flash {
    pub number: u32,
    pub tone: Tone,
    pub words: Vec<Piece>,
    pub action: Option<(String, Callback<()>)>,
    /// How many pages were opened since.
    pages: u8,
}

impl Flash {
    /// The name of the thing it is about, if it is about one.
    fn subject(&self) -> Option<&str> {
        let mut words = self.words.iter();
        let name = words.find(|piece| piece.style == Style::Strong)?;
        Some(&name.text)
    }
}

/// The messages, newest first.
#[derive(Clone, Copy)]
pub struct Flashes {
    list: RwSignal<Vec<Flash>>,
    last: StoredValue<u32>,
}

/// More would push the page out of sight.
const MOST: usize = 4;

/// A message said while a page gives way to another is seen on that one, and may be
/// needed on the next.
const PAGES: u8 = 2;

impl Flashes {
    /// No messages.
    pub fn new() -> Self {
        Self {
            list: RwSignal::new(Vec::new()),
            last: StoredValue::new(0),
        }
    }

    /// The messages, newest first.
    pub fn list(&self) -> Vec<Flash> {
        self.list.get()
    }

    /// Says that something was done.
    pub fn success(&self, words: impl Into<Message>, action: Option<(String, Callback<()>)>) {
        self.say(Tone::Success, pieces(words), action);
    }

    /// Says that something failed.
    pub fn failure(&self, words: impl Into<Message>, action: Option<(String, Callback<()>)>) {
        self.say(Tone::Failure, pieces(words), action);
    }

    fn say(&self, tone: Tone, words: Vec<Piece>, action: Option<(String, Callback<()>)>) {
        self.last.update_value(|n| *n = n.wrapping_add(1));
        let flash = Flash {
            number: self.last.get_value(),
            tone,
            words,
            action,
            pages: 0,
        };
        self.list.update(|list| {
            let subject = flash.subject();
            list.retain(|older| subject.is_none() || older.subject() != subject);
            list.insert(0, flash);
            list.truncate(MOST);
        });
    }

    /// Another page was opened. What offers something to do stays: it may be the only way
    /// back.
    pub fn turn_page(&self) {
        if self.list.with_untracked(Vec::is_empty) {
            return;
        }
        self.list.update(|list| {
            for flash in list.iter_mut() {
                flash.pages = flash.pages.saturating_add(1);
            }
            list.retain(|flash| flash.pages < PAGES || flash.action.is_some());
        });
    }

    /// Takes all messages away: they are about things of another connection.
    pub fn clear(&self) {
        self.list.set(Vec::new());
    }

    /// Takes away what was said about a thing: something newer is said about it elsewhere.
    pub fn forget(&self, subject: &str) {
        if self
            .list
            .with_untracked(|list| list.iter().any(|it| it.subject() == Some(subject)))
        {
            self.list
                .update(|list| list.retain(|it| it.subject() != Some(subject)));
        }
    }

    /// Takes a message away.
    pub fn dismiss(&self, number: u32) {
        self.list.update(|list| list.retain(|f| f.number != number));
    }
}
