//! What became of each thing of a batch.

use leptos::prelude::*;
use screen::batch::{Batch, Outcome};

use crate::ui::button::button;
use crate::ui::icon::icon;

/// The batch's summary and, unless all went well, one line per thing.
pub fn batch_report(batch: &Batch, dismiss: impl Fn() + 'static) -> AnyView {
    let finished = batch.is_finished();
    let class = match (finished, batch.all_done()) {
        (false, _) => "alert info",
        (true, true) => "alert info",
        (true, false) => "alert",
    };
    let (done, total) = batch.progress();
    let title = if finished { batch.summary() } else { format!("{done} of {total} done…") };
    let lines = batch
        .items()
        .iter()
        .map(|item| {
            let (tone, icon_name, words) = match &item.outcome {
                Outcome::Pending => ("dim", "refresh", "waiting".to_owned()),
                Outcome::Done => ("good", "check", batch.action().done().to_owned()),
                Outcome::Failed(why) => ("bad", "x", why.clone()),
                Outcome::NotTried => ("dim", "info", "not tried".to_owned()),
            };
            view! { <li><span class=tone>{icon(icon_name)}</span><span><b><bdi>{item.name.clone()}</bdi></b>": "{words}</span></li> }
        })
        .collect_view();
    view! {
        <div class=class role="status">
            <h2>{icon(if batch.all_done() { "check" } else { "info" })}<span>{title}</span></h2>
            <ul class="steps">{lines}</ul>
            {finished.then(|| view! { <div class="row">{button("btn slim", None, "Dismiss", dismiss)}</div> })}
        </div>
    }
    .into_any()
}
