//! What holds for every event. A rule compares one field with one text, so events
//! differ for a filter only in which of the texts in its rules a field has, or
//! another one, or none: finitely many cases, and all of them are looked at.

use messages::{Arg, Message, proof as say};

use super::{Answer, Assumptions, Event, Matcher};
use crate::cts::RuleField;
use crate::cts::rule::{Rule, cut};
use crate::notification::{Condition, Filter, Notification, Scope};

/// More cases than this are not looked at; six rules need at most 1,944.
const MOST_CASES: usize = 20_000;

/// What the text in an example begins with that stands for any text that is in no
/// rule. Nobody reads it: whoever shows an example says so in words.
pub const OTHER: &str = "something else";

/// What was proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It has a filter, which is switched off.
    FilterOff,
    /// The rule at that place compares with a text that is not documented for its
    /// field. Events may have it all the same.
    UnlistedValue(usize),
    /// No event whatsoever gets through its filter; the rules at these places are
    /// enough for that.
    NeverFires(Vec<usize>),
    /// Its filter is certain to let every event through.
    FilterLetsAllThrough,
    /// The rule at that place changes nothing: without it the same events fire,
    /// whatever the documents leave open.
    RedundantRule(usize),
    /// Another notification, by its place, is certain to tell the same target about
    /// everything this one does.
    CoveredBy(usize),
}

impl Reason {
    /// The same for people. `others` are those it was proved beside.
    #[must_use]
    pub fn words(&self, notification: &Notification, others: &[Notification]) -> Message {
        let rule = |at: usize| -> Arg {
            let rules = notification.filter.as_ref().map(|filter| &filter.rules);
            let rule = rules.and_then(|rules| rules.get(at));
            rule.map_or("", String::as_str).into()
        };
        match self {
            Self::FilterOff => say::FILTER_OFF,
            Self::UnlistedValue(at) => say::UnlistedValue { rule: rule(*at) }.into(),
            Self::NeverFires(rules) => match rules.as_slice() {
                [] => say::NO_EVENT,
                [only] => say::NeverMatches { rule: rule(*only) }.into(),
                all => {
                    let quoted = all.iter().map(|at| say::Quoted { rule: rule(*at) });
                    let rules = Arg::list(quoted.map(Message::from));
                    say::RulesNeverMatch { rules }.into()
                }
            },
            Self::FilterLetsAllThrough => say::LETS_ALL_PASS,
            Self::RedundantRule(at) => say::RedundantRule { rule: rule(*at) }.into(),
            Self::CoveredBy(at) => {
                let name = others.get(*at).map_or("", |other| &other.name).into();
                say::CoveredBy { name }.into()
            }
        }
    }
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
    // Whether upper and lower case are the same is not documented.
    let loose = assumptions.exact.then_some(Assumptions {
        exact: false,
        ..assumptions
    });
    let ways: Vec<Assumptions> = [Some(assumptions), loose].into_iter().flatten().collect();
    let mut proof = proved(notification, others, assumptions, &ways)?;
    let apparent = |reason: &Reason| matches!(reason, Reason::FilterOff | Reason::UnlistedValue(_));
    if let Some(loose) = loose.filter(|_| !proof.reasons.iter().all(apparent)) {
        let loose = proved(notification, others, loose, &ways).unwrap_or_default();
        let reasons = &mut proof.reasons;
        reasons.retain(|reason| apparent(reason) || loose.reasons.contains(reason));
    }
    Some(proof)
}

/// What is proved where upper and lower case are assumed to be the same, or not. Rules
/// are to blame only if they are enough in all of these ways to read them.
fn proved(
    notification: &Notification,
    others: &[Notification],
    assumptions: Assumptions,
    ways: &[Assumptions],
) -> Option<Proof> {
    let active = working(notification);
    let subject = subject(&active, assumptions)?;
    let cases = cases(&subject, &[&active], assumptions)?;
    let matcher = Matcher::new(&active, assumptions);
    let answers: Vec<Answer> = cases
        .iter()
        .map(|case| matcher.fires(&case.event))
        .collect();
    let answered = |wanted: Answer| {
        let answered = cases.iter().zip(&answers);
        answered.filter_map(move |(case, answer)| (*answer == wanted).then_some(case))
    };
    let of_its_users = |case: &&Case| matcher.user(case.event.user.as_deref()) != Answer::No;
    let mut proof = Proof {
        reasons: at_a_glance(notification),
        fires: plainest(answered(Answer::Yes)),
        kept: plainest(answered(Answer::No).filter(of_its_users)),
    };
    if rules_of(&active).next().is_none() {
        // There is nothing to prove about no rules.
    } else if answers.iter().all(|answer| *answer == Answer::No) {
        let to_blame = to_blame(&active, &cases, ways);
        proof.reasons.push(Reason::NeverFires(to_blame));
    } else if (cases.iter()).all(|case| matcher.lets_through(&case.event) == Answer::Yes) {
        proof.reasons.push(Reason::FilterLetsAllThrough);
    } else {
        let redundant = redundant(&matcher, &cases);
        let reasons = redundant.into_iter().map(Reason::RedundantRule);
        proof.reasons.extend(reasons);
    }
    if proof.fires.is_some() && notification.enabled == Some(true) {
        let covering = others
            .iter()
            .position(|other| covers(other, &active, &subject, assumptions));
        proof.reasons.extend(covering.map(Reason::CoveredBy));
    }
    Some(proof)
}

/// What the filter's own texts tell, without looking at any event.
fn at_a_glance(notification: &Notification) -> Vec<Reason> {
    let Some(filter) = &notification.filter else {
        return Vec::new();
    };
    let unlisted = |text: &String| {
        let cut = cut(text)?;
        let field = RuleField::named(cut.field)?;
        Some(!cut.value.is_empty() && !field.is_listed(cut.value))
    };
    let places = (0..).zip(&filter.rules);
    let unlisted = places.filter(|(_, text)| unlisted(text) == Some(true));
    let mut reasons: Vec<Reason> = unlisted.map(|(at, _)| Reason::UnlistedValue(at)).collect();
    if filter.active == Some(false) && !filter.rules.is_empty() {
        reasons.push(Reason::FilterOff);
    }
    reasons
}

/// One of the cases that rules can tell apart.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) event: Event,
    /// Whether the documents say that events can be like that. Others are looked at
    /// as well, but are no examples.
    pub(super) documented: bool,
}

/// An operation and a user of the notification, as an event without fields.
fn subject(one: &Notification, assumptions: Assumptions) -> Option<Event> {
    let matcher = Matcher::new(one, assumptions);
    let certain = |event: &Event| {
        matcher.operation(
            event.service_type.as_deref(),
            event.resource_type.as_deref(),
            event.trace_name.as_deref(),
        )
    };
    // Of the most certain ones the first.
    let operation = operations(one).into_iter().rev().max_by_key(certain)?;
    // Those that are named are certain, and come first.
    let user = users(one).into_iter().next();
    Some(Event {
        user: user.flatten(),
        ..operation
    })
}

/// Everything about the fields of an event that the rules of these notifications can
/// tell apart; `None` if that is too much.
pub(super) fn cases(
    subject: &Event,
    notifications: &[&Notification],
    assumptions: Assumptions,
) -> Option<Vec<Case>> {
    let mut cases = vec![Case {
        event: subject.clone(),
        documented: true,
    }];
    for (at, field) in RuleField::ALL.into_iter().enumerate() {
        let values = values(field, notifications, assumptions);
        if cases.len() * values.len() > MOST_CASES {
            return None;
        }
        let with = |case: &Case, (value, documented): &(Option<String>, bool)| {
            let mut event = case.event.clone();
            if let Some(place) = event.fields.get_mut(at) {
                place.clone_from(value);
            }
            Case {
                event,
                documented: case.documented && *documented,
            }
        };
        cases = cases
            .iter()
            .flat_map(|case| values.iter().map(move |value| with(case, value)))
            .collect();
    }
    // The system's own actions are documented to have no user.
    let mut without_user = Vec::new();
    for case in &mut cases {
        if case.event.field(RuleField::TraceType) == Some("SystemAction") {
            without_user.push(case.clone());
            case.documented &= case.event.user.is_none();
        }
    }
    for case in &mut without_user {
        case.event.user = None;
    }
    cases.append(&mut without_user);
    Some(cases)
}

/// The texts the rules know in a field, another one, and none; each with whether it
/// is documented that the field can have it.
fn values(
    field: RuleField,
    notifications: &[&Notification],
    assumptions: Assumptions,
) -> Vec<(Option<String>, bool)> {
    let rules = notifications.iter().flat_map(|one| rules_of(one));
    let mut values: Vec<String> = rules
        .filter_map(|text| Rule::parse(text).ok())
        .filter(|rule| rule.field() == field)
        .map(|rule| rule.value().to_owned())
        .collect();
    if values.is_empty() {
        return vec![(None, true)];
    }
    let listed = field.allowed_values().unwrap_or_default().iter().copied();
    // Events about data have types of their own; rules may not name them.
    let data = (field == RuleField::TraceType).then_some("ObsAPI");
    values.extend(listed.chain(data).map(str::to_owned));
    values.sort();
    values.dedup();
    let other = other_than(&values);
    values.push(other);
    let mut values: Vec<(Option<String>, bool)> = values
        .into_iter()
        .map(|value| {
            let listed = field.is_listed(&value);
            (Some(value), listed)
        })
        .collect();
    if assumptions.may_lack {
        values.push((None, true));
    }
    values
}

/// What a rule says about a case.
#[derive(PartialEq)]
enum RuleAnswer<'a> {
    /// It holds, or not.
    Sure(bool),
    /// The answer to an open question; equal questions have equal answers.
    Open(OpenQuestion<'a>),
}

/// What the documents leave open.
#[derive(PartialEq)]
enum OpenQuestion<'a> {
    /// Whether a field that is not there differs from a text.
    MissingDiffers,
    /// What a text does that is no rule, or one that can be read in several ways.
    Text(&'a str),
}

/// Rules that can be left out together, but never all of them, without any event
/// being judged otherwise, whatever the answers to open questions are.
fn redundant(matcher: &Matcher<'_>, cases: &[Case]) -> Vec<usize> {
    // A rule that says so changes nothing; one that says the contrary decides.
    let neutral = match matcher.condition {
        Some(Condition::And) => true,
        Some(Condition::Or) => false,
        Some(Condition::Other(_)) | None => return Vec::new(),
    };
    let texts: Vec<&String> = rules_of(matcher.notification).collect();
    let says = |case: &Case| -> Vec<RuleAnswer<'_>> {
        let rules = matcher.rules.iter().zip(&texts);
        let says = rules.map(|(rule, text)| match rule {
            None => RuleAnswer::Open(OpenQuestion::Text(text)),
            Some(rule) => match matcher.rule(rule, case.event.field(rule.field())) {
                Answer::Uncertain => RuleAnswer::Open(OpenQuestion::MissingDiffers),
                known => RuleAnswer::Sure(known == Answer::Yes),
            },
        });
        says.collect()
    };
    // Events that are never sent do not matter.
    let sent = |case: &&Case| {
        let kind = case.event.field(RuleField::TraceType);
        matcher.kind(kind) != Answer::No
    };
    let table: Vec<Vec<RuleAnswer<'_>>> = cases.iter().filter(sent).map(says).collect();
    let mut left: Vec<usize> = (0..texts.len()).collect();
    let mut found = Vec::new();
    for at in (0..texts.len()).rev() {
        let rest: Vec<usize> = left.iter().copied().filter(|other| *other != at).collect();
        let spare = |row: &Vec<RuleAnswer<'_>>| {
            let own = row.get(at);
            let mut others = rest.iter().map(|other| row.get(*other));
            own == Some(&RuleAnswer::Sure(neutral))
                || others.any(|other| other == own || other == Some(&RuleAnswer::Sure(!neutral)))
        };
        if !rest.is_empty() && table.iter().all(spare) {
            left = rest;
            found.push(at);
        }
    }
    found.reverse();
    found
}

/// Rules that are enough for nothing to get through.
fn to_blame(notification: &Notification, cases: &[Case], ways: &[Assumptions]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..rules_of(notification).count()).collect();
    for at in left.clone().into_iter().rev() {
        let fewer: Vec<usize> = left.iter().copied().filter(|other| *other != at).collect();
        let mut only = notification.clone();
        if let Some(filter) = &mut only.filter {
            let kept = (0..)
                .zip(&filter.rules)
                .filter(|(at, _)| fewer.contains(at));
            filter.rules = kept.map(|(_, rule)| rule.clone()).collect();
        }
        let never = |way: &Assumptions| {
            let matcher = Matcher::new(&only, *way);
            let mut answers = cases.iter().map(|case| matcher.fires(&case.event));
            answers.all(|answer| answer == Answer::No)
        };
        // Without any rule it is not known what a filter does, so that one is left.
        if ways.iter().all(never) {
            left = fewer;
        }
    }
    left
}

/// Whether `other` is certain to tell the same target whenever `one` fires, for sure
/// or maybe. Operation, user and fields are looked at one by one: each of them is
/// free, whatever the others are.
fn covers(
    other: &Notification,
    one: &Notification,
    subject: &Event,
    assumptions: Assumptions,
) -> bool {
    if other.id == one.id || other.enabled != Some(true) || other.topic != one.topic {
        return false;
    }
    let wide = Matcher::new(other, assumptions);
    let about = |event: &Event| {
        wide.operation(
            event.service_type.as_deref(),
            event.resource_type.as_deref(),
            event.trace_name.as_deref(),
        )
    };
    let any_operation = one.scope != Scope::Customized
        || one.operations.iter().any(|set| set.trace_names.is_empty());
    let groups = &one.user_groups;
    let any_user = groups.is_empty()
        || one.scope != Scope::Customized
        || groups.iter().any(|group| group.users.is_empty());
    let all_told = if any_operation {
        other.scope == Scope::Complete
    } else {
        operations(one)
            .iter()
            .all(|event| about(event) == Answer::Yes)
    };
    let of_all = if any_user {
        other.user_groups.is_empty()
    } else {
        let mut users = users(one).into_iter();
        users.all(|user| wide.user(user.as_deref()) == Answer::Yes)
    };
    if !all_told || !of_all {
        return false;
    }
    let Some(cases) = cases(subject, &[one, other], assumptions) else {
        return false;
    };
    let narrow = Matcher::new(one, assumptions);
    // Both treat events about data alike.
    cases.iter().all(|case| {
        narrow.lets_through(&case.event) == Answer::No
            || wide.lets_through(&case.event) == Answer::Yes
    })
}

/// The notification as it would work if it were switched on.
fn working(notification: &Notification) -> Notification {
    Notification {
        enabled: Some(true),
        topic: Some(notification.topic.clone().unwrap_or_default()),
        ..notification.clone()
    }
}

fn active_filter(notification: &Notification) -> Option<&Filter> {
    let filter = notification.filter.as_ref();
    filter.filter(|filter| filter.active != Some(false))
}

fn rules_of(notification: &Notification) -> impl Iterator<Item = &String> {
    active_filter(notification)
        .into_iter()
        .flat_map(|filter| &filter.rules)
}

/// One event for each operation it is about, with [`OTHER`] for whatever is not named.
fn operations(one: &Notification) -> Vec<Event> {
    let event = |service: &str, resource: &str, name: &str| Event {
        service_type: Some(service.to_owned()),
        resource_type: Some(resource.to_owned()),
        trace_name: Some(name.to_owned()),
        ..Event::default()
    };
    if one.scope != Scope::Customized {
        return vec![event(OTHER, OTHER, OTHER)];
    }
    let mut events = Vec::new();
    for set in &one.operations {
        let (service, resource) = (&set.service_type, &set.resource_type);
        if set.trace_names.is_empty() {
            events.push(event(service, resource, OTHER));
        }
        let names = set.trace_names.iter();
        events.extend(names.map(|name| event(service, resource, name)));
    }
    events
}

/// The users it is about, with [`OTHER`] for whoever is not named.
fn users(one: &Notification) -> Vec<Option<String>> {
    let groups = &one.user_groups;
    let named = groups.iter().flat_map(|group| &group.users);
    let mut users: Vec<Option<String>> = named.cloned().map(Some).collect();
    if groups.is_empty() || groups.iter().any(|group| group.users.is_empty()) {
        users.push(Some(OTHER.to_owned()));
    }
    users
}

/// A text that is none of these, in whatever case.
pub(super) fn other_than(values: &[String]) -> String {
    let mut other = OTHER.to_owned();
    while values
        .iter()
        .any(|value| value.eq_ignore_ascii_case(&other))
    {
        other.push('*');
    }
    other
}

fn plainest<'a>(cases: impl Iterator<Item = &'a Case>) -> Option<Event> {
    cases
        .filter(|case| case.documented)
        .map(|case| &case.event)
        .min_by_key(|event| event.size())
        .cloned()
}
