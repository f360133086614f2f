//! Bridge to [`crate::components::quota`].

use leptos::prelude::*;

use crate::components::quota::QuotaUsage;
use crate::state::App;
use crate::view::Node;

/// See [`QuotaUsage`].
pub fn quota(_: App, before: &'static str) -> Node {
    view! { <QuotaUsage before /> }.into_any().into()
}
