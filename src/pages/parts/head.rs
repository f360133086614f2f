//! Bridge to [`crate::components::head`].

use leptos::prelude::*;

use crate::components::head::{Head, HeadProps};
use crate::view::Node;

/// See [`Head`].
pub fn head(title: impl Into<Node>, words: impl Into<Node>, actions: impl Into<Node>) -> Node {
    let part = |node: Node| {
        let view = (!matches!(node, Node::Nothing)).then(|| node.view());
        view.map(|view| (move || view).into())
    };
    let title: Node = title.into();
    let title = title.view();
    let props = HeadProps {
        title: (move || title).into(),
        words: part(words.into()),
        actions: part(actions.into()),
    };
    Head(props).into_any().into()
}

/// See [`Head`].
pub fn title_only(title: impl Into<Node>) -> Node {
    head(title, Node::Nothing, Node::Nothing)
}
