use leptos::prelude::*;
use messages::simulator as say;

use super::button::Button;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::simulation::Progress;
use crate::state::use_app;

/// How far reading events is: a bar, the number of events so far, and a button that
/// stops it.
#[component]
pub fn ReadingProgress() -> impl IntoView {
    let simulation = use_app().simulation;
    let percent = memo(move |_| match simulation.progress.get() {
        Progress::Reading(percent) => percent,
        Progress::Idle => 100,
    });
    let events = memo(move |_| simulation.loaded.with(|loaded| loaded.events));
    view! {
        <div class="row reading">
            <progress
                max="100"
                aria-label=t(say::READING_EVENTS)
                value=move || percent.get().to_string()
            ></progress>
            <span class="small">
                {move || t(say::CountEvents {
                    count: events.get(),
                })}
            </span>
            <Button class="btn slim" label=t(say::CANCEL) on_press=move || simulation.stop() />
        </div>
    }
}
