//! What would have been sent: a sentence, a chart over time with its numbers, what
//! it was about most, and a warning where it is too much.

use screen::list::{counted, grouped};
use screen::simulation::{CHART, bars, difference, messages, noise, span, step_length, step_start};
use simulator::backtest::{Backtest, Step};
use simulator::overview::Tally;

use crate::browser::clock;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group};

/// Everything about a backtest. `who` begins the sentence: “It”, a name.
pub fn backtest_view(who: Node, backtest: &Backtest) -> Node {
    let times = backtest.steps.first().zip(backtest.steps.last());
    let span_ms = times.map(|(first, last)| (first.start_ms, last.start_ms + backtest.step_ms));
    let offset = clock::offset_minutes();
    let within = span_ms.map(|ends| [" in ", &span(ends)].concat());
    let warning = noise(backtest, span_ms, offset).map(|words| {
        el("p")
            .class("note warn")
            .child(icon("alert"))
            .child(el("span").child(words))
    });
    let changed = difference(backtest).map(|words| {
        el("p")
            .class("note plain")
            .child(icon("info"))
            .child(el("span").child(words))
    });
    let undated = (backtest.undated > 0).then(|| {
        let words = counted(backtest.undated, "message is", "messages are");
        el("p").class("small dim").child(
            [
                &words,
                " about events without a time, which the chart leaves out.",
            ]
            .concat(),
        )
    });
    group([
        el("p")
            .class("sentence")
            .child(who)
            .text(" would have sent ")
            .child(el("b").child(messages(backtest.messages)))
            .child(within)
            .text(".")
            .node(),
        changed.into(),
        warning.into(),
        (!backtest.steps.is_empty())
            .then(|| chart(backtest, offset))
            .into(),
        undated.into(),
        tops(backtest),
    ])
}

fn chart(backtest: &Backtest, offset: i32) -> El {
    let (bars, top) = bars(&backtest.steps);
    let (width, height) = CHART;
    let rect = |class: &'static str, x: usize, y: usize, width: usize, tall: usize| {
        (tall > 0).then(|| {
            el("svg:rect")
                .class(class)
                .attr("x", x.to_string())
                .attr("y", y.to_string())
                .attr("width", width.to_string())
                .attr("height", tall.to_string())
        })
    };
    let bar = |(bar, step): (screen::simulation::Bar, &Step)| {
        let from_top = |tall: usize| height.saturating_sub(tall);
        let tip = [
            &step_start(step.start_ms, offset),
            ": ",
            &messages(step.messages),
        ]
        .concat();
        el("svg:g")
            .child(el("svg:title").child(tip))
            .child(rect("yes", bar.x, from_top(bar.yes), bar.width, bar.yes))
            .child(rect(
                "maybe",
                bar.x,
                from_top(bar.yes + bar.maybe),
                bar.width,
                bar.maybe,
            ))
    };
    let shapes = bars
        .into_iter()
        .zip(&backtest.steps)
        .map(bar)
        .collect::<Node>();
    let end =
        |step: Option<&Step>| el("span").child(step.map(|step| step_start(step.start_ms, offset)));
    let every = step_length(backtest.step_ms);
    let has_open = backtest.messages.maybe > 0;
    el("figure")
        .class("chart")
        .child(
            el("div")
                .class("chart-head")
                .child(el("span").class("key yes").text("messages"))
                .child(has_open.then(|| el("span").class("key maybe").text("uncertain")))
                .child(
                    el("span")
                        .class("small dim")
                        .child(["every ", &every, ", top line ", &grouped(top)].concat()),
                ),
        )
        .child(
            el("svg:svg")
                .class("bars")
                .attr(
                    "viewBox",
                    ["0 0 ", &width.to_string(), " ", &height.to_string()].concat(),
                )
                .attr("preserveAspectRatio", "none")
                .attr("role", "img")
                .attr(
                    "aria-label",
                    [
                        "Messages over time, every ",
                        &every,
                        ". The numbers are in the table below.",
                    ]
                    .concat(),
                )
                .child(shapes),
        )
        .child(
            el("div")
                .class("chart-ends")
                .child(end(backtest.steps.first()))
                .child(end(backtest.steps.last())),
        )
        .child(numbers(backtest, offset))
}

/// The chart's numbers, for reading and for screen readers.
fn numbers(backtest: &Backtest, offset: i32) -> El {
    let row = |step: &Step| {
        el("tr")
            .child(
                el("th")
                    .attr("scope", "row")
                    .child(step_start(step.start_ms, offset)),
            )
            .child(el("td").child(grouped(step.events)))
            .child(el("td").child(grouped(step.messages.yes)))
            .child(el("td").child(grouped(step.messages.maybe)))
    };
    // An empty step says nothing that its absence does not.
    let steps = backtest.steps.iter().filter(|step| step.events > 0);
    let rows = steps.map(row).collect::<Node>();
    let column = |label: &'static str| el("th").attr("scope", "col").text(label);
    el("details")
        .class("raw")
        .child(el("summary").text("The numbers as a table"))
        .child(
            el("div")
                .class("scroller numbers")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "Messages over time")
                .child(
                    el("table")
                        .class("list")
                        .child(
                            el("thead").child(
                                el("tr")
                                    .child(column("From"))
                                    .child(column("Events"))
                                    .child(column("Messages"))
                                    .child(column("Uncertain")),
                            ),
                        )
                        .child(el("tbody").child(rows)),
                ),
        )
}

/// What the messages are about most.
fn tops(backtest: &Backtest) -> Node {
    if backtest.messages == Tally::default() || backtest.messages.yes == 0 {
        return Node::Nothing;
    }
    let labels = ["Operations", "Users", "Resources"];
    let most = labels
        .into_iter()
        .zip(&backtest.most)
        .map(|(label, counts)| {
            let row = |(name, count): &(String, usize)| {
                el("li")
                    .child(el("span").class("mono wrap").child(name.clone()))
                    .child(el("span").class("n").child(grouped(*count)))
            };
            let rows = counts.iter().map(row).collect::<Node>();
            el("section")
                .child(el("h3").text(label))
                .child(el("ol").class("tops").child(rows))
        });
    el("div")
        .class("thirds")
        .child(most.collect::<Node>())
        .into()
}
