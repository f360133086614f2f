//! What topic and role ARNs have in common: six parts between colons, and the
//! many ways in which something else ends up in their place.

use super::account;
use super::partition::Partition;
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::short;

/// What an ARN begins with, whatever its case and partition.
pub(super) const STARTS: [&str; 1] = ["arn:aws"];

/// Which ARN a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    Topic,
    Role,
}

impl Want {
    fn noun(self) -> &'static str {
        match self {
            Self::Topic => "topic ARN",
            Self::Role => "role ARN",
        }
    }

    fn service(self) -> &'static str {
        match self {
            Self::Topic => "sns",
            Self::Role => "iam",
        }
    }

    fn example(self) -> &'static str {
        match self {
            Self::Topic => "arn:aws:sns:us-west-1:123456789012:alerts",
            Self::Role => "arn:aws:iam::123456789012:role/AlertsRole",
        }
    }

    fn beginning(self) -> &'static str {
        match self {
            Self::Topic => "“arn:aws:sns:”",
            Self::Role => "“arn:aws:iam::”",
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
    let noun = want.noun();
    if text.is_empty() {
        return Err(ParseError::new(
            "arn/missing",
            format!("The {noun} is missing. It looks like {}.", want.example()),
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
    let noun = want.noun();
    let Some((first, rest)) = text.split_once(':') else {
        let name = match want {
            Want::Topic => "a topic name",
            Want::Role => "a role name",
        };
        return Err(ParseError::new(
            "arn/name-only",
            format!(
                "This looks like {name} only; the whole ARN is needed, for example {}.",
                want.example()
            ),
        ));
    };
    if first.eq_ignore_ascii_case("arn") {
        return Err(ParseError::new(
            "arn/prefix",
            format!("“{first}:” is in the wrong case; an ARN begins with “arn:”."),
        )
        .at(0, first.len())
        .fixed_by("Use “arn:”", format!("arn:{rest}")));
    }
    if first.eq_ignore_ascii_case("urn") {
        return Err(ParseError::new(
            "arn/urn",
            format!(
                "This is a Huawei Cloud URN; the {noun} begins with {}.",
                want.beginning()
            ),
        )
        .at(0, first.len()));
    }
    let error = ParseError::new(
        "arn/prefix",
        format!("“arn:” is missing at the beginning of the {noun}."),
    );
    Err(if Partition::named(first).is_some() {
        error.fixed_by("Add “arn:”", format!("arn:{text}"))
    } else if first.is_empty()
        && rest
            .split(':')
            .next()
            .is_some_and(|p| Partition::named(p).is_some())
    {
        error.fixed_by("Add “arn”", format!("arn{text}"))
    } else {
        error
    })
}

fn too_few_parts(text: &str, parts: &[Part<'_>], want: Want) -> ParseError {
    if let &[_, _, service, region, resource] = parts {
        if want == Want::Topic && service.text == "sns" && account::is_account(resource.text) {
            return ParseError::new(
                "topic-arn/name-missing",
                "The topic name is missing after the account ID.",
            )
            .at(resource.start, resource.end());
        }
        if want == Want::Role && service.text == "iam" && account::is_account(region.text) {
            return ParseError::new(
                "role-arn/colon-missing",
                "A colon is missing: in a role ARN two colons stand between “iam” and the account ID.",
            )
            .at(service.start, region.end())
            .fixed_by("Add the colon", paste::replaced(text, service, "iam:"));
        }
    }
    ParseError::new(
        "arn/parts",
        format!(
            "An ARN has 6 parts separated by colons; this one has {}. The {} looks like {}.",
            parts.len(),
            want.noun(),
            want.example()
        ),
    )
}

fn partition(text: &str, part: Part<'_>, region: &str) -> Result<Partition, ParseError> {
    if let Some(partition) = Partition::named(part.text) {
        return Ok(partition);
    }
    let names = crate::phrase::listed(&Partition::ALL.map(Partition::as_str), "or");
    let message = if part.text.is_empty() {
        format!("The partition is missing after “arn:”; it is {names}.")
    } else {
        format!(
            "“{}” is not an AWS partition; it is {names}.",
            short(part.text)
        )
    };
    let error = ParseError::new("arn/partition", message).at(part.start, part.end());
    let lower = part.text.to_ascii_lowercase();
    Err(if part.text.is_empty() {
        match Partition::of_region(region) {
            Some(home) => error.fixed_by(
                format!("Use “{home}”"),
                paste::replaced(text, part, home.as_str()),
            ),
            None => error,
        }
    } else if Partition::named(&lower).is_some() {
        error.fixed_by(
            format!("Use “{lower}”"),
            paste::replaced(text, part, &lower),
        )
    } else {
        error
    })
}

fn wrong_service(text: &str, parts: &[Part<'_>], want: Want) -> ParseError {
    let &[_, _, service, _, _, resource] = parts else {
        return too_few_parts(text, parts, want);
    };
    let begins = format!("the {} begins with {}", want.noun(), want.beginning());
    let error =
        |rule, message: String| ParseError::new(rule, message).at(service.start, service.end());
    let lower = service.text.to_ascii_lowercase();
    if lower == want.service() {
        return error(
            "arn/service",
            format!(
                "“{}” is in the wrong case; the service is “{lower}”.",
                service.text
            ),
        )
        .fixed_by(
            format!("Use “{lower}”"),
            paste::replaced(text, service, &lower),
        );
    }
    match (want, lower.as_str()) {
        (Want::Role, "sns") => error("role-arn/topic", format!("This is a topic ARN; {begins}.")),
        (Want::Role, "sts") => assumed_role(resource),
        (Want::Topic, "iam") if resource.text.starts_with("role/") => {
            error("topic-arn/role", format!("This is a role ARN; {begins}."))
        }
        (Want::Topic, "sts") => error(
            "topic-arn/role",
            format!("This is the ARN of a role session; {begins}."),
        ),
        (_, "sqs") => error(
            "arn/service",
            format!("This is the ARN of an SQS queue; {begins}."),
        ),
        (_, "lambda") => error(
            "arn/service",
            format!("This is the ARN of a Lambda function; {begins}."),
        ),
        (_, "") => error(
            "arn/service",
            format!(
                "The service is missing after the partition; it is “{}”.",
                want.service()
            ),
        ),
        _ => error(
            "arn/service",
            format!(
                "This is the ARN of something in the service “{}”; {begins}.",
                short(service.text)
            ),
        ),
    }
}

/// The session of a role was pasted where the role is asked for.
fn assumed_role(resource: Part<'_>) -> ParseError {
    let error = |message: &str| {
        ParseError::new("role-arn/assumed-role", message).at(resource.start, resource.end())
    };
    let name = resource
        .text
        .strip_prefix("assumed-role/")
        .map(|rest| rest.split('/').next().unwrap_or_default())
        .filter(|name| !name.is_empty());
    let Some(name) = name else {
        return error(
            "This is the ARN of an STS session; the role ARN begins with “arn:aws:iam::”.",
        );
    };
    error(&format!(
        "This is the ARN of a session of the role {name}, not of the role itself. AWS leaves the role's path out of it, so the role ARN can't be known from it; copy it from the role."
    ))
}

/// What is noteworthy about partition and account of any ARN.
pub(crate) fn cautions(partition: Partition, account: &str) -> Vec<ParseError> {
    let mut found = Vec::new();
    if partition != Partition::Aws {
        found.push(ParseError::new(
            "arn/other-partition",
            format!(
                "This is in the partition {partition}. Network Security's own account is in aws, and a role can't be assumed across partitions, so messages will most likely not arrive."
            ),
        ));
    }
    if matches!(account, "123456789012" | "111122223333") {
        found.push(ParseError::new(
            "arn/example-account",
            format!("{account} is the account ID used in documentation examples."),
        ));
    }
    found
}
