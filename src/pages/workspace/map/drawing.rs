//! The map as a drawing.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use messages::workspace_map as say;
use screen::routing_map::{Band, LINE, Node, RoutingMap, Side, fitted};

use super::names::{class, mark, name, route};
use crate::state::language::{of_name, t};
use crate::state::{App, use_app};

/// How wide it is.
const WIDTH: f64 = 1_200.0;

/// How wide a bar is.
const BAR: f64 = 8.0;

/// What is free above and below.
const MARGIN: f64 = 8.0;

/// What is free between a name and its bar, and at its other end.
const SPACE: f64 = 2.0 * BAR;

/// The left edge of the bars of a column.
fn left(side: Side) -> f64 {
    match side {
        Side::Service => 224.0,
        Side::Notification => 436.0,
        Side::Target => 822.0,
    }
}

/// How much room the name of a part has, with its mark.
fn room(side: Side) -> f64 {
    let end = match side {
        Side::Service => return left(side) - SPACE,
        Side::Notification => left(Side::Target),
        Side::Target => WIDTH,
    };
    end - left(side) - 2.0 * SPACE
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
            let class = match (band.is_dead, band.is_unknown) {
                (true, _) => "band dead",
                (false, true) => "band open",
                (false, false) => "band",
            };
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
        ("open", say::LEGEND_UNKNOWN),
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
        <div class="map-frame">
            <p class="small ink-2 scroll-hint">{t(say::SCROLL_HINT)}</p>
            <div class="scroller shaded" role="region" aria-label=t(say::SCROLLED) tabindex="0">
                <svg class="routing-map" viewBox=view_box role="group" aria-label=t(say::CAPTION)>
                    <g aria-hidden="true">{bands}</g>
                    {nodes}
                </svg>
            </div>
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
        Side::Notification | Side::Target => (x + SPACE, "start"),
    };
    let whole = match &mark {
        Some(mark) => t(say::PartLabel {
            mark: mark.clone().into(),
            name: (&name).into(),
        }),
        None => name.clone(),
    };
    let short = fitted(&name, mark.as_deref().unwrap_or_default(), room(node.side));
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
                <tspan lang=of_name(&name)>{short}</tspan>
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
