//! A resource that is not the topic or key: which part of it differs. Source: the
//! ARN grammar of SNS and KMS; upper and lower case count in resources.

use super::Case;
use super::principal::Blame;
use super::structure::missing;
use crate::arn;
use crate::finding::{Finding, then};
use crate::glob;
use crate::near;
use crate::policy::Statement;
use messages::{Arg, policy_form, policy_resource as words};

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
        let wanted = wanted.into();
        let message = words::NotResourceExcludes { wanted };
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
    let wanted = wanted.into();
    Finding::error(rule, then(what, words::ExpectedResource { wanted })).at(item)
}

/// What is wrong with a resource.
fn blame(case: &Case<'_>, found: &str, wanted: &str) -> Blame {
    if found.eq_ignore_ascii_case(wanted) {
        let found = found.into();
        return ("resource/case", words::WrongCase { found }.into());
    }
    let behind = found.strip_prefix(wanted);
    if behind.is_some_and(|rest| rest.starts_with(':')) {
        return ("resource/subscription", words::SUBSCRIPTION);
    }
    if found == case.setup.topic.name() {
        return ("resource/name-only", words::TOPIC_NAME);
    }
    if arn::is_list(found) {
        return ("resource/several", policy_form::RESOURCES_IN_ONE);
    }
    if glob::is_pattern(found) && found.starts_with("arn:") {
        let found = found.into();
        return ("resource/pattern", words::Pattern { found }.into());
    }
    // In a key's policy, `*` is that key.
    let exact = case.request.resource.as_deref().unwrap_or(wanted);
    let (Some(f), Some(w)) = (arn::split(found), arn::split(exact)) else {
        let found = found.into();
        return ("resource/not-an-arn", words::NoArn { found }.into());
    };
    if f.service != w.service {
        let service = f.service.into();
        let message = words::OtherService { service };
        return ("resource/other-service", message.into());
    }
    if f.resource.starts_with("alias/") {
        return ("resource/alias", words::ALIAS);
    }
    let mut differing = vec![
        (
            f.partition,
            w.partition,
            "resource/partition",
            words::PARTITION,
        ),
        (f.region, w.region, "resource/region", words::REGION),
        (f.account, w.account, "resource/account", words::ACCOUNT),
        (f.resource, w.resource, "resource/name", words::NAME),
    ];
    differing.retain(|(found, wanted, ..)| found != wanted);
    let [(found, expected, rule, _)] = *differing.as_slice() else {
        let parts = Arg::list(differing.into_iter().map(|(.., name)| name));
        return ("resource/other", words::PartsDiffer { parts }.into());
    };
    let (found, expected) = (found.into(), expected.into());
    let message = match rule {
        "resource/partition" => words::PartitionDiffers { found, expected }.into(),
        "resource/region" => words::RegionDiffers { found, expected }.into(),
        "resource/account" => words::AccountDiffers { found, expected }.into(),
        _ => words::NameDiffers { found, expected }.into(),
    };
    (rule, message)
}
