//! Who is told about an operation at all, and who would be told about something of
//! which not everything is known.

use super::judge::together;
use super::{Answer, Assumptions, Event, Judgement, Matcher, Stage};
use crate::cts::RuleField;
use crate::notification::{Notification, Scope};

/// Whether anybody is told about an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// Nobody, whatever the event is like.
    Never,
    /// Somebody, but only about some users or by a filter, or maybe.
    Sometimes,
    /// Somebody, whoever does it and whatever comes of it.
    Always,
}

/// An operation and who is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Whether anybody is.
    pub told: Told,
    /// The notifications that are about it, by their places; only those that are
    /// enabled and have somebody to tell.
    pub by: Vec<usize>,
}

impl Coverage {
    /// Targets that are told by more than one of `notifications`.
    #[must_use]
    pub fn told_twice<'a>(&self, notifications: &'a [Notification]) -> Vec<&'a str> {
        let targets = self.by.iter().filter_map(|at| notifications.get(*at));
        let targets: Vec<&str> = targets.filter_map(|n| n.topic.as_deref()).collect();
        let mut twice: Vec<&str> = Vec::new();
        for (at, target) in targets.iter().enumerate() {
            let before = targets.iter().take(at);
            if before.clone().any(|other| other == target) && !twice.contains(target) {
                twice.push(target);
            }
        }
        twice
    }
}

/// Who is told about an operation: its service, resource type and name.
#[must_use]
pub fn coverage(
    [service, resource, name]: [&str; 3],
    notifications: &[Notification],
    assumptions: Assumptions,
) -> Coverage {
    let mut found = Coverage {
        told: Told::Never,
        by: Vec::new(),
    };
    for (at, notification) in notifications.iter().enumerate() {
        let matcher = Matcher::new(notification, assumptions);
        let about = matcher.operation(Some(service), Some(resource), Some(name));
        if matcher.status().and(about) == Answer::No {
            continue;
        }
        found.by.push(at);
        let all = about == Answer::Yes
            && notification.user_groups.is_empty()
            && matcher.condition.is_none();
        let told = if all { Told::Always } else { Told::Sometimes };
        found.told = found.told.max(told);
    }
    found
}

impl Matcher<'_> {
    /// Decides about an event of which only some members are known: one that is not
    /// there could be anything, and what depends on it is open.
    #[must_use]
    pub fn judge_known(&self, known: &Event) -> Judgement {
        let rules: Vec<Answer> = self
            .rules
            .iter()
            .map(|rule| {
                let rule = rule.as_ref();
                let value = rule.and_then(|rule| known.field(rule.field()));
                rule.filter(|_| value.is_some())
                    .map_or(Answer::Uncertain, |rule| self.rule(rule, value))
            })
            .collect();
        let user = match &known.user {
            Some(user) => self.user(Some(user)),
            None if self.notification.user_groups.is_empty() => Answer::Yes,
            None => Answer::Uncertain,
        };
        let kind = self.kind(known.field(RuleField::TraceType));
        let stages = [
            (Stage::Status, self.status()),
            (Stage::Operation, self.operation_known(known)),
            (Stage::User, user),
            (Stage::Kind, kind),
            (Stage::Filter, self.filtered(rules.iter().copied())),
        ];
        Judgement {
            fires: together(&stages),
            stages,
            rules,
        }
    }

    fn operation_known(&self, known: &Event) -> Answer {
        if self.notification.scope != Scope::Customized {
            return self.operation(None, None, None);
        }
        let same = |one: &str, has: &Option<String>| {
            has.as_ref()
                .is_none_or(|has| self.assumptions.same(one, has))
        };
        let sets = self.notification.operations.iter();
        let possible = sets.into_iter().any(|set| {
            same(&set.service_type, &known.service_type)
                && same(&set.resource_type, &known.resource_type)
                && set
                    .trace_names
                    .iter()
                    .any(|name| same(name, &known.trace_name))
        });
        let all_known = known.service_type.is_some()
            && known.resource_type.is_some()
            && known.trace_name.is_some();
        match (possible, all_known) {
            (false, _) => Answer::No,
            (true, true) => Answer::Yes,
            (true, false) => Answer::Uncertain,
        }
    }
}
