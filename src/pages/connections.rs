//! Where the two services are reached.

use crate::state::App;
use crate::state::session::summary;
use crate::view::{Node, el, group};

/// The page.
pub fn page(app: App) -> Node {
    let connection = app.session.connection_now();
    group([
        el("div")
            .class("head")
            .child(
                el("div")
                    .child(el("h1").attr("tabindex", "-1").text("Connections"))
                    .child(
                        el("p")
                            .class("head-p")
                            .text("Where the console reaches the two services."),
                    ),
            )
            .into(),
        el("div")
            .class("card pad")
            .child(el("h2").child(connection.label.clone()))
            .child(el("p").class("ink-2").child(summary(&connection)))
            .into(),
    ])
}
