//! Attributes, properties and listeners of an element, and keeping them up to
//! date.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::reactive::Watch;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

use super::Text;

/// What is said about an element besides its children.
pub enum Attribute {
    /// An attribute that stays as it is.
    Fixed(&'static str, Text),
    /// An attribute that follows signals; absent for `None`.
    Live(&'static str, Box<dyn FnMut() -> Option<Text> + Send>),
    /// A property that follows signals.
    Property(&'static str, Box<dyn FnMut() -> Property + Send>),
    /// A listener.
    Event(&'static str, Listener),
}

type Listener = Box<dyn FnMut(Event)>;

/// The value of a property.
#[derive(PartialEq)]
pub enum Property {
    Flag(bool),
    Text(String),
}

/// What can be the value of an attribute.
pub trait AttributeText {
    /// The value, `None` to leave the attribute out.
    fn text(self) -> Option<Text>;
}

impl AttributeText for &'static str {
    fn text(self) -> Option<Text> {
        Some(Text::Borrowed(self))
    }
}

impl AttributeText for String {
    fn text(self) -> Option<Text> {
        Some(Text::Owned(self))
    }
}

impl AttributeText for bool {
    fn text(self) -> Option<Text> {
        self.then_some(Text::Borrowed(""))
    }
}

impl<T: AttributeText> AttributeText for Option<T> {
    fn text(self) -> Option<Text> {
        self.and_then(AttributeText::text)
    }
}

/// What can be the value of a property.
pub trait PropertyValue {
    /// The value.
    fn property(self) -> Property;
}

impl PropertyValue for bool {
    fn property(self) -> Property {
        Property::Flag(self)
    }
}

impl PropertyValue for String {
    fn property(self) -> Property {
        Property::Text(self)
    }
}

/// A listener on the page. The person may still cause an event while its
/// element is being taken away, when the signals it reads are gone already:
/// then it must not run.
struct Slot {
    alive: Cell<bool>,
    listener: RefCell<Listener>,
}

/// A listener and what the page calls. It is taken off the page when it is dropped:
/// left to the browser's garbage collection, what it holds would stay in WebAssembly's
/// memory, of whose size the browser knows nothing, for very long.
pub struct Listening {
    element: Element,
    name: &'static str,
    slot: Rc<Slot>,
    run: Closure<dyn FnMut(Event)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let run = self.run.as_ref().unchecked_ref();
        let _ = self
            .element
            .remove_event_listener_with_callback(self.name, run);
    }
}

/// An attribute on the page.
pub enum AttributeState {
    Fixed(&'static str, Text),
    Live(&'static str, Watch<Option<Text>>),
    Property(&'static str, Watch<Property>),
    Event(Listening),
}

impl Attribute {
    /// Puts the attribute on an element that has those already whose texts are part of
    /// the program.
    pub fn build(self, element: &Element) -> AttributeState {
        match self {
            Self::Fixed(name, text) => {
                if let Text::Owned(text) = &text {
                    put(element, name, Some(text));
                }
                AttributeState::Fixed(name, text)
            }
            Self::Live(name, value) => AttributeState::Live(name, follow(element, name, value)),
            Self::Property(name, value) => {
                AttributeState::Property(name, follow_property(element, name, value))
            }
            Self::Event(name, listener) => AttributeState::Event(listen(element, name, listener)),
        }
    }

    /// Whether it is the same attribute, whatever its value.
    pub fn fits(&self, state: &AttributeState) -> bool {
        match (self, state) {
            (Self::Fixed(a, _), AttributeState::Fixed(b, _))
            | (Self::Live(a, _), AttributeState::Live(b, _))
            | (Self::Property(a, _), AttributeState::Property(b, _)) => a == b,
            (Self::Event(a, _), AttributeState::Event(b)) => *a == b.name,
            _ => false,
        }
    }

    /// Makes the attribute on the page follow this one, which [`Attribute::fits`].
    pub fn rebuild(self, element: &Element, state: &mut AttributeState) {
        match (self, state) {
            (Self::Fixed(name, text), AttributeState::Fixed(_, old)) => {
                if *old != text {
                    put(element, name, Some(&text));
                    *old = text;
                }
            }
            (Self::Live(name, value), AttributeState::Live(_, effect)) => {
                *effect = follow(element, name, value);
            }
            (Self::Property(name, value), AttributeState::Property(_, effect)) => {
                *effect = follow_property(element, name, value);
            }
            (Self::Event(_, listener), AttributeState::Event(listening)) => {
                if let Ok(mut old) = listening.slot.listener.try_borrow_mut() {
                    *old = listener;
                }
            }
            (other, state) => {
                if let Self::Fixed(name, text) = &other {
                    put(element, name, Some(text));
                }
                *state = other.build(element);
            }
        }
    }
}

impl AttributeState {
    /// The element is about to go: events it still causes are not ours.
    pub fn silence(&self) {
        if let Self::Event(listening) = self {
            listening.slot.alive.set(false);
        }
    }
}

fn put(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn follow(
    element: &Element,
    name: &'static str,
    mut value: Box<dyn FnMut() -> Option<Text> + Send>,
) -> Watch<Option<Text>> {
    let element = element.clone();
    Watch::new(move |old: Option<Option<Text>>| {
        let new = value();
        if old.as_ref() != Some(&new) {
            put(&element, name, new.as_deref());
        }
        new
    })
}

fn follow_property(
    element: &Element,
    name: &'static str,
    mut value: Box<dyn FnMut() -> Property + Send>,
) -> Watch<Property> {
    let element = element.clone();
    Watch::new(move |_: Option<Property>| {
        let new = value();
        let (name, wanted) = (
            JsValue::from_str(name),
            match &new {
                Property::Flag(flag) => JsValue::from_bool(*flag),
                Property::Text(text) => JsValue::from_str(text),
            },
        );
        // What the person typed is there already; writing it again would move
        // the cursor.
        if js_sys::Reflect::get(&element, &name).ok().as_ref() != Some(&wanted) {
            let _ = js_sys::Reflect::set(&element, &name, &wanted);
        }
        new
    })
}

fn listen(element: &Element, name: &'static str, listener: Listener) -> Listening {
    let slot = Rc::new(Slot {
        alive: Cell::new(true),
        listener: RefCell::new(listener),
    });
    let shared = Rc::clone(&slot);
    let run = Closure::<dyn FnMut(Event)>::new(move |event| {
        if shared.alive.get()
            && let Ok(mut listener) = shared.listener.try_borrow_mut()
        {
            listener(event);
        }
    });
    let _ = element.add_event_listener_with_callback(name, run.as_ref().unchecked_ref());
    Listening {
        element: element.clone(),
        name,
        slot,
        run,
    }
}
