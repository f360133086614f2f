//! The controls of the embedded sandbox: start again, fill it, break it.

use crate::state::App;
use crate::view::Node;
#[cfg(not(feature = "sandbox"))]
use crate::view::el;

/// The page.
#[cfg(feature = "sandbox")]
pub fn page(app: App) -> Node {
    controls::page(app)
}

/// The page of a build without the sandbox.
#[cfg(not(feature = "sandbox"))]
pub fn page(_app: App) -> Node {
    el("div")
        .class("head")
        .child(
            el("div")
                .child(el("h1").attr("tabindex", "-1").text("Sandbox"))
                .child(el("p").class("head-p").text(
                    "This build has no sandbox: it was made to work with real \
                     services only.",
                )),
        )
        .into()
}

#[cfg(feature = "sandbox")]
mod controls;
