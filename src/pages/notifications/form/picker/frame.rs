//! What every dialog of the form that chooses from a list has: its title, a
//! search above what scrolls, and what follows from the choice beside the buttons.

use leptos::prelude::*;

use crate::browser::dom;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::ui::search_box::search_box;
use crate::view::{El, Node, el, group, live};

/// Id of the dialog; only one is open at a time.
const DIALOG: &str = "picker";

/// Id of its search box.
const SEARCH: &str = "picker-search";

/// Id of what scrolls.
const BODY: &str = "picker-body";

/// Opens the dialog that is being rendered now.
pub fn open_soon() {
    dom::open_dialog_soon(DIALOG, SEARCH);
}

/// Closes it. The focus goes back to where it was; only then may the dialog go.
pub fn close() {
    dom::close_dialog(DIALOG);
}

/// The dialog with its title. `leave` is what Esc does.
pub fn dialog(class: &'static str, title: &'static str, leave: Callback<()>, content: Node) -> El {
    el("dialog")
        .attr("id", DIALOG)
        .class(class)
        .attr("aria-labelledby", "picker-title")
        .on("cancel", move |e| {
            e.prevent_default();
            leave.run(());
        })
        .child(el("h2").attr("id", "picker-title").text(title))
        .child(content)
}

/// What is shown while there is nothing to choose from yet.
pub fn waiting(content: Node, leave: Callback<()>) -> Node {
    let close = button("btn", None, "Close", move || leave.run(()));
    group([
        el("div").class("body").child(content).node(),
        el("div").class("actions").child(close).node(),
    ])
}

/// What can be chosen, below its search, and above the buttons.
pub struct Choosing {
    /// Name of the search box.
    pub label: &'static str,
    /// What is searched for.
    pub search: RwSignal<String>,
    /// How much was found.
    pub count: Signal<String>,
    /// What was found.
    pub content: Node,
    /// How much is chosen.
    pub verdict: Signal<String>,
    /// Why that cannot be applied, if it cannot.
    pub fault: Signal<Option<String>>,
    /// What applies it.
    pub apply: Callback<()>,
    /// What gives it up.
    pub leave: Callback<()>,
}

impl Choosing {
    /// All of it. Gets the focus, as it may have come while the dialog was open.
    pub fn shown(self) -> Node {
        dom::focus_soon(SEARCH);
        group([
            search_tools(self.label, self.search, self.count),
            el("div")
                .class("body")
                .attr("id", BODY)
                .child(self.content)
                .node(),
            foot(self.verdict, self.fault, self.apply, self.leave),
        ])
    }
}

fn search_tools(label: &'static str, search: RwSignal<String>, count: Signal<String>) -> Node {
    el("div")
        .class("tools")
        .attr("role", "search")
        .child(search_box(
            SEARCH,
            label,
            label,
            search.into(),
            move |text| {
                search.set(text);
                dom::scroll_to_start(BODY);
            },
        ))
        .child(
            el("p")
                .class("count")
                .attr("role", "status")
                .child(live(move || count.get())),
        )
        .node()
}

fn foot(
    verdict: Signal<String>,
    fault: Signal<Option<String>>,
    apply: Callback<()>,
    leave: Callback<()>,
) -> Node {
    let words = move || match fault.get() {
        None => el("span").child(verdict.get()),
        Some(why) => el("span")
            .class("note bad")
            .child(icon("alert"))
            .child([&verdict.get(), ". ", &why].concat()),
    };
    let press = move |_| {
        if fault.with_untracked(Option::is_none) {
            apply.run(());
        }
    };
    el("div")
        .class("actions")
        .child(
            el("p")
                .class("small grow")
                .attr("role", "status")
                .child(live(words)),
        )
        .child(button("btn", None, "Cancel", move || leave.run(())))
        .child(
            el("button")
                .attr("type", "button")
                .class("btn primary")
                .live("aria-disabled", move || {
                    fault.with(Option::is_some).then_some("true")
                })
                .on("click", press)
                .text("Apply"),
        )
        .node()
}
