//! The only way to a service. [`Client::send`] adds the base address and the
//! credentials, lets the network or the embedded sandbox answer, keeps the
//! deadline and reads the answer with the call's own decoder. Dropping a
//! future aborts its request.

mod credentials;
#[cfg(feature = "sandbox")]
pub mod embedded;
mod http;

pub mod connectors;
pub mod notifications;

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;

pub use credentials::Credentials;
use futures::future::{Either, select};
use screen::connection::{Connection, System};
use wire::call::Call;
use wire::connectors::ConnectorApi;
use wire::error::ApiError;
use wire::http::{Request, Response, Service};
use wire::percent::encode;

use crate::browser::clock;

/// How long an answer is waited for, in milliseconds.
const DEADLINE_MS: u32 = 20_000;

/// One connection with its credentials, ready to send.
#[derive(Clone)]
pub struct Client {
    connection: Arc<Connection>,
    credentials: Arc<Credentials>,
}

/// A result, with what was measured on the way.
pub struct Timed<T> {
    /// What the call returned.
    pub result: Result<T, ApiError>,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// Milliseconds from sending to having read the answer.
    pub ms: u32,
}

impl Client {
    /// Sends through that connection.
    pub fn new(connection: Arc<Connection>, credentials: Arc<Credentials>) -> Self {
        Self {
            connection,
            credentials,
        }
    }

    /// Paths and verbs of the connectors' API of this connection.
    pub fn connector_api(&self) -> ConnectorApi {
        self.connection
            .network_security()
            .map(|n| n.api.clone())
            .unwrap_or_default()
    }

    /// Project of the notifications of this connection.
    pub fn project_id(&self) -> String {
        match self.connection.cts() {
            Some(cts) => cts.project_id.clone(),
            #[cfg(feature = "sandbox")]
            None => sandbox::PROJECT_ID.to_owned(),
            #[cfg(not(feature = "sandbox"))]
            None => String::new(),
        }
    }

    /// Sends a call and reads its answer.
    ///
    /// # Errors
    /// Whatever kind of failure it was; nothing is shown or retried here.
    pub async fn send<T>(&self, call: Call<T>) -> Result<T, ApiError> {
        let response = self.exchange(&call.request).await?;
        (call.decode)(&response)
    }

    /// Sends a call and measures it.
    pub async fn timed<T>(&self, call: Call<T>) -> Timed<T> {
        let start = clock::stopwatch_ms();
        let response = self.exchange(&call.request).await;
        let ms = clock::stopwatch_ms().saturating_sub(start);
        let status = match &response {
            Ok(response) => Some(response.status),
            Err(error) => error.status,
        };
        Timed {
            result: response.and_then(|r| (call.decode)(&r)),
            status,
            ms,
        }
    }

    /// The part of sending that does not depend on what is returned.
    async fn exchange(&self, request: &Request) -> Result<Response, ApiError> {
        match select(
            pin!(self.transport(request)),
            pin!(clock::sleep(DEADLINE_MS)),
        )
        .await
        {
            Either::Left((answer, _)) => answer,
            Either::Right(_) => Err(ApiError::timed_out()),
        }
    }

    /// Base address of a service, `""` if the connection has none.
    fn base_url(&self, service: Service) -> &str {
        match service {
            Service::NetworkSecurity => self
                .connection
                .network_security()
                .map_or("", |n| n.base_url.as_str()),
            Service::Cts => self.connection.cts().map_or("", |c| c.base_url.as_str()),
            Service::Iam | Service::Smn | Service::FunctionGraph => "",
        }
    }

    fn transport<'a>(
        &'a self,
        request: &'a Request,
    ) -> Pin<Box<dyn Future<Output = Result<Response, ApiError>> + 'a>> {
        match &self.connection.system {
            #[cfg(feature = "sandbox")]
            System::Sandbox => Box::pin(embedded::exchange(request)),
            #[cfg(not(feature = "sandbox"))]
            System::Sandbox => Box::pin(std::future::ready(Err(ApiError::blocked()))),
            System::Real { .. } => {
                let url = url(self.base_url(request.service), request);
                let credentials = self.credentials.headers(request.service);
                Box::pin(async move { http::exchange(&url, request, &credentials).await })
            }
        }
    }
}

/// The absolute address of a request.
fn url(base: &str, request: &Request) -> String {
    let mut url = format!("{}{}", base.trim_end_matches('/'), request.path);
    for (at, (name, value)) in request.query.iter().enumerate() {
        url.push(if at == 0 { '?' } else { '&' });
        url.push_str(&encode(name));
        url.push('=');
        url.push_str(&encode(value));
    }
    url
}
