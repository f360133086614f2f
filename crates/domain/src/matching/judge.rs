//! Does it fire? Stage by stage, as the documents describe it: status and topic,
//! operation, user, filter.

use super::{Answer, Event};
use crate::cts::RuleField;
use crate::cts::rule::Rule;
use crate::notification::{Condition, Notification, Operator, Scope};

/// A stage of the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It is enabled and has somebody to tell.
    Status,
    /// The operation is one of those it is about.
    Operation,
    /// The user is one of those it is about. A group's members are not in an
    /// event, so a user named in a group counts as one of it.
    User,
    /// Only management events are sent; whether data events are is not documented.
    Kind,
    /// Its filter lets the event through.
    Filter,
}

/// What was decided, and by which stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it fires.
    pub fires: Answer,
    /// Every stage, in order.
    pub stages: [(Stage, Answer); 5],
    /// The filter's rules in order; empty without an active filter.
    pub rules: Vec<Answer>,
}

/// A notification with its rules read once, ready for many events.
#[derive(Debug, Clone)]
pub struct Matcher<'a> {
    notification: &'a Notification,
    /// The rules of the active filter; `None` for one that is no rule. What such a
    /// rule does is not documented.
    rules: Vec<Option<Rule>>,
    condition: Option<&'a Condition>,
}

impl<'a> Matcher<'a> {
    /// Reads the rules.
    #[must_use]
    pub fn new(notification: &'a Notification) -> Self {
        let filter = notification.filter.as_ref().filter(|filter| filter.active);
        let rules = filter.into_iter().flat_map(|filter| &filter.rules);
        Self {
            notification,
            rules: rules.map(|text| Rule::parse(text).ok()).collect(),
            condition: filter.map(|filter| &filter.condition),
        }
    }

    /// Decides whether it fires for an event, and tells by which stages.
    #[must_use]
    pub fn judge(&self, event: &Event) -> Judgement {
        let rules = self.rules.iter().map(|r| rule(r.as_ref(), event)).collect();
        let stages = self.stages(event);
        Judgement {
            fires: together(&stages),
            stages,
            rules,
        }
    }

    /// Only whether it fires.
    #[must_use]
    pub fn fires(&self, event: &Event) -> Answer {
        together(&self.stages(event))
    }

    fn stages(&self, event: &Event) -> [(Stage, Answer); 5] {
        let status = self.notification.enabled && self.notification.topic.is_some();
        [
            (Stage::Status, Answer::from(status)),
            (Stage::Operation, operation(self.notification, event)),
            (Stage::User, user(self.notification, event)),
            (Stage::Kind, kind(event)),
            (Stage::Filter, self.filtered(event)),
        ]
    }

    fn filtered(&self, event: &Event) -> Answer {
        let Some(condition) = self.condition else {
            return Answer::Yes;
        };
        let answers = self.rules.iter().map(|r| rule(r.as_ref(), event));
        let all = answers.clone().fold(Answer::Yes, Answer::and);
        let any = answers.fold(Answer::No, Answer::or);
        match condition {
            // What an active filter without rules does is not documented.
            _ if self.rules.is_empty() => Answer::Uncertain,
            Condition::And => all,
            Condition::Or => any,
            Condition::Other(_) if all == any => all,
            Condition::Other(_) => Answer::Uncertain,
        }
    }
}

fn together(stages: &[(Stage, Answer)]) -> Answer {
    let answers = stages.iter().map(|(_, answer)| *answer);
    answers.fold(Answer::Yes, Answer::and)
}

fn operation(notification: &Notification, event: &Event) -> Answer {
    match &notification.scope {
        Scope::Complete => Answer::Yes,
        Scope::Customized => {
            let fits = notification.operations.iter().any(|set| {
                event.service_type.as_ref() == Some(&set.service_type)
                    && event.resource_type.as_ref() == Some(&set.resource_type)
                    && set
                        .trace_names
                        .iter()
                        .any(|name| event.trace_name.as_ref() == Some(name))
            });
            Answer::from(fits)
        }
        Scope::Other(_) => Answer::Uncertain,
    }
}

fn user(notification: &Notification, event: &Event) -> Answer {
    let groups = &notification.user_groups;
    let named = groups
        .iter()
        .flat_map(|group| &group.users)
        .any(|user| event.user.as_ref() == Some(user));
    Answer::from(groups.is_empty() || named)
}

fn kind(event: &Event) -> Answer {
    match event.field(RuleField::TraceType) {
        Some("ObsSDK" | "ObsAPI") => Answer::Uncertain,
        _ => Answer::Yes,
    }
}

fn rule(rule: Option<&Rule>, event: &Event) -> Answer {
    let Some(rule) = rule else {
        return Answer::Uncertain;
    };
    match (rule.operator(), event.field(rule.field())) {
        (Operator::Equal, value) => Answer::from(value == Some(rule.value())),
        (Operator::NotEqual, Some(value)) => Answer::from(value != rule.value()),
        // Plain logic says yes; the documents say nothing.
        (Operator::NotEqual, None) => Answer::Uncertain,
    }
}
