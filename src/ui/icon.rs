//! An icon of the sprite in `style/icons.svg`, which `index.html` carries.

use crate::view::Node;

/// The icon of that name. Always decoration: the words are beside it.
pub fn icon(name: &'static str) -> Node {
    Node::Icon(name)
}
