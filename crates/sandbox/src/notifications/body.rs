//! Reading what a create or update sends. Stricter than the service may be in
//! two respects, so that mistakes of a client are seen: members the document
//! does not list are refused, and so is every `null`.

use domain::cts::{
    MOST_GROUPS, MOST_OPERATIONS, MOST_RULES, MOST_SERVICES, MOST_USERS, NotificationName, Rule,
    Target,
};
use domain::notification::Site;
use serde_json::{Map, Value};
use wire::http::Request;

type Members = Map<String, Value>;

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
pub(crate) fn read(request: &Request, members: &[&str]) -> Result<Members, u16> {
    let body = request.body.as_deref().unwrap_or_default();
    let given: Members = serde_json::from_str(body).map_err(|_| INVALID)?;
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
/// because of them. `before` is what is stored: a topic or rule that is stored
/// already is not refused. The error is a CTS code.
pub(crate) fn check(given: &Members, before: Option<&Value>) -> Result<Members, u16> {
    let mut row = Map::new();
    let mut put = |name: &str, value: Value| {
        row.insert(name.to_owned(), value);
    };
    let stored = |name: &str| before.and_then(|row| row.get(name));

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
            match target(urn) {
                Some(kind) => put("notification_type", Value::from(kind)),
                None if stored("topic_id").and_then(Value::as_str) == Some(urn) => {}
                None => return Err(402),
            }
            put("topic_id", Value::from(urn));
        }
        Some(None) => return Err(INVALID),
    }

    if let Some(filter) = given.get("filter") {
        check_filter(filter, stored("filter"))?;
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
                .all(|name| name.as_str().is_some_and(|name| !name.is_empty()))
        {
            return Err(OPERATIONS);
        }
        if !services.contains(&service) {
            services.push(service);
        }
        names += listed.len();
    }
    if services.len() > MOST_SERVICES || names > MOST_OPERATIONS {
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
    if groups.len() > MOST_GROUPS || users > MOST_USERS {
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
        && rules.len() <= MOST_RULES
        && rules
            .iter()
            .all(|rule| known(rule) || rule.as_str().is_some_and(|rule| Rule::parse(rule).is_ok()));
    if fine { Ok(()) } else { Err(INVALID) }
}

/// `smn` or `fun`, read from the URN. Topics whose name begins with `missing`
/// do not exist.
fn target(urn: &str) -> Option<&'static str> {
    let target = Target::parse(urn).ok()?;
    (target.to_string() == urn && !target.name().starts_with("missing")).then(|| target.kind())
}

fn is_name(name: &str) -> bool {
    NotificationName::parse(name, Site::Huawei).is_ok_and(|parsed| parsed.as_str() == name)
}
