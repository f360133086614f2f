//! How far reading events is, with a button that stops it.

use leptos::prelude::*;
use screen::list::counted;

use crate::state::App;
use crate::state::simulation::Progress;
use crate::ui::button::button;
use crate::view::{El, el, live};

/// The bar, the number of events so far, and the button.
pub fn reading(app: App) -> El {
    let simulation = app.simulation;
    let done = move || match simulation.progress.get() {
        Progress::Reading(done) => done,
        Progress::Idle => 100,
    };
    el("div")
        .class("row reading")
        .child(
            el("progress")
                .attr("max", "100")
                .attr("aria-label", "Reading events")
                .live("value", move || Some(done().to_string())),
        )
        .child(el("span").class("small").child(live(move || {
            let events = simulation.loaded.with(|loaded| loaded.events);
            counted(events, "event", "events")
        })))
        .child(button("btn slim", None, "Cancel", move || {
            simulation.stop();
        }))
}
