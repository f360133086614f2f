//! A principal that is not who is needed: what it most likely was meant to be.
//! Source: IAM reference, “IAM JSON policy elements: Principal”; Network
//! Security's instructions for the account and the session.

use domain::finding::Severity;

use super::{Case, session};
use crate::arn;
use crate::decide::principal::is_unique_id;
use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::near;
use crate::placeholder::is_placeholder;
use crate::policy::{Entry, Kind, Principals, Statement};

/// The account of another product of the same vendor, which stands in the same
/// public Terraform variables.
const OTHER_PRODUCT: &str = "852329647234";

/// What is wrong with somebody who is listed.
pub(super) struct Blame {
    pub(super) severity: Severity,
    pub(super) rule: &'static str,
    pub(super) message: String,
    /// Whether it can't have been meant as it is, so that it gives way; else it
    /// stays and the right one is added.
    pub(super) replace: bool,
}

impl Blame {
    pub(super) fn wrong(rule: &'static str, message: String) -> Self {
        Self {
            severity: Severity::Error,
            rule,
            message,
            replace: true,
        }
    }

    pub(super) fn other(rule: &'static str, message: String) -> Self {
        Self {
            replace: false,
            ..Self::wrong(rule, message)
        }
    }
}

/// Whether a statement is only about AWS services or federated users.
pub(super) fn only_services(statement: &Statement) -> bool {
    statement.principal.as_ref().is_some_and(|principals| {
        let other = |entry: &Entry| {
            entry
                .kind
                .as_ref()
                .is_some_and(|kind| matches!(kind.text.as_str(), "Service" | "Federated"))
        };
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
    let Some(principals) = &statement.principal else {
        let member = ["\"Principal\": ", &object(wanted)].concat();
        return vec![
            Finding::error(
                "policy/principal-missing",
                ["The statement names no principal; it needs ", wanted, "."].concat(),
            )
            .spanning(statement.span, &statement.path)
            .mended(
                "Add the principal",
                vec![statement.body.append(&case.document.text, &member)],
            ),
        ];
    };
    if principals.negated {
        return vec![negated(principals, wanted)];
    }
    let closest = principals
        .entries
        .iter()
        .min_by_key(|entry| near::distance(&entry.who.text, wanted));
    let Some(entry) = closest else {
        return vec![
            Finding::error(
                "policy/principal-missing",
                ["Nobody is listed as principal; it needs ", wanted, "."].concat(),
            )
            .at(&principals.name)
            .mended("Set the principal", set(principals, wanted)),
        ];
    };
    let kind = entry.kind.as_ref().map_or("AWS", |kind| kind.text.as_str());
    let blames = match (case.kind, kind) {
        (Kind::Trust, "AWS") => vec![trusted(case, &entry.who.text, wanted)],
        (_, "AWS") => session::blames(case, &entry.who.text, wanted),
        _ => vec![service(case.kind, kind, &entry.who.text)],
    };
    let ours = super::grant::is_ours(case, statement);
    blames
        .into_iter()
        .map(|blame| {
            let edits = if blame.severity != Severity::Error {
                Vec::new()
            } else if kind != "AWS" {
                set(principals, wanted)
            } else if blame.replace || (ours && principals.entries.len() == 1) {
                vec![Edit::retype(entry.who.span, wanted)]
            } else {
                add(case, entry, wanted)
            };
            Finding::new(blame.severity, blame.rule, blame.message)
                .at(&entry.who)
                .mended("Use the right principal", edits)
        })
        .collect()
}

fn object(wanted: &str) -> String {
    ["{\"AWS\": ", &quoted(wanted), "}"].concat()
}

fn set(principals: &Principals, wanted: &str) -> Vec<Edit> {
    vec![Edit::replace(principals.span, object(wanted))]
}

fn add(case: &Case<'_>, entry: &Entry, wanted: &str) -> Vec<Edit> {
    let text = &case.document.text;
    vec![match &entry.list {
        Some(list) => list.append(text, &quoted(wanted)),
        None => Edit::replace(
            entry.who.span,
            ["[", &quoted(&entry.who.text), ", ", &quoted(wanted), "]"].concat(),
        ),
    }]
}

fn negated(principals: &Principals, wanted: &str) -> Finding {
    Finding::error(
        "principal/not-principal",
        [
            "NotPrincipal means everybody but these, and it leaves out who is needed; use Principal with ",
            wanted,
            ".",
        ]
        .concat(),
    )
    .at(&principals.name)
    .mended(
        "Use Principal",
        vec![
            Edit::retype(principals.name.span, "Principal"),
            Edit::replace(principals.span, object(wanted)),
        ],
    )
}

fn service(kind: Kind, listed: &str, who: &str) -> Blame {
    let message = match kind {
        Kind::Trust => [
            "“",
            who,
            "” is no account (",
            listed,
            "); Network Security assumes the role as an AWS account.",
        ],
        _ => [
            "“",
            who,
            "” is no role (",
            listed,
            "); the session of the role publishes, and it is listed under AWS.",
        ],
    };
    let rule = match kind {
        Kind::Trust => "trust/service-principal",
        _ => "principal/service",
    };
    Blame::wrong(rule, message.concat())
}

/// What is wrong with who may assume the role.
fn trusted(case: &Case<'_>, who: &str, wanted: &str) -> Blame {
    let account = account_of(who);
    let trusted = case.setup.trusted_account.as_str();
    let expected = [" Expected: ", wanted, "."].concat();
    let wrong = |rule, parts: &[&str]| {
        Blame::wrong(rule, [parts.concat().as_str(), expected.as_str()].concat())
    };
    if let Some(blame) = unusable(who, &expected) {
        return blame;
    }
    if who.contains(['*', '?']) {
        return wrong(
            "principal/wildcard",
            &["A principal can't have a wildcard in its ARN."],
        );
    }
    if account == trusted {
        return match arn::split(who) {
            _ if who.trim() != who => wrong("principal/blank", &["There are blanks around the principal."]),
            None => wrong("principal/account-form", &["The account ID is not written as twelve digits."]),
            Some(found) if found.partition != case.setup.role.partition().as_str() => wrong(
                "principal/partition",
                &["The principal is in the partition ", found.partition, ", the role in ", case.setup.role.partition().as_str(), "."],
            ),
            Some(found) if found.service == "iam" && found.region.is_empty() => Blame {
                severity: Severity::Warning,
                rule: "trust/one-principal",
                message: [
                    "Only “", found.resource, "” of Network Security's account may assume the role; whether it uses that one is not documented.", &expected,
                ]
                .concat(),
                replace: false,
            },
            Some(_) => wrong("principal/no-account", &["This ARN is not that of an account."]),
        };
    }
    if account == case.setup.role.account() {
        return wrong(
            "trust/own-account",
            &[
                "The role trusts its own account ",
                &account,
                " instead of Network Security's.",
            ],
        );
    }
    if account == OTHER_PRODUCT {
        return wrong(
            "trust/other-product",
            &["852329647234 is the account of another product of the vendor."],
        );
    }
    if account.is_empty() || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return wrong(
            "principal/not-an-arn",
            &["“", who, "” is neither an ARN nor an account ID."],
        );
    }
    if near::distance(&account, trusted) <= 2 {
        return wrong(
            "trust/account-mistyped",
            &[
                "The account ",
                &account,
                " is nearly, but not, Network Security's.",
            ],
        );
    }
    Blame::other(
        "trust/other-account",
        [
            "The account ",
            &account,
            " is not Network Security's.",
            &expected,
        ]
        .concat(),
    )
}

/// What can stand for nobody.
pub(super) fn unusable(who: &str, expected: &str) -> Option<Blame> {
    if is_placeholder(who) {
        return Some(Blame::wrong(
            "policy/placeholder",
            ["A placeholder was left in “", who, "”.", expected].concat(),
        ));
    }
    if is_unique_id(who) {
        return Some(Blame::wrong(
            "principal/orphan",
            ["“", who, "” is the ID that AWS leaves when a role or user is deleted; it means nobody, even if one of the same name exists again.", expected]
                .concat(),
        ));
    }
    None
}
