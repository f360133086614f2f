//! The controls of the embedded sandbox: start again, fill it, break it.

#[cfg(not(feature = "sandbox"))]
use leptos::prelude::*;
#[cfg(not(feature = "sandbox"))]
use messages::{page, sandbox};

#[cfg(not(feature = "sandbox"))]
use crate::components::head::Head;
#[cfg(not(feature = "sandbox"))]
use crate::state::language::t;
#[cfg(feature = "sandbox")]
pub use controls::SandboxPage;

/// The page of a build without the sandbox.
#[cfg(not(feature = "sandbox"))]
#[component]
pub fn SandboxPage() -> impl IntoView {
    view! { <Head title=|| t(page::SANDBOX) words=|| t(sandbox::NONE) /> }
}

#[cfg(feature = "sandbox")]
mod controls;
