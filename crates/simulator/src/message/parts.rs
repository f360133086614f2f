//! Small things that messages are made of.

use domain::matching::{Answer, Event};
use wire::json::{self, Value};

use crate::overview::Tally;

/// A message: what kind of word it has, the word, a number, and what comes with it.
pub(super) fn message(kind: &str, word: &str, number: u32, with: Value) -> String {
    Value::object(vec![
        (kind, Value::from(word)),
        ("number", Value::from(i64::from(number))),
        ("with", with),
    ])
    .to_json()
}

/// Reads [`message`]: word, number, and what comes with it.
pub(super) fn opened(text: &str, kind: &str) -> Option<(String, u32, Value)> {
    let mut message = json::parse(text)?;
    let number = u32::try_from(message.get("number")?.as_u64()?).ok()?;
    let word = self::text(&message, kind)?;
    // It can be megabytes, so it is taken, not copied.
    let Value::Object(members) = &mut message else {
        return None;
    };
    Some((word, number, std::mem::take(members.get_mut("with")?)))
}

pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().map(str::to_owned)
}

pub(super) fn count(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

pub(super) fn counted(value: &Value, name: &str) -> Option<usize> {
    count(value.get(name)?)
}

/// A list of which every element must be readable.
pub(super) fn list<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}

pub(super) fn listed<T>(
    value: &Value,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Vec<T>> {
    list(value.get(name)?, read)
}

pub(super) fn array<T>(items: &[T], write: impl Fn(&T) -> Value) -> Value {
    Value::Array(items.iter().map(write).collect())
}

/// `null` for nothing.
pub(super) fn maybe<T>(item: Option<T>, write: impl Fn(T) -> Value) -> Value {
    item.map_or(Value::Null, write)
}

/// `Some(None)` for `null` or a member that is not there.
pub(super) fn some<T>(
    value: &Value,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Option<T>> {
    match value.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(member) => read(member).map(Some),
    }
}

pub(super) fn answer_to(answer: Answer) -> Value {
    Value::from(match answer {
        Answer::No => "no",
        Answer::Uncertain => "maybe",
        Answer::Yes => "yes",
    })
}

pub(super) fn answer_from(value: &Value) -> Option<Answer> {
    Some(match value.as_str()? {
        "no" => Answer::No,
        "maybe" => Answer::Uncertain,
        "yes" => Answer::Yes,
        _ => return None,
    })
}

pub(super) fn tally_to(tally: &Tally) -> Value {
    Value::Array(vec![Value::from(tally.yes), Value::from(tally.maybe)])
}

pub(super) fn tally_from(value: &Value) -> Option<Tally> {
    let [yes, maybe] = value.as_array()? else {
        return None;
    };
    Some(Tally {
        yes: count(yes)?,
        maybe: count(maybe)?,
    })
}

pub(super) fn named_to((name, count): &(String, usize)) -> Value {
    Value::Array(vec![Value::from(name.as_str()), Value::from(*count)])
}

pub(super) fn named_from(value: &Value) -> Option<(String, usize)> {
    let [name, number] = value.as_array()? else {
        return None;
    };
    Some((name.as_str()?.to_owned(), count(number)?))
}

fn members(event: &Event) -> impl Iterator<Item = &Option<String>> {
    let first = [
        &event.service_type,
        &event.resource_type,
        &event.trace_name,
        &event.user,
    ];
    first.into_iter().chain(&event.fields)
}

/// The ten members in order, `null` for one that is not there.
pub(super) fn event_to(event: &Event) -> Value {
    let members = members(event);
    Value::Array(
        members
            .map(|member| maybe(member.as_deref(), Value::from))
            .collect(),
    )
}

pub(super) fn event_from(value: &Value) -> Option<Event> {
    let [service, resource, name, user, fields @ ..] = value.as_array()? else {
        return None;
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut event = Event {
        service_type: text(service),
        resource_type: text(resource),
        trace_name: text(name),
        user: text(user),
        ..Event::default()
    };
    if fields.len() != event.fields.len() {
        return None;
    }
    for (place, value) in event.fields.iter_mut().zip(fields) {
        *place = text(value);
    }
    Some(event)
}
