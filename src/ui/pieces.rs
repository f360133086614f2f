//! A sentence some words of which stand out.

use crate::view::{Node, el};
use domain::sentence::Piece;

/// The pieces one after the other, the strong ones bold.
pub fn pieces(pieces: &[Piece]) -> Node {
    pieces
        .iter()
        .map(|piece| {
            let text = piece.text.clone();
            if piece.strong {
                el("b").child(text).node()
            } else {
                Node::from(text)
            }
        })
        .collect::<Node>()
}
