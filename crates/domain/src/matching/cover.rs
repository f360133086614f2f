//! Who is told about an operation at all, and who would be told about something of
//! which not everything is known.

use super::judge::together;
use super::{Answer, Assumptions, Event, Judgement, Matcher, Reason, Stage, prove};
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

/// The notifications that tell anybody anything: enabled, with a target, and with a
/// filter that lets something through.
#[derive(Debug, Clone)]
pub struct Audience<'a> {
    /// Places and matchers, and whether users or a filter restrict it.
    live: Vec<(usize, Matcher<'a>, bool)>,
}

impl<'a> Audience<'a> {
    /// Looks at each notification once.
    #[must_use]
    pub fn new(notifications: &'a [Notification], assumptions: Assumptions) -> Self {
        let live = |(at, notification): (usize, &'a Notification)| {
            let matcher = Matcher::new(notification, assumptions);
            let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
            let mute = matcher.condition.is_some()
                && prove(notification, &[], assumptions)
                    .is_some_and(|proof| proof.reasons.iter().any(never));
            let restricted = !notification.user_groups.is_empty() || matcher.condition.is_some();
            (matcher.status() == Answer::Yes && !mute).then_some((at, matcher, restricted))
        };
        Self {
            live: notifications.iter().enumerate().filter_map(live).collect(),
        }
    }

    /// Whether the notification at that place tells anybody anything.
    #[must_use]
    pub fn has(&self, at: usize) -> bool {
        self.live.iter().any(|(live, ..)| *live == at)
    }

    /// Who is told about an operation: its service, resource type and name.
    #[must_use]
    pub fn of(&self, [service, resource, name]: [&str; 3]) -> Coverage {
        let mut found = Coverage {
            told: Told::Never,
            by: Vec::new(),
        };
        for (at, matcher, restricted) in &self.live {
            let about = matcher.operation(Some(service), Some(resource), Some(name));
            let told = match about {
                Answer::No => continue,
                Answer::Yes if !restricted => Told::Always,
                _ => Told::Sometimes,
            };
            found.by.push(*at);
            found.told = found.told.max(told);
        }
        found
    }
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
