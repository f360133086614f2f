//! The map as a drawing.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use messages::workspace_map as say;
use screen::routing_map::{Band, LINE, Node, RoutingMap, Side};

use super::names::{class, mark, name, route};
use crate::state::language::t;
use crate::state::{App, use_app};

/// How wide it is.
const WIDTH: f64 = 980.0;

/// How wide a bar is.
const BAR: f64 = 8.0;

/// What is free above and below.
const MARGIN: f64 = 8.0;

/// Characters of a name that are drawn; the rest is in its tip.
const LONGEST: usize = 30;

/// The left edge of the bars of a column.
fn left(side: Side) -> f64 {
    match side {
        Side::Service => 230.0,
        Side::Notification => 470.0,
        Side::Target => 730.0,
    }
}

/// The outline of a band.
fn path(band: &Band, nodes: &[Node]) -> String {
    let (Some(from), Some(to)) = (nodes.get(band.from), nodes.get(band.to)) else {
        return String::new();
    };
    let (x0, x1) = (left(from.side) + BAR, left(to.side));
    let middle = f64::midpoint(x0, x1);
    // What carries nothing is seen as well.
    let width = band.width.max(1.0);
    let (y0, y1) = (band.y.0, band.y.1);
    let (z0, z1) = (y0 + width, y1 + width);
    format!(
        "M{x0:.1} {y0:.1}C{middle:.1} {y0:.1} {middle:.1} {y1:.1} {x1:.1} {y1:.1}\
         V{z1:.1}C{middle:.1} {z1:.1} {middle:.1} {z0:.1} {x0:.1} {z0:.1}Z"
    )
}

fn shortened(name: &str) -> String {
    let mut letters = name.chars();
    let short: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        short + "…"
    } else {
        short
    }
}

/// The drawing, with what its colors mean.
#[component]
pub fn Drawing(
    /// What is drawn.
    map: RoutingMap,
    /// Whether its parts lead to the list.
    is_linked: bool,
) -> impl IntoView {
    let app = use_app();
    let height = map.height + 2.0 * MARGIN;
    let view_box = format!("0 {:.1} {WIDTH:.1} {height:.1}", -MARGIN);
    let bands = map
        .bands
        .iter()
        .map(|band| {
            let class = if band.is_dead { "band dead" } else { "band" };
            let path = path(band, &map.nodes);
            view! { <path class=class d=path /> }
        })
        .collect_view();
    let nodes = map
        .nodes
        .into_iter()
        .map(|node| part(app, &node, is_linked))
        .collect_view();
    let legend = [
        ("live", say::LEGEND_LIVE),
        ("dead", say::LEGEND_DEAD),
        ("uncovered", say::LEGEND_GAP),
    ]
    .map(|(class, words)| {
        view! {
            <li class="key">
                <span class=["map-key ", class].concat() aria-hidden="true"></span>
                {t(words)}
            </li>
        }
    });
    view! {
        <div class="scroller">
            <svg class="routing-map" viewBox=view_box role="group" aria-label=t(say::CAPTION)>
                <g aria-hidden="true">{bands}</g>
                {nodes}
            </svg>
        </div>
        <ul class="legend small ink-2">{legend.collect_view()}</ul>
    }
}

/// A bar with its name: a link where it leads somewhere.
fn part(app: App, node: &Node, is_linked: bool) -> AnyView {
    let x = left(node.side);
    let (name, mark) = (name(node), mark(node).map(t));
    let middle = node.y + node.height / 2.0;
    let (at, anchor) = match node.side {
        Side::Service => (x - BAR, "end"),
        Side::Notification | Side::Target => (x + 2.0 * BAR, "start"),
    };
    let whole = match &mark {
        Some(mark) => t(say::PartLabel {
            mark: mark.clone().into(),
            name: (&name).into(),
        }),
        None => name.clone(),
    };
    let short = shortened(&name);
    let class = ["part ", class(node)].concat();
    let bar = node.band.max(LINE / 2.0);
    let bar_y = node.y + (node.height - bar) / 2.0;
    let tip = whole.clone();
    let inside = move || {
        view! {
            <title>{tip}</title>
            <rect
                class="bar"
                x=number(x)
                y=number(bar_y)
                width=number(BAR)
                height=number(bar)
                rx="2"
            />
            <text x=number(at) y=number(middle) text-anchor=anchor dominant-baseline="central">
                {short}
                <tspan class="mark" dx="8">
                    {mark}
                </tspan>
            </text>
        }
    };
    match route(node).filter(|_| is_linked) {
        Some(route) => {
            let href = app.nav.href(&route);
            let go = move |event: MouseEvent| {
                if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                    event.prevent_default();
                    app.nav.go(route.clone());
                }
            };
            view! {
                <g class=class>
                    <a href=href aria-label=whole on:click=go>
                        {inside()}
                    </a>
                </g>
            }
            .into_any()
        }
        None => view! {
            <g class=class role="img" aria-label=whole>
                {inside()}
            </g>
        }
        .into_any(),
    }
}

fn number(number: f64) -> String {
    format!("{number:.1}")
}
