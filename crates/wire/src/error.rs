//! Why a call did not succeed: one kind, and whatever the vendor said about it.
//! How error bodies are read is in `body`; which form fields an
//! error is about in `fields`.

use messages::{Message, failure as words};

use crate::http::Response;
use crate::instant;

mod body;
mod fields;
mod unseen;

pub(crate) use body::says_nothing;
pub use fields::field_hints;
pub use unseen::{OriginMemory, Probe};

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// 401: credentials missing, wrong or expired.
    Unauthorized,
    /// 403: known, but not allowed.
    Forbidden,
    /// 404 or 410: the object, or the path, does not exist.
    NotFound,
    /// 409 or CTS.0400: something of that name exists.
    Conflict,
    /// 400, 422 or another 4xx: the vendor refused the content.
    Rejected,
    /// 429.
    RateLimited,
    /// 500 and other 5xx.
    Server,
    /// 408, 502, 503, 504.
    Unavailable,
    /// A success status with a body that cannot be read.
    Undecodable,
    /// A success status whose body did not arrive whole.
    BrokenOff,
    /// No answer within the deadline.
    TimedOut,
    /// The browser reports being offline.
    Offline,
    /// The address answers, but the browser withholds what it says (CORS).
    Blocked,
    /// Nothing answers at the address: no such host, nothing listening, a
    /// certificate nobody trusts, a firewall.
    Unreachable,
    /// No answer came from an address that has answered this page before: CORS is
    /// not the cause.
    Lost,
    /// This site's own Content-Security-Policy does not let it call the address.
    Forbade,
    /// The address sends callers elsewhere, which is not followed with credentials.
    Redirected,
    /// The console may not change anything through this connection. Nothing was
    /// sent.
    ReadOnly,
    /// The console has no credentials and was not given any. Nothing was sent.
    NoCredentials,
    /// A file of the console that sending takes did not arrive. Nothing was sent.
    PartMissing,
    /// The person left. Never shown.
    Cancelled,
}

/// What is in the way of a request, where whoever sends it is told; a browser's page is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// Nobody who is trusted has signed the certificate.
    CertificateIssuer,
    /// The certificate is another host's.
    CertificateHost,
    /// The certificate is not valid yet, or no longer.
    CertificateDates,
    /// Anything else is wrong with the certificate.
    Certificate,
    /// The proxy does not connect to the address.
    ProxyRefuses,
    /// Nothing came back through the proxy, or from it.
    ProxySilent,
}

impl Obstacle {
    /// Whether it was met before the request was sent.
    fn is_before_sending(self) -> bool {
        self != Self::ProxySilent
    }
}

/// Words of refusals that are about what the cloud has, in lower case.
const NOT_OFFERED: [&str; 6] = [
    "notification_type",
    "notification type",
    "not support",
    "unsupported",
    "not been published",
    "不支持",
];

/// Why a success cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MalformedBody {
    /// HTML or XML.
    WebPage,
    /// No JSON.
    NotJson,
    /// Nothing.
    Empty,
    /// JSON, but no object.
    NotObject,
    /// An object in which the list is something else.
    NotArray,
    /// No connector where one has to be.
    NoConnector,
    /// Something else in the list of connectors.
    OddConnector,
    /// Something else in the list of notifications.
    OddNotification,
    /// No token.
    NoToken,
    /// The token is in a header that the browser hides.
    TokenHidden,
}

impl MalformedBody {
    /// What it is, in words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::WebPage => words::BODY_IS_WEB_PAGE,
            Self::NotJson => words::BODY_NOT_JSON,
            Self::Empty => words::BODY_EMPTY,
            Self::NotObject => words::BODY_NOT_OBJECT,
            Self::NotArray => words::LIST_NOT_ARRAY,
            Self::NoConnector => words::CONNECTOR_MISSING,
            Self::OddConnector => words::CONNECTORS_MALFORMED,
            Self::OddNotification => words::NOTIFICATIONS_MALFORMED,
            Self::NoToken => words::NO_TOKEN_IN_RESPONSE,
            Self::TokenHidden => words::TOKEN_HIDDEN,
        }
    }
}

/// A failed call. [`crate::explain`] has the words for people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind:?}: {}", message.as_deref().or(code.as_deref()).unwrap_or_default())]
pub struct ApiError {
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// What is in the way, if that is known.
    pub obstacle: Option<Obstacle>,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// The vendor's code, for example `CTS.0400`.
    pub code: Option<String>,
    /// The vendor's own words.
    pub message: Option<String>,
    /// What is wrong with the body of a success.
    pub malformed: Option<MalformedBody>,
    /// Request id, for a support case.
    pub request_id: Option<String>,
    /// `Retry-After` in seconds from now.
    pub retry_after_s: Option<u32>,
    /// How far this device's clock is ahead of the service's, in seconds, where
    /// that is known and far enough to matter.
    pub clock_ahead_s: Option<i64>,
    /// What the vendor said about single fields: vendor's member name, words.
    pub hints: Vec<(String, String)>,
    /// Whether reading the whole list failed, on the way to something else perhaps:
    /// then no single object is missing.
    pub of_list: bool,
    /// The raw body, cut at 4,000 characters, secrets masked. Empty if there was
    /// none.
    pub raw: String,
}

impl ApiError {
    /// Reads an answer that is not a success.
    #[must_use]
    pub fn from_response(response: &Response) -> Self {
        let said = body::read(response);
        Self {
            kind: kind_of(response.status, said.code.as_deref()),
            status: Some(response.status),
            code: said.code,
            message: said.message,
            request_id: request_id(said.request_id, response),
            retry_after_s: retry_after_s(response, None),
            hints: said.hints,
            raw: body::raw(&response.body),
            ..Self::bare(ErrorKind::Rejected)
        }
    }

    /// A success that cannot be read.
    #[must_use]
    pub fn undecodable(response: &Response, why: MalformedBody) -> Self {
        Self {
            status: Some(response.status),
            malformed: Some(why),
            request_id: request_id(None, response),
            raw: body::raw(&response.body),
            ..Self::bare(ErrorKind::Undecodable)
        }
    }

    /// A success whose body did not arrive whole.
    #[must_use]
    pub fn broken_off(response: &Response) -> Self {
        Self {
            status: Some(response.status),
            request_id: request_id(None, response),
            ..Self::bare(ErrorKind::BrokenOff)
        }
    }

    /// No answer came within the deadline.
    #[must_use]
    pub fn timed_out() -> Self {
        Self::bare(ErrorKind::TimedOut)
    }

    /// The browser withheld the answer.
    #[must_use]
    pub fn blocked() -> Self {
        Self::bare(ErrorKind::Blocked)
    }

    /// Nothing answers at the address.
    #[must_use]
    pub fn unreachable() -> Self {
        Self::bare(ErrorKind::Unreachable)
    }

    /// Something known is in the way to the address.
    #[must_use]
    pub fn hindered(obstacle: Obstacle) -> Self {
        Self {
            obstacle: Some(obstacle),
            ..Self::bare(ErrorKind::Unreachable)
        }
    }

    /// This site's policy does not let it call the address.
    #[must_use]
    pub fn forbade() -> Self {
        Self::bare(ErrorKind::Forbade)
    }

    /// The address redirects.
    #[must_use]
    pub fn redirected() -> Self {
        Self::bare(ErrorKind::Redirected)
    }

    /// A change through a connection that is read-only.
    #[must_use]
    pub fn read_only() -> Self {
        Self::bare(ErrorKind::ReadOnly)
    }

    /// There are no credentials to send.
    #[must_use]
    pub fn no_credentials() -> Self {
        Self::bare(ErrorKind::NoCredentials)
    }

    /// The browser is offline.
    #[must_use]
    pub fn offline() -> Self {
        Self::bare(ErrorKind::Offline)
    }

    /// What sends such requests did not arrive.
    #[must_use]
    pub fn part_missing() -> Self {
        Self::bare(ErrorKind::PartMissing)
    }

    /// Whether it is certain that nothing was done: the service said no, or nothing was
    /// sent because something is missing here.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Unauthorized
                | ErrorKind::Forbidden
                | ErrorKind::NotFound
                | ErrorKind::Conflict
                | ErrorKind::Rejected
                | ErrorKind::RateLimited
                | ErrorKind::ReadOnly
                | ErrorKind::NoCredentials
                | ErrorKind::PartMissing
        ) || self.is_stopped()
    }

    /// Whether there are no credentials, or none that the service takes.
    #[must_use]
    pub fn is_signed_out(&self) -> bool {
        self.status == Some(401) || self.kind == ErrorKind::NoCredentials
    }

    /// Whether no request left this machine.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Offline
                | ErrorKind::ReadOnly
                | ErrorKind::NoCredentials
                | ErrorKind::PartMissing
        ) || self.is_stopped()
    }

    fn is_stopped(&self) -> bool {
        self.obstacle.is_some_and(Obstacle::is_before_sending)
    }

    /// The person left before the answer came.
    #[must_use]
    pub fn cancelled() -> Self {
        Self::bare(ErrorKind::Cancelled)
    }

    /// Whether a page (HTML or XML) came where JSON was expected: another
    /// server answered.
    #[must_use]
    pub fn is_markup(&self) -> bool {
        self.raw
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with('<')
    }

    /// Whether the cloud does not have what was asked for, whoever asks and however
    /// often. A refusal of this caller, or of this moment, is no such thing. Only for
    /// what one of several reads was answered with: a wrong address says 404 to all.
    #[must_use]
    pub fn is_not_offered(&self) -> bool {
        match (self.code.as_deref().and_then(split_code), self.status) {
            // The kind is unknown, the version is, no such API at the gateway.
            (Some(("CTS", 410 | 100) | ("APIG", 101)), _) => true,
            // The other codes of CTS are about objects.
            (Some(("CTS", _)), Some(404)) => false,
            (_, Some(404 | 405 | 410 | 501)) => true,
            (_, Some(400 | 403 | 422)) => {
                let words = self.message.as_deref().unwrap_or_default();
                let words = words.to_ascii_lowercase();
                NOT_OFFERED.iter().any(|part| words.contains(part))
            }
            _ => false,
        }
    }

    /// The same failure, of reading the whole list.
    #[must_use]
    pub fn of_list(mut self) -> Self {
        self.of_list = true;
        self
    }

    /// The same failure, of an answer that came when this device had `device_ms`
    /// (Unix milliseconds): how far its clock is off, and until when to wait where
    /// the answer names a moment.
    #[must_use]
    pub fn received(self, response: &Response, device_ms: i64) -> Self {
        let error = match date(response) {
            Some(service_ms) => self.with_clocks(service_ms, device_ms),
            None => self,
        };
        Self {
            retry_after_s: retry_after_s(response, Some(device_ms)),
            ..error
        }
    }

    /// The same failure, of an answer the service dated `service_ms` while this
    /// device had `device_ms` (Unix milliseconds). Five minutes and less are not
    /// mentioned; signatures may be 15 minutes off.
    #[must_use]
    pub fn with_clocks(mut self, service_ms: i64, device_ms: i64) -> Self {
        let ahead_s = device_ms.saturating_sub(service_ms) / 1000;
        self.clock_ahead_s = (ahead_s.abs() > 300).then_some(ahead_s);
        self
    }

    fn bare(kind: ErrorKind) -> Self {
        Self {
            kind,
            obstacle: None,
            status: None,
            code: None,
            message: None,
            malformed: None,
            request_id: None,
            retry_after_s: None,
            clock_ahead_s: None,
            hints: Vec::new(),
            of_list: false,
            raw: String::new(),
        }
    }
}

/// When the service says it answered.
fn date(response: &Response) -> Option<i64> {
    instant::parse_http_date(response.header("date")?)
}

/// `Retry-After`: seconds, or a moment (RFC 9110). A moment is counted from the
/// service's own clock where the answer has it, else from this device's.
fn retry_after_s(response: &Response, device_ms: Option<i64>) -> Option<u32> {
    let text = response.header("retry-after")?.trim();
    // Longer than a number can say is long enough.
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.parse().unwrap_or(u32::MAX));
    }
    let until_ms = instant::parse_http_date(text)?;
    let wait_ms = until_ms.saturating_sub(date(response).or(device_ms)?);
    let wait_s = wait_ms.max(0).saturating_add(999) / 1000;
    Some(u32::try_from(wait_s).unwrap_or(u32::MAX))
}

fn request_id(in_body: Option<String>, response: &Response) -> Option<String> {
    in_body.or_else(|| response.header("x-request-id").map(str::to_owned))
}

/// The family and the number of a vendor's code: `CTS.0400` is `("CTS", 400)`.
/// The gateway spells its family `APIG` or `APIGW`; both give `APIG`.
pub(crate) fn split_code(code: &str) -> Option<(&str, u16)> {
    let (family, number) = code.split_once('.')?;
    let family = if family == "APIGW" { "APIG" } else { family };
    Some((family, number.parse().ok()?))
}

/// The code knows better than the status: CTS answers 400 to a duplicate name,
/// and the gateway's statuses vary.
fn kind_of(status: u16, code: Option<&str>) -> ErrorKind {
    match code.and_then(split_code) {
        Some(("CTS", 1)) => return ErrorKind::Unavailable,
        Some(("CTS", 400)) => return ErrorKind::Conflict,
        Some(("CTS", 403)) | Some(("APIG", 101)) => return ErrorKind::NotFound,
        Some(("APIG", 202 | 203)) => return ErrorKind::Unavailable,
        Some(("APIG", 301 | 303)) => return ErrorKind::Unauthorized,
        Some(("APIG", 302)) => return ErrorKind::Forbidden,
        Some(("APIG", 308)) => return ErrorKind::RateLimited,
        _ => {}
    }
    match status {
        401 => ErrorKind::Unauthorized,
        403 => ErrorKind::Forbidden,
        404 | 410 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        408 | 502..=504 => ErrorKind::Unavailable,
        400..=499 => ErrorKind::Rejected,
        500.. => ErrorKind::Server,
        _ => ErrorKind::Undecodable,
    }
}
