//! Reading the body of an answer as one of the contracts.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{ApiError, MalformedBody};
use crate::http::Response;
use crate::lenient::Element;

/// Passes any 2xx, whatever its body, unless that is a page: then another
/// server answered, and nothing was done.
pub(crate) fn done(response: &Response) -> Result<(), ApiError> {
    if !response.is_success() {
        Err(ApiError::from_response(response))
    } else if text(response).starts_with('<') {
        Err(ApiError::undecodable(response, MalformedBody::WebPage))
    } else {
        Ok(())
    }
}

/// The object in the body of a 2xx; `None` if that is empty or anything else.
pub(crate) fn object<T: DeserializeOwned>(response: &Response) -> Result<Option<T>, ApiError> {
    done(response)?;
    let text = text(response);
    if text.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(text)
        .map(Element::object)
        .map_err(|_| ApiError::undecodable(response, MalformedBody::NotJson))
}

/// The answer of a list: an object with the list as its member `key`, which may be
/// missing or null, or the bare array. Only that member of `T` may fail to read.
pub(crate) fn list<T: DeserializeOwned>(response: &Response, key: &str) -> Result<T, ApiError> {
    done(response)?;
    let text = text(response);
    let is_nothing = matches!(text, "" | "null");
    let whole = if is_nothing && response.status == 204 {
        Cow::Borrowed("{}")
    } else if text.starts_with('[') {
        Cow::Owned(format!("{{\"{key}\":{text}}}"))
    } else {
        Cow::Borrowed(text)
    };
    parse(&whole).map_err(|error| {
        let why = match text.as_bytes().first() {
            _ if is_nothing => MalformedBody::Empty,
            _ if !error.is_data() => MalformedBody::NotJson,
            Some(b'{' | b'[') => MalformedBody::NotArray,
            _ => MalformedBody::NotObject,
        };
        ApiError::undecodable(response, why)
    })
}

/// Reads JSON text. Of members with the same name the last counts, as browsers have
/// it; serde refuses them, so then they are made one first.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text).or_else(|error| {
        if !error.is_data() {
            return Err(error);
        }
        let value: Value = serde_json::from_str(text)?;
        serde_json::from_str(&value.to_string())
    })
}

/// The body without what servers are known to put around it.
fn text(response: &Response) -> &str {
    let is_around = |c: char| c.is_whitespace() || c == '\u{feff}';
    response.body.trim_matches(is_around)
}
