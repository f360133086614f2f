//! Putting nodes on the page and keeping them up to date: the one implementation
//! of Leptos's `Render`. A node that is made again changes the page only where
//! it differs, so that the focus and what is being typed stay.

use crate::reactive::Watch;
use leptos::prelude::{AnyView, Mountable, Render};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node as DomNode};

use super::attribute::AttributeState;
use super::{El, Node, Text, icon, prototype};

/// A node on the page.
pub enum NodeState {
    /// An empty comment keeps the place of nothing.
    Nothing(DomNode),
    Text(DomNode, Text),
    Element(Box<ElementState>),
    Icon(DomNode, &'static str),
    /// An empty comment keeps the place of the group's end.
    Group(Vec<NodeState>, DomNode),
    View(Box<<AnyView as Render>::State>),
    Live(Watch<NodeState>),
    /// It was on the page.
    Gone,
}

/// An element on the page.
pub struct ElementState {
    element: Element,
    tag: &'static str,
    attributes: Vec<AttributeState>,
    children: Vec<NodeState>,
}

thread_local! {
    static DOCUMENT: Option<Document> = web_sys::window().and_then(|w| w.document());
}

fn with_document<T>(make: impl FnOnce(&Document) -> T) -> T {
    DOCUMENT.with(|document| match document {
        Some(document) => make(document),
        // Without a document there is no page, and nothing calls this.
        None => make(&Document::new().unwrap_or_else(|error| wasm_bindgen::throw_val(error))),
    })
}

fn comment() -> DomNode {
    with_document(|d| d.create_comment("").into())
}

fn text(text: &str) -> DomNode {
    with_document(|d| d.create_text_node(text).into())
}

impl Render for Node {
    type State = NodeState;

    fn build(self) -> NodeState {
        match self {
            Self::Nothing => NodeState::Nothing(comment()),
            Self::Text(words) => NodeState::Text(text(&words), words),
            Self::Element(element) => NodeState::Element(Box::new(build_element(element))),
            Self::Icon(name) => {
                let copy = with_document(|d| icon::copy(d, name));
                NodeState::Icon(copy.unwrap_or_else(comment), name)
            }
            Self::Group(nodes) => {
                NodeState::Group(nodes.into_iter().map(Render::build).collect(), comment())
            }
            Self::View(view) => NodeState::View(Box::new(view.take().build())),
            Self::Live(mut make) => NodeState::Live(Watch::new(move |old: Option<NodeState>| {
                let node = make();
                match old {
                    Some(mut state) => {
                        node.rebuild(&mut state);
                        state
                    }
                    None => node.build(),
                }
            })),
        }
    }

    fn rebuild(self, state: &mut NodeState) {
        match (self, state) {
            (Self::Nothing, NodeState::Nothing(_)) => {}
            (Self::Icon(new), NodeState::Icon(_, old)) if new == *old => {}
            (Self::View(new), NodeState::View(old)) => new.take().rebuild(old),
            (Self::Text(new), NodeState::Text(node, old)) => {
                if new != *old {
                    node.set_node_value(Some(&new));
                    *old = new;
                }
            }
            (Self::Element(new), NodeState::Element(old)) if fits(&new, old) => {
                rebuild_element(new, old);
            }
            (Self::Group(new), NodeState::Group(old, end)) => {
                let parent = end.parent_node();
                rebuild_list(new, old, parent.as_ref(), Some(end));
            }
            (new, state) => {
                let mut new = new.build();
                state.insert_before_this(&mut new);
                state.unmount();
                *state = new;
            }
        }
    }
}

fn build_element(El(parts): El) -> ElementState {
    let element = with_document(|d| prototype::copy(d, parts.tag, &parts.attributes));
    let mut children: Vec<_> = parts.children.into_iter().map(Render::build).collect();
    for child in &mut children {
        child.mount(&element, None);
    }
    // After the children: a select takes a value only once it has the option.
    let attributes = parts
        .attributes
        .into_iter()
        .map(|a| a.build(&element))
        .collect();
    ElementState {
        element,
        tag: parts.tag,
        attributes,
        children,
    }
}

fn fits(new: &El, old: &ElementState) -> bool {
    new.0.tag == old.tag
        && new.0.attributes.len() == old.attributes.len()
        && new
            .0
            .attributes
            .iter()
            .zip(&old.attributes)
            .all(|(new, old)| new.fits(old))
}

fn rebuild_element(El(parts): El, state: &mut ElementState) {
    rebuild_list(
        parts.children,
        &mut state.children,
        Some(&state.element),
        None,
    );
    for (new, old) in parts.attributes.into_iter().zip(&mut state.attributes) {
        new.rebuild(&state.element, old);
    }
}

/// Changes what is there place by place, then adds or takes away at the end.
fn rebuild_list(
    new: Vec<Node>,
    old: &mut Vec<NodeState>,
    parent: Option<&DomNode>,
    end: Option<&DomNode>,
) {
    let wanted = new.len();
    let mut new = new.into_iter();
    // The old ones lead: a zip that runs out takes one more from its first side.
    for (old, new) in old.iter_mut().zip(new.by_ref()) {
        new.rebuild(old);
    }
    for mut surplus in old.drain(wanted.min(old.len())..) {
        surplus.unmount();
    }
    for node in new {
        let mut state = node.build();
        if let Some(parent) = parent {
            state.mount(parent.unchecked_ref(), end);
        }
        old.push(state);
    }
}

impl NodeState {
    /// The first thing on the page that belongs to this node.
    fn first(&self) -> Option<DomNode> {
        match self {
            Self::Nothing(node) | Self::Text(node, _) | Self::Icon(node, _) => Some(node.clone()),
            Self::Element(state) => Some(state.element.clone().into()),
            Self::Group(children, end) => children
                .first()
                .map_or_else(|| Some(end.clone()), Self::first),
            Self::View(state) => state.elements().first().map(|e| e.clone().into()),
            Self::Live(effect) => effect.with(|state| state.first()).flatten(),
            Self::Gone => None,
        }
    }

    /// This node is about to go: events it still causes are not ours.
    fn silence(&self) {
        match self {
            Self::Nothing(_) | Self::Text(..) | Self::Icon(..) | Self::View(_) | Self::Gone => {}
            Self::Element(state) => {
                state.attributes.iter().for_each(AttributeState::silence);
                state.children.iter().for_each(Self::silence);
            }
            Self::Group(children, _) => children.iter().for_each(Self::silence),
            Self::Live(effect) => {
                effect.with(|state| state.silence());
            }
        }
    }

    fn remove(&mut self) {
        match self {
            Self::Nothing(node) | Self::Text(node, _) | Self::Icon(node, _) => detach(node),
            Self::Element(state) => state.element.remove(),
            Self::View(state) => state.unmount(),
            Self::Group(children, end) => {
                children.iter_mut().for_each(Self::remove);
                detach(end);
            }
            Self::Live(effect) => {
                effect.with(Self::remove);
            }
            Self::Gone => {}
        }
    }

    /// Ends every effect in this node at once. An effect that is dropped lets go
    /// of what it made only in a later turn; until then an effect within could
    /// still run, and read what its page no longer has.
    fn release(&mut self) {
        match self {
            Self::Nothing(_) | Self::Text(..) | Self::Icon(..) | Self::View(_) | Self::Gone => {}
            Self::Element(state) => state.children.iter_mut().for_each(Self::release),
            Self::Group(children, _) => children.iter_mut().for_each(Self::release),
            Self::Live(effect) => {
                effect.with(|state| {
                    state.release();
                    *state = Self::Gone;
                });
            }
        }
    }
}

fn detach(node: &DomNode) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}

impl Mountable for NodeState {
    fn unmount(&mut self) {
        self.silence();
        self.remove();
        self.release();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&DomNode>) {
        match self {
            Self::Nothing(node) | Self::Text(node, _) | Self::Icon(node, _) => {
                let _ = parent.insert_before(node, marker);
            }
            Self::Element(state) => {
                let _ = parent.insert_before(&state.element, marker);
            }
            Self::Group(children, end) => {
                for child in children {
                    child.mount(parent, marker);
                }
                let _ = parent.insert_before(end, marker);
            }
            Self::View(state) => state.mount(parent, marker),
            Self::Live(effect) => {
                effect.with(|state| state.mount(parent, marker));
            }
            Self::Gone => {}
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::View(state) => return state.insert_before_this(child),
            // Before the first of them that has a place: a view may have no element.
            Self::Group(children, _)
                if children.iter().any(|one| one.insert_before_this(child)) =>
            {
                return true;
            }
            Self::Live(effect) => {
                return effect
                    .with(|state| state.insert_before_this(child))
                    .unwrap_or_default();
            }
            _ => {}
        }
        let Some(first) = self.first() else {
            return false;
        };
        match first.parent_element() {
            Some(parent) => {
                child.mount(&parent, Some(&first));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<Element> {
        match self {
            Self::Nothing(_) | Self::Text(..) | Self::Icon(..) | Self::Gone => Vec::new(),
            Self::Element(state) => vec![state.element.clone()],
            Self::View(state) => state.elements(),
            Self::Group(children, _) => children.iter().flat_map(Self::elements).collect(),
            Self::Live(effect) => effect.with(|state| state.elements()).unwrap_or_default(),
        }
    }
}
