//! Elements with what is known of them before the program runs: made once, then copied.
//! A copy is one call to the browser, where the tag and each attribute would be one with
//! two texts of its own.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

use super::Text;
use super::attribute::Attribute;

/// How many are kept at most; a page shows about a hundred different ones.
const KEPT: usize = 512;

/// In how many places from the one its texts name each is looked for.
const TRIED: usize = 4;

type Fixed = (&'static str, &'static str);

struct Prototype {
    tag: &'static str,
    attributes: Vec<Fixed>,
    element: Element,
}

thread_local! {
    /// Each near the place its tag and attributes name.
    static MADE: RefCell<Vec<Option<Box<Prototype>>>> = const { RefCell::new(Vec::new()) };
}

/// A new element with those of the attributes whose texts are part of the program.
pub fn copy(document: &Document, tag: &'static str, attributes: &[Attribute]) -> Element {
    let fixed = || attributes.iter().filter_map(fixed);
    let first = place_of(tag, fixed());
    let copied = MADE.with_borrow_mut(|made| {
        if made.is_empty() {
            made.resize_with(KEPT + TRIED, || None);
        }
        let is_it =
            |known: &Prototype| known.tag == tag && known.attributes.iter().copied().eq(fixed());
        let tried = made.get_mut(first..first + TRIED)?;
        // Where all are others, the first makes room.
        let at = tried
            .iter()
            .position(|slot| slot.as_deref().is_none_or(is_it));
        let slot = tried.get_mut(at.unwrap_or_default())?;
        if at.is_none() || slot.is_none() {
            *slot = Some(Box::new(Prototype {
                tag,
                attributes: fixed().collect(),
                element: make(document, tag, fixed()),
            }));
        }
        let copy = slot.as_ref()?.element.clone_node().ok()?;
        copy.dyn_into().ok()
    });
    copied.unwrap_or_else(|| make(document, tag, fixed()))
}

/// An attribute whose text is part of the program.
fn fixed(attribute: &Attribute) -> Option<Fixed> {
    match attribute {
        Attribute::Fixed(name, Text::Borrowed(text)) => Some((name, text)),
        _ => None,
    }
}

/// Texts of the program are told apart by where they are.
fn place_of(tag: &'static str, attributes: impl Iterator<Item = Fixed>) -> usize {
    let address = |text: &str| text.as_ptr() as usize;
    let mixed = |mark: usize, text: &str| (mark ^ address(text)).wrapping_mul(0x9e37_79b1);
    let mark = attributes.fold(mixed(0, tag), |mark, (name, text)| {
        mixed(mixed(mark, name), text)
    });
    (mark >> 16) % KEPT
}

fn make(
    document: &Document,
    tag: &'static str,
    attributes: impl Iterator<Item = Fixed>,
) -> Element {
    let made = match tag.strip_prefix("svg:") {
        Some(tag) => document.create_element_ns(Some("http://www.w3.org/2000/svg"), tag),
        None => document.create_element(tag),
    };
    // Only a tag that is no name fails, and the tags are written in this program.
    let element = made.unwrap_or_else(|error| wasm_bindgen::throw_val(error));
    for (name, text) in attributes {
        let _ = element.set_attribute(name, text);
    }
    element
}
