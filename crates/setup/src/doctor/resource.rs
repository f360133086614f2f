//! A resource that is not the topic or key: which part of it differs. Source: the
//! ARN grammar of SNS and KMS; upper and lower case count in resources.

use super::Case;
use super::structure::missing;
use crate::arn;
use crate::finding::Finding;
use crate::glob;
use crate::near;
use crate::policy::Statement;

/// Whether a resource is more than `*`, so that it tells what is meant.
pub(super) fn is_precise(statement: &Statement) -> bool {
    let clause = statement.resource.as_ref();
    clause.is_some_and(|clause| clause.is_only(|text| text != "*"))
}

pub(super) fn diagnose(case: &Case<'_>, statement: &Statement) -> Finding {
    let wanted = case.needed.resource.as_deref().unwrap_or("*");
    let Some(clause) = &statement.resource else {
        return missing("policy/resource-missing", "Resource", statement);
    };
    if clause.negated {
        let message =
            format!("NotResource means everything but these, and it leaves out {wanted}.");
        return Finding::error("resource/not-resource", message).at(&clause.name);
    }
    let closest = clause
        .items
        .iter()
        .min_by_key(|item| near::distance(&item.text, wanted));
    let Some(item) = closest else {
        return missing("policy/resource-missing", "Resource", statement).at(&clause.name);
    };
    let (rule, what) = blame(case, &item.text, wanted);
    Finding::error(rule, format!("{what} Expected: {wanted}.")).at(item)
}

/// What is wrong with a resource: rule and sentence.
fn blame(case: &Case<'_>, found: &str, wanted: &str) -> (&'static str, String) {
    if found.eq_ignore_ascii_case(wanted) {
        let message = format!("The resource is in the wrong case: found “{found}”.");
        return ("resource/case", message);
    }
    let behind = found.strip_prefix(wanted);
    if behind.is_some_and(|rest| rest.starts_with(':')) {
        let message =
            "This is the ARN of a subscription, which has one part more than the topic's.";
        return ("resource/subscription", message.into());
    }
    if found == case.setup.topic.name() {
        let message = "This is only the topic's name; a resource is given by its ARN.";
        return ("resource/name-only", message.into());
    }
    if glob::is_pattern(found) {
        let message = format!("The pattern “{found}” doesn't cover what is needed.");
        return ("resource/pattern", message);
    }
    // In a key's policy, `*` is that key.
    let exact = case.request.resource.as_deref().unwrap_or(wanted);
    let (Some(f), Some(w)) = (arn::split(found), arn::split(exact)) else {
        return ("resource/not-an-arn", format!("“{found}” is no ARN."));
    };
    if f.service != w.service {
        let message = format!("This is something of the service “{}”.", f.service);
        return ("resource/other-service", message);
    }
    if f.resource.starts_with("alias/") {
        let message = "An alias doesn't stand for its key in a policy; the key's own ARN does.";
        return ("resource/alias", message.into());
    }
    let parts = [
        ("partition", f.partition, w.partition, "resource/partition"),
        ("region", f.region, w.region, "resource/region"),
        ("account", f.account, w.account, "resource/account"),
        ("name", f.resource, w.resource, "resource/name"),
    ];
    let different: Vec<_> = parts.into_iter().filter(|(_, f, w, _)| f != w).collect();
    if let [(noun, f, w, rule)] = different.as_slice() {
        let message = format!("The {noun} differs: found “{f}”, needed “{w}”.");
        return (rule, message);
    }
    let nouns: Vec<&str> = different.iter().map(|(noun, ..)| *noun).collect();
    let nouns = nouns.join(", ");
    let message = format!("This is something else; it differs in {nouns}.");
    ("resource/other", message)
}
