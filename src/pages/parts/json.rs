//! An object as the API writes it.

use leptos::prelude::*;

use crate::ui::copy::copy_button;
use crate::view::{Node, el, live};

/// A closed section with the object's JSON and a button to copy it.
pub fn json(text: Signal<String>) -> Node {
    el("details")
        .class("raw")
        .child(el("summary").text("JSON, as the API writes it"))
        .child(
            el("div")
                .class("stack")
                .child(
                    el("pre")
                        .class("json")
                        .attr("tabindex", "0")
                        .attr("aria-label", "JSON")
                        .child(live(move || text.get())),
                )
                .child(
                    el("div")
                        .class("row")
                        .child(copy_button("JSON", move || text.get_untracked())),
                ),
        )
        .into()
}
