//! The card that says whether anything stands in the way of saving a form. Whether
//! what is saved would work is the verdict's question.

use domain::finding::Severity;
use leptos::prelude::*;

use crate::ui::field::Problems;
use crate::ui::icon::icon;
use crate::view::{Node, el, live};

/// What is shown already counts; what is still being typed is not scolded.
pub fn saving_card(problems: Problems, complete: Signal<bool>) -> Node {
    let words = move || {
        let shown = problems.shown();
        let errors = shown.iter().filter(|f| f.severity == Severity::Error);
        match (errors.count(), complete.get()) {
            (0, false) => ("verdict", "info", "Not complete yet".to_owned()),
            (0, true) => ("verdict", "check", "Ready to save".to_owned()),
            (1, _) => ("verdict bad", "x", "1 error stands in the way".to_owned()),
            (n, _) => ("verdict bad", "x", format!("{n} errors stand in the way")),
        }
    };
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "saving-title")
        .child(el("h2").attr("id", "saving-title").text("Saving"))
        .child(live(move || {
            let (class, icon_name, words) = words();
            el("p").class(class).child(icon(icon_name)).child(words)
        }))
        .node()
}
