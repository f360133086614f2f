//! Reading stored JSON by hand: anything unexpected is `None`, never a guess.

use wire::json::Value;

/// The text of a member.
pub(crate) fn text(object: &Value, key: &str) -> Option<String> {
    object.get(key)?.as_str().map(str::to_owned)
}

/// The truth value of a member.
pub(crate) fn flag(object: &Value, key: &str) -> Option<bool> {
    object.get(key)?.as_bool()
}

/// The elements of a member, each read by `read`.
pub(crate) fn list<T>(object: &Value, key: &str, read: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    object.get(key)?.as_array()?.iter().map(read).collect()
}

/// The texts of a member.
pub(crate) fn texts(object: &Value, key: &str) -> Option<Vec<String>> {
    list(object, key, |value| value.as_str().map(str::to_owned))
}

/// A member that may be missing or null, but if it is there must read well.
pub(crate) fn optional<T>(
    object: &Value,
    key: &str,
    read: fn(&Value) -> Option<T>,
) -> Option<Option<T>> {
    match object.get(key) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value).map(Some),
    }
}
