//! What is assumed where the documents of CTS say nothing, and switches for it.

use domain::matching::{Answer, Assumptions};
use leptos::prelude::*;
use messages::{Message, simulator as say};

use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_app};

/// The assumptions, folded up.
#[component]
pub fn AssumptionSwitches() -> impl IntoView {
    view! {
        <details class="raw assumptions">
            <summary>{t(say::ASSUMPTIONS_TITLE)}</summary>
            <div class="stack">
                <p class="small ink-2">{t(say::ASSUMPTIONS_INTRO)}</p>
                <AnswerChoice
                    id="assume-missing"
                    label=say::ASSUME_MISSING
                    words=[say::ASSUME_UNKNOWN, say::ASSUME_MISSING_YES, say::ASSUME_MISSING_NO]
                    place=|assumptions| &mut assumptions.missing_differs
                />
                <AnswerChoice
                    id="assume-data"
                    label=say::ASSUME_DATA
                    words=[say::ASSUME_UNKNOWN, say::ASSUME_DATA_YES, say::ASSUME_DATA_NO]
                    place=|assumptions| &mut assumptions.data_events
                />
                <AssumptionTick
                    id="assume-exact"
                    label=say::ASSUME_EXACT
                    place=|assumptions| &mut assumptions.exact
                />
                <AssumptionTick
                    id="assume-lack"
                    label=say::ASSUME_LACK
                    place=|assumptions| &mut assumptions.may_lack
                />
            </div>
        </details>
    }
}

/// In the order of the words, with their values in the list.
const ANSWERS: [(Answer, &str); 3] = [
    (Answer::Uncertain, "unknown"),
    (Answer::Yes, "yes"),
    (Answer::No, "no"),
];

fn change(app: App, set: impl FnOnce(&mut Assumptions)) {
    let mut assumptions = app.assumptions.get_untracked();
    set(&mut assumptions);
    app.assume(assumptions);
}

/// An assumption with three answers.
#[component]
fn AnswerChoice(
    id: &'static str,
    label: Message,
    /// Words for [`ANSWERS`].
    words: [Message; 3],
    /// Where the answer is kept.
    place: fn(&mut Assumptions) -> &mut Answer,
) -> impl IntoView {
    let app = use_app();
    let current = memo(move |_| *place(&mut app.assumptions.get()));
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let mut answers = ANSWERS.into_iter();
        if let Some((answer, _)) = answers.find(|(_, value)| *value == chosen) {
            change(app, |assumptions| *place(assumptions) = answer);
        }
    };
    let options = ANSWERS
        .into_iter()
        .zip(words)
        .map(|((answer, value), word)| {
            view! {
                <option value=value prop:selected=move || current.get() == answer>
                    {t(word)}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="assumption">
            <label for=id>{t(label)}</label>
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
    label: Message,
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
            <span>{t(label)}</span>
        </label>
    }
}
