//! The name of a notification. Huawei Cloud takes Chinese characters in it,
//! Open Telekom Cloud does not.

use std::fmt;

use crate::finding::ParseError;
use crate::lookalike;
use crate::notification::{Site, Support};
use crate::paste::{self, Part};
use crate::phrase::{character, field, use_quoted};
use messages::{identifier, notification_check};

/// Most characters of a name, not bytes.
const LONGEST: usize = 64;

/// The name of a notification, checked: 1–64 letters, digits and `_`, on
/// Huawei Cloud also U+4E00–U+9FA5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationName(String);

impl NotificationName {
    /// Reads a name. Blanks and invisible characters around it are ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str, site: Site) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        let text = trimmed.text;
        Self::read(text, site).map_err(|error| {
            if let Some(error) = paste::too_long(text, "name") {
                return error;
            }
            let clean = lookalike::clean(text).text;
            let legal: String = paste::unquoted(&clean)
                .chars()
                .map(|c| match c {
                    '-' | '.' => '_',
                    c if c.is_whitespace() => '_',
                    c => c,
                })
                .collect();
            let error = error.shifted(trimmed.start);
            if legal != text && Self::read(&legal, site).is_ok() {
                error.fixed_by(use_quoted(&legal), legal)
            } else {
                error
            }
        })
    }

    /// A name for a copy of the notification of that name: legal, and none of those taken.
    /// “alerts” becomes “alerts_copy”, then “alerts_copy_2”.
    #[must_use]
    pub fn for_copy<'a>(name: &str, taken: impl Iterator<Item = &'a str>, site: Site) -> String {
        let taken: Vec<&str> = taken.collect();
        let legal = |c: char| Self::read(c.encode_utf8(&mut [0; 4]), site).is_ok();
        let replaced = name.chars().map(|c| if legal(c) { c } else { '_' });
        let stem: String = replaced.collect();
        let stem = copied(&stem).unwrap_or(&stem);
        let nth = |n: usize| {
            let suffix = match n {
                1 => "_copy".to_owned(),
                n => format!("_copy_{n}"),
            };
            let kept = LONGEST.saturating_sub(suffix.chars().count());
            stem.chars().take(kept).chain(suffix.chars()).collect()
        };
        let mut free = (1..)
            .map(nth)
            .filter(|name: &String| !taken.contains(&name.as_str()));
        free.next().unwrap_or_default()
    }

    fn read(text: &str, site: Site) -> Result<Self, ParseError> {
        if text.is_empty() {
            return Err(ParseError::new(
                "name/missing",
                notification_check::NAME_MISSING,
            ));
        }
        let chinese = |c: char| matches!(c, '\u{4E00}'..='\u{9FA5}');
        // Where nobody wrote it down, the cloud itself decides.
        let takes_chinese = site.profile().chinese_names.support != Support::No;
        let allowed =
            |c: char| c.is_ascii_alphanumeric() || c == '_' || (takes_chinese && chinese(c));
        if let Some((at, c)) = paste::first_bad(Part { start: 0, text }, allowed) {
            let alphabet = if takes_chinese { "chinese" } else { "latin" };
            return Err(ParseError::new(
                "name/characters",
                notification_check::NameCharacters {
                    alphabet: alphabet.into(),
                    found: character(c).into(),
                },
            )
            .at(at, at + c.len_utf8()));
        }
        let length = text.chars().count();
        if length > LONGEST {
            let from = text
                .char_indices()
                .nth(LONGEST)
                .map_or(text.len(), |(at, _)| at);
            return Err(ParseError::new(
                "name/length",
                identifier::NameTooLong {
                    field: field("name").into(),
                    length,
                    longest: LONGEST,
                },
            )
            .at(from, text.len()));
        }
        Ok(Self(text.to_owned()))
    }

    /// The name as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What the name of a copy is made from: “alerts” of “alerts_copy” and of “alerts_copy_2”.
fn copied(name: &str) -> Option<&str> {
    let numberless = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let numberless = match numberless.strip_suffix('_') {
        Some(rest) if numberless.len() < name.len() => rest,
        _ => name,
    };
    numberless
        .strip_suffix("_copy")
        .filter(|stem| !stem.is_empty())
}

impl fmt::Display for NotificationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
