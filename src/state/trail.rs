//! What was changed through this browser, kept in it.

use std::sync::Arc;

use domain::notification::Notification;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::trail::{self, TrailEntry};
use wire::error::ApiError;
use wire::http::{Request, Response};
use wire::notifications::NotificationList;

use super::App;
use super::language::t;
use crate::browser::clock;
use crate::browser::storage::{self, Retention};
use crate::split::{Loaded, split};

/// Name under which the trail is kept.
const KEPT: &str = "trail";

/// What was changed. Lives as long as the app.
#[derive(Clone, Copy)]
pub struct Trail {
    /// Counts the changes since the app was opened.
    version: RwSignal<u32>,
}

/// A request that changes something, and what was known before it was sent.
struct SentChange {
    connection: String,
    request: Request,
    outcome: Result<Response, ApiError>,
    /// Lists that tell names by IDs.
    known: Vec<Arc<NotificationList>>,
    at_ms: i64,
}

impl Trail {
    /// As it was kept.
    pub fn new() -> Self {
        Self {
            version: RwSignal::new(0),
        }
    }

    /// The changes, newest first. Listens to further ones.
    pub fn entries(&self) -> Vec<TrailEntry> {
        self.version.track();
        trail::read(&kept())
    }

    /// Forgets the changes.
    pub fn clear(&self) {
        storage::remove(Retention::Always, KEPT);
        self.version.update(|version| *version += 1);
    }
}

fn kept() -> String {
    storage::get(Retention::Always, KEPT).unwrap_or_default()
}

/// Adds what a request through the connection of that ID changed.
pub fn note(app: App, id: &str, request: &Request, outcome: &Result<Response, ApiError>) {
    let Some(connection) = app.session.find(id) else {
        return;
    };
    let in_use = (app.session.connection_now().id == id).then(|| app.store.notifications.peek());
    let reading = untrack(|| app.workspace.reading(id));
    let read = reading.and_then(|reading| reading.notifications.here());
    let change = SentChange {
        connection: t(connection.name()),
        request: request.clone(),
        outcome: outcome.clone(),
        known: in_use.flatten().into_iter().chain(read).collect(),
        at_ms: clock::now_ms(),
    };
    let version = app.trail.version;
    spawn_local(async move {
        if let Ok(true) = add(change).await {
            version.update(|version| *version += 1);
        }
    });
}

split! {
    shell,
    fn add(change: SentChange) -> Loaded<bool> {
        Ok(added(&change))
    }
}

fn added(change: &SentChange) -> bool {
    let known = |id: &str| -> Option<Notification> {
        let mut lists = change.known.iter();
        lists.find_map(|list| list.iter().find(|one| one.id == id).cloned())
    };
    let entries = trail::entries(
        &change.request,
        &change.outcome,
        &known,
        &change.connection,
        change.at_ms,
    );
    // Where the browser keeps no more, older ones give way.
    let keep = |kept: &str| storage::set(Retention::Always, KEPT, &trail::append(kept, &entries));
    !entries.is_empty() && (keep(&kept()) || keep(""))
}
