//! All connections side by side: what was read at each, and what that amounts to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::connector::Connector;
use domain::cts::{self, Listening, Subscription};
use domain::matching::Assumptions;
use domain::notification::{Notification, OperationSet, Scope, ValidationContext};
use domain::sentence::topic_name;
use messages::{Arg, Message, workspace as words};
use wire::cts::{Quota, notification_quota};
use wire::error::ApiError;
use wire::explain::{Subject, explain};
use wire::notifications::NotificationList;

use crate::verdict::{VerdictState, of_stored_notification};

/// Something a connection was asked for.
#[derive(Debug, Default)]
pub enum Fetched<T> {
    /// It was not asked for, or has not answered yet.
    #[default]
    NotYet,
    /// The answer.
    Here(Arc<T>),
    /// Why there is none.
    Failed(Arc<ApiError>),
}

impl<T> Clone for Fetched<T> {
    fn clone(&self) -> Self {
        match self {
            Self::NotYet => Self::NotYet,
            Self::Here(answer) => Self::Here(Arc::clone(answer)),
            Self::Failed(error) => Self::Failed(Arc::clone(error)),
        }
    }
}

impl<T> From<Result<T, ApiError>> for Fetched<T> {
    fn from(result: Result<T, ApiError>) -> Self {
        match result {
            Ok(answer) => Self::Here(Arc::new(answer)),
            Err(error) => Self::Failed(Arc::new(error)),
        }
    }
}

impl<T> Fetched<T> {
    /// The answer, if there is one.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Here(answer) => Some(answer),
            Self::NotYet | Self::Failed(_) => None,
        }
    }

    /// The answer to keep, if there is one.
    #[must_use]
    pub fn here(&self) -> Option<Arc<T>> {
        match self {
            Self::Here(answer) => Some(Arc::clone(answer)),
            Self::NotYet | Self::Failed(_) => None,
        }
    }

    /// Why there is no answer, if it failed.
    #[must_use]
    pub fn error(&self) -> Option<&ApiError> {
        match self {
            Self::Failed(error) => Some(error),
            Self::NotYet | Self::Here(_) => None,
        }
    }
}

/// The answer to an earlier request, where a later one failed.
#[derive(Debug)]
pub struct Older<T> {
    /// The answer.
    pub answer: Arc<T>,
    /// When it was read, Unix milliseconds.
    pub at_ms: i64,
}

impl<T> Clone for Older<T> {
    fn clone(&self) -> Self {
        Self {
            answer: Arc::clone(&self.answer),
            at_ms: self.at_ms,
        }
    }
}

/// What to show of a part that failed now: what was read of it last, at that time, or
/// before that.
fn older<T>(
    now: &Fetched<T>,
    (last, at_ms): (&Fetched<T>, i64),
    before: Option<&Older<T>>,
) -> Option<Older<T>> {
    now.error()?;
    let last = last.here().map(|answer| Older { answer, at_ms });
    last.or_else(|| before.cloned())
}

/// The answer to show: that of now, or the older one with when it was read.
fn latest<'a, T>(now: &'a Fetched<T>, older: Option<&'a Older<T>>) -> (Option<&'a T>, Option<i64>) {
    let answer = now.get().or_else(|| older.map(|it| &*it.answer));
    (answer, older.map(|it| it.at_ms))
}

/// What is read besides notifications, quotas and subscriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Besides {
    /// The topics the project has.
    pub topics: bool,
    /// The operations the services know.
    pub catalogue: bool,
}

impl Besides {
    /// Whether anything is wanted.
    #[must_use]
    pub fn any(self) -> bool {
        self.topics || self.catalogue
    }
}

/// Who listens to a topic.
#[derive(Debug, Clone)]
pub struct TopicReading {
    /// Whether anybody does.
    pub listening: Listening,
    /// Who, as far as it was read; addresses are masked.
    pub subscriptions: Vec<Subscription>,
    /// Why it could not be read whole.
    pub error: Option<Arc<ApiError>>,
}

/// What was read at one connection.
#[derive(Debug, Clone, Default)]
pub struct ConnectionReading {
    /// Its notifications.
    pub notifications: Fetched<NotificationList>,
    /// Its connectors.
    pub connectors: Fetched<Vec<Connector>>,
    /// What of its limits is used.
    pub quotas: Fetched<Vec<Quota>>,
    /// URNs of the topics it has.
    pub topics: Fetched<Vec<String>>,
    /// The operations its services know.
    pub catalogue: Fetched<Vec<OperationSet>>,
    /// Who listens to the topics its notifications name, by their URNs. One that is not
    /// here was not read.
    pub listening: BTreeMap<String, TopicReading>,
    /// When notifications were last changed, as its trace list says, Unix milliseconds;
    /// `None` where no change is listed.
    pub last_change: Fetched<Option<i64>>,
    /// When it was read, Unix milliseconds.
    pub at_ms: i64,
    /// What was read last with its notifications, where this time these could not be read.
    pub before: Option<Arc<Self>>,
    /// The limits that were read last, where this time they could not be.
    pub older_quotas: Option<Older<Vec<Quota>>>,
    /// The last change that was read, where this time it could not be.
    pub older_change: Option<Older<Option<i64>>>,
}

impl ConnectionReading {
    /// Keeps what was read last of what could not be read this time: everything where its
    /// notifications could not.
    pub fn keep(&mut self, last: Option<&Arc<Self>>) {
        if let Some(last) = last {
            let (quotas, change) = (&last.older_quotas, &last.older_change);
            self.older_quotas = older(&self.quotas, (&last.quotas, last.at_ms), quotas.as_ref());
            self.older_change = older(
                &self.last_change,
                (&last.last_change, last.at_ms),
                change.as_ref(),
            );
        }
        self.before = last
            .filter(|_| self.notifications.error().is_some())
            .and_then(|last| match last.notifications {
                Fetched::Here(_) => Some(Arc::clone(last)),
                Fetched::NotYet | Fetched::Failed(_) => last.before.clone(),
            });
    }

    /// The reading that numbers are made of: this one, or what was read before where this one
    /// has no notifications.
    #[must_use]
    pub fn counted(&self) -> &Self {
        self.before.as_deref().unwrap_or(self)
    }

    /// What of that it was not asked for yet. A connection whose notifications could not
    /// be read is asked for nothing else.
    #[must_use]
    pub fn lacking(&self, besides: Besides) -> Besides {
        let is_read = self.notifications.get().is_some();
        Besides {
            topics: is_read && besides.topics && matches!(self.topics, Fetched::NotYet),
            catalogue: is_read && besides.catalogue && matches!(self.catalogue, Fetched::NotYet),
        }
    }

    /// Whether anybody listens to a target.
    #[must_use]
    pub fn listening_to(&self, urn: &str) -> Listening {
        let read = self.listening.get(urn);
        listening_to(urn, read.map(|topic| topic.listening))
    }

    /// Whether anybody listens to the topics that were asked, by their URNs.
    #[must_use]
    pub fn heard_topics(&self) -> Vec<(String, Listening)> {
        let topics = self.listening.iter();
        let known = topics.map(|(urn, topic)| (urn.clone(), topic.listening));
        known.collect()
    }

    /// Whether anybody listens, by the URN of each target that its notifications name.
    #[must_use]
    pub fn listeners(&self) -> BTreeMap<String, Listening> {
        let list = self.notifications.get();
        let targets = list.into_iter().flat_map(NotificationList::iter);
        let targets = targets.filter_map(|one| one.topic.clone());
        let known = targets.map(|urn| {
            let listening = self.listening_to(&urn);
            (urn, listening)
        });
        known.collect()
    }

    /// Why its notifications are not known, or not all of them.
    #[must_use]
    pub fn notifications_error(&self) -> Option<&ApiError> {
        let doubt = || self.notifications.get()?.doubt();
        self.notifications.error().or_else(doubt)
    }

    /// Everything that could not be read, or not whole. Topics whose subscriptions failed for
    /// the same reason are one entry.
    #[must_use]
    pub fn failures(&self) -> Vec<PartFailure> {
        let parts = [
            (
                words::PART_NOTIFICATIONS,
                Subject::ListNotifications,
                self.notifications_error(),
            ),
            (
                words::PART_CONNECTORS,
                Subject::ListConnectors,
                self.connectors.error(),
            ),
            (words::PART_QUOTA, Subject::ReadQuotas, self.quotas.error()),
            (words::PART_TOPICS, Subject::ListTopics, self.topics.error()),
            (
                words::PART_CATALOG,
                Subject::ListOperations,
                self.catalogue.error(),
            ),
            (
                words::PART_LAST_CHANGE,
                Subject::ListTraces,
                self.last_change.error(),
            ),
        ];
        let parts = parts.into_iter().filter_map(|(part, subject, error)| {
            let why = explain(error?, subject).cause;
            Some(PartFailure {
                part,
                count: 1,
                why,
            })
        });
        let mut failures: Vec<PartFailure> = parts.collect();
        let mut topics: Vec<(Message, Vec<String>)> = Vec::new();
        for (urn, topic) in &self.listening {
            let Some(error) = &topic.error else {
                continue;
            };
            let why = explain(error, Subject::ListTopics).cause;
            match topics.iter_mut().find(|(known, _)| *known == why) {
                Some((_, names)) => names.push(topic_name(urn)),
                None => topics.push((why, vec![topic_name(urn)])),
            }
        }
        failures.extend(topics.into_iter().map(|(why, names)| {
            PartFailure {
                count: names.len(),
                part: words::PartSubscriptions {
                    topics: Arg::list(names),
                }
                .into(),
                why,
            }
        }));
        failures
    }
}

/// What of a connection could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartFailure {
    /// What it is called.
    pub part: Message,
    /// How many requests that are.
    pub count: usize,
    /// Why.
    pub why: Message,
}

/// Whether anybody listens to a target, of whose subscriptions this was read.
#[must_use]
pub fn listening_to(urn: &str, read: Option<Listening>) -> Listening {
    if cts::Target::is_function(urn) {
        Listening::Function
    } else {
        read.unwrap_or(Listening::Unknown)
    }
}

/// URNs of the topics that notifications of a list name, each once.
#[must_use]
pub fn topics_of(list: &NotificationList) -> BTreeSet<String> {
    let named = list.iter().filter_map(|one| one.topic.as_deref());
    let topics = named.filter(|urn| {
        let target = cts::Target::parse_stored(urn);
        target.is_some_and(|target| target.kind() == "smn")
    });
    topics.map(str::to_owned).collect()
}

/// What one connection amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// How many notifications there are.
    pub notifications: usize,
    /// Whether there may be others, of a list that could not be read.
    pub is_partial: bool,
    /// Whether all of this was read before: this time it could not be.
    pub is_from_before: bool,
    /// How many of them are enabled.
    pub enabled: usize,
    /// Ones of which the service did not say whether they are enabled.
    pub status_unknown: usize,
    /// Enabled ones that no event can match.
    pub never_matching: usize,
    /// Enabled ones that are sent to a topic without a confirmed subscription, or nowhere.
    pub nobody_subscribed: usize,
    /// Those of them whose topic does not exist.
    pub without_topic: usize,
    /// Enabled ones of which it is not known whether anybody listens.
    pub listening_unknown: usize,
    /// Enabled ones about all operations, without a filter.
    pub noisy: usize,
    /// Notifications used, as the service counts them, and allowed.
    pub quota: Option<(u32, u32)>,
    /// When that was read, Unix milliseconds, where it could not be read again since.
    pub quota_from: Option<i64>,
    /// When notifications were last changed, Unix milliseconds.
    pub last_change: Option<i64>,
    /// Whether it was read when that was.
    pub is_change_read: bool,
    /// When it was read, Unix milliseconds, where it could not be read again since.
    pub change_from: Option<i64>,
}

/// The worst that is known of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// So many enabled notifications that no event can match.
    NeverMatch(usize),
    /// So many enabled notifications whose topic does not exist.
    WithoutTopic(usize),
    /// So many enabled notifications that nobody is told by.
    NobodySubscribed(usize),
    /// No notification is enabled.
    NothingEnabled,
    /// So many requirements of the baseline that are not met.
    Gaps(usize),
    /// Something is not known, and the rest is well.
    Unknown,
    /// The rest is well, and the baseline is still being compared.
    Checking,
    /// All is well, as far as that can be known.
    Ok,
}

/// What of a baseline a connection does not provably meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gaps {
    /// How many requirements are not met.
    pub missing: usize,
    /// How many may or may not be met.
    pub unknown: usize,
}

impl Health {
    /// The same for people, in a word.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::NeverMatch(count) => words::CountNeverMatch { count }.into(),
            Self::WithoutTopic(count) => words::CountWithoutTopic { count }.into(),
            Self::NobodySubscribed(count) => words::CountNobodySubscribed { count }.into(),
            Self::NothingEnabled => words::NOTHING_ENABLED,
            Self::Gaps(count) => words::CountGaps { count }.into(),
            Self::Checking => words::CHECKING,
            Self::Unknown => words::UNKNOWN,
            Self::Ok => words::OK,
        }
    }

    /// Sort key: the worse, the greater.
    pub(crate) fn badness(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Checking => 1,
            Self::Unknown => 2,
            Self::Gaps(_) => 3,
            Self::NothingEnabled => 4,
            Self::NobodySubscribed(_) => 5,
            Self::WithoutTopic(_) => 6,
            Self::NeverMatch(_) => 7,
        }
    }
}

impl Summary {
    /// The worst that is known, with the gaps of the baseline there, if they were found out.
    /// It is well only where that is known of everything.
    #[must_use]
    pub fn health(&self, gaps: Option<Gaps>) -> Health {
        if let Some(worst) = self.bad().into_iter().next() {
            return worst;
        }
        if self.enabled == 0 {
            return Health::NothingEnabled;
        }
        let Some(gaps) = gaps else {
            return Health::Checking;
        };
        let unknown = self.listening_unknown + self.status_unknown + gaps.unknown;
        match gaps.missing {
            0 if unknown > 0 || self.is_partial || self.is_from_before => Health::Unknown,
            0 => Health::Ok,
            missing => Health::Gaps(missing),
        }
    }

    /// How many enabled ones nobody is told by; nothing where that is not known of any.
    #[must_use]
    pub fn known_unheard(&self) -> Option<usize> {
        let is_known = self.enabled == 0 || self.listening_unknown < self.enabled;
        is_known.then_some(self.nobody_subscribed)
    }

    /// All that is bad, the worst first: what keeps some notifications from notifying does not
    /// hide what keeps others from it.
    #[must_use]
    pub fn bad(&self) -> Vec<Health> {
        let (missing, nobody) = (self.without_topic, self.nobody_subscribed);
        let all = [
            (self.never_matching, Health::NeverMatch(self.never_matching)),
            (missing, Health::WithoutTopic(missing)),
            // Those without a topic are among these.
            (
                nobody.saturating_sub(missing),
                Health::NobodySubscribed(nobody.saturating_sub(missing)),
            ),
        ];
        let bad = all.into_iter().filter(|(count, _)| *count > 0);
        bad.map(|(_, health)| health).collect()
    }
}

/// What a connection amounts to, by what was read last; `None` where its notifications never
/// were.
#[must_use]
pub fn summary(
    reading: &ConnectionReading,
    surroundings: &ValidationContext,
    assumptions: Assumptions,
) -> Option<Summary> {
    let is_from_before = reading.before.is_some();
    let reading = reading.counted();
    let list = reading.notifications.get()?;
    let (quotas, quota_from) = latest(&reading.quotas, reading.older_quotas.as_ref());
    let (change, change_from) = latest(&reading.last_change, reading.older_change.as_ref());
    let mut summary = Summary {
        notifications: list.len(),
        is_partial: list.doubt().is_some(),
        is_from_before,
        status_unknown: list.iter().filter(|one| one.enabled.is_none()).count(),
        quota_from,
        last_change: change.copied().flatten(),
        is_change_read: change.is_some(),
        change_from,
        ..Summary::default()
    };
    summary.quota = quotas.map(|quotas| {
        let (used, quota, _) = notification_quota(quotas);
        let listed = u32::try_from(list.len()).unwrap_or(u32::MAX);
        (used.unwrap_or(listed), quota)
    });
    for notification in list.iter().filter(|one| one.enabled == Some(true)) {
        summary.enabled += 1;
        let verdict = of_stored_notification(notification, surroundings, assumptions, None);
        if verdict.state == VerdictState::NeverMatches {
            summary.never_matching += 1;
        }
        match is_heard(reading, notification) {
            Listening::NoTopic => {
                summary.nobody_subscribed += 1;
                summary.without_topic += 1;
            }
            Listening::None | Listening::Unconfirmed => summary.nobody_subscribed += 1,
            Listening::Unknown | Listening::Function => summary.listening_unknown += 1,
            Listening::Confirmed => {}
        }
        if is_noisy(notification) {
            summary.noisy += 1;
        }
    }
    Some(summary)
}

/// Whether anybody is told by a notification.
#[must_use]
pub fn is_heard(reading: &ConnectionReading, notification: &Notification) -> Listening {
    match notification.topic.as_deref() {
        None | Some("") => Listening::None,
        Some(urn) => reading.listening_to(urn),
    }
}

/// Whether a notification is about everything: whoever gets it soon reads none.
fn is_noisy(notification: &Notification) -> bool {
    let is_filtered = notification
        .filter
        .as_ref()
        .is_some_and(|filter| filter.active != Some(false) && !filter.rules.is_empty());
    notification.scope == Scope::Complete && notification.user_groups.is_empty() && !is_filtered
}
