//! A principal of a topic's or key's policy that is not the role's session: which
//! part of it differs. Source: Network Security's instructions.

use super::Case;
use super::principal::{Blame, account_of};
use crate::arn;
use crate::near::difference;
use messages::policy_session as words;

/// What is wrong with who may publish or use the key.
pub(super) fn blames(case: &Case<'_>, who: &str) -> Vec<Blame> {
    let role = &case.setup.role;
    let account = account_of(who);
    if account == case.setup.trusted_account && account != role.account() {
        return vec![("session/vendor-account", words::VENDOR_ACCOUNT)];
    }
    let found = arn::split(who);
    if found.is_some_and(|found| found.is_root()) || arn::is_account(who) {
        let account = account.into();
        return vec![("session/account", words::OtherAccount { account }.into())];
    }
    let Some(found) = found else {
        let who = who.into();
        return vec![("principal/not-an-arn", words::NoArn { who }.into())];
    };
    let mut blames = Vec::new();
    if found.account != role.account() {
        let message = words::AccountsDiffer {
            found: found.account.into(),
            expected: role.account().into(),
        };
        blames.push(("session/account", message.into()));
    }
    if let Some((role, name)) = found.session() {
        parts(case, role, name, &mut blames);
    } else if let Some((path, name)) = found.role() {
        blames.extend(role_parts(case, path, name));
    }
    if blames.is_empty() {
        let resource = found.resource.into();
        blames.push(("principal/other-kind", words::NoSession { resource }.into()));
    }
    blames
}

fn parts(case: &Case<'_>, role: &str, name: &str, blames: &mut Vec<Blame>) {
    let wanted = case.setup.role.name();
    if role != wanted {
        blames.push(role_name(role, wanted));
    }
    let wanted = case.setup.notification_type.as_str();
    if name != wanted {
        let message = words::SessionName {
            found: name.into(),
            how: difference(name, wanted).into(),
        };
        blames.push(("session/name", message.into()));
    }
}

fn role_name(found: &str, wanted: &str) -> Blame {
    let message = words::RoleName {
        found: found.into(),
        how: difference(found, wanted).into(),
    };
    ("session/role", message.into())
}

fn role_parts(case: &Case<'_>, path: &str, name: &str) -> Option<Blame> {
    let role = &case.setup.role;
    if path.split('/').next() == Some(role.name()) {
        return Some(("session/as-role", words::AS_ROLE));
    }
    if name != role.name() {
        return Some(role_name(name, role.name()));
    }
    // The setup's path has slashes on both sides.
    let differs = path != role.path().trim_start_matches('/');
    differs.then(|| {
        let message = words::RolePath {
            found: path.into(),
            expected: role.path().into(),
        };
        ("principal/role-path", message.into())
    })
}
