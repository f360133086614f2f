//! The six fields of an event that a rule can look at, and the values each
//! takes (API reference, `filter.rule`).

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

use crate::finding::ParseError;
use crate::lookalike;
use crate::paste;
use crate::phrase::{character, short, use_quoted};
use messages::{Arg, finding, rule};

/// A field of an event that a rule can look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RuleField {
    /// `api_version`
    ApiVersion,
    /// `code`
    Code,
    /// `trace_rating`
    TraceRating,
    /// `trace_type`
    TraceType,
    /// `resource_id`
    ResourceId,
    /// `resource_name`
    ResourceName,
}

impl RuleField {
    /// Every field, in the order of the API reference.
    pub const ALL: [Self; 6] = [
        Self::ApiVersion,
        Self::Code,
        Self::TraceRating,
        Self::TraceType,
        Self::ResourceId,
        Self::ResourceName,
    ];

    /// The field's name in a rule.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ApiVersion => "api_version",
            Self::Code => "code",
            Self::TraceRating => "trace_rating",
            Self::TraceType => "trace_type",
            Self::ResourceId => "resource_id",
            Self::ResourceName => "resource_name",
        }
    }

    /// The field of that name, case-sensitive.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == name)
    }

    /// The values that are documented for a filter, for the two fields that have a list.
    #[must_use]
    pub fn allowed_values(self) -> Option<&'static [&'static str]> {
        match self {
            Self::TraceRating => Some(&["normal", "warning", "incident"]),
            Self::TraceType => Some(&["ConsoleAction", "ApiCall", "SystemAction"]),
            _ => None,
        }
    }

    /// Whether it is documented that the field of an event can have the value. It is
    /// for every value of a field without a list.
    #[must_use]
    pub fn is_listed(self, value: &str) -> bool {
        let listed = self.allowed_values();
        listed.is_none_or(|values| values.contains(&value)) || is_data_event(self, value)
    }

    /// Most characters of a value.
    #[must_use]
    pub fn longest_value(self) -> usize {
        match self {
            Self::ApiVersion => 64,
            Self::ResourceId => 350,
            _ => 256,
        }
    }

    /// Whether the field takes the value.
    ///
    /// # Errors
    /// The rule the value breaks; span and fix are about the value alone.
    pub fn check_value(self, value: &str) -> Result<(), ParseError> {
        let field = self.as_str().into();
        if value.is_empty() {
            return Err(ParseError::new(
                "rule/value-missing",
                rule::ValueMissingFor { field },
            ));
        }
        let length = value.chars().count();
        if length > self.longest_value() {
            let from = value
                .char_indices()
                .nth(self.longest_value())
                .map_or(value.len(), |(at, _)| at);
            return Err(ParseError::new(
                "rule/value-length",
                rule::ValueLength {
                    field,
                    length,
                    longest: self.longest_value(),
                },
            )
            .at(from, value.len()));
        }
        let odd = value
            .char_indices()
            .find(|&(_, c)| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')));
        match odd {
            Some((at, c)) if self == Self::ApiVersion => Err(api_version_character(value, at, c)),
            _ => Ok(()),
        }
    }

    /// What is legal about a value but probably not meant.
    #[must_use]
    pub fn value_cautions(self, value: &str) -> Vec<ParseError> {
        let mut found = Vec::new();
        let core = paste::unquoted(value.trim());
        if let Some(left) = paste::template(core) {
            // What will stand there is not known, so nothing else is said about it.
            return vec![ParseError {
                rule: "rule/value-placeholder",
                ..left
            }];
        }
        if let Some(bare) = uncommented(self, core) {
            return vec![comment(self, core, bare)];
        }
        if let Some(listed) = self.allowed_values().filter(|_| !self.is_listed(value)) {
            // Blanks at an end are part of what is said about the value.
            return vec![unlisted(self, value, listed)];
        }
        let trimmed = value.trim();
        if trimmed.len() != value.len() && !trimmed.is_empty() {
            found.push(
                ParseError::new("rule/value-blanks", rule::VALUE_SPACES)
                    .fixed_by(finding::REMOVE_SPACES, trimmed),
            );
        }
        found.extend(look_alike(self, trimmed));
        let bare = paste::unquoted(trimmed);
        if bare.len() < trimmed.len() {
            found.push(quoted().fixed_by(finding::REMOVE_QUOTES, bare));
        } else if trimmed.starts_with('"') || trimmed.ends_with('"') {
            found.push(quoted());
        }
        if is_pattern(self, bare) {
            found.push(ParseError::new(
                "rule/value-pattern",
                rule::ValuePattern {
                    value: short(bare).into(),
                },
            ));
        }
        found.extend(mark_behind(self, bare));
        if has_operator(bare) {
            found.push(ParseError::new("rule/value-operator", rule::VALUE_OPERATOR));
        }
        if is_data_event(self, value) {
            found.push(ParseError::new(
                "rule/data-event",
                rule::DataEvent {
                    value: value.into(),
                },
            ));
        }
        found
    }

    /// What is worth knowing about the field's values.
    #[must_use]
    pub fn value_note(self, value: &str) -> Option<ParseError> {
        (self == Self::ApiVersion && matches!(value, "v1" | "v3")).then(|| {
            ParseError::new(
                "rule/api-version-form",
                rule::ApiVersionForm {
                    value: value.into(),
                },
            )
        })
    }
}

/// A value without what looks like a comment behind it. A name can have `#` in it.
fn uncommented(field: RuleField, value: &str) -> Option<&str> {
    let opens = |mark: &str| value.find(&format!(" {mark}"));
    let at = ["#", "//", "--", "/*"]
        .into_iter()
        .filter_map(opens)
        .min()?;
    let (bare, behind) = value.split_at_checked(at)?;
    let said = behind.trim_start().trim_start_matches(['#', '/', '-', '*']);
    let is_comment = field != RuleField::ResourceName
        || (said.starts_with(' ') && said.contains(char::is_alphabetic));
    let bare = bare.trim_end();
    (is_comment && !bare.is_empty()).then_some(bare)
}

fn comment(field: RuleField, value: &str, bare: &str) -> ParseError {
    let found = value.get(bare.len()..).unwrap_or_default().trim_start();
    let error = ParseError::new(
        "rule/value-comment",
        rule::ValueComment {
            comment: short(found).into(),
        },
    );
    // A name may be meant as a whole.
    let certain = field != RuleField::ResourceName && field.check_value(bare).is_ok();
    if certain {
        error.fixed_by(use_quoted(&short(bare)), bare)
    } else {
        error
    }
}

/// A mark behind a value, as programs have it between or behind their statements.
fn mark_behind(field: RuleField, value: &str) -> Option<ParseError> {
    let bare = value.strip_suffix([';', ','])?.trim_end();
    let mark = value.get(value.len() - 1..)?;
    if bare.is_empty() || is_pattern(field, value) {
        return None;
    }
    let error = ParseError::new("rule/value-mark", rule::ValueMark { mark: mark.into() });
    // A name may be meant as a whole.
    Some(if field == RuleField::ResourceName {
        error
    } else {
        error.fixed_by(use_quoted(&short(bare)), bare)
    })
}

/// Whether a value holds an operator, of a comparison or between rules.
fn has_operator(value: &str) -> bool {
    value.starts_with(['<', '>', '~', '!'])
        || ["=", " AND ", " OR ", "&&", "||"]
            .into_iter()
            .any(|operator| value.contains(operator))
}

/// Whether it is documented how the service reads a value: not where blanks at an end
/// or operators may be more than a part of it.
pub(super) fn is_plain(value: &str) -> bool {
    value.trim().len() == value.len() && !has_operator(paste::unquoted(value))
}

fn quoted() -> ParseError {
    ParseError::new("rule/value-quotes", rule::VALUE_QUOTES)
}

/// Characters that are easily taken for others, or not seen at all, in a value that has
/// only ASCII characters without them. Names can have full-width ones on purpose.
fn look_alike(field: RuleField, value: &str) -> Option<ParseError> {
    let clean = lookalike::clean(value);
    let found = clean.first_in_ascii()?;
    let replaced = clean
        .replacements
        .iter()
        .any(|one| one.stands_for.is_some());
    if field == RuleField::ResourceName && replaced {
        return None;
    }
    let fault = ParseError::new(
        "rule/value-look-alike",
        rule::ValueLookAlike {
            found: found.describe().into(),
        },
    );
    // It may stand for a hyphen.
    Some(if value.contains(lookalike::SOFT_HYPHEN) {
        fault
    } else {
        fault.fixed_by(use_quoted(&short(&clean.text)), clean.text)
    })
}

/// Whether a value is written like a pattern of several: `a*`, `prod-?`, `%prod%`,
/// `2xx`; codes also like a list, a range or a regular expression.
fn is_pattern(field: RuleField, value: &str) -> bool {
    let wild = value.contains('*')
        || (value.contains('?') && !value.contains('/'))
        || value.starts_with(['%', '^'])
        || value.ends_with('%');
    let digits = |text: &str| text.len() == 3 && text.chars().all(|c| c.is_ascii_digit());
    let open = value.trim_end_matches(['x', 'X']);
    let class = (1..=2).contains(&open.len())
        && value.len() == 3
        && open.chars().all(|c| c.is_ascii_digit());
    let range = value
        .split_once('-')
        .is_some_and(|(from, to)| digits(from.trim()) && digits(to.trim()));
    wild || (field == RuleField::Code && (class || range || value.contains([',', '|', '\\'])))
}

/// Types of data events: traces can carry them, the filter's list does not.
fn is_data_event(field: RuleField, value: &str) -> bool {
    field == RuleField::TraceType && matches!(value, "ObsSDK" | "ObsAPI")
}

fn unlisted(field: RuleField, value: &str, listed_values: &[&str]) -> ParseError {
    let name = "rule/unlisted-value";
    let (shown, of) = (short(value).into(), field.as_str().into());
    let values = Arg::list(listed_values.iter().copied());
    let error = if field == RuleField::TraceType {
        let message = rule::UnlistedType {
            value: shown,
            field: of,
            values,
        };
        ParseError::new(name, message)
    } else {
        let message = rule::UnlistedValue {
            value: shown,
            field: of,
            values,
        };
        ParseError::new(name, message)
    };
    let error = error.at(0, value.len());
    match near(value, listed_values.iter().copied()) {
        Some(meant) => error.fixed_by(use_quoted(meant), meant),
        None => error,
    }
}

fn api_version_character(value: &str, at: usize, c: char) -> ParseError {
    let error = ParseError::new(
        "rule/value",
        rule::ApiVersionCharacters {
            found: character(c).into(),
        },
    )
    .at(at, at + c.len_utf8());
    let trimmed = value.trim();
    if trimmed.len() != value.len() && RuleField::ApiVersion.check_value(trimmed).is_ok() {
        error.fixed_by(finding::REMOVE_SPACES, trimmed)
    } else {
        error
    }
}

/// The word that differs only in case, blanks, punctuation or quotes.
fn near<'a>(text: &str, mut words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|&c| {
                !(paste::is_blank(c)
                    || c.is_ascii_punctuation()
                    || matches!(c, '\u{2010}'..='\u{2027}'))
            })
            .map(|c| c.to_ascii_lowercase())
            .collect()
    };
    let meant = plain(text);
    words.find(|word| plain(word) == meant)
}

impl FromStr for RuleField {
    type Err = ParseError;

    fn from_str(name: &str) -> Result<Self, ParseError> {
        if let Some(field) = Self::named(name) {
            return Ok(field);
        }
        let names = Self::ALL.map(Self::as_str);
        if name.is_empty() {
            return Err(ParseError::new(
                "rule/field-missing",
                rule::FieldMissing {
                    fields: Arg::list(names),
                },
            ));
        }
        let error = ParseError::new(
            "rule/field",
            rule::FieldUnknown {
                found: short(name).into(),
                fields: Arg::list(names),
            },
        )
        .at(0, name.len());
        Err(match near(name, names.into_iter()) {
            Some(meant) => error.fixed_by(use_quoted(meant), meant),
            None => error,
        })
    }
}

impl fmt::Display for RuleField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
