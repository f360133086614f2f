//! The notification type of a connector. It is also the name of the AWS
//! session that publishes, so AWS's rule for session names applies to it.

use std::fmt;

use crate::finding::Fault;
use crate::paste;
use crate::phrase::{character, counted};

/// Characters of role and session names (IAM roleNameType, STS roleSessionNameType).
pub(super) fn is_session_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | '-')
}

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
    pub fn parse(raw: &str) -> Result<Self, Fault> {
        let trimmed = paste::trim(raw);
        let text = trimmed.text;
        if text.is_empty() {
            return Err(Fault::new(
                "notification-type/missing",
                "The notification type is missing; the only documented one is “appliancehealth”.",
            ));
        }
        let noun = "notification type";
        if let Some(fault) = paste::quotes(text, noun)
            .or_else(|| paste::placeholder(text))
            .or_else(|| paste::blank_inside(text, noun))
        {
            return Err(fault.shifted(trimmed.start));
        }
        if let Some((at, c)) = paste::first_bad(trimmed, is_session_char) {
            return Err(Fault::new(
                "notification-type/characters",
                format!(
                    "{} is not allowed: the type becomes the name of an AWS session, which takes letters, digits and _+=,.@-",
                    character(c)
                ),
            )
            .at(at, at + c.len_utf8()));
        }
        if !(2..=64).contains(&text.len()) {
            return Err(Fault::new(
                "notification-type/length",
                format!(
                    "The type has {}; it becomes the name of an AWS session, which has 2 to 64.",
                    counted(text.len(), "character")
                ),
            )
            .at(trimmed.start, trimmed.end()));
        }
        Ok(Self(text.to_owned()))
    }

    /// The type as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is legal but probably not meant.
    #[must_use]
    pub fn cautions(&self) -> Vec<Fault> {
        if self.0 == Self::APPLIANCE_HEALTH {
            return Vec::new();
        }
        let fault = Fault::new(
            "notification-type/undocumented",
            format!(
                "“{}” is not documented; the only documented value is “appliancehealth”.",
                self.0
            ),
        );
        let plain: String = self
            .0
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        vec![if plain == Self::APPLIANCE_HEALTH {
            fault.fixed_by("Use “appliancehealth”", Self::APPLIANCE_HEALTH)
        } else {
            fault
        }]
    }
}

impl fmt::Display for NotificationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
