//! The language of what is printed.

use std::ffi::OsString;

use messages::embedded::{CATALOGUES, render};
use messages::{Message, notictl as say};

use crate::trouble::{Result, Trouble};

/// The variable that names the language.
const VARIABLE: &str = "NOTICTL_LANG";

/// Renders messages in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words(&'static str);

impl Words {
    /// The language of the option `--lang`, else of the environment, else English.
    pub fn of(arguments: &[OsString]) -> Self {
        if let Some(asked) = asked(arguments) {
            return Self(named(asked).unwrap_or("en"));
        }
        let variables = [VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"];
        let mut set = variables.into_iter().filter_map(|name| {
            let value = std::env::var(name).ok()?;
            (!value.is_empty()).then_some(value)
        });
        let language = set.next().and_then(|value| like(&value));
        Self(language.unwrap_or("en"))
    }

    /// What the program's own variable asks for has to be there.
    pub fn refuse_unknown(arguments: &[OsString]) -> Result<()> {
        let set = std::env::var(VARIABLE).unwrap_or_default();
        if set.is_empty() || like(&set).is_some() || asked(arguments).is_some() {
            return Ok(());
        }
        Err(Trouble::new(say::ValueUnknown {
            argument: VARIABLE.into(),
            value: set.into(),
            values: messages::Arg::list(languages()),
        }))
    }

    /// The language (BCP 47).
    pub fn language(self) -> &'static str {
        self.0
    }

    /// A message in words. What others named in it has no power over the terminal.
    pub fn say(self, message: impl Into<Message>) -> String {
        visible(&render(self.0, &message.into()))
    }
}

/// What the option `--lang` says.
fn asked(arguments: &[OsString]) -> Option<&str> {
    let texts: Vec<&str> = arguments.iter().filter_map(|it| it.to_str()).collect();
    texts.iter().enumerate().find_map(|(at, text)| {
        let value = text.strip_prefix("--lang")?;
        match value.strip_prefix('=') {
            Some(value) => Some(value),
            None if value.is_empty() => texts.get(at + 1).copied(),
            None => None,
        }
    })
}

/// A text whose control characters are written out: `\u{1b}`, `\n`.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() {
            true => shown.extend(c.escape_default()),
            false => shown.push(c),
        }
    }
    shown
}

/// Lengthened English, which shows where a translation would not fit on a page.
const PSEUDO: &str = "en-XA";

/// The languages there are.
pub fn languages() -> impl Iterator<Item = &'static str> {
    let all = CATALOGUES.iter().map(|(language, _)| *language);
    all.filter(|language| *language != PSEUDO)
}

fn named(name: &str) -> Option<&'static str> {
    languages().find(|language| *language == name)
}

/// The language of a locale such as `de_AT.UTF-8`.
fn like(locale: &str) -> Option<&'static str> {
    let language = locale.split(['_', '-', '.', '@']).next()?;
    languages().find(|known| known.split('-').next() == Some(language))
}
