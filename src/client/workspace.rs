//! Reading everything about one connection for a look at all of them.

use std::sync::Arc;

use domain::cts::Listening;
use screen::workspace::{Besides, ConnectionReading, Fetched, TopicReading, topics_of};
use wire::cts::{self, TraceQuery};
use wire::error::ApiError;
use wire::http::Service;
use wire::smn;

use super::{Client, connectors, gate, notifications};

/// How many subscriptions of a topic are read at most: one that is confirmed is enough,
/// and more would only be listed.
const MOST_SUBSCRIPTIONS: u32 = 500;

/// Reads a connection, one request after the other but for the two lists of
/// notifications, so that its service has others to answer as well. What fails is noted;
/// without its notifications nothing else is asked.
pub async fn read(client: &Client, besides: Besides, now_ms: i64) -> ConnectionReading {
    let mut reading = read_notifications(client, now_ms).await;
    add(client, &mut reading, besides).await;
    reading
}

/// What is wanted besides, can be asked for, and was not yet.
pub fn lacking(client: &Client, reading: &ConnectionReading, besides: Besides) -> Besides {
    let lacking = reading.lacking(besides);
    Besides {
        topics: lacking.topics && client.reaches(Service::Smn),
        ..lacking
    }
}

/// Reads what is wanted besides and was not asked for yet.
pub async fn add(client: &Client, reading: &mut ConnectionReading, besides: Besides) {
    let lacking = lacking(client, reading, besides);
    if lacking.topics {
        reading.topics = notifications::topics(client).await.into();
    }
    if lacking.catalogue {
        let project = client.project_id();
        let call = cts::operations(&project, None, None);
        reading.catalogue = client.send(call).await.into();
    }
}

/// Reads everything but what is wanted besides.
async fn read_notifications(client: &Client, now_ms: i64) -> ConnectionReading {
    let project = client.project_id();
    let connection = client.connection();
    let mut reading = ConnectionReading {
        at_ms: now_ms,
        ..ConnectionReading::default()
    };
    if connection.has_connectors() {
        let _pass = gate::connectors(connection).await;
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
            Err(error) if smn::is_missing_topic(&error, &project, urn) => {
                return TopicReading {
                    listening: Listening::NoTopic,
                    subscriptions: Vec::new(),
                    error: None,
                };
            }
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
