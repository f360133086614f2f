//! Would it work? What AWS would decide with the documents that were pasted.

use domain::matching::Answer;
use leptos::prelude::*;
use setup::decide::{Decision, Decisions, NOT_SEEN, Reason, decide};
use setup::policy::{PolicySet, read_all};
use setup::source::Setup;

use super::Page;
use super::doctor::with_texts;
use crate::pages::parts::judgement::verdict;
use crate::reactive::memo;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// The card.
pub fn card(page: Page) -> El {
    let decisions = memo(move |_| with_texts(page, decided));
    let has_text = memo(move |_| {
        with_texts(page, |_, texts| {
            setup::policy::Kind::ALL
                .into_iter()
                .any(|kind| texts.get(kind).is_some())
        })
        .unwrap_or_default()
    });
    el("section")
        .class("card pad stack")
        .attr("aria-labelledby", "decision-title")
        .child(el("h2").attr("id", "decision-title").text("Would it work?"))
        .child(live(move || {
            if !has_text.get() {
                return el("p")
                    .class("small ink-2")
                    .text("Paste what is in AWS now; what it would decide appears here.")
                    .node();
            }
            let Some(decisions) = decisions.get() else {
                return Node::Nothing;
            };
            let all = [
                Some(decisions.assume),
                Some(decisions.publish),
                decisions.key,
            ];
            all.into_iter().flatten().map(one).collect::<Node>()
        }))
        .child(el("p").class("small ink-2").text(NOT_SEEN))
}

fn decided(setup: &Setup, texts: &PolicySet<Option<&str>>) -> Decisions {
    let documents = read_all(texts);
    decide(setup, &documents.map(|_, document| document.as_ref()))
}

fn one(decision: Decision) -> El {
    let reasons = decision.reasons.iter().map(reason).collect::<Node>();
    el("div")
        .class("decision")
        .child(
            el("h3")
                .child(verdict(decision.answer, ["no", "open", "yes"]))
                .child(decision.headline()),
        )
        .child(el("ul").class("steps").child(reasons))
}

fn reason(reason: &Reason) -> El {
    let (class, name, word) = match reason.speaks {
        Answer::No => ("bad", "x", "Against: "),
        Answer::Uncertain => ("warn", "question", "Open: "),
        Answer::Yes => ("good", "check", "For: "),
    };
    el("li")
        .child(
            el("span")
                .class(class)
                .child(icon(name))
                .child(el("span").class("unseen").text(word)),
        )
        .child(el("span").child(reason.words.clone()))
}
