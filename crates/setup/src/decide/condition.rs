//! Whether a condition holds. Source: IAM reference, “IAM JSON policy elements:
//! Condition operators” and “Single-valued vs. multivalued context keys”.

use domain::matching::Answer;

use super::request::{Fact, Request};
use crate::arn;
use crate::glob;
use crate::policy::{Condition, Part};

/// Operators without prefix and suffix.
pub(crate) const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];

/// How many values of a request a condition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// The only one.
    One,
    /// `ForAnyValue:`
    Any,
    /// `ForAllValues:`
    All,
}

/// An operator taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator<'a> {
    pub(crate) over: Over,
    /// As in [`OPERATORS`]; `None` if it is none of them.
    pub(crate) base: Option<&'static str>,
    /// The middle as it was written.
    pub(crate) written: &'a str,
    /// Whether it also holds for a request without the key.
    pub(crate) if_exists: bool,
}

/// Takes an operator apart, in any case.
pub(crate) fn operator(text: &str) -> Operator<'_> {
    let (over, rest) = match text.split_once(':') {
        Some((set, rest)) if set.eq_ignore_ascii_case("ForAnyValue") => (Over::Any, rest),
        Some((set, rest)) if set.eq_ignore_ascii_case("ForAllValues") => (Over::All, rest),
        _ => (Over::One, text),
    };
    let suffix = "IfExists";
    let cut = rest.len().saturating_sub(suffix.len());
    let (written, if_exists) = match rest.split_at_checked(cut) {
        Some((written, end)) if end.eq_ignore_ascii_case(suffix) => (written, true),
        _ => (rest, false),
    };
    Operator {
        over,
        base: OPERATORS
            .into_iter()
            .find(|base| base.eq_ignore_ascii_case(written)),
        written,
        if_exists,
    }
}

/// Whether a condition holds for a request.
pub(crate) fn holds(condition: &Condition, request: &Request, variables: bool) -> Answer {
    let operator = operator(&condition.operator.text);
    let Some(base) = operator.base else {
        return Answer::Uncertain;
    };
    let fact = request.fact(&condition.key.text);
    if base == "Null" {
        return null(&condition.values, &fact);
    }
    let negated = base.contains("Not");
    let known = match fact {
        Fact::Absent if operator.if_exists => return Answer::Yes,
        Fact::Absent => {
            // A condition of “not” holds without the key, others don't.
            return match operator.over {
                Over::All => Answer::Yes,
                Over::Any => Answer::No,
                Over::One => Answer::from(negated),
            };
        }
        Fact::Open | Fact::Present => return Answer::Uncertain,
        Fact::SomebodyOf { .. } => vec![None],
        Fact::Is(ref values) => values.iter().map(Some).collect(),
    };
    let each = known.into_iter().map(|value| {
        let fits = condition
            .values
            .iter()
            .map(|expected| one(base, expected, value, &fact, variables))
            .fold(Answer::No, Answer::or);
        if negated { opposite(fits) } else { fits }
    });
    match operator.over {
        Over::All => each.fold(Answer::Yes, Answer::and),
        Over::One | Over::Any => each.fold(Answer::No, Answer::or),
    }
}

/// The opposite answer.
pub(crate) fn opposite(answer: Answer) -> Answer {
    match answer {
        Answer::Yes => Answer::No,
        Answer::No => Answer::Yes,
        Answer::Uncertain => Answer::Uncertain,
    }
}

fn null(values: &[Part], fact: &Fact) -> Answer {
    let absent = match fact {
        Fact::Absent => true,
        Fact::Open => return Answer::Uncertain,
        _ => false,
    };
    let fits = values.iter().map(|value| match value.text.as_str() {
        text if text.eq_ignore_ascii_case("true") => Answer::from(absent),
        text if text.eq_ignore_ascii_case("false") => Answer::from(!absent),
        _ => Answer::Uncertain,
    });
    fits.fold(Answer::No, Answer::or)
}

/// Whether one expected value fits one value of the request, leaving aside
/// whether the operator is one of “not”.
fn one(
    base: &str,
    expected: &Part,
    value: Option<&String>,
    fact: &Fact,
    variables: bool,
) -> Answer {
    let expected = expected.text.as_str();
    if variables && expected.contains("${") {
        return Answer::Uncertain;
    }
    let Some(value) = value else {
        return match base {
            "ArnEquals" | "ArnLike" | "ArnNotEquals" | "ArnNotLike" | "StringLike"
            | "StringNotLike" => somebody(expected, fact),
            "StringEquals" | "StringNotEquals" if arn_of_other(expected, fact) => Answer::No,
            _ => Answer::Uncertain,
        };
    };
    match base {
        "StringEquals" | "StringNotEquals" => Answer::from(expected == value),
        "StringEqualsIgnoreCase" | "StringNotEqualsIgnoreCase" | "Bool" => {
            Answer::from(expected.eq_ignore_ascii_case(value))
        }
        "StringLike" | "StringNotLike" => Answer::from(glob::covers(expected, value)),
        "ArnEquals" | "ArnLike" | "ArnNotEquals" | "ArnNotLike" => arn_like(expected, value),
        _ => Answer::Uncertain,
    }
}

/// Each part of an ARN is compared alone, so that `*` doesn't reach over colons.
fn arn_like(pattern: &str, value: &str) -> Answer {
    if pattern == value {
        return Answer::Yes;
    }
    let (Some(p), Some(v)) = (arn::split(pattern), arn::split(value)) else {
        // What AWS makes of a value that is no ARN is not documented.
        return Answer::Uncertain;
    };
    Answer::from(
        glob::covers(p.partition, v.partition)
            && glob::covers(p.service, v.service)
            && glob::covers(p.region, v.region)
            && glob::covers(p.account, v.account)
            && glob::covers(p.resource, v.resource),
    )
}

/// Whether a pattern covers the ARN of whoever it is in an account.
fn somebody(pattern: &str, fact: &Fact) -> Answer {
    let Fact::SomebodyOf { partition, account } = fact else {
        return Answer::Uncertain;
    };
    if pattern == "*" {
        return Answer::Yes;
    }
    let Some(p) = arn::split(pattern) else {
        return Answer::Uncertain;
    };
    // AssumeRole is called by users and roles, whose ARNs are IAM's.
    let frame = glob::covers(p.partition, partition.as_str())
        && glob::covers(p.service, "iam")
        && glob::covers(p.region, "")
        && glob::covers(p.account, account);
    match (frame, p.resource) {
        (false, _) => Answer::No,
        (true, "*") => Answer::Yes,
        (true, _) => Answer::Uncertain,
    }
}

fn arn_of_other(expected: &str, fact: &Fact) -> bool {
    let Fact::SomebodyOf { account, .. } = fact else {
        return false;
    };
    arn::split(expected).is_some_and(|found| found.account != account)
}
