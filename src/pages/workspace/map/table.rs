//! The map as a table: each notification, or those drawn as one, with what leads to it and
//! where it leads.

use leptos::prelude::*;
use messages::{Arg, workspace_map as say};
use screen::routing_map::{Node, RoutingMap, Side};

use super::names::{mark, name, route};
use crate::components::name::Name;
use crate::state::language::t;
use crate::state::use_app;

/// Names of the nodes on the other ends of bands.
fn names_of(map: &RoutingMap, ends: impl Iterator<Item = usize>) -> String {
    let nodes = ends.filter_map(|at| map.nodes.get(at));
    let names: Vec<Arg> = nodes
        .map(|node| match mark(node) {
            Some(mark) if node.side == Side::Target => {
                let mark = mark.into();
                let name = name(node).into();
                messages::Message::from(say::PartLabel { mark, name }).into()
            }
            _ => name(node).into(),
        })
        .collect();
    t(say::Names { names })
}

/// The table.
#[component]
pub fn MapTable(
    /// What is shown.
    map: RoutingMap,
    /// Whether its parts lead to the list.
    is_linked: bool,
) -> impl IntoView {
    let app = use_app();
    let named = |node: &Node| {
        let name = name(node);
        match route(node).filter(|_| is_linked) {
            Some(route) => view! {
                <a href=app.nav.href(&route)>
                    <Name name />
                </a>
            }
            .into_any(),
            None => view! { <Name name /> }.into_any(),
        }
    };
    let gaps: Vec<Arg> = map
        .nodes
        .iter()
        .filter(|it| it.is_gap)
        .map(|it| name(it).into())
        .collect();
    let has_gaps = !gaps.is_empty();
    let rows = map
        .nodes
        .iter()
        .enumerate()
        .filter(|(_, it)| it.side == Side::Notification)
        .map(|(at, node)| {
            let from = map.bands.iter().filter(|band| band.to == at);
            let to = map.bands.iter().filter(|band| band.from == at);
            let services = names_of(&map, from.map(|band| band.from));
            let targets = names_of(&map, to.map(|band| band.to));
            view! {
                <tr>
                    <td data-label=t(say::SERVICES)>{services}</td>
                    <td data-label=t(say::NOTIFICATION)>{named(node)}</td>
                    <td data-label=t(say::TARGET)>{targets}</td>
                    <td data-label=t(
                        say::STATE,
                    )>{mark(node).map_or_else(|| t(say::LEGEND_LIVE), t)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="scroller">
            <table class="list cards">
                <caption class="unseen">{t(say::CAPTION)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(say::SERVICES)}</th>
                        <th scope="col">{t(say::NOTIFICATION)}</th>
                        <th scope="col">{t(say::TARGET)}</th>
                        <th scope="col">{t(say::STATE)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {has_gaps.then(|| view! { <p>{t(say::Gaps { services: gaps })}</p> })}
    }
}
