//! A principal that is not who is needed: what it most likely was meant to be.
//! Source: IAM reference, “IAM JSON policy elements: Principal”; Network
//! Security's instructions for the account and the session.

use domain::finding::Severity;

use super::structure::{missing, orphan};
use super::{Case, session};
use crate::arn;
use crate::decide::principal::is_unique_id;
use crate::finding::{Finding, then};
use crate::near;
use crate::placeholder::is_placeholder;
use crate::policy::{Entry, Kind, Statement};
use messages::{Message, policy_principal as words};

/// The account of another product of the same vendor, which stands in the same
/// public Terraform variables.
const OTHER_PRODUCT: &str = "852329647234";

/// What is wrong with somebody who is listed: rule and sentence.
pub(super) type Blame = (&'static str, Message);

/// Whether a statement is only about AWS services or federated users.
pub(super) fn only_services(statement: &Statement) -> bool {
    statement.principal.as_ref().is_some_and(|principals| {
        let other = |entry: &Entry| matches!(entry.listed(), Some("Service" | "Federated"));
        !principals.entries.is_empty() && principals.entries.iter().all(other)
    })
}

/// Whether somebody in it is, or is nearly, who is needed.
pub(super) fn is_named(case: &Case<'_>, statement: &Statement) -> bool {
    let Some(principals) = &statement.principal else {
        return case.kind == Kind::Permissions;
    };
    let role = case.setup.role.name().to_ascii_lowercase();
    let trusted = &case.setup.trusted_account;
    principals.negated
        || principals.entries.iter().any(|entry| {
            let who = entry.who.text.as_str();
            let account = account_of(who);
            if is_placeholder(who) || is_unique_id(who) || account == *trusted {
                return true;
            }
            match case.kind {
                Kind::Trust => near::distance(&account, trusted) <= 2,
                _ => {
                    let last = who.rsplit(['/', ':']).next().unwrap_or_default();
                    who.to_ascii_lowercase().contains(&role)
                        || who.contains(":assumed-role/")
                        || near::is_near(last, case.setup.role.name())
                }
            }
        })
}

/// The digits of an account, in an ARN or alone, with whatever stands between.
pub(super) fn account_of(who: &str) -> String {
    let trimmed = who.trim();
    let text = arn::split(trimmed).map_or(trimmed, |arn| arn.account);
    text.chars().filter(|c| !matches!(c, '-' | ' ')).collect()
}

/// What is wrong with the principals of a statement.
pub(super) fn diagnose(case: &Case<'_>, statement: &Statement) -> Vec<Finding> {
    let Some(wanted) = &case.needed.principal else {
        return Vec::new();
    };
    let missing = || missing("policy/principal-missing", "Principal", statement);
    let Some(principals) = &statement.principal else {
        return vec![missing()];
    };
    if principals.negated {
        let wanted = wanted.into();
        let message = words::NotPrincipalExcludes { wanted };
        return vec![Finding::error("principal/not-principal", message).at(&principals.name)];
    }
    let entries = principals.entries.iter();
    let closest = entries.min_by_key(|entry| near::distance(&entry.who.text, wanted));
    let Some(entry) = closest else {
        return vec![missing().at(&principals.name)];
    };
    let who = entry.who.text.as_str();
    let listed = entry.listed().unwrap_or("AWS");
    let blames: Vec<Blame> = match (case.kind, listed) {
        (_, "AWS") if is_unique_id(who) => vec![("principal/orphan", orphan(who))],
        (Kind::Trust, "AWS") => vec![trusted(case, who)],
        (_, "AWS") => session::blames(case, who),
        (kind, _) => {
            let (who, listed) = (who.into(), listed.into());
            let finding = match kind {
                Kind::Trust => {
                    Finding::error("trust/service-principal", words::NoAccount { who, listed })
                }
                _ => Finding::error("principal/service", words::NoRole { who, listed }),
            };
            return vec![finding.at(&entry.who)];
        }
    };
    let finding = |(rule, message): Blame| {
        // Whether Network Security uses that one is not known.
        let severity = if rule == "trust/one-principal" {
            Severity::Warning
        } else {
            Severity::Error
        };
        let wanted = wanted.into();
        let message = then(message, words::ExpectedPrincipal { wanted });
        Finding::new(severity, rule, message).at(&entry.who)
    };
    blames.into_iter().map(finding).collect()
}

/// What is wrong with who may assume the role.
fn trusted(case: &Case<'_>, who: &str) -> Blame {
    let found = account_of(who);
    let trusted = &case.setup.trusted_account;
    let account = found.as_str().into();
    if found == *trusted {
        let resource = arn::split(who).map_or(who, |arn| arn.resource).into();
        let message = words::OneOfVendor { resource };
        ("trust/one-principal", message.into())
    } else if found == case.setup.role.account() {
        ("trust/own-account", words::OwnAccount { account }.into())
    } else if found == OTHER_PRODUCT {
        let message = words::OtherProduct { account };
        ("trust/other-product", message.into())
    } else if found.is_empty() || !found.bytes().all(|byte| byte.is_ascii_digit()) {
        let who = who.into();
        let message = words::NeitherArnNorAccount { who };
        ("principal/not-an-arn", message.into())
    } else if near::distance(&found, trusted) <= 2 {
        let message = words::NearlyVendor { account };
        ("trust/other-account", message.into())
    } else {
        ("trust/other-account", words::NotVendor { account }.into())
    }
}
