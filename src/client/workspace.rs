//! Reading everything about one connection for a look at all of them.

use std::sync::Arc;

use domain::cts::Listening;
use screen::workspace::{ConnectionReading, Fetched, TopicReading, topics_of};
use wire::cts::{self, TraceQuery};
use wire::error::ApiError;
use wire::http::Service;
use wire::smn;

use super::{Client, connectors, notifications};

/// What is read besides notifications, quotas and subscriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Besides {
    /// The topics the project has.
    pub topics: bool,
    /// The operations the services know.
    pub catalogue: bool,
}

/// How many subscriptions of a topic are read at most: one that is confirmed is enough,
/// and more would only be listed.
const MOST_SUBSCRIPTIONS: u32 = 500;

/// Reads a connection, one request after the other but for the two lists of
/// notifications, so that its service has others to answer as well. What fails is noted;
/// without its notifications nothing else is asked.
pub async fn read(client: &Client, besides: Besides, now_ms: i64) -> ConnectionReading {
    let project = client.project_id();
    let connection = client.connection();
    let mut reading = ConnectionReading {
        at_ms: now_ms,
        ..ConnectionReading::default()
    };
    if connection.has_connectors() {
        reading.connectors = connectors::list(client).await.into();
    }
    if !connection.has_notifications() {
        return reading;
    }
    reading.notifications = notifications::list(client).await.into();
    let Fetched::Here(list) = &reading.notifications else {
        return reading;
    };
    let list = Arc::clone(list);
    reading.quotas = client.send(cts::quotas(&project)).await.into();
    reading.last_change = last_change(client, now_ms).await.into();
    if client.reaches(Service::Smn) {
        for urn in topics_of(&list) {
            let topic = subscriptions(client, &urn).await;
            reading.listening.insert(urn, topic);
        }
        if besides.topics {
            reading.topics = notifications::topics(client).await.into();
        }
    }
    if besides.catalogue {
        reading.catalogue = client
            .send(cts::operations(&project, None, None))
            .await
            .into();
    }
    reading
}

/// Who listens to a topic.
pub async fn subscriptions(client: &Client, urn: &str) -> TopicReading {
    let project = client.project_id();
    let mut subscriptions = Vec::new();
    let mut from = 0_u32;
    let (all_read, error) = loop {
        let call = smn::subscriptions(&project, urn, from, smn::MAX_SUBSCRIPTIONS);
        match client.send(call).await {
            Err(error) => break (false, Some(Arc::new(error))),
            Ok(page) => {
                let rows = u32::try_from(page.subscriptions.len()).unwrap_or(u32::MAX);
                subscriptions.extend(page.subscriptions);
                from = from.saturating_add(rows);
                if rows < smn::MAX_SUBSCRIPTIONS {
                    break (true, None);
                }
                if from >= MOST_SUBSCRIPTIONS {
                    break (false, None);
                }
            }
        }
    };
    TopicReading {
        listening: Listening::of(&subscriptions, all_read),
        subscriptions,
        error,
    }
}

/// How far the trace list goes back, milliseconds: seven days, less a minute for clocks that
/// differ.
const TRACED_MS: i64 = 7 * 24 * 60 * 60 * 1_000 - 60_000;

/// When a notification was last created, changed or deleted, as the trace list says.
async fn last_change(client: &Client, now_ms: i64) -> Result<Option<i64>, ApiError> {
    let query = TraceQuery {
        service_type: Some("CTS".to_owned()),
        window_ms: Some((now_ms - TRACED_MS, now_ms)),
        limit: cts::MAX_TRACES,
        ..TraceQuery::default()
    };
    let page = client
        .send(cts::traces(&client.project_id(), &query))
        .await?;
    let changes = page.traces.iter().filter(|trace| {
        let name = trace.trace_name.as_deref().unwrap_or_default();
        name.to_ascii_lowercase().contains("notification")
    });
    Ok(changes.filter_map(|trace| trace.time_ms).max())
}
