//! The access evaluation: what AWS would decide with the documents that were pasted.

use domain::matching::Answer;
use leptos::prelude::*;
use messages::assistant as words;
use setup::decide::{Decision, Decisions, NOT_SEEN, Reason, decide};
use setup::policy::{Kind, PolicySet, read_all};
use setup::source::Setup;

use super::state::use_assistant;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;

/// What AWS would decide, and why.
#[component]
pub fn DecisionCard() -> impl IntoView {
    let state = use_assistant();
    let decisions = memo(move |_| state.with_texts(decided));
    let has_text = memo(move |_| state.with_texts(|_, texts| has_any(texts)) == Some(true));
    let all = move || {
        let decisions = decisions.get()?;
        let all = [
            Some(decisions.assume),
            Some(decisions.publish),
            decisions.key,
        ];
        let items = all
            .into_iter()
            .flatten()
            .map(|decision| view! { <DecisionItem decision /> });
        Some(items.collect_view())
    };
    let nothing_pasted = || {
        view! { <p class="small ink-2">{t(words::PASTE_POLICIES)}</p> }
    };
    view! {
        <section class="card pad stack" aria-labelledby="decision-title">
            <h2 id="decision-title">{t(words::ACCESS_EVALUATION)}</h2>
            <Show when=move || has_text.get() fallback=nothing_pasted>
                {all}
            </Show>
            <p class="small ink-2">{t(NOT_SEEN)}</p>
        </section>
    }
}

fn decided(setup: &Setup, texts: &PolicySet<Option<&str>>) -> Decisions {
    let documents = read_all(texts);
    decide(setup, &documents.map(|_, document| document.as_ref())).given(texts)
}

fn has_any(texts: &PolicySet<Option<&str>>) -> bool {
    Kind::ALL.into_iter().any(|kind| texts.get(kind).is_some())
}

/// One decision with its reasons.
#[component]
fn DecisionItem(decision: Decision) -> impl IntoView {
    let reasons = decision.reasons.iter().map(reason).collect_view();
    view! {
        <div class="decision">
            <h3>{answer_note(decision.answer)} {t(decision.headline())}</h3>
            <ul class="steps">{reasons}</ul>
        </div>
    }
}

/// The answer as a word in its color.
fn answer_note(answer: Answer) -> impl IntoView {
    let (class, name, word) = match answer {
        Answer::No => ("note plain", "x", words::ANSWER_NO),
        Answer::Uncertain => ("note warn", "question", words::ANSWER_OPEN),
        Answer::Yes => ("note good", "check", words::ANSWER_YES),
    };
    view! {
        <span class=class>
            <Icon name />
            {t(word)}
        </span>
    }
}

fn reason(reason: &Reason) -> impl IntoView + use<> {
    let (class, name, word) = match reason.speaks {
        Answer::No => ("bad", "x", words::AGAINST),
        Answer::Uncertain => ("warn", "question", words::OPEN),
        Answer::Yes => ("good", "check", words::FOR),
    };
    view! {
        <li>
            <span class=class>
                <Icon name />
                <span class="unseen">{t(word)} " "</span>
            </span>
            <span>{t(reason.words.clone())}</span>
        </li>
    }
}
