//! A control that changes something, marked while that is impossible. It stays
//! where it is and can be focused; pressing it says why nothing happens.

use crate::state::App;
use crate::state::permit::Change;
use crate::view::{El, Node};

/// Marks a button.
pub fn changing(app: App, change: Change, button: Node) -> Node {
    match button {
        Node::Element(button) => marked(app, change, button).node(),
        other => other,
    }
}

fn marked(app: App, change: Change, button: El) -> El {
    button
        .live("aria-disabled", move || app.why_not(change).map(|_| "true"))
        .live("aria-description", move || app.why_not(change))
}

/// Marks a button that is made anew whenever `why_not` changes: what makes many of
/// them asks once for all.
pub fn marked_now(why_not: Option<&str>, button: Node) -> Node {
    match button {
        Node::Element(button) => button
            .attr("aria-disabled", why_not.map(|_| "true"))
            .attr("aria-description", why_not.map(str::to_owned))
            .node(),
        other => other,
    }
}
