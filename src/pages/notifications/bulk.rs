//! One action on all selected notifications, with a result for each. What is done with
//! a selection is in a file of its own: most visits select nothing.

mod report;
mod tools;

use leptos::prelude::*;
use screen::batch::Batch;

use crate::lazy::{self, Loaded, split};
use crate::reactive::memo;
use crate::state::App;
use crate::state::store::Prepared;
use crate::view::{Node, live};

/// The selection and what is being done with it.
#[derive(Clone, Copy)]
pub struct Bulk {
    app: App,
    /// Ids of the selected notifications.
    pub selected: RwSignal<Vec<String>>,
    batch: RwSignal<Option<Batch>>,
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

    /// What became of the last action.
    pub fn report(self) -> Node {
        let some = memo(move |_| self.batch.with(Option::is_some));
        live(move || {
            some.get()
                .then(|| lazy::piece("What became of them", load_report, move || report(self)))
        })
    }

    /// What can be done with the selection, while there is one.
    pub fn bar(self, loaded: Memo<Option<Prepared>>) -> Node {
        let count = memo(move |_| {
            let Some(loaded) = loaded.get() else { return 0 };
            self.selected
                .with(|s| loaded.0.list().ids().filter(|id| is_among(id, s)).count())
        });
        let some = memo(move |_| count.get() > 0);
        live(move || {
            some.get().then(|| {
                lazy::piece(
                    "What can be done with the selection",
                    load_tools,
                    move || tools(self, loaded, count),
                )
            })
        })
    }
}

split! {
    bulk, load_tools,
    fn tools(bulk: Bulk, loaded: Memo<Option<Prepared>>, count: Memo<usize>) -> Loaded<Node> {
        Ok(bulk.tools(loaded, count))
    }
}

split! {
    bulk, load_report,
    fn report(bulk: Bulk) -> Loaded<Node> {
        Ok(bulk.report_of_batch())
    }
}
