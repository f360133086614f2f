//! Bridge to [`crate::components::rule_line`].

use domain::notification::Filter;
use leptos::prelude::*;

use crate::components::rule_line::{RuleLine, RuleLines};
use crate::view::Node;

/// See [`RuleLine`].
pub fn rule_line(text: &str) -> Node {
    view! { <RuleLine text=text /> }.into_any().into()
}

/// See [`RuleLines`].
pub fn rule_lines(filter: &Filter) -> Node {
    view! { <RuleLines filter=filter.clone() /> }
        .into_any()
        .into()
}
