//! Rows of a list that open with a click anywhere in them. The link in the row stays
//! what the keyboard and assistive technology open it by.

use js_sys::{Function, Object, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// What does something of its own when it is clicked, with the room around it.
const CONTROLS: &str = "a, button, input, label, select, summary, textarea, td.check, td.acts";

/// The link that a row is opened by.
const LINK: &str = "a.title";

/// Opens what the row under the pointer leads to; in another tab where the click would
/// open a link there. Clicks on controls and the end of a selection of text are left alone.
pub fn open(event: MouseEvent) {
    let Some(link) = row_link(&event).filter(|_| !text_is_selected()) else {
        return;
    };
    let apart = event.button() == 1 || event.ctrl_key() || event.meta_key();
    if apart && let Some(window) = web_sys::window() {
        let _ = window.open_with_url_and_target_and_features(&link.href(), "_blank", "noopener");
    } else if event.button() == 0 && !event.shift_key() && !event.alt_key() {
        // The link's click comes to the same listener, which has to be done by then.
        spawn_local(async move { link.click() });
    }
}

fn row_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if target.closest(CONTROLS).ok()?.is_some() {
        return None;
    }
    let row = target.closest("tr").ok()??;
    row.query_selector(LINK).ok()??.dyn_into().ok()
}

/// Whether text on the page is selected.
fn text_is_selected() -> bool {
    let selected = || {
        let window = web_sys::window()?;
        let ask = Reflect::get(&window, &"getSelection".into()).ok()?;
        let selection = ask.dyn_into::<Function>().ok()?.call0(&window).ok()?;
        Some(selection.unchecked_into::<Object>().to_string().length() > 0)
    };
    selected().unwrap_or_default()
}
