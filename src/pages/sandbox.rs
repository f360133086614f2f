//! The controls of the embedded sandbox: start again, fill it, break it.

#[cfg(not(feature = "sandbox"))]
use super::parts::head::head;
use crate::state::App;
use crate::view::Node;

/// The page.
#[cfg(feature = "sandbox")]
pub fn page(app: App) -> Node {
    controls::page(app)
}

/// The page of a build without the sandbox.
#[cfg(not(feature = "sandbox"))]
pub fn page(_app: App) -> Node {
    head(
        "Sandbox",
        "This build has no sandbox: it was made to work with real services only.",
        Node::Nothing,
    )
}

#[cfg(feature = "sandbox")]
mod controls;
