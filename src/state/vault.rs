//! The credentials people entered. They live in memory; on request also in the
//! tab's own storage, until it is closed. Requests that lack them wait here until
//! the dialog that asks for them is answered.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use domain::secret::Secret;
use futures::channel::oneshot;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Number;
use wire::error::ApiError;
use wire::http::Service;

use crate::browser::storage::{self, Retention};
use crate::client::{Credentials, CtsCredentials};

const KEPT: &str = "credentials";

/// What the dialog asks for.
#[derive(Clone, Default)]
pub struct CredentialRequest {
    /// Id of the connection.
    pub connection: String,
    /// Each service that lacks credentials, and why those it has do not do.
    /// Services around CTS count as CTS.
    pub services: Vec<(Service, Option<ApiError>)>,
}

/// A request that waits for credentials of a service.
type Waiter = (Service, oneshot::Sender<bool>);

/// Credentials by id of their connection, and who waits for some.
#[derive(Clone, Copy)]
pub struct Vault {
    held: RwSignal<Vec<(String, Arc<Credentials>)>>,
    /// Whether they are kept until the tab is closed.
    kept_for_tab: StoredValue<bool>,
    /// What is asked for now.
    pub asking: RwSignal<Option<CredentialRequest>>,
    waiters: StoredValue<Vec<Waiter>>,
}

impl Vault {
    /// With what this tab kept, if it did.
    pub fn open() -> Self {
        let kept = storage::get(Retention::Tab, KEPT).map(|text| read(&text));
        Self {
            kept_for_tab: StoredValue::new(kept.is_some()),
            held: RwSignal::new(kept.unwrap_or_default()),
            asking: RwSignal::new(None),
            waiters: StoredValue::new(Vec::new()),
        }
    }

    /// What is held for a connection.
    pub fn of(&self, id: &str) -> Arc<Credentials> {
        let mine = self.held.with_untracked(|all| find(all, id));
        mine.unwrap_or_default()
    }

    /// Whether anything is held for a connection, listening to changes.
    pub fn holds(&self, id: &str) -> bool {
        self.held.with(|all| find(all, id).is_some())
    }

    /// Whether what is entered is kept until the tab is closed.
    pub fn keeps_for_tab(&self) -> bool {
        self.kept_for_tab.get_value()
    }

    /// Holds what was entered, and lets the requests go on that waited for it.
    pub fn put(&self, id: &str, entered: Credentials, for_tab: bool) {
        let services = [
            (Service::NetworkSecurity, entered.network_security.is_some()),
            (Service::Cts, entered.cts.is_some()),
        ];
        self.hold(id, entered);
        self.kept_for_tab.set_value(for_tab);
        self.keep();
        self.asking.set(None);
        for (service, sender) in self.take_waiters() {
            // One that left meanwhile needs no answer.
            let _ = sender.send(services.contains(&(service, true)));
        }
    }

    /// Holds credentials that nothing waits for.
    pub fn hold(&self, id: &str, entered: Credentials) {
        let mut merged = (*self.of(id)).clone();
        merged.network_security = entered.network_security.or(merged.network_security);
        merged.cts = entered.cts.or(merged.cts);
        self.held.update(|all| {
            all.retain(|(of, _)| of != id);
            all.push((id.to_owned(), Arc::new(merged)));
        });
        self.keep();
    }

    /// Nobody enters anything now: what waits fails.
    pub fn decline(&self) {
        self.asking.set(None);
        for (_, sender) in self.take_waiters() {
            let _ = sender.send(false);
        }
    }

    /// Forgets the credentials of a connection, or of all.
    pub fn forget(&self, id: Option<&str>) {
        self.held
            .update(|all| all.retain(|(of, _)| id.is_some_and(|id| of != id)));
        self.keep();
    }

    /// Asks for credentials of a service; whether there are some then.
    pub fn ask(
        &self,
        connection: &str,
        service: Service,
        refused: Option<ApiError>,
    ) -> Pin<Box<dyn Future<Output = bool>>> {
        let service = about(service);
        let mut ask = self.asking.get_untracked().unwrap_or_default();
        ask.connection = connection.to_owned();
        match ask.services.iter_mut().find(|(of, _)| *of == service) {
            Some((_, why)) => *why = refused.or(why.take()),
            None => ask.services.push((service, refused)),
        }
        self.asking.set(Some(ask));
        self.wait(service)
    }

    /// Waits for credentials of a service that something else asks for; whether
    /// there are some then.
    pub fn wait(&self, service: Service) -> Pin<Box<dyn Future<Output = bool>>> {
        let (sender, answer) = oneshot::channel();
        self.waiters
            .update_value(|all| all.push((about(service), sender)));
        Box::pin(async move { answer.await.unwrap_or(false) })
    }

    fn take_waiters(&self) -> Vec<Waiter> {
        let mut taken = Vec::new();
        self.waiters
            .update_value(|all| std::mem::swap(all, &mut taken));
        taken
    }

    fn keep(&self) {
        let any = self.held.with_untracked(|all| !all.is_empty());
        if self.kept_for_tab.get_value() && any {
            storage::set(
                Retention::Tab,
                KEPT,
                &self.held.with_untracked(|all| write(all)),
            );
        } else {
            storage::remove(Retention::Tab, KEPT);
        }
    }
}

fn find(all: &[(String, Arc<Credentials>)], id: &str) -> Option<Arc<Credentials>> {
    let mine = all.iter().find(|(of, _)| of == id);
    mine.map(|(_, credentials)| Arc::clone(credentials))
}

/// The service whose credentials a service takes.
pub fn about(service: Service) -> Service {
    match service {
        Service::NetworkSecurity => Service::NetworkSecurity,
        _ => Service::Cts,
    }
}

/// The credentials of a connection as they are stored.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    id: String,
    key: Option<String>,
    token: Option<String>,
    /// A number as it is written: with a whole one comes how fractions are read, which
    /// nothing else on a first visit needs.
    expires_ms: Option<Number>,
    access_key: Option<String>,
    secret_key: Option<String>,
    security_token: Option<String>,
}

impl Stored {
    fn of(id: &str, credentials: &Credentials) -> Self {
        let exposed = |secret: &Secret| secret.expose().to_owned();
        let stored = Self {
            id: id.to_owned(),
            key: credentials.network_security.as_ref().map(exposed),
            ..Self::default()
        };
        match &credentials.cts {
            None => stored,
            Some(CtsCredentials::Token { token, expires_ms }) => Self {
                token: Some(exposed(token)),
                expires_ms: expires_ms.map(Number::from),
                ..stored
            },
            Some(CtsCredentials::Keys {
                access_key,
                secret_key,
                security_token,
            }) => Self {
                access_key: Some(access_key.clone()),
                secret_key: Some(exposed(secret_key)),
                security_token: security_token.as_ref().map(exposed),
                ..stored
            },
        }
    }

    fn credentials(self) -> Credentials {
        let cts = match (self.token, self.access_key, self.secret_key) {
            (Some(token), _, _) => Some(CtsCredentials::Token {
                token: Secret::new(token),
                expires_ms: self.expires_ms.and_then(|ms| ms.as_i64()),
            }),
            (None, Some(access_key), Some(secret_key)) => Some(CtsCredentials::Keys {
                access_key,
                secret_key: Secret::new(secret_key),
                security_token: self.security_token.map(Secret::new),
            }),
            _ => None,
        };
        Credentials {
            network_security: self.key.map(Secret::new),
            cts,
        }
    }
}

fn write(all: &[(String, Arc<Credentials>)]) -> String {
    let all = all.iter().map(|(id, one)| Stored::of(id, one));
    serde_json::to_string(&all.collect::<Vec<_>>()).unwrap_or_default()
}

fn read(text: &str) -> Vec<(String, Arc<Credentials>)> {
    let all: Vec<Stored> = serde_json::from_str(text).unwrap_or_default();
    let one = |mut stored: Stored| {
        (
            std::mem::take(&mut stored.id),
            Arc::new(stored.credentials()),
        )
    };
    all.into_iter().map(one).collect()
}
