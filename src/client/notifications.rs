//! What is done with notifications when one request is not enough.

use std::sync::Arc;

use domain::notification::{Notification, ValidNotification};
use futures::future::join;
use wire::error::ApiError;
use wire::http::{Response, Service};
use wire::notifications::{self, Incoming, Kind, NotificationList, exact_name, unsupported_kind};
use wire::{functions, smn};

use super::http::Body;
use super::{Client, dated};

/// What became of a creation.
pub struct Created {
    /// What was created.
    pub notification: Notification,
    /// A notification is created enabled when it has a topic. It was wanted
    /// disabled, and the second request that does so failed.
    pub still_enabled: Option<ApiError>,
}

/// What became of an update.
pub enum Saved {
    /// It is stored; this is what the service says it is now.
    Done(Notification),
    /// Somebody else changed it since it was read. Nothing was written.
    Changed(Notification),
    /// Somebody else deleted it. Nothing was written.
    Gone,
}

/// An answer that is arriving, and what it may be the same as.
struct Arriving {
    seen: Option<(Arc<NotificationList>, bool)>,
    incoming: Incoming,
}

impl Arriving {
    fn new(seen: Option<Arc<NotificationList>>, second: bool) -> Self {
        let seen = seen.map(|seen| (seen, second));
        Self {
            incoming: Incoming::new(seen.clone()),
            seen,
        }
    }

    /// The list, `None` if it is the same.
    fn end(self, answer: Result<Response, ApiError>) -> Result<Option<NotificationList>, ApiError> {
        let response = answer?;
        let list = self.incoming.end(&response);
        list.map_err(|error| dated(error, &response))
    }
}

impl Body for Arriving {
    fn begin(&mut self) {
        self.incoming = Incoming::new(self.seen.clone());
    }

    fn push(&mut self, bytes: &[u8]) {
        self.incoming.push(bytes);
    }
}

/// Reads the notifications of both kinds. A cloud without functions answers
/// the second list with an error of its own, which is no failure.
///
/// # Errors
/// The first failure of either list.
pub async fn list(client: &Client) -> Result<NotificationList, ApiError> {
    let listed = list_unless(client, None).await?;
    Ok(listed.unwrap_or_default())
}

/// The same; `None` if they are what was `seen`.
///
/// # Errors
/// The first failure of either list.
pub async fn list_unless(
    client: &Client,
    seen: Option<Arc<NotificationList>>,
) -> Result<Option<NotificationList>, ApiError> {
    let project = client.project_id();
    let [topics, functions] =
        Kind::ALL.map(|kind| notifications::list(&project, kind, None).request);
    let mut first = Arriving::new(seen.clone(), false);
    let mut second = Arriving::new(seen.clone(), true);
    let (topics, functions) = join(
        client.answer(&topics, &mut first),
        client.answer(&functions, &mut second),
    )
    .await;
    let seen = seen.unwrap_or_default();
    let topics = first.end(topics)?;
    let functions = match second.end(functions) {
        Err(error) if unsupported_kind(&error) => {
            let none = NotificationList::default();
            (!seen.part_of(true).is_empty()).then_some(none)
        }
        other => other?,
    };
    if topics.is_none() && functions.is_none() {
        return Ok(None);
    }
    let part = |second| seen.part_of(second);
    let (topics, functions) = (
        topics.unwrap_or_else(|| part(false)),
        functions.unwrap_or_else(|| part(true)),
    );
    Ok(Some(topics.joined(&functions)))
}

/// How many topics are offered at most: more would help nobody to choose.
const MOST_TOPICS: usize = 500;

/// URNs of the topics and functions a notification can tell, as far as the
/// connection reaches the services that know them.
pub async fn targets(client: &Client) -> Vec<String> {
    let project = client.project_id();
    let mut urns = Vec::new();
    if client.reaches(Service::Smn) {
        loop {
            let from = u32::try_from(urns.len()).unwrap_or(u32::MAX);
            let page = client
                .send(smn::topics(&project, from, smn::MAX_TOPICS))
                .await;
            let Ok(page) = page else {
                break;
            };
            let full = page.topics.len() >= smn::MAX_TOPICS as usize;
            urns.extend(page.topics.into_iter().map(|topic| topic.urn));
            if !full || urns.len() >= MOST_TOPICS {
                break;
            }
        }
    }
    if client.reaches(Service::FunctionGraph) {
        let call = functions::list(&project, None, functions::MAX_FUNCTIONS);
        if let Ok(page) = client.send(call).await {
            urns.extend(page.functions.into_iter().map(|function| function.urn));
        }
    }
    urns
}

/// Creates a notification, and switches it off if that is what was wanted.
///
/// # Errors
/// The failure of the creating request.
pub async fn create(client: &Client, wanted: &ValidNotification) -> Result<Created, ApiError> {
    let project = client.project_id();
    let notification = match client.send(notifications::create(&project, wanted)).await? {
        Some(notification) => notification,
        // Created, but not told how: names are unique, so the name finds it.
        None => {
            let same = exact_name(&list(client).await?, &wanted.get().name);
            same.into_iter()
                .next()
                .unwrap_or_else(|| wanted.get().clone())
        }
    };
    if wanted.get().enabled || !notification.enabled {
        return Ok(Created {
            notification,
            still_enabled: None,
        });
    }
    match switch(client, &notification, false).await {
        Ok(off) => Ok(Created {
            notification: off,
            still_enabled: None,
        }),
        Err(error) => Ok(Created {
            notification,
            still_enabled: Some(error),
        }),
    }
}

/// Writes a notification unless it is no longer what `base` says: the API
/// knows no versions, so the last look decides.
///
/// # Errors
/// The failure of the reading or of the writing request.
pub async fn update(
    client: &Client,
    base: &Notification,
    wanted: &ValidNotification,
) -> Result<Saved, ApiError> {
    match read(client, &base.id).await? {
        None => Ok(Saved::Gone),
        Some(theirs) if theirs != *base => Ok(Saved::Changed(theirs)),
        Some(_) => write(client, wanted).await.map(Saved::Done),
    }
}

/// Enables or disables a notification as it is stored now.
///
/// # Errors
/// The failure of the writing request.
pub async fn switch(
    client: &Client,
    stored: &Notification,
    enabled: bool,
) -> Result<Notification, ApiError> {
    write(client, &ValidNotification::switched(stored, enabled)).await
}

/// Reads one notification: the API has no call for that, and its name may have
/// been changed meanwhile.
///
/// # Errors
/// The failure of the lists.
pub async fn read(client: &Client, id: &str) -> Result<Option<Notification>, ApiError> {
    Ok(list(client).await?.find(id))
}

async fn write(client: &Client, wanted: &ValidNotification) -> Result<Notification, ApiError> {
    let answer = client
        .send(notifications::update(&client.project_id(), wanted))
        .await?;
    Ok(answer.unwrap_or_else(|| wanted.get().clone()))
}
