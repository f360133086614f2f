//! An icon of the sprite in `style/icons.svg`, which `index.html` carries.

use crate::view::{Node, el};

/// The icon of that name. Always decoration: the words are beside it.
pub fn icon(name: &'static str) -> Node {
    el("svg:svg")
        .class("icon")
        .attr("aria-hidden", "true")
        .child(el("svg:use").attr("href", format!("#i-{name}")))
        .into()
}
