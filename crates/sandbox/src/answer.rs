//! Putting responses together: JSON, nothing, and the error bodies of both
//! services as their documents show them.

use std::borrow::Borrow;

use serde_json::{Map, Value, json};
use wire::http::Response;

use crate::Outcome;

/// Delivers a response without delay.
pub(crate) fn now(response: Response) -> Outcome {
    Outcome::Answer {
        response,
        delay_ms: 0,
    }
}

/// A response with a JSON text.
pub(crate) fn json(status: u16, body: String) -> Response {
    Response {
        status,
        headers: vec![header("content-type", "application/json")],
        body,
    }
}

/// A response without a body.
pub(crate) fn nothing(status: u16) -> Response {
    Response {
        status,
        headers: Vec::new(),
        body: String::new(),
    }
}

/// A response that is a web page, as proxies and gateways send it.
pub(crate) fn page(status: u16) -> Response {
    Response {
        status,
        headers: vec![header("content-type", "text/html")],
        body: "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>\
               <body><h1>502 Bad Gateway</h1></body></html>"
            .to_owned(),
    }
}

/// One header.
pub(crate) fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A JSON object of texts.
pub(crate) fn texts(members: &[(&str, &str)]) -> Value {
    members.iter().copied().collect()
}

/// A JSON list under one name. The items may be many, so they are written one
/// by one instead of being copied into a value.
pub(crate) fn list<V: Borrow<Value>>(name: &str, items: &mut dyn Iterator<Item = V>) -> Response {
    let mut body = format!("{{\"{name}\":[");
    for (at, item) in items.enumerate() {
        if at > 0 {
            body.push(',');
        }
        body.push_str(&item.borrow().to_string());
    }
    body.push_str("]}");
    json(200, body)
}

/// An error of Network Security: `{"message": …}`.
pub(crate) fn message(status: u16, text: &str) -> Response {
    json(status, texts(&[("message", text)]).to_string())
}

/// The refusal of a connector, with words for each member that is wrong.
pub(crate) fn invalid_connector(fields: &Map<String, Value>) -> Response {
    let body = json!({"message": "Invalid SNS connector", "fields": fields});
    json(422, body.to_string())
}

/// The request id in bodies. The server puts that of the request in its place.
pub(crate) const REQUEST_ID: &str = "5c1d0b7e4f2a43d68e9f0a1b2c3d4e5f";

/// An error of the gateway before CTS, which adds a request id.
pub(crate) fn gateway(status: u16, code: &str, text: &str) -> Response {
    let body = texts(&[
        ("error_msg", text),
        ("error_code", code),
        ("request_id", REQUEST_ID),
    ]);
    json(status, body.to_string())
}

/// An error of CTS by its number: 400 is `CTS.0400`.
pub(crate) fn cts(code: u16) -> Response {
    let (status, text) = match code {
        1 => (400, "The IAM or OBS service is abnormal."),
        2 => (
            403,
            "Authentication failed or you do not have the permissions required.",
        ),
        4 => (500, "Failed to write data."),
        5 => (500, "Failed to read data."),
        12 => (403, "The project ID is invalid."),
        13 => (403, "No permission. Check the roles of the user."),
        100 => (404, "The API version cannot be queried."),
        205 => (400, "The status must be enabled or disabled."),
        214 => (404, "The tracker does not exist."),
        300 => (400, "Query failed."),
        400 => (400, "The key event notification name already exists."),
        401 => (400, "The operations parameter is invalid."),
        402 => (400, "The SMN topic does not exist."),
        403 => (404, "The key event notification does not exist."),
        404 => (
            400,
            "The key event notification cannot be enabled because no topic is configured.",
        ),
        407 => (
            400,
            "The maximum number of key event notifications has been reached.",
        ),
        410 => (400, "The notification type is not supported."),
        411 => (400, "The key event notification name is invalid."),
        _ => (400, "The request body is empty or invalid."),
    };
    cts_as(status, code, text)
}

/// An error of CTS with a status of its own.
pub(crate) fn cts_as(status: u16, code: u16, text: &str) -> Response {
    let code = format!("CTS.{code:04}");
    json(
        status,
        texts(&[("error_code", &code), ("error_msg", text)]).to_string(),
    )
}
