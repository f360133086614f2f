//! A principal of a topic's or key's policy that is not the role's session: which
//! part of it differs. Source: Network Security's instructions; AWS drops the
//! role's path in the ARN of a session.

use super::Case;
use super::principal::{Blame, account_of, unusable};
use crate::arn::{self, Session};
use crate::near;

/// What is wrong with who may publish or use the key.
pub(super) fn blames(case: &Case<'_>, who: &str, wanted: &str) -> Vec<Blame> {
    let expected = format!(" Expected: {wanted}.");
    if let Some(blame) = special(case, who, &expected) {
        return vec![blame];
    }
    let Some(found) = arn::split(who) else {
        return vec![(
            "principal/not-an-arn",
            format!("“{who}” is no ARN.{expected}"),
        )];
    };
    let mut blames = Vec::new();
    let mut blame = |rule, message: &[&str]| {
        blames.push((
            rule,
            [message.concat().as_str(), expected.as_str()].concat(),
        ));
    };
    let role = &case.setup.role;
    if found.partition != role.partition().as_str() {
        blame(
            "principal/partition",
            &[
                "The principal is in the partition “",
                found.partition,
                "”, the role in ",
                role.partition().as_str(),
                ".",
            ],
        );
    }
    if found.account != role.account() {
        blame(
            "session/account",
            &[
                "The principal is in the account “",
                found.account,
                "”, the role in ",
                role.account(),
                ".",
            ],
        );
    }
    if let Some(session) = found.session() {
        parts(case, session, &mut blame);
    } else if let Some((path, name)) = found.role() {
        role_parts(case, path, name, &mut blame);
    }
    if blames.is_empty() {
        blames.push((
            "principal/other-kind",
            format!("“{}” is not the role's session.{expected}", found.resource),
        ));
    }
    blames
}

/// Who can be told without looking at the parts.
fn special(case: &Case<'_>, who: &str, expected: &str) -> Option<Blame> {
    if let Some(blame) = unusable(who, expected) {
        return Some(blame);
    }
    let wrong =
        |rule, message: &[&str]| Some((rule, [message.concat().as_str(), expected].concat()));
    let account = account_of(who);
    if account == case.setup.trusted_account && account != case.setup.role.account() {
        return wrong(
            "session/vendor-account",
            &[
                "This is Network Security's own account, but it publishes as a session of your role.",
            ],
        );
    }
    let whole = arn::split(who).is_some_and(|found| found.is_root()) || arn::is_account(who);
    if whole {
        return Some((
            "session/account",
            format!("The account {account} is not the role's.{expected}"),
        ));
    }
    None
}

type Tell<'a> = dyn FnMut(&'static str, &[&str]) + 'a;

fn parts(case: &Case<'_>, found: Session<'_>, blame: &mut Tell<'_>) {
    let role = case.setup.role.name();
    let session = case.setup.notification_type.as_str();
    let last = found.role.rsplit('/').next().unwrap_or_default();
    if found.role != role {
        if found.role.contains('/') && last == role {
            blame(
                "session/role-path",
                &["The role's path was kept; AWS drops it in the ARN of a session."],
            );
        } else if found.role.eq_ignore_ascii_case(role) {
            blame(
                "session/role-case",
                &[
                    "The role's name is in the wrong case: found “",
                    found.role,
                    "”.",
                ],
            );
        } else if near::is_near(found.role, role) {
            blame(
                "session/role-mistyped",
                &["The role's name is nearly right: found “", found.role, "”."],
            );
        } else {
            blame(
                "session/other-role",
                &["This is a session of another role, “", found.role, "”."],
            );
        }
    }
    if found.name != session {
        if found.name.eq_ignore_ascii_case(session) {
            blame(
                "session/name-case",
                &[
                    "The session's name is in the wrong case: found “",
                    found.name,
                    "”; it has to be exactly the notification type.",
                ],
            );
        } else if near::is_near(found.name, session) {
            blame(
                "session/name-mistyped",
                &[
                    "The session's name is nearly right: found “",
                    found.name,
                    "”; it has to be exactly the notification type.",
                ],
            );
        } else {
            blame(
                "session/other-name",
                &[
                    "The session's name is “",
                    found.name,
                    "”; it has to be exactly the notification type.",
                ],
            );
        }
    }
}

fn role_parts(case: &Case<'_>, path: &str, name: &str, blame: &mut Tell<'_>) {
    let role = &case.setup.role;
    // The setup's path has slashes on both sides.
    let wanted = role.path().trim_start_matches('/');
    if name.eq_ignore_ascii_case(role.name()) && name != role.name() {
        blame(
            "session/role-case",
            &["The role's name is in the wrong case: found “", name, "”."],
        );
    } else if near::is_near(name, role.name()) {
        blame(
            "session/role-mistyped",
            &["The role's name is nearly right: found “", name, "”."],
        );
    } else if path.split('/').next() == Some(role.name()) {
        blame(
            "session/as-role",
            &[
                "A session is written with sts and “assumed-role/” in its ARN; this would be a role in a path.",
            ],
        );
    } else if name != role.name() {
        blame(
            "session/other-role",
            &["This is another role, “", name, "”."],
        );
    } else if path != wanted {
        blame(
            "principal/role-path",
            &[
                "The role's path is “/",
                path,
                "” here, but it is “",
                role.path(),
                "”.",
            ],
        );
    }
}
