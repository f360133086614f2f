//! What is about to be saved: each changed field before and after.

use crate::view::{Node, el, live};
use domain::merge::Change;
use leptos::prelude::*;

/// “Unsaved changes in 2 fields”
pub fn changes_note(count: usize) -> String {
    match count {
        0 => "No changes".to_owned(),
        1 => "Unsaved changes in 1 field".to_owned(),
        n => format!("Unsaved changes in {n} fields"),
    }
}

/// A card that lists the changes, while there are any.
pub fn changes_card(changes: Signal<Vec<Change>>) -> Node {
    live(move || {
        let changes = changes.get();
        (!changes.is_empty()).then(|| {
            let lines = changes.into_iter().map(line).collect::<Node>();
            el("section")
                .class("card pad")
                .child(el("h2").text("What saving changes"))
                .child(el("dl").class("changes").child(lines))
        })
    })
}

fn line(change: Change) -> Node {
    let shown = |text: String| {
        if text.is_empty() {
            "nothing".to_owned()
        } else {
            text
        }
    };
    el("div")
        .child(el("dt").child(change.label))
        .child(
            el("dd").child(
                el("del")
                    .child(el("span").class("unseen").text("before: "))
                    .child(shown(change.before)),
            ),
        )
        .child(
            el("dd").child(
                el("ins")
                    .child(el("span").class("unseen").text("after: "))
                    .child(shown(change.after)),
            ),
        )
        .into()
}
