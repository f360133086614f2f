//! The steps of a rotation as a list, with what is done in the current one.

use leptos::prelude::*;
use messages::assistant as words;
use screen::rotation::RotationStep;

use super::incomplete::Incomplete;
use super::rotation::CURRENT;
use super::rotation_steps::StepContent;
use super::state::use_assistant;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// The part of the page that gives a connector a new external ID.
#[component]
pub fn RotationPart() -> impl IntoView {
    let values = use_assistant().values;
    let is_chosen = memo(move |_| values.chosen.get().is_some());
    move || match (is_chosen.get(), values.is_complete.get()) {
        (true, true) => view! { <RotationCard /> }.into_any(),
        (true, false) => view! { <Incomplete words=t(words::ROTATION_NEEDS_VALUES) /> }.into_any(),
        (false, _) => view! { <NoConnector /> }.into_any(),
    }
}

/// In place of the steps where no stored connector is chosen.
#[component]
fn NoConnector() -> impl IntoView {
    view! {
        <section class="card" aria-label=t(words::NOT_YET)>
            <div class="empty">
                <Icon name="refresh" />
                <h2>{t(words::SELECT_CONNECTOR)}</h2>
                <p>{t(words::SELECT_CONNECTOR_WHY)}</p>
            </div>
        </section>
    }
}

/// The steps, and the way to start over.
#[component]
fn RotationCard() -> impl IntoView {
    let (app, rotation) = (use_app(), use_assistant().rotation);
    let steps = (1..)
        .zip(RotationStep::ALL)
        .map(|(number, step)| view! { <RotationStep number step /> })
        .collect_view();
    view! {
        <section class="card" aria-labelledby="rotation-title">
            <div class="sect">
                <h2 id="rotation-title" tabindex="-1">
                    {t(words::ROTATE)}
                </h2>
                <p>{t(words::ROTATION_PURPOSE)}</p>
                <ol class="journey">{steps}</ol>
            </div>
            <Show when=move || rotation.step.get() != RotationStep::New>
                <div class="foot">
                    <Button
                        class="btn quiet"
                        label=t(words::START_OVER)
                        on_press=move |()| rotation.go(app, RotationStep::New)
                    />
                </div>
            </Show>
        </section>
    }
}

/// A step: whether it is done, and what is done in it while it is the current one.
#[component]
fn RotationStep(number: usize, step: RotationStep) -> impl IntoView {
    let rotation = use_assistant().rotation;
    let current = memo(move |_| rotation.step.get() == step);
    let done = memo(move |_| rotation.step.get() > step);
    let mark = move || {
        if done.get() {
            view! { <Icon name="check" /> }.into_any()
        } else {
            number.into_any()
        }
    };
    view! {
        <li aria-current=move || current.get().then_some("step")>
            <span class="number" aria-hidden="true" data-done=move || done.get().then_some("")>
                {mark}
            </span>
            <div class="stack">
                <h3 tabindex="-1" id=move || current.get().then_some(CURRENT)>
                    {t(step.title())}
                    <Show when=move || done.get()>
                        <span class="unseen">" " {t(words::STEP_DONE)}</span>
                    </Show>
                </h3>
                <Show when=move || current.get()>
                    <StepContent step />
                </Show>
            </div>
        </li>
    }
}
