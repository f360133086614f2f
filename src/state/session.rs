//! The connections people have, which one is used, what may be done through it,
//! and who holds its credentials. Own connections are kept by the browser.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use domain::notification::ValidationContext;
use leptos::prelude::*;
use messages::{Message, connection};
use screen::connection::Connection;
use screen::connection::auth::CtsAuth;
use screen::connection::config::SiteConfig;
use screen::connection::file::{read_stored, write};
use screen::reach::{Reach, Reached};
use wire::error::ApiError;
use wire::http::{Request, Response, Service};

use super::vault::Vault;
use crate::browser::clock;
use crate::browser::storage::{self, Retention};
use crate::client::{Client, CredentialProvider, Credentials, CtsCredentials};

/// People's own connections are kept under this.
pub const CONNECTIONS: &str = "connections";
const IN_USE: &str = "connection";

/// What is known about the services of a connection is kept under this and its id.
const REACHED: &str = "reached:";

/// The connections and the one in use.
#[derive(Clone, Copy)]
pub struct Session {
    connections: RwSignal<Vec<Connection>>,
    connection: RwSignal<Arc<Connection>>,
    config: StoredValue<SiteConfig>,
    /// The credentials.
    pub vault: Vault,
    /// What requests wait for now, oldest first: numbers and sentences.
    waits: RwSignal<Vec<(u32, Message)>>,
    next_wait: StoredValue<u32>,
    /// Whether the services of the connection in use answer.
    reached: RwSignal<Reached>,
    /// How the connection in use said that it has no notifications of functions.
    no_functions: StoredValue<Option<Arc<ApiError>>>,
    /// Is told of each request that is no read.
    writes: StoredValue<Option<WriteWatch>>,
}

/// The connections there are: those of the site, those that the browser keeps, and the
/// sandbox.
fn stored(config: &SiteConfig) -> Vec<Connection> {
    let mut connections = config.connections.clone();
    if config.own_connections {
        let own = storage::get(Retention::Always, CONNECTIONS).and_then(|text| read_stored(&text));
        connections.extend(own.unwrap_or_default());
    }
    if cfg!(feature = "sandbox") && config.sandbox {
        // Last where the site provides connections, which are then the point of it.
        let at = if config.connections.is_empty() {
            0
        } else {
            connections.len()
        };
        connections.insert(at, Connection::sandbox());
    }
    connections
}

/// Is told of a request that is no read: the ID of its connection, the request, and what
/// came of it.
type WriteWatch = Arc<dyn Fn(&str, &Request, &Result<Response, ApiError>) + Send + Sync>;

impl Session {
    /// Starts on the connection used last, or on the first one there is.
    pub fn start(config: SiteConfig) -> Self {
        let connections = stored(&config);
        let used = storage::get(Retention::Tab, IN_USE)
            .or_else(|| storage::get(Retention::Always, IN_USE));
        let connection = connections
            .iter()
            .find(|c| Some(&c.id) == used.as_ref())
            .or(connections.first())
            .cloned()
            .unwrap_or_else(Connection::none);
        Self {
            connections: RwSignal::new(connections),
            connection: RwSignal::new(Arc::new(connection)),
            config: StoredValue::new(config),
            vault: Vault::open(),
            waits: RwSignal::default(),
            next_wait: StoredValue::new(0),
            reached: RwSignal::default(),
            no_functions: StoredValue::new(None),
            writes: StoredValue::new(None),
        }
    }

    /// Takes the connections that the browser keeps now, another tab's changes among them,
    /// which are not undone then when this one keeps its own. Returns those of before.
    pub fn take_kept(&self) -> Vec<Connection> {
        let before = self.connections.get_untracked();
        self.connections.set(self.config.with_value(stored));
        before
    }

    /// Has somebody told of each request that is no read.
    pub fn watch_writes(
        &self,
        watch: impl Fn(&str, &Request, &Result<Response, ApiError>) + Send + Sync + 'static,
    ) {
        self.writes.set_value(Some(Arc::new(watch)));
    }

    fn wrote(&self, id: &str, request: &Request, outcome: &Result<Response, ApiError>) {
        if let Some(watch) = self.writes.get_value() {
            watch(id, request, outcome);
        }
    }

    /// Every connection.
    pub fn all(&self) -> Vec<Connection> {
        self.connections.get()
    }

    /// Whether people may make connections of their own.
    pub fn may_have_own(&self) -> bool {
        self.config.with_value(|config| config.own_connections)
    }

    /// The connection in use.
    pub fn connection(&self) -> Arc<Connection> {
        self.connection.get()
    }

    /// The connection in use, without listening to changes.
    pub fn connection_now(&self) -> Arc<Connection> {
        self.connection.get_untracked()
    }

    /// Why nothing may be changed through the connection in use; `None` if it
    /// may. Listens to changes.
    pub fn read_only(&self) -> Option<Message> {
        if self.config.with_value(|config| config.read_only) {
            Some(connection::SITE_READ_ONLY)
        } else {
            self.connection
                .with(|connection| connection.read_only)
                .then_some(connection::CONNECTION_READ_ONLY)
        }
    }

    /// Whether the site lets nobody change anything.
    pub fn is_site_read_only(&self) -> bool {
        self.config.with_value(|config| config.read_only)
    }

    /// Uses another connection. What was loaded belongs to the old one.
    pub fn use_connection(&self, connection: &Connection) {
        // Another tab keeps its own; a new one starts with the newest choice.
        storage::set(Retention::Tab, IN_USE, &connection.id);
        storage::set(Retention::Always, IN_USE, &connection.id);
        self.vault.decline();
        self.reached.set(Reached::default());
        self.ask_for_functions();
        self.connection.set(Arc::new(connection.clone()));
    }

    /// Another one was chosen, but is not used: says again which one is.
    pub fn keep_using(&self, connection: &Arc<Connection>) {
        self.connection.set(Arc::clone(connection));
    }

    /// Keeps a new or changed connection. `false` if the browser refuses to keep
    /// it beyond this page.
    pub fn save(&self, connection: &Connection) -> bool {
        // It was known of other addresses, perhaps.
        Self::forget_reached(&connection.id);
        self.connections
            .update(|all| match all.iter_mut().find(|c| c.id == connection.id) {
                Some(place) => *place = connection.clone(),
                None => all.push(connection.clone()),
            });
        self.keep()
    }

    /// Forgets a connection and its credentials.
    pub fn remove(&self, id: &str) {
        self.connections.update(|all| all.retain(|c| c.id != id));
        Self::forget_reached(id);
        self.vault.forget(Some(id));
        self.keep();
    }

    /// The connections people made themselves, as text.
    pub fn own_as_text(&self) -> String {
        let own = self.connections.with_untracked(|all| {
            all.iter()
                .filter(|c| !c.provided)
                .cloned()
                .collect::<Vec<_>>()
        });
        write(&own)
    }

    fn keep(&self) -> bool {
        storage::set(Retention::Always, CONNECTIONS, &self.own_as_text())
    }

    /// Forgets that the connection in use has no notifications of functions, so that
    /// it is asked for them again.
    pub fn ask_for_functions(&self) {
        self.no_functions.set_value(None);
    }

    /// A client for the connection in use.
    pub fn client(&self) -> Client {
        self.client_that(true)
    }

    /// A client for what people can do without: nobody is interrupted to enter
    /// credentials for it. Its requests go on when others were entered.
    pub fn patient_client(&self) -> Client {
        self.client_that(false)
    }

    /// A client for any connection: nobody is asked for its credentials, what lacks them
    /// fails.
    pub fn client_for(&self, connection: &Connection) -> Client {
        self.other_client(connection, false)
    }

    /// A client for any connection, whose credentials are asked for where they are needed.
    pub fn asking_client_for(&self, connection: &Connection) -> Client {
        self.other_client(connection, true)
    }

    fn other_client(&self, connection: &Connection, asks: bool) -> Client {
        let keeper = OtherCredentials {
            session: *self,
            id: connection.id.clone(),
            read_only: connection.read_only,
            asks,
        };
        Client::new(Arc::new(connection.clone()), Arc::new(keeper))
    }

    /// The connection of that id.
    pub fn find(&self, id: &str) -> Option<Connection> {
        let all = self.connections;
        all.with_untracked(|all| all.iter().find(|one| one.id == id).cloned())
    }

    /// Holds what was entered for a connection. An access key is that of all connections
    /// of its account.
    pub fn sign_in(&self, connection: &Connection, entered: &Credentials, for_tab: bool) {
        self.vault.put(&connection.id, entered.clone(), for_tab);
        let others: Vec<Connection> = self.of_account(connection);
        self.share_key(connection, &others);
    }

    /// The other connections of a connection's account.
    pub fn of_account(&self, connection: &Connection) -> Vec<Connection> {
        let is_other = |one: &&Connection| {
            !one.account.is_empty() && one.account == connection.account && one.id != connection.id
        };
        self.connections
            .with_untracked(|all| all.iter().filter(is_other).cloned().collect())
    }

    /// Lets other connections of its account use the access key of a connection, if that
    /// has one.
    pub fn share_key(&self, connection: &Connection, others: &[Connection]) {
        let held = self.vault.of(&connection.id);
        if !matches!(held.cts, Some(CtsCredentials::Keys { .. })) {
            return;
        }
        let shared = Credentials {
            network_security: None,
            cts: held.cts.clone(),
        };
        let takes_keys =
            |one: &&Connection| one.cts().is_some_and(|cts| cts.auth == CtsAuth::AccessKey);
        for other in others.iter().filter(takes_keys) {
            self.vault.hold(&other.id, shared.clone());
        }
    }

    /// Keeps new connections. `false` if the browser refuses to keep them beyond this page.
    pub fn save_all(&self, new: &[Connection]) -> bool {
        self.connections.update(|all| all.extend_from_slice(new));
        self.keep()
    }

    fn client_that(&self, asks: bool) -> Client {
        let connection = self.connection.get_untracked();
        let keeper = SessionCredentials {
            session: *self,
            id: connection.id.clone(),
            asks,
        };
        Client::new(connection, Arc::new(keeper))
    }

    /// What is being waited for, if a request takes long. Listens to changes.
    pub fn waits(&self) -> Option<Message> {
        self.waits
            .with(|all| all.last().map(|(_, why)| why.clone()))
    }

    /// What is known about whether the services of the connection in use answer.
    /// Listens to changes.
    pub fn reached(&self) -> Reached {
        self.reached.get()
    }

    /// What is known about the services of any connection, also from earlier visits.
    /// Listens to changes of the one in use.
    pub fn last_reached(&self, id: &str) -> Reached {
        self.reached.track();
        self.last_reached_now(id)
    }

    fn last_reached_now(&self, id: &str) -> Reached {
        let kept = storage::get(Retention::Always, &kept_reach(id));
        kept.and_then(|text| Reached::from_text(&text))
            .unwrap_or_default()
    }

    /// Forgets what is known about the services of a connection.
    fn forget_reached(id: &str) {
        storage::remove(Retention::Always, &kept_reach(id));
    }

    /// What is known about the place notifications are saved to.
    pub fn surroundings(&self) -> ValidationContext {
        surroundings(&self.connection.get())
    }
}

/// Holds the credentials of one connection for its clients.
struct SessionCredentials {
    session: Session,
    id: String,
    /// Whether people are asked for what is missing.
    asks: bool,
}

impl SessionCredentials {
    /// Whether its connection is still the one in use.
    fn is_in_use(&self) -> bool {
        self.session.connection_now().id == self.id
    }
}

impl CredentialProvider for SessionCredentials {
    fn credentials(&self) -> Arc<Credentials> {
        self.session.vault.of(&self.id)
    }

    fn ask(
        &self,
        service: Service,
        refused: Option<ApiError>,
    ) -> Pin<Box<dyn Future<Output = bool>>> {
        // Nobody would know what is asked for.
        if !self.is_in_use() {
            return Box::pin(std::future::ready(false));
        }
        if self.asks {
            self.session.vault.ask(&self.id, service, refused)
        } else {
            self.session.vault.wait(service)
        }
    }

    fn may_write(&self) -> bool {
        untrack(|| self.session.read_only()).is_none()
    }

    fn wrote(&self, request: &Request, outcome: &Result<Response, ApiError>) {
        self.session.wrote(&self.id, request, outcome);
    }

    fn waits(&self, why: Message) -> u32 {
        let next = self.session.next_wait;
        next.update_value(|number| *number = number.wrapping_add(1));
        let number = next.get_value();
        self.session.waits.update(|all| all.push((number, why)));
        number
    }

    fn done(&self, number: u32) {
        self.session
            .waits
            .update(|all| all.retain(|(of, _)| *of != number));
    }

    fn no_functions(&self) -> Option<Arc<ApiError>> {
        self.is_in_use()
            .then(|| self.session.no_functions.get_value())?
    }

    fn learn_no_functions(&self, error: &ApiError) {
        if self.is_in_use() {
            let learned = Some(Arc::new(error.clone()));
            self.session.no_functions.set_value(learned);
        }
    }

    fn reached(&self, service: Service, reach: Reach) {
        let session = self.session;
        if !self.is_in_use() {
            return;
        }
        let mut now = session.reached.get_untracked();
        now.note(service, reach, clock::now_ms());
        if now != session.reached.get_untracked() {
            storage::set(Retention::Always, &kept_reach(&self.id), &now.to_text());
            session.reached.set(now);
        }
    }
}

/// Credentials of a connection that is looked at together with others.
struct OtherCredentials {
    session: Session,
    id: String,
    read_only: bool,
    /// Whether people are asked for what is missing.
    asks: bool,
}

impl CredentialProvider for OtherCredentials {
    fn credentials(&self) -> Arc<Credentials> {
        self.session.vault.of(&self.id)
    }

    fn ask(
        &self,
        service: Service,
        refused: Option<ApiError>,
    ) -> Pin<Box<dyn Future<Output = bool>>> {
        if self.asks {
            self.session.vault.ask(&self.id, service, refused)
        } else {
            Box::pin(std::future::ready(false))
        }
    }

    fn may_write(&self) -> bool {
        !self.read_only && !self.session.is_site_read_only()
    }

    fn wrote(&self, request: &Request, outcome: &Result<Response, ApiError>) {
        self.session.wrote(&self.id, request, outcome);
    }

    fn waits(&self, _: Message) -> u32 {
        0
    }

    fn done(&self, _: u32) {}

    fn reached(&self, service: Service, reach: Reach) {
        let mut known = self.session.last_reached_now(&self.id);
        let before = known;
        known.note(service, reach, clock::now_ms());
        if known != before {
            storage::set(Retention::Always, &kept_reach(&self.id), &known.to_text());
        }
    }
}

/// Where what is known about a connection's services is kept.
fn kept_reach(id: &str) -> String {
    [REACHED, id].concat()
}

/// Region and project of the embedded sandbox, or of the connection's CTS.
pub fn surroundings(connection: &Connection) -> ValidationContext {
    match connection.cts() {
        Some(cts) => cts.surroundings(Vec::new()),
        #[cfg(feature = "sandbox")]
        None if connection.is_sandbox() => {
            let further = connection.sandbox_project();
            ValidationContext {
                region: Some(further.map_or(sandbox::REGION, |p| &p.region).to_owned()),
                project_id: Some(further.map_or(sandbox::PROJECT_ID, |p| &p.id).to_owned()),
                ..ValidationContext::default()
            }
        }
        None => ValidationContext::default(),
    }
}

/// What is said about a connection besides its name: where it leads.
pub fn summary(connection: &Connection) -> String {
    let hosts = [
        connection.network_security().map(|n| n.base_url.host()),
        connection.cts().map(|c| c.base_url.host()),
    ];
    hosts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
