//! The dialog that chooses operations from the connection's catalogue.

mod groups;
mod presets;

use std::sync::Arc;

use domain::notification::{NotificationForm, OperationRow};
use leptos::prelude::*;
use screen::picker::{Catalogue, Chosen, Found, Totals, counted};
use wire::explain::Subject;

use crate::browser::dom;
use crate::pages::parts::editor::Editor;
use crate::pages::parts::loading::{load_failure, skeleton};
use crate::state::App;
use crate::ui::button::button;
use crate::ui::field::{Problems, exact_box};
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// Id of the dialog.
const DIALOG: &str = "picker";

/// Id of its search box.
const SEARCH: &str = "picker-search";

/// Id of what scrolls.
const BODY: &str = "picker-body";

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
            found: Memo::new(move |_| {
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
            dom::open_dialog_soon(DIALOG, SEARCH);
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

    /// Closing gives the focus back to the button; only then the dialog goes.
    fn close(self) {
        dom::close_dialog(DIALOG);
        self.open.set(false);
    }

    fn shown(self) -> El {
        let catalogue = self.app.store.catalogue;
        el("dialog")
            .attr("id", DIALOG)
            .class("picker")
            .attr("aria-labelledby", "picker-title")
            .on("cancel", move |e| {
                e.prevent_default();
                self.close();
            })
            .child(
                el("h2")
                    .attr("id", "picker-title")
                    .text("Choose operations"),
            )
            .child(live(move || match catalogue.get() {
                Some(sets) => untrack(|| self.choosing(Catalogue::new(&sets))),
                None => self.waiting(),
            }))
    }

    fn waiting(self) -> Node {
        let catalogue = self.app.store.catalogue;
        let store = self.app.store;
        let bars = move || catalogue.is_busy().then(skeleton);
        let failed = load_failure(catalogue, Subject::ListOperations, move || {
            store.load_catalogue();
        });
        group([
            el("div")
                .class("body")
                .child(failed)
                .child(live(bars))
                .node(),
            el("div")
                .class("actions")
                .child(button("btn", None, "Close", move || self.close()))
                .node(),
        ])
    }

    fn choosing(self, catalogue: Catalogue) -> Node {
        let rows = self.editor.form.with(|form| form.operations.clone());
        let before = Totals::of(&rows);
        let choice = Choice::new(catalogue, &rows);
        let merged = Memo::new(move |_| {
            let catalogue = choice.catalogue();
            choice.chosen.with(|chosen| catalogue.merged(&rows, chosen))
        });
        let totals = Memo::new(move |_| merged.with(|rows| Totals::of(rows)));
        let too_many = Memo::new(move |_| totals.get().too_many(&before));
        let apply = move || {
            if too_many.with_untracked(Option::is_some) {
                return;
            }
            let rows = merged.get_untracked();
            let count = counted(totals.get_untracked().operations);
            let words = ["The form lists ", &count, " now."].concat();
            self.editor.form.update(|form| form.operations = rows);
            self.problems.forget_rows("operations.");
            self.close();
            self.said.set(words);
        };
        // The catalogue may have come while the dialog was open.
        dom::focus_soon(SEARCH);
        group([
            search_box(choice),
            el("div")
                .class("body")
                .attr("id", BODY)
                .child(live(move || {
                    (!choice.is_searching()).then(|| presets::offers(choice))
                }))
                .child(groups::results(choice))
                .node(),
            foot(self, totals, too_many, Callback::new(move |()| apply())),
        ])
    }
}

fn search_box(choice: Choice) -> Node {
    let label = "Search service, resource type or operation";
    let count = move || {
        let found: usize = choice.found.with(|all| all.iter().map(Found::count).sum());
        if choice.is_searching() {
            ["Found ", &counted(found)].concat()
        } else {
            counted(found)
        }
    };
    el("div")
        .class("tools")
        .attr("role", "search")
        .child(
            el("div").class("search").child(icon("search")).child(
                exact_box()
                    .attr("type", "search")
                    .attr("id", SEARCH)
                    .class("input")
                    .attr("aria-label", label)
                    .attr("placeholder", label)
                    .prop("value", move || choice.search.get())
                    .on("input", move |e| {
                        choice.search.set(dom::value_of(&e));
                        dom::scroll_to_start(BODY);
                    }),
            ),
        )
        .child(
            el("p")
                .class("count")
                .attr("role", "status")
                .child(live(count)),
        )
        .node()
}

fn foot(
    picker: Picker,
    totals: Memo<Totals>,
    too_many: Memo<Option<String>>,
    apply: Callback<()>,
) -> Node {
    let verdict = move || {
        let words = totals.get().words();
        match too_many.get() {
            None => el("span").child(words),
            Some(why) => el("span")
                .class("note bad")
                .child(icon("alert"))
                .child([&words, ". ", &why].concat()),
        }
    };
    el("div")
        .class("actions")
        .child(
            el("p")
                .class("small grow")
                .attr("role", "status")
                .child(live(verdict)),
        )
        .child(button("btn", None, "Cancel", move || picker.close()))
        .child(
            el("button")
                .attr("type", "button")
                .class("btn primary")
                .live("aria-disabled", move || {
                    too_many.with(Option::is_some).then_some("true")
                })
                .on("click", move |_| apply.run(()))
                .text("Apply"),
        )
        .node()
}
