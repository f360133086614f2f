//! An object as the API writes it.

use leptos::prelude::*;

use crate::ui::copy::{copy_button, copy_button_saying};
use crate::view::{Node, el, live};

/// A closed section with the object's JSON and a button to copy it.
pub fn json(text: Signal<String>) -> Node {
    section(text, copy_button("JSON", move || text.get_untracked()))
}

/// The same where the external ID is masked, which whoever copies it is told.
pub fn masked_json(text: Signal<String>) -> Node {
    let copy = copy_button_saying(
        "Copy with the external ID masked",
        "Copied; the external ID in it is masked",
        move || text.get_untracked(),
    );
    section(text, copy)
}

fn section(text: Signal<String>, copy: Node) -> Node {
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
                .child(el("div").class("row").child(copy)),
        )
        .into()
}
