//! Why a notification matches an event, or not, stage by stage.

use domain::matching::Answer;
use leptos::prelude::*;
use messages::simulator as say;
use simulator::explain::{RuleResult, StageResult};

use super::icon::Icon;
use super::rich_text::RichText;
use super::rule_line::RuleLine;
use crate::state::language::{pieces, t};

/// The word for an answer, in its color.
#[component]
pub fn AnswerNote(
    /// The answer.
    answer: Answer,
    /// Words for no, uncertain and yes.
    words: [String; 3],
) -> impl IntoView {
    let [no, maybe, yes] = words;
    let (class, icon, word) = match answer {
        Answer::No => ("note plain", "x", no),
        Answer::Uncertain => ("note warn", "question", maybe),
        Answer::Yes => ("note good", "check", yes),
    };
    view! {
        <span class=class>
            <Icon name=icon />
            {word}
        </span>
    }
}

/// The stages of a decision as a list.
#[component]
pub fn Stages(
    /// What [`simulator::explain::stage_results`] found.
    stages: Vec<StageResult>,
) -> impl IntoView {
    let stages = stages
        .into_iter()
        .map(|stage| {
            view! {
                <li>
                    <Mark answer=stage.answer />
                    <div>
                        <span>{t(stage.message)}</span>
                        {stage.rules.map(|rules| view! { <RuleResults rules /> })}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="steps">{stages}</ol> }
}

/// The icon of an answer.
#[component]
fn Mark(answer: Answer) -> impl IntoView {
    let (class, icon, word) = match answer {
        Answer::No => ("bad", "x", say::STAGE_NO),
        Answer::Uncertain => ("warn", "question", say::STAGE_UNKNOWN),
        Answer::Yes => ("good", "check", say::STAGE_YES),
    };
    view! {
        <span class=class>
            <Icon name=icon />
            <span class="unseen">{t(word)} " "</span>
        </span>
    }
}

/// The rules of the filter, and what the event has in their fields.
#[component]
fn RuleResults(rules: Vec<RuleResult>) -> impl IntoView {
    let value = |value: Option<String>| match value {
        Some(value) => {
            let pieces = pieces(say::EventValue {
                value: value.into(),
            });
            view! { <RichText pieces /> }.into_any()
        }
        None => t(say::EVENT_NO_VALUE).into_any(),
    };
    let rules = rules
        .into_iter()
        .map(|rule| {
            view! {
                <li>
                    <Mark answer=rule.answer />
                    <div class="rules">
                        <RuleLine text=rule.text />
                        <span class="small dim">{rule.value.map(value)}</span>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="steps">{rules}</ul> }
}
