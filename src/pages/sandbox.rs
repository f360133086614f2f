//! The controls of the embedded sandbox: start again, fill it, break it.

#[cfg(not(feature = "sandbox"))]
use leptos::prelude::*;

#[cfg(not(feature = "sandbox"))]
use crate::components::head::Head;
#[cfg(feature = "sandbox")]
pub use controls::SandboxPage;

/// The page of a build without the sandbox.
#[cfg(not(feature = "sandbox"))]
#[component]
pub fn SandboxPage() -> impl IntoView {
    let words = "This build has no sandbox: it was made to work with real services only.";
    view! { <Head title=|| "Sandbox" words=move || words /> }
}

#[cfg(feature = "sandbox")]
mod controls;
