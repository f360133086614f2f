//! Bridge to [`crate::components::reading_progress`].

use leptos::prelude::*;

use crate::components::reading_progress::ReadingProgress;
use crate::state::App;
use crate::view::Node;

/// See [`ReadingProgress`].
pub fn reading(_: App) -> Node {
    view! { <ReadingProgress /> }.into_any().into()
}
