//! Small readers of JSON that forgive what both services are known to vary:
//! members that are absent, null or empty, and numbers written as text.

use serde_json::Value;

use crate::error::ApiError;
use crate::http::Response;

/// Passes any 2xx, whatever its body, unless that is a page: then another
/// server answered, and nothing was done.
pub(crate) fn done(response: &Response) -> Result<(), ApiError> {
    if !response.is_success() {
        Err(ApiError::from_response(response))
    } else if response
        .body
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
    {
        Err(ApiError::undecodable(response, "The body is a web page."))
    } else {
        Ok(())
    }
}

/// The body of a 2xx as JSON; `Null` if there is none.
pub(crate) fn json(response: &Response) -> Result<Value, ApiError> {
    done(response)?;
    let body = response.body.trim_start_matches('\u{feff}').trim();
    if body.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(body).map_err(|_| ApiError::undecodable(response, "The body is not JSON."))
}

/// The objects of a list answer: below `key`, or the bare array. A missing or
/// null list is an empty one. The second value is what else the answer holds.
pub(crate) fn rows(response: &Response, key: &str) -> Result<(Vec<Value>, Value), ApiError> {
    let mut body = json(response)?;
    let found = match &mut body {
        Value::Null if response.status == 204 => Value::Null,
        Value::Null => return Err(ApiError::undecodable(response, "The body is empty.")),
        Value::Array(_) => body.take(),
        Value::Object(members) => members.get_mut(key).map_or(Value::Null, Value::take),
        _ => {
            return Err(ApiError::undecodable(
                response,
                "The body is not an object.",
            ));
        }
    };
    match found {
        Value::Null => Ok((Vec::new(), body)),
        Value::Array(rows) => Ok((
            rows.into_iter().filter(|row| !row.is_null()).collect(),
            body,
        )),
        _ => Err(ApiError::undecodable(
            response,
            "The list in the body is not an array.",
        )),
    }
}

/// A scalar as text: numbers and truth values count, anything else is `None`.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A member as text; `None` if absent, null, blank or not a scalar.
pub(crate) fn some_text(object: &Value, key: &str) -> Option<String> {
    object
        .get(key)
        .and_then(scalar)
        .filter(|text| !text.trim().is_empty())
}

/// A member as text, `""` where [`some_text`] says `None`.
pub(crate) fn text(object: &Value, key: &str) -> String {
    some_text(object, key).unwrap_or_default()
}

/// The elements of an array member; none if it is anything else.
pub(crate) fn list<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    object
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The texts of an array member. Elements that are not scalars are left out.
pub(crate) fn texts(object: &Value, key: &str) -> Vec<String> {
    list(object, key).iter().filter_map(scalar).collect()
}

/// A member as a whole number, also if written as text or with a fraction.
pub(crate) fn whole(object: &Value, key: &str) -> Option<i64> {
    let value = object.get(key)?;
    if let Some(number) = value.as_i64() {
        return Some(number);
    }
    let number = match value {
        Value::String(text) => text.trim().parse::<f64>().ok()?,
        _ => value.as_f64()?,
    };
    // Beyond 2^53 the fraction is lost and so is the meaning.
    #[allow(clippy::cast_possible_truncation)]
    (number.abs() < 9.0e15).then_some(number as i64)
}

/// A member as Unix milliseconds. Values below 10^11 (the year 5138 in seconds,
/// 1973 in milliseconds) are seconds. Zero, negative values and those no
/// calendar of a browser can show are `None`.
pub(crate) fn millis(object: &Value, key: &str) -> Option<i64> {
    match whole(object, key)? {
        value @ 1..100_000_000_000 => Some(value * 1000),
        value @ 100_000_000_000..=8_640_000_000_000_000 => Some(value),
        _ => None,
    }
}

/// A member as a truth value, also if written as text.
pub(crate) fn flag(object: &Value, key: &str) -> Option<bool> {
    match object.get(key)? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
