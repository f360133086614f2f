//! A mouse, a finger or a pen that is dragged over an element without children.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, PointerEvent};

fn element(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Sends what follows of this pointer to the element it is on, also beside it.
pub fn hold(event: &PointerEvent) {
    if let Some(element) = element(event) {
        // One that is gone already cannot be held.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether it is the main button, or a touch.
pub fn is_main(event: &PointerEvent) -> bool {
    event.is_primary() && event.button() == 0
}

/// Where the pointer is, as a share of the element's width, of which there are that many.
pub fn share(event: &PointerEvent, whole: usize) -> usize {
    let width = element(event).map_or(0, |element| element.client_width());
    let (x, width) = (event.offset_x().clamp(0, width), width.max(1));
    let (x, width) = (usize::try_from(x), usize::try_from(width));
    let share = x.unwrap_or(0) * whole;
    share / width.unwrap_or(1)
}

/// Shows another value in the box that an event is of.
pub fn show_value(event: &web_sys::Event, value: &str) {
    let input = event.target().and_then(|target| target.dyn_into().ok());
    if let Some(input) = input {
        let input: HtmlInputElement = input;
        input.set_value(value);
    }
}
