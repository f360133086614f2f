//! One action on all selected notifications, with a result for each. What is done with
//! a selection is in a file of its own: most visits select nothing.

mod report;
mod tools;

use leptos::prelude::*;
use screen::batch::BulkAction;

use crate::components::button::Button;
use crate::components::lazy::LazyPart;
use crate::reactive::memo;
use crate::split::{Loaded, split};
use crate::state::App;
use crate::state::store::PreparedRows;
use tools::{BulkTools, ReportOfBatch};

/// The selection and what is being done with it.
#[derive(Clone, Copy)]
pub struct Bulk {
    app: App,
    /// Ids of the selected notifications.
    pub selected: RwSignal<Vec<String>>,
    batch: RwSignal<Option<BulkAction>>,
}

/// Whether the id is one of these.
pub fn is_among(id: &str, ids: &[String]) -> bool {
    ids.iter().any(|other| other == id)
}

impl Bulk {
    /// Nothing selected.
    pub fn new(app: App) -> Self {
        Self {
            app,
            selected: RwSignal::default(),
            batch: RwSignal::new(None),
        }
    }
}

/// What became of the last action on the selection.
#[component]
pub fn BulkReport(
    /// The selection.
    bulk: Bulk,
) -> impl IntoView {
    let some = memo(move |_| bulk.batch.with(Option::is_some));
    move || {
        some.get().then(|| {
            view! {
                <LazyPart
                    missing="What became of them could not be loaded"
                    load=load_report
                    make=move || report(bulk)
                />
            }
        })
    }
}

/// What can be done with the selection, while there is one.
#[component]
pub fn BulkBar(
    /// The selection.
    bulk: Bulk,
    /// The rows of the list.
    loaded: Memo<Option<PreparedRows>>,
) -> impl IntoView {
    let count = memo(move |_| {
        let Some(loaded) = loaded.get() else { return 0 };
        let ids = loaded.0.list().ids();
        bulk.selected
            .with(|s| ids.filter(|id| is_among(id, s)).count())
    });
    let some = memo(move |_| count.get() > 0);
    // It takes its place at once, so that no row moves away from the pointer later.
    let until = move || view! { <SelectionCount bulk count /> };
    move || {
        some.get().then(|| {
            view! {
                <LazyPart
                    missing="What can be done with the selection could not be loaded"
                    load=load_tools
                    make=move || tools(bulk, loaded, count)
                    until
                />
            }
        })
    }
}

/// How many are selected, until it is known what can be done with them.
#[component]
fn SelectionCount(bulk: Bulk, count: Memo<usize>) -> impl IntoView {
    view! {
        <div class="tools" role="group" aria-label="Selected notifications">
            <b>{move || format!("{} selected", count.get())}</b>
            <Button
                class="btn quiet slim"
                label="Clear selection"
                on_press=move || bulk.selected.update(Vec::clear)
            />
        </div>
    }
}

split! {
    bulk, load_tools,
    fn tools(bulk: Bulk, loaded: Memo<Option<PreparedRows>>, count: Memo<usize>) -> Loaded<AnyView> {
        Ok(view! { <BulkTools bulk loaded count /> }.into_any())
    }
}

split! {
    bulk, load_report,
    fn report(bulk: Bulk) -> Loaded<AnyView> {
        Ok(view! { <ReportOfBatch bulk /> }.into_any())
    }
}
