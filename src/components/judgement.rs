//! Why a notification matches an event, or not, stage by stage.

use domain::cts::rule::Rule;
use domain::matching::{Answer, Event, Judgement, Stage};
use domain::notification::{Condition, Notification, Scope};
use leptos::prelude::*;
use messages::{Message, simulator as say};

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

/// A stage of a decision.
#[derive(Clone)]
pub struct StageResult {
    answer: Answer,
    message: Message,
    /// The rules, at the stage of the filter.
    rules: Option<Vec<RuleResult>>,
}

/// A rule of the filter, and what the event has in its field.
#[derive(Clone)]
struct RuleResult {
    answer: Answer,
    text: String,
    /// `None` where the text does not read as a rule.
    value: Option<Option<String>>,
}

/// The stages of a decision, for [`Stages`].
pub fn stage_results(
    notification: &Notification,
    event: &Event,
    judgement: &Judgement,
) -> Vec<StageResult> {
    let stage = |(stage, answer): &(Stage, Answer)| StageResult {
        answer: *answer,
        message: stage_message(notification, event, *stage, *answer),
        rules: (*stage == Stage::Filter).then(|| rule_results(notification, event, judgement)),
    };
    judgement.stages.iter().map(stage).collect()
}

fn rule_results(
    notification: &Notification,
    event: &Event,
    judgement: &Judgement,
) -> Vec<RuleResult> {
    let texts = notification.filter.iter().flat_map(|filter| &filter.rules);
    let rule = |(text, answer): (&String, &Answer)| RuleResult {
        answer: *answer,
        text: text.clone(),
        value: Rule::parse(text)
            .ok()
            .map(|rule| event.field(rule.field()).map(str::to_owned)),
    };
    texts.zip(&judgement.rules).map(rule).collect()
}

/// The stages of a decision as a list.
#[component]
pub fn Stages(
    /// What [`stage_results`] found.
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

fn stage_message(
    notification: &Notification,
    event: &Event,
    stage: Stage,
    answer: Answer,
) -> Message {
    let user = event.user.as_deref();
    match (stage, answer) {
        (Stage::Status, Answer::Yes) => say::STATUS_ENABLED,
        (Stage::Status, Answer::Uncertain) => say::STATUS_UNKNOWN,
        (Stage::Status, _) if notification.enabled == Some(true) => say::STATUS_NO_TARGET,
        (Stage::Status, _) => say::STATUS_DISABLED,
        (Stage::Operation, Answer::Yes) if notification.scope == Scope::Complete => {
            say::OPERATION_ALL
        }
        (Stage::Operation, Answer::Yes) => say::OPERATION_SELECTED,
        (Stage::Operation, Answer::No) => say::OPERATION_NOT_SELECTED,
        (Stage::Operation, Answer::Uncertain) => say::OPERATION_UNKNOWN,
        (Stage::User, Answer::Yes) if notification.user_groups.is_empty() => say::USER_ANY,
        (Stage::User, Answer::Yes) => {
            let user = user.unwrap_or_default().into();
            say::UserSelected { user }.into()
        }
        (Stage::User, Answer::No) => match user {
            Some(user) => say::UserNotSelected { user: user.into() }.into(),
            None => say::USER_MISSING,
        },
        (Stage::User, Answer::Uncertain) => say::USER_UNKNOWN,
        (Stage::Kind, Answer::Yes) => say::TYPE_TRIGGERS,
        (Stage::Kind, Answer::No) => say::TYPE_ASSUMED_NOT,
        (Stage::Kind, Answer::Uncertain) => say::TYPE_UNDOCUMENTED,
        (Stage::Filter, answer) => filter_message(notification, answer),
    }
}

fn filter_message(notification: &Notification, answer: Answer) -> Message {
    let filter = notification.filter.as_ref();
    let Some(filter) = filter.filter(|filter| filter.active != Some(false)) else {
        return if filter.is_some() {
            say::FILTER_DISABLED
        } else {
            say::FILTER_NONE
        };
    };
    let condition = match &filter.condition {
        Condition::And => "and",
        Condition::Or => "or",
        Condition::Other(_) => "unknown",
    };
    let condition = condition.into();
    match answer {
        Answer::Yes => say::FilterPasses { condition }.into(),
        Answer::No => say::FilterExcludes { condition }.into(),
        Answer::Uncertain => say::FilterUnknown { condition }.into(),
    }
}
