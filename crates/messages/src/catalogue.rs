//! The sentences of one language, and how a message is put into words. The form they are
//! loaded in is described in `message-compiler`.

use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Map, Value};

use crate::message::{Arg, Message};

/// What a language writes numbers, plurals and lists like. The browser's `Intl` knows.
pub trait Locale {
    /// The number with its digits grouped.
    fn number(&self, number: usize) -> String;
    /// The plural category of CLDR: `one`, `other` …
    fn plural(&self, number: usize) -> String;
    /// What stands between the items of a list of that many.
    fn separators(&self, count: usize, joined: Separators) -> Vec<String>;
}

/// How the last item of a list is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separators {
    /// `a, b and c`
    And,
    /// `a, b or c`
    Or,
}

/// How a part of a sentence is set off from the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Not at all.
    Plain,
    /// It carries the meaning.
    Strong,
    /// It is typed or sent as it stands.
    Code,
}

/// A stretch of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words, with the blanks around them.
    pub text: String,
    /// How they are set off.
    pub style: Style,
}

/// The text is not a catalogue of this build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueError;

impl std::fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a catalogue of messages")
    }
}

impl std::error::Error for CatalogueError {}

/// The sentences of one language. Some may be in a file that comes later.
#[derive(Debug)]
pub struct Catalogue {
    /// By place; null where it has not come yet.
    sentences: Vec<Value>,
    /// Whether a sentence was wanted that has not come yet.
    missed: AtomicBool,
}

impl Catalogue {
    /// Reads a catalogue.
    ///
    /// # Errors
    /// The text is not a JSON array.
    pub fn read(text: &str) -> Result<Self, CatalogueError> {
        let sentences = serde_json::from_str(text).map_err(|_| CatalogueError)?;
        Ok(Self {
            sentences,
            missed: AtomicBool::new(false),
        })
    }

    /// Takes the sentences that it lacks from the other file of its language.
    ///
    /// # Errors
    /// The text is not a JSON array.
    pub fn complete(&mut self, text: &str) -> Result<(), CatalogueError> {
        let others: Vec<Value> = serde_json::from_str(text).map_err(|_| CatalogueError)?;
        for (mine, other) in self.sentences.iter_mut().zip(others) {
            if mine.is_null() {
                *mine = other;
            }
        }
        Ok(())
    }

    /// Whether it has every sentence.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.sentences.iter().any(Value::is_null)
    }

    /// Whether a sentence was wanted since the last call that has not come yet.
    #[must_use]
    pub fn take_missed(&self) -> bool {
        self.missed.swap(false, Ordering::Relaxed)
    }

    /// The message in words.
    #[must_use]
    pub fn text(&self, message: &Message, locale: &dyn Locale) -> String {
        let pieces = self.pieces(message, locale);
        pieces.into_iter().map(|piece| piece.text).collect()
    }

    /// The message in words, some of which are set off.
    #[must_use]
    pub fn pieces(&self, message: &Message, locale: &dyn Locale) -> Vec<Piece> {
        let mut writer = Writer {
            catalogue: self,
            locale,
            style: Style::Plain,
            pieces: Vec::new(),
        };
        writer.message(message);
        writer.pieces
    }
}

struct Writer<'a> {
    catalogue: &'a Catalogue,
    locale: &'a dyn Locale,
    style: Style,
    pieces: Vec<Piece>,
}

impl Writer<'_> {
    fn add(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if last.style == self.style => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece {
                text: text.to_owned(),
                style: self.style,
            }),
        }
    }

    fn message(&mut self, message: &Message) {
        match message.place {
            Some(place) => {
                let catalogue = self.catalogue;
                match catalogue.sentences.get(usize::from(place)) {
                    None | Some(Value::Null) => catalogue.missed.store(true, Ordering::Relaxed),
                    Some(pattern) => self.pattern(pattern, &message.args),
                }
            }
            None => message.args.iter().for_each(|arg| self.arg(arg)),
        }
    }

    fn arg(&mut self, arg: &Arg) {
        match arg {
            Arg::Text(text) => self.add(text),
            Arg::Number(number) => self.add(&self.locale.number(*number)),
            Arg::List(items) => self.list(items, Separators::And),
            Arg::Message(message) => self.message(message),
        }
    }

    fn list(&mut self, items: &[Arg], joined: Separators) {
        let between = self.locale.separators(items.len(), joined);
        let outer = self.style;
        for (at, item) in items.iter().enumerate() {
            if let Some(words) = at.checked_sub(1).and_then(|at| between.get(at)) {
                // Only the items of a list are set off, not what joins them.
                self.style = if outer == Style::Code {
                    Style::Plain
                } else {
                    outer
                };
                self.add(words);
                self.style = outer;
            }
            self.arg(item);
        }
    }

    fn pattern(&mut self, pattern: &Value, args: &[Arg]) {
        match pattern {
            Value::String(text) => self.add(text),
            Value::Number(_) => {
                if let Some(arg) = at(pattern, args) {
                    self.arg(arg);
                }
            }
            Value::Array(parts) => parts.iter().for_each(|part| self.pattern(part, args)),
            Value::Object(of) => {
                if let Some((kind, of)) = of.iter().next() {
                    self.special(kind, of, args);
                }
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn special(&mut self, kind: &str, of: &Value, args: &[Arg]) {
        match kind {
            "b" => self.styled(Style::Strong, of, args),
            "code" => self.styled(Style::Code, of, args),
            "and" | "or" => {
                let joined = if kind == "or" {
                    Separators::Or
                } else {
                    Separators::And
                };
                if let Some(Arg::List(items)) = at(of, args) {
                    self.list(items, joined);
                }
            }
            _ => {
                if let [place, Value::Object(variants)] =
                    of.as_array().map_or(&[][..], Vec::as_slice)
                    && let Some(variant) = self.variant(at(place, args), variants)
                {
                    self.pattern(variant, args);
                }
            }
        }
    }

    fn styled(&mut self, style: Style, of: &Value, args: &[Arg]) {
        let outer = std::mem::replace(&mut self.style, style);
        self.pattern(of, args);
        self.style = outer;
    }

    fn variant<'v>(
        &self,
        arg: Option<&Arg>,
        variants: &'v Map<String, Value>,
    ) -> Option<&'v Value> {
        match arg? {
            Arg::Number(number) => variants
                .get(&format!("={number}"))
                .or_else(|| variants.get(&self.locale.plural(*number)))
                .or_else(|| variants.get("other")),
            Arg::Text(word) => variants.get(word).or_else(|| variants.get("")),
            Arg::List(_) | Arg::Message(_) => variants.get(""),
        }
    }
}

/// The argument a pattern names by its place.
fn at<'a>(place: &Value, args: &'a [Arg]) -> Option<&'a Arg> {
    args.get(usize::try_from(place.as_u64()?).ok()?)
}
