//! Icons of the sprite the page carries.

use web_sys::{Document, Node as DomNode};

const SVG: Option<&str> = Some("http://www.w3.org/2000/svg");

/// A drawing that refers to the icon of that name.
pub fn copy(document: &Document, name: &'static str) -> Option<DomNode> {
    let drawing = document.create_element_ns(SVG, "svg").ok()?;
    drawing.set_attribute("class", "icon").ok()?;
    drawing.set_attribute("aria-hidden", "true").ok()?;
    let reference = document.create_element_ns(SVG, "use").ok()?;
    let href = ["#icon-", name].concat();
    reference.set_attribute("href", &href).ok()?;
    drawing.append_child(&reference).ok()?;
    Some(drawing.into())
}
