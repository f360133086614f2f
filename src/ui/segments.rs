//! One of a few choices, side by side.

use crate::view::{Node, el};
use leptos::prelude::*;

/// A group of radio buttons. `choices` are values and labels.
pub fn segments(
    name: &'static str,
    legend: &'static str,
    choices: Vec<(&'static str, &'static str)>,
    chosen: Signal<&'static str>,
    choose: impl Fn(&'static str) + Clone + 'static,
) -> Node {
    let options = choices
        .into_iter()
        .map(|(value, label)| {
            let choose = choose.clone();
            el("label")
                .child(
                    el("input")
                        .attr("type", "radio")
                        .attr("name", name)
                        .attr("value", value)
                        .prop("checked", move || chosen.get() == value)
                        .on("change", move |_| choose(value)),
                )
                .child(el("span").child(label))
        })
        .collect::<Node>();
    el("fieldset")
        .class("segments")
        .child(el("legend").class("unseen").child(legend))
        .child(options)
        .into()
}
