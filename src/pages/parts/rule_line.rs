//! The rule line: a filter rule that reads as a sentence.

use domain::cts::rule::Rule;
use domain::notification::{Condition, Filter, Operator};
use leptos::prelude::*;

/// One stored rule. What does not read as a rule is shown as it is.
pub fn rule_line(text: &str) -> AnyView {
    match Rule::parse(text) {
        Ok(rule) => {
            let (sign, words) = match rule.operator() {
                Operator::Equal => ("=", "is"),
                Operator::NotEqual => ("≠", "is not"),
            };
            view! {
                <span class="rule">
                    <span class="f">{rule.field().as_str()}</span>
                    <span class="o"><span aria-hidden="true">{sign}</span><span class="unseen">{words}</span></span>
                    <span class="v">{rule.value().to_owned()}</span>
                </span>
            }
            .into_any()
        }
        Err(_) => view! { <span class="rule"><span class="f">{text.to_owned()}</span></span> }.into_any(),
    }
}

/// All rules of a filter, joined by its condition.
pub fn rule_lines(filter: &Filter) -> AnyView {
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
            let join = (at > 0).then(|| view! { <span class="join">{word.clone()}</span> });
            view! { {join} {rule_line(rule)} }
        })
        .collect_view();
    view! { <span class="rules">{lines}</span> }.into_any()
}
