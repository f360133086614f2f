use leptos::prelude::*;

use crate::state::language::of_name;

/// A name that people gave: kept apart from the direction of the text around it, and in the
/// language that its script tells.
#[component]
pub fn Name(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <bdi lang=of_name(&name)>{name.clone()}</bdi> }
}
