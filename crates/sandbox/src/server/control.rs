//! The paths of the server's own, besides those of the library: CORS, clock,
//! credentials. What is wrong with a body is said without repeating it.

use clap::ValueEnum;
use serde_json::Value;
use wire::http::Response;

use super::access::{Access, Credential, Key, Permission};
use crate::answer;

/// Whether pages of other origins may read the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Cors {
    /// They may.
    On,
    /// They may, but see no headers except those every page may see.
    Unexposed,
    /// They are blocked, as by the real services.
    Off,
}

/// What can be switched while the server runs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settings {
    pub(super) cors: Cors,
    /// How far the clock is ahead of the machine's, milliseconds.
    pub(super) offset_ms: i64,
}

/// The furthest the clock can be put, in seconds: a hundred years.
const MOST_OFFSET_S: u64 = 100 * 366 * 86_400;

/// Answers `POST /sandbox/cors`.
pub(super) fn cors(body: &Value, settings: &mut Settings) -> Response {
    match text(body, "mode").and_then(|word| Cors::from_str(&word, false).ok()) {
        Some(cors) => {
            settings.cors = cors;
            answer::nothing(204)
        }
        None => answer::message(400, "The mode must be on, unexposed or off."),
    }
}

/// Answers `POST /sandbox/clock`.
pub(super) fn clock(body: &Value, settings: &mut Settings) -> Response {
    let offset_s = body.get("offset_s").and_then(Value::as_i64);
    match offset_s.filter(|offset_s| offset_s.unsigned_abs() <= MOST_OFFSET_S) {
        Some(offset_s) => {
            settings.offset_ms = offset_s * 1_000;
            answer::nothing(204)
        }
        None => answer::message(400, "The offset must be a whole number of seconds."),
    }
}

/// Answers `POST /sandbox/credentials`.
pub(super) fn register(body: &Value, access: &mut Access, now_ms: i64) -> Response {
    match credential(body, now_ms).zip(may(body)) {
        Some((credential, may)) => {
            access.register(credential, may);
            answer::nothing(204)
        }
        None => answer::message(400, "The credential is not one the sandbox knows."),
    }
}

/// Answers `POST /sandbox/credentials/expire`.
pub(super) fn expire(body: &Value, access: &mut Access, now_ms: i64) -> Response {
    match text(body, "value") {
        None => answer::message(400, "Expected the value of a credential."),
        Some(value) if access.expire(&value, now_ms) => answer::nothing(204),
        Some(_) => answer::message(404, "There is no such credential."),
    }
}

fn credential(body: &Value, now_ms: i64) -> Option<Credential> {
    let some = |name: &str| text(body, name).filter(|text| !text.is_empty());
    Some(match some("kind")?.as_str() {
        "api-key" => Credential::ApiKey(some("value")?),
        "token" => Credential::Token {
            value: some("value")?,
            expires_ms: match body.get("expires_in_s") {
                Some(seconds) => now_ms.saturating_add(seconds.as_i64()?.saturating_mul(1_000)),
                None => i64::MAX,
            },
            project_id: None,
        },
        "key" => Credential::Key(Key {
            access_key: some("access_key")?,
            secret_key: some("secret_key")?,
            security_token: match body.get("security_token") {
                Some(_) => Some(some("security_token")?),
                None => None,
            },
        }),
        "password" => Credential::Password {
            account: some("account")?,
            user: some("user")?,
            password: some("password")?,
        },
        _ => return None,
    })
}

fn may(body: &Value) -> Option<Permission> {
    match body.get("may").map(Value::as_str) {
        None | Some(Some("everything")) => Some(Permission::Everything),
        Some(Some("read")) => Some(Permission::Read),
        Some(Some("nothing")) => Some(Permission::Nothing),
        Some(_) => None,
    }
}

fn text(body: &Value, name: &str) -> Option<String> {
    body.get(name)?.as_str().map(str::to_owned)
}
