//! Buttons. A busy button keeps its label and the focus, and cannot be pressed
//! a second time.

use leptos::prelude::*;

use super::icon::icon;
use crate::view::{El, Node, el, live};

/// A button with an optional icon.
pub fn button(
    class: &'static str,
    icon_name: Option<&'static str>,
    label: &'static str,
    press: impl Fn() + 'static,
) -> Node {
    pressed(class, Box::new(press))
        .child(icon_name.map(icon))
        .child(label)
        .node()
}

fn pressed(class: &'static str, press: Box<dyn Fn()>) -> El {
    el("button")
        .attr("type", "button")
        .class(class)
        .on("click", move |_| press())
}

/// A button that shows only an icon; `label` is its accessible name and its tip.
pub fn icon_button(
    class: &'static str,
    icon_name: &'static str,
    label: String,
    press: impl Fn() + 'static,
) -> Node {
    pressed(class, Box::new(press))
        .attr("title", label.clone())
        .attr("aria-label", label)
        .child(icon(icon_name))
        .node()
}

/// A link that looks like a button.
pub fn link_button(
    class: &'static str,
    icon_name: Option<&'static str>,
    label: &'static str,
    href: String,
) -> Node {
    el("a")
        .attr("class", class)
        .attr("href", href)
        .child(icon_name.map(icon))
        .child(label)
        .into()
}

/// A link that shows only an icon; `label` is its accessible name and its tip.
pub fn icon_link(icon_name: &'static str, label: String, href: String) -> Node {
    el("a")
        .class("btn quiet icon-only")
        .attr("title", label.clone())
        .attr("aria-label", label)
        .attr("href", href)
        .child(icon(icon_name))
        .into()
}

/// The button that submits a form. While `busy` it turns; while `off` it says
/// that it does nothing now.
pub fn submit_button(label: impl Into<Node>, busy: Signal<bool>, off: Signal<bool>) -> Node {
    submitting(label.into(), busy, off)
}

fn submitting(label: Node, busy: Signal<bool>, off: Signal<bool>) -> Node {
    el("button")
        .attr("type", "submit")
        .class("btn primary")
        .live("aria-busy", move || busy.get().then_some("true"))
        .live("aria-disabled", move || off.get().then_some("true"))
        .child(label)
        .node()
}

/// A button for work that takes a while.
pub fn work_button(
    class: &'static str,
    icon_name: Option<&'static str>,
    label: Signal<String>,
    busy: Signal<bool>,
    press: impl Fn() + 'static,
) -> Node {
    let press = move || {
        if !busy.get_untracked() {
            press();
        }
    };
    pressed(class, Box::new(press))
        .live("aria-busy", move || busy.get().then_some("true"))
        .live("aria-disabled", move || busy.get().then_some("true"))
        .child(live(move || (!busy.get()).then(|| icon_name.map(icon))))
        .child(live(move || label.get()))
        .node()
}
