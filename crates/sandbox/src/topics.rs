//! What notifications can be sent to: the topics of SMN and the functions of
//! FunctionGraph. Those the demonstration data names, and some more.

use wire::http::{Method, Request, Response};
use wire::json::{Map, Value};

use crate::notifications::{no_such_api, parameter};
use crate::{PROJECT_ID, answer, noise, seed};

/// Name and display name.
const TOPICS: [(&str, &str); 11] = [
    ("audit-archive", ""),
    ("data-alerts", "Data platform"),
    ("identity-alerts", "Identity"),
    ("network-alerts", "Network"),
    ("on-call", "On call"),
    ("payments-alerts", "Payments"),
    ("platform-alerts", "Platform"),
    ("security-alerts", "Security 告警"),
    ("test", ""),
    ("web-alerts", "Web"),
    ("weekly-report", "Weekly report"),
];

const FUNCTIONS: [&str; 3] = ["audit-function", "open-ticket", "post-to-chat"];

/// The largest pages of both services, and their size where none is asked for.
const MOST_TOPICS: usize = wire::smn::MAX_TOPICS as usize;
const MOST_FUNCTIONS: usize = wire::functions::MAX_FUNCTIONS as usize;

/// Answers a request below the base address of SMN.
pub(crate) fn smn(request: &Request, parts: &[&str]) -> Response {
    let ["v2", project, "notifications", "topics"] = parts else {
        return no_such_api();
    };
    let first = number(request, "offset", 0);
    let size = number(request, "limit", MOST_TOPICS);
    let (Some(first), Some(size @ 1..=MOST_TOPICS)) = (first, size) else {
        return answer::message(400, "The offset or the limit is invalid.");
    };
    let rows = TOPICS
        .iter()
        .zip(0_u64..)
        .map(|((name, display_name), at)| {
            answer::texts(&[
                ("topic_urn", &seed::urn("smn", name)),
                ("name", name),
                ("display_name", display_name),
                ("enterprise_project_id", "0"),
                ("topic_id", &id(at)),
            ])
        });
    listed(request, project, || {
        Value::object(vec![
            ("request_id", Value::from(answer::REQUEST_ID)),
            ("topic_count", Value::from(TOPICS.len())),
            (
                "topics",
                Value::Array(rows.skip(first).take(size).collect()),
            ),
        ])
    })
}

/// Answers a request below the base address of FunctionGraph.
pub(crate) fn function_graph(request: &Request, parts: &[&str]) -> Response {
    let ["v2", project, "fgs", "functions"] = parts else {
        return no_such_api();
    };
    let first = number(request, "marker", 0);
    let size = number(request, "maxitems", MOST_FUNCTIONS);
    let (Some(first), Some(size @ 1..=MOST_FUNCTIONS)) = (first, size) else {
        return answer::message(400, "The marker or the maximum is invalid.");
    };
    let rows = FUNCTIONS.iter().map(|name| {
        let rest = ["function:default:", name, ":latest"].concat();
        answer::texts(&[
            ("func_urn", &seed::urn("fss", &rest)),
            ("func_name", name),
            ("package", "default"),
        ])
    });
    listed(request, project, || {
        let rows: Vec<Value> = rows.skip(first).take(size).collect();
        let next = first.saturating_add(rows.len());
        let mut body = Map::new();
        body.insert("count", Value::from(rows.len()));
        body.insert("functions", Value::Array(rows));
        if next < FUNCTIONS.len() {
            body.insert("next_marker", Value::from(next));
        }
        Value::Object(body)
    })
}

/// The list, if that may be read here.
fn listed(request: &Request, project: &str, list: impl FnOnce() -> Value) -> Response {
    if request.method != Method::Get {
        no_such_api()
    } else if project != PROJECT_ID {
        answer::cts(12)
    } else {
        answer::json(200, list().to_json())
    }
}

/// A number in the query; `None` if something else stands there.
fn number(request: &Request, name: &str, otherwise: usize) -> Option<usize> {
    parameter(request, name).map_or(Some(otherwise), |text| text.parse().ok())
}

/// 32 hexadecimal digits.
fn id(at: u64) -> String {
    noise::uuid(at ^ 0x746f_7069_6300).replace('-', "")
}
