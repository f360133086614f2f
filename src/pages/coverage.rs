//! Coverage: who is told about something, and what nobody is told about.

mod lookup;
mod spots;

use leptos::prelude::*;

use crate::pages::parts::assumptions::assumptions;
use crate::pages::parts::head::head;
use crate::pages::parts::loading::notifications_failure;
use crate::state::{App, use_app};
use crate::view::Node;
use lookup::Lookup;
use spots::BlindSpots;

/// The page.
pub fn page(_app: App) -> Node {
    view! { <CoveragePage /> }.into_any().into()
}

/// The page that says who is told about something, and what nobody is told about.
#[component]
pub fn CoveragePage() -> impl IntoView {
    let app = use_app();
    app.store.visit_notifications();
    app.store.load_suggestions();
    app.simulation.follow(app);
    let words = "Who is told when something happens, and what happens without anybody being told.";
    view! {
        {head("Coverage", words, Node::Nothing).view()}
        {notifications_failure(app).view()}
        <div class="stack">
            <Lookup />
            <BlindSpots />
            <div class="card pad">{assumptions(app).node().view()}</div>
        </div>
    }
}
