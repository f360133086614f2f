//! What is typed into the dialog, and the credentials it makes, once one read has
//! shown that they are not refused.

use std::sync::Arc;

use domain::secret::Secret;
use futures::stream::{self, StreamExt};
use messages::text::Then;
use messages::{Message, sign_in as words};
use screen::connection::Connection;
use screen::connection::auth::CtsAuth;
use wire::error::ApiError;
use wire::explain::{Subject, explain};
use wire::http::Service;
use wire::iam::{TokenScope, token_with_password};
use wire::{connectors, cts};

use crate::browser::storage::{self, Retention};
use crate::client::{Client, Credentials, CtsCredentials, Fixed};
use crate::components::failure_words::advice;
use crate::state::vault::CredentialRequest;

/// What is being typed.
#[derive(Clone, Default)]
pub struct EnteredCredentials {
    /// Id of the connection it is for.
    pub connection: String,
    pub api_key: String,
    pub token: String,
    pub account: String,
    pub user: String,
    pub password: String,
    pub access_key: String,
    pub secret_key: String,
    pub security_token: String,
    pub for_tab: bool,
}

impl EnteredCredentials {
    /// For that connection, with the names that were typed before the page was loaded
    /// anew.
    pub fn of(connection: &str, for_tab: bool) -> Self {
        let names = storage::get(Retention::Tab, &names_key(connection)).unwrap_or_default();
        let (account, user) = names.split_once('\n').unwrap_or_default();
        Self {
            connection: connection.to_owned(),
            account: account.to_owned(),
            user: user.to_owned(),
            for_tab,
            ..Self::default()
        }
    }

    /// Keeps the names, which are no secrets, until the dialog is done with or the tab
    /// is closed.
    pub fn keep_names(&self) {
        let names = [&self.account, "\n", &self.user].concat();
        // Where the browser keeps nothing, they are typed again.
        let _ = storage::set(Retention::Tab, &names_key(&self.connection), &names);
    }

    /// Whether anything is typed that a reload loses.
    pub fn is_lost(&self) -> bool {
        let typed = [
            &self.api_key,
            &self.token,
            &self.password,
            &self.access_key,
            &self.secret_key,
            &self.security_token,
        ];
        typed.into_iter().any(|text| !text.is_empty())
    }

    /// Forgets everything but the choice how long to keep it.
    pub fn forget(&mut self) {
        storage::remove(Retention::Tab, &names_key(&self.connection));
        *self = Self {
            for_tab: self.for_tab,
            ..Self::default()
        };
    }
}

/// Name under which the names are stored that belong to a connection.
fn names_key(connection: &str) -> String {
    ["sign-in:", connection].concat()
}

/// The credentials that were entered, for each service asked for that was not
/// left empty, unless they are refused.
pub async fn tried(
    connection: &Arc<Connection>,
    ask: &CredentialRequest,
    entered: &EnteredCredentials,
) -> Result<Credentials, Message> {
    let mut credentials = Credentials::default();
    for (service, _) in &ask.services {
        if *service == Service::NetworkSecurity {
            credentials.network_security = given(&entered.api_key);
        } else {
            credentials.cts = cts_credentials(connection, entered).await?;
        }
    }
    let fixed = Client::new(
        Arc::clone(connection),
        Arc::new(Fixed(Arc::new(credentials.clone()))),
    );
    if credentials.network_security.is_none() && credentials.cts.is_none() {
        return Err(words::NOTHING_ENTERED);
    }
    if credentials.network_security.is_some() {
        let outcome = fixed.send(connectors::list(&fixed.connector_api())).await;
        not_refused(outcome.err(), Subject::ListConnectors)?;
    }
    if credentials.cts.is_some() {
        let outcome = fixed.send(cts::quotas(&fixed.project_id())).await;
        not_refused(outcome.err(), Subject::ListNotifications)?;
    }
    Ok(credentials)
}

/// How many tokens are asked for at once.
const TOKENS_AT_ONCE: usize = 3;

/// Tokens for other connections of the same account, which the same password gets: ids and
/// tokens. One that IAM refuses is left out; its connection is signed in to by itself.
pub async fn tokens_for(
    others: Vec<Connection>,
    entered: &EnteredCredentials,
) -> Vec<(String, CtsCredentials)> {
    let with_password = |one: &Connection| one.cts().is_some_and(|c| c.auth == CtsAuth::Password);
    let tokens = stream::iter(others.into_iter().filter(with_password)).map(|other| async move {
        let other = Arc::new(other);
        let token = cts_credentials(&other, entered).await.ok().flatten();
        Some((other.id.clone(), token?))
    });
    let tokens = tokens.buffer_unordered(TOKENS_AT_ONCE);
    tokens.filter_map(std::future::ready).collect().await
}

/// Anything but a refusal says nothing about the credentials, and is told by the
/// page that meets it.
fn not_refused(error: Option<ApiError>, subject: Subject) -> Result<(), Message> {
    match error {
        Some(error) if error.status == Some(401) => Err(advice(&error, subject)),
        _ => Ok(()),
    }
}

fn given(text: &str) -> Option<Secret> {
    let text = text.trim();
    (!text.is_empty()).then(|| Secret::new(text))
}

async fn cts_credentials(
    connection: &Arc<Connection>,
    entered: &EnteredCredentials,
) -> Result<Option<CtsCredentials>, Message> {
    match connection.cts().map(|c| c.auth).unwrap_or_default() {
        CtsAuth::Token | CtsAuth::Proxy => {
            Ok(given(&entered.token).map(|token| CtsCredentials::Token {
                token,
                expires_ms: None,
            }))
        }
        CtsAuth::AccessKey => {
            let access_key = entered.access_key.trim().to_owned();
            match (access_key.is_empty(), given(&entered.secret_key)) {
                (true, None) => Ok(None),
                (true, Some(_)) => Err(words::ACCESS_KEY_MISSING),
                (false, None) => Err(words::SECRET_KEY_MISSING),
                (false, Some(secret_key)) => Ok(Some(CtsCredentials::Keys {
                    access_key,
                    secret_key,
                    security_token: given(&entered.security_token),
                })),
            }
        }
        CtsAuth::Password => {
            let (account, user) = (entered.account.trim(), entered.user.trim());
            if account.is_empty() && user.is_empty() && entered.password.is_empty() {
                return Ok(None);
            }
            if account.is_empty() || user.is_empty() || entered.password.is_empty() {
                return Err(words::ALL_NEEDED);
            }
            let client = Client::new(Arc::clone(connection), Arc::new(Fixed::default()));
            let project = client.project_id();
            let scope = TokenScope::ProjectId(&project);
            let call = token_with_password(account, user, &entered.password, scope);
            match client.send_bare(call).await {
                Ok(issued) => Ok(Some(CtsCredentials::Token {
                    token: issued.token,
                    expires_ms: issued.expires_at_ms,
                })),
                Err(error) => {
                    let title = explain(&error, Subject::ObtainToken).title;
                    Err(Then {
                        first: title.into(),
                        second: advice(&error, Subject::ObtainToken).into(),
                    }
                    .into())
                }
            }
        }
    }
}
