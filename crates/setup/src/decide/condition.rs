//! Whether a condition holds. Source: IAM reference, “IAM JSON policy elements:
//! Condition operators” and “Single-valued vs. multivalued context keys”.

use domain::matching::Answer;

use super::keys;
use super::request::{Fact, Request};
use super::variable::{Resolved, resolve};
use crate::arn;
use crate::glob;
use crate::policy::{Condition, Part};
use messages::{Message, policy_decision as words};

/// Operators without prefix and suffix.
pub(crate) const OPERATORS: &str = "StringEquals StringNotEquals StringEqualsIgnoreCase \
    StringNotEqualsIgnoreCase StringLike StringNotLike NumericEquals NumericNotEquals \
    NumericLessThan NumericLessThanEquals NumericGreaterThan NumericGreaterThanEquals DateEquals \
    DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals Bool \
    BinaryEquals IpAddress NotIpAddress ArnEquals ArnLike ArnNotEquals ArnNotLike Null";

/// Each of them.
pub(crate) fn operators() -> impl Iterator<Item = &'static str> {
    OPERATORS.split(' ')
}

/// How many values of a request a condition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetQuantifier {
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
    pub(crate) over: SetQuantifier,
    /// As AWS writes it; `None` if it knows no such operator.
    pub(crate) base: Option<&'static str>,
    /// The middle as it was written.
    pub(crate) written: &'a str,
    /// Whether it also holds for a request without the key.
    pub(crate) if_exists: bool,
}

/// Takes an operator apart, in any case.
pub(crate) fn operator(text: &str) -> Operator<'_> {
    let (over, rest) = match text.split_once(':') {
        Some((set, rest)) if set.eq_ignore_ascii_case("ForAnyValue") => (SetQuantifier::Any, rest),
        Some((set, rest)) if set.eq_ignore_ascii_case("ForAllValues") => (SetQuantifier::All, rest),
        _ => (SetQuantifier::One, text),
    };
    let suffix = "IfExists";
    let cut = rest.len().saturating_sub(suffix.len());
    let (written, if_exists) = match rest.split_at_checked(cut) {
        Some((written, end)) if end.eq_ignore_ascii_case(suffix) => (written, true),
        _ => (rest, false),
    };
    Operator {
        over,
        base: operators().find(|base| base.eq_ignore_ascii_case(written)),
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
    if fact == Fact::Absent {
        // A condition of “not” holds without the key, others don't.
        return match operator.over {
            // IfExists says yes, ForAnyValue says no: which counts is not documented.
            SetQuantifier::Any if operator.if_exists => Answer::Uncertain,
            _ if operator.if_exists => Answer::Yes,
            SetQuantifier::All => Answer::Yes,
            SetQuantifier::Any => Answer::No,
            SetQuantifier::One => Answer::from(negated),
        };
    }
    if unfit(condition).is_some() {
        return Answer::Uncertain;
    }
    let expected: Vec<Answered<'_>> = condition
        .values
        .iter()
        .map(|value| match resolve(&value.text, request, variables) {
            // A value that nothing can be compared with; what “not” makes of it
            // is not documented.
            Resolved::Missing if !negated => Answered::Always(Answer::No),
            Resolved::Missing | Resolved::Open => Answered::Always(Answer::Uncertain),
            Resolved::Text(text) => Answered::Compare(text),
        })
        .collect();
    let fits = |one: &dyn Fn(&str) -> Answer| {
        let any = expected.iter().map(|expected| match expected {
            Answered::Always(answer) => *answer,
            Answered::Compare(text) => one(text),
        });
        let any = any.fold(Answer::No, Answer::or);
        if negated { opposite(any) } else { any }
    };
    let known = |value: &str| fits(&|expected| compare(base, expected, value));
    match &fact {
        // One value: whether all values or any are asked about is the same.
        Fact::Is(value) => known(value),
        Fact::OneOf(values) => {
            let mut answers = values.iter().map(|value| known(value));
            let first = answers
                .next()
                .filter(|first| answers.all(|other| other == *first));
            first.unwrap_or(Answer::Uncertain)
        }
        Fact::Ending(end) => fits(&|expected| ends(base, expected, end)),
        Fact::SomebodyOf { partition, account } => {
            fits(&|expected| somebody(base, expected, partition.as_str(), account))
        }
        Fact::Present => fits(&|expected| anything(base, expected)),
        Fact::Open if operator.if_exists && !negated => fits(&|expected| anything(base, expected)),
        Fact::Open | Fact::Absent => Answer::Uncertain,
    }
}

/// An expected value, or what it comes to whatever the request has.
enum Answered<'a> {
    Always(Answer),
    Compare(std::borrow::Cow<'a, str>),
}

/// The opposite answer.
pub(crate) fn opposite(answer: Answer) -> Answer {
    match answer {
        Answer::Yes => Answer::No,
        Answer::No => Answer::Yes,
        Answer::Uncertain => Answer::Uncertain,
    }
}

/// Why an operator doesn't fit its key, so that what AWS makes of it is not
/// documented (IAM Access Analyzer, “Type mismatch”, “Missing qualifier”).
pub(crate) fn unfit(condition: &Condition) -> Option<Message> {
    let operator = operator(&condition.operator.text);
    let base = operator.base.filter(|base| *base != "Null")?;
    let key = keys::key(&condition.key.text)?;
    let of = match key.of {
        keys::Type::String => "string",
        keys::Type::Arn => "arn",
        keys::Type::Bool => "bool",
        keys::Type::Date => "date",
        keys::Type::Number => "number",
        keys::Type::Ip => "ip",
    };
    let name = (&condition.key.text).into();
    if !key.of.takes(base) {
        let message = words::OperatorType {
            key: name,
            of: of.into(),
            operator: base.into(),
        };
        Some(message.into())
    } else if key.many && operator.over == SetQuantifier::One {
        Some(words::SeveralValues { key: name }.into())
    } else {
        None
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

/// Whether an expected value fits a value of the request, leaving aside whether
/// the operator is one of “not”.
fn compare(base: &str, expected: &str, value: &str) -> Answer {
    match base {
        "StringEquals" | "StringNotEquals" => Answer::from(expected == value),
        "StringEqualsIgnoreCase" | "StringNotEqualsIgnoreCase" => {
            Answer::from(expected.eq_ignore_ascii_case(value))
        }
        "Bool"
            if expected.eq_ignore_ascii_case("true") | expected.eq_ignore_ascii_case("false") =>
        {
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

/// Whether an expected value fits whatever there is.
fn anything(base: &str, expected: &str) -> Answer {
    if base.ends_with("Like") && base.starts_with("String") && expected == "*" {
        Answer::Yes
    } else {
        Answer::Uncertain
    }
}

/// Whether it fits a value of which only the end is known.
fn ends(base: &str, expected: &str, end: &str) -> Answer {
    let like = base.ends_with("Like");
    let tail = if like {
        expected.rsplit(['*', '?']).next().unwrap_or_default()
    } else {
        expected
    };
    let (tail, end) = if base.ends_with("IgnoreCase") {
        (tail.to_ascii_lowercase(), end.to_ascii_lowercase())
    } else {
        (tail.to_owned(), end.to_owned())
    };
    if like && expected.starts_with('*') && glob::covers(expected, &end) {
        Answer::Yes
    } else if tail.ends_with(&end) || (like && end.ends_with(&tail)) {
        Answer::Uncertain
    } else {
        Answer::No
    }
}

/// Whether it fits the ARN of whoever it is in an account: a user or a role, and
/// never root.
fn somebody(base: &str, expected: &str, partition: &str, account: &str) -> Answer {
    if expected == "*" {
        return anything(base, expected);
    }
    let Some(p) = arn::split(expected) else {
        return Answer::Uncertain;
    };
    let literal = base.starts_with("String") && !base.ends_with("Like");
    let covers = |pattern: &str, value: &str| {
        if literal {
            pattern == value
        } else {
            glob::covers(pattern, value)
        }
    };
    let frame = covers(p.partition, partition)
        && covers(p.service, "iam")
        && covers(p.region, "")
        && covers(p.account, account);
    let before = |text| str::split(text, ['*', '?']).next().unwrap_or_default();
    let start = before(p.resource);
    // A star of a text goes on over colons; what is in front of it stays.
    let whole = format!("arn:{partition}:iam::{account}:");
    let reaches = base.starts_with("String") && whole.starts_with(before(expected));
    let possible = ["user/", "role/"].into_iter().any(|kind| {
        start.starts_with(kind) || (start.len() < p.resource.len() && kind.starts_with(start))
    });
    match (frame, p.resource) {
        (false, _) if reaches && glob::is_pattern(expected) => Answer::Uncertain,
        (true, "*") if !literal => Answer::Yes,
        (true, _) if possible => Answer::Uncertain,
        _ => Answer::No,
    }
}
