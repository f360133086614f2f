//! A button that copies a text and says so beside itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::icon;
use crate::browser::{clipboard, clock};
use crate::view::{El, Node, el, group, live};

/// Copies what `text` gives at the moment it is pressed. `what` completes the
/// accessible name: “Copy topic ARN”.
pub fn copy_button(what: &'static str, text: impl Fn() -> String + 'static) -> Node {
    copying("Copy", what, "Copied", Box::new(text))
}

/// The same where nothing beside it says what is copied: “Copy as curl command”.
pub fn copy_button_named(label: &'static str, text: impl Fn() -> String + 'static) -> Node {
    copying(label, "", "Copied", Box::new(text))
}

/// The same for a text that is not all there is: `done` says so once it is copied.
pub fn copy_button_saying(
    label: &'static str,
    done: &'static str,
    text: impl Fn() -> String + 'static,
) -> Node {
    copying(label, "", done, Box::new(text))
}

fn copying(
    label: &'static str,
    what: &'static str,
    done: &'static str,
    text: Box<dyn Fn() -> String>,
) -> Node {
    let name = (!what.is_empty()).then(|| ["Copy ", what].concat());
    let said = RwSignal::new("");
    let press = move |_| {
        let text = text();
        spawn_local(async move {
            let outcome = if clipboard::copy(&text).await {
                done
            } else {
                "Not copied: the browser refused"
            };
            let _ = said.try_set(outcome);
            clock::sleep(4000).await;
            let _ = said.try_set("");
        });
    };
    group([
        el("button")
            .attr("type", "button")
            .class("btn quiet slim")
            .attr("aria-label", name)
            .on("click", press)
            .child(icon("copy"))
            .text(label)
            .into(),
        el("span")
            .attr("role", "status")
            .class("small dim")
            .child(live(move || said.get()))
            .into(),
    ])
}

/// An identifier with a button that copies it.
pub fn copied(what: &'static str, text: &str) -> El {
    let copy = text.to_owned();
    el("div")
        .class("row")
        .child(el("code").child(text.to_owned()))
        .child(copy_button(what, move || copy.clone()))
}
