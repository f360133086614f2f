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

/// A name that breaks after its punctuation and before the capitals in it rather than in the
/// middle of a word.
pub fn breakable(name: &str) -> impl IntoView + use<> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = '_';
    for letter in name.chars() {
        let starts = last.is_lowercase() && letter.is_uppercase();
        match parts.last_mut() {
            Some(part) if !starts && !matches!(last, '_' | '-' | '.') => part.push(letter),
            _ => parts.push(letter.into()),
        }
        last = letter;
    }
    parts
        .into_iter()
        .map(|part| {
            view! {
                {part}
                <wbr />
            }
        })
        .collect_view()
}
