//! The connections people made, which one is used, and with which credentials.
//! Connections are kept by the browser; credentials live in memory only.

use std::sync::Arc;

use domain::notification::Surroundings;
use leptos::prelude::*;
use screen::connection::{Connection, from_json, to_json};

use crate::browser::storage::{self, Keep};
use crate::client::{Client, Credentials};

const CONNECTIONS: &str = "connections";
const IN_USE: &str = "connection";

/// The connections and the one in use.
#[derive(Clone, Copy)]
pub struct Session {
    connections: RwSignal<Vec<Connection>>,
    connection: RwSignal<Arc<Connection>>,
    /// Credentials by id of their connection.
    credentials: StoredValue<Vec<(String, Arc<Credentials>)>>,
}

impl Session {
    /// Starts on the connection used last, or on the sandbox.
    pub fn start() -> Self {
        let mut connections = storage::get(Keep::Always, CONNECTIONS)
            .and_then(|text| from_json(&text))
            .unwrap_or_default();
        if cfg!(feature = "sandbox") {
            connections.insert(0, Connection::sandbox());
        }
        let used = storage::get(Keep::Tab, IN_USE).or_else(|| storage::get(Keep::Always, IN_USE));
        let connection = connections
            .iter()
            .find(|c| Some(&c.id) == used.as_ref())
            .or(connections.first())
            .cloned()
            .unwrap_or_else(Connection::sandbox);
        Self {
            connections: RwSignal::new(connections),
            connection: RwSignal::new(Arc::new(connection)),
            credentials: StoredValue::new(Vec::new()),
        }
    }

    /// Every connection, the sandbox first.
    pub fn all(&self) -> Vec<Connection> {
        self.connections.get()
    }

    /// The connection in use.
    pub fn connection(&self) -> Arc<Connection> {
        self.connection.get()
    }

    /// The connection in use, without listening to changes.
    pub fn connection_now(&self) -> Arc<Connection> {
        self.connection.get_untracked()
    }

    /// Uses another connection. What was loaded belongs to the old one.
    pub fn use_connection(&self, connection: &Connection) {
        // Another tab keeps its own; a new one starts with the newest choice.
        storage::set(Keep::Tab, IN_USE, &connection.id);
        storage::set(Keep::Always, IN_USE, &connection.id);
        self.connection.set(Arc::new(connection.clone()));
    }

    /// Keeps a new or changed connection, and its credentials in memory.
    /// `false` if the browser refuses to keep it beyond this page.
    pub fn save(&self, connection: &Connection, credentials: Credentials) -> bool {
        self.connections
            .update(|all| match all.iter_mut().find(|c| c.id == connection.id) {
                Some(place) => *place = connection.clone(),
                None => all.push(connection.clone()),
            });
        self.credentials.update_value(|all| {
            all.retain(|(id, _)| *id != connection.id);
            all.push((connection.id.clone(), Arc::new(credentials)));
        });
        self.keep()
    }

    /// Forgets a connection and its credentials.
    pub fn remove(&self, id: &str) {
        self.connections.update(|all| all.retain(|c| c.id != id));
        self.credentials
            .update_value(|all| all.retain(|(of, _)| of != id));
        self.keep();
    }

    fn keep(&self) -> bool {
        let made = self.connections.with_untracked(|all| {
            all.iter()
                .filter(|c| !c.is_sandbox())
                .cloned()
                .collect::<Vec<_>>()
        });
        storage::set(Keep::Always, CONNECTIONS, &to_json(&made))
    }

    /// The credentials of a connection, none if they were not entered since the
    /// page was opened.
    pub fn credentials(&self, id: &str) -> Arc<Credentials> {
        self.credentials.with_value(|all| {
            let mine = all.iter().find(|(of, _)| of == id);
            mine.map(|(_, credentials)| Arc::clone(credentials))
                .unwrap_or_default()
        })
    }

    /// A client for the connection in use.
    pub fn client(&self) -> Client {
        let connection = self.connection.get_untracked();
        let credentials = self.credentials(&connection.id);
        Client::new(connection, credentials)
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

/// What is said about a connection besides its name: where it leads.
pub fn summary(connection: &Connection) -> String {
    if connection.is_sandbox() {
        return "no account".to_owned();
    }
    let hosts = [
        connection.network_security().map(|n| n.base_url.host()),
        connection.cts().map(|c| c.base_url.host()),
    ];
    hosts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
