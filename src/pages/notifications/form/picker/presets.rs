//! Operations for common needs, chosen with one press.

use leptos::prelude::*;
use screen::picker::{Offer, PRESETS, Share, counted};

use super::Choice;
use crate::reactive::memo;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// The presets, as far as the catalogue has them.
pub fn offers(choice: Choice) -> El {
    let catalogue = choice.catalogue();
    let offers = PRESETS.iter().map(|preset| preset.offer(&catalogue));
    let lines = offers.map(|offer| shown(choice, offer)).collect::<Node>();
    el("section")
        .attr("aria-labelledby", "presets-title")
        .child(el("h3").attr("id", "presets-title").text("Common needs"))
        .child(el("ul").class("presets").child(lines))
}

fn shown(choice: Choice, offer: Offer) -> El {
    let Offer {
        label,
        places,
        undocumented,
        missing,
    } = offer;
    if places.is_empty() {
        let words = "This catalogue has none of its operations.";
        return el("li")
            .child(el("b").text(label))
            .child(el("small").text(words));
    }
    let (to_choose, count) = (places.clone(), places.len());
    let done = memo(move |_| {
        choice
            .chosen
            .with(|chosen| chosen.share(places.iter().copied()) == Share::All)
    });
    let add = move |_| {
        choice
            .chosen
            .update(|chosen| chosen.set(to_choose.iter().copied(), true));
    };
    let documented = if undocumented.is_empty() {
        "all documented.".to_owned()
    } else {
        let names = undocumented.join(", ");
        ["documented except ", &names, "."].concat()
    };
    let words = [&counted(count), ", ", &documented].concat();
    let lacks = (!missing.is_empty())
        .then(|| el("small").child(["Not in this catalogue: ", &missing.join(", "), "."].concat()));
    el("li")
        .child(
            el("button")
                .attr("type", "button")
                .class("btn slim")
                .on("click", add)
                .child(live(move || {
                    icon(if done.get() { "check" } else { "plus" })
                }))
                .text(label)
                .child(live(move || {
                    let chosen = || el("span").class("unseen").text(", chosen");
                    done.get().then(chosen)
                })),
        )
        .child(el("small").child(words))
        .child(lacks)
}
