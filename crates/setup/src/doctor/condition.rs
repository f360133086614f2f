//! A condition that a request doesn't meet, or of which that can't be known.
//! Sources: as for `decide::condition`. External IDs are never quoted.

use domain::matching::Answer;

use super::Case;
use crate::decide::condition::operator;
use crate::decide::request::Fact;
use crate::decide::statement::Reading;
use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::near;
use crate::needed::EXTERNAL_ID;
use crate::placeholder::is_placeholder;
use crate::policy::{Condition, Statement};

/// Whether a condition is about the external ID.
pub(super) fn is_external_id(condition: &Condition) -> bool {
    condition.key.text.eq_ignore_ascii_case(EXTERNAL_ID)
}

/// What is wrong with a condition that doesn't hold, or may not.
pub(super) fn diagnose(
    case: &Case<'_>,
    statement: &Statement,
    condition: &Condition,
    answer: Answer,
) -> Finding {
    let key = condition.key.text.as_str();
    if let Some(meant) = misspelt(case, key) {
        return Finding::error(
            "condition/key-misspelt",
            ["“", key, "” is no condition key; “", meant, "” is meant."].concat(),
        )
        .at(&condition.key)
        .mended(
            ["Use ", meant].concat(),
            vec![Edit::retype(condition.key.span, meant)],
        );
    }
    if answer == Answer::Uncertain {
        let message = [
            "Whether the condition ",
            &condition.operator.text,
            " on ",
            key,
            " holds can't be known here; Network Security's request may not meet it.",
        ];
        return Finding::warning("condition/undecided", message.concat()).at(&condition.key);
    }
    let base = operator(&condition.operator.text).base.unwrap_or_default();
    let fact = case.request.fact(key);
    if base.contains("Not") {
        let positive = base.replacen("Not", "", 1);
        return Finding::error(
            "condition/negated",
            [
                &condition.operator.text,
                " asks for every value but this one; ",
                &positive,
                " is meant.",
            ]
            .concat(),
        )
        .at(&condition.operator)
        .mended(
            ["Use ", &positive].concat(),
            super::move_key::under(&case.document.text, statement, condition, &positive, None),
        );
    }
    if base == "Null" {
        return Finding::error(
            "condition/null",
            [
                "This condition on ",
                key,
                " refuses the very requests that Network Security makes.",
            ]
            .concat(),
        )
        .at(&condition.key)
        .mended("Remove the condition", removed(statement, condition));
    }
    match fact {
        Fact::Absent => Finding::error(
            "condition/absent-key",
            [
                "The request doesn't carry ",
                key,
                ", so this condition never holds.",
            ]
            .concat(),
        )
        .at(&condition.key)
        .mended("Remove the condition", removed(statement, condition)),
        Fact::Is(values) if is_external_id(condition) => external_id(
            case,
            condition,
            base,
            values.first().map_or("", String::as_str),
        ),
        Fact::Is(values) => value(case, condition, values.first().map_or("", String::as_str)),
        _ => Finding::error(
            "condition/value",
            [
                "No value that ",
                key,
                " can have here is expected by this condition.",
            ]
            .concat(),
        )
        .at(&condition.key),
    }
}

/// The key that is most likely meant by one that AWS doesn't know.
pub(super) fn misspelt(case: &Case<'_>, key: &str) -> Option<&'static str> {
    let names = case.request.names();
    if names.iter().any(|name| name.eq_ignore_ascii_case(key)) {
        return None;
    }
    let plain = |text: &str| {
        let mut plain = text.to_ascii_lowercase();
        plain.retain(|c| c.is_ascii_alphanumeric() || c == ':');
        plain
    };
    let found = plain(key);
    names.into_iter().find(|name| {
        let meant = plain(name);
        let bare = meant.split_once(':').map_or("", |(_, bare)| bare);
        let after = found
            .split_once(':')
            .map_or(found.as_str(), |(_, bare)| bare);
        let cut = found.len() > 12 && meant.starts_with(&found) && found.len() + 4 >= meant.len();
        near::is_near(&found, &meant) || found == meant || cut || (bare.len() > 6 && after == bare)
    })
}

/// Sets one value of several, or adds it.
fn set(case: &Case<'_>, condition: &Condition, wanted: &str, replaced: Option<usize>) -> Vec<Edit> {
    let part = match (condition.values.as_slice(), replaced) {
        ([only], _) => Some(only),
        (values, Some(at)) => values.get(at),
        (_, None) => None,
    };
    match (part, &condition.list) {
        (Some(part), _) => vec![Edit::retype(part.span, wanted)],
        (None, Some(list)) => vec![list.append(&case.document.text, &quoted(wanted))],
        (None, None) => vec![Edit::replace(condition.span, quoted(wanted))],
    }
}

/// A slip in an external ID: rule, sentence, and whether a value has it.
type Slip<'a> = (&'static str, &'static str, &'a dyn Fn(&str) -> bool);

/// An external ID that is not the connector's.
fn external_id(case: &Case<'_>, condition: &Condition, base: &str, wanted: &str) -> Finding {
    let values = &condition.values;
    let position = |test: &dyn Fn(&str) -> bool| values.iter().position(|value| test(&value.text));
    let blank = |text: &str| {
        text.chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            == wanted
    };
    let tests: [Slip<'_>; 5] = [
        (
            "trust/external-id-blank",
            "There are blanks in or around the external ID; every character counts.",
            &blank,
        ),
        (
            "trust/external-id-case",
            "The external ID is in the wrong case; upper and lower case count.",
            &|text| text.eq_ignore_ascii_case(wanted),
        ),
        (
            "trust/external-id-placeholder",
            "A placeholder stands where the external ID belongs.",
            &is_placeholder,
        ),
        (
            "trust/external-id-literal",
            "StringEquals takes wildcards literally; write the external ID out.",
            &|text| base != "StringLike" && text.contains('*'),
        ),
        (
            "trust/external-id-mistyped",
            "The external ID is nearly, but not exactly, the connector's.",
            &|text| near::is_near(text, wanted),
        ),
    ];
    let found = tests
        .into_iter()
        .find_map(|(rule, message, test)| Some((rule, message, position(test)?)));
    let (rule, message, at) = match found {
        Some((rule, message, at)) => (rule, message, Some(at)),
        None if values.len() > 1 => (
            "trust/external-id-differs",
            "None of the external IDs is the connector's.",
            None,
        ),
        None => (
            "trust/external-id-differs",
            "The external ID is not the connector's; they have to be equal, character by character.",
            None,
        ),
    };
    let part = at
        .and_then(|at| values.get(at))
        .or(match values.as_slice() {
            [only] => Some(only),
            _ => None,
        });
    Finding::error(rule, message)
        .at(part.unwrap_or(&condition.key))
        .mended(
            "Use the connector's external ID",
            set(case, condition, wanted, at),
        )
}

/// Another value that is known and not expected.
fn value(case: &Case<'_>, condition: &Condition, actual: &str) -> Finding {
    let key = condition.key.text.as_str();
    let session = actual.contains(":role/")
        && condition
            .values
            .iter()
            .any(|value| value.text.contains(":assumed-role/"));
    let why = if session {
        " For a session it is the ARN of the role, with its path."
    } else {
        ""
    };
    let finding = Finding::error(
        "condition/value",
        [
            "The request's ",
            key,
            " is “",
            actual,
            "”, which this condition doesn't take.",
            why,
        ]
        .concat(),
    )
    .at(&condition.key);
    let single = condition.values.len() == 1;
    finding.mended(
        "Expect that value",
        set(case, condition, actual, single.then_some(0)),
    )
}

/// The changes that take a condition out.
fn removed(statement: &Statement, condition: &Condition) -> Vec<Edit> {
    if let Some(edit) = condition.block.remove(condition.key.span.start) {
        return vec![edit];
    }
    let operators = statement.condition_body.as_ref();
    if let Some(edit) = operators.and_then(|body| body.remove(condition.operator.span.start)) {
        return vec![edit];
    }
    statement.remove_member("Condition").into_iter().collect()
}

/// The changes that make a condition of “not” exempt the request, so that a
/// denial no longer hits.
pub(super) fn exempting(
    case: &Case<'_>,
    statement: &Statement,
    reading: &Reading,
) -> Option<Vec<Edit>> {
    statement
        .conditions
        .iter()
        .zip(&reading.conditions)
        .find_map(|(condition, answer)| {
            let base = operator(&condition.operator.text).base?;
            let Fact::Is(values) = case.request.fact(&condition.key.text) else {
                return None;
            };
            let fits = *answer == Answer::Yes && base.contains("Not");
            let single = condition.values.len() == 1 && is_external_id(condition);
            fits.then(|| match (condition.list.as_ref(), values.first()) {
                (_, None) => Vec::new(),
                (_, Some(value)) if single => set(case, condition, value, Some(0)),
                (Some(list), Some(value)) => {
                    vec![list.append(&case.document.text, &quoted(value))]
                }
                (None, Some(value)) => {
                    let old = condition
                        .values
                        .first()
                        .map_or("", |part| part.text.as_str());
                    let both = ["[", &quoted(old), ", ", &quoted(value), "]"].concat();
                    vec![Edit::replace(condition.span, both)]
                }
            })
        })
        .filter(|edits| !edits.is_empty())
}
