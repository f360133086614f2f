//! What services put around events: an object with the event in a member of it,
//! also as JSON in a text, and envelopes inside each other.

use serde_json::{Map, Value};

use super::{EventFinding, EventFindingKind, Reader};
use crate::cts::traces::{Trace, read_trace};

/// How many envelopes may be around an event.
pub(super) const MAX_ENVELOPES: u8 = 8;

/// Members that hold events, in the order they are looked at: `cts` and `lts` of a
/// function's event, and `body` of one that an API gateway calls; `data` and
/// `data_base64` of EventGrid (CloudEvents); `content` of LTS; `smn` with `message` of
/// SMN; and the lists of several of these: `record` and `records` with `messages` of
/// functions, `logs` of LTS, `events` of EventGrid, `traces` of CTS.
const MEMBERS: [&str; 13] = [
    "cts",
    "lts",
    "traces",
    "records",
    "record",
    "smn",
    "logs",
    "events",
    "messages",
    "content",
    "data",
    "data_base64",
    "body",
];

/// The lists among them and in answers of CTS, which are read element by element.
pub(super) const LISTS: [&str; 5] = ["traces", "records", "record", "logs", "events"];

/// An event, or why something is none.
pub(super) type Found = Result<Trace, EventFindingKind>;

/// Finds the events in a value that could be one or hold some. Something is
/// always found.
pub(super) fn open(value: &Value, depth: u8) -> Vec<Found> {
    let mut found = Vec::new();
    look(value, depth, &mut found);
    found
}

fn look(value: &Value, depth: u8, found: &mut Vec<Found>) {
    match value {
        Value::Object(members) => match read_trace(value) {
            Some(trace) if trace.trace_name.is_some() => found.push(Ok(trace)),
            _ => found.extend(within(members, depth)),
        },
        Value::Array(items) if depth > 0 => {
            for item in items {
                look(item, depth - 1, found);
            }
        }
        Value::String(text) if depth > 0 => match in_text(text, depth) {
            Some(mut inside) => found.append(&mut inside),
            None => found.push(Err(EventFindingKind::NotObject)),
        },
        _ => found.push(Err(EventFindingKind::NotObject)),
    }
}

/// The events in the first member that holds some; else one thing that is none.
fn within(members: &Map<String, Value>, depth: u8) -> Vec<Found> {
    let mut envelope = None;
    // The message of an event is free text; of anything else it may be an event.
    for name in MEMBERS.into_iter().chain(["message"]) {
        let Some(inner) = members.get(name).filter(|inner| !inner.is_null()) else {
            continue;
        };
        envelope.get_or_insert(name);
        if depth > 0 {
            let mut inside = Vec::new();
            look(inner, depth - 1, &mut inside);
            if inside.iter().any(Result::is_ok) {
                return inside;
            }
        }
    }
    let reason = envelope.map_or(EventFindingKind::NotEvent, EventFindingKind::Envelope);
    vec![Err(reason)]
}

/// What is in JSON inside a text, as it is or in Base64, as LTS hands logs to a
/// function; `None` if the text is not JSON, or of nothing.
fn in_text(text: &str, depth: u8) -> Option<Vec<Found>> {
    let start = text.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']);
    if !start.starts_with(['{', '[', '"']) {
        let decoded = base64(text)?;
        let is_json = decoded.trim_start().starts_with(['{', '[']);
        return is_json.then(|| in_text(&decoded, depth))?;
    }
    let mut reader = Reader::new(text);
    reader.depth = depth - 1;
    let mut found = Vec::new();
    while let Some(batch) = reader.next_batch(usize::MAX) {
        found.extend(batch.traces.into_iter().map(Ok));
        let skipped = batch.findings.into_iter().filter(EventFinding::skips);
        found.extend(skipped.map(|finding| Err(finding.kind)));
    }
    (!found.is_empty()).then_some(found)
}

/// The text that Base64 stands for (RFC 4648, either alphabet).
fn base64(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for c in text.trim_end().trim_end_matches('=').bytes() {
        let six = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'\r' | b'\n' => continue,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    String::from_utf8(bytes).ok()
}
