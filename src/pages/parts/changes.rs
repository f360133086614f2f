//! Bridge to [`crate::components::changes`].

use domain::merge::Change;
use leptos::prelude::*;

use crate::components::changes::ChangesCard;
use crate::view::Node;

/// See [`ChangesCard`].
pub fn changes_card(changes: Signal<Vec<Change>>) -> Node {
    view! { <ChangesCard changes /> }.into_any().into()
}
