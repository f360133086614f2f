//! Small readers of JSON that forgive what both services are known to vary:
//! members that are absent, null or empty, and numbers written as text.

use crate::json::{self, ListReader, Value};

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
    json::parse(body).ok_or_else(|| ApiError::undecodable(response, "The body is not JSON."))
}

/// The objects of a list answer: below `key`, or the bare array. A missing or
/// null list is an empty one. The second value is what else the answer holds.
pub(crate) fn rows(
    response: &Response,
    key: &'static str,
) -> Result<(Vec<Value>, Value), ApiError> {
    done(response)?;
    let mut rows = Vec::new();
    let rest = ListReader::whole(key, &response.body, &mut rows);
    let (is_there, rest) = around(response, key, rest)?;
    if !is_there {
        rows.clear();
    }
    Ok((rows, rest))
}

/// Whether there is a list in an answer whose elements were read, and what else it
/// holds; `read` is what [`ListReader`] returned.
pub(crate) fn around(
    response: &Response,
    key: &str,
    read: Option<Value>,
) -> Result<(bool, Value), ApiError> {
    let fault = |why| Err(ApiError::undecodable(response, why));
    let Some(rest) = read else {
        return fault("The body is not JSON.");
    };
    let list = match &rest {
        Value::Null if response.status == 204 => return Ok((false, rest)),
        Value::Null => return fault("The body is empty."),
        Value::Array(_) => return Ok((true, rest)),
        // Below that name, the last member counts: a list before it does not.
        Value::Object(members) => members.get(key).unwrap_or(&Value::Null),
        _ => return fault("The body is not an object."),
    };
    match list {
        Value::Null => Ok((false, rest)),
        Value::Array(_) => Ok((true, rest)),
        _ => fault("The list in the body is not an array."),
    }
}

/// A scalar as text: numbers and truth values count, anything else is `None`.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_json()),
        _ => None,
    }
}

/// The same of a value that is not needed any more.
fn into_scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        other => scalar(&other),
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

/// The same of a member that is taken out.
pub(crate) fn take_some_text(object: &mut Value, key: &str) -> Option<String> {
    into_scalar(object.take(key)).filter(|text| !text.trim().is_empty())
}

/// The same, `""` where [`take_some_text`] says `None`.
pub(crate) fn take_text(object: &mut Value, key: &str) -> String {
    take_some_text(object, key).unwrap_or_default()
}

/// Takes the elements of an array member out; none if it is anything else.
pub(crate) fn take_list(object: &mut Value, key: &str) -> Vec<Value> {
    match object.take(key) {
        Value::Array(elements) => elements,
        _ => Vec::new(),
    }
}

/// Takes the texts of an array member out, as [`texts`] reads them.
pub(crate) fn take_texts(object: &mut Value, key: &str) -> Vec<String> {
    let elements = take_list(object, key);
    let mut texts = Vec::with_capacity(elements.len());
    texts.extend(elements.into_iter().filter_map(into_scalar));
    texts
}

/// The elements of an array member; none if it is anything else.
pub(crate) fn list<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    object
        .get(key)
        .and_then(Value::as_array)
        .unwrap_or_default()
}

/// The texts of an array member. Elements that are not scalars are left out.
pub(crate) fn texts(object: &Value, key: &str) -> Vec<String> {
    list(object, key).iter().filter_map(scalar).collect()
}

/// A member as a whole number, also if written as text or with a fraction.
pub(crate) fn whole(object: &Value, key: &str) -> Option<i64> {
    match object.get(key)? {
        Value::Number(text) | Value::String(text) => whole_in(text),
        _ => None,
    }
}

fn whole_in(text: &str) -> Option<i64> {
    let plain = text.parse().ok();
    plain.or_else(|| truncated(text.trim()))
}

/// The whole part of a decimal number, by its digits: arithmetic with fractions
/// would bring tables into the download. What does not read well or is 9 × 10¹⁵
/// or more, where others would have lost digits, is `None`.
fn truncated(text: &str) -> Option<i64> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (text, 0_i64),
    };
    let negative = mantissa.starts_with('-');
    let digits = mantissa.strip_prefix(['-', '+']).unwrap_or(mantissa);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = || whole.bytes().chain(fraction.bytes());
    if all().next().is_none() || !all().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut places = i64::try_from(whole.len()).ok()?.saturating_add(exponent);
    let mut number = 0_i64;
    for byte in all() {
        if places <= 0 {
            break;
        }
        places -= 1;
        number = pushed(number, byte - b'0')?;
    }
    // Zeros an exponent asks for; of zero itself, however many change nothing.
    while places > 0 && number != 0 {
        places -= 1;
        number = pushed(number, 0)?;
    }
    Some(if negative { -number } else { number })
}

/// The number with one more digit, as long as that is below 9 × 10¹⁵.
fn pushed(number: i64, digit: u8) -> Option<i64> {
    Some(number * 10 + i64::from(digit)).filter(|number| *number < 9_000_000_000_000_000)
}

/// A member as Unix milliseconds. Values below 10^11 (the year 5138 in seconds,
/// 1973 in milliseconds) are seconds. Zero, negative values and those no
/// calendar of a browser can show are `None`.
pub(crate) fn millis(object: &Value, key: &str) -> Option<i64> {
    in_millis(whole(object, key)?)
}

/// The same of the member's text.
pub(crate) fn millis_in(text: &str) -> Option<i64> {
    in_millis(whole_in(text)?)
}

fn in_millis(value: i64) -> Option<i64> {
    match value {
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

#[cfg(test)]
mod tests {
    use super::whole;
    use crate::json::{self, Value};

    fn read(number: &str) -> Option<i64> {
        let text = Value::object(vec![("number", Value::from(number))]);
        let as_text = whole(&text, "number");
        if let Some(bare) = json::parse(&format!("{{\"number\":{number}}}")) {
            assert_eq!(whole(&bare, "number"), as_text, "{number}");
        }
        as_text
    }

    #[test]
    fn whole_numbers() {
        for (number, expected) in [
            ("0", 0),
            ("-0", 0),
            ("-0.9", 0),
            ("+5", 5),
            (" 007 ", 7),
            ("409.0", 409),
            ("-12.99", -12),
            (".5", 0),
            ("5.", 5),
            ("1.633942e12", 1_633_942_000_000),
            ("1.6339421234567E12", 1_633_942_123_456),
            ("123e-2", 1),
            ("123e-9", 0),
            ("12e+2", 1200),
            ("0e999999999", 0),
            ("0.000e99", 0),
            ("0.001e3", 1),
            ("8999999999999999", 8_999_999_999_999_999),
            ("8999999999999999.9", 8_999_999_999_999_999),
        ] {
            assert_eq!(read(number), Some(expected), "{number}");
            let parsed: f64 = number.trim().parse().unwrap();
            assert!((parsed.trunc() - expected as f64).abs() <= 1.0, "{number}");
        }
    }

    #[test]
    fn no_whole_numbers() {
        for number in [
            "",
            " ",
            ".",
            "-",
            "+",
            "e5",
            "1e",
            "1e5.0",
            "--5",
            "+-5",
            "1,5",
            "1_0",
            "0x10",
            "five",
            "NaN",
            "inf",
            "9e15",
            "1e300",
            "-1e16",
            "1e99999999999999999999",
        ] {
            assert_eq!(read(number), None, "{number}");
        }
        for value in [Value::Bool(true), Value::Null] {
            assert_eq!(
                whole(&Value::object(vec![("number", value)]), "number"),
                None
            );
        }
        assert_eq!(
            whole(
                &Value::object(vec![("number", Value::from(i64::MAX))]),
                "number"
            ),
            Some(i64::MAX)
        );
    }
}
