//! The app's one view type. `leptos::view!` makes a type of its own for every
//! element and closure; that is fast but costs a visitor a hundred kilobytes of
//! nearly equal code. A [`Node`] is plain data with a single implementation of
//! Leptos's `Render`, so that an element costs a few calls wherever it is used.

mod attribute;
mod bridge;
mod element;
mod icon;
mod prototype;
mod render;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use std::borrow::Cow;

use any_spawner::Executor;
pub use element::{El, el};
use leptos::prelude::{AnyView, Mountable, Owner, Render};
use web_sys::Element;

/// A text that is either part of the program or made while it runs.
pub type Text = Cow<'static, str>;

/// Something that can be shown.
pub enum Node {
    /// Nothing at all.
    Nothing,
    /// A text. It is never read as markup.
    Text(Text),
    /// An element.
    Element(El),
    /// A copy of an icon the page carries.
    Icon(&'static str),
    /// Several nodes in a row.
    Group(Vec<Node>),
    /// A view of Leptos.
    View(send_wrapper::SendWrapper<AnyView>),
    /// A node that is made again whenever a signal it reads changes.
    Live(Box<dyn FnMut() -> Node + Send>),
}

/// A node that is made again whenever a signal it reads changes.
pub fn live<N: Into<Node>>(mut make: impl FnMut() -> N + Send + 'static) -> Node {
    Node::Live(Box::new(move || make().into()))
}

/// Several nodes in a row.
pub fn group<const N: usize>(nodes: [Node; N]) -> Node {
    Node::Group(nodes.into())
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Node {
    fn from(number: usize) -> Self {
        Self::Text(Cow::Owned(number.to_string()))
    }
}

impl From<El> for Node {
    fn from(element: El) -> Self {
        Self::Element(element)
    }
}

impl<N: Into<Node>> From<Option<N>> for Node {
    fn from(node: Option<N>) -> Self {
        node.map_or(Self::Nothing, Into::into)
    }
}

impl From<Vec<Node>> for Node {
    fn from(nodes: Vec<Node>) -> Self {
        Self::Group(nodes)
    }
}

impl FromIterator<Node> for Node {
    fn from_iter<I: IntoIterator<Item = Node>>(nodes: I) -> Self {
        Self::Group(nodes.into_iter().collect())
    }
}

impl FromIterator<El> for Node {
    fn from_iter<I: IntoIterator<Item = El>>(elements: I) -> Self {
        Self::Group(elements.into_iter().map(Self::Element).collect())
    }
}

/// Puts a node on the page for as long as the page lives.
pub fn mount(parent: &Element, make: impl FnOnce() -> Node) {
    // Fails only where it was done already.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let mut state = owner.with(|| make().build());
    state.mount(parent, None);
    std::mem::forget((owner, state));
}
