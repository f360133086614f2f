//! Bridge to [`crate::components::verdict`].

use leptos::prelude::*;
use screen::verdict::Verdict;

use crate::components::verdict::{VerdictCard, VerdictCell};
use crate::view::Node;

/// See [`VerdictCell`].
pub fn in_row(verdict: &Verdict) -> Node {
    view! { <VerdictCell verdict=verdict.clone() /> }
        .into_any()
        .into()
}

/// See [`VerdictCard`].
pub fn verdict_card(verdict: Signal<Option<Verdict>>) -> Node {
    view! { <VerdictCard verdict /> }.into_any().into()
}
