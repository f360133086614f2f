//! A notification as JSON: what is sent, what is shown, and what is read.
//! Absent members are left out when writing, because the service takes a null
//! for a broken member.

use crate::json::{Map, Value};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};

use crate::read;

type Members = Map;

/// The members of a filter; none may be absent.
pub(super) const FILTER: [&str; 3] = ["condition", "is_support_filter", "rule"];

/// The body of a creation: no ID and no status, those are not accepted.
pub(super) fn creation(notification: &Notification) -> String {
    Value::Object(writable(notification)).to_json()
}

/// The body of a replacement: everything writable, because what is left out is
/// removed.
pub(super) fn replacement(notification: &Notification) -> String {
    let mut members = writable(notification);
    put(&mut members, "notification_id", &notification.id);
    put_status(&mut members, notification);
    Value::Object(members).to_json()
}

/// The notification as indented JSON, with the members an answer has.
#[must_use]
pub fn to_json(notification: &Notification) -> String {
    to_value(notification).to_indented_json()
}

/// The notification with the members an answer has.
#[must_use]
pub fn to_value(notification: &Notification) -> Value {
    let mut members = writable(notification);
    // An answer has the list even where a request must not.
    members.insert("operations", operations(&notification.operations));
    put(&mut members, "notification_id", &notification.id);
    put_status(&mut members, notification);
    for (name, value) in [
        ("notification_type", &notification.kind),
        ("project_id", &notification.project_id),
        ("domain_id", &notification.domain_id),
    ] {
        if let Some(value) = value {
            put(&mut members, name, value);
        }
    }
    if let Some(created) = notification.created_ms {
        members.insert("create_time", Value::from(created));
    }
    Value::Object(members)
}

/// Reads a notification; `None` if the value is not an object.
#[must_use]
pub fn from_value(mut value: Value) -> Option<Notification> {
    value.as_object()?;
    Some(Notification {
        id: read::take_text(&mut value, "notification_id"),
        name: read::take_text(&mut value, "notification_name"),
        kind: read::take_some_text(&mut value, "notification_type"),
        scope: scope(&read::take_text(&mut value, "operation_type")),
        operations: objects(&mut value, "operations", |mut set| OperationSet {
            service_type: read::take_text(&mut set, "service_type"),
            resource_type: read::take_text(&mut set, "resource_type"),
            trace_names: read::take_texts(&mut set, "trace_names"),
        }),
        user_groups: objects(&mut value, "notify_user_list", |mut group| UserGroup {
            group: read::take_text(&mut group, "user_group"),
            users: read::take_texts(&mut group, "user_list"),
        }),
        enabled: enabled(&read::take_text(&mut value, "status")),
        topic: read::take_some_text(&mut value, "topic_id"),
        filter: read_filter(value.take("filter")),
        agency: read::take_some_text(&mut value, "agency_name"),
        created_ms: read::millis(&value, "create_time"),
        project_id: read::take_some_text(&mut value, "project_id"),
        domain_id: read::take_some_text(&mut value, "domain_id"),
    })
}

/// What `operation_type` says.
pub(super) fn scope(word: &str) -> Scope {
    match word {
        "complete" => Scope::Complete,
        "customized" => Scope::Customized,
        word => Scope::Other(word.to_owned()),
    }
}

/// What `status` says, if it is one of the two words.
pub(super) fn enabled(word: &str) -> Option<bool> {
    let is = |status: &str| word.trim().eq_ignore_ascii_case(status);
    if is("enabled") {
        Some(true)
    } else {
        is("disabled").then_some(false)
    }
}

/// The objects of an array member, in no more memory than they need.
fn objects<T>(value: &mut Value, key: &str, read: fn(Value) -> T) -> Vec<T> {
    let elements = read::take_list(value, key);
    let mut objects = Vec::with_capacity(elements.len());
    objects.extend(elements.into_iter().filter(Value::is_object).map(read));
    objects
}

/// `None` if no member says anything, or only that there is nothing: clouds answer with
/// such a filter for a notification that was stored without.
pub(super) fn read_filter(mut value: Value) -> Option<Filter> {
    let condition = read::take_some_text(&mut value, "condition");
    // Where the rules are left out, there may be some.
    let says_rules = value.get("rule").is_some() || condition.is_none();
    let active = read::flag(&value, "is_support_filter");
    let mut rules = match value.get("rule") {
        Some(Value::String(rule)) => vec![rule.clone()],
        _ => read::take_texts(&mut value, "rule"),
    };
    // Nothing but blank texts is no rule, however it is written.
    if rules.iter().all(|rule| rule.trim().is_empty()) {
        rules.clear();
    }
    if condition.is_none() && active.is_none() && rules.is_empty() {
        return None;
    }
    let filter = Filter {
        condition: match condition.as_deref() {
            None | Some("AND") => Condition::And,
            Some("OR") => Condition::Or,
            Some(word) => Condition::Other(word.to_owned()),
        },
        active,
        rules,
    };
    Some(filter).filter(|filter| !(says_rules && filter.is_nothing()))
}

fn writable(notification: &Notification) -> Members {
    let mut members = Map::new();
    put(&mut members, "notification_name", &notification.name);
    let scope = match &notification.scope {
        Scope::Complete => "complete",
        Scope::Customized => "customized",
        Scope::Other(word) => word,
    };
    if !scope.is_empty() {
        put(&mut members, "operation_type", scope);
    }
    let listed = match notification.scope {
        Scope::Complete => false,
        Scope::Customized => true,
        Scope::Other(_) => !notification.operations.is_empty(),
    };
    if listed {
        members.insert("operations", operations(&notification.operations));
    }
    if !notification.user_groups.is_empty() {
        members.insert("notify_user_list", groups(&notification.user_groups));
    }
    if let Some(topic) = &notification.topic {
        put(&mut members, "topic_id", topic);
    }
    let filter = notification.filter.as_ref();
    if let Some(filter) = filter.filter(|filter| !filter.is_nothing()) {
        members.insert("filter", write_filter(filter));
    }
    if let Some(agency) = &notification.agency {
        put(&mut members, "agency_name", agency);
    }
    members
}

fn put_status(members: &mut Members, notification: &Notification) {
    if let Some(enabled) = notification.enabled {
        let word = if enabled { "enabled" } else { "disabled" };
        put(members, "status", word);
    }
}

fn put(members: &mut Members, name: &str, value: &str) {
    members.insert(name, Value::String(value.to_owned()));
}

fn strings(texts: &[String]) -> Value {
    Value::Array(
        texts
            .iter()
            .map(|text| Value::String(text.clone()))
            .collect(),
    )
}

fn operations(sets: &[OperationSet]) -> Value {
    let sets = sets.iter().map(|set| {
        let mut members = Map::new();
        put(&mut members, "service_type", &set.service_type);
        put(&mut members, "resource_type", &set.resource_type);
        members.insert("trace_names", strings(&set.trace_names));
        Value::Object(members)
    });
    Value::Array(sets.collect())
}

fn groups(groups: &[UserGroup]) -> Value {
    let groups = groups.iter().map(|group| {
        let mut members = Map::new();
        put(&mut members, "user_group", &group.group);
        members.insert("user_list", strings(&group.users));
        Value::Object(members)
    });
    Value::Array(groups.collect())
}

fn write_filter(filter: &Filter) -> Value {
    let condition = match &filter.condition {
        Condition::And => "AND",
        Condition::Or => "OR",
        // The API text prints this as if it were a value; the value is AND.
        Condition::Other(word) if word == "AND (default value)" => "AND",
        Condition::Other(word) => word,
    };
    let mut members = Map::new();
    put(&mut members, "condition", condition);
    if let Some(active) = filter.active {
        members.insert("is_support_filter", Value::Bool(active));
    }
    members.insert("rule", strings(&filter.rules));
    Value::Object(members)
}
