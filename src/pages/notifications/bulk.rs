//! One action on all selected notifications, with a result for each. What is done with
//! a selection is in a file of its own: most visits select nothing.

mod report;
mod tools;

use std::sync::Arc;

use domain::notification::Notification;
use leptos::prelude::*;
use messages::notifications as words;
use screen::batch::BulkAction;
use screen::list::ListView;
use screen::list_query::ListQuery;

use crate::components::button::Button;
use crate::components::lazy::LazyPart;
use crate::reactive::memo;
use crate::split::{Loaded, split};
use crate::state::App;
use crate::state::language::t;
use crate::state::store::PreparedRows;
pub use report::{BatchReport, REPORT};
use tools::{BulkTools, ReportOfBatch};
pub use tools::{deleted, may_tell, names, recreatable_words, recreate, switch_latest};

/// The selection and what is being done with it.
#[derive(Clone, Copy)]
pub struct Bulk {
    app: App,
    /// Ids of the selected notifications, sorted.
    pub selected: RwSignal<Vec<String>>,
    batch: RwSignal<Option<BulkAction>>,
    /// What was deleted last.
    deleted: RwSignal<Option<Arc<Deleted>>>,
}

/// Notifications that were deleted, as they were, and where.
struct Deleted {
    /// Id of the connection.
    connection: String,
    notifications: Vec<Notification>,
}

/// Whether the id is one of these, which are sorted.
pub fn is_among(id: &str, ids: &[String]) -> bool {
    ids.binary_search_by(|other| other.as_str().cmp(id)).is_ok()
}

/// Selects these ids, or no longer. `selected` stays sorted.
pub fn select(selected: &mut Vec<String>, mut ids: Vec<String>, on: bool) {
    ids.sort();
    selected.retain(|id| !is_among(id, &ids));
    if on {
        selected.append(&mut ids);
        selected.sort();
    }
}

/// The ids of the rows at these places.
pub fn ids_of(rows: &PreparedRows, places: &[usize]) -> Vec<String> {
    let rows = places.iter().filter_map(|at| rows.0.list().get(*at));
    rows.map(|one| one.id.clone()).collect()
}

impl Bulk {
    /// Nothing selected.
    pub fn new(app: App) -> Self {
        Self {
            app,
            selected: RwSignal::default(),
            batch: RwSignal::new(None),
            deleted: RwSignal::new(None),
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
                    missing=t(words::BATCH_REPORT_MISSING)
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
    /// What the list is asked.
    query: Memo<ListQuery>,
    /// The page that is shown.
    listed: Memo<Option<ListView>>,
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
                    missing=t(words::SELECTION_TOOLS_MISSING)
                    load=load_tools
                    make=move || tools(bulk, loaded, count, query, listed)
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
        <div class="tools" role="group" aria-label=t(words::SELECTED_NOTIFICATIONS)>
            <b>
                {move || t(words::Selected {
                    count: count.get(),
                })}
            </b>
            <Button
                class="btn quiet slim"
                label=t(words::CLEAR_SELECTION)
                on_press=move || bulk.selected.update(Vec::clear)
            />
        </div>
    }
}

split! {
    changes, load_tools,
    fn tools(
        bulk: Bulk,
        loaded: Memo<Option<PreparedRows>>,
        count: Memo<usize>,
        query: Memo<ListQuery>,
        listed: Memo<Option<ListView>>
    ) -> Loaded<AnyView> {
        Ok(view! { <BulkTools bulk loaded count query listed /> }.into_any())
    }
}

split! {
    changes, load_report,
    fn report(bulk: Bulk) -> Loaded<AnyView> {
        Ok(view! { <ReportOfBatch bulk /> }.into_any())
    }
}
