//! Actions, resources and conditions that AWS refuses. Sources: IAM reference,
//! “Action”, “Resource” and “Condition”; what IAM answers to others
//! (MalformedPolicyDocument); SNS developer guide, “Amazon SNS API permissions”
//! (valid policy actions, one resource); CloudFormation user guide, “Declaring an
//! Amazon SNS topic policy” (“*” as that resource).

use super::principal::without_invisible;
use super::{Checked, principal};
use crate::arn;
use crate::decide::condition::{SetQuantifier, operator, operators, unfit};
use crate::doctor::action::{self, covered};
use crate::edit::Edit;
use crate::finding::{Finding, FixKind};
use crate::glob;
use crate::near;
use crate::needed::EXTERNAL_ID;
use crate::placeholder::{has_gap, is_placeholder};
use crate::policy::{Clause, Condition, Kind, Part, Statement};
use domain::aws::region_caution;
use domain::finding::Severity;
use messages::{Arg, Message, policy_form as words};
use serde_json::Value;

/// What a trust policy can be about (STS; IAM refuses others with “AssumeRole
/// policy may only specify STS AssumeRole actions”).
const ASSUMING: &str = "sts:AssumeRole, sts:AssumeRoleWithSAML, sts:AssumeRoleWithWebIdentity, \
    sts:TagSession, sts:SetSourceIdentity, sts:SetContext";

/// What a topic's policy can be about (SNS, “Valid Amazon SNS policy actions”), and
/// `Receive`, which the policies have that SNS made for topics.
const ON_TOPIC: &str = "sns:AddPermission, sns:DeleteTopic, sns:GetDataProtectionPolicy, \
    sns:GetTopicAttributes, sns:ListSubscriptionsByTopic, sns:ListTagsForResource, sns:Publish, \
    sns:PutDataProtectionPolicy, sns:RemovePermission, sns:SetTopicAttributes, sns:Subscribe, \
    sns:Receive";

pub(super) fn check(checked: Checked<'_>, statement: &Statement, found: &mut Vec<Finding>) {
    let principals = statement.principal.as_ref();
    if let Some(principals) = principals.filter(|_| checked.kind != Kind::Permissions) {
        principal::check(checked, statement, principals, found);
    }
    if let Some(clause) = &statement.action {
        if clause.negated && checked.kind == Kind::Trust {
            let finding = Finding::error("action/not-action", words::TRUST_NOT_ACTION);
            found.push(finding.at(&clause.name));
        }
        let each = clause.items.iter();
        found.extend(each.filter_map(|item| action(checked.kind, item)));
    }
    if let Some(clause) = &statement.resource {
        resources(checked, clause, found);
    }
    let mut last = None;
    for condition in &statement.conditions {
        let part = &condition.operator;
        if last.replace(part.span) != Some(part.span) {
            found.extend(operator_name(statement, condition));
        }
        self::condition(checked, statement, condition, found);
    }
}

/// A list or object that quotes make a text.
pub(super) fn in_quotes(part: &Part) -> Option<Finding> {
    let text = part.text.trim();
    let array = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    if array.is_none() && !text.starts_with('{') {
        return None;
    }
    // In a list, its elements take its place.
    let written = array.filter(|_| part.path.ends_with(']')).unwrap_or(text);
    let python = |text: &str| text.replace('\'', "\"");
    let is_json = |text: &str| serde_json::from_str::<Value>(text).is_ok();
    let written = match (is_json(text), is_json(&python(text))) {
        (true, _) => written.to_owned(),
        (_, true) => python(written),
        _ => return None,
    };
    let finding = Finding::error("policy/list-in-quotes", words::LIST_IN_QUOTES).at(part);
    Some(finding.mended(words::REMOVE_QUOTES, [Edit::replace(part.span, written)]))
}

pub(super) fn placeholder(part: &Part) -> Finding {
    if let Some(finding) = in_quotes(part) {
        return finding;
    }
    let text = (&part.text).into();
    let message = words::Placeholder { text };
    Finding::error("policy/placeholder", message).at(part)
}

fn action(kind: Kind, item: &Part) -> Option<Finding> {
    let text = item.text.as_str();
    let error = |rule, message: Message| Some(Finding::error(rule, message).at(item));
    if is_placeholder(text) {
        return Some(placeholder(item));
    }
    let visible: String = without_invisible(text).split_whitespace().collect();
    if arn::is_several(text, |word| word.contains(':')) {
        let action = text.into();
        return error("action/form", words::ActionsInOne { action }.into());
    }
    if visible != text {
        // A blank beside the colon parts nothing; any other can part two actions.
        let whole = action::is_known(&visible) || !text.split(':').any(has_gap_inside);
        let edit = whole.then(|| Edit::retype(item.span, &visible));
        let action = text.into();
        let finding = Finding::error("action/blank", words::ActionSpaces { action }).at(item);
        return Some(finding.mended(words::REMOVE_CHARACTERS, edit));
    }
    if text != "*" {
        let Some((service, name)) = text.split_once(':') else {
            let action = text.into();
            let message = words::ActionWithoutService { action };
            // Another mark stands where the colon belongs.
            let meant = text.replacen(['.', '/', '_', '-', ';'], ":", 1);
            let meant = Some(meant.as_str()).filter(|meant| action::is_known(meant));
            let finding = Finding::error("action/no-service", message).at(item);
            return Some(finding.respelled(meant));
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let written = !service.is_empty() && service.chars().all(plain);
        if !written || name.is_empty() || name.contains(':') {
            let action = text.into();
            return error("action/form", words::ActionForm { action }.into());
        }
    }
    let (known, rule) = match kind {
        Kind::Trust => (ASSUMING, "trust/action"),
        Kind::Topic => (ON_TOPIC, "topic/action"),
        _ => return None,
    };
    let is_known = |action: &str| {
        known
            .split(", ")
            .any(|name| name.eq_ignore_ascii_case(action))
    };
    if is_known(text) {
        return None;
    }
    // Of the family only, so that nothing says whether IAM takes it.
    let covered = covered(text);
    let family = |action: &String| action == "sts:AssumeRoot" || is_known(action);
    if kind == Kind::Trust
        && glob::is_pattern(text)
        && !covered.is_empty()
        && covered.iter().all(family)
    {
        let action = text.into();
        let message = words::TrustWildcard { action };
        return Some(Finding::warning("trust/action-pattern", message).at(item));
    }
    let (action, known) = (text.into(), Arg::list(known.split(", ")));
    let message = match kind {
        Kind::Trust => words::TrustAction { action, known }.into(),
        _ => words::TopicAction { action, known }.into(),
    };
    error(rule, message)
}

/// Whether a blank or the end of a line parts a text.
fn has_gap_inside(text: &str) -> bool {
    text.trim().contains(char::is_whitespace)
}

fn resources(checked: Checked<'_>, clause: &Clause, found: &mut Vec<Finding>) {
    let topic = checked.setup.topic.to_string();
    let key = checked.setup.key_arn.as_deref();
    // What else differs is told of it.
    let is_needed = |text: &str| {
        let mut needed = key.into_iter().chain([topic.as_str()]);
        needed.any(|needed| needed.eq_ignore_ascii_case(text))
    };
    for item in &clause.items {
        let text = item.text.as_str();
        let visible = without_invisible(text);
        let unlisted = || region(item).filter(|_| !is_needed(text));
        if is_placeholder(text) {
            found.push(placeholder(item));
        } else if arn::has_variable_in_front(text) {
            let message = words::RESOURCE_VARIABLE;
            found.push(Finding::warning("resource/variable", message).at(item));
        } else if arn::is_list(text) {
            // A name can hold blanks, so that not every policy is refused for it.
            let mut finding = Finding::error("resource/several", words::RESOURCES_IN_ONE).at(item);
            if checked.kind != Kind::Topic && visible == text {
                finding.severity = Severity::Warning;
            }
            found.push(finding);
        } else if visible != text {
            // Two parts of one can be joined only where that is what is needed.
            let whole = is_needed(&visible) || !has_gap_inside(text);
            let edit = whole.then(|| Edit::retype(item.span, &visible));
            let finding = Finding::error("resource/blank", words::RESOURCE_SPACES).at(item);
            found.push(finding.mended(words::REMOVE_CHARACTERS, edit));
        } else if checked.kind == Kind::Topic {
            // AWS's own example of a topic's policy has “*”.
            if (text != topic && text != "*") || clause.negated {
                let topic = (&topic).into();
                let message = words::TopicResource { topic };
                found.push(Finding::error("topic/resource", message).at(item));
            }
        } else if checked.kind == Kind::Permissions {
            found.extend(identity_resource(checked, item).or_else(unlisted));
        } else if checked.kind == Kind::Key && text != "*" && !text.starts_with("arn:") {
            found.push(no_arn(item));
        } else {
            found.extend(unlisted());
        }
    }
    if checked.kind == Kind::Topic && clause.items.len() > 1 {
        let finding = Finding::error("topic/resource", words::TOPIC_RESOURCES);
        found.push(finding.at(&clause.name));
    }
}

fn no_arn(item: &Part) -> Finding {
    let resource = (&item.text).into();
    let message = words::ResourceForm { resource };
    Finding::error("resource/not-an-arn", message).at(item)
}

/// A region that is new or misspelt. That of the connector's own topic is told of the topic.
fn region(item: &Part) -> Option<Finding> {
    let caution = region_caution(&item.text)?;
    let finding = Finding::warning("resource/region-unlisted", caution.message).at(item);
    let Some(fix) = caution.fix else {
        return Some(finding);
    };
    let label = fix.label.into();
    let edit = Edit::retype(item.span, &fix.replacement);
    Some(finding.fixed(FixKind::Admit, words::AppliesThere { label }, [edit]))
}

/// What IAM refuses as a resource of an identity's policy.
fn identity_resource(checked: Checked<'_>, item: &Part) -> Option<Finding> {
    let text = item.text.as_str();
    if text == "*" {
        return None;
    }
    let error = |rule, message: Message| Some(Finding::error(rule, message).at(item));
    let mut parts = text.split(':');
    if parts.next() != Some("arn") {
        return Some(no_arn(item));
    }
    let partition = parts.next().unwrap_or_default();
    let expected = checked.setup.role.partition().as_str();
    if !glob::covers(partition, expected) && !partition.contains("${") {
        let (found, expected) = (partition.into(), expected.into());
        let message = words::ResourcePartition { found, expected };
        return error("resource/partition", message.into());
    }
    let service = parts.next().unwrap_or_default();
    if service.is_empty() || glob::is_pattern(service) {
        let resource = text.into();
        let message = words::ResourceService { resource };
        return error("resource/service", message.into());
    }
    let region = parts.next();
    let rest: Vec<&str> = parts.collect();
    if rest.len() == 1 && text.contains("::") {
        let resource = text.into();
        let message = words::ResourcePartMissing { resource };
        return error("resource/not-an-arn", message.into());
    }
    let access_point = rest
        .get(1)
        .is_some_and(|name| name.starts_with("accesspoint/"));
    let global = service == "iam" || (service == "s3" && !access_point);
    if global && region.is_some_and(|region| !region.is_empty()) {
        let (service, resource) = (service.into(), text.into());
        let message = words::ResourceRegion { service, resource };
        return error("resource/region", message.into());
    }
    None
}

/// An operator that AWS doesn't know.
fn operator_name(statement: &Statement, condition: &Condition) -> Option<Finding> {
    let part = &condition.operator;
    let written = operator(&part.text);
    let respelled = |finding: Finding, whole: &str| {
        let mut others = statement.conditions.iter();
        // An operator can be there only once.
        let is_there = others.any(|other| other.operator.text == whole);
        finding.respelled((!is_there).then_some(whole))
    };
    let Some(base) = written
        .base
        .filter(|base| *base != "Null" || !written.if_exists)
    else {
        let operator = (&part.text).into();
        let message: Message = match written.base {
            Some(_) => words::NullIfExists { operator }.into(),
            None => words::UnknownOperator { operator }.into(),
        };
        let finding = Finding::error("condition/operator", message).at(part);
        let known: Vec<_> = operators().collect();
        let Some(meant) = near::nearest(written.written, &known) else {
            return Some(finding);
        };
        let whole = part.text.replacen(written.written, meant, 1);
        return Some(respelled(finding, &whole));
    };
    let over = match written.over {
        SetQuantifier::One => "",
        SetQuantifier::Any => "ForAnyValue:",
        SetQuantifier::All => "ForAllValues:",
    };
    let whole = [over, base, if written.if_exists { "IfExists" } else { "" }].concat();
    (whole != part.text).then(|| {
        let operator = (&whole).into();
        let message = words::OperatorCase { operator };
        let finding = Finding::error("condition/operator-case", message).at(part);
        respelled(finding, &whole)
    })
}

fn condition(
    checked: Checked<'_>,
    statement: &Statement,
    condition: &Condition,
    found: &mut Vec<Finding>,
) {
    let key = &condition.key;
    let name = || Arg::from(&key.text);
    if !key.text.contains(':') {
        let message = words::KeyWithoutService { key: name() };
        found.push(Finding::error("condition/key-form", message).at(key));
    }
    let id = checked.setup.external_id.expose();
    for value in &condition.values {
        // Whatever else a value holds, AWS takes it as a text.
        if has_gap(&value.text) {
            let edit = asks_us(checked, statement, condition).then(|| Edit::retype(value.span, id));
            found.push(placeholder(value).mended(words::PUT_EXTERNAL_ID, edit));
        }
    }
    if let Some(message) = unfit(condition) {
        found.push(Finding::warning("condition/type", message).at(key));
    }
    if condition.values.is_empty() && checked.document.findings.is_empty() {
        let message = words::NoValue { key: name() };
        found.push(Finding::error("condition/no-value", message).at(key));
    }
}

/// Whether a condition asks nobody but the connector for its external ID, so that
/// only that can have been meant.
fn asks_us(checked: Checked<'_>, statement: &Statement, condition: &Condition) -> bool {
    let trusted = checked.setup.trusted_account.as_str();
    let ours = |who: &str| {
        let root = arn::split(who).filter(arn::Arn::is_root);
        who == trusted || root.is_some_and(|root| root.account == trusted)
    };
    let base = operator(&condition.operator.text).base;
    // More than assuming the role would be given with it.
    let action = statement.action.as_ref();
    let assumes = |text: &str| text.eq_ignore_ascii_case("sts:AssumeRole");
    let assumes = action.is_some_and(|clause| clause.is_only(assumes));
    checked.kind == Kind::Trust
        && assumes
        && statement.allows()
        && condition.key.text.eq_ignore_ascii_case(EXTERNAL_ID)
        && matches!(base, Some("StringEquals" | "StringLike"))
        && statement.principal.as_ref().is_some_and(|principals| {
            let mut entries = principals.entries.iter();
            !principals.negated && entries.all(|entry| ours(&entry.who.text))
        })
}
