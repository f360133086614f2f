//! Principals that AWS refuses. Sources: IAM reference, “IAM JSON policy elements:
//! Principal” (what can be one) and “NotPrincipal” (only with Deny); what IAM
//! answers to others (“Invalid principal in policy”).

use std::ops::RangeInclusive;

use super::Checked;
use crate::arn::{self, Arn};
use crate::decide::principal::is_unique_id;
use crate::edit::{Edit, quoted};
use crate::finding::{Finding, FixKind};
use crate::needed::needed;
use crate::placeholder::is_placeholder;
use crate::policy::{Entry, Kind, Part, Principals, Statement};
use messages::{Message, policy_form, policy_principal_form as words};

pub(super) fn check(
    checked: Checked<'_>,
    statement: &Statement,
    principals: &Principals,
    found: &mut Vec<Finding>,
) {
    let trust = checked.kind == Kind::Trust;
    if principals.negated && (trust || statement.allows()) {
        let message = if trust {
            words::TRUST_NOT_PRINCIPAL
        } else {
            words::ALLOW_NOT_PRINCIPAL
        };
        found.push(Finding::error("principal/not-principal", message).at(&principals.name));
    }
    let each = principals.entries.iter();
    let findings: Vec<_> = each.map(|entry| one(checked, principals, entry)).collect();
    let right = findings.iter().position(Option::is_none);
    let right = right.and_then(|index| principals.entries.get(index));
    for (entry, finding) in principals.entries.iter().zip(findings) {
        let Some(finding) = finding else { continue };
        let beside = right.is_some_and(|other| other.list == entry.list);
        let idle = beside && finding.fix.is_none();
        let list = entry.list.as_ref().filter(|_| idle);
        let removal = list.and_then(|list| list.remove(entry.who.span.start));
        found.push(match (removal, finding.rule) {
            // Deleted, it is nobody, so that nobody loses anything.
            (Some(edit), "principal/orphan") => finding.mended(policy_form::REMOVE, [edit]),
            // It can be a slip of the pen for somebody, who would be left out.
            (Some(edit), "principal/impossible") if statement.allows() => {
                let who = (&entry.who.text).into();
                finding.fixed(FixKind::Narrow, words::LeaveOut { who }, [edit])
            }
            _ => finding,
        });
    }
}

fn one(checked: Checked<'_>, principals: &Principals, entry: &Entry) -> Option<Finding> {
    let who = entry.who.text.as_str();
    if let Some(finding) = super::parts::in_quotes(&entry.who) {
        return Some(finding);
    }
    let Some(kind) = &entry.kind else {
        return no_kind(checked, principals, entry);
    };
    if kind.text == "AWS" && who == "*" {
        return None;
    }
    if is_placeholder(who) {
        return Some(super::parts::placeholder(&entry.who));
    }
    if who.contains(['*', '?']) {
        return Some(Finding::error("principal/wildcard", words::WILDCARD).at(&entry.who));
    }
    let name = who.into();
    let finding = match kind.text.as_str() {
        "AWS" => return account_side(checked, &entry.who),
        "Service" if !is_domain(who) => {
            Finding::error("principal/service", words::ServiceForm { who: name })
        }
        "Service" if !is_service(who) => Finding::warning(
            "principal/unknown-service",
            words::UnknownService { who: name },
        ),
        "Federated" if !is_provider(who) => {
            Finding::error("principal/federated", words::NoProvider { who: name })
        }
        "Federated" => return arn::split(who).and_then(|it| elsewhere(checked, it, &entry.who)),
        _ => return None,
    };
    Some(finding.at(&entry.who))
}

/// A principal that stands alone; only `"*"` can, and not in a trust policy.
fn no_kind(checked: Checked<'_>, principals: &Principals, entry: &Entry) -> Option<Finding> {
    let who = entry.who.text.as_str();
    let everybody = who == "*" && entry.list.is_none();
    let message = match checked.kind {
        Kind::Trust if everybody => words::EVERYONE_ALONE,
        _ if everybody => return None,
        Kind::Trust => words::TYPE_MISSING,
        _ => words::TYPE_MISSING_OR_EVERYONE,
    };
    let finding = Finding::error("principal/no-kind", message).at(&entry.who);
    let kind = if is_service(who) {
        "Service"
    } else if who == "*" || arn::is_account(who) || arn::split(who).is_some() {
        "AWS"
    } else {
        return Some(finding);
    };
    let object = format!("{{\"{kind}\": {}}}", quoted(who));
    let edit = (principals.entries.len() == 1).then(|| Edit::replace(principals.span, object));
    let kind = kind.into();
    Some(finding.mended(words::ListUnder { kind }, edit))
}

/// Who is listed under `AWS`.
fn account_side(checked: Checked<'_>, part: &Part) -> Option<Finding> {
    let who = part.text.as_str();
    if arn::is_account(who) {
        return None;
    }
    if is_unique_id(who) {
        return Some(Finding::warning("principal/orphan", orphan(who)).at(part));
    }
    let impossible_for = |why: &str| {
        let (who, why) = (who.into(), why.into());
        let message = words::Impossible { who, why };
        Finding::error("principal/impossible", message).at(part)
    };
    if is_several(who) {
        return Some(impossible_for("several"));
    }
    let visible = without_invisible(who);
    if visible != who {
        let finding = Finding::error("principal/blank", words::SPACES).at(part);
        return Some(finding.respelled(connectors_own(checked, &visible).as_deref()));
    }
    let digits: String = who.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
    if arn::is_account(&digits) {
        let finding = Finding::error("principal/account-form", words::ACCOUNT_FORM).at(part);
        return Some(finding.respelled(connectors_own(checked, &digits).as_deref()));
    }
    let Some(found) = arn::split(who) else {
        let message = words::NeitherAccountNorArn { who: who.into() };
        return Some(Finding::error("principal/not-an-arn", message).at(part));
    };
    if let Some(why) = impossible(&found) {
        let meant = connectors_own(checked, who);
        return Some(impossible_for(why).respelled(meant.as_deref()));
    }
    elsewhere(checked, found, part)
}

/// Whoever is not in the partition of the role or topic.
fn elsewhere(checked: Checked<'_>, found: Arn<'_>, part: &Part) -> Option<Finding> {
    let partition = match checked.kind {
        Kind::Topic => checked.setup.topic.partition(),
        _ => checked.setup.role.partition(),
    };
    (found.partition != partition.as_str()).then(|| {
        let (found, expected) = (found.partition.into(), partition.as_str().into());
        let message = words::Partition { found, expected };
        Finding::error("principal/partition", message).at(part)
    })
}

/// The connector's own principal, if that is meant for sure: it differs in letter
/// case, a mark at the end, or sts and iam. Whom others meant is theirs to say.
fn connectors_own(checked: Checked<'_>, who: &str) -> Option<String> {
    let (role, account) = (&checked.setup.role, &checked.setup.trusted_account);
    if checked.kind == Kind::Trust && who == account || who == role.to_string() {
        return Some(who.to_owned());
    }
    let needed = needed(checked.setup);
    let mut own = needed.get(checked.kind).iter();
    let own = own.find_map(|statement| statement.principal.clone())?;
    let bare = who.trim_end_matches(['.', ',', ';', ':', '/', '\\', '"', '\'']);
    let other = if bare.contains(":iam:") {
        bare.replacen(":iam:", ":sts:", 1)
    } else {
        bare.replacen(":sts:", ":iam:", 1)
    };
    let is_own = |text: &str| text.eq_ignore_ascii_case(&own);
    (is_own(bare) || is_own(&other)).then_some(own)
}

/// What the ID is that AWS shows in a policy in force when a role or user is gone.
pub(crate) fn orphan(id: &str) -> Message {
    words::Orphan { id: id.into() }.into()
}

/// Why an ARN is no principal's, as [`words::Impossible`] names it: accounts, users,
/// roles and sessions can be one.
pub(crate) fn impossible(found: &Arn<'_>) -> Option<&'static str> {
    // An origin access identity of CloudFront.
    if found.account == "cloudfront" && found.resource.starts_with("user/") {
        return None;
    }
    let (kind, name) = found
        .resource
        .split_once('/')
        .unwrap_or((found.resource, ""));
    if !arn::is_account(found.account) {
        return Some("account");
    }
    if !found.region.is_empty() {
        return Some("region");
    }
    match (found.service, kind) {
        ("iam", "root") if found.resource == "root" => None,
        ("iam", "user" | "role") => {
            let (path, name) = name.rsplit_once('/').unwrap_or(("-", name));
            let path =
                (1..=510).contains(&path.len()) && path.bytes().all(|b| b.is_ascii_graphic());
            malformed(name, 1..=64).or((!path).then_some("form"))
        }
        ("sts", "federated-user") => malformed(name, 2..=32),
        ("sts", "assumed-role") => match name.split('/').collect::<Vec<_>>().as_slice() {
            [role, session] if !role.is_empty() && !session.is_empty() => {
                malformed(role, 1..=64).or(malformed(session, 2..=64))
            }
            all if all.len() > 2 && !all.contains(&"") => Some("path"),
            _ => Some("session"),
        },
        ("iam", "assumed-role" | "federated-user") => Some("sts"),
        ("sts", "user" | "role" | "root") => Some("iam"),
        ("iam", "group") => Some("group"),
        ("iam", "policy") => Some("policy"),
        ("iam", "instance-profile") => Some("profile"),
        ("iam", "oidc-provider" | "saml-provider") => Some("idp"),
        _ => Some("else"),
    }
}

/// What is wrong with a name of that length (IAM and STS API references: `RoleName`,
/// `UserName`, `RoleSessionName` and the `Name` of federated users).
pub(crate) fn malformed(name: &str, length: RangeInclusive<usize>) -> Option<&'static str> {
    let known = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    match name {
        "" => Some("name"),
        _ => (!length.contains(&name.len()) || !name.chars().all(known)).then_some("form"),
    }
}

/// Whether a text names more than one principal; the name of one can have commas.
pub(crate) fn is_several(who: &str) -> bool {
    let is_one = |word: &str| word.starts_with("arn:") || arn::is_account(word) || is_domain(word);
    let possible = arn::split(who).is_some_and(|found| impossible(&found).is_none());
    arn::is_list(who) || !possible && arn::is_several(who, is_one)
}

/// The text without blanks around it and without characters that nobody sees.
pub(super) fn without_invisible(text: &str) -> String {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
        .chars()
        .filter(|c| !is_invisible(*c))
        .collect()
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Whether it is a domain, as services and identity providers have.
pub(crate) fn is_domain(text: &str) -> bool {
    text.contains('.')
        && !text.starts_with('.')
        && !text.ends_with('.')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

/// Services whose names don't end like those of all others.
const AMAZON_SERVICES: [&str; 2] = ["alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com"];

/// Whether it is the domain of an AWS service.
fn is_service(who: &str) -> bool {
    let ends = [".amazonaws.com", ".amazonaws.com.cn"];
    is_domain(who) && (ends.iter().any(|end| who.ends_with(end)) || AMAZON_SERVICES.contains(&who))
}

/// The identity providers that are given by their domain (IAM reference,
/// Principal, “Web identity session principals”; Cognito has other domains in
/// GovCloud and China).
const PROVIDER_DOMAINS: [&str; 6] = [
    "accounts.google.com",
    "cognito-identity-us-gov.amazonaws.com",
    "cognito-identity.amazonaws.com",
    "cognito-identity.cn-north-1.amazonaws.com.cn",
    "graph.facebook.com",
    "www.amazon.com",
];

/// Whether it is an identity provider. The ARN of one of OpenID Connect has its
/// URL without the scheme in it (IAM, `CreateOpenIDConnectProvider`).
pub(crate) fn is_provider(who: &str) -> bool {
    PROVIDER_DOMAINS.contains(&who)
        || arn::split(who).is_some_and(|found| {
            let named = match found.resource.split_once('/') {
                Some(("saml-provider", name)) => !name.is_empty(),
                Some(("oidc-provider", name)) => !name.is_empty() && !name.contains("://"),
                _ => false,
            };
            found.service == "iam"
                && found.region.is_empty()
                && arn::is_account(found.account)
                && named
        })
}
