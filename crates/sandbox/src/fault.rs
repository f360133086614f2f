//! Failures on purpose: queued ones that wait for a matching request, and
//! sentinel names that make one write fail.

use std::num::NonZero;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use wire::http::{Method, Request, Response, Service};

use crate::{Outcome, Sandbox, answer, projects};

/// Which requests a fault waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum On {
    /// Every request.
    #[default]
    Any,
    /// Lists of connectors or notifications.
    List,
    /// Every other read.
    Read,
    /// Create, update and delete.
    Write,
    /// Test messages.
    Test,
}

impl On {
    /// Every kind, in the order to offer them.
    pub const ALL: [Self; 5] = [Self::Any, Self::List, Self::Read, Self::Write, Self::Test];

    /// The word in the control API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::List => "list",
            Self::Read => "read",
            Self::Write => "write",
            Self::Test => "test",
        }
    }

    /// Reads the word of the control API.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|on| on.as_str() == word)
    }

    fn of(request: &Request, parts: &[&str]) -> Self {
        match (request.method, parts) {
            (Method::Get, ["v3", _, "notifications", _] | [.., "snsconnectors"]) => Self::List,
            (Method::Get, _) => Self::Read,
            (Method::Post, [.., _, "test"]) => Self::Test,
            _ => Self::Write,
        }
    }
}

/// How a request fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum FaultKind {
    /// This HTTP status, with the body the service would send.
    Status(u16),
    /// This CTS error code, with the status documented for it.
    Code(u16),
    /// 502 with a web page.
    Html,
    /// The request is carried out, but the JSON text of the answer is cut.
    Malformed,
    /// The request is carried out, but the answer has no body.
    Empty,
    /// The request is carried out, but of what was stored the answer says only what
    /// identifies it.
    Partial,
    /// The connection breaks before a status is seen. Nothing is carried out.
    Drop,
    /// No answer ever. Nothing is carried out.
    Silence,
    /// Carried out and answered after two seconds.
    Slow,
}

/// The kinds that are words.
const WORDS: [(&str, FaultKind); 7] = [
    ("html", FaultKind::Html),
    ("malformed", FaultKind::Malformed),
    ("empty", FaultKind::Empty),
    ("partial", FaultKind::Partial),
    ("drop", FaultKind::Drop),
    ("silence", FaultKind::Silence),
    ("slow", FaultKind::Slow),
];

impl FaultKind {
    /// Reads a word, an HTTP error status of three digits, or a CTS code of four.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        if let Some((_, kind)) = WORDS.iter().find(|(name, _)| *name == word) {
            return Some(*kind);
        }
        if !word.bytes().all(|c| c.is_ascii_digit()) {
            return None;
        }
        match (word.len(), word.parse().ok()?) {
            (3, status @ 400..=599) => Some(Self::Status(status)),
            (4, code) => Some(Self::Code(code)),
            _ => None,
        }
    }

    /// The word [`FaultKind::parse`] reads.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Status(status) => status.to_string(),
            Self::Code(code) => format!("{code:04}"),
            other => WORDS
                .iter()
                .find(|(_, kind)| *kind == other)
                .map_or("", |(name, _)| name)
                .to_owned(),
        }
    }
}

impl TryFrom<String> for FaultKind {
    type Error = &'static str;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        Self::parse(&word).ok_or("no such fault")
    }
}

impl From<FaultKind> for String {
    fn from(kind: FaultKind) -> Self {
        kind.word()
    }
}

/// A failure that waits for matching requests. In the control API it is
/// `{"on","service","project","fault","times","retry_after_s"}`; only `fault` is mandatory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// How they fail.
    #[serde(rename = "fault")]
    pub kind: FaultKind,
    /// Which requests it waits for.
    #[serde(default)]
    pub on: On,
    /// Only requests whose path names this project, or any.
    #[serde(
        default,
        deserialize_with = "read_project",
        skip_serializing_if = "Option::is_none"
    )]
    pub project: Option<String>,
    /// `Retry-After` in seconds. Without it a 429 says [`RETRY_AFTER_S`], and
    /// nothing else says any.
    #[serde(
        default,
        deserialize_with = "read_seconds",
        skip_serializing_if = "Option::is_none"
    )]
    pub retry_after_s: Option<u32>,
    /// Only requests of this service, or of any.
    #[serde(
        default,
        deserialize_with = "read_service",
        serialize_with = "write_service"
    )]
    pub service: Option<Service>,
    /// How many requests still fail; 0 counts as 1.
    #[serde(default = "once", deserialize_with = "read_times")]
    pub times: u32,
}

/// What a 429 says as `Retry-After`, seconds.
pub const RETRY_AFTER_S: u32 = 2;

/// The words of the services in the control API.
const SERVICES: [(&str, Service); 5] = [
    ("network-security", Service::NetworkSecurity),
    ("cts", Service::Cts),
    ("iam", Service::Iam),
    ("smn", Service::Smn),
    ("functiongraph", Service::FunctionGraph),
];

fn read_service<'de, D: Deserializer<'de>>(word: D) -> Result<Option<Service>, D::Error> {
    let word = String::deserialize(word)?;
    if word == "any" {
        return Ok(None);
    }
    let known = SERVICES.iter().find(|(known, _)| *known == word);
    let unknown = || serde::de::Error::custom("no such service");
    Ok(Some(known.ok_or_else(unknown)?.1))
}

fn write_service<S: Serializer>(service: &Option<Service>, out: S) -> Result<S::Ok, S::Error> {
    let known = SERVICES.iter().find(|(_, known)| Some(*known) == *service);
    out.serialize_str(known.map_or("any", |(word, _)| word))
}

/// A text; null is none.
fn read_project<'de, D: Deserializer<'de>>(project: D) -> Result<Option<String>, D::Error> {
    String::deserialize(project).map(Some)
}

/// A number; null is none.
fn read_seconds<'de, D: Deserializer<'de>>(seconds: D) -> Result<Option<u32>, D::Error> {
    u32::deserialize(seconds).map(Some)
}

/// How long every answer takes until that is changed. In the control API it is
/// `{"project","latency_ms"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latency {
    /// Only requests whose path names this project; without it all that have no setting
    /// of their own.
    #[serde(
        default,
        deserialize_with = "read_project",
        skip_serializing_if = "Option::is_none"
    )]
    pub project: Option<String>,
    /// Milliseconds, at most [`MOST_LATENCY_MS`].
    #[serde(deserialize_with = "read_latency")]
    pub latency_ms: u32,
}

/// The longest an answer can be made to take, milliseconds.
pub const MOST_LATENCY_MS: u32 = 60_000;

fn read_latency<'de, D: Deserializer<'de>>(latency_ms: D) -> Result<u32, D::Error> {
    let latency_ms = u32::deserialize(latency_ms)?;
    let too_long = || serde::de::Error::custom("too long");
    Some(latency_ms)
        .filter(|latency_ms| *latency_ms <= MOST_LATENCY_MS)
        .ok_or_else(too_long)
}

fn once() -> u32 {
    1
}

fn read_times<'de, D: Deserializer<'de>>(times: D) -> Result<u32, D::Error> {
    NonZero::deserialize(times).map(NonZero::get)
}

impl Sandbox {
    /// Lets answers take so long until it is set again: those of one project, or all that
    /// have no setting of their own.
    pub fn set_latency(&mut self, latency: Latency) {
        self.changed.set(true);
        self.latencies.retain(|it| it.project != latency.project);
        self.latencies.push(latency);
    }

    /// How long answers take.
    #[must_use]
    pub fn latencies(&self) -> &[Latency] {
        &self.latencies
    }

    /// Lets answers come at once again.
    pub fn clear_latencies(&mut self) {
        self.changed.set(true);
        self.latencies.clear();
    }

    /// How long an answer takes that is about this project, or none.
    pub(crate) fn latency_ms(&self, project: Option<&str>) -> u32 {
        let of = |project: Option<&str>| {
            let mut latencies = self.latencies.iter();
            latencies.find(|it| it.project.as_deref() == project)
        };
        of(project)
            .or_else(|| of(None))
            .map_or(0, |it| it.latency_ms)
    }

    /// Uses up one time of the first fault that waits for such a request.
    pub(crate) fn take_fault(
        &mut self,
        request: &Request,
        parts: &[&str],
    ) -> Option<(FaultKind, Option<u32>)> {
        let on = On::of(request, parts);
        let project = projects::named(request.service, parts);
        let at = self.faults.iter().position(|fault| {
            (fault.on == On::Any || fault.on == on)
                && fault
                    .service
                    .is_none_or(|service| service == request.service)
                && (fault.project.is_none() || fault.project.as_deref() == project)
        })?;
        let fault = self.faults.get_mut(at)?;
        let taken = (fault.kind, fault.retry_after_s);
        fault.times = fault.times.saturating_sub(1);
        if fault.times == 0 {
            self.faults.remove(at);
        }
        self.changed.set(true);
        Some(taken)
    }
}

/// The failure a create or update asks for by its name: `sandbox_401` or, for
/// connectors, `sandbox-401`. A further separator and text may follow.
pub(crate) fn sentinel(request: &Request) -> Option<FaultKind> {
    let (member, separator) = match request.service {
        Service::NetworkSecurity => ("notificationType", '-'),
        Service::Cts => ("notification_name", '_'),
        _ => return None,
    };
    let body: Value = serde_json::from_str(request.body.as_deref()?).ok()?;
    let mut words = body.get(member)?.as_str()?.split(separator);
    if words.next() != Some("sandbox") {
        return None;
    }
    FaultKind::parse(words.next()?)
}

/// Lets a request fail. `carry_out` is what would have happened otherwise.
pub(crate) fn outcome(
    kind: FaultKind,
    retry_after_s: Option<u32>,
    request: &Request,
    carry_out: impl FnOnce() -> Response,
) -> Outcome {
    let response = match kind {
        FaultKind::Drop => return Outcome::Dropped { delay_ms: 0 },
        FaultKind::Silence => return Outcome::Silence,
        FaultKind::Slow => {
            return Outcome::Answer {
                response: carry_out(),
                delay_ms: 2000,
            };
        }
        FaultKind::Html => answer::page(502),
        FaultKind::Malformed => {
            let mut response = carry_out();
            // Half of it, on a character boundary; an empty body gets a start.
            let half = response.body.chars().count() / 2;
            response.body = response.body.chars().take(half).collect();
            if response.body.is_empty() {
                response.body.push('{');
                response.status = 200;
            }
            response
        }
        FaultKind::Empty => {
            let mut response = carry_out();
            response.body.clear();
            response
        }
        FaultKind::Partial => {
            let mut response = carry_out();
            response.body = identity(&response.body).unwrap_or_default();
            response
        }
        FaultKind::Code(code) => answer::cts(code),
        FaultKind::Status(status) => match request.service {
            Service::NetworkSecurity => network_security(status),
            _ => cts(status, request.method == Method::Get),
        },
    };
    answer::now(with_retry_after(response, retry_after_s))
}

/// What is left of a stored object in a partial answer.
fn identity(body: &str) -> Option<String> {
    let stored: Value = serde_json::from_str(body).ok()?;
    let name = ["notification_id", "notificationType"]
        .into_iter()
        .find(|name| stored.get(name).is_some())?;
    Some(answer::texts(&[(name, stored.get(name)?.as_str()?)]).to_string())
}

fn network_security(status: u16) -> Response {
    let text = match status {
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "SNS connector not found",
        409 => "SNS connector already exists",
        422 => "Invalid SNS connector",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        500..=599 => "Internal server error",
        _ => "Bad Request",
    };
    answer::message(status, text)
}

fn cts(status: u16, reads: bool) -> Response {
    match status {
        401 => answer::gateway(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: token expires, expires_at:2021-10-11T06:19:27.385000Z",
        ),
        403 => answer::cts(13),
        404 => answer::cts(403),
        409 => answer::cts_as(409, 400, "The key event notification name already exists."),
        429 => answer::gateway(
            429,
            "APIGW.0308",
            "The throttling threshold has been reached.",
        ),
        503 => answer::cts_as(503, 1, "The IAM or OBS service is abnormal."),
        500..=599 if reads => answer::cts_as(status, 5, "Failed to read data."),
        500..=599 => answer::cts_as(status, 4, "Failed to write data."),
        _ => answer::cts_as(status, 3, "The request body is empty or invalid."),
    }
}

fn with_retry_after(mut response: Response, seconds: Option<u32>) -> Response {
    let usual = (response.status == 429).then_some(RETRY_AFTER_S);
    if let Some(seconds) = seconds.or(usual) {
        let header = answer::header("retry-after", &seconds.to_string());
        response.headers.push(header);
    }
    response
}
