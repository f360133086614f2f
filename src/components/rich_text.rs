use leptos::prelude::*;
use messages::{Piece, Style};

/// A sentence some words of which stand out.
#[component]
pub fn RichText(
    /// The pieces, one after the other.
    pieces: Vec<Piece>,
) -> impl IntoView {
    pieces
        .into_iter()
        .map(|piece| match piece.style {
            Style::Plain => piece.text.into_any(),
            Style::Strong => view! { <b>{piece.text}</b> }.into_any(),
            Style::Code => view! { <code>{piece.text}</code> }.into_any(),
        })
        .collect_view()
}
