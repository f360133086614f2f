//! The one dialog that asks before something is done. Friction grows with the
//! damage: a plain question, or a word to type.

use leptos::prelude::*;

use super::button::button;
use crate::browser::dom;
use crate::view::{Node, el, live};

pub use crate::components::confirm::{Asking, Question};

/// Id of the dialog.
const DIALOG: &str = "confirm";

/// Shows the question of `asking` whenever there is one.
pub fn confirm_dialog(asking: Asking) -> Node {
    live(move || asking.get().map(|question| ask(asking, question)))
}

fn ask(asking: Asking, question: Question) -> Node {
    let typed = RwSignal::new(String::new());
    let complain = RwSignal::new(false);
    let word = question.word;
    dom::open_dialog_soon(DIALOG, "confirm-no");
    // Closing gives the focus back to where it was; only then the question goes.
    let close = move || {
        dom::close_dialog(DIALOG);
        asking.set(None);
    };
    let (act, decline) = (question.act, question.decline);
    let no = move || {
        close();
        if let Some(decline) = decline {
            decline.run(());
        }
    };
    let yes = move || {
        if word.is_some_and(|word| !typed.get_untracked().trim().eq_ignore_ascii_case(word)) {
            complain.set(true);
            dom::focus("confirm-word");
        } else {
            close();
            act.run(());
        }
    };
    let typing = word.map(|word| {
        el("div")
            .child(
                el("label")
                    .class("field-label")
                    .attr("for", "confirm-word")
                    .child(format!("Type “{word}” to go on")),
            )
            .child(live(move || {
                complain.get().then(|| {
                    el("p")
                        .class("problem")
                        .attr("id", "confirm-problem")
                        .child(format!("The word in the box is not “{word}” yet."))
                })
            }))
            .child(
                el("input")
                    .attr("id", "confirm-word")
                    .class("input")
                    .attr("autocomplete", "off")
                    .attr("spellcheck", "false")
                    .live("aria-invalid", move || complain.get().then_some("true"))
                    .live("aria-describedby", move || {
                        complain.get().then_some("confirm-problem")
                    })
                    .prop("value", move || typed.get())
                    .on("input", move |e| typed.set(dom::value_of(&e)))
                    .on("keydown", move |e| {
                        if dom::key_of(&e) == "Enter" {
                            e.prevent_default();
                            yes();
                        }
                    }),
            )
    });
    el("dialog")
        .attr("id", DIALOG)
        .attr("aria-labelledby", "confirm-title")
        .attr("aria-describedby", "confirm-body")
        .on("cancel", move |e| {
            e.prevent_default();
            no();
        })
        .child(el("h2").attr("id", "confirm-title").child(question.title))
        .child(
            el("div")
                .class("body")
                .child(
                    el("div").attr("id", "confirm-body").class("stack").child(
                        question
                            .body
                            .into_iter()
                            .map(|p| el("p").child(p))
                            .collect::<Node>(),
                    ),
                )
                .child(typing),
        )
        .child(
            el("div")
                .class("actions")
                .child(
                    el("button")
                        .attr("type", "button")
                        .attr("id", "confirm-no")
                        .class("btn")
                        .on("click", move |_| no())
                        .child(question.no),
                )
                .child(button("btn danger", None, question.yes, yes)),
        )
        .into()
}
