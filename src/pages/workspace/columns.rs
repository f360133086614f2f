//! Which columns a table of connections has.

use leptos::prelude::*;
use messages::{Message, workspace_grid as say};
use screen::workspace_columns::{Column, Grouping, Placed};

use super::asked::Asked;
use super::grid::GridColumn;
use crate::reactive::memo;
use crate::state::language::{collate, t};

/// What a column is called.
pub fn name(column: &Column) -> String {
    if column.name.is_empty() {
        t(say::WITHOUT)
    } else {
        column.name.clone()
    }
}

/// The heads of columns.
pub fn heads(columns: &[Column]) -> Vec<GridColumn> {
    let columns = columns.iter().map(|column| GridColumn {
        key: column.key.clone(),
        name: name(column),
    });
    columns.collect()
}

/// The columns that are asked for.
pub fn grouped(asked: Asked, placed: Memo<Vec<Placed>>) -> Memo<(Grouping, Vec<Column>)> {
    memo(move |_| {
        let word = asked.value.get();
        placed.with(|placed| {
            let grouping = Grouping::chosen(&word, placed, collate);
            let columns = grouping.columns(placed, collate);
            (grouping, columns)
        })
    })
}

fn words(grouping: &Grouping) -> Message {
    match grouping {
        Grouping::Each => say::EACH,
        Grouping::Region => say::BY_REGION,
        Grouping::Label(name) => say::ByLabel { name: name.into() }.into(),
    }
}

/// The choice of columns, where there is one.
#[component]
pub fn ColumnChoice(
    /// What the address asks for.
    grouping: Asked,
    /// The connections.
    placed: Memo<Vec<Placed>>,
) -> impl IntoView {
    let choices = memo(move |_| placed.with(|placed| Grouping::choices(placed, collate)));
    let chosen = memo(move |_| {
        let word = grouping.value.get();
        placed.with(|placed| Grouping::chosen(&word, placed, collate))
    });
    let options = move || {
        choices
            .get()
            .into_iter()
            .map(|choice| {
                let (word, label) = (choice.word(), t(words(&choice)));
                let is_chosen = move || chosen.with(|it| *it == choice);
                view! {
                    <option value=word selected=is_chosen>
                        {label}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <Show when=move || { choices.with(|choices| choices.len() > 1) }>
            <label class="inline">
                <span>{t(say::COLUMNS)}</span>
                <select
                    class="input"
                    on:change=move |event| grouping.set(&event_target_value(&event))
                >
                    {options}
                </select>
            </label>
        </Show>
    }
}
