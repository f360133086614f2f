//! Bridge to [`crate::components::assumptions`].

use leptos::prelude::*;

use crate::components::assumptions::AssumptionSwitches;
use crate::state::App;
use crate::view::Node;

/// See [`AssumptionSwitches`].
pub fn assumptions(_: App) -> Node {
    view! { <AssumptionSwitches /> }.into_any().into()
}
