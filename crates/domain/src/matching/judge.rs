//! Does it fire? Stage by stage, as the documents describe it: status and topic,
//! operation, user, filter.

use super::{Answer, Assumptions, Event};
use crate::cts::RuleField;
use crate::cts::rule::Rule;
use crate::notification::{Condition, Notification, Operator, Scope};
use serde::{Deserialize, Serialize};

/// A stage of the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    pub(super) notification: &'a Notification,
    /// The rules of the active filter; `None` where it is not documented what the text
    /// does.
    pub(super) rules: Vec<Option<Rule>>,
    pub(super) condition: Option<&'a Condition>,
    /// What the filter answers at least: `Uncertain` where it was not answered whether
    /// it applies, so that nothing is kept back for sure.
    pub(super) at_least: Answer,
    pub(super) assumptions: Assumptions,
}

impl<'a> Matcher<'a> {
    /// Reads the rules.
    #[must_use]
    pub fn new(notification: &'a Notification, assumptions: Assumptions) -> Self {
        let filter = notification.filter.as_ref();
        let filter = filter.filter(|filter| filter.active != Some(false));
        let rules = filter.into_iter().flat_map(|filter| &filter.rules);
        Self {
            notification,
            rules: rules.map(|text| Rule::documented(text)).collect(),
            condition: filter.map(|filter| &filter.condition),
            at_least: match filter.map(|filter| filter.active) {
                Some(None) => Answer::Uncertain,
                _ => Answer::No,
            },
            assumptions,
        }
    }

    /// Decides whether it fires for an event, and tells by which stages.
    #[must_use]
    pub fn judge(&self, event: &Event) -> Judgement {
        let stages = self.stages(event);
        Judgement {
            fires: together(&stages),
            stages,
            rules: self.rules(event).collect(),
        }
    }

    /// Whether it is about an operation: its service, resource type and name.
    #[must_use]
    pub fn about(&self, [service, resource, name]: [&str; 3]) -> Answer {
        self.operation(Some(service), Some(resource), Some(name))
    }

    /// Only whether it fires.
    #[must_use]
    pub fn fires(&self, event: &Event) -> Answer {
        together(&self.stages(event))
    }

    fn stages(&self, event: &Event) -> [(Stage, Answer); 5] {
        let operation = self.operation(
            event.service_type.as_deref(),
            event.resource_type.as_deref(),
            event.trace_name.as_deref(),
        );
        let kind = self.kind(event.field(RuleField::TraceType));
        [
            (Stage::Status, self.status()),
            (Stage::Operation, operation),
            (Stage::User, self.user(event.user.as_deref())),
            (Stage::Kind, kind),
            (Stage::Filter, self.lets_through(event)),
        ]
    }

    /// Whether each rule holds for an event.
    fn rules<'e>(&'e self, event: &'e Event) -> impl Iterator<Item = Answer> + 'e {
        self.rules.iter().map(|rule| {
            rule.as_ref().map_or(Answer::Uncertain, |rule| {
                self.rule(rule, event.field(rule.field()))
            })
        })
    }

    /// Whether it is enabled and has somebody to tell.
    pub(super) fn status(&self) -> Answer {
        match (self.notification.enabled, &self.notification.topic) {
            (Some(false), _) | (_, None) => Answer::No,
            (None, Some(_)) => Answer::Uncertain,
            (Some(true), Some(_)) => Answer::Yes,
        }
    }

    /// Whether it is about an operation.
    pub(super) fn operation(
        &self,
        service: Option<&str>,
        resource: Option<&str>,
        name: Option<&str>,
    ) -> Answer {
        let same =
            |one: &str, has: Option<&str>| has.is_some_and(|has| self.assumptions.same(one, has));
        match &self.notification.scope {
            Scope::Complete => Answer::Yes,
            Scope::Customized => {
                let sets = self.notification.operations.iter().filter(|set| {
                    same(&set.service_type, service) && same(&set.resource_type, resource)
                });
                let fits = sets.map(|set| match set.trace_names.as_slice() {
                    // What a set without names is about is not documented.
                    [] => Answer::Uncertain,
                    names => Answer::from(names.iter().any(|known| same(known, name))),
                });
                fits.fold(Answer::No, Answer::or)
            }
            Scope::Other(_) => Answer::Uncertain,
        }
    }

    /// Whether it is about what that user does.
    pub(super) fn user(&self, user: Option<&str>) -> Answer {
        let groups = &self.notification.user_groups;
        let named = user.is_some_and(|user| {
            let mut users = groups.iter().flat_map(|group| &group.users);
            users.any(|known| self.assumptions.same(known, user))
        });
        if groups.is_empty() || named {
            Answer::Yes
        } else if self.notification.scope != Scope::Customized
            || (user.is_some() && groups.iter().any(|group| group.users.is_empty()))
        {
            // Neither is it documented whether users count when it is about every
            // operation, nor whether a group without users stands for all of them.
            Answer::Uncertain
        } else {
            Answer::No
        }
    }

    /// Whether events of that `trace_type` are sent.
    pub(super) fn kind(&self, trace_type: Option<&str>) -> Answer {
        match trace_type {
            Some("ObsSDK" | "ObsAPI") => self.assumptions.data_events,
            _ => Answer::Yes,
        }
    }

    /// Whether a rule holds for what the event has in the rule's field.
    pub(super) fn rule(&self, rule: &Rule, value: Option<&str>) -> Answer {
        match (rule.operator(), value) {
            (Operator::Equal, None) => Answer::No,
            // Plain logic says yes; the documents say nothing.
            (Operator::NotEqual, None) => self.assumptions.missing_differs,
            (operator, Some(value)) => {
                let same = self.assumptions.same(value, rule.value());
                Answer::from(same == (operator == Operator::Equal))
            }
        }
    }

    /// Whether its filter lets an event through.
    pub(super) fn lets_through(&self, event: &Event) -> Answer {
        self.filtered(self.rules(event))
    }

    /// Whether the filter lets an event through for which its rules hold like that.
    pub(super) fn filtered(&self, rules: impl Iterator<Item = Answer>) -> Answer {
        let Some(condition) = self.condition else {
            return Answer::Yes;
        };
        if self.rules.is_empty() {
            // What an active filter without rules does is not documented.
            return Answer::Uncertain;
        }
        let answer = match condition {
            Condition::And => rules.fold(Answer::Yes, Answer::and),
            Condition::Or => rules.fold(Answer::No, Answer::or),
            // It could mean anything, also that no rule may hold.
            Condition::Other(_) => Answer::Uncertain,
        };
        answer.or(self.at_least)
    }
}

/// All stages.
pub(super) fn together(stages: &[(Stage, Answer)]) -> Answer {
    let answers = stages.iter().map(|(_, answer)| *answer);
    answers.fold(Answer::Yes, Answer::and)
}
