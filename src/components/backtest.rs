//! What would have been sent: a sentence, a chart over time with its numbers, what it
//! was about most, and a warning where it is too much.

use std::sync::Arc;

use leptos::prelude::*;
use screen::list::{counted, grouped};
use screen::simulation::{difference, messages, noise, span};
use simulator::backtest::Backtest;

use super::chart::{Brush, MessageChart};
use super::icon::Icon;
use crate::browser::clock;
use crate::reactive::memo;

/// Everything about a backtest. The chart stays while a part of it is selected.
#[component]
pub fn BacktestSummary(
    /// What begins the sentence: “It”, a name.
    #[prop(into)]
    who: ViewFn,
    /// The backtest.
    #[prop(into)]
    backtest: Signal<Backtest>,
    /// Names of the notifications, by their places.
    #[prop(optional, into)]
    names: Signal<Arc<Vec<String>>>,
    /// Selects a part of the time, where that is possible.
    #[prop(optional)]
    brush: Option<Brush>,
) -> impl IntoView {
    let has_steps = memo(move |_| backtest.with(|backtest| !backtest.steps.is_empty()));
    let span_ms = move |backtest: &Backtest| {
        if let Some(range) = brush.and_then(|brush| brush.range.get()) {
            return Some((range.from_ms, range.to_ms));
        }
        let times = backtest.steps.first().zip(backtest.steps.last());
        times.map(|(first, last)| (first.start_ms, last.start_ms + backtest.step_ms))
    };
    let sentence = move || {
        backtest.with(|backtest| {
            let within = span_ms(backtest).map(|ends| [" in ", &span(ends)].concat());
            view! {
                <p class="sentence">
                    {who.run()} " would have sent " <b>{messages(backtest.messages)}</b> {within}
                    "."
                </p>
            }
        })
    };
    let notes = move || {
        backtest.with(|backtest| {
            let changed = difference(backtest);
            let warning = noise(backtest, span_ms(backtest), clock::offset_minutes);
            view! {
                {changed.map(|words| view! { <Note class="note plain" icon="info" words /> })}
                {warning.map(|words| view! { <Note class="note warn" icon="alert" words /> })}
            }
        })
    };
    let undated = move || {
        let undated = backtest.with(|backtest| backtest.undated);
        (undated > 0).then(|| {
            let words = counted(undated, "message is", "messages are");
            let about = " about events without a time, which the chart leaves out.";
            view! { <p class="small dim">{[&words, about].concat()}</p> }
        })
    };
    let tops =
        move || backtest.with(|backtest| (backtest.messages.yes > 0).then(|| top_lists(backtest)));
    view! {
        {sentence}
        {notes}
        <Show when=move || has_steps.get()>
            <MessageChart backtest names brush />
        </Show>
        {undated}
        {tops}
    }
}

/// A line with an icon.
#[component]
fn Note(class: &'static str, icon: &'static str, words: String) -> impl IntoView {
    view! {
        <p class=class>
            <Icon name=icon />
            <span>{words}</span>
        </p>
    }
}

/// What the messages are about most.
fn top_lists(backtest: &Backtest) -> AnyView {
    let labels = ["Operations", "Users", "Resources"];
    let lists = labels
        .into_iter()
        .zip(&backtest.most)
        .map(|(label, counts)| {
            let rows = counts
                .iter()
                .map(|(name, count)| {
                    view! {
                        <li>
                            <span class="mono wrap">{name.clone()}</span>
                            <span class="n">{grouped(*count)}</span>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section>
                    <h3>{label}</h3>
                    <ol class="tops">{rows}</ol>
                </section>
            }
        })
        .collect_view();
    view! { <div class="thirds">{lists}</div> }.into_any()
}
