//! Puts a condition's key under another operator, beside what is there already:
//! an operator can be named only once.

use crate::edit::{Edit, quoted};
use crate::policy::{Condition, Statement};

/// The changes that put the key under the operator, with another value if there
/// is one.
pub(super) fn under(
    text: &str,
    statement: &Statement,
    condition: &Condition,
    operator: &str,
    value: Option<&str>,
) -> Vec<Edit> {
    let same = |other: &&Condition| {
        other.operator.text == operator && other.operator.span != condition.operator.span
    };
    let mut others = statement.conditions.iter().filter(same).peekable();
    let alone = condition.block.len() <= 1;
    if others.peek().is_none() && alone {
        let mut edits = vec![Edit::retype(condition.operator.span, operator)];
        edits.extend(value.map(|value| Edit::retype(condition.span, value)));
        return edits;
    }
    let Some(operators) = &statement.condition_body else {
        return Vec::new();
    };
    let removal = if alone {
        operators.remove(condition.operator.span.start)
    } else {
        condition.block.remove(condition.key.span.start)
    };
    let Some(removal) = removal else {
        return Vec::new();
    };
    let key = &condition.key.text;
    let written = || {
        text.get(condition.span.start..condition.span.end)
            .unwrap_or_default()
    };
    let value = value.map_or_else(|| written().to_owned(), quoted);
    let pair = [&quoted(key), ": ", &value].concat();
    let Some(other) = others.peek().copied() else {
        let block = [&quoted(operator), ": {", &pair, "}"].concat();
        return vec![operators.append(text, &block), removal];
    };
    if others.any(|other| other.key.text.eq_ignore_ascii_case(key)) {
        return vec![removal];
    }
    vec![other.block.append(text, &pair), removal]
}
