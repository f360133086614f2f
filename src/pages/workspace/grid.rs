//! A table of signs: what each connection, or group of them, has of each row. One cell is
//! in the way of the tabulator, arrows lead to the others; each opens what is behind it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use messages::workspace_grid as say;

use crate::browser::dom;
use crate::components::name::Name;
use crate::reactive::memo;
use crate::state::language::t;

/// What a cell shows.
#[derive(Clone, PartialEq)]
pub struct GridCell {
    /// A sign, which does not need color.
    pub sign: &'static str,
    /// Class of its color.
    pub class: &'static str,
    /// So many of so many, in a group.
    pub count: Option<(usize, usize)>,
    /// Row, column and what the sign means.
    pub label: String,
}

/// A row.
#[derive(Clone, PartialEq)]
pub struct GridRow {
    /// Identifies it.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What is said under the name.
    pub note: String,
    /// A cell for each column.
    pub cells: Vec<GridCell>,
}

/// A column.
#[derive(Clone, PartialEq)]
pub struct GridColumn {
    /// Identifies it.
    pub key: String,
    /// What it is called.
    pub name: String,
}

/// What was pressed: a row, and a column unless it was the row's name.
#[derive(Clone, PartialEq)]
pub struct Picked {
    /// Key of the row.
    pub row: String,
    /// Key of the column.
    pub column: Option<String>,
}

/// What a sign means.
pub struct LegendItem {
    /// The sign.
    pub sign: &'static str,
    /// Class of its color.
    pub class: &'static str,
    /// In words, perhaps with how many there are.
    pub words: Signal<String>,
}

/// Which cell is in the way of the tabulator.
#[derive(Clone, Copy)]
struct Place {
    rows: Memo<Vec<GridRow>>,
    /// Key of the row and number of the cell, the name being the first.
    current: RwSignal<Option<(String, usize)>>,
    /// Row, column and state of the cell that has the focus, in words.
    focused: RwSignal<Option<String>>,
}

impl Place {
    fn is(&self, key: &str, at: usize) -> bool {
        let current = self.current.get();
        self.rows.with(|rows| match &current {
            Some((row, cell)) if rows.iter().any(|it| it.key == *row) => row == key && *cell == at,
            _ => at == 0 && rows.first().is_some_and(|it| it.key == key),
        })
    }

    /// Where a key leads from the current cell.
    fn step(&self, event: &KeyboardEvent) -> Option<(String, usize)> {
        self.rows.with_untracked(|rows| {
            let current = self.current.get_untracked();
            let (key, cell) = current.unwrap_or_else(|| {
                let first = rows.first().map(|row| row.key.clone());
                (first.unwrap_or_default(), 0)
            });
            let row = rows.iter().position(|it| it.key == key).unwrap_or(0);
            let last = rows.first()?.cells.len();
            let (row, cell) = match event.key().as_str() {
                "ArrowRight" => (row, (cell + 1).min(last)),
                "ArrowLeft" => (row, cell.saturating_sub(1)),
                "ArrowDown" => ((row + 1).min(rows.len().saturating_sub(1)), cell),
                "ArrowUp" => (row.saturating_sub(1), cell),
                "Home" => (row, 0),
                "End" => (row, last),
                _ => return None,
            };
            Some((rows.get(row)?.key.clone(), cell))
        })
    }
}

fn cell_id(key: &str, at: usize) -> String {
    ["cell-", &at.to_string(), "-", key].concat()
}

/// The table, with what its signs mean.
#[component]
pub fn Grid(
    /// What it is, for assistive technology.
    #[prop(into)]
    caption: String,
    /// What the rows are.
    #[prop(into)]
    corner: String,
    /// The columns.
    columns: Memo<Vec<GridColumn>>,
    /// The rows.
    rows: Memo<Vec<GridRow>>,
    /// What the signs mean.
    legend: Vec<LegendItem>,
    /// The cell that was pressed.
    picked: RwSignal<Option<Picked>>,
    /// Id of what shows what is behind it. It gets the focus.
    detail: &'static str,
) -> impl IntoView {
    let place = Place {
        rows,
        current: RwSignal::new(None),
        focused: RwSignal::new(None),
    };
    let press = move |event: KeyboardEvent| {
        if let Some(to) = place.step(&event) {
            event.prevent_default();
            dom::focus(&cell_id(&to.0, to.1));
            place.current.set(Some(to));
        }
    };
    let legend = legend
        .into_iter()
        .map(|item| {
            view! {
                <li class="key">
                    <span class=["heat ", item.class].concat() aria-hidden="true">
                        {item.sign}
                    </span>
                    {item.words}
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="scroller map-scroller">
            <table
                class="heat-map connections-map"
                role="grid"
                aria-describedby="grid-how"
                on:keydown=press
            >
                <caption class="unseen">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{corner}</th>
                        <For
                            each=move || columns.get()
                            key=|column| column.key.clone()
                            children=|column| {
                                let name = column.name.clone();
                                view! {
                                    <th scope="col" title=name>
                                        <span>
                                            <Name name=column.name />
                                        </span>
                                    </th>
                                }
                            }
                        />
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || rows.get()
                        key=|row| row.key.clone()
                        children=move |row| {
                            view! { <GridLine first=row columns place picked detail /> }
                        }
                    />
                </tbody>
            </table>
        </div>
        // Names of columns may be cut: this says them whole to who sees, and has no pointer.
        <p class="small ink-2 at-cell" aria-hidden="true">
            {place.focused}
        </p>
        <ul class="legend small ink-2" aria-label=t(say::SIGNS)>
            {legend}
        </ul>
        <p class="small dim" id="grid-how">
            {t(say::HOW)}
        </p>
    }
}

/// A row. It stays while what it shows changes.
#[component]
fn GridLine(
    first: GridRow,
    columns: Memo<Vec<GridColumn>>,
    place: Place,
    picked: RwSignal<Option<Picked>>,
    detail: &'static str,
) -> impl IntoView {
    let (key, rows) = (first.key.clone(), place.rows);
    let row = memo(move |last: Option<&GridRow>| {
        let now = rows.with(|rows| rows.iter().find(|it| it.key == first.key).cloned());
        now.unwrap_or_else(|| last.unwrap_or(&first).clone())
    });
    let name_cell = Picked {
        row: key.clone(),
        column: None,
    };
    let (id, head_key) = (cell_id(&key, 0), key.clone());
    let (is_current, press_key) = (move |at: usize, key: &str| place.is(key, at), key.clone());
    let pick_name = {
        let name_cell = name_cell.clone();
        move |_| {
            place.current.set(Some((press_key.clone(), 0)));
            picked.set(Some(name_cell.clone()));
            dom::focus_soon(detail);
        }
    };
    let is_name_picked = memo(move |_| picked.with(|it| it.as_ref() == Some(&name_cell)));
    let cells = move || columns.get().into_iter().enumerate();
    view! {
        <tr>
            <th scope="row">
                <button
                    type="button"
                    class="link"
                    id=id
                    aria-pressed=move || is_name_picked.get().to_string()
                    tabindex=move || if is_current(0, &head_key) { "0" } else { "-1" }
                    on:click=pick_name
                >
                    {move || row.with(|row| view! { <Name name=row.name.clone() /> })}
                </button>
                <span class="sub">{move || row.with(|row| row.note.clone())}</span>
            </th>
            <For
                each=cells
                key=|(at, column)| (*at, column.key.clone())
                children=move |(at, column)| {
                    let pick = Picked {
                        row: key.clone(),
                        column: Some(column.key),
                    };
                    view! { <GridButton at row pick place picked detail /> }
                }
            />
        </tr>
    }
}

/// A cell.
#[component]
fn GridButton(
    at: usize,
    row: Memo<GridRow>,
    pick: Picked,
    place: Place,
    picked: RwSignal<Option<Picked>>,
    detail: &'static str,
) -> impl IntoView {
    let cell = memo(move |_| row.with(|row| row.cells.get(at).cloned()));
    let class = move || {
        let class = cell.with(|cell| cell.as_ref().map_or("", |cell| cell.class));
        ["heat ", class].concat()
    };
    let label = memo(move |_| cell.with(|cell| cell.as_ref().map(|cell| cell.label.clone())));
    let inside = move || {
        let GridCell { sign, count, .. } = cell.get()?;
        let count = count.map(|(count, all)| {
            let parts = t(say::PartOf { all, count });
            view! { <span class="of">{parts}</span> }
        });
        Some(view! {
            <span>{sign}</span>
            {count}
        })
    };
    let key = pick.row.clone();
    let (id, press_key, press_pick) = (cell_id(&key, at + 1), key.clone(), pick.clone());
    let focus_key = key.clone();
    let is_picked = memo(move |_| picked.with(|it| it.as_ref() == Some(&pick)));
    // Arrows go on from wherever the focus came to be.
    let focus = move |_| {
        place.focused.set(label.get_untracked());
        place.current.set(Some((focus_key.clone(), at + 1)));
    };
    let press = move |_| {
        place.current.set(Some((press_key.clone(), at + 1)));
        picked.set(Some(press_pick.clone()));
        dom::focus_soon(detail);
    };
    view! {
        <td>
            <button
                type="button"
                class=class
                id=id
                title=label
                aria-label=label
                aria-pressed=move || is_picked.get().to_string()
                tabindex=move || if place.is(&key, at + 1) { "0" } else { "-1" }
                on:focus=focus
                on:blur=move |_| {
                    place.focused.try_set(None);
                }
                on:click=press
            >
                {inside}
            </button>
        </td>
    }
}
