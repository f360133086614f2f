//! What is sent and how answers are read, endpoint by endpoint, and what every
//! known error tells a person.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod arriving;
mod causes;
mod connectors;
mod cts;
mod errors;
mod events;
mod explain;
mod joined;
mod lookups;
mod notifications;
mod percent;
mod properties;
mod sending;
mod signature;
mod written;

use serde_json::Value;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::{Request, Response};

/// An explanation in English.
#[derive(Debug)]
struct Told {
    title: String,
    cause: String,
    next: String,
}

fn told(error: &ApiError, subject: Subject) -> Told {
    let said = wire::explain::explain(error, subject);
    Told {
        title: said.title.to_string(),
        cause: said.cause.to_string(),
        next: said.next.to_string(),
    }
}

/// A response with a JSON content type.
fn response(status: u16, body: &str) -> Response {
    Response {
        status,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.to_owned(),
    }
}

fn with_header(status: u16, body: &str, name: &str, value: &str) -> Response {
    let mut response = response(status, body);
    response.headers.push((name.to_owned(), value.to_owned()));
    response
}

/// Method and target as in a request line.
fn line(request: &Request) -> String {
    format!("{} {}", request.method.as_str(), request.target())
}

fn headers(request: &Request) -> Vec<(&str, &str)> {
    request
        .headers
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

fn body(request: &Request) -> Value {
    serde_json::from_str(request.body.as_deref().expect("a body")).expect("JSON")
}
