//! Verifies SDK-HMAC-SHA256: rebuilds the canonical request from what arrived
//! and the names in SignedHeaders, and locks an access key after too many wrong
//! signatures.

use wire::signature::{
    ALGORITHM, CLOCK_TOLERANCE_MS, Signed, UNSIGNED_PAYLOAD, canonical_request, parse_timestamp,
    payload_hash, signature, string_to_sign,
};

use super::access::{Key, Permission};
use super::http::Incoming;

/// Wrong signatures in a row that lock an access key, and for how long, in
/// milliseconds.
const MOST_FAILURES: u32 = 5;
const LOCKED_MS: i64 = 5 * 60 * 1_000;

/// Why a signature is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    UnknownKey,
    Locked,
    Expired,
    Wrong,
}

impl Refusal {
    /// The gateway's words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::UnknownKey => "Get secretKey failed, err:ak not exist",
            Self::Locked => "AK access failed to reach the limit, forbidden",
            Self::Expired => "signature expired",
            Self::Wrong => "verify aksk signature fail",
        }
    }
}

/// Wrong signatures in a row by access key, and when the last one came.
#[derive(Default)]
pub(super) struct Locks {
    failures: Vec<(String, u32, i64)>,
}

impl Locks {
    pub(super) fn forget(&mut self, access_key: &str) {
        self.failures.retain(|(known, ..)| known != access_key);
    }

    fn is_locked(&mut self, access_key: &str, now_ms: i64) -> bool {
        let over = |count: u32, last_ms: i64| {
            count >= MOST_FAILURES && now_ms.saturating_sub(last_ms) >= LOCKED_MS
        };
        self.failures
            .retain(|(known, count, last_ms)| known != access_key || !over(*count, *last_ms));
        self.failures
            .iter()
            .any(|(known, count, _)| known == access_key && *count >= MOST_FAILURES)
    }

    fn count(&mut self, access_key: &str, now_ms: i64) {
        match self
            .failures
            .iter_mut()
            .find(|(known, ..)| known == access_key)
        {
            Some((_, count, last_ms)) => {
                *count = count.saturating_add(1);
                *last_ms = now_ms;
            }
            None => self.failures.push((access_key.to_owned(), 1, now_ms)),
        }
    }
}

/// The parts of the header.
struct Authorization<'a> {
    access_key: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let text = text.strip_prefix(ALGORITHM)?.trim_start();
        let part = |name: &str| {
            text.split(',')
                .find_map(|part| part.trim().strip_prefix(name))
        };
        Some(Self {
            access_key: part("Access=")?,
            signed_headers: part("SignedHeaders=")?,
            signature: part("Signature=")?,
        })
    }
}

/// What the holder of the key that signed may do.
pub(super) fn verify<'k>(
    incoming: &Incoming,
    authorization: &str,
    mut keys: impl Iterator<Item = (&'k Key, Permission)>,
    locks: &mut Locks,
    now_ms: i64,
) -> Result<Permission, Refusal> {
    let authorization = Authorization::parse(authorization).ok_or(Refusal::Wrong)?;
    let access_key = authorization.access_key;
    let (key, may) = keys
        .find(|(key, _)| key.access_key == access_key)
        .ok_or(Refusal::UnknownKey)?;
    if locks.is_locked(access_key, now_ms) {
        return Err(Refusal::Locked);
    }
    let outcome = matches(incoming, &authorization, key, now_ms);
    match outcome {
        Ok(()) => locks.forget(access_key),
        Err(Refusal::Wrong) => locks.count(access_key, now_ms),
        Err(_) => {}
    }
    outcome.map(|()| may)
}

fn matches(
    incoming: &Incoming,
    authorization: &Authorization<'_>,
    key: &Key,
    now_ms: i64,
) -> Result<(), Refusal> {
    let date = incoming.header("x-sdk-date").ok_or(Refusal::Wrong)?;
    let at_ms = parse_timestamp(date).ok_or(Refusal::Wrong)?;
    if at_ms.abs_diff(now_ms) > CLOCK_TOLERANCE_MS.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let headers = authorization
        .signed_headers
        .split(';')
        .map(|name| Some((name, incoming.header(name)?)))
        .collect::<Option<Vec<_>>>()
        .ok_or(Refusal::Wrong)?;
    let is_signed = |name: &str| headers.iter().any(|(signed, _)| *signed == name);
    let token = incoming.header("x-security-token");
    let complete = is_signed("host")
        && is_signed("x-sdk-date")
        && token == key.security_token.as_deref()
        && (token.is_none() || is_signed("x-security-token"));
    let canonical = canonical_request(&Signed {
        method: &incoming.method,
        path: &incoming.path,
        query: &incoming.query,
        headers: &headers,
        payload_hash: &payload(incoming).ok_or(Refusal::Wrong)?,
    });
    let expected = signature(&key.secret_key, &string_to_sign(date, &canonical));
    if complete && expected == authorization.signature {
        Ok(())
    } else {
        Err(Refusal::Wrong)
    }
}

/// The payload's hash. One that is given beside it must be true, unless it says
/// that the payload is not signed; for no payload it does not count.
fn payload(incoming: &Incoming) -> Option<String> {
    let hash = payload_hash(&incoming.payload);
    match incoming.header("x-sdk-content-sha256") {
        Some(given) if given == UNSIGNED_PAYLOAD && !incoming.payload.is_empty() => {
            Some(given.to_owned())
        }
        Some(given) if given != UNSIGNED_PAYLOAD && given != hash => None,
        _ => Some(hash),
    }
}
