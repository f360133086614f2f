//! A resource that is not the topic or key: which part of it differs. Source: the
//! ARN grammar of SNS and KMS; upper and lower case count in resources.

use super::Case;
use crate::arn;
use crate::finding::Finding;
use crate::glob;
use crate::near;
use crate::placeholder::is_placeholder;
use crate::policy::Statement;

/// Whether a resource is more than `*`, so that it tells what is meant.
pub(super) fn is_precise(statement: &Statement) -> bool {
    statement
        .resource
        .as_ref()
        .is_some_and(|clause| !clause.negated && clause.items.iter().all(|item| item.text != "*"))
}

pub(super) fn diagnose(case: &Case<'_>, statement: &Statement) -> Finding {
    let wanted = case.needed.resource.as_deref().unwrap_or("*");
    let Some(clause) = &statement.resource else {
        let message = format!("The statement names no resource; it needs {wanted}.");
        return Finding::error("policy/resource-missing", message)
            .spanning(statement.span, &statement.path);
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
        let message = format!("No resource is listed; it needs {wanted}.");
        return Finding::error("policy/resource-missing", message).at(&clause.name);
    };
    let (rule, what) = blame(case, &item.text, wanted);
    Finding::error(rule, format!("{what} Expected: {wanted}.")).at(item)
}

/// What is wrong with a resource: rule and sentence.
fn blame(case: &Case<'_>, found: &str, wanted: &str) -> (&'static str, String) {
    let wrong = |rule, message: &[&str]| (rule, message.concat());
    if is_placeholder(found) {
        return wrong(
            "policy/placeholder",
            &["A placeholder was left in “", found, "”."],
        );
    }
    if found.split_whitespace().collect::<String>() == wanted {
        return wrong("resource/blank", &["There are blanks in the resource."]);
    }
    if found.eq_ignore_ascii_case(wanted) {
        return wrong(
            "resource/case",
            &["The resource is in the wrong case: found “", found, "”."],
        );
    }
    let behind = found.strip_prefix(wanted);
    if behind.is_some_and(|rest| rest.starts_with(':')) {
        return wrong(
            "resource/subscription",
            &["This is the ARN of a subscription, which has one part more than the topic's."],
        );
    }
    if found == case.setup.topic.name() {
        return wrong(
            "resource/name-only",
            &["This is only the topic's name; a resource is given by its ARN."],
        );
    }
    if glob::is_pattern(found) {
        return wrong(
            "resource/pattern",
            &["The pattern “", found, "” doesn't cover what is needed."],
        );
    }
    let (Some(f), Some(w)) = (arn::split(found), arn::split(wanted)) else {
        return wrong("resource/not-an-arn", &["“", found, "” is no ARN."]);
    };
    if f.service != w.service {
        return wrong(
            "resource/other-service",
            &["This is something of the service “", f.service, "”."],
        );
    }
    if f.resource.starts_with("alias/") {
        return wrong(
            "resource/alias",
            &["An alias doesn't stand for its key in a policy; the key's own ARN does."],
        );
    }
    let parts = [
        ("partition", f.partition, w.partition, "resource/partition"),
        ("region", f.region, w.region, "resource/region"),
        ("account", f.account, w.account, "resource/account"),
        ("name", f.resource, w.resource, "resource/name"),
    ];
    let different: Vec<_> = parts.into_iter().filter(|(_, f, w, _)| f != w).collect();
    if let [(noun, f, w, rule)] = different.as_slice() {
        return wrong(
            rule,
            &["The ", noun, " differs: found “", f, "”, needed “", w, "”."],
        );
    }
    let nouns: Vec<&str> = different.iter().map(|(noun, ..)| *noun).collect();
    let nouns = nouns.join(", ");
    wrong(
        "resource/other",
        &["This is something else; it differs in ", &nouns, "."],
    )
}
