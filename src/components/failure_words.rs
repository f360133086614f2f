//! A failed call in words.

use wire::error::ApiError;
use wire::explain::{Subject, explain};

use super::alert::Failure;

/// What is said about a failed call.
pub fn failure(error: &ApiError, subject: Subject) -> Failure {
    let words = explain(error, subject);
    let mut facts = Vec::new();
    if let Some(status) = error.status {
        facts.push(format!("Status {status}"));
    }
    if let Some(code) = &error.code {
        facts.push(format!("code {code}"));
    }
    if let Some(id) = &error.request_id {
        facts.push(format!("request {id}"));
    }
    Failure {
        title: words.title,
        cause: words.cause,
        next: words.next,
        facts: facts.join(", "),
        raw: error.raw.clone(),
    }
}

/// Why a call failed, and what to do about it.
pub fn advice(error: &ApiError, subject: Subject) -> String {
    let words = explain(error, subject);
    [&words.cause, " ", &words.next].concat()
}

/// A failed call in one line, for a row of a batch or a message.
pub fn brief(error: &ApiError, subject: Subject) -> String {
    let words = explain(error, subject);
    format!("{} {}", words.title, words.cause)
}
