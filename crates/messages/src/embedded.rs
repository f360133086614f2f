//! Every catalogue as part of the program, with the rules of their languages: for native
//! programs, and for tests that read what is said.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use crate::catalogue::{Catalogue, Locale, Separators};
use crate::message::{Arg, Message};

/// By language, the catalogues as they are loaded.
pub const CATALOGUES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// What the sentences are called, as `file.message`, in the order of the catalogues.
pub const KEYS: &[&str] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The message in English.
#[must_use]
pub fn english(message: &Message) -> String {
    render("en", message)
}

/// The message in one of [`CATALOGUES`]' languages; empty in any other.
#[must_use]
pub fn render(language: &str, message: &Message) -> String {
    static READ: OnceLock<BTreeMap<&str, Catalogue>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        let catalogues = CATALOGUES.iter();
        catalogues
            .filter_map(|(language, text)| Some((*language, Catalogue::read(text).ok()?)))
            .collect()
    });
    let catalogue = read.get(language);
    catalogue.map_or(String::new(), |catalogue| {
        catalogue.text(message, &Native(language))
    })
}

impl Message {
    /// The sentence at that place of [`KEYS`], whatever it needs.
    #[must_use]
    pub fn at_place(place: usize, args: Vec<Arg>) -> Self {
        Self::new(u16::try_from(place).unwrap_or(u16::MAX), args)
    }
}

impl fmt::Display for Message {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&english(self))
    }
}

impl PartialEq<str> for Message {
    /// Whether that is what it says in English.
    fn eq(&self, text: &str) -> bool {
        english(self) == text
    }
}

impl PartialEq<&str> for Message {
    /// Whether that is what it says in English.
    fn eq(&self, text: &&str) -> bool {
        english(self) == *text
    }
}

impl PartialEq<String> for Message {
    /// Whether that is what it says in English.
    fn eq(&self, text: &String) -> bool {
        english(self) == *text
    }
}

/// A language's rules, without a browser to ask (CLDR 48).
pub struct Native<'a>(
    /// The language.
    pub &'a str,
);

impl Native<'_> {
    fn is(&self, language: &str) -> bool {
        self.0.split('-').next() == Some(language)
    }
}

impl Locale for Native<'_> {
    fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let separator = if self.is("de") { '.' } else { ',' };
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    fn plural(&self, number: usize) -> String {
        let one = number == 1 && !self.is("zh") && !self.is("ja");
        if one { "one" } else { "other" }.to_owned()
    }

    fn separators(&self, count: usize, joined: Separators) -> Vec<String> {
        let and = joined == Separators::And;
        let (comma, last) = match (self.0.split('-').next(), and) {
            (Some("de"), true) => (", ", " und "),
            (Some("de"), false) => (", ", " oder "),
            (Some("zh"), true) => ("、", "和"),
            (Some("zh"), false) => ("、", "或"),
            (Some("ja"), true) => ("、", "、"),
            (Some("ja"), false) => (
                "、",
                if count > 2 {
                    "、または"
                } else {
                    "または"
                },
            ),
            (_, true) => (", ", if count > 2 { ", and " } else { " and " }),
            (_, false) => (", ", if count > 2 { ", or " } else { " or " }),
        };
        let between = count.saturating_sub(1);
        (1..=between)
            .map(|at| if at == between { last } else { comma }.to_owned())
            .collect()
    }
}
