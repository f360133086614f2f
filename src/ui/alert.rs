//! A failure in words: what happened, the most likely cause, the next step, and
//! the raw answer one click away.

use super::copy::copy_button;
use super::icon::icon;
use crate::view::{Node, el};

pub use crate::components::alert::Failure as Trouble;

/// Shows a failure, with `actions` under it.
pub fn alert(trouble: Trouble, actions: Node) -> Node {
    let Trouble {
        title,
        cause,
        next,
        facts,
        raw,
    } = trouble;
    let details = (!raw.is_empty() || !facts.is_empty()).then(|| {
        let copied = format!("{facts}\n{raw}");
        el("details")
            .class("raw")
            .child(el("summary").text("What the service answered"))
            .child(el("p").class("small").child(facts))
            .child(
                el("pre")
                    .class("json")
                    .attr("tabindex", "0")
                    .attr("aria-label", "Raw answer")
                    .child(raw),
            )
            .child(
                el("div")
                    .class("row")
                    .child(copy_button("the answer", move || copied.clone())),
            )
    });
    el("div")
        .class("alert")
        .attr("role", "alert")
        .child(el("h2").child(icon("alert")).child(el("span").child(title)))
        .child(el("p").child(cause))
        .child(el("p").child(next))
        .child(details)
        .child(el("div").class("row").child(actions))
        .into()
}
