//! The verdict about a notification or a connector, as lists, pages and forms show it.

use leptos::prelude::*;
use screen::field_name::says_where;
use screen::verdict::{Remark, Verdict, VerdictState};

use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// Class and icon of a state. No two have the same icon: colour is not needed.
fn tone(state: VerdictState) -> (&'static str, &'static str) {
    match state {
        VerdictState::Errors => ("bad", "x"),
        VerdictState::NeverMatches => ("bad", "never"),
        VerdictState::NobodyNotified => ("plain", "mute"),
        VerdictState::Unknown => ("warn", "question"),
        VerdictState::Warnings => ("warn", "alert"),
        VerdictState::Ok => ("good", "check"),
    }
}

/// The verdict in a row of a list: its name, how many reasons there are besides the
/// first, and that one, or else what the loaded events show.
pub fn in_row(verdict: &Verdict) -> Node {
    let (class, icon_name) = tone(verdict.state);
    let more = Some(verdict.more()).filter(|more| *more > 0).map(|more| {
        el("span")
            .class("more")
            .child(format!("+{more}"))
            .child(el("span").class("unseen").text(" more"))
    });
    let why = verdict.headline().map(|reason| {
        el("span")
            .class("sub why")
            .child(el("span").child(sentence(reason)))
    });
    group([
        el("span")
            .class("nowrap")
            .child(
                el("span")
                    .attr("class", ["note ", class].concat())
                    .child(icon(icon_name))
                    .text(verdict.state.label()),
            )
            .child(more)
            .node(),
        why.into(),
    ])
}

fn sentence(remark: &Remark) -> Node {
    if says_where(&remark.name, &remark.message) {
        return remark.message.clone().into();
    }
    group([
        el("b").child([&remark.name, ":"].concat()).node(),
        [" ", &remark.message].concat().into(),
    ])
}

/// The card with the verdict, its reasons and notes; without a verdict, that there is
/// none yet.
pub fn verdict_card(verdict: Signal<Option<Verdict>>) -> Node {
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "verdict-title")
        .child(el("h2").attr("id", "verdict-title").text("Verdict"))
        .child(live(move || match verdict.get() {
            Some(verdict) => judged(&verdict),
            None => el("p")
                .class("ink-2")
                .text("None yet: the form is not complete.")
                .node(),
        }))
        .node()
}

fn judged(verdict: &Verdict) -> Node {
    let (class, icon_name) = tone(verdict.state);
    let fine = verdict.state == VerdictState::Ok;
    let line = |remark: &Remark| {
        let (class, icon_name, unseen) = match remark.state {
            VerdictState::Ok => ("dim", "info", "Note: "),
            VerdictState::Errors => ("bad", "x", "Error: "),
            VerdictState::Warnings => ("warn", "alert", "Warning: "),
            state => {
                let (class, icon_name) = tone(state);
                (class, icon_name, "")
            }
        };
        el("li")
            .child(el("span").class(class).child(icon(icon_name)))
            .child(
                el("span")
                    .child(el("span").class("unseen").text(unseen))
                    .child(sentence(remark)),
            )
    };
    let remarks: Vec<El> = verdict.remarks.iter().map(line).collect();
    group([
        el("p")
            .attr("class", ["verdict ", class].concat())
            .child(icon(icon_name))
            .text(verdict.state.label())
            .node(),
        fine.then(|| el("p").class("small ink-2").text("Nothing known is wrong."))
            .into(),
        (!remarks.is_empty())
            .then(|| {
                el("ul")
                    .class("steps")
                    .child(remarks.into_iter().collect::<Node>())
            })
            .into(),
    ])
}
