//! What the fields of the forms are called, with the row where a field is in rows.

/// Reads `operations.2.service`: the list, the row counted from 0, and the part;
/// a row as a whole has the part `""`.
#[must_use]
pub fn row_key(key: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = key.split_once('.')?;
    let (at, part) = rest.split_once('.').unwrap_or((rest, ""));
    Some((list, at.parse().ok()?, part))
}

/// Whether a message names its field itself, as those about rows do: “Rule 2, value: …”
/// needs no name before it.
#[must_use]
pub fn says_where(name: &str, message: &str) -> bool {
    let first = name.split([' ', ',']).next().unwrap_or_default();
    let head = message.split_once(": ").map(|(head, _)| head);
    head.is_some_and(|head| head.split([' ', ',']).next() == Some(first))
}

/// The name of a notification's field: “Topic or function”, “Rule 2, value”.
#[must_use]
pub fn of_notification(key: &str) -> String {
    let name = match key {
        "name" => "Name",
        "topic" => "Topic or function",
        "scope" | "operations" => "Operations",
        "groups" => "Users",
        "enabled" => "Status",
        "agency" => "Agency",
        "filter" => "Filter",
        "events" => "Loaded events",
        _ => return row_key(key).map_or_else(|| "Notification".to_owned(), of_row),
    };
    name.to_owned()
}

fn of_row((list, at, part): (&str, usize, &str)) -> String {
    let list = match list {
        "operations" => "Operations",
        "groups" => "User group",
        _ => "Rule",
    };
    let row = [list, " ", &at.saturating_add(1).to_string()].concat();
    let part = match part {
        "service_type" => "service",
        "resource_type" => "resource type",
        "trace_names" => "operations",
        "group" => "name",
        "" => return row,
        other => other,
    };
    [&row, ", ", part].concat()
}

/// The name of a connector's field: “Topic ARN”.
#[must_use]
pub fn of_connector(key: &str) -> String {
    match key {
        "notification_type" => "Notification type",
        "topic_arn" => "Topic ARN",
        "role_arn" => "Role ARN",
        _ => "External ID",
    }
    .to_owned()
}
