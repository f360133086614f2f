//! A document that was pasted where another one belongs: of another kind, or that of
//! another role, topic or key, as what is around it says.

use pasted::{Object, Origin};

use crate::arn;
use crate::finding::Finding;
use crate::policy::{Document, Kind, Unread, looks_like};
use crate::source::Setup;

/// Whether the document is another one.
pub(super) fn check(kind: Kind, document: &Document) -> Option<Finding> {
    let Some(other) = looks_like(document) else {
        return (kind == Kind::Permissions && is_of_resource(document)).then(|| {
            let message = "This looks like the policy of a resource: every statement has a “Principal”. The role's permission policy belongs here.";
            Finding::error("policy/other-document", message).spanning(document.span, "")
        });
    };
    if other == kind {
        return None;
    }
    // Several kinds in one place can be a mistake inside the right document.
    let message = format!(
        "This looks like the {}; the {} belongs here.",
        other.noun(),
        kind.noun()
    );
    Some(Finding::error("policy/other-document", message).spanning(document.span, ""))
}

/// Whether what is around a document says, each time it is there, that the connector
/// has another one.
pub(super) fn foreign(setup: &Setup, kind: Kind, origins: &[Origin]) -> Option<Finding> {
    let never = |message| Some(Finding::warning("policy/never-in-force", message));
    // A call that was refused is named even where the role is the right one.
    if let Some(code) = every(origins, |origin| outward(origin, "errorcode")) {
        return never(format!(
            "This records a call that AWS refused ({code}), so the {} in it was never in force; paste the one that is.",
            kind.noun()
        ));
    }
    let said = |origin, name| outward(origin, name).filter(|said| *said == "false");
    let is_old = |origin| said(origin, "isdefaultversion").or(said(origin, "setasdefault"));
    if every(origins, is_old).is_some() {
        return never("This is a version of a managed policy that is not its default one, so it is not in force; paste the default version.".to_owned());
    }
    // Where nothing is said, nothing is known.
    let said: Vec<(bool, String)> = origins
        .iter()
        .filter_map(|origin| owner(setup, kind, origin))
        .collect();
    let other = every(&said, |(same, owner)| (!same).then_some(owner))?;
    let own = match kind {
        Kind::Trust | Kind::Permissions => {
            let role = &setup.role;
            format!("role {} of account {}", role.name(), role.account())
        }
        Kind::Topic => format!("topic {}", setup.topic),
        Kind::Key => format!("key {}", setup.key_arn.as_deref().unwrap_or_default()),
    };
    let message = format!(
        "This is the {} of the {other}, not of the connector's {own}; paste that one's.",
        match kind {
            Kind::Permissions => "permission policy",
            _ => kind.noun(),
        }
    );
    Some(Finding::warning("policy/other-owner", message))
}

/// The only one of several documents of which is said that it is the connector's, if
/// there is one.
pub(super) fn own<'a>(setup: &Setup, kind: Kind, unread: &'a Unread) -> &'a Unread {
    let is_own = |one: &&Unread| {
        let mut owners = one
            .origins
            .iter()
            .filter_map(|origin| owner(setup, kind, origin));
        owners.any(|(same, _)| same)
    };
    let mut own = unread.each.iter().filter(is_own);
    match (own.next(), own.next()) {
        (Some(only), None) => only,
        _ => unread,
    }
}

/// The first of what is found, if something is found of each.
fn every<'a, T, U>(all: &'a [T], find: impl Fn(&'a T) -> Option<U>) -> Option<U> {
    let found: Option<Vec<U>> = all.iter().map(find).collect();
    found?.into_iter().next()
}

fn member<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    let mut named = object.iter().filter(|(each, _)| *each == name);
    let value = named.next().map(|(_, value)| value.as_str());
    value.filter(|value| !value.is_empty())
}

fn outward<'a>(origin: &'a Origin, name: &str) -> Option<&'a str> {
    origin.iter().rev().find_map(|object| member(object, name))
}

/// Whose the document is, by the innermost object that says it, and whether that is the
/// connector's.
fn owner(setup: &Setup, kind: Kind, origin: &Origin) -> Option<(bool, String)> {
    let account = outward(origin, "recipientaccountid").filter(|id| arn::is_account(id));
    let mut objects = origin.iter().rev();
    objects.find_map(|object| match kind {
        Kind::Trust | Kind::Permissions => role(setup, kind, object, account),
        Kind::Topic => {
            let topic = of_service(object, &["topicarn", "arn"], "sns")?;
            let same = topic == setup.topic.to_string();
            Some((same, format!("topic {topic}")))
        }
        Kind::Key => {
            let own = setup.key_arn.as_deref().filter(|own| is_key(own))?;
            let key = of_service(object, &["keyarn", "keyid", "arn"], "kms")?;
            is_key(key).then(|| (key == own, format!("key {key}")))
        }
    })
}

fn is_key(text: &str) -> bool {
    arn::split(text).is_some_and(|arn| arn.resource.starts_with("key/"))
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
) -> Option<(bool, String)> {
    let own = &setup.role;
    let is_own = |name: &str| name.eq_ignore_ascii_case(own.name());
    let arn = of_service(object, &["arn", "rolearn"], "iam").and_then(arn::split);
    if let Some(arn) = arn
        && let Some((_, name)) = arn.role()
        && is_name(name)
    {
        let same = is_own(name) && arn.account == own.account();
        return Some((same, format!("role {name} of account {}", arn.account)));
    }
    // Terraform and Ansible have other names for it.
    let has = |name: &str| object.iter().any(|(each, _)| *each == name);
    let trust = has("assumerolepolicy") || has("assumerolepolicydocument");
    let role = member(object, "rolename").or_else(|| match kind {
        Kind::Permissions => member(object, "role").filter(|_| has("policy")),
        _ => member(object, "name").filter(|_| trust),
    });
    if let Some(name) = role.filter(|name| is_name(name)) {
        let of = account.map_or_else(String::new, |account| format!(" of account {account}"));
        let same = is_own(name) && account.is_none_or(|account| account == own.account());
        return Some((same, format!("role {name}{of}")));
    }
    let other = [("username", "user"), ("groupname", "group")];
    let mut others = other
        .iter()
        .filter_map(|(member_name, noun)| Some((noun, member(object, member_name)?)));
    let (noun, name) = others.next().filter(|_| kind == Kind::Permissions)?;
    is_name(name).then(|| (false, format!("{noun} {name}")))
}

/// Whether it is a name of IAM, not a placeholder (IAM API reference, `RoleName`).
fn is_name(text: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    !text.is_empty() && text.len() <= 64 && text.chars().all(known)
}

/// Whether every statement says who may, and none is about topics or keys.
fn is_of_resource(document: &Document) -> bool {
    let is_ours = |text: &str| {
        let text = text.to_ascii_lowercase();
        text.starts_with("sns:") || text.starts_with("kms:")
    };
    !document.statements.is_empty()
        && document.statements.iter().all(|statement| {
            let mut actions = statement.action.iter().flat_map(|clause| &clause.items);
            statement.principal.is_some() && !actions.any(|item| is_ours(&item.text))
        })
}
