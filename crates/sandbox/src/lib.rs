//! A stateful stand-in for the services, as a pure library: no clock, no
//! random source, no input or output. The same requests at the same times get
//! the same bytes. `docs/sandbox.md` lists what it imitates and how to make it
//! fail on purpose.

mod answer;
mod catalogue;
mod connectors;
mod control;
mod fault;
mod noise;
mod notifications;
mod path;
mod projects;
mod seed;
#[cfg(feature = "server")]
pub mod server;
mod state;
mod topics;
mod traces;

use std::cell::Cell;

use wire::http::{Request, Response, Service};

pub use fault::{Fault, FaultKind, Latency, MOST_LATENCY_MS, On, RETRY_AFTER_S};
pub use projects::ProjectInfo;

/// The project every sandbox has.
pub const PROJECT_ID: &str = "24edf66e79d04187acb99a463e610764";

/// The account the projects belong to.
pub const DOMAIN_ID: &str = "a3f1c0de52b94d4fb4be60c27d791fbf";

/// The region that project's topics and functions are in.
pub const REGION: &str = "eu-west-101";

/// How many notifications a project may hold (quota `smn_notification`).
pub const NOTIFICATION_QUOTA: usize = 100;

/// The most rows a list can be filled with.
pub const MOST_ROWS: usize = 100_000;

/// The most projects there can be.
pub const MOST_PROJECTS: usize = 300;

/// What becomes of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// An answer, to be delivered after `delay_ms` milliseconds.
    Answer {
        /// What the service says.
        response: Response,
        /// How long it takes, in milliseconds.
        delay_ms: u32,
    },
    /// The connection breaks after `delay_ms` milliseconds; no status is seen.
    Dropped {
        /// How long it takes, in milliseconds.
        delay_ms: u32,
    },
    /// Nothing ever comes back: the caller's deadline decides.
    Silence,
}

impl Outcome {
    /// The same so much later.
    fn later(mut self, latency_ms: u32) -> Self {
        match &mut self {
            Self::Answer { delay_ms, .. } | Self::Dropped { delay_ms } => {
                *delay_ms = delay_ms.saturating_add(latency_ms);
            }
            Self::Silence => {}
        }
        self
    }
}

/// The services with everything they store.
#[derive(Debug, Clone)]
pub struct Sandbox {
    /// The project every sandbox has.
    first: projects::Project,
    /// The others.
    more: Vec<projects::Project>,
    /// Failures that wait for a matching request, in order.
    faults: Vec<Fault>,
    /// How long answers take, at most one setting for each project and one for all.
    latencies: Vec<Latency>,
    /// Counts up with each identifier handed out.
    serial: u64,
    /// The time all seeded times are relative to, Unix milliseconds.
    seeded_ms: i64,
    /// Whether there is something [`Sandbox::to_json`] has not written yet.
    changed: Cell<bool>,
}

impl Sandbox {
    /// The demonstration data, with times relative to `now_ms` (Unix milliseconds).
    #[must_use]
    pub fn seeded(now_ms: i64) -> Self {
        Self {
            first: projects::Project::first(seed::notifications(now_ms), seed::connectors()),
            more: Vec::new(),
            faults: Vec::new(),
            latencies: Vec::new(),
            serial: 0,
            seeded_ms: now_ms,
            changed: Cell::new(true),
        }
    }

    /// Whether something changed that [`Sandbox::to_json`] has not written yet.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.changed.get()
    }

    /// Forgets everything and starts again with the demonstration data.
    pub fn reset(&mut self, now_ms: i64) {
        *self = Self::seeded(now_ms);
    }

    /// Replaces all notifications of [`PROJECT_ID`] with `count` generated ones, at most
    /// [`MOST_ROWS`]. The quota does not apply.
    pub fn fill_notifications(&mut self, count: usize) {
        self.changed.set(true);
        self.first.notifications = (0..count.min(MOST_ROWS))
            .map(|at| state::Stored::generated(at as u64, self.seeded_ms))
            .collect();
    }

    /// Replaces all connectors of the first account with `count` generated ones, at most
    /// [`MOST_ROWS`].
    pub fn fill_connectors(&mut self, count: usize) {
        self.changed.set(true);
        self.first.connectors = (0..count.min(MOST_ROWS))
            .map(seed::generated_connector)
            .collect();
    }

    /// Lets the next matching requests fail.
    pub fn push_fault(&mut self, fault: Fault) {
        self.changed.set(true);
        self.faults.push(fault);
    }

    /// The failures that still wait for a matching request, in order.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Lets nothing fail any more.
    pub fn clear_faults(&mut self) {
        self.changed.set(true);
        self.faults.clear();
    }

    /// Answers a request that arrives at `now_ms` (Unix milliseconds).
    pub fn handle(&mut self, request: &Request, now_ms: i64) -> Outcome {
        self.handle_as(request, now_ms, |sandbox, parts| {
            sandbox.route(request, parts, now_ms)
        })
    }

    /// [`Sandbox::handle`] with something else instead of the services' answers:
    /// the server knows credentials, of which the library knows nothing.
    fn handle_as(
        &mut self,
        request: &Request,
        now_ms: i64,
        route: impl FnOnce(&mut Self, &[&str]) -> Response,
    ) -> Outcome {
        let segments = path::segments(&request.path);
        let parts: Vec<&str> = segments.iter().map(String::as_str).collect();
        if let ["sandbox", rest @ ..] = parts.as_slice() {
            return answer::now(self.control(request, rest, now_ms));
        }
        let fault = self
            .take_fault(request, &parts)
            .or_else(|| Some((fault::sentinel(request)?, None)));
        let latency_ms = self.latency_ms(projects::named(request.service, &parts));
        let outcome = match fault {
            None => answer::now(route(self, &parts)),
            Some((kind, retry_after_s)) => {
                fault::outcome(kind, retry_after_s, request, || route(self, &parts))
            }
        };
        outcome.later(latency_ms)
    }

    fn route(&mut self, request: &Request, parts: &[&str], now_ms: i64) -> Response {
        match request.service {
            Service::NetworkSecurity => self.network_security(request, parts),
            Service::Cts => self.cts(request, parts, now_ms),
            Service::Smn => self.smn(request, parts),
            Service::FunctionGraph => self.function_graph(request, parts),
            // Only the server knows credentials.
            Service::Iam => self.iam(request, parts),
        }
    }
}
