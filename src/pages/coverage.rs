//! Coverage: who is told about something, and what nobody is told about.

mod hearing;
mod heat;
mod lookup;
mod spots;

use leptos::prelude::*;
use messages::coverage as say;

use crate::components::assumptions::AssumptionSwitches;
use crate::components::head::Head;
use crate::components::notifications_failure::NotificationsFailure;
use crate::state::language::t;
use crate::state::use_app;
use lookup::Lookup;
use spots::BlindSpots;

/// The page that says who is told about something, and what nobody is told about.
#[component]
pub fn CoveragePage() -> impl IntoView {
    let app = use_app();
    app.store.visit_notifications();
    app.store.follow_suggestions();
    app.simulation.follow(app);
    view! {
        <Head title=|| t(say::TITLE) words=|| t(say::INTRO) />
        <NotificationsFailure />
        <div class="stack">
            <Lookup />
            <BlindSpots />
            <div class="card pad">
                <AssumptionSwitches />
            </div>
        </div>
    }
}
