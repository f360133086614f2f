use domain::sentence::Piece;
use leptos::prelude::*;

/// A sentence some words of which stand out.
#[component]
pub fn RichText(
    /// The pieces, one after the other; the strong ones are bold.
    pieces: Vec<Piece>,
) -> impl IntoView {
    pieces
        .into_iter()
        .map(|piece| {
            if piece.strong {
                view! { <b>{piece.text}</b> }.into_any()
            } else {
                piece.text.into_any()
            }
        })
        .collect_view()
}
