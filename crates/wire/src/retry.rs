//! When a failed read is sent again by itself, and after how long. Writes never
//! are: they may have been carried out. Nor is anything after 401: five wrong
//! signatures in a row lock an access key for five minutes.

use crate::error::{ApiError, ErrorKind};
use crate::http::Method;

/// How often a read is sent at most.
pub const MOST_ATTEMPTS: u32 = 3;

/// The longest `Retry-After` that is waited for, in seconds. Longer waits are
/// for people to decide about.
pub const LONGEST_RETRY_AFTER_S: u32 = 20;

/// Wait before the second attempt without `Retry-After`, in milliseconds; it
/// doubles with each further one.
const FIRST_WAIT_MS: u32 = 500;

/// How long to wait before sending again, in milliseconds; `None` if it must not
/// be sent again. `attempt` counts from 1, `random` is any number: it spreads the
/// wait, so that many pages do not come back at the same moment.
#[must_use]
pub fn wait_ms(method: Method, error: &ApiError, attempt: u32, random: u32) -> Option<u32> {
    if !method.is_read() || attempt >= MOST_ATTEMPTS || !passes(error) {
        return None;
    }
    let is_too_long = error
        .retry_after_s
        .is_some_and(|seconds| seconds > LONGEST_RETRY_AFTER_S);
    (!is_too_long).then(|| pause_ms(error.retry_after_s, attempt, random))
}

/// How long a pause is after the attempt of that number, in milliseconds: as the service
/// said, or doubling with each attempt.
#[must_use]
pub fn pause_ms(retry_after_s: Option<u32>, attempt: u32, random: u32) -> u32 {
    match retry_after_s {
        Some(seconds) => seconds.saturating_mul(1000).saturating_add(random % 250),
        None => {
            let wait = FIRST_WAIT_MS << attempt.saturating_sub(1).min(8);
            wait / 2 + random % (wait / 2)
        }
    }
}

/// Whether the failure is of a kind that passes by itself.
fn passes(error: &ApiError) -> bool {
    match (error.kind, error.status) {
        (ErrorKind::RateLimited | ErrorKind::BrokenOff | ErrorKind::Lost, _) => true,
        // CTS documents 503 as “do not repeat without change”; only a server that
        // names a time means the usual 503.
        (ErrorKind::Unavailable, Some(503)) => error.retry_after_s.is_some(),
        (ErrorKind::Unavailable, _) => true,
        _ => false,
    }
}
