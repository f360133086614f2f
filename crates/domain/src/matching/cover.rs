//! Who is told about an operation at all, and who would be told about something of
//! which not everything is known.

use super::judge::together;
use super::{Answer, Assumptions, Event, Judgement, Matcher, Reason, Stage, prove};
use crate::cts::{Listening, RuleField};
use crate::notification::{Notification, Scope};

/// Whether anybody is told about an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CoverageLevel {
    /// Nobody, whatever the event is like.
    Never,
    /// It is not known whether anybody ever is: the documents do not say what those
    /// notifications do that could be about it or whether its events come here at all, or
    /// nobody knows who listens.
    Unknown,
    /// Somebody, but only about some users or by a filter.
    Sometimes,
    /// Somebody, whoever does it and whatever comes of it.
    Always,
}

/// An operation and who is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Whether anybody is.
    pub told: CoverageLevel,
    /// The notifications that are about it, or may be, by their places; only those
    /// that are enabled and have somebody to tell.
    pub by: Vec<usize>,
    /// Those of them that are certain to tell about some of its events.
    pub surely: Vec<usize>,
    /// Those of them of which it is not known whether anybody listens.
    pub listening_unknown: Vec<usize>,
    /// Others that are about it, or may be, but that nobody listens to.
    pub unheard: Vec<usize>,
    /// Others that are about it, or may be, but whose topic does not exist.
    pub without_topic: Vec<usize>,
}

impl Coverage {
    /// The same where it is not known whether such events come here at all: covered or
    /// not, nobody knows. Of those that do come, the same notifications tell.
    #[must_use]
    pub fn perhaps(self) -> Self {
        Self {
            told: CoverageLevel::Unknown,
            ..self
        }
    }

    /// Targets that are certain to be told by more than one of `notifications`.
    #[must_use]
    pub fn told_twice<'a>(&self, notifications: &'a [Notification]) -> Vec<&'a str> {
        let targets = self.surely.iter().filter_map(|at| notifications.get(*at));
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

/// A notification that tells somebody something, or may.
#[derive(Debug, Clone)]
struct LiveNotification<'a> {
    /// Its place.
    at: usize,
    matcher: Matcher<'a>,
    /// Whether users or a filter restrict it.
    restricted: bool,
    /// Whether it is certain to tell about something.
    sure: bool,
    /// Whether anybody listens to what it tells.
    listening: Listening,
}

/// The notifications that tell anybody anything, or may: enabled, with a target,
/// and not proved never to fire.
#[derive(Debug, Clone)]
pub struct Audience<'a> {
    live: Vec<LiveNotification<'a>>,
}

impl<'a> Audience<'a> {
    /// Looks at each notification once. Somebody is taken to listen to each of them.
    #[must_use]
    pub fn new(notifications: &'a [Notification], assumptions: Assumptions) -> Self {
        let live = |(at, notification): (usize, &'a Notification)| {
            let matcher = Matcher::new(notification, assumptions);
            if matcher.status() == Answer::No {
                return None;
            }
            let live = matcher.status() == Answer::Yes;
            let restricted = !notification.user_groups.is_empty() || matcher.condition.is_some();
            let proof = restricted.then(|| prove(notification, &[], assumptions));
            let proof = proof.map(Option::unwrap_or_default);
            let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
            let mute = proof.iter().any(|proof| proof.reasons.iter().any(never));
            (!mute).then(|| LiveNotification {
                at,
                matcher,
                restricted,
                sure: live && proof.is_none_or(|proof| proof.fires.is_some()),
                listening: Listening::Confirmed,
            })
        };
        Self {
            live: notifications.iter().enumerate().filter_map(live).collect(),
        }
    }

    /// The same, knowing whether anybody listens to each notification, by its place.
    #[must_use]
    pub fn heard(mut self, listening: impl Fn(usize) -> Listening) -> Self {
        for live in &mut self.live {
            live.listening = listening(live.at);
        }
        self
    }

    /// Whether the notification at that place tells anybody anything, or may.
    #[must_use]
    pub fn has(&self, at: usize) -> bool {
        self.live.iter().any(|live| live.at == at)
    }

    /// Who is told about an operation: its service, resource type and name.
    #[must_use]
    pub fn of(&self, [service, resource, name]: [&str; 3]) -> Coverage {
        let mut found = Coverage {
            told: CoverageLevel::Never,
            by: Vec::new(),
            surely: Vec::new(),
            listening_unknown: Vec::new(),
            unheard: Vec::new(),
            without_topic: Vec::new(),
        };
        for live in &self.live {
            let matcher = &live.matcher;
            let about = matcher.operation(Some(service), Some(resource), Some(name));
            let told = match about {
                Answer::No => continue,
                Answer::Yes if live.sure && !live.restricted => CoverageLevel::Always,
                Answer::Yes if live.sure => CoverageLevel::Sometimes,
                Answer::Yes | Answer::Uncertain => CoverageLevel::Unknown,
            };
            let told_now = match live.listening {
                Listening::NoTopic => {
                    found.without_topic.push(live.at);
                    continue;
                }
                Listening::None | Listening::Unconfirmed => {
                    found.unheard.push(live.at);
                    continue;
                }
                Listening::Unknown | Listening::Function => {
                    found.listening_unknown.push(live.at);
                    told.min(CoverageLevel::Unknown)
                }
                Listening::Confirmed => told,
            };
            found.by.push(live.at);
            found.told = found.told.max(told_now);
            if told > CoverageLevel::Unknown {
                found.surely.push(live.at);
            }
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
        let all_known = known.service_type.is_some()
            && known.resource_type.is_some()
            && known.trace_name.is_some();
        let sets = self.notification.operations.iter().filter(|set| {
            same(&set.service_type, &known.service_type)
                && same(&set.resource_type, &known.resource_type)
        });
        let fits = sets.map(|set| match set.trace_names.as_slice() {
            [] => Answer::Uncertain,
            names if !names.iter().any(|name| same(name, &known.trace_name)) => Answer::No,
            _ if all_known => Answer::Yes,
            _ => Answer::Uncertain,
        });
        fits.fold(Answer::No, Answer::or)
    }
}
