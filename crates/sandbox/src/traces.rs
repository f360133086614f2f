//! CTS: the traces of the last seven days. They are a function of the clock:
//! each five minutes hold the same events whenever they are asked for, more of
//! them in working hours, so a list stays consistent from page to page.

mod event;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wire::http::{Request, Response};

use crate::catalogue::{self, Kind};
use crate::notifications::parameter;
use crate::projects::Project;
use crate::{answer, noise};
use event::Event;

/// Everybody who does something.
pub(crate) const USERS: [&str; 9] = [
    "test1",
    "test2",
    "test3",
    "test4",
    "lena.brandt",
    "deploy-bot",
    "terraform",
    "ops/op_service",
    "root",
];

const SLOT_MS: i64 = 300_000;
const HOUR_MS: i64 = 3_600_000;
const WEEK_MS: i64 = 7 * 24 * HOUR_MS;

/// What was done to a notification of this sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ChangeKind {
    #[serde(rename = "createNotification")]
    Created,
    #[serde(rename = "updateNotification")]
    Updated,
    #[serde(rename = "deleteNotification")]
    Deleted,
}

impl ChangeKind {
    /// The name of the trace it leaves.
    pub(crate) fn trace_name(self) -> &'static str {
        match self {
            Self::Created => "createNotification",
            Self::Updated => "updateNotification",
            Self::Deleted => "deleteNotification",
        }
    }
}

/// One thing that was done here.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AuditEntry {
    pub(crate) done: ChangeKind,
    /// When, Unix milliseconds.
    pub(crate) time_ms: i64,
    /// Tells deeds of the same millisecond apart.
    pub(crate) serial: u64,
    /// The notification's id.
    pub(crate) id: String,
    /// The notification's name.
    pub(crate) name: String,
}

impl AuditEntry {
    /// How many are remembered.
    pub(crate) const MOST: usize = 200;
}

/// Query parameters that must equal a member of the trace.
const MEMBERS: [&str; 6] = [
    "service_type",
    "resource_type",
    "trace_name",
    "resource_id",
    "resource_name",
    "trace_rating",
];

/// Members of a trace that are `null` rather than absent are equal to nothing.
fn matches(trace: &Value, request: &Request) -> bool {
    let user = trace
        .get("user")
        .and_then(|user| user.get("name"))
        .and_then(Value::as_str);
    MEMBERS.iter().all(|name| {
        parameter(request, name)
            .is_none_or(|wanted| trace.get(name).and_then(Value::as_str) == Some(wanted))
    }) && parameter(request, "user").is_none_or(|wanted| user == Some(wanted))
}

fn number(request: &Request, name: &str) -> Result<Option<i64>, u16> {
    parameter(request, name)
        .map(|text| text.parse().map_err(|_| 300_u16))
        .transpose()
}

/// Answers `GET …/traces`. The error is a CTS code.
pub(crate) fn list(request: &Request, project: &Project, now_ms: i64) -> Result<Response, u16> {
    let kinds: Vec<Kind> = catalogue::kinds().collect();
    if let Some(id) = parameter(request, "trace_id") {
        let found = find(id, &kinds, project, now_ms);
        return Ok(page(found.as_slice(), None));
    }
    let limit = number(request, "limit")?.unwrap_or(10);
    let data = match parameter(request, "trace_type") {
        None | Some("system") => false,
        Some("data") => true,
        Some(_) => return Err(300),
    };
    let (from, to) = match (number(request, "from")?, number(request, "to")?) {
        (None, None) => (now_ms.saturating_sub(HOUR_MS), now_ms.saturating_add(1)),
        (Some(from), Some(to)) if from <= to => (from, to),
        _ => return Err(300),
    };
    if !(1..=200).contains(&limit) {
        return Err(300);
    }
    let oldest = from.max(now_ms.saturating_sub(WEEK_MS));
    let newest = to.min(now_ms.saturating_add(1));
    let before = parameter(request, "next")
        .map(|marker| event::position(marker).ok_or(300_u16))
        .transpose()?;
    // Slots begin at multiples of their length; the newest one comes first.
    let start = before.map_or(newest, |(time, _)| newest.min(time.saturating_add(1)));
    let slots = oldest.div_euclid(SLOT_MS)..=start.div_euclid(SLOT_MS);

    let limit = limit as usize;
    let mut found: Vec<Value> = Vec::new();
    let mut more = false;
    'slots: for slot in slots.rev() {
        for event in events(slot, &kinds, project) {
            let place = event.position();
            let inside =
                place.0 > oldest && place.0 < newest && before.is_none_or(|before| place < before);
            if !inside || event.is_data() != data {
                continue;
            }
            let trace = event.to_value(project);
            if matches(&trace, request) {
                if found.len() == limit {
                    more = true;
                    break 'slots;
                }
                found.push(trace);
            }
        }
    }
    let marker = found
        .last()
        .filter(|_| more)
        .and_then(|last| last.get("trace_id"));
    Ok(page(&found, marker))
}

/// One trace by its id, whatever else was asked for.
fn find(id: &str, kinds: &[Kind], project: &Project, now_ms: i64) -> Option<Value> {
    let place = event::position(id)?;
    let known = now_ms.saturating_sub(WEEK_MS)..=now_ms;
    let event = events(place.0.div_euclid(SLOT_MS), kinds, project)
        .into_iter()
        .find(|event| event.position() == place)?;
    let trace = event.to_value(project);
    let same = trace.get("trace_id").and_then(Value::as_str) == Some(id);
    (same && known.contains(&place.0)).then_some(trace)
}

fn page(traces: &[Value], marker: Option<&Value>) -> Response {
    let meta_data = json!({"count": traces.len(), "marker": marker});
    let body = json!({"traces": traces, "meta_data": meta_data});
    answer::json(200, body.to_string())
}

/// Out of 16 events that could happen in five minutes at that hour (UTC) of a
/// working day, how many do. At night it is mostly the systems themselves.
const RHYTHM: [u64; 24] = [
    2, 2, 1, 1, 1, 2, 4, 8, 12, 13, 12, 11, 8, 10, 13, 12, 10, 8, 5, 4, 3, 3, 2, 2,
];

/// The events of one slot, newest first.
fn events<'a>(slot: i64, kinds: &[Kind], project: &'a Project) -> Vec<Event<'a>> {
    let start = slot.saturating_mul(SLOT_MS);
    let hour = start.div_euclid(HOUR_MS).rem_euclid(24);
    // 1 January 1970 was a Thursday.
    let weekend = matches!(start.div_euclid(24 * HOUR_MS).rem_euclid(7), 2 | 3);
    let busy = RHYTHM.get(hour as usize).copied().unwrap_or(0);
    let busy = if weekend { busy.div_ceil(3) } else { busy };
    // Other things happen in other projects.
    let seed = slot as u64 ^ project.place << 40;
    let luck = noise::scatter(seed);
    // Now and then a script fails and tries again, several times a minute.
    let storm = luck.is_multiple_of(211);
    let count: u32 = if storm { 9 } else { 3 };
    let happened = (0..count).filter_map(|at| {
        let luck = noise::scatter(seed << 8 ^ u64::from(at));
        let happens = luck % 16 < busy;
        let time = start
            .saturating_add((luck >> 8) as i64 % SLOT_MS / i64::from(count))
            .saturating_add(SLOT_MS / i64::from(count) * i64::from(at));
        if storm {
            return Some(Event::storm(time, at, luck));
        }
        kind_of(kinds, luck)
            .filter(|_| happens)
            .map(|kind| Event::new(time, at, luck, kind))
    });
    let own = project
        .deeds
        .iter()
        .filter(|deed| deed.time_ms.div_euclid(SLOT_MS) == slot);
    let mut events: Vec<Event<'a>> = Vec::new();
    for event in happened.chain(own.map(Event::deed)) {
        let place = events
            .iter()
            .position(|other| other.position() < event.position());
        events.insert(place.unwrap_or(events.len()), event);
    }
    events
}

/// The kind of resource an event is about, frequent ones more often.
fn kind_of(kinds: &[Kind], luck: u64) -> Option<Kind> {
    let total: u64 = kinds.iter().map(|kind| kind.weight).sum();
    let mut left = noise::scatter(luck).checked_rem(total)?;
    kinds.iter().copied().find(|kind| {
        let found = left < kind.weight;
        left = left.saturating_sub(kind.weight);
        found
    })
}
