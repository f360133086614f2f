//! A principal of a topic's or key's policy that is not the role's session: which
//! part of it differs. Source: Network Security's instructions; AWS drops the
//! role's path in the ARN of a session.

use super::Case;
use super::principal::{Blame, account_of};
use crate::arn::{self, RoleSession};
use crate::near::difference;

/// What is wrong with who may publish or use the key.
pub(super) fn blames(case: &Case<'_>, who: &str) -> Vec<Blame> {
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
    if found.account != role.account() {
        let message = format!(
            "The principal is in the account {}, the role in {}.",
            found.account,
            role.account()
        );
        blames.push(("session/account", message));
    }
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

fn parts(case: &Case<'_>, found: RoleSession<'_>, blames: &mut Vec<Blame>) {
    let role = case.setup.role.name();
    if found.role.ends_with(&format!("/{role}")) {
        let message = "The role's path was kept; AWS drops it in the ARN of a session.";
        blames.push(("session/role-path", message.to_owned()));
    } else if found.role != role {
        blames.push(role_name(found.role, role));
    }
    let (name, wanted) = (found.name, case.setup.notification_type.as_str());
    if name != wanted {
        let message = format!(
            "The session's name {}: found “{name}”; it has to be exactly the notification type.",
            difference(name, wanted)
        );
        blames.push(("session/name", message));
    }
}

fn role_name(found: &str, wanted: &str) -> Blame {
    let message = format!(
        "The role's name {}: found “{found}”.",
        difference(found, wanted)
    );
    ("session/role", message)
}

fn role_parts(case: &Case<'_>, path: &str, name: &str) -> Option<Blame> {
    let role = &case.setup.role;
    if path.split('/').next() == Some(role.name()) {
        let message = "A session is written with sts and “assumed-role/” in its ARN; this would be a role in a path.";
        return Some(("session/as-role", message.to_owned()));
    }
    if name != role.name() {
        return Some(role_name(name, role.name()));
    }
    // The setup's path has slashes on both sides.
    let differs = path != role.path().trim_start_matches('/');
    differs.then(|| {
        let message = format!(
            "The role's path is “/{path}” here, but it is “{}”.",
            role.path()
        );
        ("principal/role-path", message)
    })
}
