//! The reads that find out what works, each with what it needs.

use std::future::Future;
use std::pin::Pin;

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
    pub words: Result<String, ApiError>,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// Milliseconds it took.
    pub ms: u32,
}

/// One read that is tried.
pub struct Probe {
    /// What is tried.
    pub name: &'static str,
    /// What the credentials need for it, in the vendor's words.
    pub needs: &'static str,
    /// What is said to have failed.
    pub subject: Subject,
    /// Tries it.
    pub run: fn(Client) -> Pin<Box<dyn Future<Output = Found>>>,
}

const CTS_READ: &str = "a policy such as CTS ReadOnlyAccess";

const PROBES: [Probe; 9] = [
    Probe {
        name: "Read connectors",
        needs: "a role of the API key that may read Network Security",
        subject: Subject::ListConnectors,
        run: |client| {
            Box::pin(async move {
                let call = connectors::list(&client.connector_api());
                found(client.timed(call).await, |page| {
                    counted(page.connectors.len(), "connector")
                })
            })
        },
    },
    Probe {
        name: "Read notifications to topics",
        needs: "cts:notification:list",
        subject: Subject::ListNotifications,
        run: |client| Box::pin(list(client, Kind::Smn)),
    },
    Probe {
        name: "Read notifications to functions",
        needs: "cts:notification:list",
        subject: Subject::ListNotifications,
        run: |client| Box::pin(list(client, Kind::Fun)),
    },
    Probe {
        name: "Read the quota",
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
        name: "Read the catalogue of operations",
        needs: CTS_READ,
        subject: Subject::ListOperations,
        run: |client| {
            Box::pin(async move {
                let call = cts::operations(&client.project_id(), None, None);
                found(client.timed(call).await, |sets| {
                    counted(sets.len(), "resource type")
                })
            })
        },
    },
    Probe {
        name: "Read events",
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
                    let none = page.traces.is_empty();
                    (if none {
                        "none in the last hour"
                    } else {
                        "there are some"
                    })
                    .to_owned()
                })
            })
        },
    },
    Probe {
        name: "Read users seen lately",
        needs: CTS_READ,
        subject: Subject::ListUsers,
        run: |client| {
            Box::pin(async move {
                let call = cts::users(&client.project_id());
                found(client.timed(call).await, |users| {
                    counted(users.len(), "user")
                })
            })
        },
    },
    Probe {
        name: "Read topics of SMN",
        needs: "smn:topic:listTopic",
        subject: Subject::ListTopics,
        run: |client| {
            Box::pin(async move {
                let call = smn::topics(&client.project_id(), 0, 1);
                found(client.timed(call).await, |page| {
                    counted(
                        page.total.map_or(page.topics.len(), |n| n as usize),
                        "topic",
                    )
                })
            })
        },
    },
    Probe {
        name: "Read functions of FunctionGraph",
        needs: "a policy such as FunctionGraph ReadOnlyAccess",
        subject: Subject::ListFunctions,
        run: |client| {
            Box::pin(async move {
                let call = functions::list(&client.project_id(), None, functions::MAX_FUNCTIONS);
                found(client.timed(call).await, |page| {
                    counted(page.functions.len(), "function")
                })
            })
        },
    },
];

async fn list(client: Client, kind: Kind) -> Found {
    let call = notifications::list(&client.project_id(), kind, None);
    let mut found = found(client.timed(call).await, |all| {
        counted(all.len(), "notification")
    });
    let is_absent = found.words.as_ref().is_err_and(ApiError::is_not_offered);
    if kind == Kind::Fun && is_absent {
        found.words = Ok("not offered by this cloud".to_owned());
    }
    found
}

fn found<T>(timed: Timed<T>, words: impl FnOnce(T) -> String) -> Found {
    Found {
        words: timed.result.map(words),
        status: timed.status,
        ms: timed.ms,
    }
}

fn counted(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    [&count.to_string(), " ", thing, plural].concat()
}

fn quota(quotas: &[cts::Quota]) -> String {
    let (used, quota, assumed) = notification_quota(quotas);
    let used = used.map_or_else(|| "an unknown number".to_owned(), |used| used.to_string());
    let limit = quota.to_string();
    let sure = if assumed {
        " (assumed: the answer names no limit)"
    } else {
        ""
    };
    [&used, " of ", &limit, " notifications used", sure].concat()
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
