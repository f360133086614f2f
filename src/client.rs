//! The only way to a service. [`Client::send`] adds the base address and the
//! credentials, lets the network or the embedded sandbox answer, keeps the
//! deadline, sends a read again where that helps, and reads the answer with the
//! call's own decoder. Dropping a future aborts its request.

pub mod catalogue;
mod credentials;
pub mod early;
#[cfg(feature = "sandbox")]
pub mod embedded;
pub mod gate;
mod http;

pub mod connectors;
pub mod notifications;
pub mod runs;
pub mod workspace;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub use credentials::{CredentialProvider, Credentials, CtsCredentials, Fixed, Headers};
use domain::notification::Support;
use futures::future::{Either, select};
use messages::{Message, connection};
use screen::connection::auth::{CtsAuth, NsAuth};
use screen::connection::{Connection, System};
use screen::reach::Reach;
use wire::call::Call;
use wire::connectors::ConnectorApi;
use wire::error::ApiError;
use wire::http::{Request, Response, Service};
use wire::retry;

use crate::browser::{clock, dom, random};
use crate::split::Loaded;

/// How long an answer is waited for, in milliseconds.
const DEADLINE_MS: u32 = 20_000;

/// After how long a request counts as slow and is shown, in milliseconds.
const SLOW_MS: u32 = 4_000;

/// One connection with whoever holds its credentials, ready to send.
#[derive(Clone)]
pub struct Client {
    connection: Arc<Connection>,
    keeper: Arc<dyn CredentialProvider>,
}

/// A result, with what was measured on the way.
pub struct Timed<T> {
    /// What the call returned.
    pub result: Result<T, ApiError>,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// Milliseconds from sending, the last time if it was sent again, to having
    /// read the answer.
    pub ms: u32,
}

/// Says that something waits for as long as it lives.
struct Waiting<'a> {
    keeper: &'a dyn CredentialProvider,
    number: u32,
}

impl<'a> Waiting<'a> {
    fn new(keeper: &'a dyn CredentialProvider, why: Message) -> Self {
        Self {
            keeper,
            number: keeper.waits(why),
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.keeper.done(self.number);
    }
}

impl Client {
    /// Sends through that connection.
    pub fn new(connection: Arc<Connection>, keeper: Arc<dyn CredentialProvider>) -> Self {
        Self { connection, keeper }
    }

    /// The connection it sends through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Paths and verbs of the connectors' API of this connection.
    pub fn connector_api(&self) -> ConnectorApi {
        self.connection.connector_api()
    }

    /// Project of the notifications of this connection.
    pub fn project_id(&self) -> String {
        match self.connection.cts() {
            Some(cts) => cts.project_id.clone(),
            #[cfg(feature = "sandbox")]
            None => match self.connection.sandbox_project() {
                Some(project) => project.id.clone(),
                None => sandbox::PROJECT_ID.to_owned(),
            },
            #[cfg(not(feature = "sandbox"))]
            None => String::new(),
        }
    }

    /// Whether the connection says where a service is.
    pub fn reaches(&self, service: Service) -> bool {
        self.connection.is_sandbox() || !self.connection.base_of(service).is_empty()
    }

    /// Whether notifications can call functions, as far as anybody knows.
    fn has_functions(&self) -> bool {
        let site = self.connection.cts().map(|cts| cts.site);
        site.is_none_or(|site| site.profile().functions.support != Support::No)
            && self.keeper.no_functions().is_none()
    }

    /// Sends a call and reads its answer.
    ///
    /// # Errors
    /// Whatever kind of failure it was; nothing is shown here.
    pub async fn send<T>(&self, call: Call<T>) -> Result<T, ApiError> {
        let response = self.exchange(&call.request).await.0;
        read(&call, response)
    }

    /// Sends a call and measures it.
    pub async fn timed<T>(&self, call: Call<T>) -> Timed<T> {
        let (response, ms) = self.exchange(&call.request).await;
        let status = match &response {
            Ok(response) => Some(response.status),
            Err(error) => error.status,
        };
        Timed {
            result: read(&call, response),
            status,
            ms,
        }
    }

    /// Sends a call that carries its own proof, as a request for a token does.
    ///
    /// # Errors
    /// Whatever kind of failure it was.
    pub async fn send_bare<T>(&self, call: Call<T>) -> Result<T, ApiError> {
        let response = self.once(&call.request, &Vec::new()).await;
        read(&call, response)
    }

    /// The part of sending that does not depend on what is returned, and how many
    /// milliseconds the last attempt took.
    async fn exchange(&self, request: &Request) -> (Result<Response, ApiError>, u32) {
        let answered = self.answered(request).await;
        let is_unsent = answered.0.as_ref().is_err_and(ApiError::is_unsent);
        if !request.method.is_read() && !is_unsent {
            self.keeper.wrote(request, &answered.0);
        }
        answered
    }

    /// Where credentials are missing or refused, it waits for others and goes on.
    async fn answered(&self, request: &Request) -> (Result<Response, ApiError>, u32) {
        let mut attempt = 1;
        loop {
            if !request.method.is_read() && !self.keeper.may_write() {
                return (Err(ApiError::read_only()), 0);
            }
            let held = self.keeper.credentials();
            let headers = match self.headers(&held, request).await {
                Ok(Some(headers)) => headers,
                Ok(None) if self.keeper.ask(request.service, None).await => continue,
                Ok(None) => return (Err(ApiError::no_credentials()), 0),
                Err(_) => return (Err(part_missing()), 0),
            };
            let start = clock::stopwatch_ms();
            let outcome = self.once(request, &headers).await;
            let ms = clock::stopwatch_ms().saturating_sub(start);
            if let Some(reach) = Reach::of(outcome.as_ref()) {
                self.keeper.reached(request.service, reach);
            }
            let error = match &outcome {
                Ok(response) if response.is_success() => return (outcome, ms),
                Ok(response) => dated(ApiError::from_response(response), response),
                Err(error) => error.clone(),
            };
            if error.status == Some(401) && !headers.is_empty() {
                // While it was under way, others may have been entered.
                let renewed = !Arc::ptr_eq(&held, &self.keeper.credentials());
                if renewed || self.keeper.ask(request.service, Some(error)).await {
                    continue;
                }
                return (outcome, ms);
            }
            match retry::wait_ms(request.method, &error, attempt, random::number()) {
                None => return (outcome, ms),
                Some(wait_ms) => {
                    let _waiting = Waiting::new(&*self.keeper, connection::SERVICE_BUSY);
                    clock::sleep(wait_ms).await;
                    attempt += 1;
                }
            }
        }
    }

    /// One request and its answer.
    async fn once(&self, request: &Request, headers: &Headers) -> Result<Response, ApiError> {
        let deadline = clock::sleep(DEADLINE_MS);
        let transport = self.transport(request, headers);
        let transport = match select(transport, clock::sleep(SLOW_MS)).await {
            Either::Left((answer, _)) => return answer,
            Either::Right(((), transport)) => transport,
        };
        let _waiting = Waiting::new(&*self.keeper, connection::SERVICE_SLOW);
        match select(transport, deadline).await {
            Either::Left((answer, _)) => answer,
            Either::Right(_) => Err(ApiError::timed_out()),
        }
    }

    /// The headers that prove who calls; `None` if there is no proof.
    async fn headers(&self, held: &Credentials, request: &Request) -> Loaded<Option<Headers>> {
        if self.connection.is_sandbox() {
            return Ok(Some(Vec::new()));
        }
        credentials::headers(&self.connection, held, request, clock::now_ms()).await
    }

    fn transport<'a>(
        &'a self,
        request: &'a Request,
        headers: &'a Headers,
    ) -> Pin<Box<dyn Future<Output = Result<Response, ApiError>> + 'a>> {
        match &self.connection.system {
            #[cfg(feature = "sandbox")]
            System::Sandbox(_) => Box::pin(embedded::exchange(request)),
            #[cfg(not(feature = "sandbox"))]
            System::Sandbox(_) => Box::pin(std::future::ready(Err(ApiError::unreachable()))),
            System::Real { .. } => {
                let base = self.connection.base_of(request.service);
                Box::pin(async move {
                    if base.is_empty() {
                        return Err(ApiError::unreachable());
                    }
                    http::exchange(&(base + &request.target()), request, headers).await
                })
            }
        }
    }
}

/// Why nothing was sent although there were credentials: what sends it is in a file
/// that did not arrive.
fn part_missing() -> ApiError {
    if dom::is_online() {
        ApiError::part_missing()
    } else {
        ApiError::offline()
    }
}

/// Reads an answer, if there is one.
fn read<T>(call: &Call<T>, response: Result<Response, ApiError>) -> Result<T, ApiError> {
    let response = response?;
    (call.decode)(&response).map_err(|error| dated(error, &response))
}

/// Notes what depends on when the answer came.
fn dated(error: ApiError, response: &Response) -> ApiError {
    error.received(response, clock::now_ms())
}

/// Whether requests to a service of this connection carry credentials.
pub fn needs_credentials(connection: &Connection, service: Service) -> bool {
    match service {
        Service::NetworkSecurity => connection
            .network_security()
            .is_some_and(|n| n.auth != NsAuth::Proxy),
        _ => connection.cts().is_some_and(|c| c.auth != CtsAuth::Proxy),
    }
}
