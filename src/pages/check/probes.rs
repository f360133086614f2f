//! The reads that find out what works, each with what it needs.

use std::future::Future;
use std::pin::Pin;

use messages::{Message, check as say};
use screen::connection::Connection;
use wire::cts::{self, TraceQuery, notification_quota, traces};
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;
use wire::notifications::Kind;
use wire::{connectors, functions, notifications, smn};

use crate::client::{Client, Timed};

/// What one read found out.
#[derive(Clone)]
pub struct Found {
    /// What was read, in words.
    pub words: Result<Message, ApiError>,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// Milliseconds it took.
    pub ms: u32,
}

/// One read that is tried.
pub struct Probe {
    /// What is tried.
    pub name: Message,
    /// What the credentials need for it.
    pub needs: Needs,
    /// What is said to have failed.
    pub subject: Subject,
    /// Tries it.
    pub run: fn(Client) -> Pin<Box<dyn Future<Output = Found>>>,
}

/// What credentials need, in the vendor's words.
#[derive(Clone, Copy)]
pub enum Needs {
    /// A role of the API key.
    Role,
    /// An action.
    Action(&'static str),
    /// A policy such as this one.
    Policy(&'static str),
}

impl Needs {
    /// It as a message.
    pub fn message(self) -> Message {
        match self {
            Self::Role => say::NEEDS_ROLE,
            Self::Action(name) => messages::verbatim(name),
            Self::Policy(policy) => say::NeedsPolicy {
                policy: policy.into(),
            }
            .into(),
        }
    }
}

const CTS_READ: Needs = Needs::Policy("CTS ReadOnlyAccess");

static PROBES: [Probe; 9] = [
    Probe {
        name: say::READ_CONNECTORS,
        needs: Needs::Role,
        subject: Subject::ListConnectors,
        run: |client| {
            Box::pin(async move {
                let call = connectors::list(&client.connector_api());
                found(client.timed(call).await, |page| {
                    say::CountConnectors {
                        count: page.connectors.len(),
                    }
                    .into()
                })
            })
        },
    },
    Probe {
        name: say::READ_TOPIC_NOTIFICATIONS,
        needs: Needs::Action("cts:notification:list"),
        subject: Subject::ListNotifications,
        run: |client| Box::pin(list(client, Kind::Smn)),
    },
    Probe {
        name: say::READ_FUNCTION_NOTIFICATIONS,
        needs: Needs::Action("cts:notification:list"),
        subject: Subject::ListNotifications,
        run: |client| Box::pin(list(client, Kind::Fun)),
    },
    Probe {
        name: say::READ_QUOTA,
        needs: CTS_READ,
        subject: Subject::ReadQuotas,
        run: |client| {
            Box::pin(async move {
                let call = cts::quotas(&client.project_id());
                found(client.timed(call).await, |quotas| quota(&quotas))
            })
        },
    },
    Probe {
        name: say::READ_CATALOG,
        needs: CTS_READ,
        subject: Subject::ListOperations,
        run: |client| {
            Box::pin(async move {
                let call = cts::operations(&client.project_id(), None, None);
                found(client.timed(call).await, |sets| {
                    say::CountResourceTypes { count: sets.len() }.into()
                })
            })
        },
    },
    Probe {
        name: say::READ_EVENTS,
        needs: CTS_READ,
        subject: Subject::ListTraces,
        run: |client| {
            Box::pin(async move {
                let query = TraceQuery {
                    limit: 1,
                    ..TraceQuery::default()
                };
                let call = traces(&client.project_id(), &query);
                found(client.timed(call).await, |page| {
                    if page.traces.is_empty() {
                        say::NO_EVENTS
                    } else {
                        say::SOME_EVENTS
                    }
                })
            })
        },
    },
    Probe {
        name: say::READ_USERS,
        needs: CTS_READ,
        subject: Subject::ListUsers,
        run: |client| {
            Box::pin(async move {
                let call = cts::users(&client.project_id());
                found(client.timed(call).await, |users| {
                    say::CountUsers { count: users.len() }.into()
                })
            })
        },
    },
    Probe {
        name: say::READ_TOPICS,
        needs: Needs::Action("smn:topic:listTopic"),
        subject: Subject::ListTopics,
        run: |client| {
            Box::pin(async move {
                let call = smn::topics(&client.project_id(), 0, 1);
                found(client.timed(call).await, |page| {
                    say::CountTopics {
                        count: page.total.map_or(page.topics.len(), |n| n as usize),
                    }
                    .into()
                })
            })
        },
    },
    Probe {
        name: say::READ_FUNCTIONS,
        needs: Needs::Policy("FunctionGraph ReadOnlyAccess"),
        subject: Subject::ListFunctions,
        run: |client| {
            Box::pin(async move {
                let call = functions::list(&client.project_id(), None, functions::MAX_FUNCTIONS);
                found(client.timed(call).await, |page| {
                    say::CountFunctions {
                        count: page.functions.len(),
                    }
                    .into()
                })
            })
        },
    },
];

async fn list(client: Client, kind: Kind) -> Found {
    let call = notifications::list(&client.project_id(), kind, None);
    let mut found = found(client.timed(call).await, |all| {
        say::CountNotifications { count: all.len() }.into()
    });
    let is_absent = found.words.as_ref().is_err_and(ApiError::is_not_offered);
    if kind == Kind::Fun && is_absent {
        found.words = Ok(say::NOT_OFFERED);
    }
    found
}

fn found<T>(timed: Timed<T>, words: impl FnOnce(T) -> Message) -> Found {
    Found {
        words: timed.result.map(words),
        status: timed.status,
        ms: timed.ms,
    }
}

fn quota(quotas: &[cts::Quota]) -> Message {
    let (used, quota, assumed) = notification_quota(quotas);
    let number = |number| usize::try_from(number).unwrap_or(usize::MAX);
    let limit = number(quota);
    match (used.map(number), assumed) {
        (Some(used), false) => say::QuotaUsed { used, limit }.into(),
        (Some(used), true) => say::QuotaUsedAssumed { used, limit }.into(),
        (None, false) => say::QuotaUnknown { limit }.into(),
        (None, true) => say::QuotaUnknownAssumed { limit }.into(),
    }
}

/// The probes of what a connection reaches.
pub fn probes(connection: &Connection) -> Vec<&'static Probe> {
    let reached = |probe: &&Probe| match probe.subject.service() {
        Service::NetworkSecurity => connection.has_connectors(),
        service => {
            connection.is_sandbox()
                || connection.has_notifications() && !connection.base_of(service).is_empty()
        }
    };
    PROBES.iter().filter(reached).collect()
}
