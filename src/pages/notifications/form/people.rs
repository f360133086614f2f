//! The dialog that chooses users of a group among those seen lately.

use std::sync::Arc;

use domain::cts::MOST_USERS;
use domain::notification::NotificationForm;
use leptos::prelude::*;
use screen::people;

use super::picker::frame::{self, Choosing};
use crate::browser::dom;
use crate::pages::parts::editor::Editor;
use crate::reactive::memo;
use crate::state::App;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// What the buttons and the dialog work on.
#[derive(Clone, Copy)]
pub struct People {
    app: App,
    editor: Editor<NotificationForm>,
    /// The group that is being filled.
    open: RwSignal<Option<usize>>,
}

impl People {
    /// For the user groups of a form.
    pub fn new(app: App, editor: Editor<NotificationForm>) -> Self {
        Self {
            app,
            editor,
            open: RwSignal::new(None),
        }
    }

    /// The button of a group that opens the dialog, where users were seen.
    pub fn button(self, at: usize) -> Node {
        let known = move || {
            self.app
                .store
                .users
                .get()
                .is_some_and(|all| !all.is_empty())
        };
        let open = move |_| {
            self.open.set(Some(at));
            frame::open_soon();
        };
        live(move || {
            known().then(|| {
                el("div").child(
                    el("button")
                        .attr("type", "button")
                        .class("btn slim")
                        .attr(
                            "aria-label",
                            format!("Choose from users seen, group {}", at + 1),
                        )
                        .on("click", open)
                        .child(icon("search"))
                        .text("Choose from users seen"),
                )
            })
        })
    }

    /// The dialog. It is no part of the form.
    pub fn dialog(self) -> Node {
        live(move || self.open.get().map(|at| self.shown(at)))
    }

    fn close(self) {
        frame::close();
        self.open.set(None);
    }

    fn shown(self, at: usize) -> El {
        let leave = Callback::new(move |()| self.close());
        let seen = untrack(|| self.app.store.users.get()).unwrap_or_default();
        let content = untrack(|| self.choosing(at, seen, leave));
        frame::dialog("picker few", "Choose users", leave, content)
    }

    fn choosing(self, at: usize, seen: Arc<Vec<String>>, leave: Callback<()>) -> Node {
        let (mine, others) = self.editor.form.with(|form| {
            let of = |group: &usize| form.groups.get(*group).map_or(&[][..], |g| &g.users);
            let others: usize = (0..form.groups.len())
                .filter(|group| *group != at)
                .map(|group| of(&group).len())
                .sum();
            (of(&at).to_vec(), others)
        });
        let before = mine.len();
        let chosen = RwSignal::new(mine);
        let search = RwSignal::new(String::new());
        let found = memo(move |_| search.with(|words| people::find(&seen, words)));
        let total = move || chosen.with(Vec::len) + others;
        let verdict = move || match MOST_USERS.checked_sub(total()) {
            Some(left) => format!("{} chosen, {left} left", total()),
            None => format!("{} chosen", total()),
        };
        let fault = move || {
            let surplus = total().checked_sub(MOST_USERS).filter(|more| *more > 0)?;
            let grows = chosen.with(Vec::len) >= before;
            grows.then(|| {
                format!("A notification can name {MOST_USERS} users. Take {surplus} away.")
            })
        };
        let apply = move || {
            let users = chosen.get_untracked();
            self.editor.form.update(|form| {
                if let Some(group) = form.groups.get_mut(at) {
                    group.users = users;
                }
            });
            self.close();
        };
        let count = move || match found.with(Vec::len) {
            1 => "1 user".to_owned(),
            many => format!("{many} users"),
        };
        Choosing {
            label: "Search users seen in the last 30 days",
            search,
            count: Signal::derive(count),
            content: live(move || names(chosen, found.get())),
            verdict: Signal::derive(verdict),
            fault: Signal::derive(fault),
            apply: Callback::new(move |()| apply()),
            leave,
        }
        .shown()
    }
}

fn names(chosen: RwSignal<Vec<String>>, found: Vec<String>) -> El {
    if found.is_empty() {
        let words = "No user matches. Others can be typed into the form.";
        return el("p").class("ink-2").text(words);
    }
    let tick = |name: String| {
        let (mine, its) = (name.clone(), name.clone());
        el("label")
            .class("tick")
            .child(
                el("input")
                    .attr("type", "checkbox")
                    .prop("checked", move || chosen.with(|all| all.contains(&mine)))
                    .on("change", move |e| {
                        let on = dom::is_checked(&e);
                        chosen.update(|all| people::set(all, &its, on));
                    }),
            )
            .child(el("bdi").child(name))
    };
    let ticks = found.into_iter().map(tick).collect::<Node>();
    el("div")
        .class("pick-names")
        .attr("role", "group")
        .attr("aria-label", "Users")
        .child(ticks)
}
