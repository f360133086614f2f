//! A principal of a topic's or key's policy that is not the role's session: which
//! part of it differs. Source: Network Security's instructions; AWS drops the
//! role's path in the ARN of a session.

use super::Case;
use super::principal::{Blame, account_of, unusable};
use crate::arn::{self, Session};
use crate::near;

/// What is wrong with who may publish or use the key.
pub(super) fn blames(case: &Case<'_>, who: &str) -> Vec<Blame> {
    if let Some(blame) = unusable(who) {
        return vec![blame];
    }
    let role = &case.setup.role;
    let account = account_of(who);
    if account == case.setup.trusted_account && account != role.account() {
        let message =
            "This is Network Security's own account, but it publishes as a session of your role.";
        return vec![("session/vendor-account", message.to_owned())];
    }
    let found = arn::split(who);
    if found.is_some_and(|found| found.is_root()) || arn::is_account(who) {
        let message = format!("The account {account} is not the role's.");
        return vec![("session/account", message)];
    }
    let Some(found) = found else {
        return vec![("principal/not-an-arn", format!("“{who}” is no ARN."))];
    };
    let mut blames = Vec::new();
    let mut outside = |rule, noun, found: &str, wanted: &str| {
        if found != wanted {
            let message =
                format!("The principal is in the {noun} “{found}”, the role in {wanted}.");
            blames.push((rule, message));
        }
    };
    let partition = role.partition().as_str();
    outside(
        "principal/partition",
        "partition",
        found.partition,
        partition,
    );
    outside("session/account", "account", found.account, role.account());
    if let Some(session) = found.session() {
        parts(case, session, &mut blames);
    } else if let Some((path, name)) = found.role() {
        blames.extend(role_parts(case, path, name));
    }
    if blames.is_empty() {
        let message = format!("“{}” is not the role's session.", found.resource);
        blames.push(("principal/other-kind", message));
    }
    blames
}

fn parts(case: &Case<'_>, found: Session<'_>, blames: &mut Vec<Blame>) {
    let role = case.setup.role.name();
    if found
        .role
        .rsplit_once('/')
        .is_some_and(|(_, last)| last == role)
    {
        let message = "The role's path was kept; AWS drops it in the ARN of a session.";
        blames.push(("session/role-path", message.to_owned()));
    } else if found.role != role {
        blames.push(role_name(found.role, role, "a session of another role"));
    }
    let (name, session) = (found.name, case.setup.notification_type.as_str());
    if name != session {
        let (rule, how) = if name.eq_ignore_ascii_case(session) {
            ("session/name-case", "in the wrong case: found ")
        } else if near::is_near(name, session) {
            ("session/name-mistyped", "nearly right: found ")
        } else {
            ("session/other-name", "")
        };
        let what = "it has to be exactly the notification type";
        blames.push((
            rule,
            format!("The session's name is {how}“{name}”; {what}."),
        ));
    }
}

/// What is wrong with the name of a role; `other` is what it is otherwise.
fn role_name(found: &str, wanted: &str, other: &str) -> Blame {
    if found.eq_ignore_ascii_case(wanted) {
        let message = format!("The role's name is in the wrong case: found “{found}”.");
        ("session/role-case", message)
    } else if near::is_near(found, wanted) {
        let message = format!("The role's name is nearly right: found “{found}”.");
        ("session/role-mistyped", message)
    } else {
        ("session/other-role", format!("This is {other}, “{found}”."))
    }
}

fn role_parts(case: &Case<'_>, path: &str, name: &str) -> Option<Blame> {
    let role = &case.setup.role;
    let blame = Some(role_name(name, role.name(), "another role"));
    let blame = blame.filter(|_| name != role.name());
    let slip = blame
        .as_ref()
        .is_some_and(|(rule, _)| *rule != "session/other-role");
    if !slip && path.split('/').next() == Some(role.name()) {
        let message = "A session is written with sts and “assumed-role/” in its ARN; this would be a role in a path.";
        return Some(("session/as-role", message.to_owned()));
    }
    // The setup's path has slashes on both sides.
    let differs = path != role.path().trim_start_matches('/');
    blame.or_else(|| {
        let message = format!(
            "The role's path is “/{path}” here, but it is “{}”.",
            role.path()
        );
        differs.then_some(("principal/role-path", message))
    })
}
