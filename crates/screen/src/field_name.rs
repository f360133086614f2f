//! What the fields of the forms are called, with the row where a field is in rows.

use messages::{Message, field};

/// Reads `operations.2.service`: the list, the row counted from 0, and the part;
/// a row as a whole has the part `""`.
#[must_use]
pub fn row_key(key: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = key.split_once('.')?;
    let (at, part) = rest.split_once('.').unwrap_or((rest, ""));
    Some((list, at.parse().ok()?, part))
}

/// What a message is about and what it says, to be shown apart: the place it names itself,
/// as those about rows do, or else the `name` of its field.
#[must_use]
pub fn apart(name: Message, message: &Message) -> (Message, Message) {
    match message.at() {
        Some((place, sentence)) => (place.clone(), sentence.clone()),
        None => (name, message.clone()),
    }
}

/// Whether a sentence begins by naming what it is about (“Topic ARN: this is a URL.”), so that
/// the name of its field before it would say that twice. `words` puts a message into the
/// reader's language.
#[must_use]
pub fn names_itself(message: &Message, words: &dyn Fn(Message) -> String) -> bool {
    let sentence = words(message.clone());
    message.parts().any(|part| {
        let rest = sentence.strip_prefix(&words(part.clone()));
        rest.is_some_and(|rest| rest.starts_with([':', '：']) || names_itself(part, words))
    })
}

/// The name of a notification's field: “Topic or function”, “Rule 2, value”.
#[must_use]
pub fn of_notification(key: &str) -> Message {
    match key {
        "name" => field::NAME,
        "topic" => field::TOPIC,
        "scope" | "operations" => field::OPERATIONS,
        "groups" => field::USERS,
        "enabled" => field::STATUS,
        "agency" => field::AGENCY,
        "filter" => field::FILTER,
        "events" => field::LOADED_EVENTS,
        _ => row_key(key).map_or(field::NOTIFICATION, of_row),
    }
}

fn of_row((list, at, part): (&str, usize, &str)) -> Message {
    let row = at.saturating_add(1);
    match (list, part) {
        ("operations", "service_type") => field::OperationsService { row }.into(),
        ("operations", "resource_type") => field::OperationsResourceType { row }.into(),
        ("operations", "trace_names") => field::OperationsNames { row }.into(),
        ("operations", _) => field::OperationsRow { row }.into(),
        ("groups", "group") => field::UserGroupName { row }.into(),
        ("groups", "users") => field::UserGroupUsers { row }.into(),
        ("groups", _) => field::UserGroup { row }.into(),
        (_, "field") => field::RuleField { row }.into(),
        (_, "value") => field::RuleValue { row }.into(),
        _ => field::Rule { row }.into(),
    }
}

/// Which section of its form a field of a notification is in: they are checked in another
/// order.
#[must_use]
pub fn place_in_notification(key: &str) -> usize {
    match row_key(key).map_or(key, |(list, ..)| list) {
        "name" => 0,
        "topic" => 1,
        "scope" | "operations" => 2,
        "groups" => 3,
        "filter" | "rules" => 4,
        _ => 5,
    }
}

/// The name of a connector's field: “Topic ARN”.
#[must_use]
pub fn of_connector(key: &str) -> Message {
    match key {
        "notification_type" => field::NOTIFICATION_TYPE,
        "topic_arn" => field::TOPIC_ARN,
        "role_arn" => field::ROLE_ARN,
        _ => field::EXTERNAL_ID,
    }
}
