//! Why a call did not succeed: one kind, and whatever the vendor said about it.

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// 401: credentials missing, wrong or expired.
    Unauthorized,
    /// 403: known, but not allowed.
    Forbidden,
    /// 404: the object, or the path, does not exist.
    NotFound,
    /// 409 or CTS.0400: something of that name exists.
    Conflict,
    /// 400, 422 or another 4xx: the vendor refused the content.
    Rejected,
    /// 429.
    RateLimited,
    /// 500 and other 5xx.
    Server,
    /// 502, 503, 504.
    Unavailable,
    /// A success status with a body that cannot be read.
    Undecodable,
    /// No answer within the deadline.
    TimedOut,
    /// The browser reports being offline.
    Offline,
    /// No status was seen: network failure, or the browser withheld the answer (CORS).
    Blocked,
    /// The person left. Never shown.
    Cancelled,
}

/// A failed call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// The vendor's code, for example `CTS.0400`.
    pub code: Option<String>,
    /// The vendor's own words.
    pub message: Option<String>,
    /// Request id, for a support case.
    pub request_id: Option<String>,
    /// `Retry-After` in seconds.
    pub retry_after_s: Option<u32>,
    /// What the vendor said about single fields: vendor's member name, words.
    pub hints: Vec<(String, String)>,
    /// The raw body, cut at 4,000 characters. Empty if there was none.
    pub raw: String,
}
