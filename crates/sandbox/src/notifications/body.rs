//! Reading what a create or update sends. Stricter than the service may be in
//! two respects, so that mistakes of a client are seen: members the document
//! does not list are refused, and so is every `null`.

use serde_json::{Map, Value};
use wire::http::Request;

/// Members a create takes.
pub(crate) const CREATE: [&str; 7] = [
    "notification_name",
    "operation_type",
    "operations",
    "notify_user_list",
    "topic_id",
    "filter",
    "agency_name",
];

/// Members an update takes.
pub(crate) const UPDATE: [&str; 9] = [
    "notification_id",
    "status",
    "notification_name",
    "operation_type",
    "operations",
    "notify_user_list",
    "topic_id",
    "filter",
    "agency_name",
];

/// CTS.0003: the body is empty or invalid.
const INVALID: u16 = 3;
/// CTS.0401: `operations` is invalid.
const OPERATIONS: u16 = 401;

/// The object sent, with documented members only.
pub(crate) fn read(request: &Request, members: &[&str]) -> Result<Map<String, Value>, u16> {
    let body = request
        .body
        .as_deref()
        .and_then(|text| serde_json::from_str(text).ok());
    let Some(Value::Object(given)) = body else {
        return Err(INVALID);
    };
    if given
        .iter()
        .all(|(name, value)| members.contains(&name.as_str()) && !value.is_null())
    {
        Ok(given)
    } else {
        Err(INVALID)
    }
}

/// The members create and update share, checked, with what the service adds
/// because of them. `before` is what is stored: a rule that was accepted once
/// is not refused later. The error is a CTS code.
pub(crate) fn check(
    given: &Map<String, Value>,
    before: Option<&Value>,
) -> Result<Map<String, Value>, u16> {
    let mut row = Map::new();
    let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);

    let name = given
        .get("notification_name")
        .and_then(Value::as_str)
        .ok_or(INVALID)?;
    if !is_name(name) {
        return Err(411);
    }
    put("notification_name", Value::from(name));

    let operations = list(given.get("operations"), OPERATIONS)?;
    let complete = match given.get("operation_type").and_then(Value::as_str) {
        Some("complete") => true,
        Some("customized") => false,
        _ => return Err(INVALID),
    };
    check_operations(operations, complete)?;
    put(
        "operation_type",
        Value::from(if complete { "complete" } else { "customized" }),
    );
    put("operations", Value::from(operations.to_vec()));

    let groups = list(given.get("notify_user_list"), INVALID)?;
    check_groups(groups)?;
    if !groups.is_empty() {
        put("notify_user_list", Value::from(groups.to_vec()));
    }

    match given.get("topic_id").map(Value::as_str) {
        None | Some(Some("")) => {}
        Some(Some(urn)) => {
            put("notification_type", Value::from(target(urn)?));
            put("topic_id", Value::from(urn));
        }
        Some(None) => return Err(INVALID),
    }

    if let Some(filter) = given.get("filter") {
        check_filter(filter, before.and_then(|row| row.get("filter")))?;
        put("filter", filter.clone());
    }

    match given.get("agency_name").map(Value::as_str) {
        None | Some(Some("")) => {}
        Some(Some("cts_admin_trust")) => {
            put("agency_name", Value::from("cts_admin_trust"));
        }
        Some(_) => return Err(INVALID),
    }
    Ok(row)
}

fn list(value: Option<&Value>, code: u16) -> Result<&[Value], u16> {
    match value {
        None => Ok(&[]),
        Some(value) => value.as_array().map(Vec::as_slice).ok_or(code),
    }
}

/// A member that is a text with something in it.
fn word<'a>(object: &'a Value, member: &str) -> Option<&'a str> {
    object.get(member)?.as_str().filter(|text| !text.is_empty())
}

fn check_operations(operations: &[Value], complete: bool) -> Result<(), u16> {
    if complete != operations.is_empty() {
        return Err(OPERATIONS);
    }
    let mut services: Vec<&str> = Vec::new();
    let mut names = 0;
    for entry in operations {
        let service = word(entry, "service_type").ok_or(OPERATIONS)?;
        word(entry, "resource_type").ok_or(OPERATIONS)?;
        let listed = entry
            .get("trace_names")
            .and_then(Value::as_array)
            .ok_or(OPERATIONS)?;
        if listed.is_empty()
            || !listed
                .iter()
                .all(|name| name.as_str().is_some_and(is_trace_name))
        {
            return Err(OPERATIONS);
        }
        if !services.contains(&service) {
            services.push(service);
        }
        names += listed.len();
    }
    if services.len() > 100 || names > 1000 {
        Err(OPERATIONS)
    } else {
        Ok(())
    }
}

fn check_groups(groups: &[Value]) -> Result<(), u16> {
    let mut users = 0;
    for group in groups {
        word(group, "user_group").ok_or(INVALID)?;
        let listed = group
            .get("user_list")
            .and_then(Value::as_array)
            .ok_or(INVALID)?;
        if !listed
            .iter()
            .all(|user| user.as_str().is_some_and(|name| !name.is_empty()))
        {
            return Err(INVALID);
        }
        users += listed.len();
    }
    if groups.len() > 10 || users > 50 {
        Err(INVALID)
    } else {
        Ok(())
    }
}

fn check_filter(filter: &Value, before: Option<&Value>) -> Result<(), u16> {
    let condition = word(filter, "condition").ok_or(INVALID)?;
    filter
        .get("is_support_filter")
        .and_then(Value::as_bool)
        .ok_or(INVALID)?;
    let rules = filter
        .get("rule")
        .and_then(Value::as_array)
        .ok_or(INVALID)?;
    let stored = before
        .and_then(|filter| filter.get("rule"))
        .and_then(Value::as_array);
    let known = |rule: &Value| stored.is_some_and(|stored| stored.contains(rule));
    let fine = matches!(condition, "AND" | "OR")
        && rules.len() <= 6
        && rules
            .iter()
            .all(|rule| known(rule) || rule.as_str().is_some_and(is_rule));
    if fine { Ok(()) } else { Err(INVALID) }
}

/// `smn` or `fun`, read from the URN. Topics whose name begins with `missing`
/// do not exist.
fn target(urn: &str) -> Result<&'static str, u16> {
    let parts: Vec<&str> = urn.split(':').collect();
    let kind = match parts.as_slice() {
        ["urn", "smn", _, _, name] if !name.starts_with("missing") => "smn",
        ["urn", "fss", _, _, "function", _, name, ..] if !name.starts_with("missing") => "fun",
        _ => return Err(402),
    };
    Ok(kind)
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().count() <= 64
        && name.chars().all(|c| {
            c.is_ascii_alphanumeric() || c == '_' || ('\u{4e00}'..='\u{9fa5}').contains(&c)
        })
}

fn is_trace_name(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

fn is_rule(rule: &str) -> bool {
    [
        "api_version",
        "code",
        "trace_rating",
        "trace_type",
        "resource_id",
        "resource_name",
    ]
    .iter()
    .any(|field| {
        rule.strip_prefix(field)
            .is_some_and(|rest| rest.starts_with(" = ") || rest.starts_with(" != "))
    })
}
