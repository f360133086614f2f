//! What is said when a draft was found: what was typed before a reload is back.

use leptos::prelude::*;

use crate::browser::dom;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::view::{Node, el, live};

/// The note, until one of its buttons is pressed. `give_up` puts the form back
/// to what it started from.
pub fn draft_note(words: &'static str, give_up: Callback<()>) -> Node {
    let shown = RwSignal::new(true);
    let keep = move || shown.set(false);
    let drop = move || {
        give_up.run(());
        shown.set(false);
        dom::focus_heading_soon();
    };
    let note = move || {
        el("div")
            .class("alert info")
            .attr("role", "status")
            .child(
                el("h2")
                    .child(icon("info"))
                    .child(el("span").text("Unsaved changes restored")),
            )
            .child(el("p").text(words))
            .child(
                el("div")
                    .class("row")
                    .child(button("btn slim", None, "Keep them", keep))
                    .child(button("btn quiet slim", None, "Drop them", drop)),
            )
    };
    live(move || shown.get().then(note))
}
