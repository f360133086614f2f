//! The ARN of an IAM role: `arn:{partition}:iam::{account}:role/{path}{name}`.

use std::fmt;

use super::NotificationType;
use super::account;
use super::arn::{self, Arn, Want};
use super::partition::Partition;
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{character, short};
use crate::recognize::{self, Kind};

/// Longest role name (IAM roleNameType).
const NAME_LONGEST: usize = 64;
/// Longest path with both slashes (IAM pathType).
const PATH_LONGEST: usize = 512;

const KIND: Kind = Kind {
    noun: "role ARN",
    shape: "begins with “arn:aws:iam::”",
    starts: &arn::STARTS,
    wanted: |text| text.split(':').nth(2) == Some("iam") && text.contains(":role"),
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
                format!(
                    "{} is Network Security's own account; the role lives in yours.",
                    self.account
                ),
            ));
        }
        if self.path.starts_with("/aws-service-role/") || self.name.starts_with("AWSServiceRoleFor")
        {
            found.push(ParseError::new(
                "role-arn/service-linked",
                "This is a service-linked role: only its AWS service can assume it, and its trust policy can't be edited.",
            ));
        }
        if self.path.starts_with("/aws-reserved/") || self.name.starts_with("AWSReservedSSO_") {
            found.push(ParseError::new(
                "role-arn/reserved",
                "IAM Identity Center made this role and keeps it: its trust policy can't be edited, so Network Security can't be let in.",
            ));
        }
        if self.path.contains("//") {
            found.push(ParseError::new(
                "role-arn/path-gap",
                "There are two slashes in a row in the role's path. Compare it with the ARN that IAM shows.",
            ));
        }
        if let Some(bare) = self.name.strip_suffix(['.', ',']) {
            let error = ParseError::new(
                "role-arn/last-character",
                "The role's name ends with a punctuation mark. That is legal, but more often it was copied along with the ARN.",
            );
            found.push(if bare.is_empty() {
                error
            } else {
                error.fixed_by(
                    "Drop the punctuation mark",
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
        format!(
            "IAM is global: the region part of a role ARN stays empty. Found “{}”.",
            short(part.text)
        ),
    )
    .at(part.start, part.end())
    .fixed_by("Empty the region", paste::replaced(arn.text, part, "")))
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
        return Err(ParseError::new(
            "role-arn/arn-inside",
            "Another ARN begins inside this role ARN.",
        )
        .at(part.start, part.end()));
    }
    if after.is_empty() || name.text.is_empty() {
        return Err(ParseError::new(
            "role-arn/name-missing",
            format!("The role name is missing after “{}”.", short(part.text)),
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
        |message: &str| ParseError::new("role-arn/kind", message).at(part.start, part.end());
    let wanted = "the ARN of a role has “role/” and its name there.";
    match kind {
        "root" => error(
            "This is the ARN of a whole account; the ARN of a role has “role/” and its name there.",
        ),
        "user" => error(&format!("This is the ARN of an IAM user; {wanted}")),
        "group" => error(&format!("This is the ARN of an IAM group; {wanted}")),
        "policy" => error(&format!("This is the ARN of an IAM policy; {wanted}")),
        "instance-profile" => error(&format!("This is the ARN of an instance profile; {wanted}")),
        "assumed-role" => error(&format!("This is the ARN of a role session; {wanted}")),
        "" => error("The role is missing after the account ID; it begins with “role/”."),
        _ if kind.eq_ignore_ascii_case("role") => {
            let rest = part.text.get(kind.len() + 1..).unwrap_or_default();
            let error = error(&format!(
                "“{}” is not how a role begins; {wanted}",
                short(part.text)
            ));
            if rest.is_empty() {
                error
            } else {
                error.fixed_by(
                    "Use “role/”",
                    paste::replaced(arn.text, part, &format!("role/{rest}")),
                )
            }
        }
        _ => error(&format!("“{}” is not a role; {wanted}", short(part.text))),
    }
}

fn check_path(arn: &Arn<'_>, path: Part<'_>) -> Result<(), ParseError> {
    if path.text == "//" {
        return Err(ParseError::new(
            "role-arn/path",
            "There are two slashes in a row; a role's path has something between its slashes.",
        )
        .at(path.start, path.end())
        .fixed_by("Drop a slash", paste::replaced(arn.text, path, "/")));
    }
    if let Some((at, c)) = paste::first_bad(path, |c| c.is_ascii_graphic()) {
        return Err(ParseError::new(
            "role-arn/path",
            format!("{} is not allowed in a role's path.", character(c)),
        )
        .at(at, at + c.len_utf8()));
    }
    if path.text.len() > PATH_LONGEST {
        return Err(ParseError::new(
            "role-arn/path-length",
            format!(
                "The role's path has {} characters; at most {PATH_LONGEST} are allowed.",
                path.text.len()
            ),
        )
        .at(path.start, path.end()));
    }
    Ok(())
}

/// Checks a role's name where it stands.
pub(super) fn check_name(name: Part<'_>) -> Result<(), ParseError> {
    paste::no_wildcard(name, "role's name")?;
    if let Some((at, c)) = paste::first_bad(name, super::notification_type::is_session_char) {
        return Err(ParseError::new(
            "role-arn/name",
            format!(
                "{} is not allowed in a role name; it takes letters, digits and _+=,.@-",
                character(c)
            ),
        )
        .at(at, at + c.len_utf8()));
    }
    if name.text.len() > NAME_LONGEST {
        return Err(ParseError::new(
            "role-arn/name-length",
            format!(
                "The role name has {} characters; at most {NAME_LONGEST} are allowed.",
                name.text.len()
            ),
        )
        .at(name.start, name.end()));
    }
    Ok(())
}
