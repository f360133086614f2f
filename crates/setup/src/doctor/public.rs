//! Whether a condition keeps strangers out of a statement that is for everybody.
//! Sources: S3 user guide, “The meaning of "public"” (keys with fixed values);
//! IAM reference, “AWS global condition context keys” and “Condition operators”;
//! Service Authorization Reference (keys of each service).

use crate::arn;
use crate::decide::condition::{SetQuantifier, operator};
use crate::decide::keys;
use crate::glob;
use crate::policy::{Condition, Kind};

/// Keys whose value a stranger can't choose.
const ONE_VALUE: &str = "aws:PrincipalAccount aws:PrincipalOrgID aws:SourceAccount \
    aws:SourceOwner aws:SourceOrgID aws:SourceVpc aws:SourceVpce aws:VpceAccount aws:VpceOrgID \
    aws:Ec2InstanceSourceVpc kms:CallerAccount sts:ExternalId";

/// Keys that tell whose the resource is, which a stranger can't choose, each with a value as
/// it can have, and the key that tells the same of the caller.
const OF_RESOURCE: [(&str, &str, &str); 2] = [
    (
        "aws:ResourceAccount",
        "000000000000",
        "aws:PrincipalAccount",
    ),
    ("aws:ResourceOrgID", "o-resource", "aws:PrincipalOrgID"),
];

/// Whether a condition of a policy of that kind is met only by those it names. One that AWS
/// refuses, or that is about a key nobody knows, is not said to be met by strangers.
pub(super) fn excludes_strangers(kind: Kind, condition: &Condition) -> bool {
    let operator = operator(&condition.operator.text);
    let (Some(base), Some(key)) = (operator.base, keys::key(&condition.key.text)) else {
        return true;
    };
    // Where the key is missing, these hold; requests always have only two of them.
    let without = operator.if_exists || operator.over == SetQuantifier::All;
    let always = matches!(key.name, "aws:PrincipalAccount" | "aws:userid");
    if base == "Null" || base.contains("Not") || (without && !always) {
        return false;
    }
    // Requests have keys of their own service, and global ones.
    let service = match kind {
        Kind::Trust => "sts:",
        Kind::Permissions | Kind::Topic => "sns:",
        Kind::Key => "kms:",
    };
    if !key.name.starts_with("aws:") && !key.name.starts_with(service) {
        return true;
    }
    let literal = base.starts_with("StringEquals");
    let mut values = condition.values.iter().map(|value| value.text.as_str());
    values.all(|value| {
        let variable = |key: &str| format!("${{{key}}}");
        // Whose the resource is can stand on either side.
        let is_callers = OF_RESOURCE.iter().any(|(of_resource, _, of_caller)| {
            *of_resource == key.name && value == variable(of_caller)
        });
        let mut filled = value.to_owned();
        for (of_resource, fixed, _) in OF_RESOURCE {
            filled = filled.replace(&variable(of_resource), fixed);
        }
        is_callers || !filled.contains("${") && is_fixed(key.name, &filled, literal)
    })
}

/// Whether nobody knows who meets a condition, because it compares ARNs with what is none.
pub(super) fn is_unsure(condition: &Condition) -> bool {
    let mut values = condition.values.iter();
    condition.operator.text.contains("Arn") && values.any(|one| arn::split(&one.text).is_none())
}

/// Whether a value of a key stands for somebody in particular.
fn is_fixed(key: &str, value: &str, literal: bool) -> bool {
    let whole = literal || !glob::is_pattern(value);
    let start = value.split(['*', '?']).next().unwrap_or_default();
    match key {
        // A bucket's name is taken in all accounts at once.
        "aws:SourceArn" if value.starts_with("arn:aws:s3:*:*:") => {
            value.matches(['*', '?']).count() == 2
        }
        "aws:PrincipalArn" | "aws:SourceArn" | "aws:SourceVpcArn" => {
            whole || arn::split(value).is_some_and(|arn| arn::is_account(arn.account))
        }
        // The organization is in front of the path.
        "aws:PrincipalOrgPaths" | "aws:SourceOrgPaths" | "aws:VpceOrgPaths" => {
            whole || start.contains('/')
        }
        // The role's ID is in front of the session's name, which anybody chooses.
        "aws:userid" => whole || start.contains(':'),
        // Wider ranges are everybody's.
        "aws:SourceIp" => value.split_once('/').is_none_or(|(address, length)| {
            let least = if address.contains(':') { 32 } else { 8 };
            length.parse::<u8>().is_ok_and(|length| length >= least)
        }),
        _ => whole && ONE_VALUE.split(' ').any(|one| one == key),
    }
}
