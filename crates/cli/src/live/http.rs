//! Sending a request over the network.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls::{CertificateError, Error as TlsError};
use ureq::http::{Request as Sent, Uri};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Error, Proxy};
use wire::error::{ApiError, Obstacle, OriginMemory, Probe};
use wire::http::{Request, Response, body_text};

use super::proxy::Proxies;

/// How long an answer is waited for.
const DEADLINE: Duration = Duration::from_secs(20);

/// How many requests are sent to one host at once.
pub const MOST_PER_HOST: usize = 6;

/// No answer is read beyond this.
const LONGEST_BODY: u64 = 256 << 20;

/// The headers of credentials: names and values.
pub type Headers = Vec<(&'static str, String)>;

/// What all connections send through.
pub struct Http {
    proxies: Proxies,
    direct: Agent,
    /// Through the proxy for `https`, and through that for `http`.
    https: Option<Agent>,
    http: Option<Agent>,
    memory: Mutex<OriginMemory>,
    hosts: Hosts,
}

/// Takes a lock. Nothing that is held while a thread panics is left half done.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Unix milliseconds.
pub fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    i64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(i64::MAX)
}

impl Http {
    /// Nothing is sent yet.
    pub fn new(roots: RootCerts, proxies: Proxies) -> Self {
        let tls = TlsConfig::builder().root_certs(roots).build();
        let agent = |proxy: Option<Proxy>| {
            let config = Agent::config_builder()
                .http_status_as_error(false)
                // Credentials must not follow a redirect.
                .max_redirects(0)
                .max_redirects_will_error(false)
                .timeout_global(Some(DEADLINE))
                .max_idle_connections_per_host(MOST_PER_HOST)
                .user_agent(concat!("notictl/", env!("CARGO_PKG_VERSION")))
                .tls_config(tls.clone())
                .proxy(proxy);
            config.build().new_agent()
        };
        let through = |proxy: &Option<Proxy>| proxy.clone().map(|proxy| agent(Some(proxy)));
        Self {
            direct: agent(None),
            https: through(&proxies.https),
            http: through(&proxies.http),
            proxies,
            memory: Mutex::default(),
            hosts: Hosts::default(),
        }
    }

    /// What sends to a URL, and whether that is through a proxy.
    fn agent(&self, url: &str) -> (&Agent, bool) {
        let address = url.parse::<Uri>().unwrap_or_default();
        let proxied = match address.scheme_str() {
            Some("https") => &self.https,
            _ => &self.http,
        };
        match proxied {
            Some(agent) if !self.proxies.exempts(address.host().unwrap_or_default()) => {
                (agent, true)
            }
            _ => (&self.direct, false),
        }
    }

    /// Sends a request to an absolute URL.
    pub fn exchange(
        &self,
        url: &str,
        request: &Request,
        credentials: &Headers,
    ) -> Result<Response, ApiError> {
        let mut sent = Sent::builder().method(request.method.as_str()).uri(url);
        for (name, value) in request.headers.iter().chain(credentials) {
            sent = sent.header(*name, value);
        }
        let (agent, is_proxied) = self.agent(url);
        let _place = self.hosts.enter(url);
        let outcome = match &request.body {
            Some(body) => sent.body(body.as_bytes()).map(|it| agent.run(it)),
            None => sent.body(()).map(|it| agent.run(it)),
        };
        let mut answer = match outcome {
            Ok(Ok(answer)) => answer,
            Ok(Err(Error::Timeout(_))) => return Err(ApiError::timed_out()),
            Ok(Err(error)) => {
                return Err(match obstacle(&error, is_proxied) {
                    // It may pass, as without a proxy.
                    obstacle @ (None | Some(Obstacle::ProxySilent)) => ApiError {
                        obstacle,
                        ..lock(&self.memory).explain(url, Probe::Silent)
                    },
                    Some(obstacle) => ApiError::hindered(obstacle),
                });
            }
            Err(_) => return Err(lock(&self.memory).explain(url, Probe::Silent)),
        };
        lock(&self.memory).answered(url);
        let headers = answer.headers().iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        let headers = headers.collect();
        let status = answer.status().as_u16();
        let body = answer.body_mut().with_config().limit(LONGEST_BODY);
        let body = body.read_to_vec();
        let has_body = body.is_ok();
        let response = Response {
            status,
            headers,
            body: body.map(body_text).unwrap_or_default(),
        };
        match status {
            300..400 => Err(ApiError::redirected()),
            // The status of a refusal says enough.
            200..300 if !has_body => Err(ApiError::broken_off(&response)),
            _ => Ok(response),
        }
    }
}

/// What was in the way of a request, if that is known.
fn obstacle(error: &Error, is_proxied: bool) -> Option<Obstacle> {
    let of_tls = match error {
        Error::Rustls(error) => Some(error),
        Error::Io(error) => error.get_ref().and_then(|inner| inner.downcast_ref()),
        _ => None,
    };
    match (error, of_tls) {
        (_, Some(TlsError::InvalidCertificate(wrong))) => Some(match wrong {
            // An authority of the same name with another key signs other certificates.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => {
                Obstacle::CertificateIssuer
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                Obstacle::CertificateHost
            }
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => Obstacle::CertificateDates,
            _ => Obstacle::Certificate,
        }),
        (Error::ConnectProxyFailed(_), _) => Some(Obstacle::ProxyRefuses),
        _ => is_proxied.then_some(Obstacle::ProxySilent),
    }
}

/// How many requests each host is being sent.
#[derive(Default)]
struct Hosts {
    under_way: Mutex<BTreeMap<String, usize>>,
    left: Condvar,
}

/// One of the requests that a host may be sent at once.
struct Entered<'a> {
    hosts: &'a Hosts,
    host: String,
}

impl Hosts {
    /// Waits until the host of a URL may be sent one more.
    fn enter(&self, url: &str) -> Entered<'_> {
        let host = url.split('/').nth(2).unwrap_or_default().to_owned();
        let mut under_way = lock(&self.under_way);
        while under_way.get(&host).is_some_and(|it| *it >= MOST_PER_HOST) {
            let woken = self.left.wait(under_way);
            under_way = woken.unwrap_or_else(PoisonError::into_inner);
        }
        *under_way.entry(host.clone()).or_default() += 1;
        Entered { hosts: self, host }
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        if let Some(count) = lock(&self.hosts.under_way).get_mut(&self.host) {
            *count = count.saturating_sub(1);
        }
        self.hosts.left.notify_all();
    }
}
