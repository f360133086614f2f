//! Readers of single members that forgive what both services are known to vary:
//! members that are absent, null, empty or of another type, and numbers and truth
//! values written as text. For `#[serde(default, deserialize_with = "…")]`: none of
//! them fails on JSON of another type, so that one odd member does not take the
//! others along.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::read::parse;

/// A text, number or truth value as text; `None` for anything else.
pub(crate) fn scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The same; `None` also if it is blank.
pub(crate) fn some_text(value: Value) -> Option<String> {
    scalar(value).filter(|text| !text.trim().is_empty())
}

/// A scalar as text, `None` if it is blank.
pub(crate) fn text<'de, D: Deserializer<'de>>(member: D) -> Result<Option<String>, D::Error> {
    Value::deserialize(member).map(some_text)
}

/// A scalar as text, `""` if it is blank.
pub(crate) fn text_or_empty<'de, D: Deserializer<'de>>(member: D) -> Result<String, D::Error> {
    text(member).map(Option::unwrap_or_default)
}

/// The scalars of an array as texts; others are left out.
pub(crate) fn texts<'de, D: Deserializer<'de>>(member: D) -> Result<Vec<String>, D::Error> {
    Texts::deserialize(member).map(|texts| texts.all)
}

/// A whole number, also if written as text or with a fraction.
pub(crate) fn whole<'de, D: Deserializer<'de>>(member: D) -> Result<Option<i64>, D::Error> {
    Value::deserialize(member).map(|value| whole_of(&value))
}

/// The same of what is counted.
pub(crate) fn count<'de, D: Deserializer<'de>>(member: D) -> Result<Option<u32>, D::Error> {
    Ok(whole(member)?.and_then(|count| count.try_into().ok()))
}

/// Unix milliseconds, as [`in_millis`] has them.
pub(crate) fn millis<'de, D: Deserializer<'de>>(member: D) -> Result<Option<i64>, D::Error> {
    Ok(whole(member)?.and_then(in_millis))
}

/// Values below 10^11 (the year 5138 in seconds, 1973 in milliseconds) are seconds.
/// Zero, negative values and those no calendar of a browser can show are `None`.
pub(crate) fn in_millis(time: i64) -> Option<i64> {
    match time {
        1..100_000_000_000 => Some(time * 1000),
        100_000_000_000..=8_640_000_000_000_000 => Some(time),
        _ => None,
    }
}

/// A truth value, also if written as text.
pub(crate) fn flag_of(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A member that is there, if only as null.
pub(crate) fn present<'de, D: Deserializer<'de>>(member: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(member).map(Some)
}

/// An object; `None` for anything else.
pub(crate) fn object<'de, D, T>(member: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    Element::deserialize(member).map(Element::object)
}

/// The elements of an array; none if it is anything else.
pub(crate) fn elements<'de, D, T>(member: D) -> Result<Vec<Element<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let member = Box::<RawValue>::deserialize(member)?;
    let read = || -> serde_json::Result<Vec<Element<T>>> {
        let elements: Vec<&RawValue> = serde_json::from_str(member.get())?;
        elements.into_iter().map(Element::of).collect()
    };
    if member.get().starts_with('[') {
        read().map_err(D::Error::custom)
    } else {
        Ok(Vec::new())
    }
}

/// An element of a list, which should be an object.
#[derive(Debug, PartialEq)]
pub(crate) enum Element<T> {
    /// `null`, which stands for nothing.
    Null,
    /// An object.
    Object(T),
    /// Anything else.
    Other(Value),
}

impl<T> Element<T> {
    pub(crate) fn object(self) -> Option<T> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl<T: DeserializeOwned> Element<T> {
    /// Reads the text of an element: an object is read from text wherever it is, so
    /// that the program has one reader of it.
    fn of(element: &RawValue) -> serde_json::Result<Self> {
        match element.get() {
            "null" => Ok(Self::Null),
            object if object.starts_with('{') => parse(object).map(Self::Object),
            other => serde_json::from_str(other).map(Self::Other),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(element: D) -> Result<Self, D::Error> {
        let element = Box::<RawValue>::deserialize(element)?;
        Self::of(&element).map_err(D::Error::custom)
    }
}

/// The texts of an array, and whether there is one and nothing else in it.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) all: Vec<String>,
    pub(crate) is_whole: bool,
}

impl Texts {
    /// The texts of an array; none of anything else.
    pub(crate) fn of(value: Value) -> Self {
        let Value::Array(elements) = value else {
            return Self::default();
        };
        let count = elements.len();
        let mut all = Vec::with_capacity(count);
        all.extend(elements.into_iter().filter_map(scalar));
        Self {
            is_whole: count > 0 && all.len() == count,
            all,
        }
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(member: D) -> Result<Self, D::Error> {
        Value::deserialize(member).map(Self::of)
    }
}

/// A whole number, also if written as text or with a fraction.
pub(crate) fn whole_of(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => whole_in(number.as_str()),
        Value::String(text) => whole_in(text),
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Members {
        #[serde(deserialize_with = "text")]
        text: Option<String>,
        #[serde(deserialize_with = "text_or_empty")]
        plain: String,
        #[serde(deserialize_with = "texts")]
        texts: Vec<String>,
        #[serde(deserialize_with = "whole")]
        whole: Option<i64>,
        #[serde(deserialize_with = "count")]
        count: Option<u32>,
        #[serde(deserialize_with = "millis")]
        millis: Option<i64>,
        #[serde(deserialize_with = "present")]
        present: Option<Value>,
        #[serde(deserialize_with = "object")]
        object: Option<Inner>,
        #[serde(deserialize_with = "elements")]
        elements: Vec<Element<Inner>>,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Inner {
        #[serde(deserialize_with = "text")]
        a: Option<String>,
    }

    fn read(members: Value) -> Members {
        serde_json::from_value(members).unwrap()
    }

    #[test]
    fn members_of_the_right_type_are_read() {
        let read = read(json!({
            "text": "a", "plain": "b", "texts": ["c"], "whole": -1, "count": 2,
            "millis": 1_700_000_000_000_i64, "present": null,
            "object": {"a": "d"}, "elements": [{"a": "e"}],
        }));
        let inner = |a: &str| Inner {
            a: Some(a.to_owned()),
        };
        assert_eq!(
            read,
            Members {
                text: Some("a".to_owned()),
                plain: "b".to_owned(),
                texts: vec!["c".to_owned()],
                whole: Some(-1),
                count: Some(2),
                millis: Some(1_700_000_000_000),
                present: Some(Value::Null),
                object: Some(inner("d")),
                elements: vec![Element::Object(inner("e"))],
            }
        );
    }

    #[test]
    fn members_of_any_other_type_are_absent() {
        let names = [
            "text", "plain", "texts", "whole", "count", "millis", "object", "elements",
        ];
        for name in names {
            for odd in [
                json!(null),
                json!({"b": []}),
                json!([]),
                json!(""),
                json!("x "),
            ] {
                let found = read(json!({name: odd, "present": 1}));
                let scalar = odd.as_str().is_some_and(|odd| odd == "x ");
                let expected = Members {
                    present: Some(json!(1)),
                    text: (scalar && name == "text").then(|| "x ".to_owned()),
                    plain: if scalar && name == "plain" { "x " } else { "" }.to_owned(),
                    object: (odd.is_object() && name == "object").then(Inner::default),
                    ..Members::default()
                };
                assert_eq!(found, expected, "{name} {odd}");
            }
        }
    }

    #[test]
    fn what_is_written_otherwise_is_understood() {
        let read = read(json!({
            "text": 1.50, "plain": true, "texts": [1, null, "a", [], false],
            "whole": " 7 ", "count": "8.0", "millis": "1700000000",
            "elements": [1, null, {"a": 1, "b": 2}],
        }));
        assert_eq!(read.text.as_deref(), Some("1.5"));
        assert_eq!(read.plain, "true");
        assert_eq!(read.texts, ["1", "a", "false"]);
        assert_eq!((read.whole, read.count), (Some(7), Some(8)));
        assert_eq!(read.millis, Some(1_700_000_000_000));
        let object = Element::Object(Inner {
            a: Some("1".to_owned()),
        });
        assert_eq!(
            read.elements,
            [Element::Other(json!(1)), Element::Null, object]
        );
    }

    #[test]
    fn numbers_are_not_rounded() {
        let exact = "12345678901234567890123.4567890e-2";
        let read: Members = serde_json::from_str(&format!(r#"{{"text":{exact}}}"#)).unwrap();
        assert_eq!(read.text.as_deref(), Some(exact));
    }

    fn whole_number(number: &str) -> Option<i64> {
        let as_text = whole_of(&json!(number));
        if let Ok(bare) = serde_json::from_str(number) {
            assert_eq!(whole_of(&bare), as_text, "{number}");
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
            assert_eq!(whole_number(number), Some(expected), "{number}");
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
            assert_eq!(whole_number(number), None, "{number}");
        }
        for value in [json!(true), json!(null)] {
            assert_eq!(whole_of(&value), None);
        }
        assert_eq!(whole_of(&json!(i64::MAX)), Some(i64::MAX));
    }
}
