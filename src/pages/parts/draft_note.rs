//! Bridge to [`crate::components::draft_note`].

use leptos::prelude::*;

use crate::components::draft_note::DraftNote;
use crate::view::Node;

/// See [`DraftNote`].
pub fn draft_note(words: &'static str, give_up: Callback<()>) -> Node {
    view! { <DraftNote words on_drop=give_up /> }
        .into_any()
        .into()
}
