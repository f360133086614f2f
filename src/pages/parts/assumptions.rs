//! What is assumed where the documents of CTS say nothing, and switches for it.

use domain::matching::{Answer, Assumptions};
use leptos::prelude::*;

use crate::browser::dom;
use crate::state::App;
use crate::view::{El, Node, el};

/// The assumptions, folded up.
pub fn assumptions(app: App) -> El {
    el("details")
        .class("raw assumptions")
        .child(el("summary").text("What is assumed"))
        .child(
            el("div")
                .class("stack")
                .child(el("p").class("small ink-2").text(
                    "How the service compares is documented by examples only. What they leave \
                     open counts as uncertain, or as you say here.",
                ))
                .child(three(
                    app,
                    "assume-missing",
                    "“!=” where the event lacks the field",
                    ["uncertain", "holds", "does not hold"],
                    |assumptions| &mut assumptions.missing_differs,
                ))
                .child(three(
                    app,
                    "assume-data",
                    "Events about data in buckets (ObsSDK, ObsAPI)",
                    ["uncertain", "are told", "are not told"],
                    |assumptions| &mut assumptions.data_events,
                ))
                .child(two(
                    app,
                    "assume-exact",
                    "Upper and lower case are different",
                    |assumptions| &mut assumptions.exact,
                ))
                .child(two(
                    app,
                    "assume-lack",
                    "Events may lack fields that rules look at",
                    |assumptions| &mut assumptions.may_lack,
                )),
        )
}

/// In the order of the words.
const ANSWERS: [Answer; 3] = [Answer::Uncertain, Answer::Yes, Answer::No];

fn change(app: App, set: impl FnOnce(&mut Assumptions)) {
    let mut assumptions = app.assumptions.get_untracked();
    set(&mut assumptions);
    app.assume(assumptions);
}

fn three(
    app: App,
    id: &'static str,
    label: &'static str,
    words: [&'static str; 3],
    place: fn(&mut Assumptions) -> &mut Answer,
) -> El {
    let now = move || *place(&mut app.assumptions.get());
    let option = move |(answer, word): (Answer, &'static str)| {
        el("option")
            .attr("value", word)
            .prop("selected", move || now() == answer)
            .text(word)
    };
    let options = ANSWERS.into_iter().zip(words).map(option).collect::<Node>();
    el("div")
        .class("assumption")
        .child(el("label").attr("for", id).text(label))
        .child(
            el("select")
                .attr("id", id)
                .class("input")
                .on("change", move |e| {
                    let chosen = dom::value_of(&e);
                    let mut answers = ANSWERS.into_iter().zip(words);
                    if let Some((answer, _)) = answers.find(|(_, word)| *word == chosen) {
                        change(app, |assumptions| *place(assumptions) = answer);
                    }
                })
                .child(options),
        )
}

fn two(
    app: App,
    id: &'static str,
    label: &'static str,
    place: fn(&mut Assumptions) -> &mut bool,
) -> El {
    el("label")
        .class("tick")
        .child(
            el("input")
                .attr("type", "checkbox")
                .attr("id", id)
                .prop("checked", move || *place(&mut app.assumptions.get()))
                .on("change", move |e| {
                    let on = dom::is_checked(&e);
                    change(app, |assumptions| *place(assumptions) = on);
                }),
        )
        .child(el("span").text(label))
}
