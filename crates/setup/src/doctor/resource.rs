//! A resource that is not the topic or key: which part of it differs. Source: the
//! ARN grammar of SNS and KMS; upper and lower case count in resources.

use super::Case;
use crate::arn;
use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::near;
use crate::placeholder::is_placeholder;
use crate::policy::{Clause, Kind, Part, Statement};

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
        let member = ["\"Resource\": ", &quoted(wanted)].concat();
        return Finding::error(
            "policy/resource-missing",
            ["The statement names no resource; it needs ", wanted, "."].concat(),
        )
        .spanning(statement.span, &statement.path)
        .mended(
            "Add the resource",
            vec![statement.body.append(&case.document.text, &member)],
        );
    };
    if clause.negated {
        return Finding::error(
            "resource/not-resource",
            ["NotResource means everything but these, and it leaves out what is needed; use Resource with ", wanted, "."].concat(),
        )
        .at(&clause.name)
        .mended(
            "Use Resource",
            vec![
                Edit::retype(clause.name.span, "Resource"),
                Edit::replace(clause.span, quoted(wanted)),
            ],
        );
    }
    let closest = clause
        .items
        .iter()
        .min_by_key(|item| near::distance(&item.text, wanted));
    let Some(item) = closest else {
        return Finding::error(
            "policy/resource-missing",
            ["No resource is listed; it needs ", wanted, "."].concat(),
        )
        .at(&clause.name)
        .mended(
            "Set the resource",
            vec![Edit::replace(clause.span, quoted(wanted))],
        );
    };
    let blame = blame(case, &item.text, wanted);
    let ours = super::grant::is_ours(case, statement) && clause.items.len() == 1;
    // A topic's policy can only be about that topic (SNS: “the value must match
    // the ARN of the policy's topic”).
    let replace = !blame.keep || ours || case.kind == Kind::Topic;
    let edits = if replace {
        vec![Edit::retype(item.span, wanted)]
    } else {
        vec![add(case, clause, item, wanted)]
    };
    let message = [blame.message.as_str(), " Expected: ", wanted, "."].concat();
    Finding::error(blame.rule, message)
        .at(item)
        .mended("Use the right resource", edits)
}

fn add(case: &Case<'_>, clause: &Clause, item: &Part, wanted: &str) -> Edit {
    match &clause.list {
        Some(list) => list.append(&case.document.text, &quoted(wanted)),
        None => Edit::replace(
            clause.span,
            ["[", &quoted(&item.text), ", ", &quoted(wanted), "]"].concat(),
        ),
    }
}

/// What is wrong with a resource.
struct Blame {
    rule: &'static str,
    message: String,
    /// Whether it can be meant for something else, so that it stays.
    keep: bool,
}

fn wrong(rule: &'static str, message: &[&str]) -> Blame {
    Blame {
        rule,
        message: message.concat(),
        keep: false,
    }
}

fn blame(case: &Case<'_>, found: &str, wanted: &str) -> Blame {
    if is_placeholder(found) {
        return wrong(
            "policy/placeholder",
            &["A placeholder was left in “", found, "”."],
        );
    }
    if found.chars().any(char::is_whitespace)
        && found.split_whitespace().collect::<String>() == wanted
    {
        return wrong("resource/blank", &["There are blanks in the resource."]);
    }
    if found.eq_ignore_ascii_case(wanted) {
        return wrong(
            "resource/case",
            &["The resource is in the wrong case: found “", found, "”."],
        );
    }
    if found
        .strip_prefix(wanted)
        .is_some_and(|rest| rest.starts_with(':'))
    {
        return wrong(
            "resource/subscription",
            &["This is the ARN of a subscription, which has one part more than the topic's."],
        );
    }
    let (Some(f), Some(w)) = (arn::split(found), arn::split(wanted)) else {
        return unsplit(case, found);
    };
    if crate::glob::is_pattern(found) {
        return Blame {
            keep: true,
            ..wrong(
                "resource/pattern",
                &["The pattern “", found, "” doesn't cover what is needed."],
            )
        };
    }
    if f.service != w.service {
        return Blame {
            keep: f.service != "iam",
            ..wrong(
                "resource/other-service",
                &["This is something of the service “", f.service, "”."],
            )
        };
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
    match different.as_slice() {
        [(noun, f, w, rule)] => Blame {
            keep: *noun == "name" && !near::is_near(f, w),
            ..wrong(
                rule,
                &["The ", noun, " differs: found “", f, "”, needed “", w, "”."],
            )
        },
        _ => {
            let nouns: Vec<&str> = different.iter().map(|(noun, ..)| *noun).collect();
            Blame {
                keep: true,
                ..wrong(
                    "resource/other",
                    &[
                        "This is something else; it differs in ",
                        &nouns.join(", "),
                        ".",
                    ],
                )
            }
        }
    }
}

/// A resource that is no ARN, or is not meant to be one.
fn unsplit(case: &Case<'_>, found: &str) -> Blame {
    if found == case.setup.topic.name() {
        return wrong(
            "resource/name-only",
            &["This is only the topic's name; a resource is given by its ARN."],
        );
    }
    if crate::glob::is_pattern(found) {
        return Blame {
            keep: true,
            ..wrong(
                "resource/pattern",
                &["The pattern “", found, "” doesn't cover what is needed."],
            )
        };
    }
    wrong("resource/not-an-arn", &["“", found, "” is no ARN."])
}
