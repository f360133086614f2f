//! A document that was pasted where another one belongs: of another kind, or that of
//! another role, topic or key, as what is around it says.

use pasted::{Object, Origin};

use super::structure::malformed;
use crate::arn;
use crate::edit::quoted;
use crate::finding::Finding;
use crate::policy::{Document, Kind, Part, Unread, looks_like};
use crate::source::Setup;
use messages::policy_connector::KEY_MANAGED_BY_AWS;
use messages::{Message, policy_owner as words};

/// Whether the document is another one.
pub(super) fn check(setup: &Setup, kind: Kind, document: &Document) -> Option<Finding> {
    // KMS calls the policy of the key that AWS manages for SNS auto-sns-1.
    let managed = |id: &&Part| kind == Kind::Key && id.text.starts_with("auto-sns-");
    if let Some(id) = document.id.as_ref().filter(managed) {
        let finding = Finding::error("key/aws-managed", KEY_MANAGED_BY_AWS).at(id);
        return Some(finding).filter(|_| setup.is_across_accounts());
    }
    let message: Message = match looks_like(document) {
        // Several kinds in one place can be a mistake inside the right document.
        Some(other) if other != kind => {
            let (found, expected) = (other.noun().into(), kind.noun().into());
            words::OtherKind { found, expected }.into()
        }
        None if kind == Kind::Permissions && is_of_resource(document) => words::OF_RESOURCE,
        None if kind != Kind::Permissions => {
            let (service, expected) = (of_other_service(document)?.into(), kind.noun().into());
            words::OtherService { service, expected }.into()
        }
        _ => return None,
    };
    Some(Finding::error("policy/other-document", message).spanning(document.span, ""))
}

/// Whether what is around a document says, each time it is there, that the connector
/// has another one.
pub(super) fn foreign(setup: &Setup, kind: Kind, origins: &[Origin]) -> Option<Finding> {
    let never = |message: Message| Some(Finding::warning("policy/never-in-force", message));
    // A call that was refused is named even where the role is the right one.
    if let Some(code) = every(origins, |origin| outward(origin, "errorcode")) {
        let (code, document) = (code.into(), kind.noun().into());
        return never(words::CallRefused { code, document }.into());
    }
    if every(origins, is_old).is_some() {
        return never(words::OLD_VERSION);
    }
    if let Some(arn) = every(origins, |origin| own_elsewhere(setup, kind, origin)) {
        let (arn, own) = (arn.into(), setup.role.to_string().into());
        let message = words::OtherPath { arn, own };
        return Some(Finding::warning("policy/other-owner", message));
    }
    // Where nothing is said, nothing is known.
    let said: Vec<(bool, Message)> = origins
        .iter()
        .filter_map(|origin| owner(setup, kind, origin))
        .collect();
    let other = every(&said, |(same, owner)| (!same).then_some(owner))?;
    let own = match kind {
        Kind::Trust | Kind::Permissions => role_of(setup.role.name(), setup.role.account()),
        Kind::Topic => topic_arn(&setup.topic.to_string()),
        Kind::Key => key_arn(setup.key_arn.as_deref().unwrap_or_default()),
    };
    let document = match kind {
        Kind::Permissions => words::PERMISSIONS_POLICY,
        _ => kind.noun(),
    };
    let message = words::OtherOwner {
        document: document.into(),
        other: other.clone().into(),
        own: own.into(),
    };
    Some(Finding::warning("policy/other-owner", message))
}

/// The ARN of the connector's role, if it has another path than the connector says: names
/// are unique in an account, so that its ARN names no role.
fn own_elsewhere<'a>(setup: &Setup, kind: Kind, origin: &'a Origin) -> Option<&'a str> {
    let arns = |object| of_service(object, &["arn", "rolearn"], "iam");
    let arn = origin.iter().rev().find_map(arns)?;
    let (own, found) = (&setup.role, arn::split(arn)?);
    let (path, name) = found.role()?;
    let is_own = name.eq_ignore_ascii_case(own.name()) && found.account == own.account();
    let is_role = matches!(kind, Kind::Trust | Kind::Permissions) && is_own;
    let is_there = path.trim_matches('/') == own.path().trim_matches('/');
    (is_role && !is_there).then_some(arn)
}

/// What is said around a topic's policy, but not in it, of the key that encrypts it.
pub(super) fn encryption(setup: &Setup, origins: &[Origin]) -> Option<Finding> {
    let key = every(origins, |origin| outward(origin, "kmsmasterkeyid"))?;
    if !key.ends_with("alias/aws/sns") {
        let message = words::KeyNotGiven { key: key.into() };
        let given = setup.key_arn.is_some();
        return (!given).then(|| Finding::warning("key/not-given", message));
    }
    let managed = || Finding::warning("key/aws-managed", KEY_MANAGED_BY_AWS);
    setup.is_across_accounts().then(managed)
}

fn role_of(name: &str, account: &str) -> Message {
    let (name, account) = (name.into(), account.into());
    words::RoleOfAccount { name, account }.into()
}

fn topic_arn(arn: &str) -> Message {
    words::Topic { arn: arn.into() }.into()
}

fn key_arn(arn: &str) -> Message {
    words::Key { arn: arn.into() }.into()
}

/// The only one of several documents of which is said that it is the connector's, if
/// there is one and no other can be the role's as well.
pub(super) fn own<'a>(setup: &Setup, kind: Kind, unread: &'a Unread) -> &'a Unread {
    let is_ours = |origin: &'a Origin| owner(setup, kind, origin).map(|(same, _)| same);
    let is_own = |one: &&'a Unread| one.origins.iter().any(|it| is_ours(it) == Some(true));
    let (own, others): (Vec<_>, Vec<_>) = unread.each.iter().partition(is_own);
    let [only] = own.as_slice() else {
        return unread;
    };
    // A managed policy names no role; the role names those that are attached to it.
    let mut lists = only.origins.iter();
    let attached = lists.find_map(|origin| outward(origin, "attachedmanagedpolicies"));
    let attached = attached.map(|list| list.replace("\\/", "/"));
    let is_also = |origin| {
        let name = outward(origin, "arn").map(quoted);
        let mut attached = attached.iter().zip(name);
        is_ours(origin).is_none()
            && is_old(origin).is_none()
            && attached.all(|(list, name)| list.contains(&name))
    };
    let mut others = others.into_iter().flat_map(|other| &other.origins);
    if kind == Kind::Permissions && others.any(is_also) {
        unread
    } else {
        only
    }
}

/// Whether it says that it is a version of a managed policy that is not in force.
fn is_old(origin: &Origin) -> Option<&str> {
    let said = |name| outward(origin, name).filter(|said| *said == "false");
    said("isdefaultversion").or(said("setasdefault"))
}

/// The first of what is found, if something is found of each.
fn every<'a, T, U>(all: &'a [T], find: impl Fn(&'a T) -> Option<U>) -> Option<U> {
    let found: Option<Vec<U>> = all.iter().map(find).collect();
    found?.into_iter().next()
}

fn member<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    let (_, value) = object.iter().find(|(each, _)| *each == name)?;
    Some(value.as_str()).filter(|value| !value.is_empty())
}

fn outward<'a>(origin: &'a Origin, name: &str) -> Option<&'a str> {
    origin.iter().rev().find_map(|object| member(object, name))
}

/// Whose the document is, by the innermost object that says it, and whether that is the
/// connector's.
fn owner(setup: &Setup, kind: Kind, origin: &Origin) -> Option<(bool, Message)> {
    let account = outward(origin, "recipientaccountid").filter(|id| arn::is_account(id));
    let mut objects = origin.iter().rev();
    objects.find_map(|object| match kind {
        Kind::Trust | Kind::Permissions => role(setup, kind, object, account),
        Kind::Topic => {
            let topic = of_service(object, &["topicarn", "arn"], "sns")?;
            let same = topic == setup.topic.to_string();
            Some((same, topic_arn(topic)))
        }
        Kind::Key => {
            let own = setup.key_arn.as_deref().filter(|own| arn::is_key(own))?;
            let key = of_service(object, &["keyarn", "keyid", "arn"], "kms")?;
            arn::is_key(key).then(|| (key == own, key_arn(key)))
        }
    })
}

/// The first ARN of a service among members of these names.
fn of_service<'a>(object: &'a Object, names: &[&str], service: &str) -> Option<&'a str> {
    let mut values = names.iter().filter_map(|name| member(object, name));
    values.find(|value| {
        arn::split(value).is_some_and(|arn| arn.service == service && arn::is_account(arn.account))
    })
}

fn role(
    setup: &Setup,
    kind: Kind,
    object: &Object,
    account: Option<&str>,
) -> Option<(bool, Message)> {
    let own = &setup.role;
    let is_own = |name: &str| name.eq_ignore_ascii_case(own.name());
    let arn = of_service(object, &["arn", "rolearn"], "iam").and_then(arn::split);
    if let Some(arn) = arn
        && let Some((_, name)) = arn.role()
        && is_name(name)
    {
        let same = is_own(name) && arn.account == own.account();
        return Some((same, role_of(name, arn.account)));
    }
    // Terraform and Ansible have other names for it.
    let has = |name: &str| object.iter().any(|(each, _)| *each == name);
    let trust = has("assumerolepolicy") || has("assumerolepolicydocument");
    let role = member(object, "rolename").or_else(|| match kind {
        Kind::Permissions => member(object, "role").filter(|_| has("policy")),
        _ => member(object, "name").filter(|_| trust),
    });
    if let Some(name) = role.filter(|name| is_name(name)) {
        let same = is_own(name) && account.is_none_or(|account| account == own.account());
        let role = match account {
            Some(account) => role_of(name, account),
            None => words::Role { name: name.into() }.into(),
        };
        return Some((same, role));
    }
    let user = |name: &str| words::User { name: name.into() }.into();
    let group = |name: &str| words::Group { name: name.into() }.into();
    let user = member(object, "username").map(|name| (name, user(name)));
    let other = user.or_else(|| member(object, "groupname").map(|name| (name, group(name))));
    let (name, other) = other.filter(|_| kind == Kind::Permissions)?;
    is_name(name).then_some((false, other))
}

/// Whether it is a name of IAM, not a placeholder.
fn is_name(text: &str) -> bool {
    malformed(text, 1..=64).is_none()
}

/// Whether every statement says who may, and none is about topics or keys.
fn is_of_resource(document: &Document) -> bool {
    let is_ours = |text: &str| {
        let text = text.to_ascii_lowercase();
        text.starts_with("sns:") || text.starts_with("kms:")
    };
    !document.statements.is_empty()
        && document.statements.iter().all(|statement| {
            statement.principal.is_some() && !statement.actions().any(|item| is_ours(&item.text))
        })
}

/// The service that all resources and actions are of, if it is none that is asked for.
fn of_other_service(document: &Document) -> Option<&str> {
    let mut parts = document.statements.iter().flat_map(|statement| {
        let resources = statement.resource.iter().flat_map(|it| &it.items);
        resources.chain(statement.actions())
    });
    let service = arn::split(&parts.next()?.text)?.service;
    let all = parts.all(|part| match arn::split(&part.text) {
        Some(arn) => arn.service == service,
        None => part.text.to_ascii_lowercase().starts_with(service),
    });
    (all && !matches!(service, "sns" | "kms")).then_some(service)
}
