//! Notifications by name against connections: which are the same everywhere, which
//! differ, and where one is missing.

mod copy;
mod detail;

use desired_state::compare::{Cell, Row, matrix};
use desired_state::place::Place;
use leptos::prelude::*;
use messages::{Message, workspace_compare as say};
use screen::collation::order;
use screen::route::WorkspaceView;
use screen::workspace::Besides;
use screen::workspace_columns::{Column, Grouping};

use super::asked::Asked;
use super::columns::{self, ColumnChoice, grouped};
use super::grid::{Grid, GridCell, GridRow, LegendItem, Picked};
use super::looked_at::{Here, looked_at};
use super::scope::Scope;
use super::unread::UnreadConnections;
use crate::components::pager::Pager;
use crate::components::search_box::SearchBox;
use crate::reactive::memo;
use crate::state::language::{collate, of_name, t};
use crate::state::use_app;
use detail::Detail;

/// What is read for it.
const BESIDES: Besides = Besides {
    topics: true,
    catalogue: false,
};

/// Id of what shows what is behind a cell.
const DETAIL: &str = "compare-detail";

/// So many names are on one page.
const ON_PAGE: usize = 25;

/// Sign, class, word in addresses and name of each state.
const STATES: [(Cell, &str, &str, &str, Message); 6] = [
    (Cell::Same, "=", "covered", "same", say::SAME),
    (Cell::Differs, "≠", "partly", "differs", say::DIFFERS),
    (Cell::Missing, "–", "gap", "missing", say::MISSING),
    (Cell::OnlyHere, "●", "only", "only", say::ONLY_HERE),
    (
        Cell::Uncompared,
        "○",
        "unknown",
        "uncompared",
        say::UNCOMPARED,
    ),
    (Cell::Unknown, "?", "unknown", "unknown", say::UNKNOWN),
];

/// Sign and class of a group whose connections are not all the same.
const PARTLY: (&str, &str) = ("½", "partly");

/// Sign, class and words of a state.
fn shown(cell: Cell) -> (&'static str, &'static str, String) {
    let found = STATES.into_iter().find(|(it, ..)| *it == cell);
    found.map_or(("", "", String::new()), |(_, sign, class, _, words)| {
        (sign, class, t(words))
    })
}

/// The connections and what they have of each name.
#[derive(Clone, PartialEq)]
struct Compared {
    here: Vec<Here>,
    /// The place of the connection that the others are compared with, if one is chosen.
    reference: Option<usize>,
    rows: Vec<Row>,
}

impl Compared {
    fn of(here: Vec<Here>, reference: &str) -> Self {
        let reference = here.iter().position(|it| it.connection.id == reference);
        let places: Vec<Place<'_>> = here.iter().map(Here::place).collect();
        let rows = matrix(&places, reference).rows;
        let names = rows.iter().map(|row| row.name.as_str()).collect();
        let order = order(&[names], collate).into_iter();
        let rows = order.filter_map(|at| rows.get(at).cloned()).collect();
        Self {
            here,
            reference,
            rows,
        }
    }

    fn row(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.name == name)
    }
}

/// The cell of a name and a column.
fn cell(row: &Row, column: &Column, is_group: bool) -> GridCell {
    let cells = column.members.iter().filter_map(|at| row.cells.get(*at));
    let cells: Vec<Cell> = cells.copied().collect();
    let first = cells.first().copied().unwrap_or(Cell::Unknown);
    let is_one = cells.iter().all(|cell| *cell == first);
    let (sign, class, words) = shown(first);
    let (sign, class) = if is_one { (sign, class) } else { PARTLY };
    let (notification, name) = ((&row.name).into(), columns::name(column).into());
    let (count, all) = (
        cells.iter().filter(|cell| **cell == Cell::Same).count(),
        cells.len(),
    );
    let label = if is_group {
        t(say::GroupCell {
            all,
            count,
            group: name,
            notification,
        })
    } else {
        t(say::Cell {
            connection: name,
            notification,
            state: words.into(),
        })
    };
    GridCell {
        sign,
        class,
        count: is_group.then_some((count, all)),
        label,
    }
}

/// The page.
#[component]
pub fn ComparePage() -> impl IntoView {
    let app = use_app();
    let asked = |name| Asked::new(app, WorkspaceView::Compare, name);
    let (search, show, reference) = (asked("q"), asked("show"), asked("reference"));
    let (grouping, page) = (asked("columns"), asked("page"));
    let here = looked_at(app);
    let compared = memo(move |_| Compared::of(here.get(), &reference.value.get()));
    let placed = memo(move |_| here.with(|all| all.iter().map(Here::placed).collect()));
    let columns = grouped(grouping, placed);
    let heads = memo(move |_| columns::heads(&columns.get().1));
    let matching = memo(move |_| {
        let wanted = search.value.get().to_lowercase();
        let state = show.value.get();
        let state = STATES.into_iter().find(|(_, _, _, word, _)| *word == state);
        compared.with(|compared| {
            let is_wanted = |row: &&Row| {
                row.name.to_lowercase().contains(wanted.trim())
                    && state.as_ref().is_none_or(|it| row.cells.contains(&it.0))
            };
            let names = compared.rows.iter().filter(is_wanted);
            names.map(|row| row.name.clone()).collect::<Vec<_>>()
        })
    });
    let pages = memo(move |_| matching.with(|all| all.len().div_ceil(ON_PAGE)).max(1));
    let shown_page = memo(move |_| {
        let asked = page.value.get().parse().unwrap_or(1);
        pages.get().min(asked).max(1)
    });
    let rows = memo(move |_| {
        let (grouping, columns) = columns.get();
        let is_group = grouping != Grouping::Each;
        let first = (shown_page.get() - 1) * ON_PAGE;
        let names = matching.with(|all| {
            let here = all.iter().skip(first).take(ON_PAGE);
            here.cloned().collect::<Vec<_>>()
        });
        compared.with(|compared| {
            let rows = names.iter().filter_map(|name| compared.row(name));
            rows.map(|row| GridRow {
                key: row.name.clone(),
                name: row.name.clone(),
                note: String::new(),
                cells: columns.iter().map(|it| cell(row, it, is_group)).collect(),
            })
            .collect::<Vec<_>>()
        })
    });
    let picked = RwSignal::new(None::<Picked>);
    let count = move || {
        t(say::Count {
            count: matching.with(Vec::len),
        })
    };
    let nothing = move || {
        let is_read = here.with(|all| all.iter().any(|it| it.reading.is_some()));
        t(if is_read { say::NOTHING } else { say::NOT_READ })
    };
    // Another search begins on the first page.
    let find = move |text: String| {
        page.set("");
        search.set(&text);
    };
    view! {
        <Scope besides=BESIDES />
        <UnreadConnections here />
        <section class="card pad" aria-label=t(say::CAPTION)>
            <div class="tools">
                <SearchBox
                    id="compare-search"
                    label=t(say::SEARCH)
                    text=search.value
                    on_input=find
                />
                <StateChoice show page />
                <ReferenceChoice reference here />
                <ColumnChoice grouping placed />
                <span role="status" class="small ink-2">
                    {count}
                </span>
            </div>
            <Show
                when=move || rows.with(|rows| !rows.is_empty())
                fallback=move || view! { <p>{nothing}</p> }
            >
                <Grid
                    caption=t(say::CAPTION)
                    corner=t(say::NOTIFICATION)
                    columns=heads
                    rows
                    legend=legend()
                    picked
                    detail=DETAIL
                />
            </Show>
            <Pager
                page=shown_page
                pages
                on_go=Callback::new(move |to: usize| page.set(&to.to_string()))
            />
        </section>
        <Detail compared columns picked />
    }
}

fn legend() -> Vec<LegendItem> {
    let states = STATES
        .into_iter()
        .map(|(_, sign, class, _, words)| (sign, class, words));
    let partly = (PARTLY.0, PARTLY.1, say::SOME_OF_GROUP);
    let all = states.chain([partly]);
    all.map(|(sign, class, words)| LegendItem {
        sign,
        class,
        words: Signal::stored(t(words)),
    })
    .collect()
}

/// The choice of a state that a name must have somewhere.
#[component]
fn StateChoice(show: Asked, page: Asked) -> impl IntoView {
    let options = STATES
        .into_iter()
        .map(|(_, _, _, word, words)| {
            let is_chosen = move || show.value.with(|it| it == word);
            view! {
                <option value=word selected=is_chosen>
                    {t(words)}
                </option>
            }
        })
        .collect_view();
    let choose = move |event| {
        page.set("");
        show.set(&event_target_value(&event));
    };
    view! {
        <label class="inline">
            <span>{t(say::SHOW)}</span>
            <select class="input" on:change=choose>
                <option value="" selected=move || show.value.with(String::is_empty)>
                    {t(say::ALL_STATES)}
                </option>
                {options}
            </select>
        </label>
    }
}

/// The choice of what the others are compared with.
#[component]
fn ReferenceChoice(reference: Asked, here: Memo<Vec<Here>>) -> impl IntoView {
    let connections = memo(move |_| {
        let names = |it: &Here| (it.connection.id.clone(), it.connection.name.clone());
        here.with(|all| all.iter().map(names).collect::<Vec<_>>())
    });
    let options = move || {
        connections
            .get()
            .into_iter()
            .map(|(id, name)| {
                let value = id.clone();
                let is_chosen = move || reference.value.with(|it| *it == id);
                view! {
                    <option value=value lang=of_name(&name) selected=is_chosen>
                        {name.clone()}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <label class="inline">
            <span>{t(say::REFERENCE)}</span>
            <select class="input" on:change=move |event| reference.set(&event_target_value(&event))>
                <option value="" selected=move || reference.value.with(String::is_empty)>
                    {t(say::MOST_COMMON)}
                </option>
                {options}
            </select>
        </label>
    }
}
