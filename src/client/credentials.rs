//! Credentials of a connection, and the headers that carry them.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use domain::secret::Secret;
use messages::Message;
use screen::connection::Connection;
use screen::connection::auth::{CtsAuth, NsAuth};
use screen::reach::Reach;
use wire::error::ApiError;
use wire::http::{Request, Response, Service};
use wire::signature::{self, Keys, Upstream};

use crate::split::{Loaded, split};

/// What proves to CTS, and the services around it, who calls.
#[derive(Clone)]
pub enum CtsCredentials {
    /// A token of IAM.
    Token {
        /// The token.
        token: Secret,
        /// When it ends, in Unix milliseconds, if that is known.
        expires_ms: Option<i64>,
    },
    /// An access key.
    Keys {
        /// Access key ID.
        access_key: String,
        /// Secret access key.
        secret_key: Secret,
        /// The security token of a temporary key.
        security_token: Option<Secret>,
    },
}

/// What was entered for a connection.
#[derive(Clone, Default)]
pub struct Credentials {
    /// Cloud One API key.
    pub network_security: Option<Secret>,
    /// For CTS and the services around it.
    pub cts: Option<CtsCredentials>,
}

/// The headers of credentials: names and values.
pub type Headers = Vec<(&'static str, String)>;

/// Whoever holds the credentials of a connection, and asks people for them.
pub trait CredentialProvider: Send + Sync {
    /// What is held now.
    fn credentials(&self) -> Arc<Credentials>;

    /// Whether anything but reads may be sent.
    fn may_write(&self) -> bool;

    /// Asks for credentials of a service; `refused` says why those it has do not
    /// do. Whether there are others then.
    fn ask(
        &self,
        service: Service,
        refused: Option<ApiError>,
    ) -> Pin<Box<dyn Future<Output = bool>>>;

    /// A request is taking long, or waits to be sent again. Returns a number for
    /// [`CredentialProvider::done`].
    fn waits(&self, why: Message) -> u32;

    /// That request waits no longer.
    fn done(&self, number: u32);

    /// A request to a service told whether it answers.
    fn reached(&self, service: Service, reach: Reach);

    /// A request that is no read was sent, or refused before; this came of it.
    fn wrote(&self, _: &Request, _: &Result<Response, ApiError>) {}

    /// What the cloud said when it answered that it has no notifications of functions,
    /// if it has.
    fn no_functions(&self) -> Option<Arc<ApiError>> {
        None
    }

    /// It answered so just now.
    fn learn_no_functions(&self, _: &ApiError) {}
}

/// Credentials that are being tried: nobody is asked for others.
#[derive(Default)]
pub struct Fixed(pub Arc<Credentials>);

impl CredentialProvider for Fixed {
    fn credentials(&self) -> Arc<Credentials> {
        Arc::clone(&self.0)
    }

    fn ask(&self, _: Service, _: Option<ApiError>) -> Pin<Box<dyn Future<Output = bool>>> {
        Box::pin(std::future::ready(false))
    }

    fn may_write(&self) -> bool {
        false
    }

    fn waits(&self, _: Message) -> u32 {
        0
    }

    fn done(&self, _: u32) {}

    fn reached(&self, _: Service, _: Reach) {}
}

/// The headers for a request, empty where a proxy adds them. `None` if there are
/// no credentials, or only ones that have ended.
///
/// # Errors
/// The file with what signs requests cannot be loaded.
pub async fn headers(
    connection: &Connection,
    credentials: &Credentials,
    request: &Request,
    now_ms: i64,
) -> Loaded<Option<Headers>> {
    if request.service == Service::NetworkSecurity {
        return Ok(of_network_security(connection, credentials));
    }
    let Some(cts) = connection.cts() else {
        return Ok(None);
    };
    if cts.auth == CtsAuth::Proxy {
        return Ok(Some(Vec::new()));
    }
    match &credentials.cts {
        None => Ok(None),
        Some(CtsCredentials::Token { token, expires_ms }) => {
            let ended = expires_ms.is_some_and(|end| end <= now_ms);
            Ok((!ended).then(|| vec![("X-Auth-Token", token.expose().to_owned())]))
        }
        Some(CtsCredentials::Keys {
            access_key,
            secret_key,
            security_token,
        }) => {
            let Some(upstream) = cts.signed_for(request.service) else {
                return Ok(None);
            };
            let keys = Keys {
                access_key,
                secret_key: secret_key.expose(),
                security_token: security_token.as_ref().map(Secret::expose),
            };
            let seen = Upstream {
                host: upstream.host_header(),
                path_prefix: upstream.path(),
            };
            let signed = sign(request, seen, keys, &cts.project_id, now_ms);
            Ok(Some(signed.await?))
        }
    }
}

fn of_network_security(connection: &Connection, credentials: &Credentials) -> Option<Headers> {
    let auth = connection.network_security()?.auth;
    if auth == NsAuth::Proxy {
        return Some(Vec::new());
    }
    let key = credentials.network_security.as_ref()?.expose();
    Some(vec![if auth == NsAuth::LegacyKey {
        ("api-secret-key", key.to_owned())
    } else {
        ("Authorization", ["ApiKey ", key].concat())
    }])
}

split! {
    shell,
    fn sign(
        request: &Request,
        seen: Upstream<'_>,
        keys: Keys<'_>,
        project_id: &str,
        now_ms: i64,
    ) -> Loaded<Headers> {
        Ok(signature::sign(request, seen, &keys, project_id, now_ms))
    }
}
