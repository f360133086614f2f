//! One of a few choices, side by side.

use std::rc::Rc;

use leptos::prelude::*;

use crate::view::{Node, el};

/// A group of radio buttons. `choices` are values and labels.
pub fn segments(
    name: &'static str,
    legend: &'static str,
    choices: Vec<(&'static str, &'static str)>,
    chosen: Signal<&'static str>,
    choose: impl Fn(&'static str) + 'static,
) -> Node {
    group_of(name, legend, choices, chosen, Rc::new(choose))
}

fn group_of(
    name: &'static str,
    legend: &'static str,
    choices: Vec<(&'static str, &'static str)>,
    chosen: Signal<&'static str>,
    choose: Rc<dyn Fn(&'static str)>,
) -> Node {
    let options = choices
        .into_iter()
        .map(|(value, label)| {
            let choose = Rc::clone(&choose);
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
