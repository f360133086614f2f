//! Messages over time: stacked by notification, beside what was there before, with axes,
//! and a part of the time that can be selected by mouse, touch and keyboard.

use std::sync::Arc;

use leptos::prelude::*;
use messages::{Message, simulator as say};
use screen::chart::{
    self, Bar, Layer, WHOLE, bars, percent, range_of, step_under, steps_in, stretch, ticks,
};
use screen::simulation::{messages, step_length};
use simulator::backtest::{Backtest, Step};
use simulator::range::TimeRange;

use super::button::Button;
use super::name::Name;
use crate::browser::intl::Moment;
use crate::browser::{clock, pointer};
use crate::reactive::{effect, memo};
use crate::state::language::{exact, moment, t, zone};

/// What of the time is selected, and how to select something else.
#[derive(Clone, Copy)]
pub struct Brush {
    /// The range, if one is selected.
    pub range: Signal<Option<TimeRange>>,
    /// Selects another one, or all of it.
    pub choose: Callback<Option<TimeRange>>,
}

/// The steps, which stay as they are while parts of them are selected.
#[derive(Clone, PartialEq, Default)]
struct Timeline {
    step_ms: i64,
    steps: Vec<Step>,
}

impl Timeline {
    fn selected(&self, range: Option<TimeRange>) -> Option<(usize, usize)> {
        steps_in(&self.steps, self.step_ms, range?)
    }

    fn range(&self, steps: (usize, usize)) -> Option<TimeRange> {
        let all = steps.0.min(steps.1) == 0 && steps.0.max(steps.1) + 1 == self.steps.len();
        let range = range_of(&self.steps, self.step_ms, steps);
        range.filter(|_| !all)
    }
}

/// A number as the language writes it.
pub fn number(number: usize) -> String {
    t(say::Number { number })
}

/// The chart, with its legend, axes and numbers.
#[component]
pub fn MessageChart(
    /// What is drawn.
    backtest: Signal<Backtest>,
    /// Names of the notifications, by their places.
    names: Signal<Arc<Vec<String>>>,
    /// Selects a part of the time, where that is possible.
    brush: Option<Brush>,
) -> impl IntoView {
    let timeline = memo(move |_| {
        backtest.with(|backtest| Timeline {
            step_ms: backtest.step_ms,
            steps: backtest.steps.clone(),
        })
    });
    let single = memo(move |_| backtest.with(|backtest| backtest.parts.is_empty()));
    let under = RwSignal::new(None);
    let top = memo(move |_| timeline.with(|timeline| bars(&timeline.steps).1));
    let scale = move || {
        let (top, half) = (top.get(), top.get() / 2);
        view! {
            <span>{number(top)}</span>
            {(half > 0).then(|| view! { <span>{number(half)}</span> })}
            <span>"0"</span>
        }
    };
    let per = move || {
        let interval = step_length(timeline.with(|timeline| timeline.step_ms)).into();
        t(say::MessagesPer { interval })
    };
    let time = move || {
        let zone = timeline.with(zone_of).into();
        t(say::TimeAxis { zone })
    };
    view! {
        <figure class="chart" data-single=move || single.get().then_some("")>
            <Legend backtest names />
            <div class="plot-frame">
                <span class="axis-title">
                    <span>{per}</span>
                    <Readout timeline under />
                </span>
                <div class="axis-y" aria-hidden="true">
                    {scale}
                </div>
                <div class="plot-area">
                    <Plot timeline brush under />
                </div>
                <TimeAxis timeline />
                <span class="axis-title end">{time}</span>
            </div>
            {brush.map(|brush| view! { <Selected timeline brush /> })}
            <Numbers backtest names />
        </figure>
    }
}

/// Name of the time zone, and its offset in the time shown: “Europe/Berlin (UTC+2)”.
fn zone_of(timeline: &Timeline) -> Message {
    let offset = |step: Option<&Step>| step.map(|step| zone(step.start_ms)).unwrap_or_default();
    let before = offset(timeline.steps.first());
    let after = offset(timeline.steps.last());
    let name = clock::zone_name().unwrap_or_default();
    if before != after {
        let (name, before, after) = (name.into(), before.into(), after.into());
        say::ZoneChange {
            name,
            before,
            after,
        }
        .into()
    } else if name.is_empty() || name == before {
        messages::verbatim(before)
    } else {
        let (name, offset) = (name.into(), before.into());
        say::Zone { name, offset }.into()
    }
}

fn layer_class(layer: Layer) -> &'static str {
    match layer {
        Layer::Part(0) => "part-0",
        Layer::Part(1) => "part-1",
        Layer::Part(2) => "part-2",
        Layer::Part(3) => "part-3",
        Layer::Part(_) => "part-4",
        Layer::Rest => "part-rest",
        Layer::Maybe => "part-maybe",
    }
}

/// What the layers are called, and how many certain messages each has.
fn layers(backtest: &Backtest, names: &[String]) -> Vec<(Layer, String, usize)> {
    let mut all: Vec<_> = backtest
        .parts
        .iter()
        .enumerate()
        .map(|(at, (place, sent))| {
            let name = names.get(*place).cloned().unwrap_or_default();
            (Layer::Part(at), name, *sent)
        })
        .collect();
    let apart: usize = all.iter().map(|(_, _, sent)| sent).sum();
    let rest = backtest.messages.yes.saturating_sub(apart);
    if all.is_empty() {
        all.push((Layer::Rest, t(say::SERIES_MESSAGES), rest));
    } else if rest > 0 {
        all.push((Layer::Rest, t(say::SERIES_OTHER), rest));
    }
    all
}

/// What each color stands for.
#[component]
fn Legend(backtest: Signal<Backtest>, names: Signal<Arc<Vec<String>>>) -> impl IntoView {
    let key = |class: &'static str, name: String, count: Option<usize>| {
        view! {
            <li class="key">
                <svg class="swatch" aria-hidden="true">
                    <rect class=class width="100%" height="100%" />
                </svg>
                <span class="wrap">
                    <Name name />
                </span>
                {count.map(|count| view! { <span class="n">{number(count)}</span> })}
            </li>
        }
    };
    let keys = move || {
        let (backtest, names) = (backtest.get(), names.get());
        let mut keys: Vec<_> = layers(&backtest, &names)
            .into_iter()
            .map(|(layer, name, sent)| key(layer_class(layer), name, Some(sent)))
            .collect();
        let maybe = backtest.messages.maybe;
        if maybe > 0 {
            let class = layer_class(Layer::Maybe);
            keys.push(key(class, t(say::SERIES_POSSIBLE), Some(maybe)));
        }
        if backtest.before.is_some() {
            keys.push(key("before", t(say::SERIES_SAVED), None));
        }
        keys
    };
    view! { <ul class="legend small ink-2">{keys}</ul> }
}

/// The numbers of the step under the pointer. They are in the table as well.
#[component]
fn Readout(timeline: Memo<Timeline>, under: RwSignal<Option<usize>>) -> impl IntoView {
    let words = move || {
        let at = under.get()?;
        timeline.with(|timeline| {
            let step = timeline.steps.get(at)?;
            let time = exact(step.start_ms).into();
            let sent = messages(step.messages).into();
            Some(t(say::StepReadout { time, sent }))
        })
    };
    view! {
        <span class="readout" aria-hidden="true">
            {words}
        </span>
    }
}

/// The bars, and what is selected of them.
#[component]
fn Plot(
    timeline: Memo<Timeline>,
    brush: Option<Brush>,
    under: RwSignal<Option<usize>>,
) -> impl IntoView {
    let shapes = move || {
        let (bars, _) = timeline.with(|timeline| bars(&timeline.steps));
        bars.into_iter()
            .map(|bar| view! { <ChartBar bar /> })
            .collect_view()
    };
    let name = move || {
        let interval = step_length(timeline.with(|timeline| timeline.step_ms)).into();
        t(say::ChartLabel { interval })
    };
    view! {
        <svg class="plot" role="img" aria-label=name>
            <Textures />
            <line class="grid" x1="0" x2="100%" y1="50%" y2="50%" />
            <line class="grid" x1="0" x2="100%" y1="0" y2="0" />
            {shapes}
        </svg>
        {match brush {
            Some(brush) => view! { <BrushArea timeline brush under /> }.into_any(),
            None => {
                view! {
                    <div
                        class="brush-area"
                        on:pointermove=move |event| {
                            let count = timeline.with(|timeline| timeline.steps.len());
                            under.set(Some(step_under(pointer::share(&event, WHOLE), count)));
                        }
                        on:pointerleave=move |_| under.set(None)
                    ></div>
                }
                    .into_any()
            }
        }}
    }
}

/// Textures in place of colors, where colors are forced and for what is uncertain.
#[component]
fn Textures() -> impl IntoView {
    let lines = [
        ("texture-1", "M-1 1 l2 -2 M0 6 l6 -6 M5 7 l2 -2"),
        ("texture-2", "M0 3 h6"),
        ("texture-3", "M3 0 v6"),
        ("texture-4", "M0 0 l6 6 M6 0 l-6 6"),
        ("texture-rest", "M2 3 h2"),
        ("texture-maybe", "M-1 5 l2 2 M0 0 l6 6 M5 -1 l2 2"),
    ];
    let patterns = lines
        .into_iter()
        .map(|(id, path)| {
            view! {
                <pattern id=id width="6" height="6" patternUnits="userSpaceOnUse">
                    <rect width="6" height="6" />
                    <path d=path />
                </pattern>
            }
        })
        .collect_view();
    view! { <defs>{patterns}</defs> }
}

/// A step of the chart.
#[component]
fn ChartBar(bar: Bar) -> impl IntoView {
    let Bar {
        x,
        width,
        layers,
        before,
    } = bar;
    let rect = move |class: &'static str, y: usize, height: usize| {
        view! { <rect class=class x=percent(x) y=percent(y) width=percent(width) height=percent(height) /> }
    };
    let layers = layers
        .into_iter()
        .map(|(layer, y, height)| rect(layer_class(layer), y, height))
        .collect_view();
    view! {
        {layers}
        {before.map(|y| rect("before", y, WHOLE - y))}
    }
}

/// The labels under the bars.
#[component]
fn TimeAxis(timeline: Memo<Timeline>) -> impl IntoView {
    let labels = move || {
        let ticks = timeline
            .with(|timeline| ticks(&timeline.steps, timeline.step_ms, clock::offset_minutes));
        // Beside the plot there is room for half a label.
        let label = |tick: chart::Tick| {
            let label = if tick.is_day {
                Moment::Day
            } else {
                Moment::Clock
            };
            let label = moment(tick.ms, label);
            view! {
                <line x1=percent(tick.at) x2=percent(tick.at) y1="0" y2="4" />
                <text x=percent(tick.at) y="20" text-anchor="middle">
                    {label}
                </text>
            }
        };
        ticks.into_iter().map(label).collect_view()
    };
    view! {
        <svg class="axis-x" aria-hidden="true">
            {labels}
        </svg>
    }
}

/// Where a pointer selects steps by dragging over them, and two sliders for keyboards.
#[component]
fn BrushArea(
    timeline: Memo<Timeline>,
    brush: Brush,
    under: RwSignal<Option<usize>>,
) -> impl IntoView {
    // The steps being dragged over, until the pointer is let go.
    let dragged = RwSignal::new(None::<(usize, usize)>);
    let count = move || timeline.with(|timeline| timeline.steps.len());
    let at =
        move |event: &leptos::ev::PointerEvent| step_under(pointer::share(event, WHOLE), count());
    let selected = memo(move |_| {
        let range = brush.range.get();
        dragged
            .get()
            .or_else(|| timeline.with(|timeline| timeline.selected(range)))
    });
    let choose = move |steps: (usize, usize)| {
        brush
            .choose
            .run(timeline.with_untracked(|timeline| timeline.range(steps)));
    };
    let down = move |event: leptos::ev::PointerEvent| {
        if pointer::is_main(&event) {
            pointer::hold(&event);
            dragged.set(Some((at(&event), at(&event))));
        }
    };
    let moved = move |event: leptos::ev::PointerEvent| {
        let to = at(&event);
        under.set(Some(to));
        if let Some((from, _)) = dragged.get_untracked() {
            dragged.set(Some((from, to)));
        }
    };
    let up = move |_| {
        let Some(steps) = dragged.get_untracked() else {
            return;
        };
        let before = timeline.with_untracked(|all| all.selected(brush.range.get_untracked()));
        dragged.set(None);
        // Pressing the one step that is selected selects all again.
        if steps.0 == steps.1 && before == Some(steps) {
            brush.choose.run(None);
        } else {
            choose(steps);
        }
    };
    let outside = move || {
        let (x, width) = stretch(selected.get()?, count());
        let end = x + width;
        Some(view! {
            <rect class="outside" x="0" y="0" width=percent(x) height="100%" />
            <rect
                class="outside"
                x=percent(end)
                y="0"
                width=percent(WHOLE - end.min(WHOLE))
                height="100%"
            />
            <line class="edge" x1=percent(x) x2=percent(x) y1="0" y2="100%" />
            <line class="edge" x1=percent(end) x2=percent(end) y1="0" y2="100%" />
        })
    };
    view! {
        <svg class="plot selection" aria-hidden="true">
            {outside}
        </svg>
        <div
            class="brush-area"
            data-brush=""
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=up
            on:pointercancel=move |_| dragged.set(None)
            on:pointerleave=move |_| under.set(None)
        ></div>
        <Handle label=say::RANGE_START timeline selected dragged choose is_end=false />
        <Handle label=say::RANGE_END timeline selected dragged choose is_end=true />
    }
}

/// A slider for one end of the range, on the edge of its step.
#[component]
fn Handle(
    label: Message,
    timeline: Memo<Timeline>,
    /// The first and the last step of the range.
    selected: Memo<Option<(usize, usize)>>,
    dragged: RwSignal<Option<(usize, usize)>>,
    #[prop(into)] choose: Callback<(usize, usize)>,
    is_end: bool,
) -> impl IntoView {
    let count = memo(move |_| timeline.with(|timeline| timeline.steps.len()));
    let steps = memo(move |_| match selected.get() {
        Some((one, other)) => (one.min(other), one.max(other)),
        None => (0, count.get().saturating_sub(1)),
    });
    let edge = move || match steps.get() {
        (_, last) if is_end => last + 1,
        (first, _) => first,
    };
    let words = move || {
        timeline.with(|timeline| {
            let range = range_of(&timeline.steps, timeline.step_ms, steps.get());
            range.map(|range| exact(if is_end { range.to_ms } else { range.from_ms }))
        })
    };
    // Neither end passes the other.
    let read = move |event: &leptos::ev::Event| {
        let (first, last) = steps.get_untracked();
        let typed: usize = event_target_value(event).parse().unwrap_or(0);
        let steps = if is_end {
            (
                first,
                typed.clamp(first + 1, count.get_untracked().max(first + 1)) - 1,
            )
        } else {
            (typed.min(last), last)
        };
        let edge = if is_end { steps.1 + 1 } else { steps.0 };
        pointer::show_value(event, &edge.to_string());
        steps
    };
    // The value is set again where the number of steps changes, which may cut it.
    let value = RwSignal::new(String::new());
    effect(move |_| {
        count.track();
        value.set(edge().to_string());
    });
    view! {
        <input
            type="range"
            class="handle"
            min="0"
            max=move || count.get().to_string()
            step="1"
            aria-label=t(label)
            aria-valuetext=words
            prop:value=value
            on:input=move |event| dragged.set(Some(read(&event)))
            on:change=move |event| {
                let steps = read(&event);
                dragged.set(None);
                choose.run(steps);
            }
        />
    }
}

/// What is selected in words, and the way back to all of it.
#[component]
fn Selected(timeline: Memo<Timeline>, brush: Brush) -> impl IntoView {
    let words = move || {
        let Some(range) = brush.range.get() else {
            return t(say::SELECT_RANGE_HINT);
        };
        let (from, to) = (exact(range.from_ms).into(), exact(range.to_ms).into());
        let found = timeline.with(|timeline| timeline.selected(Some(range)));
        match found {
            Some(_) => t(say::SelectedRange { from, to }),
            None => t(say::SelectedRangeEmpty { from, to }),
        }
    };
    let some = memo(move |_| brush.range.get().is_some());
    view! {
        <div class="row selected-range">
            <p class="small ink-2" role="status">
                {words}
            </p>
            <Show when=move || some.get()>
                <Button
                    class="btn slim"
                    icon="x"
                    label=t(say::CLEAR_RANGE)
                    on_press=move || brush.choose.run(None)
                />
            </Show>
        </div>
    }
}

/// The chart's numbers, for reading and for screen readers.
#[component]
fn Numbers(backtest: Signal<Backtest>, names: Signal<Arc<Vec<String>>>) -> impl IntoView {
    let open = RwSignal::new(false);
    let table = move || {
        let open = open.get();
        open.then(|| backtest.with(|backtest| numbers(backtest, &names.get())))
    };
    view! {
        <details class="raw" on:toggle=move |event| open.set(crate::browser::dom::is_open(&event))>
            <summary>{t(say::VIEW_AS_TABLE)}</summary>
            <div
                class="scroller numbers"
                tabindex="0"
                role="region"
                aria-label=t(say::MESSAGES_OVER_TIME)
            >
                {table}
            </div>
        </details>
    }
}

fn numbers(backtest: &Backtest, names: &[String]) -> AnyView {
    let apart: Vec<String> = layers(backtest, names)
        .into_iter()
        .filter(|(layer, ..)| matches!(layer, Layer::Part(_)))
        .map(|(_, name, _)| name)
        .collect();
    let compared = backtest.before.is_some();
    let heads = [
        say::COLUMN_FROM,
        say::COLUMN_EVENTS,
        say::COLUMN_MESSAGES,
        say::SERIES_POSSIBLE,
    ];
    let mut heads: Vec<String> = heads.into_iter().map(t).collect();
    heads.extend(compared.then(|| t(say::SERIES_SAVED)));
    heads.extend(apart);
    let heads = heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect_view();
    // An empty step says nothing that its absence does not.
    let rows = backtest
        .steps
        .iter()
        .filter(|step| step.events > 0)
        .map(|step| {
            let mut cells = vec![step.events, step.messages.yes, step.messages.maybe];
            cells.extend(compared.then_some(step.before.yes));
            cells.extend(&step.parts);
            let cells = cells
                .into_iter()
                .map(|cell| view! { <td>{number(cell)}</td> })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{exact(step.start_ms)}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="list">
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
