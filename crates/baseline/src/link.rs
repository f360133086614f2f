//! The links between an operation and somebody who is told about it, and what may be
//! wrong with each.

use messages::{Arg, Message, baseline as words};
use serde::{Deserialize, Serialize};

/// A link that is missing between a notification and somebody who is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "link")]
pub enum Link {
    /// The notification is disabled.
    Disabled,
    /// It has no target.
    NoTarget,
    /// Its topic does not exist.
    NoSuchTopic,
    /// Nobody is subscribed to its topic.
    NobodySubscribed,
    /// Nobody confirmed their subscription.
    Unconfirmed,
    /// Its filter keeps events back.
    FilteredOut {
        /// The rules that do, as they are stored.
        rules: Vec<String>,
    },
    /// It is only about some users.
    LimitedToUsers,
    /// It cannot be told.
    Unknown {
        /// Why.
        doubt: Doubt,
    },
}

/// Why it cannot be told whether somebody is notified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// It was not answered whether the notification is enabled.
    Status,
    /// The subscriptions of its target could not be read, or what is subscribed filters
    /// messages itself, or it calls a function.
    Subscriptions,
    /// What its filter does is not documented.
    Filter,
    /// Every documented event is told about. Whether a field that is filtered by can have
    /// other values than the documented ones, or none, is not documented.
    Values,
    /// Whether its users count is not documented.
    Users,
    /// Whether it is about the operation is not documented.
    Operation,
    /// Several notifications have to work together, with too many cases to look at.
    Cases,
    /// Not all notifications could be read.
    Notifications,
    /// The catalog of the connection does not have the operation.
    Catalog,
    /// No public list has the operation in this spelling, and the catalog of the
    /// connection was not read or does not have it.
    Spelling,
    /// Events of global services may go to another region.
    GlobalService,
    /// Whether the service is a global one, whose events go to another region, is not
    /// documented.
    PerhapsGlobal,
    /// Whether events about data are notified is not documented.
    DataEvents,
}

/// A notification that is about an operation, and the links that are missing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// Its place among the notifications.
    pub notification: usize,
    /// Those links, from the notification to who is told; never none.
    pub links: Vec<Link>,
}

impl Link {
    /// What is missing, in a few words.
    #[must_use]
    pub fn words(&self) -> Message {
        match self {
            Self::Disabled => words::DISABLED,
            Self::NoTarget => words::NO_TARGET,
            Self::NoSuchTopic => words::NO_SUCH_TOPIC,
            Self::NobodySubscribed => words::NOBODY_SUBSCRIBED,
            Self::Unconfirmed => words::UNCONFIRMED,
            Self::FilteredOut { rules } => {
                let quoted = |rule: &String| Message::from(words::Quoted { rule: rule.into() });
                let rules = Arg::list(rules.iter().map(quoted));
                words::FilteredOut { rules }.into()
            }
            Self::LimitedToUsers => words::LIMITED_TO_USERS,
            Self::Unknown { doubt } => doubt.words(),
        }
    }
}

impl Doubt {
    /// Why it is not known, in a few words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Status => words::DOUBT_STATUS,
            Self::Subscriptions => words::DOUBT_SUBSCRIPTIONS,
            Self::Filter => words::DOUBT_FILTER,
            Self::Values => words::DOUBT_VALUES,
            Self::Users => words::DOUBT_USERS,
            Self::Operation => words::DOUBT_OPERATION,
            Self::Cases => words::DOUBT_CASES,
            Self::Notifications => words::DOUBT_NOTIFICATIONS,
            Self::Catalog => words::DOUBT_CATALOG,
            Self::Spelling => words::DOUBT_SPELLING,
            Self::GlobalService => words::DOUBT_GLOBAL_SERVICE,
            Self::PerhapsGlobal => words::DOUBT_PERHAPS_GLOBAL,
            Self::DataEvents => words::DOUBT_DATA_EVENTS,
        }
    }
}
