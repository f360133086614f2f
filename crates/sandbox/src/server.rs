//! The sandbox as an HTTP server on the loopback interface: Network Security
//! under `/api`, CTS and IAM under `/v3`, SMN and FunctionGraph under `/v2`, the
//! sandbox's own paths under `/sandbox`. axum speaks HTTP; what is answered comes
//! from the library but for credentials, which are in `access`. This file adds
//! delays, broken connections, silence and CORS.

mod access;
mod control;
mod http;
mod iam;
mod signed;

use std::future;
use std::io;
use std::net::TcpListener;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::request::Parts;
use wire::http::{Request, Response, Service};

use crate::{Outcome, Sandbox, answer, noise};
use access::Access;
use control::Settings;
use http::Incoming;

pub use access::Credentials;
pub use control::Cors;

/// API key of Network Security that is known at the start.
pub const API_KEY: &str = "sandbox-api-key";
/// Token that is known at the start; it does not expire and is good for all projects.
pub const TOKEN: &str = "sandbox-token";
/// Account of the IAM user that is known at the start.
pub const ACCOUNT: &str = "sandbox-account";
/// That user and the password.
pub const USER: (&str, &str) = ("sandbox-user", "sandbox-password");
/// Access key and secret key that are known at the start.
pub const ACCESS_KEY: (&str, &str) = (
    "SANDBOXACCESSKEY0001",
    "sandbox-secret-key-000000000000000000001",
);
/// Temporary access key and secret key that are known at the start.
pub const TEMPORARY_KEY: (&str, &str) = (
    "SANDBOXTEMPORARY0001",
    "sandbox-secret-key-000000000000000000002",
);
/// What [`TEMPORARY_KEY`] is sent with.
pub const SECURITY_TOKEN: &str = "sandbox-security-token";

/// A server that has its port but does not answer yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
}

/// Where two are needed at once, `sandbox` is locked before `access`.
#[derive(Debug)]
struct Shared {
    sandbox: Mutex<Sandbox>,
    access: Mutex<Access>,
    settings: Mutex<Settings>,
    /// Counts up with each request, for its id.
    requests: AtomicU64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    /// Takes a port of the loopback interface; 0 takes a free one.
    ///
    /// # Errors
    /// Where the port cannot be had, for example [`io::ErrorKind::AddrInUse`].
    pub fn bind(port: u16, cors: Cors, credentials: Credentials) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        Ok(Self {
            listener,
            shared: Arc::new(Shared {
                sandbox: Mutex::new(Sandbox::seeded(machine_ms())),
                access: Mutex::new(Access::new(credentials)),
                settings: Mutex::new(Settings { cors, offset_ms: 0 }),
                requests: AtomicU64::new(0),
            }),
        })
    }

    /// The port it has.
    ///
    /// # Errors
    /// Where the system cannot tell.
    pub fn port(&self) -> io::Result<u16> {
        self.listener.local_addr().map(|address| address.port())
    }

    /// Answers until the process ends.
    ///
    /// # Errors
    /// Where the system refuses to wait for connections.
    pub fn run(self) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let app = Router::new()
                .fallback(serve)
                .layer(DefaultBodyLimit::max(http::MAX_BODY))
                .with_state(self.shared);
            axum::serve(listener, app).await
        })
    }
}

/// Answers one request, or breaks or holds the connection where a fault says so.
async fn serve(
    State(shared): State<Arc<Shared>>,
    parts: Parts,
    body: Bytes,
) -> axum::response::Response {
    let incoming = Incoming::new(&parts, body);
    match shared.outcome(&incoming) {
        Outcome::Answer { response, delay_ms } => {
            pause(delay_ms).await;
            shared.complete(response, &incoming)
        }
        Outcome::Dropped { delay_ms } => {
            pause(delay_ms).await;
            http::broken()
        }
        // Waits until the caller gives up.
        Outcome::Silence => future::pending().await,
    }
}

async fn pause(delay_ms: u32) {
    tokio::time::sleep(Duration::from_millis(delay_ms.into())).await;
}

/// The machine's clock.
fn machine_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

impl Shared {
    /// The server's clock, which can be put wrong.
    fn now_ms(&self) -> i64 {
        machine_ms().saturating_add(lock(&self.settings).offset_ms)
    }

    /// Adds what every answer has.
    fn complete(&self, mut response: Response, incoming: &Incoming) -> axum::response::Response {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let id = noise::uuid(number).replace('-', "");
        response.body = response.body.replace(answer::REQUEST_ID, &id);
        let mut headers = vec![("Date", http::date(self.now_ms())), ("X-Request-Id", id)];
        headers.extend(http::cors_headers(incoming, self.cors(incoming)));
        http::response(response, headers)
    }

    /// The sandbox's own paths are open to every page.
    fn cors(&self, incoming: &Incoming) -> Cors {
        if incoming.path.starts_with("/sandbox/") {
            Cors::On
        } else {
            lock(&self.settings).cors
        }
    }

    fn outcome(&self, incoming: &Incoming) -> Outcome {
        if incoming.method == "OPTIONS" {
            let allowed = self.cors(incoming) != Cors::Off;
            return answer::now(answer::nothing(if allowed { 204 } else { 405 }));
        }
        if let Some(response) = self.control(incoming) {
            return answer::now(response);
        }
        let request = match request(incoming) {
            Ok(request) => request,
            Err(refusal) => return answer::now(refusal),
        };
        let now_ms = self.now_ms();
        let open = incoming.path.starts_with("/sandbox/") || iam::is_open(&request);
        let mut sandbox = lock(&self.sandbox);
        if !open {
            let checked = lock(&self.access).check(incoming, &request, &sandbox, now_ms);
            if let Err(refusal) = checked {
                return answer::now(refusal);
            }
        }
        match request.service {
            Service::Iam => sandbox.handle_as(&request, now_ms, |sandbox, parts| {
                let mut access = lock(&self.access);
                iam::route(&request, parts, sandbox, &mut access, now_ms)
            }),
            _ => sandbox.handle(&request, now_ms),
        }
    }

    /// Answers the paths that are the server's own and not the library's.
    fn control(&self, incoming: &Incoming) -> Option<Response> {
        if incoming.method != "POST" {
            return None;
        }
        let body = || serde_json::from_str(&incoming.body()).unwrap_or_default();
        Some(match incoming.path.as_str() {
            "/sandbox/cors" => control::cors(&body(), &mut lock(&self.settings)),
            "/sandbox/clock" => control::clock(&body(), &mut lock(&self.settings)),
            "/sandbox/credentials" => {
                control::register(&body(), &mut lock(&self.access), self.now_ms())
            }
            "/sandbox/credentials/expire" => {
                control::expire(&body(), &mut lock(&self.access), self.now_ms())
            }
            "/sandbox/reset" => {
                // The library answers; these belong to what it is reset to.
                lock(&self.access).reset();
                lock(&self.settings).offset_ms = 0;
                return None;
            }
            _ => return None,
        })
    }
}

/// What the library understands, or why it cannot be asked.
fn request(incoming: &Incoming) -> Result<Request, Response> {
    let (service, path) = place(&incoming.path).ok_or_else(|| {
        answer::message(
            404,
            "Network Security is below /api, CTS and IAM below /v3, SMN and FunctionGraph below /v2.",
        )
    })?;
    let method =
        http::method(&incoming.method).ok_or_else(|| answer::message(405, "Method Not Allowed"))?;
    let version = incoming
        .header("api-version")
        .map(|version| ("api-version", version.to_owned()));
    Ok(Request {
        service,
        method,
        path: path.to_owned(),
        query: incoming.query.clone(),
        headers: version.into_iter().collect(),
        body: (!incoming.payload.is_empty()).then(|| incoming.body().into_owned()),
    })
}

/// The service a path belongs to, and the path below its base address.
fn place(path: &str) -> Option<(Service, &str)> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["", "api", ..] => Some((Service::NetworkSecurity, path.strip_prefix("/api")?)),
        ["", "v3", "auth", "tokens" | "projects"] | ["", "v3", "projects"] => {
            Some((Service::Iam, path))
        }
        ["", "v3" | "sandbox", _, ..] => Some((Service::Cts, path)),
        ["", "v2", _, "notifications", ..] => Some((Service::Smn, path)),
        ["", "v2", _, "fgs", ..] => Some((Service::FunctionGraph, path)),
        _ => None,
    }
}
