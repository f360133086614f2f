//! A sentence some words of which stand out.

use domain::sentence::Piece;
use leptos::prelude::*;

/// The pieces one after the other, the strong ones bold.
pub fn pieces(pieces: &[Piece]) -> AnyView {
    pieces
        .iter()
        .map(|piece| {
            let text = piece.text.clone();
            if piece.strong { view! { <b>{text}</b> }.into_any() } else { text.into_any() }
        })
        .collect_view()
        .into_any()
}
