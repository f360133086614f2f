//! The card that says whether what is typed can be saved and would work.

use domain::finding::Severity;
use leptos::prelude::*;

use crate::ui::field::Problems;
use crate::ui::findings::steps;
use crate::ui::icon::icon;
use crate::view::{Node, el, group, live};

/// What is shown already counts; what is still being typed is not scolded.
pub fn readiness_card(title: &'static str, problems: Problems, complete: Signal<bool>) -> Node {
    el("section")
        .class("card pad")
        .attr("aria-label", title)
        .child(el("h2").child(title))
        .child(live(move || {
            let shown = problems.shown();
            let errors = shown
                .iter()
                .filter(|f| f.severity == Severity::Error)
                .count();
            let warnings = shown
                .iter()
                .filter(|f| f.severity == Severity::Warning)
                .count();
            let (class, icon_name, words) = match (errors, complete.get(), warnings) {
                (0, false, _) => ("verdict", "info", "Not complete yet".to_owned()),
                (0, true, 0) => ("verdict good", "check", "Ready to save".to_owned()),
                (0, true, 1) => (
                    "verdict warn",
                    "alert",
                    "Can be saved, 1 warning".to_owned(),
                ),
                (0, true, n) => (
                    "verdict warn",
                    "alert",
                    format!("Can be saved, {n} warnings"),
                ),
                (1, ..) => ("verdict bad", "x", "Not yet: 1 thing to fix".to_owned()),
                (n, ..) => ("verdict bad", "x", format!("Not yet: {n} things to fix")),
            };
            group([
                el("p")
                    .attr("class", class)
                    .child(icon(icon_name))
                    .child(words)
                    .into(),
                steps(shown),
            ])
        }))
        .into()
}
