//! Both contracts end to end without a network: a call is built by `wire`, the
//! sandbox handles it, `wire` reads the answer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::needless_pass_by_value,
    clippy::result_large_err
)]

mod any_request;
mod catalogue;
mod connectors;
mod failures;
mod notifications;
mod projects;
mod state;
mod topics;
mod traces;

use sandbox::{Outcome, PROJECT_ID, Sandbox};
use wire::call::Call;
use wire::error::ApiError;
use wire::http::{Method, Request, Response, Service};

/// Saturday, 21 November 2026, 08:00 UTC.
const NOW: i64 = 1_795_248_000_000;

fn seeded() -> Sandbox {
    Sandbox::seeded(NOW)
}

/// Sends a call the way the app does.
fn send<T>(sandbox: &mut Sandbox, call: Call<T>) -> Result<T, ApiError> {
    match sandbox.handle(&call.request, NOW) {
        Outcome::Answer { response, .. } => (call.decode)(&response),
        Outcome::Dropped { .. } => Err(ApiError::blocked()),
        Outcome::Silence => Err(ApiError::timed_out()),
    }
}

/// A request the calls would not make.
fn request(service: Service, method: Method, path: &str, body: Option<&str>) -> Request {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let query = query.split('&').filter_map(|pair| pair.split_once('='));
    Request {
        service,
        method,
        path: path.replace("{p}", &format!("/v3/{PROJECT_ID}")),
        query: query.map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
        headers: vec![("api-version", "v1".to_owned())],
        body: body.map(str::to_owned),
    }
}

fn answer(outcome: Outcome) -> Response {
    match outcome {
        Outcome::Answer { response, .. } => response,
        other => panic!("{other:?}"),
    }
}

/// Asks CTS and returns the status and the body.
fn cts(sandbox: &mut Sandbox, method: Method, path: &str, body: Option<&str>) -> (u16, String) {
    let response = answer(sandbox.handle(&request(Service::Cts, method, path, body), NOW));
    (response.status, response.body)
}

/// Asks Network Security and returns the status and the body.
fn network_security(
    sandbox: &mut Sandbox,
    method: Method,
    path: &str,
    body: Option<&str>,
) -> (u16, String) {
    let request = request(Service::NetworkSecurity, method, path, body);
    let response = answer(sandbox.handle(&request, NOW));
    (response.status, response.body)
}
