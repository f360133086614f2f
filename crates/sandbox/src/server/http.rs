//! Between axum's requests and answers and the library's.

use std::borrow::Cow;
use std::future;
use std::io;

use axum::body::{Body, Bytes};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use futures::stream;
use wire::http::{Method, Response};
use wire::instant::Civil;

use super::control::Cors;
use crate::path;

/// The largest body taken, in bytes: signed CTS requests end at 12 MB.
pub(super) const MAX_BODY: usize = 12 * 1024 * 1024;

/// A request as it came in.
pub(super) struct Incoming {
    pub(super) method: String,
    /// Still percent-encoded.
    pub(super) path: String,
    /// Decoded.
    pub(super) query: Vec<(String, String)>,
    headers: HeaderMap,
    pub(super) payload: Bytes,
}

impl Incoming {
    pub(super) fn new(parts: &Parts, payload: Bytes) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        Self {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: query
                .split('&')
                .filter(|pair| !pair.is_empty())
                .map(parameter)
                .collect(),
            headers: parts.headers.clone(),
            payload,
        }
    }

    /// The first header of that name that is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The payload as text.
    pub(super) fn body(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.payload)
    }
}

fn parameter(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    (path::decoded(name), path::decoded(value))
}

/// The methods both services use.
pub(super) fn method(word: &str) -> Option<Method> {
    [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
    ]
    .into_iter()
    .find(|method| method.as_str() == word)
}

/// Lets a page of any origin read the answer and send what it asked for.
pub(super) fn cors_headers(incoming: &Incoming, cors: Cors) -> Vec<(&'static str, String)> {
    if cors == Cors::Off {
        return Vec::new();
    }
    let mut headers = vec![("Access-Control-Allow-Origin", "*".to_owned())];
    if cors == Cors::On {
        headers.push((
            "Access-Control-Expose-Headers",
            "Retry-After, X-Request-Id, X-Subject-Token, Date".to_owned(),
        ));
    }
    if incoming.method == "OPTIONS" {
        let asked = incoming
            .header("access-control-request-headers")
            .unwrap_or_default();
        headers.push(("Access-Control-Allow-Headers", asked.to_owned()));
        headers.push((
            "Access-Control-Allow-Methods",
            "GET, POST, PUT, PATCH, DELETE".to_owned(),
        ));
    }
    headers
}

/// The time as the `Date` header has it: `Sat, 21 Nov 2026 08:00:00 GMT`.
pub(super) fn date(ms: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let name = |names: &'static [&'static str], at: i64| {
        let name = usize::try_from(at).ok().and_then(|at| names.get(at));
        name.copied().unwrap_or_default()
    };
    let civil = Civil::of(ms);
    format!(
        "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
        // The first day of Unix time was a Thursday.
        name(&DAYS, ms.div_euclid(86_400_000).rem_euclid(7)),
        civil.day,
        name(&MONTHS, civil.month - 1),
        civil.year,
        civil.hour,
        civil.minute,
        civil.second,
    )
}

/// An answer of the library as axum's, with headers of the server's own.
pub(super) fn response(
    response: Response,
    more: Vec<(&'static str, String)>,
) -> axum::response::Response {
    let mut builder = axum::http::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name.as_str(), value);
    }
    for (name, value) in more {
        builder = builder.header(name, value);
    }
    builder
        .body(Body::from(response.body))
        .unwrap_or_else(|_| broken())
}

/// An answer that breaks before its first byte: the connection just ends.
pub(super) fn broken() -> axum::response::Response {
    let error = io::Error::from(io::ErrorKind::ConnectionAborted);
    let body = stream::once(future::ready(Err::<Bytes, _>(error)));
    axum::response::Response::new(Body::from_stream(body))
}
