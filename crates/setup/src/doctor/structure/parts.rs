//! Principals, actions, resources and conditions that AWS refuses by their form.

use crate::arn;
use crate::decide::condition::{OPERATORS, operator};
use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::near;
use crate::placeholder::is_placeholder;
use crate::policy::{Condition, Document, Entry, Kind, Part, Principals, Statement};

use super::super::move_key;

pub(super) fn check(
    kind: Kind,
    document: &Document,
    statement: &Statement,
    found: &mut Vec<Finding>,
) {
    if let Some(principals) = statement
        .principal
        .as_ref()
        .filter(|_| kind != Kind::Permissions)
    {
        for entry in &principals.entries {
            principal(principals, entry, found);
        }
    }
    for item in statement.action.iter().flat_map(|clause| &clause.items) {
        action(item, found);
    }
    for item in statement.resource.iter().flat_map(|clause| &clause.items) {
        resource(item, found);
    }
    for condition in &statement.conditions {
        self::condition(document, statement, condition, found);
    }
}

fn placeholder(part: &Part) -> Finding {
    Finding::error(
        "policy/placeholder",
        [
            "A placeholder was left in “",
            &part.text,
            "”; the real value belongs there.",
        ]
        .concat(),
    )
    .at(part)
}

fn principal(principals: &Principals, entry: &Entry, found: &mut Vec<Finding>) {
    let who = entry.who.text.as_str();
    let Some(kind) = &entry.kind else {
        if who == "*" && entry.list.is_none() {
            return;
        }
        let finding = Finding::error(
            "principal/no-kind",
            "A principal is listed under its kind, for example {\"AWS\": …}; alone stands only “*”.",
        )
        .at(&entry.who);
        let single = principals.entries.len() == 1;
        let object = ["{\"AWS\": ", &quoted(who), "}"].concat();
        found.push(finding.mended(
            "List it under AWS",
            if single {
                vec![Edit::replace(principals.span, object)]
            } else {
                Vec::new()
            },
        ));
        return;
    };
    if kind.text != "AWS" || who == "*" {
        return;
    }
    if is_placeholder(who) {
        found.push(placeholder(&entry.who));
    } else if who.trim() != who {
        let message = "There are blanks around the principal.";
        let edit = Edit::retype(entry.who.span, who.trim());
        let finding = Finding::error("principal/blank", message).at(&entry.who);
        found.push(finding.mended("Remove the blanks", vec![edit]));
    } else if who.contains(['*', '?']) {
        let message = "A principal can't have a wildcard in its ARN.";
        found.push(Finding::error("principal/wildcard", message).at(&entry.who));
    } else if !is_possible(who) {
        let message = [
            "“",
            who,
            "” is neither an account ID of twelve digits nor an ARN with one.",
        ];
        found.push(Finding::error("principal/not-an-arn", message.concat()).at(&entry.who));
    }
}

/// Whether AWS could know such a principal.
fn is_possible(who: &str) -> bool {
    let id = crate::decide::principal::is_unique_id(who);
    id || arn::is_account(who)
        || arn::split(who).is_some_and(|found| {
            arn::is_account(found.account) && !found.resource.is_empty()
                || found.account == "cloudfront"
        })
}

fn action(item: &Part, found: &mut Vec<Finding>) {
    let text = item.text.as_str();
    if is_placeholder(text) {
        found.push(placeholder(item));
        return;
    }
    if text.chars().any(char::is_whitespace) {
        let clean: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        found.push(
            Finding::error(
                "action/blank",
                ["There are blanks in the action “", text, "”."].concat(),
            )
            .at(item)
            .mended("Remove the blanks", vec![Edit::retype(item.span, &clean)]),
        );
    } else if !text.contains(':') && text != "*" {
        found.push(
            Finding::error(
                "action/no-service",
                [
                    "The action “",
                    text,
                    "” doesn't begin with its service, as in “sns:Publish”.",
                ]
                .concat(),
            )
            .at(item),
        );
    }
}

fn resource(item: &Part, found: &mut Vec<Finding>) {
    let text = item.text.as_str();
    // `${…}` can be one of AWS's own variables.
    let gap = text.contains('<') || text.contains("${AWS::") || text.contains("${var.");
    if gap && is_placeholder(text) {
        found.push(placeholder(item));
    } else if text.trim() != text {
        found.push(
            Finding::error("resource/blank", "There are blanks around the resource.")
                .at(item)
                .mended(
                    "Remove the blanks",
                    vec![Edit::retype(item.span, text.trim())],
                ),
        );
    } else if text != "*" && !text.starts_with("arn:") && !text.starts_with(['*', '$']) {
        found.push(
            Finding::error(
                "resource/not-an-arn",
                ["“", text, "” is no ARN; resources are given by their ARNs."].concat(),
            )
            .at(item),
        );
    }
}

fn condition(
    document: &Document,
    statement: &Statement,
    condition: &Condition,
    found: &mut Vec<Finding>,
) {
    let part = &condition.operator;
    let written = operator(&part.text);
    let Some(base) = written.base else {
        let meant = near::nearest(written.written, &OPERATORS);
        let finding = Finding::error(
            "condition/operator",
            ["“", &part.text, "” is no operator of conditions."].concat(),
        )
        .at(part);
        super::super::add(
            found,
            match meant {
                Some(meant) => {
                    let whole = part.text.replacen(written.written, meant, 1);
                    finding.mended(
                        ["Use ", &whole].concat(),
                        move_key::under(&document.text, statement, condition, &whole, None),
                    )
                }
                None => finding,
            },
        );
        return;
    };
    if base != written.written {
        let whole = part.text.replacen(written.written, base, 1);
        super::super::add(
            found,
            Finding::warning(
                "condition/operator-case",
                [
                    "The operator is written ",
                    base,
                    "; whether AWS takes it in another case is not documented.",
                ]
                .concat(),
            )
            .at(part)
            .mended(
                ["Use ", base].concat(),
                move_key::under(&document.text, statement, condition, &whole, None),
            ),
        );
    }
    if condition.values.is_empty() && document.oddities.is_empty() {
        found.push(
            Finding::error(
                "condition/no-value",
                [
                    "The condition on ",
                    &condition.key.text,
                    " has no value, so it never holds.",
                ]
                .concat(),
            )
            .at(&condition.key),
        );
    }
}
