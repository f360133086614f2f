//! One verdict about a notification or a connector, the same in its list, on its
//! page and in its form. It follows from what the check found, from what is proved
//! about all events and, where events are loaded, from what they show.

mod facts;

use std::borrow::Cow;

use domain::connector::{self, Connector};
use domain::cts::Listening;
use domain::finding::{FieldKey, Finding, Severity};
use domain::matching::{Assumptions, Proof, Reason, prove};
use domain::notification::{self, Notification, OperationSet, Scope, UserGroup, ValidationContext};
use messages::{Message, verdict as words};
use simulator::overview::Tally;
use wire::notifications::NotificationList;

use crate::field_name;
use facts::Fact;

/// What is thought of an object, from worst to best. The worst that holds is its
/// verdict:
///
/// 1. what cannot be saved has to be corrected before anything else counts;
/// 2. what never matches stays useless even when it is enabled;
/// 3. what notifies nobody is without effect as it stands, on purpose or not;
/// 4. where the documents leave open what matches, or where nobody may see who listens,
///    nothing better can be said;
/// 5. warnings are about something that works, though perhaps not as wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerdictState {
    /// The check found an error. Only forms have any: what is stored was accepted.
    Errors,
    /// It is proved that no event matches.
    NeverMatches,
    /// It is disabled, or has no target, or nobody listens to that.
    NobodyNotified,
    /// Which events match is not known, or whether anybody is notified.
    Unknown,
    /// The check found a warning, or the filter has no effect.
    Warnings,
    /// Nothing known is wrong.
    Ok,
}

impl VerdictState {
    /// All of them, worst first.
    pub const ALL: [Self; 6] = [
        Self::Errors,
        Self::NeverMatches,
        Self::NobodyNotified,
        Self::Unknown,
        Self::Warnings,
        Self::Ok,
    ];

    /// What it is called wherever it is shown.
    #[must_use]
    pub const fn label(self) -> Message {
        match self {
            Self::Errors => words::ERRORS,
            Self::NeverMatches => words::NEVER_MATCHES,
            Self::NobodyNotified => words::NOBODY_NOTIFIED,
            Self::Unknown => words::UNKNOWN,
            Self::Warnings => words::WARNINGS,
            Self::Ok => words::OK,
        }
    }

    /// Value of the filter `verdict`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Errors => "errors",
            Self::NeverMatches => "never",
            Self::NobodyNotified => "nobody",
            Self::Unknown => "unknown",
            Self::Warnings => "warnings",
            Self::Ok => "ok",
        }
    }

    /// How bad it is for a notification that this is known of who listens to its target.
    pub(crate) const fn of_listening(listening: Listening) -> Self {
        match listening {
            Listening::NoTopic | Listening::None | Listening::Unconfirmed => Self::NobodyNotified,
            Listening::Unknown | Listening::Function => Self::Unknown,
            Listening::Confirmed => Self::Ok,
        }
    }

    /// Value and name, as a filter offers them.
    pub(crate) const fn choice(self) -> (&'static str, Message) {
        (self.key(), self.label())
    }

    /// Sort key: the worse, the greater.
    pub(crate) fn badness(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Warnings => 1,
            Self::Unknown => 2,
            Self::NobodyNotified => 3,
            Self::NeverMatches => 4,
            Self::Errors => 5,
        }
    }
}

/// What the loaded events show about a notification, as if it were enabled and had
/// somebody to tell. They are some of all events: that one of them matches proves
/// that some do, and that none does proves nothing about others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoadedEvents {
    /// How many are loaded.
    pub loaded: usize,
    /// How many of them match.
    pub matching: Tally,
}

/// Key of the reason about the loaded events.
const EVENTS: &str = "events";

/// One reason for a verdict, or a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictReason {
    /// How bad this alone would be; a note is [`VerdictState::Ok`].
    pub state: VerdictState,
    /// The field it is about.
    pub field: FieldKey,
    /// What that field is called, with its row.
    pub name: Message,
    /// The sentence, which does not name the field.
    pub message: Message,
}

/// What is thought of an object, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The state of the worst reason, [`VerdictState::Ok`] without any.
    pub state: VerdictState,
    /// The reasons, worst first, then notes. No two read the same.
    pub reasons: Vec<VerdictReason>,
}

impl Verdict {
    /// The reasons without the notes, worst first.
    pub fn without_notes(&self) -> impl Iterator<Item = &VerdictReason> {
        let bad = |reason: &&VerdictReason| reason.state != VerdictState::Ok;
        self.reasons.iter().filter(bad)
    }

    /// What there is to say in one line: the worst reason or, without any, what the
    /// loaded events show.
    #[must_use]
    pub fn headline(&self) -> Option<&VerdictReason> {
        let about_events = |reason: &&VerdictReason| reason.field == EVENTS;
        self.without_notes()
            .next()
            .or_else(|| self.reasons.iter().find(about_events))
    }

    /// How many reasons there are besides the first.
    #[must_use]
    pub fn more(&self) -> usize {
        self.without_notes().count().saturating_sub(1)
    }

    /// The same of a notification, knowing whether anybody listens to its target; where
    /// that was asked, but could not be found out, it is unknown.
    #[must_use]
    pub fn heard(mut self, listening: Listening) -> Self {
        let message = match listening {
            Listening::NoTopic => words::TOPIC_MISSING,
            Listening::None => words::NOBODY_SUBSCRIBED,
            Listening::Unconfirmed => words::UNCONFIRMED,
            Listening::Unknown => words::LISTENING_UNKNOWN,
            Listening::Function => words::FUNCTION_UNKNOWN,
            Listening::Confirmed => return self,
        };
        self.reasons.push(VerdictReason {
            state: VerdictState::of_listening(listening),
            field: Cow::Borrowed("topic"),
            name: field_name::of_notification("topic"),
            message,
        });
        Self::of(self.reasons)
    }

    /// The same of a notification, with notes of what is proved of it among `others` and is
    /// not said yet: it works all the same, so none of it counts.
    #[must_use]
    pub fn noting(
        mut self,
        notification: &Notification,
        others: &[Notification],
        proof: &Proof,
    ) -> Self {
        for reason in &proof.reasons {
            let field = match reason {
                Reason::RedundantRule(_) => "filter",
                Reason::UnlistedValue(at) if !self.is_about_rule(*at) => "filter",
                Reason::CoveredBy(_) => "notification",
                // The verdict follows from these, or a finding says them.
                Reason::FilterOff
                | Reason::UnlistedValue(_)
                | Reason::NeverFires(_)
                | Reason::FilterLetsAllThrough => continue,
            };
            self.reasons.push(VerdictReason {
                state: VerdictState::Ok,
                field: Cow::Borrowed(field),
                name: field_name::of_notification(field),
                message: reason.words(notification, others),
            });
        }
        Self::of(self.reasons)
    }

    /// Whether something is said about the rule at that place.
    fn is_about_rule(&self, at: usize) -> bool {
        self.reasons.iter().any(|reason| {
            let row = field_name::row_key(&reason.field);
            row.is_some_and(|(list, row, _)| list == "rules" && row == at)
        })
    }

    /// Whether nothing was found, not even something that does not count.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        let is_found = |reason: &VerdictReason| reason.field != EVENTS;
        self.state == VerdictState::Ok && !self.reasons.iter().any(is_found)
    }

    /// The same beside a form, where each error stands at its field and in the summary:
    /// here errors only count.
    #[must_use]
    pub fn beside_form(mut self) -> Self {
        self.reasons
            .retain(|reason| reason.state != VerdictState::Errors);
        self
    }

    fn of(mut reasons: Vec<VerdictReason>) -> Self {
        let mut seen: Vec<VerdictReason> = Vec::with_capacity(reasons.len());
        // Notes, and whatever is equally bad, stay in the order of the fields.
        reasons.sort_by_key(|reason| reason.state);
        for reason in reasons {
            let same = |other: &VerdictReason| {
                other.name == reason.name && other.message == reason.message
            };
            if !seen.iter().any(same) {
                seen.push(reason);
            }
        }
        Self {
            state: seen.first().map_or(VerdictState::Ok, |worst| worst.state),
            reasons: seen,
        }
    }
}

/// The verdict about a notification, stored or as its form has it.
///
/// `proof` is what is proved about it alone; without any, what matches is unknown.
/// `events` is what the loaded events show, if there are any.
#[must_use]
pub fn of_notification(
    notification: &Notification,
    findings: &[Finding],
    proof: Option<&Proof>,
    events: Option<LoadedEvents>,
) -> Verdict {
    let mut facts = facts::about(notification, proof, events);
    facts.extend(facts::elsewhere(notification, findings, events));
    of_findings(findings, facts, field_name::of_notification)
}

/// The verdict about a connector, stored or as its form has it. What its topic and
/// its role allow is not known here, which is no fault of it.
#[must_use]
pub fn of_connector(findings: &[Finding]) -> Verdict {
    of_findings(findings, Vec::new(), field_name::of_connector)
}

/// The verdict about a stored notification.
#[must_use]
pub fn of_stored_notification(
    stored: &Notification,
    surroundings: &ValidationContext,
    assumptions: Assumptions,
    events: Option<LoadedEvents>,
) -> Verdict {
    let findings = notification::inspect(stored, surroundings);
    let proof = proof_of(stored, assumptions);
    of_notification(stored, &findings, proof.as_ref(), events)
}

/// Why a stored notification, once it is deleted, can't be created again as it is: the first
/// error that the check finds about a new one. `None` if it can.
#[must_use]
pub fn recreation_refused(
    stored: &Notification,
    surroundings: &ValidationContext,
) -> Option<Message> {
    let first = notification::refused_as_new(stored, surroundings).next();
    first.map(|finding| finding.message)
}

/// What is proved about a notification for its verdict.
#[must_use]
pub fn proof_of(notification: &Notification, assumptions: Assumptions) -> Option<Proof> {
    prove(&essence(notification)?, &[], assumptions)
}

/// The same notification as far as it matters for whether any event matches: not
/// which operations and users it is about, only whether there are any, and whether
/// any is named. `None` if it is about no operation yet.
fn essence(notification: &Notification) -> Option<Notification> {
    if notification.scope == Scope::Customized && notification.operations.is_empty() {
        return None;
    }
    let some = || "x".to_owned();
    let named = |is_named: bool| is_named.then(some).into_iter().collect();
    let operation = OperationSet {
        service_type: some(),
        resource_type: some(),
        trace_names: named(!facts::names_no_operation(notification)),
    };
    let users = UserGroup {
        group: some(),
        users: named(!facts::names_no_user(notification)),
    };
    let groups = notification.user_groups.first();
    Some(Notification {
        scope: notification.scope.clone(),
        operations: vec![operation],
        user_groups: groups.map(|_| users).into_iter().collect(),
        filter: notification.filter.clone(),
        ..Notification::default()
    })
}

/// How a list of notifications is judged: functions that are called by pointer, so that
/// the app can load them when the list is shown already.
#[derive(Debug, Clone, Copy)]
pub struct Judge {
    /// [`of_stored_notification`]
    pub(crate) one:
        fn(&Notification, &ValidationContext, Assumptions, Option<LoadedEvents>) -> Verdict,
    /// The states of all, in the order of the list; so are the events.
    pub(crate) states: fn(
        &NotificationList,
        &ValidationContext,
        Assumptions,
        &[LoadedEvents],
    ) -> Vec<VerdictState>,
    /// [`Verdict::heard`]
    pub(crate) heard: fn(Verdict, Listening) -> Verdict,
}

impl Default for Judge {
    fn default() -> Self {
        Self {
            one: of_stored_notification,
            states: of_stored_notifications,
            heard: Verdict::heard,
        }
    }
}

/// So many proofs are kept.
const KEPT: usize = 32;

/// The states of many notifications, of which many have the same filter.
fn of_stored_notifications(
    list: &NotificationList,
    surroundings: &ValidationContext,
    assumptions: Assumptions,
    events: &[LoadedEvents],
) -> Vec<VerdictState> {
    // What was proved last.
    let mut proved: Vec<(Option<Notification>, Option<Proof>)> = Vec::new();
    let mut state = |(row, stored): (usize, &Notification)| {
        let findings = notification::inspect(stored, surroundings);
        let essence = essence(stored);
        let known = proved.iter().position(|(of, _)| *of == essence);
        let at = known.unwrap_or_else(|| {
            let proof = essence.as_ref();
            let proof = proof.and_then(|one| prove(one, &[], assumptions));
            proved.truncate(KEPT - 1);
            proved.insert(0, (essence, proof));
            0
        });
        let proof = proved.get(at).and_then(|(_, proof)| proof.as_ref());
        of_notification(stored, &findings, proof, events.get(row).copied()).state
    };
    list.iter().enumerate().map(&mut state).collect()
}

/// The verdict about a stored connector.
#[must_use]
pub fn of_stored_connector(stored: &Connector) -> Verdict {
    of_connector(&connector::inspect(stored))
}

/// Each fact counts once: where a finding says it, the finding gets its state.
fn of_findings(findings: &[Finding], mut facts: Vec<Fact>, name: fn(&str) -> Message) -> Verdict {
    let reason = |state, field: &FieldKey, message: &Message| {
        let (name, message) = field_name::apart(name(field), message);
        VerdictReason {
            state,
            name,
            field: field.clone(),
            message,
        }
    };
    let mut reasons: Vec<VerdictReason> = findings
        .iter()
        .map(|finding| {
            let fact = facts.iter_mut().find(|fact| fact.is_said_by(finding));
            let state = fact.map_or(VerdictState::Ok, |fact| {
                fact.said = true;
                fact.state
            });
            let state = state.min(of_severity(finding.severity));
            let mut reason = reason(state, &finding.field, &finding.message);
            // Stands at a rule, but it is the filter that lets nothing through.
            if finding.rule == "filter/never" {
                reason.name = name("filter");
            }
            reason
        })
        .collect();
    let unsaid = facts.iter().filter(|fact| !fact.said);
    reasons
        .extend(unsaid.map(|fact| reason(fact.state, &Cow::Borrowed(fact.field), &fact.message)));
    Verdict::of(reasons)
}

fn of_severity(severity: Severity) -> VerdictState {
    match severity {
        Severity::Error => VerdictState::Errors,
        Severity::Warning => VerdictState::Warnings,
        Severity::Note => VerdictState::Ok,
    }
}
