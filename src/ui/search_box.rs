//! A box to search with: a magnifying glass, and no help of the browser's with words.

use leptos::prelude::*;

use super::icon::icon;
use crate::browser::dom;
use crate::view::{El, el};

/// The box. `label` is its accessible name, `hint` what it shows while it is empty.
pub fn search_box(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    text: Signal<String>,
    typed: impl Fn(String) + 'static,
) -> El {
    boxed(id, label, hint, text, Box::new(typed))
}

fn boxed(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    text: Signal<String>,
    typed: Box<dyn Fn(String)>,
) -> El {
    el("div").class("search").child(icon("search")).child(
        el("input")
            .attr("type", "search")
            .attr("id", id)
            .class("input")
            .attr("aria-label", label)
            .attr("placeholder", hint)
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .prop("value", move || text.get())
            .on("input", move |e| typed(dom::value_of(&e))),
    )
}
