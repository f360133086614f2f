//! What topic and role ARNs have in common: six parts between colons, and the
//! many ways in which something else ends up in their place.

use super::account;
use super::partition::Partition;
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{field, lowercase, short, use_quoted};
use messages::{Arg, Message, aws_identifier, finding, identifier};

/// What an ARN begins with, whatever its case and partition.
pub(super) const STARTS: [&str; 1] = ["arn:aws"];

/// Which ARN a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    Topic,
    Role,
}

impl Want {
    /// What it is called in the messages.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Topic => "topic-arn",
            Self::Role => "role-arn",
        }
    }

    fn field(self) -> Arg {
        field(self.word()).into()
    }

    fn service(self) -> &'static str {
        match self {
            Self::Topic => "sns",
            Self::Role => "iam",
        }
    }

    /// One that is right.
    pub(super) const fn example(self) -> &'static str {
        match self {
            Self::Topic => "arn:aws:sns:us-west-1:123456789012:alerts",
            Self::Role => "arn:aws:iam::123456789012:role/AlertsRole",
        }
    }

    /// Something else was found, which the messages call `found`.
    pub(super) fn other(self, found: &str) -> identifier::OtherFound {
        identifier::OtherFound {
            field: self.field(),
            found: found.into(),
            example: self.example().into(),
        }
    }
}

/// An ARN of the wanted service; region and resource are not checked yet.
#[derive(Debug)]
pub(crate) struct Arn<'a> {
    pub(crate) text: &'a str,
    pub(crate) partition: Partition,
    pub(crate) partition_part: Part<'a>,
    pub(crate) region: Part<'a>,
    pub(crate) account: Part<'a>,
    pub(crate) resource: Part<'a>,
}

/// Reads a trimmed text. Spans are relative to it.
pub(crate) fn read(text: &str, want: Want) -> Result<Arn<'_>, ParseError> {
    if text.is_empty() {
        return Err(ParseError::new(
            "arn/missing",
            identifier::Enter {
                kind: want.word().into(),
                example: want.example().into(),
            },
        ));
    }
    prefix(text, want)?;
    let parts = paste::colon_parts(text, 6);
    let &[_, partition_part, service, region, account, resource] = parts.as_slice() else {
        return Err(too_few_parts(text, &parts, want));
    };
    let partition = partition(text, partition_part, region.text)?;
    if service.text != want.service() {
        paste::no_placeholder(service)?;
        return Err(wrong_service(text, &parts, want));
    }
    Ok(Arn {
        text,
        partition,
        partition_part,
        region,
        account,
        resource,
    })
}

fn prefix(text: &str, want: Want) -> Result<(), ParseError> {
    if text.starts_with("arn:") {
        return Ok(());
    }
    let Some((first, rest)) = text.split_once(':') else {
        let (field, example) = (want.field(), want.example().into());
        return Err(if account::is_account(text) {
            ParseError::new(
                "arn/account-only",
                aws_identifier::AccountOnly { field, example },
            )
        } else {
            ParseError::new("arn/name-only", identifier::NameOnly { field, example })
        });
    };
    if first.eq_ignore_ascii_case("arn") {
        return Err(
            ParseError::new("arn/prefix", lowercase(&format!("{first}:"), "arn:"))
                .at(0, first.len())
                .fixed_by(use_quoted("arn:"), format!("arn:{rest}")),
        );
    }
    if first.eq_ignore_ascii_case("urn") {
        return Err(ParseError::new("arn/urn", want.other("urn")).at(0, first.len()));
    }
    let error = ParseError::new(
        "arn/prefix",
        identifier::BeginsWith {
            field: want.field(),
            expected: "arn:".into(),
        },
    );
    Err(if Partition::named(first).is_some() {
        error.fixed_by(add("arn:"), format!("arn:{text}"))
    } else if first.is_empty()
        && rest
            .split(':')
            .next()
            .is_some_and(|p| Partition::named(p).is_some())
    {
        error.fixed_by(add("arn"), format!("arn{text}"))
    } else {
        error
    })
}

fn too_few_parts(text: &str, parts: &[Part<'_>], want: Want) -> ParseError {
    if let &[_, _, service, region, resource] = parts {
        if want == Want::Topic && service.text == "sns" && account::is_account(resource.text) {
            return ParseError::new("topic-arn/name-missing", aws_identifier::TOPIC_NAME_MISSING)
                .at(resource.start, resource.end());
        }
        if want == Want::Role && service.text == "iam" && account::is_account(region.text) {
            return ParseError::new("role-arn/colon-missing", aws_identifier::ROLE_COLON_MISSING)
                .at(service.start, region.end())
                .fixed_by(
                    aws_identifier::ADD_COLON,
                    paste::replaced(text, service, "iam:"),
                );
        }
    }
    ParseError::new(
        "arn/parts",
        aws_identifier::ArnParts {
            field: want.field(),
            count: parts.len(),
            example: want.example().into(),
        },
    )
}

fn partition(text: &str, part: Part<'_>, region: &str) -> Result<Partition, ParseError> {
    if let Some(partition) = Partition::named(part.text) {
        return Ok(partition);
    }
    let names = Arg::list(Partition::ALL.map(Partition::as_str));
    let rule = "arn/partition";
    let error = if part.text.is_empty() {
        ParseError::new(rule, aws_identifier::PartitionMissing { names })
    } else {
        let found = short(part.text).into();
        ParseError::new(rule, aws_identifier::PartitionUnknown { found, names })
    };
    let error = error.at(part.start, part.end());
    let lower = part.text.to_ascii_lowercase();
    Err(if part.text.is_empty() {
        match Partition::of_region(region) {
            Some(home) => error.fixed_by(
                use_quoted(home.as_str()),
                paste::replaced(text, part, home.as_str()),
            ),
            None => error,
        }
    } else if Partition::named(&lower).is_some() {
        error.fixed_by(use_quoted(&lower), paste::replaced(text, part, &lower))
    } else {
        error
    })
}

fn wrong_service(text: &str, parts: &[Part<'_>], want: Want) -> ParseError {
    let &[_, _, service, _, _, resource] = parts else {
        return too_few_parts(text, parts, want);
    };
    let error =
        |rule, message: Message| ParseError::new(rule, message).at(service.start, service.end());
    let other = |rule, found| error(rule, want.other(found).into());
    let lower = service.text.to_ascii_lowercase();
    if lower == want.service() {
        return error("arn/service", lowercase(service.text, &lower))
            .fixed_by(use_quoted(&lower), paste::replaced(text, service, &lower));
    }
    match (want, lower.as_str()) {
        (Want::Role, "sns") => other("role-arn/topic", "topic"),
        (Want::Role, "sts") if is_session(resource.text) => assumed_role(resource),
        (Want::Topic, "iam") if resource.text.starts_with("role/") => {
            other("topic-arn/role", "role")
        }
        (Want::Topic, "sts") => other("topic-arn/role", "role-session"),
        (_, "sqs") => other("arn/service", "queue"),
        (_, "lambda") => other("arn/service", "function"),
        (_, "") => error(
            "arn/service",
            aws_identifier::ServiceMissing {
                service: want.service().into(),
            }
            .into(),
        ),
        _ => {
            let error = error(
                "arn/service",
                aws_identifier::OtherServiceFound {
                    field: want.field(),
                    service: short(service.text).into(),
                    example: want.example().into(),
                }
                .into(),
            );
            // STS has no roles of its own.
            if want == Want::Role && lower == "sts" && resource.text.starts_with("role/") {
                error.fixed_by(use_quoted("iam"), paste::replaced(text, service, "iam"))
            } else {
                error
            }
        }
    }
}

/// Whether a resource of STS is somebody's session.
fn is_session(resource: &str) -> bool {
    resource.starts_with("assumed-role/") || resource.starts_with("federated-user/")
}

/// The session of a role was pasted where the role is asked for.
fn assumed_role(resource: Part<'_>) -> ParseError {
    let error = |message: Message| {
        ParseError::new("role-arn/assumed-role", message).at(resource.start, resource.end())
    };
    let name = resource
        .text
        .strip_prefix("assumed-role/")
        .map(|rest| rest.split('/').next().unwrap_or_default())
        .filter(|name| !name.is_empty());
    error(match name {
        Some(name) => aws_identifier::RoleSession { role: name.into() }.into(),
        None => Want::Role.other("session").into(),
    })
}

fn add(value: &str) -> finding::AddQuoted {
    finding::AddQuoted {
        value: value.into(),
    }
}

/// What is noteworthy about partition and account of any ARN.
pub(crate) fn cautions(partition: Partition, account: &str) -> Vec<ParseError> {
    let mut found = Vec::new();
    if partition != Partition::Aws {
        found.push(ParseError::new(
            "arn/other-partition",
            aws_identifier::OtherPartition {
                partition: partition.as_str().into(),
            },
        ));
    }
    if matches!(account, "123456789012" | "111122223333") {
        found.push(ParseError::new(
            "arn/example-account",
            aws_identifier::ExampleAccount {
                account: account.into(),
            },
        ));
    }
    found
}
