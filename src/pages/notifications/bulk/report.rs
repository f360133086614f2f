//! What became of each thing of a batch.

use leptos::prelude::*;
use messages::{Message, batch, notifications as words};
use screen::batch::{Action, BulkAction, Item, ItemOutcome};

use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::rich_text::RichText;
use crate::state::language::{pieces, t};

/// Id of the report.
pub const REPORT: &str = "batch-report";

/// The batch's summary with what can be done about it, and one line per thing: first what is
/// not as it was wanted.
#[component]
pub fn BatchReport(
    /// What is being done, or was.
    batch: BulkAction,
    /// Begins the batch that undoes it.
    #[prop(into)]
    on_undo: Callback<BulkAction>,
    /// Takes the report away.
    #[prop(into)]
    on_dismiss: Callback<()>,
) -> impl IntoView {
    let (finished, all_done) = (batch.is_finished(), batch.all_done());
    let class = if finished && !all_done {
        "alert"
    } else {
        "alert info"
    };
    let (done, total) = batch.progress();
    let title = if finished {
        t(batch.summary())
    } else {
        t(words::Progress { done, total })
    };
    let undo = batch.undo().map(|back| {
        let label = t(match back.action() {
            Action::Recreate => words::RECREATE,
            _ => words::UNDO,
        });
        view! { <Button class="btn slim" label on_press=move || on_undo.run(back.clone()) /> }
    });
    let buttons = finished.then(|| {
        view! {
            <div class="row">
                {undo} <Button class="btn quiet slim" label=t(words::DISMISS) on_press=on_dismiss />
            </div>
        }
    });
    let line = |item: &&Item| view! { <Line item=(*item).clone() outcome=batch.outcome(item) /> };
    let lines = batch.lines();
    let listed = lines.listed.iter().map(line).collect_view();
    let folded = (!lines.folded.is_empty()).then(|| {
        view! {
            <details class="raw">
                <summary>{t(batch.folded())}</summary>
                <ul class="steps">{lines.folded.iter().map(line).collect_view()}</ul>
            </details>
        }
    });
    view! {
        <div class=class id=REPORT tabindex="-1" role="status">
            <div class="report-head">
                <h2>
                    <Icon name=if all_done { "check" } else { "info" } />
                    <span>{title}</span>
                </h2>
                {buttons}
            </div>
            <ul class="steps">{listed}</ul>
            {folded}
        </div>
    }
}

/// What became of one thing.
#[component]
fn Line(item: Item, outcome: Message) -> impl IntoView {
    let (class, icon) = match item.outcome {
        ItemOutcome::Pending => ("dim", "refresh"),
        ItemOutcome::Done => ("good", "check"),
        ItemOutcome::Already => ("dim", "check"),
        ItemOutcome::Failed(_) => ("bad", "x"),
        ItemOutcome::NotTried => ("dim", "info"),
    };
    let (name, outcome) = (item.name.into(), outcome.into());
    view! {
        <li>
            <span class=class>
                <Icon name=icon />
            </span>
            <span>
                <RichText pieces=pieces(batch::Line { name, outcome }) />
            </span>
        </li>
    }
}
