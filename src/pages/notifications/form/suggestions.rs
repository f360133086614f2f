//! What the services know and a form may offer: topics, functions, users. All of
//! it can be typed freely as well; where a service cannot be asked, nothing is
//! offered.

use wire::explain::Subject;

use crate::pages::parts::trouble::brief;
use crate::state::App;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::view::{Node, el, group, live};

/// Id of the list of topics and functions.
pub const TARGETS: &str = "known-targets";

/// Id of the list of users.
pub const USERS: &str = "known-users";

/// The lists the form's boxes refer to.
pub fn lists(app: App) -> Node {
    let targets = move || app.store.targets.get().map(|all| options(all.urns.clone()));
    let users = move || app.store.users.get().map(|all| options(all.to_vec()));
    let list = |id: &'static str, values: Node| el("datalist").attr("id", id).child(values).node();
    group([list(TARGETS, live(targets)), list(USERS, live(users))])
}

/// What cannot be offered because it could not be read, with a button to try again.
pub fn failures(app: App) -> Node {
    let failed = move || {
        let mut failed = Vec::new();
        if let Some(targets) = app.store.targets.get() {
            failed.extend(targets.failures.iter().cloned());
        }
        let users = app.store.users.error();
        failed.extend(users.map(|error| (Subject::ListUsers, error)));
        failed.retain(|(_, error)| !error.is_not_offered());
        failed
    };
    live(move || {
        let failed = failed();
        let lines = failed.iter();
        let lines: Vec<_> = lines
            .map(|(subject, error)| el("li").child(brief(error, *subject)))
            .collect();
        if lines.is_empty() {
            return None;
        }
        let words = "Not all that can be chosen is offered. It can be typed all the same.";
        Some(
            el("div")
                .class("sect")
                .attr("role", "status")
                .child(el("p").class("note warn").child(icon("alert")).text(words))
                .child(
                    el("ul")
                        .class("small")
                        .child(lines.into_iter().collect::<Node>()),
                )
                .child(el("div").class("row").child(button(
                    "btn slim",
                    Some("refresh"),
                    "Read it again",
                    move || app.store.load_suggestions(),
                ))),
        )
    })
}

/// The entries of a list.
pub fn options(values: Vec<String>) -> Node {
    values
        .into_iter()
        .map(|value| el("option").attr("value", value))
        .collect::<Node>()
}
