//! The notification type of a connector. It is also the name of the AWS
//! session that publishes, so AWS's rule for session names applies to it.

use std::fmt;

use crate::finding::ParseError;
use crate::lookalike;
use crate::paste::{self, Part};
use crate::phrase::{character, field, use_quoted};
use messages::{aws_identifier, identifier};

/// What it is called in the messages.
const KIND: &str = "notification-type";

/// Characters of role and session names (IAM roleNameType, STS roleSessionNameType).
pub(super) fn is_session_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | '-')
}

/// Whether it is the documented type, however its words are joined.
fn is_documented(text: &str) -> bool {
    let plain: String = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    plain == NotificationType::APPLIANCE_HEALTH
}

/// Most characters of a session's name.
const LONGEST: usize = 64;

/// The notification type, checked: 2–64 characters of `[A-Za-z0-9_+=,.@-]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationType(String);

impl NotificationType {
    /// The only value the API document names.
    pub const APPLIANCE_HEALTH: &'static str = "appliancehealth";

    /// Reads a notification type. Blanks and invisible characters around it
    /// are ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text)
            .map_err(|error| explain(trimmed.text, error).shifted(trimmed.start))
    }

    fn read(text: &str) -> Result<Self, ParseError> {
        let part = Part { start: 0, text };
        if text.is_empty() {
            return Err(ParseError::new(
                "notification-type/missing",
                aws_identifier::TYPE_MISSING,
            ));
        }
        if let Some((at, c)) = paste::first_bad(part, is_session_char) {
            return Err(ParseError::new(
                "notification-type/characters",
                aws_identifier::TypeCharacters {
                    found: character(c).into(),
                },
            )
            .at(at, at + c.len_utf8()));
        }
        if !(2..=LONGEST).contains(&text.len()) {
            return Err(ParseError::new(
                "notification-type/length",
                aws_identifier::TypeLength { count: text.len() },
            )
            .at(0, text.len()));
        }
        Ok(Self(text.to_owned()))
    }

    /// A type for a copy of the connector of that type: legal, and none of those taken.
    /// “audit” becomes “audit-copy”, then “audit-copy-2”. Empty if nothing legal can be
    /// made of it.
    #[must_use]
    pub fn for_copy(of: &str, is_taken: impl Fn(&str) -> bool) -> String {
        let stem = match of.trim_end_matches(|c: char| c.is_ascii_digit()) {
            numbered if numbered.ends_with("-copy-") => numbered.trim_end_matches('-'),
            _ => of,
        };
        let stem = stem.strip_suffix("-copy").unwrap_or(stem);
        let named = |n: usize| {
            let suffix = match n {
                1 => "-copy".to_owned(),
                n => format!("-copy-{n}"),
            };
            let kept = LONGEST.saturating_sub(suffix.len());
            let stem: String = stem
                .chars()
                .filter(|c| is_session_char(*c))
                .take(kept)
                .collect();
            [stem, suffix].concat()
        };
        let mut free = (1..).map(named).filter(|name| !is_taken(name));
        free.next()
            .filter(|name| Self::read(name).is_ok())
            .unwrap_or_default()
    }

    /// The type as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is legal but probably not meant.
    #[must_use]
    pub fn cautions(&self) -> Vec<ParseError> {
        if self.0 == Self::APPLIANCE_HEALTH {
            return Vec::new();
        }
        let error = ParseError::new(
            "notification-type/undocumented",
            aws_identifier::TypeUndocumented {
                found: (&self.0).into(),
            },
        );
        vec![if is_documented(&self.0) {
            error.fixed_by(use_quoted(Self::APPLIANCE_HEALTH), Self::APPLIANCE_HEALTH)
        } else {
            error
        }]
    }
}

/// Why a trimmed text is refused, and what it can only mean.
fn explain(text: &str, error: ParseError) -> ParseError {
    if let Some(error) = paste::too_long(text, KIND) {
        return error;
    }
    let clean = lookalike::clean(text).text;
    let core = paste::unquoted(&clean);
    let value = if is_documented(core) {
        NotificationType::APPLIANCE_HEALTH
    } else if let Some(placeholder) = paste::placeholder(text) {
        return placeholder;
    } else if text.contains(lookalike::SOFT_HYPHEN) {
        // It may stand for a hyphen of the type.
        return error;
    } else {
        core
    };
    let field = field(KIND).into();
    let error = if core != clean {
        ParseError::new("text/quotes", identifier::QuotesAround { field })
    } else if core.contains(char::is_whitespace) {
        // What stands before it may be the whole value.
        let before = core.split_whitespace().next().unwrap_or_default();
        let joined: String = core.split_whitespace().collect();
        let open = value == core
            && [before, &joined]
                .iter()
                .all(|text| NotificationType::read(text).is_ok());
        ParseError {
            rule: "text/blank-inside",
            message: if open {
                let value = before.into();
                identifier::OpenSpace { field, value }.into()
            } else {
                identifier::SpaceInside { field }.into()
            },
            ..error
        }
    } else {
        error
    };
    if value != text && NotificationType::read(value).is_ok() {
        error.fixed_by(use_quoted(value), value)
    } else {
        error
    }
}

impl fmt::Display for NotificationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
