//! What holds for every event. A rule compares one field with one text, so events
//! differ for a filter only in which of the texts in its rules a field has, or
//! another one, or none: finitely many cases, and all of them are looked at.

use super::{Answer, Assumptions, Event, Matcher};
use crate::cts::RuleField;
use crate::cts::rule::{Rule, cut};
use crate::notification::{Filter, Notification, Scope};

/// More cases than this are not looked at; six rules need at most 1,944.
const MOST_CASES: usize = 20_000;

/// What the text in an example begins with that stands for any text that is in no
/// rule.
pub const OTHER: &str = "something else";

/// What was proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It has a filter, which is switched off.
    FilterOff,
    /// The rule at that place compares with a text its field never has.
    ImpossibleValue(usize),
    /// No event whatsoever gets through its filter; the rules at these places are
    /// enough for that.
    NeverFires(Vec<usize>),
    /// Its filter lets every event through that has the fields it looks at.
    FilterLetsAllThrough,
    /// The rule at that place changes nothing: without it the same events fire.
    RedundantRule(usize),
    /// Another notification, by its place, tells the same target about everything
    /// this one does.
    CoveredBy(usize),
}

/// What holds for a notification, with examples where there are any.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proof {
    /// What was proved.
    pub reasons: Vec<Reason>,
    /// The plainest event it fires for.
    pub fires: Option<Event>,
    /// The plainest event of its own operations and users that its filter keeps.
    pub kept: Option<Event>,
}

/// Proves what can be proved about a notification, alone and beside others. It is
/// looked at as if it were enabled and had a target. `None` if it is about no
/// operation yet, or its filter has too many cases.
#[must_use]
pub fn prove(
    notification: &Notification,
    others: &[Notification],
    assumptions: Assumptions,
) -> Option<Proof> {
    let active = working(notification);
    let prover = Prover { assumptions };
    let events = prover
        .events(&active, &[])
        .filter(|events| !events.is_empty())?;
    let answers = prover.answers(&active, &events);
    let mut proof = Proof {
        reasons: at_a_glance(notification),
        fires: plainest(&events, &answers, Answer::Yes),
        kept: plainest(&events, &answers, Answer::No),
    };
    let none = |wanted: Answer| answers.iter().all(|answer| *answer != wanted);
    if rules_of(&active).next().is_none() {
        // There is nothing to prove about no rules.
    } else if none(Answer::Yes) && none(Answer::Uncertain) {
        let to_blame = prover.to_blame(&active, &events);
        proof.reasons.push(Reason::NeverFires(to_blame));
    } else if none(Answer::No) && proof.fires.is_some() {
        proof.reasons.push(Reason::FilterLetsAllThrough);
    } else {
        let redundant = prover.redundant(&active, &events, &answers);
        let reasons = redundant.into_iter().map(Reason::RedundantRule);
        proof.reasons.extend(reasons);
    }
    if proof.fires.is_some() && notification.enabled {
        let covering = others
            .iter()
            .position(|other| prover.covers(other, &active) == Some(true));
        proof.reasons.extend(covering.map(Reason::CoveredBy));
    }
    Some(proof)
}

/// What the filter's own texts tell, without looking at any event.
fn at_a_glance(notification: &Notification) -> Vec<Reason> {
    let Some(filter) = &notification.filter else {
        return Vec::new();
    };
    let impossible = |text: &String| {
        cut(text).is_some_and(|cut| {
            let allowed = RuleField::named(cut.field).and_then(RuleField::allowed_values);
            allowed.is_some_and(|allowed| !allowed.contains(&cut.value))
        })
    };
    let places = (0..).zip(&filter.rules);
    let impossible = places.filter(|(_, text)| impossible(text));
    let mut reasons: Vec<Reason> = impossible
        .map(|(at, _)| Reason::ImpossibleValue(at))
        .collect();
    if !filter.active && !filter.rules.is_empty() {
        reasons.push(Reason::FilterOff);
    }
    reasons
}

/// Looks at cases under some assumptions.
struct Prover {
    assumptions: Assumptions,
}

impl Prover {
    fn answers(&self, notification: &Notification, events: &[Event]) -> Vec<Answer> {
        let matcher = Matcher::new(notification, self.assumptions);
        events.iter().map(|event| matcher.fires(event)).collect()
    }

    /// Rules that can be left out together without any event being judged
    /// otherwise, by their places.
    fn redundant(
        &self,
        notification: &Notification,
        events: &[Event],
        answers_now: &[Answer],
    ) -> Vec<usize> {
        without_effect(notification, |without| {
            self.answers(without, events) == answers_now
        })
    }

    /// Rules that are enough for nothing to get through.
    fn to_blame(&self, notification: &Notification, events: &[Event]) -> Vec<usize> {
        let spare = without_effect(notification, |without| {
            let answers = self.answers(without, events);
            answers.iter().all(|answer| *answer == Answer::No)
        });
        let all = 0..rules_of(notification).count();
        all.filter(|at| !spare.contains(at)).collect()
    }

    /// Whether `other` tells the same target whenever `one` fires for sure or maybe.
    fn covers(&self, other: &Notification, one: &Notification) -> Option<bool> {
        if other.id == one.id || !other.enabled || other.topic != one.topic {
            return Some(false);
        }
        let events = self.events(one, std::slice::from_ref(other))?;
        let one = Matcher::new(one, self.assumptions);
        let other = Matcher::new(other, self.assumptions);
        let told = |event| one.fires(event) == Answer::No || other.fires(event) == Answer::Yes;
        Some(events.iter().all(told))
    }

    /// One event for each case that matters: operations and users of `one`, and all
    /// that the rules of both can tell apart.
    fn events(&self, one: &Notification, beside: &[Notification]) -> Option<Vec<Event>> {
        let mut cases = operations(one);
        cases = cases
            .into_iter()
            .flat_map(|event| {
                users(one, beside).into_iter().map(move |user| Event {
                    user,
                    ..event.clone()
                })
            })
            .collect();
        for (at, field) in RuleField::ALL.into_iter().enumerate() {
            let values = self.values(field, one, beside);
            if cases.len() * values.len() > MOST_CASES {
                return None;
            }
            cases = cases
                .into_iter()
                .flat_map(|event| {
                    values.iter().map(move |value| {
                        let mut event = event.clone();
                        if let Some(place) = event.fields.get_mut(at) {
                            place.clone_from(value);
                        }
                        event
                    })
                })
                .collect();
        }
        Some(cases)
    }

    /// The texts the rules know in a field, another one, and none.
    fn values(
        &self,
        field: RuleField,
        one: &Notification,
        beside: &[Notification],
    ) -> Vec<Option<String>> {
        let mut values: Vec<Option<String>> = std::iter::once(one)
            .chain(beside)
            .flat_map(rules_of)
            .filter_map(|text| Rule::parse(text).ok())
            .filter(|rule| rule.field() == field)
            .map(|rule| Some(rule.value().to_owned()))
            .collect();
        if values.is_empty() {
            return vec![None];
        }
        values.sort();
        values.dedup();
        match field.allowed_values() {
            None => values.push(Some(other_than(&values))),
            Some(allowed) => {
                // Events about data have types of their own; rules may not name them.
                let data = (field == RuleField::TraceType).then_some("ObsAPI");
                for value in allowed.iter().copied().chain(data) {
                    let value = Some(value.to_owned());
                    if !values.contains(&value) {
                        values.push(value);
                    }
                }
            }
        }
        if self.assumptions.may_lack {
            values.push(None);
        }
        values
    }
}

/// Rules that can be left out together, but never all of them, while what
/// `holds` says stays true.
fn without_effect(
    notification: &Notification,
    holds: impl Fn(&Notification) -> bool,
) -> Vec<usize> {
    let mut left = notification.clone();
    let mut found = Vec::new();
    for at in (0..rules_of(notification).count()).rev() {
        let mut without = left.clone();
        if let Some(filter) = &mut without.filter {
            filter.rules.remove(at);
            if !filter.rules.is_empty() && holds(&without) {
                left = without;
                found.push(at);
            }
        }
    }
    found.reverse();
    found
}

/// The notification as it would work if it were switched on.
fn working(notification: &Notification) -> Notification {
    Notification {
        enabled: true,
        topic: Some(notification.topic.clone().unwrap_or_default()),
        ..notification.clone()
    }
}

fn active_filter(notification: &Notification) -> Option<&Filter> {
    notification.filter.as_ref().filter(|filter| filter.active)
}

fn rules_of(notification: &Notification) -> impl Iterator<Item = &String> {
    active_filter(notification)
        .into_iter()
        .flat_map(|filter| &filter.rules)
}

fn operations(one: &Notification) -> Vec<Event> {
    if one.scope != Scope::Customized {
        return vec![Event {
            service_type: Some(OTHER.to_owned()),
            resource_type: Some(OTHER.to_owned()),
            trace_name: Some(OTHER.to_owned()),
            ..Event::default()
        }];
    }
    let sets = one.operations.iter();
    sets.flat_map(|set| {
        set.trace_names.iter().map(|name| Event {
            service_type: Some(set.service_type.clone()),
            resource_type: Some(set.resource_type.clone()),
            trace_name: Some(name.clone()),
            ..Event::default()
        })
    })
    .collect()
}

fn users(one: &Notification, beside: &[Notification]) -> Vec<Option<String>> {
    let named = |n: &Notification| -> Vec<Option<String>> {
        let users = n.user_groups.iter().flat_map(|group| &group.users);
        users.map(|user| Some(user.clone())).collect()
    };
    if !one.user_groups.is_empty() {
        return named(one);
    }
    let mut users: Vec<_> = beside.iter().flat_map(named).collect();
    users.push(Some(OTHER.to_owned()));
    if beside.iter().any(|other| !other.user_groups.is_empty()) {
        users.push(None);
    }
    users
}

/// A text that is none of these, in whatever case.
fn other_than(values: &[Option<String>]) -> String {
    let mut other = OTHER.to_owned();
    let taken = |other: &str| {
        let mut values = values.iter().flatten();
        values.any(|value| value.eq_ignore_ascii_case(other))
    };
    while taken(&other) {
        other.push('*');
    }
    other
}

fn plainest(events: &[Event], answers: &[Answer], wanted: Answer) -> Option<Event> {
    let fitting = events.iter().zip(answers).filter(|(_, a)| **a == wanted);
    fitting
        .map(|(event, _)| event)
        .min_by_key(|event| event.size())
        .cloned()
}
