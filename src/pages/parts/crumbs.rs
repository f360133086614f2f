//! The way back from a page about one thing to its list.

use screen::route::Route;

use crate::state::App;
use crate::view::{Node, el, group};

/// The list, and the thing whose form this is, if it is one.
pub fn crumbs(app: App, label: &'static str, list: &Route, thing: Option<(String, Route)>) -> Node {
    let thing = thing.map(|(name, route)| {
        let link = el("a").attr("href", app.nav.href(&route));
        group([" / ".into(), link.child(el("bdi").child(name)).node()])
    });
    el("nav")
        .class("crumbs")
        .attr("aria-label", "Breadcrumb")
        .child(el("a").attr("href", app.nav.href(list)).text(label))
        .child(thing)
        .node()
}
