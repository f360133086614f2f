//! What is assumed where the documents of CTS say nothing, and switches for it.

use domain::matching::{Answer, Assumptions};
use leptos::prelude::*;

use crate::reactive::memo;
use crate::state::{App, use_app};

/// The assumptions, folded up.
#[component]
pub fn AssumptionSwitches() -> impl IntoView {
    view! {
        <details class="raw assumptions">
            <summary>"What is assumed"</summary>
            <div class="stack">
                <p class="small ink-2">
                    "How the service compares is documented by examples only. What they leave \
                     open counts as uncertain, or as you say here."
                </p>
                <AnswerChoice
                    id="assume-missing"
                    label="“!=” where the event lacks the field"
                    words=["uncertain", "holds", "does not hold"]
                    place=|assumptions| &mut assumptions.missing_differs
                />
                <AnswerChoice
                    id="assume-data"
                    label="Events about data in buckets (ObsSDK, ObsAPI)"
                    words=["uncertain", "are told", "are not told"]
                    place=|assumptions| &mut assumptions.data_events
                />
                <AssumptionTick
                    id="assume-exact"
                    label="Upper and lower case are different"
                    place=|assumptions| &mut assumptions.exact
                />
                <AssumptionTick
                    id="assume-lack"
                    label="Events may lack fields that rules look at"
                    place=|assumptions| &mut assumptions.may_lack
                />
            </div>
        </details>
    }
}

/// In the order of the words.
const ANSWERS: [Answer; 3] = [Answer::Uncertain, Answer::Yes, Answer::No];

fn change(app: App, set: impl FnOnce(&mut Assumptions)) {
    let mut assumptions = app.assumptions.get_untracked();
    set(&mut assumptions);
    app.assume(assumptions);
}

/// An assumption with three answers.
#[component]
fn AnswerChoice(
    id: &'static str,
    label: &'static str,
    /// Words for [`ANSWERS`].
    words: [&'static str; 3],
    /// Where the answer is kept.
    place: fn(&mut Assumptions) -> &mut Answer,
) -> impl IntoView {
    let app = use_app();
    let current = memo(move |_| *place(&mut app.assumptions.get()));
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let mut answers = ANSWERS.into_iter().zip(words);
        if let Some((answer, _)) = answers.find(|(_, word)| *word == chosen) {
            change(app, |assumptions| *place(assumptions) = answer);
        }
    };
    let options = ANSWERS
        .into_iter()
        .zip(words)
        .map(|(answer, word)| {
            view! {
                <option value=word prop:selected=move || current.get() == answer>
                    {word}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="assumption">
            <label for=id>{label}</label>
            <select id=id class="input" on:change=choose>
                {options}
            </select>
        </div>
    }
}

/// An assumption that is made or not.
#[component]
fn AssumptionTick(
    id: &'static str,
    label: &'static str,
    /// Where it is kept.
    place: fn(&mut Assumptions) -> &mut bool,
) -> impl IntoView {
    let app = use_app();
    let current = memo(move |_| *place(&mut app.assumptions.get()));
    let tick = move |event| {
        let on = event_target_checked(&event);
        change(app, |assumptions| *place(assumptions) = on);
    };
    view! {
        <label class="tick">
            <input type="checkbox" id=id prop:checked=current on:change=tick />
            <span>{label}</span>
        </label>
    }
}
