//! The ARN of an IAM role: `arn:{partition}:iam::{account}:role/{path}{name}`.

use std::fmt;

use super::NotificationType;
use super::account;
use super::arn::{self, Arn, Want};
use super::partition::Partition;
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{character, field, short, use_quoted};
use crate::recognize::{self, Kind};
use messages::{Message, aws_identifier, identifier};

/// Longest role name (IAM roleNameType).
const NAME_LONGEST: usize = 64;
/// Longest path with both slashes (IAM pathType).
const PATH_LONGEST: usize = 512;

const KIND: Kind = Kind {
    word: Want::Role.word(),
    example: Want::Role.example(),
    starts: &arn::STARTS,
    wanted: |text| {
        let service = text.split(':').nth(2);
        matches!(service, Some("iam" | "sts")) && text.contains(":role")
    },
    comma_ends: false,
    refuse: |text| RoleArn::read(text).err(),
};

/// The ARN of an IAM role, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleArn {
    partition: Partition,
    account: String,
    path: String,
    name: String,
}

impl RoleArn {
    /// Reads a role ARN. Blanks and invisible characters around it are ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text)
            .map_err(|error| recognize::explain(&KIND, trimmed.text, error).shifted(trimmed.start))
    }

    fn read(text: &str) -> Result<Self, ParseError> {
        let arn = arn::read(text, Want::Role)?;
        region(&arn)?;
        account::check(&arn)?;
        let (path, name) = resource(&arn)?;
        Ok(Self {
            partition: arn.partition,
            account: arn.account.text.to_owned(),
            path: path.to_owned(),
            name: name.to_owned(),
        })
    }

    /// The partition.
    #[must_use]
    pub fn partition(&self) -> Partition {
        self.partition
    }

    /// The region part, which is always empty: IAM is global.
    #[must_use]
    pub fn region(&self) -> &str {
        ""
    }

    /// The account ID, twelve digits.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The role's name without its path.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The role's path with both slashes, `/` if it has none.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The ARN of the session that publishes, which is the principal a topic
    /// policy has to allow. AWS drops the role's path in it.
    #[must_use]
    pub fn session_arn(&self, session: &NotificationType) -> String {
        format!(
            "arn:{}:sts::{}:assumed-role/{}/{session}",
            self.partition, self.account, self.name
        )
    }

    /// What is legal but will probably not work, or is not meant.
    #[must_use]
    pub fn cautions(&self) -> Vec<ParseError> {
        let mut found = arn::cautions(self.partition, &self.account);
        if self.account == super::NETWORK_SECURITY_ACCOUNT {
            found.push(ParseError::new(
                "role-arn/vendor-account",
                aws_identifier::VendorAccount {
                    account: (&self.account).into(),
                },
            ));
        }
        if self.path.starts_with("/aws-service-role/") || self.name.starts_with("AWSServiceRoleFor")
        {
            found.push(ParseError::new(
                "role-arn/service-linked",
                aws_identifier::SERVICE_LINKED,
            ));
        }
        if self.path.starts_with("/aws-reserved/") || self.name.starts_with("AWSReservedSSO_") {
            found.push(ParseError::new(
                "role-arn/reserved",
                aws_identifier::IDENTITY_CENTER,
            ));
        }
        found.extend(paste::template(&format!("{}{}", self.path, self.name)));
        if self.path.contains("//") {
            found.push(ParseError::new(
                "role-arn/path-gap",
                aws_identifier::PATH_GAP,
            ));
        }
        if let Some(bare) = self.name.strip_suffix(['.', ',']) {
            let error = ParseError::new(
                "role-arn/last-character",
                aws_identifier::ROLE_LAST_CHARACTER,
            );
            found.push(if bare.is_empty() {
                error
            } else {
                error.fixed_by(
                    aws_identifier::REMOVE_MARK,
                    format!(
                        "arn:{}:iam::{}:role{}{}",
                        self.partition,
                        self.account,
                        self.path,
                        bare.trim_end_matches(['.', ','])
                    ),
                )
            });
        }
        found
    }
}

impl fmt::Display for RoleArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "arn:{}:iam::{}:role{}{}",
            self.partition, self.account, self.path, self.name
        )
    }
}

fn region(arn: &Arn<'_>) -> Result<(), ParseError> {
    let part = arn.region;
    if part.text.is_empty() {
        return Ok(());
    }
    Err(ParseError::new(
        "role-arn/region",
        aws_identifier::RoleRegion {
            region: short(part.text).into(),
        },
    )
    .at(part.start, part.end())
    .fixed_by(
        aws_identifier::EMPTY_REGION,
        paste::replaced(arn.text, part, ""),
    ))
}

fn resource<'a>(arn: &Arn<'a>) -> Result<(&'a str, &'a str), ParseError> {
    let part = arn.resource;
    let Some(after) = part.text.strip_prefix("role/") else {
        return Err(other_kind(arn));
    };
    // The path keeps the slash that follows `role`.
    let slashed = Part {
        start: part.start + "role".len(),
        text: part.text.get("role".len()..).unwrap_or_default(),
    };
    let name_start = slashed.text.rfind('/').map_or(0, |at| at + 1);
    let path = Part {
        start: slashed.start,
        text: slashed.text.get(..name_start).unwrap_or_default(),
    };
    let name = Part {
        start: slashed.start + name_start,
        text: slashed.text.get(name_start..).unwrap_or_default(),
    };
    if after.to_ascii_lowercase().contains("arn:aws") {
        return Err(
            ParseError::new("role-arn/arn-inside", aws_identifier::ARN_INSIDE)
                .at(part.start, part.end()),
        );
    }
    if after.is_empty() || name.text.is_empty() {
        return Err(ParseError::new(
            "role-arn/name-missing",
            aws_identifier::RoleNameMissing {
                before: short(part.text).into(),
            },
        )
        .at(part.start, part.end()));
    }
    check_path(arn, path)?;
    check_name(name)?;
    Ok((path.text, name.text))
}

/// Something other than `role/…` stands in the resource part.
fn other_kind(arn: &Arn<'_>) -> ParseError {
    let part = arn.resource;
    let kind = part.text.split(['/', ':']).next().unwrap_or_default();
    let error =
        |message: Message| ParseError::new("role-arn/kind", message).at(part.start, part.end());
    let not_a_role = || {
        let found = short(part.text).into();
        error(aws_identifier::NotARole { found }.into())
    };
    match kind {
        "root" | "user" | "group" | "policy" | "instance-profile" => {
            error(Want::Role.other(kind).into())
        }
        "assumed-role" => error(Want::Role.other("role-session").into()),
        "" => error(aws_identifier::ROLE_MISSING),
        _ if kind.eq_ignore_ascii_case("role") => {
            let rest = part.text.get(kind.len() + 1..).unwrap_or_default();
            if rest.is_empty() {
                not_a_role()
            } else {
                not_a_role().fixed_by(
                    use_quoted("role/"),
                    paste::replaced(arn.text, part, &format!("role/{rest}")),
                )
            }
        }
        _ => not_a_role(),
    }
}

fn check_path(arn: &Arn<'_>, path: Part<'_>) -> Result<(), ParseError> {
    if path.text == "//" {
        return Err(
            ParseError::new("role-arn/path", aws_identifier::PATH_SLASHES)
                .at(path.start, path.end())
                .fixed_by(
                    aws_identifier::REMOVE_SLASH,
                    paste::replaced(arn.text, path, "/"),
                ),
        );
    }
    if let Some((at, c)) = paste::first_bad(path, |c| c.is_ascii_graphic()) {
        return Err(ParseError::new(
            "role-arn/path",
            aws_identifier::PathCharacters {
                found: character(c).into(),
            },
        )
        .at(at, at + c.len_utf8()));
    }
    if path.text.len() > PATH_LONGEST {
        return Err(ParseError::new(
            "role-arn/path-length",
            aws_identifier::PathLength {
                length: path.text.len(),
                longest: PATH_LONGEST,
            },
        )
        .at(path.start, path.end()));
    }
    Ok(())
}

/// Checks a role's name where it stands.
pub(super) fn check_name(name: Part<'_>) -> Result<(), ParseError> {
    paste::no_wildcard(name, "role-name")?;
    if let Some((at, c)) = paste::first_bad(name, super::notification_type::is_session_char) {
        return Err(ParseError::new(
            "role-arn/name",
            aws_identifier::RoleNameCharacters {
                found: character(c).into(),
            },
        )
        .at(at, at + c.len_utf8()));
    }
    if name.text.len() > NAME_LONGEST {
        return Err(ParseError::new(
            "role-arn/name-length",
            identifier::NameTooLong {
                field: field("role-name").into(),
                length: name.text.len(),
                longest: NAME_LONGEST,
            },
        )
        .at(name.start, name.end()));
    }
    Ok(())
}
