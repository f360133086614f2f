//! What would have been sent: a sentence, a chart over time with its numbers, what it
//! was about most, and a warning where it is too much.

use leptos::children::ViewFnOnce;
use leptos::prelude::*;
use screen::list::{counted, grouped};
use screen::simulation::{Bar, CHART, bars, difference, messages, noise, span, step_length};
use screen::when;
use simulator::backtest::{Backtest, Step};

use super::icon::Icon;
use crate::browser::clock;

/// Everything about a backtest.
#[component]
pub fn BacktestSummary(
    /// What begins the sentence: “It”, a name.
    #[prop(into)]
    who: ViewFnOnce,
    /// The backtest.
    backtest: Backtest,
) -> impl IntoView {
    let times = backtest.steps.first().zip(backtest.steps.last());
    let span_ms = times.map(|(first, last)| (first.start_ms, last.start_ms + backtest.step_ms));
    let within = span_ms.map(|ends| [" in ", &span(ends)].concat());
    let warning = noise(&backtest, span_ms, clock::offset_minutes);
    let changed = difference(&backtest);
    let undated = (backtest.undated > 0).then(|| {
        let words = counted(backtest.undated, "message is", "messages are");
        [
            &words,
            " about events without a time, which the chart leaves out.",
        ]
        .concat()
    });
    let tops = (backtest.messages.yes > 0).then(|| top_lists(&backtest));
    view! {
        <p class="sentence">
            {who.run()} " would have sent " <b>{messages(backtest.messages)}</b> {within} "."
        </p>
        {changed.map(|words| view! { <Note class="note plain" icon="info" words /> })}
        {warning.map(|words| view! { <Note class="note warn" icon="alert" words /> })}
        {(!backtest.steps.is_empty()).then(|| view! { <Chart backtest /> })}
        {undated.map(|words| view! { <p class="small dim">{words}</p> })}
        {tops}
    }
}

/// A moment in the time zone as it was then.
fn exact(ms: i64) -> String {
    when::exact(ms, clock::offset_minutes(ms))
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

/// Messages over time.
#[component]
fn Chart(backtest: Backtest) -> impl IntoView {
    let (bars, top) = bars(&backtest.steps);
    let (width, height) = CHART;
    let shapes = bars
        .into_iter()
        .zip(&backtest.steps)
        .map(|(bar, step)| {
            let at = exact(step.start_ms);
            let tip = [&at, ": ", &messages(step.messages)].concat();
            view! { <ChartBar bar tip /> }
        })
        .collect_view();
    let end = |step: Option<&Step>| step.map(|step| exact(step.start_ms));
    let every = step_length(backtest.step_ms);
    let name = [
        "Messages over time, every ",
        &every,
        ". The numbers are in the table below.",
    ]
    .concat();
    let scale = ["every ", &every, ", top line ", &grouped(top)].concat();
    let uncertain =
        (backtest.messages.maybe > 0).then(|| view! { <span class="key maybe">"uncertain"</span> });
    view! {
        <figure class="chart">
            <div class="chart-head">
                <span class="key yes">"messages"</span>
                {uncertain}
                <span class="small dim">{scale}</span>
            </div>
            <svg
                class="bars"
                viewBox=format!("0 0 {width} {height}")
                preserveAspectRatio="none"
                role="img"
                aria-label=name
            >
                {shapes}
            </svg>
            <div class="chart-ends">
                <span>{end(backtest.steps.first())}</span>
                <span>{end(backtest.steps.last())}</span>
            </div>
            <Numbers steps=backtest.steps />
        </figure>
    }
}

/// One step of the chart: sure messages, and the uncertain ones on top of them.
#[component]
fn ChartBar(bar: Bar, tip: String) -> impl IntoView {
    let (_, height) = CHART;
    let rect = |class: &'static str, top: usize, tall: usize| {
        (tall > 0).then(|| {
            view! {
                <rect
                    class=class
                    x=bar.x.to_string()
                    y=height.saturating_sub(top).to_string()
                    width=bar.width.to_string()
                    height=tall.to_string()
                />
            }
        })
    };
    view! {
        <g>
            <title>{tip}</title>
            {rect("yes", bar.yes, bar.yes)}
            {rect("maybe", bar.yes + bar.maybe, bar.maybe)}
        </g>
    }
}

/// The chart's numbers, for reading and for screen readers.
#[component]
fn Numbers(steps: Vec<Step>) -> impl IntoView {
    // An empty step says nothing that its absence does not.
    let steps = steps.into_iter().filter(|step| step.events > 0);
    let rows = steps
        .map(|step| {
            view! {
                <tr>
                    <th scope="row">{exact(step.start_ms)}</th>
                    <td>{grouped(step.events)}</td>
                    <td>{grouped(step.messages.yes)}</td>
                    <td>{grouped(step.messages.maybe)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details class="raw">
            <summary>"The numbers as a table"</summary>
            <div
                class="scroller numbers"
                tabindex="0"
                role="region"
                aria-label="Messages over time"
            >
                <table class="list">
                    <thead>
                        <tr>
                            <th scope="col">"From"</th>
                            <th scope="col">"Events"</th>
                            <th scope="col">"Messages"</th>
                            <th scope="col">"Uncertain"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
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
