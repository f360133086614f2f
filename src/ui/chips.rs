//! A list of short texts: each a chip that can be removed, and a box to add more.

use leptos::prelude::*;

use super::field::exact_box;
use super::icon::icon;
use crate::browser::dom;
use crate::view::{El, Node, el, live};

/// What a chips box works on. The box's own text is part of the form, so that
/// what was typed but not added is never lost silently.
pub struct Chips {
    /// Id of the text box.
    pub id: String,
    /// What one entry is: “operation”.
    pub noun: &'static str,
    /// Accessible name of the box: “Add operation to ECS”.
    pub label: String,
    /// The entries.
    pub items: Signal<Vec<String>>,
    /// The text in the box.
    pub pending: Signal<String>,
    /// The text in the box changed.
    pub type_: Callback<String>,
    /// The text in the box was entered: add each entry in it.
    pub add: Callback<Vec<String>>,
    /// Remove the entry at that place.
    pub remove: Callback<usize>,
    /// Id of a datalist with suggestions.
    pub suggestions: Option<String>,
    /// The box was left.
    pub leave: Callback<()>,
    /// Ids of the texts that describe the box.
    pub described_by: Signal<Option<String>>,
    /// Whether the box is in error.
    pub invalid: Signal<bool>,
}

/// Splits what was typed or pasted at commas, semicolons and line breaks.
pub fn split(text: &str) -> Vec<String> {
    text.split([',', ';', '\n', '\r', '\t'])
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The box to add entries with, and the chips of the entries.
pub fn chips(model: Chips) -> (El, El) {
    let Chips {
        id,
        noun,
        label,
        items,
        pending,
        type_,
        add,
        remove,
        suggestions,
        leave,
        described_by,
        invalid,
    } = model;
    let enter = move || {
        let entries = split(&pending.get_untracked());
        if !entries.is_empty() {
            add.run(entries);
        }
    };
    let focus_id = id.clone();
    let chip = move |at: usize, text: String| {
        let focus_id = focus_id.clone();
        el("li").class("chip mono").child(text.clone()).child(
            el("button")
                .attr("type", "button")
                .attr("aria-label", format!("Remove {noun} {text}"))
                .on("click", move |_| {
                    remove.run(at);
                    dom::focus(&focus_id);
                })
                .child(icon("x")),
        )
    };
    let list = el("ul").class("chips").child(live(move || {
        items
            .get()
            .into_iter()
            .enumerate()
            .map(|(at, text)| chip(at, text))
            .collect::<Node>()
    }));
    let entry = el("div")
        .class("input-row")
        .child(
            exact_box()
                .attr("id", id)
                .class("input mono")
                .attr("aria-label", label)
                .attr("list", suggestions)
                .live("aria-describedby", move || described_by.get())
                .live("aria-invalid", move || invalid.get().then_some("true"))
                .prop("value", move || pending.get())
                .on("input", move |e| type_.run(dom::value_of(&e)))
                .on("blur", move |_| leave.run(()))
                .on("keydown", move |e| {
                    if dom::key_of(&e) == "Enter" {
                        e.prevent_default();
                        enter();
                    } else if dom::key_of(&e) == "Backspace"
                        && pending.get_untracked().is_empty()
                        && let Some(last) = items.get_untracked().len().checked_sub(1)
                    {
                        remove.run(last);
                    }
                }),
        )
        .child(
            el("button")
                .attr("type", "button")
                .class("btn slim")
                .on("click", move |_| enter())
                .child(format!("Add {noun}")),
        );
    (entry, list)
}
