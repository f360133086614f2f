//! What holds for a notification besides what the check of its form finds.

use domain::cts::rule::Rule;
use domain::finding::Finding;
use domain::matching::{Proof, Reason};
use domain::notification::{Condition, Filter, Notification, Scope};
use messages::{Arg, Message, verdict as words};

use super::{EVENTS, LoadedEvents, VerdictState};
use crate::field_name::row_key;

/// Something that holds, and the findings that say the same.
pub(super) struct Fact {
    pub(super) state: VerdictState,
    pub(super) field: &'static str,
    pub(super) message: Message,
    /// Rules of findings that say it.
    rules: &'static [&'static str],
    /// Rows of the filter whose findings say it.
    rows: Vec<usize>,
    /// Whether a finding said it.
    pub(super) said: bool,
}

impl Fact {
    fn new(
        state: VerdictState,
        field: &'static str,
        message: impl Into<Message>,
        rules: &'static [&'static str],
    ) -> Self {
        Self {
            state,
            field,
            message: message.into(),
            rules,
            rows: Vec::new(),
            said: false,
        }
    }

    pub(super) fn is_said_by(&self, finding: &Finding) -> bool {
        let row = row_key(&finding.field).filter(|(list, ..)| *list == "rules");
        self.rules.contains(&finding.rule) || row.is_some_and(|(_, at, _)| self.rows.contains(&at))
    }
}

/// All that holds.
pub(super) fn about(
    notification: &Notification,
    proof: Option<&Proof>,
    events: Option<LoadedEvents>,
) -> Vec<Fact> {
    let seen = events.is_some_and(|events| events.matching.yes > 0);
    let mut facts: Vec<Fact> = nobody(notification).into_iter().collect();
    match proof.and_then(never) {
        // What was seen to match does match, whatever was proved.
        Some(rules) if !seen => facts.push(never_matches(notification, rules)),
        _ => facts.extend(unknown(notification, proof.filter(|_| !seen), seen)),
    }
    let unknown = facts.iter().any(|fact| fact.state == VerdictState::Unknown);
    let all_pass = |reason: &Reason| *reason == Reason::FilterLetsAllThrough;
    if !unknown && proof.is_some_and(|proof| proof.reasons.iter().any(all_pass)) {
        facts.push(Fact::new(
            VerdictState::Warnings,
            "filter",
            words::FILTER_WITHOUT_EFFECT,
            &["filter/always"],
        ));
    }
    facts.extend(events.map(loaded));
    facts
}

/// Rule of the finding that events of a service may go to another region.
const PERHAPS_ELSEWHERE: &str = "operation/perhaps-not-central";

/// That events of everything a notification is about may go to another region, where none
/// of it is seen to match.
pub(super) fn elsewhere(
    notification: &Notification,
    findings: &[Finding],
    events: Option<LoadedEvents>,
) -> Option<Fact> {
    let mut said = findings.iter().filter(|it| it.rule == PERHAPS_ELSEWHERE);
    let message = said.next()?.message.clone();
    let is_all = said.count() + 1 >= notification.operations.len();
    let seen = events.is_some_and(|events| events.matching.yes > 0);
    (is_all && !seen).then(|| {
        Fact::new(
            VerdictState::Unknown,
            "operations",
            message,
            &[PERHAPS_ELSEWHERE],
        )
    })
}

/// What the loaded events show, and not more: a note.
fn loaded(LoadedEvents { loaded, matching }: LoadedEvents) -> Fact {
    let (all, possible) = (loaded, matching.maybe);
    let message: Message = match (matching.yes, possible) {
        (0, 0) => words::NoneMatches { all }.into(),
        (0, _) => words::NoneCertain { all, possible }.into(),
        (matching, 0) => words::SomeMatch { all, matching }.into(),
        (matching, _) => words::SomeCertain {
            all,
            matching,
            possible,
        }
        .into(),
    };
    Fact::new(VerdictState::Ok, EVENTS, message, &[])
}

fn nobody(notification: &Notification) -> Option<Fact> {
    let fact =
        |field, message, rules| Fact::new(VerdictState::NobodyNotified, field, message, rules);
    match (notification.enabled, &notification.topic) {
        (Some(true), Some(_)) => None,
        (None, Some(_)) => Some(Fact::new(
            VerdictState::Unknown,
            "enabled",
            words::STATUS_UNANSWERED,
            &["status/unanswered"],
        )),
        (Some(true) | None, None) => Some(fact("topic", words::NO_TARGET, &["topic/missing"])),
        (Some(false), Some(_)) => Some(fact("enabled", words::DISABLED, &[])),
        (Some(false), None) => Some(fact("enabled", words::DISABLED_WITHOUT_TARGET, &[])),
    }
}

fn never(proof: &Proof) -> Option<&[usize]> {
    proof.reasons.iter().find_map(|reason| match reason {
        Reason::NeverFires(rules) => Some(rules.as_slice()),
        _ => None,
    })
}

fn never_matches(notification: &Notification, rules: &[usize]) -> Fact {
    let all = notification.filter.as_ref().map(|filter| &filter.rules);
    let text = |at: &usize| all.and_then(|all| all.get(*at)).map(String::as_str);
    let message: Message = match rules.iter().filter_map(text).collect::<Vec<_>>().as_slice() {
        [] => words::NO_EVENT_PASSES,
        [only] => words::RuleNeverMatches {
            rule: (*only).into(),
        }
        .into(),
        all => {
            let quoted = |rule: &&str| {
                Message::from(words::Quoted {
                    rule: (*rule).into(),
                })
            };
            let rules = Arg::list(all.iter().map(quoted));
            words::RulesNeverMatch { rules }.into()
        }
    };
    Fact::new(
        VerdictState::NeverMatches,
        "filter",
        message,
        &["filter/never"],
    )
}

/// Why it is not known what matches: what the documents do not say comes first, then
/// what could not be proved, unless an event was `seen` to match.
fn unknown(notification: &Notification, proof: Option<&Proof>, seen: bool) -> Option<Fact> {
    let fact =
        |field, message: Message, rules| Fact::new(VerdictState::Unknown, field, message, rules);
    if let Scope::Other(_) = notification.scope {
        return Some(fact(
            "scope",
            words::SCOPE_UNDOCUMENTED,
            &["notification/scope"],
        ));
    }
    if notification.scope == Scope::Complete && !notification.user_groups.is_empty() {
        return Some(fact(
            "groups",
            words::USERS_UNDOCUMENTED,
            &["group/complete"],
        ));
    }
    let filter = notification.filter.as_ref();
    let filter = filter.filter(|filter| filter.active != Some(false));
    if let Some(fact) = filter.and_then(undocumented) {
        return Some(fact);
    }
    match proof {
        _ if seen => None,
        Some(proof) if proof.fires.is_some() => None,
        _ if names_no_operation(notification) => Some(fact(
            "operations",
            words::NO_OPERATION,
            &["operation/none", "operation/names-missing"],
        )),
        _ if names_no_user(notification) => {
            Some(fact("groups", words::NO_USER, &["group/users-missing"]))
        }
        Some(_) => Some(fact(
            "filter",
            words::NONE_CERTAIN_UNDOCUMENTED,
            &["rule/data-event", "filter/system-action"],
        )),
        None => Some(fact("filter", words::TOO_MANY_COMBINATIONS, &[])),
    }
}

/// What the documents do not say about a filter that applies.
fn undocumented(filter: &Filter) -> Option<Fact> {
    let fact = |message: Message, rules| Fact::new(VerdictState::Unknown, "filter", message, rules);
    let unreadable = |(at, text): (usize, &String)| Rule::documented(text).is_none().then_some(at);
    let rows: Vec<usize> = filter
        .rules
        .iter()
        .enumerate()
        .filter_map(unreadable)
        .collect();
    if filter.active.is_none() {
        return Some(fact(words::FILTER_UNANSWERED, &["filter/unanswered"]));
    }
    if filter.rules.is_empty() {
        return Some(fact(words::FILTER_EMPTY, &["filter/no-rules"]));
    }
    if !rows.is_empty() {
        let fact = fact(words::RULE_UNDOCUMENTED, &[]);
        return Some(Fact { rows, ..fact });
    }
    matches!(filter.condition, Condition::Other(_))
        .then(|| fact(words::CONDITION_UNDOCUMENTED, &["filter/condition"]))
}

pub(super) fn names_no_operation(notification: &Notification) -> bool {
    let mut sets = notification.operations.iter();
    notification.scope == Scope::Customized && sets.all(|set| set.trace_names.is_empty())
}

pub(super) fn names_no_user(notification: &Notification) -> bool {
    let groups = &notification.user_groups;
    !groups.is_empty() && groups.iter().all(|group| group.users.is_empty())
}
