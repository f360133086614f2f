//! The controls of the embedded sandbox: start again, fill it, break it.

use leptos::prelude::*;

use crate::state::App;

/// The page.
#[cfg(feature = "sandbox")]
pub fn page(app: App) -> AnyView {
    controls::page(app)
}

/// The page of a build without the sandbox.
#[cfg(not(feature = "sandbox"))]
pub fn page(_app: App) -> AnyView {
    view! {
        <div class="head"><div>
            <h1 tabindex="-1">"Sandbox"</h1>
            <p class="head-p">"This build has no sandbox: it was made to work with real services only."</p>
        </div></div>
    }
    .into_any()
}

#[cfg(feature = "sandbox")]
mod controls;
