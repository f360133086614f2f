//! The ARN of an SNS topic: `arn:{partition}:sns:{region}:{account}:{name}`.

use std::fmt;

use super::account;
use super::arn::{self, Arn, Want};
use super::partition::Partition;
use super::region::region_caution;
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{character, field, lowercase, short, use_quoted, use_value};
use crate::recognize::{self, Kind};
use messages::{Message, aws_identifier, identifier};

/// Longest topic name with its `.fifo` (SNS CreateTopic).
const NAME_LONGEST: usize = 256;
const FIFO: &str = ".fifo";

const KIND: Kind = Kind {
    word: Want::Topic.word(),
    example: Want::Topic.example(),
    starts: &arn::STARTS,
    wanted: |text| {
        let mut parts = text.splitn(6, ':').skip(2);
        parts.next() == Some("sns") && !parts.nth(2).is_some_and(is_platform)
    },
    comma_ends: true,
    refuse: |text| TopicArn::read(text).err(),
};

/// Whether a resource of SNS is no topic: a platform application or endpoint.
fn is_platform(resource: &str) -> bool {
    resource.starts_with("app/") || resource.starts_with("endpoint/")
}

/// The ARN of an SNS topic, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicArn {
    partition: Partition,
    region: String,
    account: String,
    name: String,
}

impl TopicArn {
    /// Reads a topic ARN. Blanks and invisible characters around it are ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text)
            .map_err(|error| recognize::explain(&KIND, trimmed.text, error).shifted(trimmed.start))
    }

    fn read(text: &str) -> Result<Self, ParseError> {
        let arn = arn::read(text, Want::Topic)?;
        region(&arn)?;
        account::check(&arn)?;
        name(&arn)?;
        Ok(Self {
            partition: arn.partition,
            region: arn.region.text.to_owned(),
            account: arn.account.text.to_owned(),
            name: arn.resource.text.to_owned(),
        })
    }

    /// The partition.
    #[must_use]
    pub fn partition(&self) -> Partition {
        self.partition
    }

    /// The region, for example `us-west-1`.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The account ID, twelve digits.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The topic's name, with `.fifo` if it is a FIFO topic.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a FIFO topic.
    #[must_use]
    pub fn is_fifo(&self) -> bool {
        self.name.ends_with(FIFO)
    }

    /// What is legal but will probably not work, or is not meant.
    #[must_use]
    pub fn cautions(&self) -> Vec<ParseError> {
        let mut found = arn::cautions(self.partition, &self.account);
        found.extend(region_caution(&self.to_string()));
        found.extend(paste::template(&self.name));
        if self.is_fifo() {
            found.push(ParseError::new(
                "topic-arn/fifo",
                aws_identifier::FIFO_TOPIC,
            ));
        }
        found
    }
}

impl fmt::Display for TopicArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "arn:{}:sns:{}:{}:{}",
            self.partition, self.region, self.account, self.name
        )
    }
}

fn region(arn: &Arn<'_>) -> Result<(), ParseError> {
    let part = arn.region;
    if arn.partition.has_region(part.text) {
        return Ok(());
    }
    paste::no_placeholder(part)?;
    paste::no_wildcard(part, "region")?;
    if part.text.is_empty() {
        return Err(
            ParseError::new("topic-arn/region", aws_identifier::REGION_MISSING)
                .at(part.start, part.end()),
        );
    }
    let known = |region: &str| arn.partition.has_region(region);
    let error =
        |message: Message| ParseError::new("topic-arn/region", message).at(part.start, part.end());
    let use_region = |error: ParseError, region: &str| {
        error.fixed_by(use_value(region), paste::replaced(arn.text, part, region))
    };
    let lower = part.text.to_ascii_lowercase();
    if known(&lower) {
        return Err(use_region(error(lowercase(part.text, &lower)), &lower));
    }
    let hyphenated = lower.replace(['_', ' '], "-");
    if known(&hyphenated) {
        return Err(use_region(
            error(
                aws_identifier::RegionHyphens {
                    found: part.text.into(),
                }
                .into(),
            ),
            &hyphenated,
        ));
    }
    let zone = lower
        .strip_suffix(|c: char| c.is_ascii_lowercase())
        .filter(|region| known(region));
    if let Some(region) = zone {
        return Err(use_region(
            error(
                identifier::AvailabilityZone {
                    found: part.text.into(),
                    region: region.into(),
                }
                .into(),
            ),
            region,
        ));
    }
    Err(match Partition::of_region(part.text) {
        Some(home) => error(
            aws_identifier::RegionElsewhere {
                found: part.text.into(),
                home: home.as_str().into(),
                partition: arn.partition.as_str().into(),
            }
            .into(),
        )
        .fixed_by(
            aws_identifier::UsePartition {
                partition: home.as_str().into(),
            },
            paste::replaced(arn.text, arn.partition_part, home.as_str()),
        ),
        None => error(
            aws_identifier::RegionUnknown {
                found: short(part.text).into(),
                partition: arn.partition.as_str().into(),
            }
            .into(),
        ),
    })
}

fn name(arn: &Arn<'_>) -> Result<(), ParseError> {
    let part = arn.resource;
    if is_platform(part.text) {
        return Err(
            ParseError::new("topic-arn/kind", Want::Topic.other("platform"))
                .at(part.start, part.end()),
        );
    }
    paste::no_wildcard(part, "topic-name")?;
    if let Some((topic, rest)) = part.text.split_once(':') {
        let tail = Part {
            start: part.start + topic.len(),
            text: part.text.get(topic.len()..).unwrap_or_default(),
        };
        let is_id = rest.len() == 36 && rest.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
        return Err(if is_id {
            ParseError::new("topic-arn/subscription", aws_identifier::TOPIC_SUBSCRIPTION)
                .at(tail.start, tail.end())
                .fixed_by(
                    identifier::REMOVE_SUBSCRIPTION,
                    paste::replaced(arn.text, tail, ""),
                )
        } else {
            ParseError::new("arn/parts", aws_identifier::TOPIC_PARTS).at(tail.start, tail.end())
        });
    }
    let end = part.text.len().saturating_sub(FIFO.len());
    if let Some((base, ending)) = part.text.split_at_checked(end)
        && ending != FIFO
        && ending.eq_ignore_ascii_case(FIFO)
    {
        let tail = Part {
            start: part.start + base.len(),
            text: ending,
        };
        return Err(ParseError::new("topic-arn/name", lowercase(ending, FIFO))
            .at(tail.start, tail.end())
            .fixed_by(use_quoted(FIFO), paste::replaced(arn.text, tail, FIFO)));
    }
    check_name(part)
}

/// Checks a topic's name where it stands.
pub(super) fn check_name(part: Part<'_>) -> Result<(), ParseError> {
    let base = part.text.strip_suffix(FIFO).unwrap_or(part.text);
    if base.is_empty() {
        return Err(
            ParseError::new("topic-arn/name-missing", aws_identifier::TOPIC_NAME_MISSING)
                .at(part.start, part.end()),
        );
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if let Some((at, c)) = paste::first_bad(
        Part {
            start: part.start,
            text: base,
        },
        allowed,
    ) {
        if let Some(inside) = base.find(FIFO) {
            return Err(
                ParseError::new("topic-arn/fifo-inside", aws_identifier::FIFO_INSIDE)
                    .at(part.start + inside, part.start + inside + FIFO.len()),
            );
        }
        return Err(ParseError::new(
            "topic-arn/name",
            identifier::TopicNameCharacters {
                found: character(c).into(),
            },
        )
        .at(at, at + c.len_utf8()));
    }
    if part.text.len() > NAME_LONGEST {
        return Err(ParseError::new(
            "topic-arn/name-length",
            identifier::NameTooLong {
                field: field("topic-name").into(),
                length: part.text.len(),
                longest: NAME_LONGEST,
            },
        )
        .at(part.start, part.end()));
    }
    Ok(())
}
