//! Who listens to an SMN topic. Where a message goes is personal data (mail addresses,
//! phone numbers, addresses with keys in them), so only a masked form is kept.

use serde::{Deserialize, Serialize};

/// How far a subscription is (`status`; SMN API reference, “Querying Subscriptions of a
/// Specified Topic”).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubscriptionState {
    /// `0`: the receiver has not confirmed it and gets nothing.
    Unconfirmed,
    /// `1`: the receiver gets messages.
    Confirmed,
    /// `3`: it was canceled.
    Canceled,
    /// Anything else, or not answered.
    Unknown,
}

impl SubscriptionState {
    /// What the service's number for it means.
    #[must_use]
    pub fn of(status: Option<i64>) -> Self {
        match status {
            Some(0) => Self::Unconfirmed,
            Some(1) => Self::Confirmed,
            Some(3) => Self::Canceled,
            _ => Self::Unknown,
        }
    }
}

/// Somebody or something that a topic sends to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// `subscription_urn`; services answer a word instead of it until it is confirmed.
    pub urn: String,
    /// How it is told: `email`, `sms`, `https`, `functionstage` …
    pub protocol: String,
    /// Where to, as [`mask_endpoint`] makes it.
    pub endpoint: String,
    /// How far it is.
    pub state: SubscriptionState,
    /// Whether it has a filter of its own, which may keep messages back.
    pub filtered: bool,
}

/// Whether anybody listens to a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Listening {
    /// There is no such topic.
    NoTopic,
    /// Nobody is subscribed.
    None,
    /// Somebody is subscribed, but nobody confirmed it.
    Unconfirmed,
    /// It could not be found out.
    Unknown,
    /// It is no topic but a function, which is called: whether it runs and whom it tells
    /// can't be read.
    Function,
    /// Somebody gets every message.
    Confirmed,
}

impl Listening {
    /// What the subscriptions of a topic amount to. `all_read` is whether these are all
    /// of them: one that is confirmed is enough, but that there is none takes all.
    #[must_use]
    pub fn of(subscriptions: &[Subscription], all_read: bool) -> Self {
        let has = |state: SubscriptionState| {
            let mut subscriptions = subscriptions.iter();
            subscriptions.any(move |one| one.state == state)
        };
        let hears_all =
            |one: &Subscription| one.state == SubscriptionState::Confirmed && !one.filtered;
        if subscriptions.iter().any(hears_all) {
            Self::Confirmed
        } else if !all_read || has(SubscriptionState::Confirmed) || has(SubscriptionState::Unknown)
        {
            Self::Unknown
        } else if has(SubscriptionState::Unconfirmed) {
            Self::Unconfirmed
        } else {
            Self::None
        }
    }
}

/// What may be shown of an address: whether it is a mail address and of which domain, the
/// last two digits of a phone number, the host of an URL, the URN of a function.
#[must_use]
pub fn mask_endpoint(endpoint: &str) -> String {
    const HIDDEN: &str = "•••";
    let endpoint = endpoint.trim();
    if let Some((scheme, rest)) = endpoint.split_once("://") {
        let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        return [scheme, "://", host, "/", HIDDEN].concat();
    }
    if let Some((user, domain)) = endpoint.rsplit_once('@') {
        let mut letters = user.chars();
        let first = letters.next().filter(|_| letters.next().is_some());
        let first: String = first.into_iter().collect();
        return [&first, HIDDEN, "@", domain].concat();
    }
    if endpoint.starts_with("urn:fss:") {
        return endpoint.to_owned();
    }
    let count = endpoint.chars().count();
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')');
    let shown = if count >= 8 && endpoint.chars().all(is_number) {
        count - 2
    } else {
        count
    };
    let last: String = endpoint.chars().skip(shown).collect();
    [HIDDEN, &last].concat()
}
