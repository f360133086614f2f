//! The sandbox as an HTTP server on the loopback interface: Network Security
//! under `/api`, CTS under `/v3`, the sandbox's own paths under `/sandbox`.
//! Everything it answers comes from [`Sandbox::handle`]; delays, broken
//! connections and silence are what this file adds, and CORS.

mod http;

use std::io::{self, Read};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use wire::http::{Request, Response, Service};

use crate::{Outcome, Sandbox, answer};
use http::Incoming;

/// How long a connection may stay silent before it is given up.
const PATIENCE: Duration = Duration::from_secs(600);

/// A server that has its port but does not answer yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    sandbox: Mutex<Sandbox>,
    /// Whether browsers on other origins may read the answers.
    cors: AtomicBool,
}

impl Server {
    /// Takes a port of the loopback interface; 0 takes a free one.
    ///
    /// # Errors
    /// Where the port cannot be had, for example [`io::ErrorKind::AddrInUse`].
    pub fn bind(port: u16, cors: bool) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let sandbox = Mutex::new(Sandbox::seeded(now_ms()));
        Ok(Self {
            listener,
            shared: Arc::new(Shared {
                sandbox,
                cors: AtomicBool::new(cors),
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

    /// Answers, one thread for each connection, until the process ends.
    pub fn run(&self) {
        for stream in self.listener.incoming().flatten() {
            let shared = Arc::clone(&self.shared);
            // A connection that breaks concerns only its caller.
            thread::spawn(move || shared.serve(stream));
        }
    }
}

fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

impl Shared {
    /// One request and its answer; every connection is closed afterwards.
    fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let incoming = match http::read(&mut stream)? {
            Ok(incoming) => incoming,
            Err(refusal) => return http::write(&mut stream, &refusal, &[]),
        };
        let own = incoming.path.starts_with("/sandbox/");
        let cors = if own || self.cors.load(Ordering::Relaxed) {
            http::cors_headers(&incoming)
        } else {
            Vec::new()
        };
        match self.outcome(&incoming, own) {
            Outcome::Answer { response, delay_ms } => {
                pause(delay_ms);
                http::write(&mut stream, &response, &cors)
            }
            Outcome::Dropped { delay_ms } => {
                pause(delay_ms);
                stream.shutdown(Shutdown::Both)
            }
            // Waits until the caller gives up.
            Outcome::Silence => stream.read(&mut [0; 64]).map(|_| ()),
        }
    }

    fn outcome(&self, incoming: &Incoming, own: bool) -> Outcome {
        if incoming.method == "OPTIONS" {
            let allowed = own || self.cors.load(Ordering::Relaxed);
            return answer::now(answer::nothing(if allowed { 204 } else { 405 }));
        }
        if incoming.path == "/sandbox/cors" {
            return answer::now(self.switch_cors(incoming));
        }
        match request(incoming) {
            Ok(request) => {
                let mut sandbox = self.sandbox.lock().unwrap_or_else(PoisonError::into_inner);
                sandbox.handle(&request, now_ms())
            }
            Err(refusal) => answer::now(refusal),
        }
    }

    fn switch_cors(&self, incoming: &Incoming) -> Response {
        let body = wire::json::parse(&incoming.body).unwrap_or_default();
        let on = match body.get("mode").and_then(wire::json::Value::as_str) {
            Some("on") => true,
            Some("off") => false,
            _ => return answer::message(400, "The mode must be on or off."),
        };
        self.cors.store(on, Ordering::Relaxed);
        answer::nothing(204)
    }
}

fn pause(delay_ms: u32) {
    thread::sleep(Duration::from_millis(delay_ms.into()));
}

/// What the library understands, or why it cannot be asked.
fn request(incoming: &Incoming) -> Result<Request, Response> {
    let below_api = incoming
        .path
        .strip_prefix("/api")
        .filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let (service, path) = match below_api {
        Some(rest) => (Service::NetworkSecurity, rest),
        None if incoming.path.starts_with("/v3/") || incoming.path.starts_with("/sandbox/") => {
            (Service::Cts, incoming.path.as_str())
        }
        None => {
            return Err(answer::message(
                404,
                "Network Security is below /api, CTS below /v3.",
            ));
        }
    };
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
        body: (!incoming.body.is_empty()).then(|| incoming.body.clone()),
    })
}
