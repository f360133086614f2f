//! The language of what is printed.

use std::ffi::OsString;

use messages::Message;
use messages::embedded::{CATALOGUES, render};

/// Renders messages in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words(&'static str);

impl Words {
    /// The language of the option `--lang`, else of the environment, else English.
    pub fn of(arguments: &[OsString]) -> Self {
        let texts: Vec<&str> = arguments.iter().filter_map(|it| it.to_str()).collect();
        let mut asked = texts.iter().enumerate().filter_map(|(at, text)| {
            let value = text.strip_prefix("--lang")?;
            match value.strip_prefix('=') {
                Some(value) => Some(value),
                None if value.is_empty() => texts.get(at + 1).copied(),
                None => None,
            }
        });
        if let Some(asked) = asked.next() {
            return Self(named(asked).unwrap_or("en"));
        }
        let variables = ["NOTICTL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        let mut set = variables.into_iter().filter_map(|name| {
            let value = std::env::var(name).ok()?;
            (!value.is_empty()).then_some(value)
        });
        let language = set.next().and_then(|value| like(&value));
        Self(language.unwrap_or("en"))
    }

    /// The language (BCP 47).
    pub fn language(self) -> &'static str {
        self.0
    }

    /// A message in words.
    pub fn say(self, message: impl Into<Message>) -> String {
        render(self.0, &message.into())
    }
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
