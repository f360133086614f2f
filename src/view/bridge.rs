//! Between this view type and Leptos's own, while pages move from the one to the other.

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Position, PositionState};
use send_wrapper::SendWrapper;

use super::Node;
use super::render::NodeState;

impl From<AnyView> for Node {
    fn from(view: AnyView) -> Self {
        Self::View(SendWrapper::new(view))
    }
}

impl Node {
    /// The same as a view of Leptos.
    pub fn view(self) -> AnyView {
        Bridged(SendWrapper::new(self)).into_any()
    }
}

/// A [`Node`] among views of Leptos.
struct Bridged(SendWrapper<Node>);

impl Render for Bridged {
    type State = NodeState;

    fn build(self) -> NodeState {
        self.0.take().build()
    }

    fn rebuild(self, state: &mut NodeState) {
        self.0.take().rebuild(state);
    }
}

impl AddAnyAttr for Bridged {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _attr: A) -> Self {
        self
    }
}

impl RenderHtml for Bridged {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _buf: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<leptos::tachys::html::attribute::any_attribute::AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> NodeState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
