//! The URN of an SMN topic: `urn:smn:{region}:{project_id}:{topic}`.

use std::fmt;

use super::urn::{self, Want};
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::character;
use crate::recognize::{self, Kind};

const WANT: Want = Want {
    noun: "topic URN",
    service: "smn",
    example: "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
};
const KIND: Kind = Kind {
    noun: WANT.noun,
    shape: "looks like urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
    starts: &urn::STARTS,
    wanted: |text| text.starts_with("urn:smn:"),
    comma_ends: true,
    refuse: |text| SmnTopicUrn::read(text).err(),
};
/// Longest topic name (SMN CreateTopic).
const NAME_LONGEST: usize = 255;

/// The URN of an SMN topic, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmnTopicUrn {
    region: String,
    project_id: String,
    topic: String,
}

impl SmnTopicUrn {
    /// Reads a topic URN. Blanks and invisible characters around it are ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text)
            .map_err(|error| recognize::explain(&KIND, trimmed.text, error).shifted(trimmed.start))
    }

    pub(super) fn read(text: &str) -> Result<Self, ParseError> {
        let urn = urn::read(text, &WANT)?;
        let topic = urn.rest;
        if let Some((name, subscription)) = topic.text.split_once(':')
            && subscription.len() == 32
            && subscription.chars().all(|c| c.is_ascii_hexdigit())
        {
            let tail = Part {
                start: topic.start + name.len(),
                text: topic.text.get(name.len()..).unwrap_or_default(),
            };
            return Err(ParseError::new(
                "smn-urn/subscription",
                "This is the URN of a subscription; the topic URN ends before the last colon.",
            )
            .at(tail.start, tail.end())
            .fixed_by("Drop the subscription", paste::replaced(text, tail, "")));
        }
        let error = |message: String| ParseError::new("smn-urn/topic", message);
        if topic.text.is_empty() {
            return Err(
                error("The topic's name is missing after the project ID.".to_owned())
                    .at(topic.start, topic.end()),
            );
        }
        paste::no_wildcard(topic, "topic's name")?;
        if topic.text.starts_with(['_', '-']) {
            return Err(
                error("A topic's name begins with a letter or digit.".to_owned())
                    .at(topic.start, topic.start + 1),
            );
        }
        if let Some((at, c)) =
            paste::first_bad(topic, |c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
        {
            return Err(error(format!(
                "{} is not allowed in a topic's name; it takes letters, digits, “_” and “-”.",
                character(c)
            ))
            .at(at, at + c.len_utf8()));
        }
        if topic.text.len() > NAME_LONGEST {
            return Err(error(format!(
                "The topic's name has {} characters; at most {NAME_LONGEST} are allowed.",
                topic.text.len()
            ))
            .at(topic.start, topic.end()));
        }
        Ok(Self {
            region: urn.region.to_owned(),
            project_id: urn.project_id.to_owned(),
            topic: topic.text.to_owned(),
        })
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The project.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.project_id
    }

    /// The topic's name.
    #[must_use]
    pub fn topic(&self) -> &str {
        &self.topic
    }
}

impl fmt::Display for SmnTopicUrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "urn:smn:{}:{}:{}",
            self.region, self.project_id, self.topic
        )
    }
}
