//! Coverage at a glance: a table of services by kinds of action. Each cell says in a sign
//! and in words how well its operations are covered, and leads to them, below, when it is
//! pressed.

use domain::matching::CoverageLevel;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use messages::{Message, coverage as say};
use screen::action_kind::ActionKind;
use screen::heat_map::{Cell, Heat, HeatMap, Row};

use super::spots::{PICKED, Picked, Spot};
use crate::browser::dom;
use crate::components::chart::number;
use crate::reactive::memo;
use crate::state::language::{self, t};

/// What a kind of action is called.
pub fn kind_label(kind: ActionKind) -> Message {
    match kind {
        ActionKind::Access => say::KIND_ACCESS,
        ActionKind::Delete => say::KIND_DELETE,
        ActionKind::SignIn => say::KIND_SIGN_IN,
        ActionKind::Modify => say::KIND_MODIFY,
        ActionKind::Create => say::KIND_CREATE,
        ActionKind::Read => say::KIND_READ,
        ActionKind::Other => say::KIND_OTHER,
    }
}

/// The sign, the class and the words of each level.
const LEVELS: [(Heat, &str, &str, Message); 4] = [
    (Heat::Covered, "✓", "covered", say::COVERED),
    (Heat::Partly, "½", "partly", say::PARTIALLY_COVERED),
    (Heat::NotCovered, "✕", "gap", say::NOT_COVERED),
    (Heat::Unknown, "?", "unknown", say::UNKNOWN),
];

fn level(heat: Heat) -> (&'static str, &'static str, Message) {
    let found = LEVELS.into_iter().find(|(level, ..)| *level == heat);
    found.map_or(("", "", say::UNKNOWN), |(_, sign, class, words)| {
        (sign, class, words)
    })
}

/// The map of these operations.
pub fn heat_map(spots: &[Spot]) -> HeatMap {
    let operations = spots.iter().map(|spot| {
        let [service, resource, name] = &spot.operation;
        let told: CoverageLevel = spot.coverage.told;
        ([service.as_str(), resource, name], told, spot.seen)
    });
    HeatMap::of(operations, language::collate)
}

/// The table, with what its signs mean.
#[component]
pub fn HeatTable(
    /// What it shows.
    map: Memo<HeatMap>,
    /// The cell whose operations are listed.
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    // The one cell that can be reached by the tabulator; arrows go to the others.
    let current = RwSignal::new(None::<(usize, usize)>);
    let place = memo(move |_| {
        map.with(|map| {
            let has = |at: &(usize, usize)| map.next(*at, (0, 0)).is_some();
            current.get().filter(has).or_else(|| map.end_of(0, false))
        })
    });
    let press = move |event: KeyboardEvent| {
        let Some((row, column)) = place.get_untracked() else {
            return;
        };
        let to = map.with_untracked(|map| match event.key().as_str() {
            "ArrowRight" => map.next((row, column), (0, 1)),
            "ArrowLeft" => map.next((row, column), (0, -1)),
            "ArrowDown" => map.next((row, column), (1, 0)),
            "ArrowUp" => map.next((row, column), (-1, 0)),
            "Home" => map.end_of(row, false),
            "End" => map.end_of(row, true),
            _ => None,
        });
        if let Some(to) = to {
            event.prevent_default();
            current.set(Some(to));
            dom::focus(&cell_id(to));
        }
    };
    let heads = move || {
        let kinds = map.with(|map| map.kinds.clone());
        kinds
            .into_iter()
            .map(|kind| {
                view! {
                    <th scope="col">
                        <span>{t(kind_label(kind))}</span>
                    </th>
                }
            })
            .collect_view()
    };
    let rows = move || {
        let HeatMap { kinds, rows } = map.get();
        rows.into_iter()
            .enumerate()
            .map(|(at, row)| {
                let kinds = kinds.clone();
                view! { <HeatRow at row kinds place current picked /> }
            })
            .collect_view()
    };
    let legend = LEVELS
        .into_iter()
        .map(|(_, sign, class, words)| {
            view! {
                <li class="key">
                    <span class=["heat ", class].concat() aria-hidden="true">
                        {sign}
                    </span>
                    {t(words)}
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="scroller">
            <table class="heat-map" role="grid" aria-describedby="heat-how" on:keydown=press>
                <caption class="unseen">{t(say::HEAT_CAPTION)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(say::SERVICE)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <ul class="legend small ink-2" aria-label=t(say::SIGNS)>
            {legend}
        </ul>
        <p class="small dim" id="heat-how">
            {t(say::HEAT_HOW)}
        </p>
    }
}

fn cell_id((row, column): (usize, usize)) -> String {
    ["heat-", &row.to_string(), "-", &column.to_string()].concat()
}

/// A service.
#[component]
fn HeatRow(
    at: usize,
    row: Row,
    kinds: Vec<ActionKind>,
    place: Memo<Option<(usize, usize)>>,
    current: RwSignal<Option<(usize, usize)>>,
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    let service = row.service.clone();
    let cells = kinds
        .into_iter()
        .zip(row.cells)
        .enumerate()
        .map(|(column, (kind, cell))| {
            let picks = Picked {
                service: service.clone(),
                kind,
            };
            let at = (at, column);
            view! { <HeatCell at picks cell place current picked /> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{row.service}</th>
            {cells}
        </tr>
    }
}

/// The operations of a service of one kind.
#[component]
fn HeatCell(
    at: (usize, usize),
    picks: Picked,
    cell: Cell,
    place: Memo<Option<(usize, usize)>>,
    current: RwSignal<Option<(usize, usize)>>,
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    let Some(heat) = cell.heat() else {
        return view! { <td>"–"</td> }.into_any();
    };
    let (sign, class, words) = level(heat);
    let (covered, total) = (cell.always, cell.total());
    let label = t(say::CellLabel {
        service: (&picks.service).into(),
        kind: kind_label(picks.kind).into(),
        level: words.into(),
        covered,
        total,
    });
    let tip = label.clone();
    let this = picks.clone();
    let is_picked = memo(move |_| picked.with(|picked| picked.as_ref() == Some(&this)));
    // A second press shows all operations again.
    let press = move |_| {
        current.set(Some(at));
        let picks = (!is_picked.get_untracked()).then(|| picks.clone());
        if picks.is_some() {
            dom::focus_soon(PICKED);
        }
        picked.set(picks);
    };
    view! {
        <td>
            <button
                type="button"
                class=["heat ", class].concat()
                id=cell_id(at)
                title=tip
                aria-label=label
                aria-pressed=move || is_picked.get().to_string()
                tabindex=move || if place.get() == Some(at) { "0" } else { "-1" }
                on:click=press
            >
                <span>{sign}</span>
                <span class="of">{[number(covered), number(total)].join("/")}</span>
            </button>
        </td>
    }
    .into_any()
}
