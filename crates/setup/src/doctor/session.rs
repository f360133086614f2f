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
        let (found, expected) = (found.account.into(), role.account().into());
        let message = words::AccountsDiffer { found, expected };
        blames.push(("session/account", message.into()));
    }
    if let Some((role_name, name)) = found.session() {
        blames.extend(other_role(role_name, role.name()));
        let wanted = case.setup.notification_type.as_str();
        if name != wanted {
            let (found, how) = (name.into(), difference(name, wanted).into());
            blames.push(("session/name", words::SessionName { found, how }.into()));
        }
    } else if let Some((path, name)) = found.role() {
        blames.extend(role_parts(case, path, name));
    }
    if blames.is_empty() {
        let resource = found.resource.into();
        blames.push(("principal/other-kind", words::NoSession { resource }.into()));
    }
    blames
}

fn other_role(name: &str, wanted: &str) -> Option<Blame> {
    let (found, how) = (name.into(), difference(name, wanted).into());
    (name != wanted).then(|| ("session/role", words::RoleName { found, how }.into()))
}

fn role_parts(case: &Case<'_>, path: &str, name: &str) -> Option<Blame> {
    let role = &case.setup.role;
    if path.split('/').next() == Some(role.name()) {
        return Some(("session/as-role", words::AS_ROLE));
    }
    other_role(name, role.name()).or_else(|| {
        let (found, expected) = (path.into(), role.path().into());
        let message = words::RolePath { found, expected };
        // The setup's path has slashes on both sides.
        let differs = path != role.path().trim_start_matches('/');
        differs.then(|| ("principal/role-path", message.into()))
    })
}
