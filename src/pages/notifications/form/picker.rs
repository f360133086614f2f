//! The dialog that chooses operations from the connection's catalogue.

pub mod frame;
mod groups;
mod presets;

use std::sync::Arc;

use domain::notification::{NotificationForm, OperationRow};
use leptos::prelude::*;
use screen::picker::{Catalogue, Chosen, Found, Totals, counted};
use wire::explain::Subject;

use crate::pages::parts::editor::Editor;
use crate::pages::parts::loading::{load_failure, skeleton};
use crate::reactive::memo;
use crate::state::App;
use crate::ui::button::button;
use crate::ui::field::Problems;
use crate::view::{El, Node, el, group, live};
use frame::Choosing;

/// What the button and the dialog work on.
#[derive(Clone, Copy)]
pub struct Picker {
    app: App,
    editor: Editor<NotificationForm>,
    problems: Problems,
    open: RwSignal<bool>,
    /// What became of the last choice.
    said: RwSignal<String>,
}

/// The choice being made, once the catalogue is there.
#[derive(Clone, Copy)]
struct Choice {
    catalogue: StoredValue<Arc<Catalogue>>,
    chosen: RwSignal<Chosen>,
    search: RwSignal<String>,
    /// What the search finds.
    found: Memo<Vec<Found>>,
}

impl Choice {
    fn new(catalogue: Catalogue, rows: &[OperationRow]) -> Self {
        let chosen = RwSignal::new(catalogue.chosen(rows));
        let catalogue = StoredValue::new(Arc::new(catalogue));
        let search = RwSignal::new(String::new());
        Self {
            catalogue,
            chosen,
            search,
            found: memo(move |_| {
                search.with(|words| catalogue.with_value(|known| known.find(words)))
            }),
        }
    }

    fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get_value()
    }

    fn is_searching(self) -> bool {
        self.search.with(|words| !words.trim().is_empty())
    }

    /// How many operations were found.
    fn count(self) -> usize {
        self.found.with(|all| all.iter().map(Found::count).sum())
    }
}

impl Picker {
    /// For the operations of a form.
    pub fn new(app: App, editor: Editor<NotificationForm>, problems: Problems) -> Self {
        Self {
            app,
            editor,
            problems,
            open: RwSignal::new(false),
            said: RwSignal::default(),
        }
    }

    /// The button that opens the dialog.
    pub fn button(self) -> Node {
        let open = move || {
            self.said.set(String::new());
            if self.app.store.catalogue.peek().is_none() {
                self.app.store.load_catalogue();
            }
            self.open.set(true);
            frame::open_soon();
        };
        let label = "Choose from the catalogue";
        group([
            button("btn slim", Some("search"), label, open),
            el("span")
                .class("small dim")
                .attr("role", "status")
                .child(live(move || self.said.get()))
                .node(),
        ])
    }

    /// The dialog. It is no part of the form: the Enter key in it submits nothing.
    pub fn dialog(self) -> Node {
        live(move || self.open.get().then(|| self.shown()))
    }

    fn close(self) {
        frame::close();
        self.open.set(false);
    }

    fn shown(self) -> El {
        let catalogue = self.app.store.catalogue;
        let leave = Callback::new(move |()| self.close());
        let content = live(move || match catalogue.get() {
            Some(sets) => untrack(|| self.choosing(Catalogue::new(&sets), leave)),
            None => self.waiting(leave),
        });
        frame::dialog("picker", "Choose operations", leave, content)
    }

    fn waiting(self, leave: Callback<()>) -> Node {
        let store = self.app.store;
        let bars = move || store.catalogue.is_busy().then(skeleton);
        let retry = move || store.load_catalogue();
        let failed = load_failure(store.catalogue, Subject::ListOperations, retry);
        frame::waiting(group([failed, live(bars)]), leave)
    }

    fn choosing(self, catalogue: Catalogue, leave: Callback<()>) -> Node {
        let rows = self.editor.form.with(|form| form.operations.clone());
        let before = Totals::of(&rows);
        let choice = Choice::new(catalogue, &rows);
        let merged = memo(move |_| {
            let catalogue = choice.catalogue();
            choice.chosen.with(|chosen| catalogue.merged(&rows, chosen))
        });
        let totals = memo(move |_| merged.with(|rows| Totals::of(rows)));
        let apply = move || {
            let rows = merged.get_untracked();
            let count = counted(totals.get_untracked().operations);
            let words = ["The form lists ", &count, " now."].concat();
            self.editor.form.update(|form| form.operations = rows);
            self.problems.forget_rows("operations.");
            self.close();
            self.said.set(words);
        };
        let count = move || {
            let found = counted(choice.count());
            if choice.is_searching() {
                ["Found ", &found].concat()
            } else {
                found
            }
        };
        let offers = move || (!choice.is_searching()).then(|| presets::offers(choice));
        Choosing {
            label: "Search service, resource type or operation",
            search: choice.search,
            count: Signal::derive(count),
            content: group([live(offers), groups::results(choice)]),
            verdict: Signal::derive(move || totals.get().words()),
            fault: Signal::derive(move || totals.get().too_many(&before)),
            apply: Callback::new(move |()| apply()),
            leave,
        }
        .shown()
    }
}
