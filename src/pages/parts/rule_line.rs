//! The rule line: a filter rule that reads as a sentence.

use crate::view::{Node, el, group};
use domain::cts::rule::Rule;
use domain::notification::{Condition, Filter, Operator};

/// One stored rule. What does not read as a rule is shown as it is.
pub fn rule_line(text: &str) -> Node {
    match Rule::parse(text) {
        Ok(rule) => {
            let (sign, words) = match rule.operator() {
                Operator::Equal => ("=", "is"),
                Operator::NotEqual => ("≠", "is not"),
            };
            el("span")
                .class("rule")
                .child(el("span").class("f").child(rule.field().as_str()))
                .child(
                    el("span")
                        .class("o")
                        .child(el("span").attr("aria-hidden", "true").child(sign))
                        .child(el("span").class("unseen").child(words)),
                )
                .child(el("span").class("v").child(rule.value().to_owned()))
                .into()
        }
        Err(_) => el("span")
            .class("rule")
            .child(el("span").class("f").child(text.to_owned()))
            .into(),
    }
}

/// All rules of a filter, joined by its condition.
pub fn rule_lines(filter: &Filter) -> Node {
    let word = match &filter.condition {
        Condition::And => "and".to_owned(),
        Condition::Or => "or".to_owned(),
        Condition::Other(word) => word.clone(),
    };
    let lines = filter
        .rules
        .iter()
        .enumerate()
        .map(|(at, rule)| {
            let join = (at > 0).then(|| el("span").class("join").child(word.clone()));
            group([join.into(), rule_line(rule)])
        })
        .collect::<Node>();
    el("span").class("rules").child(lines).into()
}
