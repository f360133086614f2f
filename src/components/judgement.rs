//! Why a notification fires for an event, or not, stage by stage.

use domain::cts::rule::Rule;
use domain::matching::{Answer, Event, Judgement, Stage};
use domain::notification::{Condition, Notification, Scope};
use leptos::prelude::*;

use super::icon::Icon;
use super::rule_line::RuleLine;

/// The word for an answer, in its color.
#[component]
pub fn AnswerNote(
    /// The answer.
    answer: Answer,
    /// Words for no, uncertain and yes.
    words: [&'static str; 3],
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
    words: String,
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
        words: words(notification, event, *stage, *answer),
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
                        <span>{stage.words}</span>
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
        Answer::No => ("bad", "x", "No: "),
        Answer::Uncertain => ("warn", "question", "Uncertain: "),
        Answer::Yes => ("good", "check", "Yes: "),
    };
    view! {
        <span class=class>
            <Icon name=icon />
            <span class="unseen">{word}</span>
        </span>
    }
}

/// The rules of the filter, and what the event has in their fields.
#[component]
fn RuleResults(rules: Vec<RuleResult>) -> impl IntoView {
    let value = |value: Option<String>| match value {
        Some(value) => view! {
            "the event has "
            <code>{value}</code>
        }
        .into_any(),
        None => "the event does not say".into_any(),
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

fn words(notification: &Notification, event: &Event, stage: Stage, answer: Answer) -> String {
    let user = event.user.as_deref();
    match (stage, answer) {
        (Stage::Status, Answer::Yes) => "It is enabled and has somebody to tell.".to_owned(),
        (Stage::Status, Answer::Uncertain) => {
            "The service did not answer whether it is enabled.".to_owned()
        }
        (Stage::Status, _) if notification.enabled == Some(true) => {
            "It has nobody to tell.".to_owned()
        }
        (Stage::Status, _) => "It is disabled.".to_owned(),
        (Stage::Operation, Answer::Yes) if notification.scope == Scope::Complete => {
            "It is about every operation.".to_owned()
        }
        (Stage::Operation, Answer::Yes) => "It is about this operation.".to_owned(),
        (Stage::Operation, Answer::No) => "It is not about this operation.".to_owned(),
        (Stage::Operation, Answer::Uncertain) => "It depends on the operation.".to_owned(),
        (Stage::User, Answer::Yes) if notification.user_groups.is_empty() => {
            "It is about every user.".to_owned()
        }
        (Stage::User, Answer::Yes) => [
            user.unwrap_or_default(),
            " is one of its users, assuming that group membership has not changed.",
        ]
        .concat(),
        (Stage::User, Answer::No) => match user {
            Some(user) => [user, " is not one of its users."].concat(),
            None => "It is only about some users, and the event names none.".to_owned(),
        },
        (Stage::User, Answer::Uncertain) => "It depends on the user.".to_owned(),
        (Stage::Kind, Answer::Yes) => "Events of this kind are told.".to_owned(),
        (Stage::Kind, Answer::No) => "Events about data are assumed not to be told.".to_owned(),
        (Stage::Kind, Answer::Uncertain) => {
            "It is not documented whether events about data are told.".to_owned()
        }
        (Stage::Filter, answer) => filter_words(notification, answer),
    }
}

fn filter_words(notification: &Notification, answer: Answer) -> String {
    let filter = notification.filter.as_ref();
    let Some(filter) = filter.filter(|filter| filter.active != Some(false)) else {
        let off = filter.is_some();
        let words = if off {
            "Its filter is switched off."
        } else {
            "It has no filter."
        };
        return words.to_owned();
    };
    let how = match &filter.condition {
        Condition::And => "all rules must hold",
        Condition::Or => "one rule must hold",
        Condition::Other(_) => "how the rules are combined is not known",
    };
    let outcome = match answer {
        Answer::Yes => "Its filter lets the event through",
        Answer::No => "Its filter keeps the event back",
        Answer::Uncertain => "Whether its filter lets the event through is open",
    };
    [outcome, ": ", how, "."].concat()
}
