//! The simulator: events from the connection, a file or a text, and what the
//! notifications would have done with them.

mod events;
mod explanation;
mod result;
mod source;
mod state;
mod what_if;

use leptos::prelude::*;
use messages::simulator as say;

use crate::components::assumptions::AssumptionSwitches;
use crate::components::head::Head;
use crate::components::notifications_failure::NotificationsFailure;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;
use events::EventsCard;
use result::ResultCard;
use source::SourceCard;
use state::SimulatorState;

/// The page.
#[component]
pub fn SimulatorPage() -> impl IntoView {
    let app = use_app();
    if app.session.connection_now().has_notifications() {
        app.store.visit_notifications();
    }
    app.simulation.follow(app);
    let state = SimulatorState::new(app);
    if app.session.connection_now().has_notifications() {
        let range = state.within.get_untracked();
        app.simulation
            .load_by_itself(app, range.map(|range| range.from_ms));
    }
    let has_events = memo(move |_| app.simulation.has_events());
    view! {
        <Head title=|| t(say::TITLE) words=|| t(say::INTRO) />
        <NotificationsFailure />
        <div class="stack">
            <SourceCard />
            <Show when=move || has_events.get()>
                <ResultCard state />
                <EventsCard state />
                <div class="card pad">
                    <AssumptionSwitches />
                </div>
            </Show>
        </div>
    }
}
