//! Coverage: who is told about something, and what nobody is told about.

mod lookup;
mod spots;

use crate::pages::parts::assumptions::assumptions;
use crate::pages::parts::head::head;
use crate::pages::parts::loading::notifications_failure;
use crate::state::App;
use crate::view::{Node, el, group};

/// The page.
pub fn page(app: App) -> Node {
    app.store.visit_notifications();
    app.store.load_suggestions();
    app.simulation.follow(app);
    group([
        head(
            "Coverage",
            "Who is told when something happens, and what happens without anybody being told.",
            Node::Nothing,
        ),
        notifications_failure(app),
        el("div")
            .class("stack")
            .child(lookup::card(app))
            .child(spots::card(app))
            .child(el("div").class("card pad").child(assumptions(app)))
            .node(),
    ])
}
