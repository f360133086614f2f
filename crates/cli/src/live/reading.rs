//! What is stored at connections.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use desired_state::place::{Connection, Place, Reading};
use domain::connector::Connector;
use indicatif::{ProgressBar, ProgressStyle};
use messages::{Message, notictl as say};
use wire::cts::{Quota, quotas};
use wire::error::{ApiError, ErrorKind, Obstacle};
use wire::explain::{Subject, explain};
use wire::http::Service;
use wire::notifications::NotificationList;

use super::client::Client;
use super::connections::place_of;
use super::http::lock;
use crate::words::Words;

/// How many connections are read at once. Each host is sent fewer requests than that.
pub const MOST_AT_ONCE: usize = 24;

/// What was read at a connection.
pub struct Stored {
    /// The connection.
    pub connection: Connection,
    notifications: Reading<NotificationList>,
    connectors: Reading<Vec<Connector>>,
    topics: Option<Vec<String>>,
    quotas: Option<Vec<Quota>>,
    failures: Vec<(Subject, ApiError)>,
}

impl Stored {
    /// The connection and what was read.
    pub fn place(&self) -> Place<'_> {
        Place {
            connection: &self.connection,
            notifications: as_ref(&self.notifications),
            connectors: match as_ref(&self.connectors) {
                Reading::Read(all) => Reading::Read(all.as_slice()),
                Reading::Unread => Reading::Unread,
                Reading::NotReached => Reading::NotReached,
            },
            topics: self.topics.as_deref(),
            quotas: self.quotas.as_deref(),
            known: None,
        }
    }

    /// The notifications, if they were read.
    pub fn notifications(&self) -> Option<&NotificationList> {
        match &self.notifications {
            Reading::Read(list) => Some(list),
            Reading::Unread | Reading::NotReached => None,
        }
    }

    /// The connectors, if they were read.
    pub fn connectors(&self) -> Option<&[Connector]> {
        match &self.connectors {
            Reading::Read(all) => Some(all),
            Reading::Unread | Reading::NotReached => None,
        }
    }

    /// Whether all objects were read.
    pub fn is_whole(&self) -> bool {
        let list = self.notifications();
        !matches!(self.notifications, Reading::Unread)
            && !matches!(self.connectors, Reading::Unread)
            && list.is_none_or(|list| list.doubt().is_none())
    }

    /// What could not be read, and why.
    pub fn failures(&self) -> impl Iterator<Item = Message> {
        self.failures.iter().map(|(subject, error)| {
            let connection = (&self.connection.name).into();
            let message = failure(*subject, error).into();
            say::AtConnection {
                connection,
                message,
            }
            .into()
        })
    }
}

/// Why a call failed, for people.
pub fn failure(subject: Subject, error: &ApiError) -> Message {
    let explanation = explain(error, subject);
    let title = explanation.title.into();
    let cause = match (error.obstacle, error.kind) {
        (Some(obstacle), _) => in_the_way(obstacle).into(),
        (None, ErrorKind::NoCredentials) => credentials_missing(subject.service()).into(),
        (None, ErrorKind::Unreachable | ErrorKind::Lost) => say::UNREACHABLE.into(),
        _ => explanation.cause.into(),
    };
    say::Failed { cause, title }.into()
}

/// What to do about what is in the way.
fn in_the_way(obstacle: Obstacle) -> Message {
    match obstacle {
        Obstacle::CertificateIssuer => say::CERTIFICATE_ISSUER,
        Obstacle::CertificateHost => say::CERTIFICATE_HOST,
        Obstacle::CertificateDates => say::CERTIFICATE_DATES,
        Obstacle::Certificate => say::CERTIFICATE_WRONG,
        Obstacle::ProxyRefuses => say::PROXY_REFUSES,
        Obstacle::ProxySilent => say::PROXY_SILENT,
    }
}

/// Which credentials are missing.
pub fn credentials_missing(service: Service) -> Message {
    match service {
        Service::NetworkSecurity => say::API_KEY_MISSING,
        _ => say::CREDENTIALS_MISSING,
    }
}

fn as_ref<T>(reading: &Reading<T>) -> Reading<&T> {
    match reading {
        Reading::Read(read) => Reading::Read(read),
        Reading::Unread => Reading::Unread,
        Reading::NotReached => Reading::NotReached,
    }
}

/// Reads all connections.
pub fn read_all(words: Words, clients: &[Client]) -> Vec<Stored> {
    each(words, clients, read)
}

/// What is read at each connection, several at once.
pub fn each<T: Send>(
    words: Words,
    clients: &[Client],
    read: impl Fn(&Client) -> T + Sync,
) -> Vec<T> {
    let bar = progress(words.say(say::READING), clients.len());
    let next = AtomicUsize::new(0);
    let slots: Vec<Mutex<Option<T>>> = clients.iter().map(|_| Mutex::new(None)).collect();
    thread::scope(|scope| {
        for _ in 0..clients.len().min(MOST_AT_ONCE) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let (Some(client), Some(slot)) = (clients.get(at), slots.get(at)) else {
                        return;
                    };
                    *lock(slot) = Some(read(client));
                    bar.inc(1);
                }
            });
        }
    });
    bar.finish_and_clear();
    let read = slots.into_iter().map(|slot| lock(&slot).take());
    read.flatten().collect()
}

/// A bar on the terminal, if there is one.
pub fn progress(what: String, count: usize) -> ProgressBar {
    let bar = ProgressBar::new(count as u64);
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar
}

fn read(client: &Client) -> Stored {
    let mut failures = Vec::new();
    let connection = client.connection();
    let mut notifications = Reading::NotReached;
    let (mut topics, mut known_quotas) = (None, None);
    if connection.has_notifications() {
        notifications = taken(
            client.notifications(),
            Subject::ListNotifications,
            &mut failures,
        );
        if let Reading::Read(list) = &notifications {
            let doubt = list.doubt().cloned();
            failures.extend(doubt.map(|error| (Subject::ListNotifications, error)));
            // They only add warnings.
            known_quotas = client.send(&quotas(client.project_id())).ok();
            if client.reaches(Service::Smn) {
                topics = client.topics().ok();
            }
        }
    }
    let connectors = match connection.has_connectors() {
        true => taken(client.connectors(), Subject::ListConnectors, &mut failures),
        false => Reading::NotReached,
    };
    Stored {
        connection: place_of(connection),
        notifications,
        connectors,
        topics,
        quotas: known_quotas,
        failures,
    }
}

fn taken<T>(
    read: Result<T, ApiError>,
    subject: Subject,
    failures: &mut Vec<(Subject, ApiError)>,
) -> Reading<T> {
    match read {
        Ok(read) => Reading::Read(read),
        Err(error) => {
            failures.push((subject, error));
            Reading::Unread
        }
    }
}
