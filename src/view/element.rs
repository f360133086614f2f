//! An element being described: tag, attributes, listeners, children.

use web_sys::Event;

use super::attribute::{Attribute, AttributeText, PropertyValue};
use super::{Node, Text};

/// An element that is not on the page yet.
pub struct El(pub(super) Box<Parts>);

pub(super) struct Parts {
    pub tag: &'static str,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Node>,
}

// The methods are called a thousand times and written out once: that is what
// keeps the program small.

/// An element with that tag.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

impl El {
    /// Sets `class`.
    #[inline(never)]
    pub fn class(mut self, names: &'static str) -> Self {
        self.add(Attribute::Fixed("class", Text::Borrowed(names)));
        self
    }

    /// Sets an attribute; leaves it out for `None`.
    pub fn attr(mut self, name: &'static str, value: impl AttributeText) -> Self {
        self.set(name, value.text());
        self
    }

    #[inline(never)]
    fn set(&mut self, name: &'static str, value: Option<Text>) {
        if let Some(value) = value {
            self.add(Attribute::Fixed(name, value));
        }
    }

    #[inline(never)]
    fn add(&mut self, attribute: Attribute) {
        self.0.attributes.push(attribute);
    }

    #[inline(never)]
    fn put(&mut self, child: Node) {
        self.0.children.push(child);
    }

    /// Sets an attribute whenever a signal that `value` reads changes.
    pub fn live<V: AttributeText>(
        mut self,
        name: &'static str,
        mut value: impl FnMut() -> V + Send + 'static,
    ) -> Self {
        self.add(Attribute::Live(name, Box::new(move || value().text())));
        self
    }

    /// Sets a property, such as an input's `value`, whenever a signal that
    /// `value` reads changes.
    pub fn prop<V: PropertyValue>(
        mut self,
        name: &'static str,
        mut value: impl FnMut() -> V + Send + 'static,
    ) -> Self {
        self.add(Attribute::Property(
            name,
            Box::new(move || value().property()),
        ));
        self
    }

    /// Listens to an event for as long as the element is on the page.
    pub fn on(mut self, event: &'static str, listen: impl FnMut(Event) + 'static) -> Self {
        self.add(Attribute::Event(event, Box::new(listen)));
        self
    }

    /// Adds a child.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.put(child.into());
        self
    }

    /// Adds a text.
    #[inline(never)]
    pub fn text(mut self, text: &'static str) -> Self {
        self.put(Node::Text(Text::Borrowed(text)));
        self
    }

    /// The finished element.
    pub fn node(self) -> Node {
        Node::Element(self)
    }
}
