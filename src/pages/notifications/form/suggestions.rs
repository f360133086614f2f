//! What the services know and a form may offer: topics, functions, users. All of
//! it can be typed freely as well; where a service cannot be asked, nothing is
//! offered.

use crate::state::App;
use crate::view::{Node, el, group, live};

/// Id of the list of topics and functions.
pub const TARGETS: &str = "known-targets";

/// Id of the list of users.
pub const USERS: &str = "known-users";

/// The lists the form's boxes refer to.
pub fn lists(app: App) -> Node {
    let known = |values: Option<std::sync::Arc<Vec<String>>>| {
        values.map(|values| values.to_vec()).unwrap_or_default()
    };
    let list = |id: &'static str, values: Node| el("datalist").attr("id", id).child(values).node();
    group([
        list(
            TARGETS,
            live(move || options(known(app.store.targets.get()))),
        ),
        list(USERS, live(move || options(known(app.store.users.get())))),
    ])
}

/// The entries of a list.
pub fn options(values: Vec<String>) -> Node {
    values
        .into_iter()
        .map(|value| el("option").attr("value", value))
        .collect::<Node>()
}
