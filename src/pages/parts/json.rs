//! Bridge to [`crate::components::json_view`].

use leptos::prelude::*;

use crate::components::json_view::JsonView;
use crate::view::Node;

/// See [`JsonView`].
pub fn json(text: Signal<String>) -> Node {
    view! { <JsonView text /> }.into_any().into()
}

/// See [`JsonView`].
pub fn masked_json(text: Signal<String>) -> Node {
    view! { <JsonView text masked=true /> }.into_any().into()
}
