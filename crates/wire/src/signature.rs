//! Signatures of requests with an access key: SDK-HMAC-SHA256, as the vendor's
//! SDK for Python computes it (`huaweicloudsdkcore/signer/signer.py`). The
//! client signs with [`sign`]; the pieces below it also serve whoever verifies.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::http::Request;
use crate::instant::Civil;
use crate::percent;

/// The scheme: first word of the header and first line of what is signed.
pub const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// Stands for the hash of a payload that is not signed.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// How far the clocks of client and service may be apart, milliseconds.
/// Source: the gateway's documentation, api-sign-0003.
pub const CLOCK_TOLERANCE_MS: i64 = 15 * 60 * 1_000;

/// An access key. It has no `Debug` output, so it cannot get into a log.
#[derive(Clone, Copy)]
pub struct Keys<'a> {
    /// ID of the access key (AK).
    pub access_key: &'a str,
    /// Secret access key (SK).
    pub secret_key: &'a str,
    /// What a temporary access key is sent with.
    pub security_token: Option<&'a str>,
}

/// Where the request arrives, which need not be where it is sent: behind a
/// proxy, the service verifies with its own host and path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upstream<'a> {
    /// `host` or `host:port` as the service sees it; without the port where it
    /// is the one of the protocol.
    pub host: &'a str,
    /// Path of the service's base address, percent-encoded, `""` if none. The
    /// path of the request follows it.
    pub path_prefix: &'a str,
}

/// What a signature is about.
#[derive(Clone, Copy)]
pub struct Signed<'a> {
    /// HTTP method, in capitals.
    pub method: &'a str,
    /// Path, percent-encoded in any way.
    pub path: &'a str,
    /// Query parameters, decoded, in any order.
    pub query: &'a [(String, String)],
    /// The headers that count: names in lower case, each once, in any order.
    pub headers: &'a [(&'a str, &'a str)],
    /// See [`payload_hash`], or [`UNSIGNED_PAYLOAD`].
    pub payload_hash: &'a str,
}

/// Signs a request at `at_ms` (Unix milliseconds). The result is the headers to
/// send besides those of the request; `Host` is left to whoever sends it. Signed
/// are host, date, project, content type and security token, as far as there is
/// one. Without a project ID no `X-Project-Id` is sent: the project is still to
/// be looked up.
#[must_use]
pub fn sign(
    request: &Request,
    upstream: Upstream<'_>,
    keys: &Keys<'_>,
    project_id: &str,
    at_ms: i64,
) -> Vec<(&'static str, String)> {
    let date = timestamp(at_ms);
    let mut sent = vec![("X-Sdk-Date", date)];
    if !project_id.is_empty() {
        sent.push(("X-Project-Id", project_id.to_owned()));
    }
    if let Some(token) = keys.security_token {
        sent.push(("X-Security-Token", token.to_owned()));
    }
    let lower: Vec<(String, &str)> = request
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        .chain(&sent)
        .map(|(name, value)| (name.to_ascii_lowercase(), value.as_str()))
        .collect();
    let mut headers: Vec<(&str, &str)> = lower
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    headers.push(("host", upstream.host));
    let canonical = canonical_request(&Signed {
        method: request.method.as_str(),
        path: &[upstream.path_prefix, &request.path].concat(),
        query: &request.query,
        headers: &headers,
        payload_hash: &payload_hash(request.body.as_deref().unwrap_or_default().as_bytes()),
    });
    let signature = signature(
        keys.secret_key,
        &string_to_sign(&timestamp(at_ms), &canonical),
    );
    sent.push((
        "Authorization",
        [
            ALGORITHM,
            " Access=",
            keys.access_key,
            ", SignedHeaders=",
            &signed_headers(&headers),
            ", Signature=",
            &signature,
        ]
        .concat(),
    ));
    sent
}

/// The request as both sides write it down before it is hashed. Method, path,
/// query, headers, their names, payload: one line each, one per header.
#[must_use]
pub fn canonical_request(signed: &Signed<'_>) -> String {
    let mut out = [signed.method, "\n"].concat();
    push_path(signed.path, &mut out);
    out.push('\n');
    out.push_str(&canonical_query(signed.query));
    out.push('\n');
    for (name, value) in sorted(signed.headers) {
        for part in [name, ":", value.trim(), "\n"] {
            out.push_str(part);
        }
    }
    out.push('\n');
    out.push_str(&signed_headers(signed.headers));
    out.push('\n');
    out.push_str(signed.payload_hash);
    out
}

/// What is signed: scheme, date as in `X-Sdk-Date`, hash of the canonical request.
#[must_use]
pub fn string_to_sign(date: &str, canonical_request: &str) -> String {
    [
        ALGORITHM,
        "\n",
        date,
        "\n",
        &payload_hash(canonical_request.as_bytes()),
    ]
    .concat()
}

/// The signature in lower-case hexadecimal digits. The secret key is used as it
/// is; no key is derived from it.
#[must_use]
pub fn signature(secret_key: &str, string_to_sign: &str) -> String {
    // A key of any length is taken, so there is no other case.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()) else {
        return String::new();
    };
    mac.update(string_to_sign.as_bytes());
    hex(&mac.finalize().into_bytes())
}

/// SHA-256 in lower-case hexadecimal digits, also of an empty payload.
#[must_use]
pub fn payload_hash(payload: &[u8]) -> String {
    hex(&Sha256::digest(payload))
}

/// The time as `X-Sdk-Date` has it: `20250102T030405Z`.
#[must_use]
pub fn timestamp(ms: i64) -> String {
    Civil::of(ms).written("", "")
}

/// Reads an `X-Sdk-Date` to Unix milliseconds. `None` if it is none.
#[must_use]
pub fn parse_timestamp(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    if date.len() != 8 {
        return None;
    }
    Some(Civil::of_digits(&[date, time].concat())?.to_ms())
}

/// Names of the headers as both `Authorization` and the canonical request have
/// them.
fn signed_headers(headers: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, _) in sorted(headers) {
        if !out.is_empty() {
            out.push(';');
        }
        out.push_str(name);
    }
    out
}

fn sorted<'a>(headers: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut sorted = headers.to_vec();
    sorted.sort_unstable();
    sorted
}

/// Decodes the path, encodes it in one way, and ends it with a slash. Only the
/// canonical form ends so; the path that is sent stays as it is.
fn push_path(path: &str, out: &mut String) {
    let decoded = percent::decode_bytes(path);
    let mut segments = String::from_utf8_lossy(&decoded).into_owned();
    if !segments.ends_with('/') {
        segments.push('/');
    }
    for (at, segment) in segments.split('/').enumerate() {
        if at > 0 {
            out.push('/');
        }
        out.push_str(&percent::encode(segment));
    }
}

/// Sorted by the texts before they are encoded, not after.
fn canonical_query(query: &[(String, String)]) -> String {
    let mut sorted = query.to_vec();
    sorted.sort_unstable();
    percent::encode_query(&sorted)
}

fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        percent::push_nibbles(*byte, b"0123456789abcdef", &mut out);
    }
    out
}
