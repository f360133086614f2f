//! What was done, said at the top of the page until it is dismissed or no longer of use:
//! until something newer is said about the same thing, it is opened for editing, another
//! connection is used, the section is left, or two other pages were opened since.

use leptos::prelude::*;
use messages::{Message, Piece, Style};

use super::language::pieces;
use crate::browser::clock;

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
    /// Put into words where they are shown: another language may be chosen meanwhile.
    pub words: Message,
    pub action: Option<(Message, Callback<()>)>,
    /// The name of the thing it is about, if it is about one.
    subject: Option<String>,
    /// When it was said, Unix milliseconds.
    said_ms: i64,
    /// How many pages were opened since.
    pages: u8,
}

impl Flash {
    /// The name of the thing it is about, if it is about one.
    fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
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

/// What was said no longer ago was said on the way to the page that is opened.
const LEAVING_MS: i64 = 1_000;

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
    pub fn success(&self, words: impl Into<Message>, action: Option<(Message, Callback<()>)>) {
        self.say(Tone::Success, words.into(), action);
    }

    /// Says that something failed.
    pub fn failure(&self, words: impl Into<Message>, action: Option<(Message, Callback<()>)>) {
        self.say(Tone::Failure, words.into(), action);
    }

    fn say(&self, tone: Tone, words: Message, action: Option<(Message, Callback<()>)>) {
        let strong = |piece: &Piece| piece.style == Style::Strong;
        let subject = pieces(words.clone()).into_iter().find(strong);
        self.last.update_value(|n| *n = n.wrapping_add(1));
        let flash = Flash {
            number: self.last.get_value(),
            tone,
            words,
            action,
            subject: subject.map(|piece| piece.text),
            said_ms: clock::now_ms(),
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
    /// back. Where the section was left, nothing else does but what was said on leaving.
    pub fn turn_page(&self, section_left: bool) {
        if self.list.with_untracked(Vec::is_empty) {
            return;
        }
        self.list.update(|list| {
            for flash in list.iter_mut() {
                flash.pages = flash.pages.saturating_add(1);
            }
            let now = clock::now_ms();
            list.retain(|flash| {
                let stays = if section_left {
                    flash.pages == 1 && now.saturating_sub(flash.said_ms) < LEAVING_MS
                } else {
                    flash.pages < PAGES
                };
                stays || flash.action.is_some()
            });
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
