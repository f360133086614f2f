//! Which connection is used, with which credentials.

use std::sync::Arc;

use domain::notification::Surroundings;
use leptos::prelude::*;
use screen::connection::Connection;

use crate::client::{Client, Credentials};

/// The connection in use.
#[derive(Clone, Copy)]
pub struct Session {
    connection: RwSignal<Arc<Connection>>,
    credentials: StoredValue<Arc<Credentials>>,
}

impl Session {
    /// Starts on the embedded sandbox.
    pub fn start() -> Self {
        Self {
            connection: RwSignal::new(Arc::new(Connection::sandbox())),
            credentials: StoredValue::new(Arc::default()),
        }
    }

    /// The connection in use.
    pub fn connection(&self) -> Arc<Connection> {
        self.connection.get()
    }

    /// The connection in use, without listening to changes.
    pub fn connection_now(&self) -> Arc<Connection> {
        self.connection.get_untracked()
    }

    /// A client for the connection in use.
    pub fn client(&self) -> Client {
        Client::new(
            self.connection.get_untracked(),
            self.credentials.get_value(),
        )
    }

    /// What is known about the place notifications are saved to.
    pub fn surroundings(&self) -> Surroundings {
        surroundings(&self.connection.get())
    }
}

/// Region and project of the embedded sandbox, or of the connection's CTS.
fn surroundings(connection: &Connection) -> Surroundings {
    match connection.cts() {
        Some(cts) => cts.surroundings(Vec::new()),
        #[cfg(feature = "sandbox")]
        None if connection.is_sandbox() => Surroundings {
            region: Some(sandbox::REGION.to_owned()),
            project_id: Some(sandbox::PROJECT_ID.to_owned()),
            ..Surroundings::default()
        },
        None => Surroundings::default(),
    }
}

/// What the navigation says about a connection: where it leads.
pub fn summary(connection: &Connection) -> String {
    if connection.is_sandbox() {
        return "no account".to_owned();
    }
    let cts = connection.cts().map(|c| {
        if c.region.is_empty() {
            c.base_url.as_str()
        } else {
            c.region.as_str()
        }
    });
    let network_security = connection.network_security().map(|n| n.base_url.as_str());
    [network_security, cts]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}
