//! The verdict about a notification or a connector, as lists, pages and forms show it.

use leptos::prelude::*;
use messages::verdict as words;
use screen::verdict::{Verdict, VerdictReason, VerdictState};

use super::findings::About;
use super::icon::Icon;

use crate::state::language::t;

/// Class and icon of a state. No two have the same icon: color is not needed.
fn tone(state: VerdictState) -> (&'static str, &'static str) {
    match state {
        VerdictState::Errors => ("bad", "x"),
        VerdictState::NeverMatches => ("bad", "never"),
        VerdictState::NobodyNotified => ("plain", "mute"),
        VerdictState::Unknown => ("warn", "question"),
        VerdictState::Warnings => ("warn", "alert"),
        VerdictState::Ok => ("good", "check"),
    }
}

/// The verdict in a row of a list: its name, how many reasons there are besides the
/// first, and that one, or else what the loaded events show.
#[component]
pub fn VerdictCell(
    /// The verdict.
    verdict: Verdict,
) -> impl IntoView {
    let (class, icon) = tone(verdict.state);
    let more = Some(verdict.more()).filter(|more| *more > 0).map(|more| {
        let words = t(words::More { count: more });
        view! { <span class="more">{words}</span> }
    });
    let why = verdict.headline().map(|reason| {
        view! {
            <span class="sub why">
                <span>
                    <Sentence reason=reason.clone() />
                </span>
            </span>
        }
    });
    view! {
        <span class="nowrap">
            <span class=["note ", class].concat()>
                <Icon name=icon />
                {t(verdict.state.label())}
            </span>
            {more}
        </span>
        {why}
    }
}

/// A reason, beside the name of the field it is about.
#[component]
fn Sentence(reason: VerdictReason) -> impl IntoView {
    view! { <About name=reason.name message=reason.message /> }
}

/// The card with the verdict, its reasons and notes; without a verdict, that there is
/// none yet.
#[component]
pub fn VerdictCard(
    /// The verdict.
    #[prop(into)]
    verdict: Signal<Option<Verdict>>,
) -> impl IntoView {
    view! {
        <section class="card pad" aria-labelledby="verdict-title">
            <h2 id="verdict-title">{t(words::TITLE)}</h2>
            {move || match verdict.get() {
                Some(verdict) => view! { <Judged verdict /> }.into_any(),
                None => view! { <p class="ink-2">{t(words::NONE_YET)}</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Judged(verdict: Verdict) -> impl IntoView {
    let (class, icon) = tone(verdict.state);
    let silent = verdict.is_silent();
    let reasons = verdict
        .reasons
        .into_iter()
        .map(|reason| view! { <ReasonLine reason /> })
        .collect::<Vec<_>>();
    view! {
        <p class=["verdict ", class].concat()>
            <Icon name=icon />
            {t(verdict.state.label())}
        </p>
        {silent.then(|| view! { <p class="small ink-2">{t(words::NOTHING_WRONG)}</p> })}
        {(!reasons.is_empty()).then(|| view! { <ul class="steps">{reasons}</ul> })}
    }
}

/// A reason or note of a verdict.
#[component]
fn ReasonLine(reason: VerdictReason) -> impl IntoView {
    let (class, icon, unseen) = match reason.state {
        VerdictState::Ok => ("dim", "info", Some(words::NOTE)),
        VerdictState::Errors => ("bad", "x", Some(words::ERROR)),
        VerdictState::Warnings => ("warn", "alert", Some(words::WARNING)),
        state => {
            let (class, icon) = tone(state);
            (class, icon, None)
        }
    };
    view! {
        <li>
            <span class=class>
                <Icon name=icon />
            </span>
            <span>
                {unseen.map(|word| view! { <span class="unseen">{t(word)} " "</span> })}
                <Sentence reason />
            </span>
        </li>
    }
}
