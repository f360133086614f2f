//! Why a notification matches an event or not, stage by stage, in words.

use domain::cts::rule::Rule;
use domain::matching::{Answer, Event, Judgement, Stage};
use domain::notification::{Condition, Notification, Scope};
use messages::{Message, simulator as say};

/// A stage of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageResult {
    /// Which stage.
    pub stage: Stage,
    /// What it answers.
    pub answer: Answer,
    /// The same for people.
    pub message: Message,
    /// The rules, at the stage of the filter.
    pub rules: Option<Vec<RuleResult>>,
}

/// A rule of the filter, and what the event has in its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleResult {
    /// Whether it holds.
    pub answer: Answer,
    /// The rule.
    pub text: String,
    /// `None` where the text does not read as a rule.
    pub value: Option<Option<String>>,
}

/// The stages of a decision.
#[must_use]
pub fn stage_results(
    notification: &Notification,
    event: &Event,
    judgement: &Judgement,
) -> Vec<StageResult> {
    let stage = |(stage, answer): &(Stage, Answer)| StageResult {
        stage: *stage,
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
