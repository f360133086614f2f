//! Somebody else changed what is being edited: base, theirs and mine for each
//! field, and a choice where both changed the same one. Nothing is lost.

use domain::merge::{Change, Conflict};
use leptos::prelude::*;

use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::ui::segments::segments;
use crate::view::{Node, el, live};

/// What somebody else did, field by field.
#[derive(Clone)]
pub struct Sides {
    /// What both changed, differently.
    pub conflicts: Vec<Conflict>,
    /// What only they changed.
    pub taken_from_theirs: Vec<Change>,
}

/// Shown while there is something to decide about. `decide` is told the keys of
/// the fields that theirs is wanted for.
pub fn conflict_panel(sides: Signal<Option<Sides>>, decide: Callback<Vec<&'static str>>) -> Node {
    live(move || sides.get().map(|sides| panel(sides, decide)))
}

fn panel(sides: Sides, decide: Callback<Vec<&'static str>>) -> Node {
    let take: RwSignal<Vec<&'static str>> = RwSignal::default();
    let Sides {
        conflicts,
        taken_from_theirs,
    } = sides;
    let taken = taken_from_theirs
        .into_iter()
        .map(|c| {
            el("tr")
                .child(el("th").attr("scope", "row").child(c.label))
                .child(el("td").child(c.before))
                .child(el("td").child(c.after))
                .child(
                    el("td")
                        .class("dim")
                        .text("unchanged by you, so theirs is taken"),
                )
        })
        .collect::<Node>();
    let disputed = conflicts
        .iter()
        .map(|c| disputed(c, take))
        .collect::<Node>();
    let both = !conflicts.is_empty();
    let go_on = move || decide.run(take.get_untracked());
    el("section")
        .class("alert warn")
        .attr("role", "alert")
        .attr("aria-labelledby", "conflict-title")
        .child(
            el("h2")
                .attr("id", "conflict-title")
                .attr("tabindex", "-1")
                .child(icon("alert"))
                .child(el("span").text("Somebody else changed this while you were editing")),
        )
        .child(el("p").child(if both {
            "Nothing was saved. Choose whose text to keep where both of you \
             changed the same field; the rest is put together."
        } else {
            "Nothing was saved. You changed different fields, so both sets \
             of changes fit together."
        }))
        .child(
            el("div").class("scroller").child(
                el("table")
                    .class("versions")
                    .child(
                        el("thead").child(
                            el("tr")
                                .child(el("th").attr("scope", "col").text("Field"))
                                .child(el("th").attr("scope", "col").text("When you opened it"))
                                .child(el("th").attr("scope", "col").text("Theirs, stored now"))
                                .child(el("th").attr("scope", "col").text("Yours")),
                        ),
                    )
                    .child(el("tbody").child(disputed).child(taken)),
            ),
        )
        .child(el("div").class("row").child(button(
            "btn primary",
            None,
            "Put together and go on editing",
            go_on,
        )))
        .into()
}

fn disputed(conflict: &Conflict, take: RwSignal<Vec<&'static str>>) -> Node {
    let Conflict {
        key,
        label,
        base,
        theirs,
        mine,
    } = conflict.clone();
    let chosen = Signal::derive(move || {
        if take.with(|t| t.contains(&key)) {
            "theirs"
        } else {
            "mine"
        }
    });
    let choose = move |value: &'static str| {
        take.update(|t| {
            t.retain(|k| *k != key);
            if value == "theirs" {
                t.push(key);
            }
        });
    };
    el("tr")
        .child(el("th").attr("scope", "row").child(label).child(segments(
            key,
            label,
            vec![("mine", "Keep mine"), ("theirs", "Take theirs")],
            chosen,
            choose,
        )))
        .child(el("td").child(base))
        .child(el("td").child(theirs))
        .child(el("td").child(mine))
        .into()
}
