//! A principal that is not who is needed: what it most likely was meant to be.
//! Source: IAM reference, “IAM JSON policy elements: Principal”; Network
//! Security's instructions for the account and the session.

use domain::finding::Severity;

use super::structure::{missing, orphan};
use super::{Case, session};
use crate::arn;
use crate::decide::principal::is_unique_id;
use crate::finding::Finding;
use crate::near;
use crate::placeholder::is_placeholder;
use crate::policy::{Entry, Kind, Statement};

/// The account of another product of the same vendor, which stands in the same
/// public Terraform variables.
const OTHER_PRODUCT: &str = "852329647234";

/// What is wrong with somebody who is listed: rule and sentence.
pub(super) type Blame = (&'static str, String);

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
        let message =
            format!("NotPrincipal means everybody but these, and it leaves out {wanted}.");
        return vec![Finding::error("principal/not-principal", message).at(&principals.name)];
    }
    let entries = principals.entries.iter();
    let closest = entries.min_by_key(|entry| near::distance(&entry.who.text, wanted));
    let Some(entry) = closest else {
        return vec![missing().at(&principals.name)];
    };
    let who = entry.who.text.as_str();
    let listed = entry.listed().unwrap_or("AWS");
    let mut blames = match (case.kind, listed) {
        (_, "AWS") if is_unique_id(who) => vec![("principal/orphan", orphan(who))],
        (Kind::Trust, "AWS") => vec![trusted(case, who)],
        (_, "AWS") => session::blames(case, who),
        _ => vec![service(case.kind, listed, who)],
    };
    if listed == "AWS" {
        for (_, message) in &mut blames {
            message.push_str(&format!(" Expected: {wanted}."));
        }
    }
    let finding = |(rule, message)| {
        // Whether Network Security uses that one is not known.
        let severity = if rule == "trust/one-principal" {
            Severity::Warning
        } else {
            Severity::Error
        };
        Finding::new(severity, rule, message).at(&entry.who)
    };
    blames.into_iter().map(finding).collect()
}

fn service(kind: Kind, listed: &str, who: &str) -> Blame {
    let (rule, why) = match kind {
        Kind::Trust => (
            "trust/service-principal",
            "is no account; Network Security assumes the role as an AWS account",
        ),
        _ => (
            "principal/service",
            "is no role; the session of the role publishes, and it is listed under AWS",
        ),
    };
    (rule, format!("“{who}”, listed under {listed}, {why}."))
}

/// What is wrong with who may assume the role.
fn trusted(case: &Case<'_>, who: &str) -> Blame {
    let account = account_of(who);
    let role = &case.setup.role;
    let trusted = &case.setup.trusted_account;
    if account == *trusted {
        let resource = arn::split(who).map_or(who, |found| found.resource);
        let message = format!(
            "Only “{resource}” of Network Security's account may assume the role; whether it uses that one is not documented."
        );
        return ("trust/one-principal", message);
    }
    if account == role.account() {
        let message = format!("The role trusts its own account {account}, not Network Security's.");
        return ("trust/own-account", message);
    }
    if account == OTHER_PRODUCT {
        let message = "852329647234 is the account of another product of the vendor.";
        return ("trust/other-product", message.to_owned());
    }
    if account.is_empty() || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = format!("“{who}” is neither an ARN nor an account ID.");
        return ("principal/not-an-arn", message);
    }
    let is = if near::distance(&account, trusted) <= 2 {
        "is nearly, but not,"
    } else {
        "is not"
    };
    let message = format!("The account {account} {is} Network Security's.");
    ("trust/other-account", message)
}
