//! The rule line: a filter rule that reads as a sentence.

use crate::state::language::t;
use domain::cts::rule::Rule;
use domain::notification::{Condition, Filter, Operator};
use leptos::prelude::*;
use messages::component;

/// One stored rule. What does not read as a rule is shown as it is.
#[component]
pub fn RuleLine(
    /// The rule: `field = value` or `field != value`.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let Ok(rule) = Rule::parse(&text) else {
        return view! {
            <span class="rule">
                <span class="f">{text}</span>
            </span>
        }
        .into_any();
    };
    let (sign, words) = match rule.operator() {
        Operator::Equal => ("=", component::IS),
        Operator::NotEqual => ("≠", component::IS_NOT),
    };
    view! {
        <span class="rule">
            <span class="f">{rule.field().as_str()}</span>
            <span class="o">
                <span aria-hidden="true">{sign}</span>
                <span class="unseen">{t(words)}</span>
            </span>
            <span class="v">{rule.value().to_owned()}</span>
        </span>
    }
    .into_any()
}

/// All rules of a filter, joined by its condition.
#[component]
pub fn RuleLines(
    /// The filter.
    filter: Filter,
) -> impl IntoView {
    let word = match filter.condition {
        Condition::And => t(component::AND),
        Condition::Or => t(component::OR),
        Condition::Other(word) => word,
    };
    let lines = filter
        .rules
        .into_iter()
        .enumerate()
        .map(|(at, text)| {
            let join = (at > 0).then(|| view! { <span class="join">{word.clone()}</span> });
            view! {
                {join}
                <RuleLine text />
            }
        })
        .collect_view();
    view! { <span class="rules">{lines}</span> }
}
