//! Bridge to [`crate::components::conflict_panel`].

use leptos::prelude::*;

use crate::components::conflict_panel::ConflictPanel;
use crate::components::conflict_panel::Sides;
use crate::view::Node;

/// See [`ConflictPanel`].
pub fn conflict_panel(sides: Signal<Option<Sides>>, decide: Callback<Vec<&'static str>>) -> Node {
    view! { <ConflictPanel sides on_decide=decide /> }
        .into_any()
        .into()
}
