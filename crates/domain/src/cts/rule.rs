//! One rule of a filter: field, operator, value. How values with blanks or
//! operators in them are read is not documented, so the reading is the safest
//! one: everything behind the operator and one blank is the value.

mod field;
mod row;

use std::fmt;

pub use field::RuleField;

use crate::finding::{Fix, ParseError};
use crate::lookalike;
use crate::notification::Operator;
use crate::phrase::{short, use_quoted};
use messages::finding;

/// A rule of a filter, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    field: RuleField,
    operator: Operator,
    value: String,
}

/// A text cut at its operator. Nothing about its parts was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitRule<'a> {
    /// The leading identifier, maybe of no known field.
    pub field: &'a str,
    /// The first operator.
    pub operator: Operator,
    /// Everything behind it but one blank, maybe empty.
    pub value: &'a str,
}

/// What operators are made of.
const MARKS: [char; 5] = ['=', '!', '<', '>', '~'];
/// The same with what is taken for one of them.
const WIDE_MARKS: [char; 11] = ['=', '!', '<', '>', '~', '＝', '！', '＜', '＞', '～', '≠'];

/// A leading identifier, the marks of an operator right behind it, and the rest.
fn split<'a>(text: &'a str, marks: &[char]) -> Option<[&'a str; 3]> {
    let start = text.trim_start_matches(' ');
    let after = start.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let field = start.get(..start.len() - after.len())?;
    if field.is_empty() {
        return None;
    }
    let after = after.trim_start_matches(' ');
    let rest = after.trim_start_matches(marks);
    let marks = after.get(..after.len() - rest.len())?;
    Some([field, marks, rest])
}

/// Cuts `field = value` or `field != value`. The field is a leading
/// identifier; blanks around it do not matter. Other operators are none.
#[must_use]
pub fn cut(text: &str) -> Option<SplitRule<'_>> {
    let [field, marks, value] = split(text, &MARKS)?;
    let operator = match marks {
        "=" => Operator::Equal,
        "!=" => Operator::NotEqual,
        _ => return None,
    };
    Some(SplitRule {
        field,
        operator,
        value: value.strip_prefix(' ').unwrap_or(value),
    })
}

/// Why a text without a known operator is no rule. Operators of programming languages and
/// of other keyboards that have one meaning only are corrected.
fn no_rule(text: &str) -> ParseError {
    let wide = split(text, &WIDE_MARKS).filter(|[_, marks, _]| !marks.is_empty());
    let Some([field, marks, value]) = wide else {
        return ParseError::new(
            "rule/shape",
            messages::rule::NoRule {
                rule: short(text).into(),
            },
        );
    };
    let from = text.len() - value.len() - marks.len();
    let error = ParseError::new(
        "rule/shape",
        messages::rule::NoOperator {
            operator: short(marks).into(),
            rule: short(text).into(),
        },
    )
    .at(from, from + marks.len());
    let plain = lookalike::clean(&marks.replace('≠', "!=")).text;
    let operator = match plain.as_str() {
        "=" | "==" | "===" => Operator::Equal,
        "!=" | "<>" | "!==" => Operator::NotEqual,
        _ => return error,
    };
    let rule = RuleField::named(field).map(|field| Rule::new(field, operator, value.trim()));
    match rule {
        Some(Ok(rule)) => error.fixed_by(use_quoted(&short(&rule.to_string())), rule.to_string()),
        _ => error,
    }
}

impl Operator {
    /// `=` or `!=`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
        }
    }
}

impl Rule {
    /// Puts a rule together.
    ///
    /// # Errors
    /// When the field does not take the value; spans are relative to `value`.
    pub fn new(field: RuleField, operator: Operator, value: &str) -> Result<Self, ParseError> {
        field.check_value(value)?;
        Ok(Self {
            field,
            operator,
            value: value.to_owned(),
        })
    }

    /// Reads a rule. `code=200` without blanks is read like `code = 200`.
    ///
    /// # Errors
    /// The first rule of the grammar it breaks; spans are relative to `text`.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let Some(cut) = cut(text) else {
            return Err(no_rule(text));
        };
        let whole = |field: &str, value: &str| format!("{field} {} {value}", cut.operator.as_str());
        let field: RuleField = cut.field.parse().map_err(|error: ParseError| {
            let start = text.len() - text.trim_start_matches(' ').len();
            let mut error = error.shifted(start);
            if let Some(fix) = &mut error.fix {
                fix.replacement = whole(&fix.replacement, cut.value);
            }
            error
        })?;
        Self::new(field, cut.operator, cut.value).map_err(|error| {
            let mut error = error.shifted(text.len() - cut.value.len());
            if let Some(fix) = &mut error.fix {
                fix.replacement = whole(cut.field, &fix.replacement);
            }
            error
        })
    }

    /// Reads a rule of which it is documented what it does: written as [`Self::parse`]
    /// writes it, with a value that can only be one.
    #[must_use]
    pub fn documented(text: &str) -> Option<Self> {
        let rule = Self::parse(text).ok()?;
        (rule.to_string() == text && field::is_plain(&rule.value)).then_some(rule)
    }

    /// Says in the label of a fix what this rule, which the fix leads to, does, and in the
    /// fix whether events may be kept back by it that were not `before`. `seen` tells
    /// whether an event is known to have the value of a rule.
    pub fn tell_effect(&self, before: &str, fix: &mut Fix, seen: impl Fn(&Self) -> bool) {
        let before = Self::documented(before);
        // Whatever has the old value got through before.
        let nobody_has = |rule: &Self| {
            rule.operator == Operator::Equal
                && self.operator == Operator::Equal
                && !rule.field.is_listed(&rule.value)
                && !seen(rule)
        };
        if before.as_ref() == Some(self) {
            return;
        }
        let label = fix.label.clone().into();
        let field = self.field.as_str().into();
        let value = short(&self.value).into();
        fix.label = match self.operator {
            Operator::Equal => finding::UseLetsOnly {
                fix: label,
                field,
                value,
            }
            .into(),
            Operator::NotEqual => finding::UseKeepsBack {
                fix: label,
                field,
                value,
            }
            .into(),
        };
        fix.narrows = !before.is_some_and(|rule| nobody_has(&rule));
    }

    /// The field it looks at.
    #[must_use]
    pub fn field(&self) -> RuleField {
        self.field
    }

    /// The comparison.
    #[must_use]
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// What the field is compared with, verbatim.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {}",
            self.field.as_str(),
            self.operator.as_str(),
            self.value
        )
    }
}
