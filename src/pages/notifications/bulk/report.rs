//! What became of each thing of a batch.

use screen::batch::{Batch, Outcome};

use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::view::{Node, el};

/// Id of the report.
pub const REPORT: &str = "batch-report";

/// The batch's summary and, unless all went well, one line per thing.
pub fn batch_report(
    batch: &Batch,
    undo: impl Fn(Batch) + 'static,
    dismiss: impl Fn() + 'static,
) -> Node {
    let finished = batch.is_finished();
    let class = match (finished, batch.all_done()) {
        (false, _) => "alert info",
        (true, true) => "alert info",
        (true, false) => "alert",
    };
    let back = batch.undo();
    let (done, total) = batch.progress();
    let title = if finished {
        batch.summary()
    } else {
        format!("{done} of {total} done…")
    };
    let lines = batch
        .items()
        .iter()
        .map(|item| {
            let (tone, icon_name, words) = match &item.outcome {
                Outcome::Pending => ("dim", "refresh", "waiting".to_owned()),
                Outcome::Done => ("good", "check", batch.action().done().to_owned()),
                Outcome::Already => {
                    let words = format!("was already {}", batch.action().done());
                    ("dim", "check", words)
                }
                Outcome::Failed(why) => ("bad", "x", why.clone()),
                Outcome::NotTried => ("dim", "info", "not tried".to_owned()),
            };
            el("li")
                .child(el("span").attr("class", tone).child(icon(icon_name)))
                .child(
                    el("span")
                        .child(el("b").child(el("bdi").child(item.name.clone())))
                        .text(": ")
                        .child(words),
                )
        })
        .collect::<Node>();
    el("div")
        .attr("class", class)
        .attr("id", REPORT)
        .attr("tabindex", "-1")
        .attr("role", "status")
        .child(
            el("h2")
                .child(icon(if batch.all_done() { "check" } else { "info" }))
                .child(el("span").child(title)),
        )
        .child(el("ul").class("steps").child(lines))
        .child(finished.then(|| {
            el("div")
                .class("row")
                .child(
                    back.map(|back| button("btn slim", None, "Undo", move || undo(back.clone()))),
                )
                .child(button("btn quiet slim", None, "Dismiss", dismiss))
        }))
        .into()
}
