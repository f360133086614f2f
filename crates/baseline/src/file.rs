//! The format of a baseline. `docs/schemas/baseline.schema.json` describes it.

use std::collections::BTreeMap;

use domain::notification::Site;
use messages::{Message, baseline as words};
use serde::{Deserialize, Serialize};

use crate::read::{Mistakes, read};

/// The version of the format.
pub const VERSION: u32 = 1;

/// Requirements that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Baseline {
    /// Where the schema of this file is, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format: 1.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    pub version: u32,
    /// What it is called in files and addresses: lower case letters, digits and hyphens.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9][a-z0-9-]{0,63}$")))]
    pub id: String,
    /// What it is called.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub title: String,
    /// Where names of operations are from, by the short names that operations refer to.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// The requirements.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub requirements: Vec<Requirement>,
}

impl Baseline {
    /// Its title, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn title_words(&self) -> Message {
        crate::words::title(&self.title)
    }
}

impl Requirement {
    /// Its title, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn title_words(&self) -> Message {
        crate::words::requirement_title(&self.id, &self.title)
    }

    /// Its rationale, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn rationale_words(&self) -> Message {
        crate::words::rationale(&self.id, &self.rationale)
    }

    /// Who asks for it, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn source_words(&self) -> Message {
        crate::words::source(&self.id, &self.source)
    }
}

/// A public document that names operations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Source {
    /// What it is called.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub title: String,
    /// Where it is.
    pub url: String,
}

/// Something that somebody should be told about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Requirement {
    /// What it is called in files and addresses; each ID once.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9][a-z0-9-]{0,63}$")))]
    pub id: String,
    /// What it is called.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub title: String,
    /// Why somebody should be told.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub rationale: String,
    /// How much it matters.
    pub severity: Severity,
    /// Who asks for it, for example a benchmark and its number.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub source: String,
    /// The clouds it applies to; every one if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        test,
        schemars(with = "Option<Vec<crate::schema::SiteWord>>", length(min = 1))
    )]
    pub clouds: Option<Vec<Site>>,
    /// What has to be notified, all of it.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub operations: Vec<Operations>,
}

/// How much a requirement matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Low,
    /// Matters where other things fail as well.
    Medium,
    /// Matters.
    High,
    /// Everything else depends on it.
    Critical,
}

/// Operations of one resource type of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Operations {
    /// Acronym of the service, for example `ECS`.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub service_type: String,
    /// Kind of resource, for example `ecs`.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub resource_type: String,
    /// Names of the operations, for example `deleteServer`.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub trace_names: Vec<String>,
    /// The clouds that have them under these names; every one if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        test,
        schemars(with = "Option<Vec<crate::schema::SiteWord>>", length(min = 1))
    )]
    pub clouds: Option<Vec<Site>>,
    /// Whether a public list or configuration has service, resource type and names in
    /// this spelling. Otherwise part of it is concluded.
    pub verified: bool,
    /// Short names of the documents they are from.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl Requirement {
    /// The operations that count on a cloud; none if it does not apply there.
    pub fn on(&self, cloud: Site) -> impl Iterator<Item = &Operations> {
        let applies = move |clouds: &Option<Vec<Site>>| {
            clouds.as_ref().is_none_or(|clouds| clouds.contains(&cloud))
        };
        let here = applies(&self.clouds);
        let operations = self.operations.iter();
        operations.filter(move |operations| here && applies(&operations.clouds))
    }
}

impl Severity {
    /// In words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Low => words::LOW,
            Self::Medium => words::MEDIUM,
            Self::High => words::HIGH,
            Self::Critical => words::CRITICAL,
        }
    }

    /// The word for it in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

/// The baseline that comes with the program.
///
/// # Errors
/// Never: a test reads it.
pub fn core() -> Result<Baseline, Mistakes> {
    read(include_str!("../../../baselines/core.json"))
}
