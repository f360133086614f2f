//! The head of a page.

use crate::view::{Node, el};

/// The title, which gets the focus when the page is opened, words under it, and
/// what can be done. Either of the latter may be nothing.
pub fn head(title: impl Into<Node>, words: impl Into<Node>, actions: impl Into<Node>) -> Node {
    shown(title.into(), words.into(), actions.into())
}

/// The head of a page that is only titled.
pub fn title_only(title: impl Into<Node>) -> Node {
    shown(title.into(), Node::Nothing, Node::Nothing)
}

fn shown(title: Node, words: Node, actions: Node) -> Node {
    let around = |tag, class, content| match content {
        Node::Nothing => Node::Nothing,
        content => el(tag).class(class).child(content).node(),
    };
    el("div")
        .class("head")
        .child(
            el("div")
                .child(el("h1").attr("tabindex", "-1").child(title))
                .child(around("p", "head-p", words)),
        )
        .child(around("div", "actions", actions))
        .node()
}
