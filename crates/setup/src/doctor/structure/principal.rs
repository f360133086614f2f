//! Principals that AWS refuses. Sources: IAM reference, “IAM JSON policy elements:
//! Principal” (what can be one) and “NotPrincipal” (only with Deny); what IAM
//! answers to others (“Invalid principal in policy”).

use super::Checked;
use crate::arn::{self, Arn};
use crate::decide::principal::is_unique_id;
use crate::edit::{Edit, quoted};
use crate::finding::{Finding, FixKind};
use crate::mask::hidden;
use crate::needed::needed;
use crate::placeholder::is_placeholder;
use crate::policy::{Entry, Kind, Part, Principals, Statement};
use crate::source::Setup;

pub(super) fn check(
    checked: Checked<'_>,
    statement: &Statement,
    principals: &Principals,
    found: &mut Vec<Finding>,
) {
    let trust = checked.kind == Kind::Trust;
    if principals.negated && (trust || statement.allows()) {
        let message = if trust {
            "A trust policy can't have NotPrincipal; list under Principal who may assume the role."
        } else {
            "Allow with NotPrincipal is not supported: it would let in everybody but these. List under Principal who is let in."
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
            (Some(edit), "principal/orphan") => finding.mended("Remove it", vec![edit]),
            // It can be a slip of the pen for somebody, who would be left out.
            (Some(edit), "principal/impossible") if statement.allows() => {
                let label = format!("Leave out “{}”", entry.who.text);
                finding.fixed(FixKind::Narrow, hidden(checked.setup, label), vec![edit])
            }
            _ => finding,
        });
    }
}

fn one(checked: Checked<'_>, principals: &Principals, entry: &Entry) -> Option<Finding> {
    let who = entry.who.text.as_str();
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
        let message = "A principal can't have a wildcard in it.";
        return Some(Finding::error("principal/wildcard", message).at(&entry.who));
    }
    let (rule, message) = match kind.text.as_str() {
        "AWS" => return account_side(checked, &entry.who),
        "Service" if !is_domain(who) => (
            "principal/service",
            format!("“{who}” is no AWS service, which is given like sns.amazonaws.com."),
        ),
        "Service" if !is_service(who) => {
            let message = format!(
                "“{who}” is no name of an AWS service that is known here; nearly all end in .amazonaws.com. AWS refuses what is none."
            );
            return Some(Finding::warning("principal/unknown-service", message).at(&entry.who));
        }
        "Federated" if !is_provider(who) => (
            "principal/federated",
            format!(
                "“{who}” is neither the domain of Amazon Cognito, Amazon, Facebook or Google nor the ARN of a saml-provider or oidc-provider, which has the provider's address without https:// in it."
            ),
        ),
        _ => return None,
    };
    Some(Finding::error(rule, message).at(&entry.who))
}

/// A principal that stands alone; only `"*"` can, and not in a trust policy.
fn no_kind(checked: Checked<'_>, principals: &Principals, entry: &Entry) -> Option<Finding> {
    let who = entry.who.text.as_str();
    let everybody = who == "*" && entry.list.is_none();
    let message = match checked.kind {
        Kind::Trust if everybody => {
            "IAM doesn't take “*” alone in a trust policy; written {\"AWS\": \"*\"} it means the same."
        }
        _ if everybody => return None,
        Kind::Trust => "A principal is listed under its kind, for example {\"AWS\": …}.",
        _ => {
            "A principal is listed under its kind, for example {\"AWS\": …}; alone stands only “*”."
        }
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
    Some(finding.mended(format!("List it under {kind}"), edit.into_iter().collect()))
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
    let error = |rule, message: String| Finding::error(rule, message).at(part);
    let respelled = |finding: Finding, meant: Option<String>| match meant {
        Some(meant) => finding.mended(
            format!("Use {meant}"),
            vec![Edit::retype(part.span, &meant)],
        ),
        None => finding,
    };
    let visible = without_invisible(who);
    if visible != who {
        let message = "There are blanks or invisible characters in the principal.".to_owned();
        let meant = connectors_own(checked, &visible);
        return Some(respelled(error("principal/blank", message), meant));
    }
    let digits: String = who.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
    if arn::is_account(&digits) {
        let message = "The account ID is not written as twelve digits.".to_owned();
        let meant = connectors_own(checked, &digits);
        return Some(respelled(error("principal/account-form", message), meant));
    }
    let Some(found) = arn::split(who) else {
        let message =
            format!("“{who}” is neither an account ID of twelve digits nor an ARN with one.");
        return Some(error("principal/not-an-arn", message));
    };
    if let Some(why) = impossible(&found) {
        let finding = error(
            "principal/impossible",
            format!("“{who}” can be no principal: {why}."),
        );
        return Some(respelled(finding, connectors_own(checked, who)));
    }
    let partition = match checked.kind {
        Kind::Topic => checked.setup.topic.partition(),
        _ => checked.setup.role.partition(),
    };
    (found.partition != partition.as_str()).then(|| {
        error(
            "principal/partition",
            format!("The principal is in the partition “{}”; AWS takes only principals of {partition} here.", found.partition),
        )
    })
}

/// The connector's own principal, if that is meant for sure: it differs in letter
/// case, a mark at the end, or sts and iam. Whom others meant is theirs to say.
fn connectors_own(checked: Checked<'_>, who: &str) -> Option<String> {
    let Setup {
        role,
        trusted_account: account,
        ..
    } = checked.setup;
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
pub(crate) fn orphan(id: &str) -> String {
    format!(
        "“{id}” is the ID that AWS leaves when a role or user is deleted; it means nobody, even if one of the same name exists again, and AWS doesn't save a policy that has it."
    )
}

/// Why an ARN is no principal's: accounts, users, roles and sessions can be one.
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
        return Some("its account is not twelve digits");
    }
    if !found.region.is_empty() {
        return Some("IAM and STS are global, so the region stays empty");
    }
    let named = |name: &str| !name.is_empty() && !name.ends_with('/');
    match (found.service, kind) {
        ("iam", "root") if found.resource == "root" => None,
        ("iam", "user" | "role") | ("sts", "federated-user") if named(name) => None,
        ("sts", "assumed-role") if named(name) && name.trim_start_matches('/').contains('/') => {
            None
        }
        ("iam", "user" | "role") => Some("the name is missing"),
        ("sts", "assumed-role") => Some(
            "a session has the role's name and the session's in its ARN, with one slash between",
        ),
        ("iam", "assumed-role" | "federated-user") => Some("sessions belong to the service sts"),
        ("sts", "user" | "role" | "root") => {
            Some("accounts, users and roles belong to the service iam")
        }
        ("iam", "group") => {
            Some("a group is not somebody who signs in; list its users or their account")
        }
        ("iam", "policy") => Some("a policy is not somebody who signs in"),
        ("iam", "instance-profile") => Some("an instance profile holds a role; list that role"),
        ("iam", "oidc-provider" | "saml-provider") => {
            Some("an identity provider is listed under Federated")
        }
        _ => Some("only accounts (root), users, roles and their sessions can be"),
    }
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
