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

/// A name that breaks after its punctuation rather than in the middle of a word.
pub fn breakable(name: &str) -> impl IntoView + use<> {
    let parts = name.split_inclusive(['_', '-', '.']);
    parts
        .map(|part| {
            view! {
                {part.to_owned()}
                <wbr />
            }
        })
        .collect_view()
}
