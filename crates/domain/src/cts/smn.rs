//! The URN of an SMN topic: `urn:smn:{region}:{project_id}:{topic}`.

use std::fmt;

use super::urn::{self, Want};
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{character, field};
use crate::recognize::{self, Kind};
use messages::{Message, identifier};

const WANT: Want = Want {
    word: "topic-urn",
    service: "smn",
    example: "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
};
const KIND: Kind = Kind {
    word: WANT.word,
    example: WANT.example,
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
            return Err(
                ParseError::new("smn-urn/subscription", identifier::URN_SUBSCRIPTION)
                    .at(tail.start, tail.end())
                    .fixed_by(
                        identifier::REMOVE_SUBSCRIPTION,
                        paste::replaced(text, tail, ""),
                    ),
            );
        }
        let error = |message: Message| ParseError::new("smn-urn/topic", message);
        if topic.text.is_empty() {
            return Err(error(identifier::URN_TOPIC_MISSING).at(topic.start, topic.end()));
        }
        paste::no_wildcard(topic, "topic-name")?;
        if topic.text.starts_with(['_', '-']) {
            return Err(error(identifier::TOPIC_BEGINNING).at(topic.start, topic.start + 1));
        }
        if let Some((at, c)) =
            paste::first_bad(topic, |c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
        {
            let found = character(c).into();
            return Err(
                error(identifier::TopicNameCharacters { found }.into()).at(at, at + c.len_utf8())
            );
        }
        if topic.text.len() > NAME_LONGEST {
            let too_long = identifier::NameTooLong {
                field: field("topic-name").into(),
                length: topic.text.len(),
                longest: NAME_LONGEST,
            };
            return Err(error(too_long.into()).at(topic.start, topic.end()));
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
