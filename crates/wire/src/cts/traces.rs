//! Traces: the record of operations that notifications are about.

use domain::matching::Event;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::request;
use crate::call::Call;
use crate::error::ApiError;
use crate::http::Response;
use crate::lenient::{self, Element};
use crate::read;

/// Traces one page can hold.
pub const MAX_TRACES: u16 = 200;

/// Which traces to read. Only management traces (`trace_type=system`) are asked
/// for; notifications are not sent for others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TraceQuery {
    /// Page size, 1 to [`MAX_TRACES`]; the service takes 10 if this is 0.
    pub limit: u16,
    /// Start and end, Unix milliseconds, both exclusive, at most seven days
    /// ago. Without it: the last hour.
    pub window_ms: Option<(i64, i64)>,
    /// [`TracePage::next`] of the page before.
    pub next: Option<String>,
    /// Only this service.
    pub service_type: Option<String>,
    /// Only this kind of resource.
    pub resource_type: Option<String>,
    /// Only this resource.
    pub resource_id: Option<String>,
    /// Only resources of this name.
    pub resource_name: Option<String>,
    /// Only this operation.
    pub trace_name: Option<String>,
    /// Only `normal`, `warning` or `incident`.
    pub trace_rating: Option<String>,
    /// Only what this user did.
    pub user: Option<String>,
    /// Only this trace; the service then ignores everything else.
    pub trace_id: Option<String>,
}

/// One recorded operation. Every member can be missing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(default)]
pub struct Trace {
    /// ID of the trace, a UUID.
    #[serde(deserialize_with = "lenient::text")]
    pub trace_id: Option<String>,
    /// The operation.
    #[serde(deserialize_with = "lenient::text")]
    pub trace_name: Option<String>,
    /// Acronym of the service.
    #[serde(deserialize_with = "lenient::text")]
    pub service_type: Option<String>,
    /// Kind of resource.
    #[serde(deserialize_with = "lenient::text")]
    pub resource_type: Option<String>,
    /// ID of the resource. Where an object stands for it, nobody knows the ID.
    #[serde(deserialize_with = "lenient::text")]
    pub resource_id: Option<String>,
    /// Name of the resource.
    #[serde(deserialize_with = "lenient::text")]
    pub resource_name: Option<String>,
    /// Version of the API that was called.
    #[serde(deserialize_with = "lenient::text")]
    pub api_version: Option<String>,
    /// Result code as text, also where it was a number.
    #[serde(deserialize_with = "code")]
    pub code: Option<String>,
    /// `normal`, `warning` or `incident`. Older events call it `trace_status`.
    #[serde(deserialize_with = "lenient::text")]
    pub trace_rating: Option<String>,
    /// `system`, `data` or, for a service that all regions share, `global`.
    #[serde(deserialize_with = "lenient::text")]
    pub event_type: Option<String>,
    /// ID of the project the event belongs to.
    #[serde(deserialize_with = "lenient::text")]
    pub project_id: Option<String>,
    /// `ApiCall`, `ConsoleAction`, `SystemAction`, …: not the `trace_type` of a query.
    #[serde(deserialize_with = "lenient::text")]
    pub trace_type: Option<String>,
    /// Name of the user; the system's own actions have none.
    #[serde(rename = "user", deserialize_with = "user")]
    pub user_name: Option<String>,
    /// When it happened, Unix milliseconds.
    #[serde(rename = "time", deserialize_with = "time")]
    pub time_ms: Option<i64>,
    /// When it happened, where that was written in words, as exports do.
    #[serde(skip)]
    pub time_text: Option<String>,
    /// Address the call came from.
    #[serde(deserialize_with = "lenient::text")]
    pub source_ip: Option<String>,
    /// Free text of the service.
    #[serde(deserialize_with = "raw_json")]
    pub message: Option<String>,
    /// What was sent, as JSON text or as the text it was.
    #[serde(deserialize_with = "raw_json")]
    pub request: Option<String>,
    /// What was answered, as JSON text or as the text it was.
    #[serde(deserialize_with = "raw_json")]
    pub response: Option<String>,
}

/// What notifications look at.
impl From<Trace> for Event {
    fn from(trace: Trace) -> Self {
        Self {
            service_type: trace.service_type,
            resource_type: trace.resource_type,
            trace_name: trace.trace_name,
            user: trace.user_name,
            // In the order of `RuleField::ALL`.
            fields: [
                trace.api_version,
                trace.code,
                trace.trace_rating,
                trace.trace_type,
                trace.resource_id,
                trace.resource_name,
            ],
        }
    }
}

/// One page of traces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TracePage {
    /// The traces, newest first.
    pub traces: Vec<Trace>,
    /// [`TraceQuery::next`] for the following page, if there may be one.
    pub next: Option<String>,
}

/// One page of traces as the service wrote it, for [`super::events::Reader`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TraceText {
    /// The answer's body.
    pub text: String,
    /// How many traces are in it.
    pub traces: usize,
    /// When the oldest of them happened, Unix milliseconds.
    pub oldest_ms: Option<i64>,
    /// [`TraceQuery::next`] for the following page, if there may be one.
    pub next: Option<String>,
}

/// Reads one page of traces as it was written.
#[must_use]
pub fn trace_text(project_id: &str, query: &TraceQuery) -> Call<TraceText> {
    Call {
        request: traces(project_id, query).request,
        decode: |response| {
            let page = read_page(response)?;
            Ok(TraceText {
                text: response.body.clone(),
                traces: page.traces.len(),
                oldest_ms: page.traces.iter().filter_map(|trace| trace.time_ms).min(),
                next: page.next,
            })
        },
    }
}

/// Reads one page of traces.
#[must_use]
pub fn traces(project_id: &str, query: &TraceQuery) -> Call<TracePage> {
    let mut request = request(project_id, "/traces");
    let mut add = |name: &str, value: String| request.query.push((name.to_owned(), value));
    add("trace_type", "system".to_owned());
    if query.limit > 0 {
        add("limit", query.limit.min(MAX_TRACES).to_string());
    }
    if let Some((from, to)) = query.window_ms {
        add("from", from.to_string());
        add("to", to.to_string());
    }
    for (name, value) in [
        ("next", &query.next),
        ("service_type", &query.service_type),
        ("resource_type", &query.resource_type),
        ("resource_id", &query.resource_id),
        ("resource_name", &query.resource_name),
        ("trace_name", &query.trace_name),
        ("trace_rating", &query.trace_rating),
        ("user", &query.user),
        ("trace_id", &query.trace_id),
    ] {
        if let Some(value) = value {
            add(name, value.clone());
        }
    }
    Call {
        request,
        decode: read_page,
    }
}

#[derive(Deserialize)]
struct Body {
    traces: Option<Vec<Value>>,
    #[serde(default, deserialize_with = "lenient::object")]
    meta_data: Option<MetaData>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct MetaData {
    #[serde(deserialize_with = "lenient::text")]
    marker: Option<String>,
}

fn read_page(response: &Response) -> Result<TracePage, ApiError> {
    let body: Body = read::list(response, "traces")?;
    let rows = body.traces.into_iter().flatten();
    let rows: Vec<Value> = rows.filter(|row| !row.is_null()).collect();
    // An empty page ends the list even if it comes with a marker.
    let marker = body.meta_data.and_then(|meta| meta.marker);
    Ok(TracePage {
        next: marker.filter(|_| !rows.is_empty()),
        traces: rows.iter().filter_map(read_trace).collect(),
    })
}

/// `None` if no member of a trace is there.
pub(super) fn read_trace(value: &Value) -> Option<Trace> {
    value.as_object()?;
    let text = |name| value.get(name).cloned().and_then(lenient::some_text);
    let mut trace = Trace::deserialize(value).ok()?;
    trace.trace_rating = trace.trace_rating.or_else(|| text("trace_status"));
    if trace.time_ms.is_none() {
        trace.time_text = text("time");
    }
    (trace != Trace::default()).then_some(trace)
}

/// Unix milliseconds; from the year 5138 on they are taken for the microseconds or
/// nanoseconds that logs and programs count in.
fn time<'de, D: Deserializer<'de>>(member: D) -> Result<Option<i64>, D::Error> {
    Ok(match lenient::whole(member)? {
        Some(micros @ 100_000_000_000_000..100_000_000_000_000_000) => Some(micros / 1000),
        Some(nanos @ 100_000_000_000_000_000..) => Some(nanos / 1_000_000),
        time => time.and_then(lenient::in_millis),
    })
}

/// The code as text. A number that others have put a fraction behind is the same.
fn code<'de, D: Deserializer<'de>>(member: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(member)? {
        number @ Value::Number(_) => lenient::whole_of(&number).map(|code| code.to_string()),
        other => lenient::some_text(other),
    })
}

/// The user is an object; exports write it as JSON inside a text, or as a name.
fn user<'de, D: Deserializer<'de>>(member: D) -> Result<Option<String>, D::Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct User {
        #[serde(deserialize_with = "lenient::text")]
        name: Option<String>,
        #[serde(deserialize_with = "lenient::text")]
        user_name: Option<String>,
    }
    let name = |user: User| user.name.or(user.user_name);
    Ok(match Value::deserialize(member)? {
        user @ Value::Object(_) => User::deserialize(user).ok().and_then(name),
        Value::String(text) => match serde_json::from_str(&text) {
            Ok(Element::Object(user)) => name(user),
            _ => Some(text).filter(|text| !text.trim().is_empty()),
        },
        _ => None,
    })
}

/// A text as it is, anything else as JSON text.
fn raw_json<'de, D: Deserializer<'de>>(member: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(member)? {
        Value::Null => None,
        Value::String(text) => Some(text).filter(|text| !text.is_empty()),
        other => Some(other.to_string()),
    })
}
