//! Where a notification is sent: an SMN topic or a function. The service tells
//! them apart by the URN alone.

use std::fmt;

use super::{FunctionUrn, SmnTopicUrn, urn};
use crate::finding::ParseError;
use crate::lookalike;
use crate::paste;
use crate::phrase::short;
use crate::recognize::{self, Kind};
use messages::identifier;

const EXAMPLE: &str = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts";

/// What is searched in a text that has URNs of that name.
fn kind(word: &'static str) -> Kind {
    Kind {
        word,
        example: EXAMPLE,
        starts: &urn::STARTS,
        wanted: |_| true,
        comma_ends: true,
        refuse: |text| Target::read(text).err(),
    }
}

/// What the URNs of a text are called: a field for targets takes two kinds.
fn word(text: &str) -> &'static str {
    if paste::is_too_long(text) {
        return "target-urn";
    }
    let text = lookalike::clean(text).text.to_ascii_lowercase();
    match (text.contains("smn"), text.contains("fss")) {
        (true, true) => "urn",
        (false, true) => "function-urn",
        _ => "topic-urn",
    }
}

/// An SMN topic or a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// `urn:smn:…`
    Smn(SmnTopicUrn),
    /// `urn:fss:…`
    Function(FunctionUrn),
}

impl Target {
    /// Reads the URN of a topic or function. Blanks and invisible characters
    /// around it are ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text).map_err(|error| {
            recognize::explain(&kind(word(trimmed.text)), trimmed.text, error)
                .shifted(trimmed.start)
        })
    }

    /// The same, for what is only shown: what is wrong with another text is not told.
    #[must_use]
    pub fn parse_stored(raw: &str) -> Option<Self> {
        Self::read(paste::trim(raw).text).ok()
    }

    /// Whether a text that is stored is the URN of a function.
    #[must_use]
    pub fn is_function(raw: &str) -> bool {
        matches!(Self::parse_stored(raw), Some(Self::Function(_)))
    }

    fn read(text: &str) -> Result<Self, ParseError> {
        let service = paste::colon_parts(text, 3).get(1).copied();
        match service
            .map(|part| part.text.to_ascii_lowercase())
            .as_deref()
        {
            Some("smn") => SmnTopicUrn::read(text).map(Self::Smn),
            Some("fss") => FunctionUrn::read(text).map(Self::Function),
            _ => {
                urn::precheck(text, word(text), EXAMPLE)?;
                let found = service.unwrap_or(paste::Part {
                    start: text.len(),
                    text: "",
                });
                Err(ParseError::new(
                    "urn/service",
                    identifier::TargetService {
                        found: short(found.text).into(),
                    },
                )
                .at(found.start, found.end()))
            }
        }
    }

    /// `smn` or `fun`: the `notification_type` the service answers.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Smn(_) => "smn",
            Self::Function(_) => "fun",
        }
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &str {
        match self {
            Self::Smn(urn) => urn.region(),
            Self::Function(urn) => urn.region(),
        }
    }

    /// The project.
    #[must_use]
    pub fn project_id(&self) -> &str {
        match self {
            Self::Smn(urn) => urn.project_id(),
            Self::Function(urn) => urn.project_id(),
        }
    }

    /// Name of the topic or function.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Smn(urn) => urn.topic(),
            Self::Function(urn) => urn.function(),
        }
    }

    /// What is legal but unusual.
    #[must_use]
    pub fn cautions(&self) -> Vec<ParseError> {
        let mut found = Vec::from_iter(urn::region_caution(&self.to_string()));
        found.extend(urn::project_caution(self.project_id()));
        found.extend(paste::template(self.name()));
        found
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smn(urn) => urn.fmt(f),
            Self::Function(urn) => urn.fmt(f),
        }
    }
}
