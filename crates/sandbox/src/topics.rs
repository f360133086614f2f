//! What notifications can be sent to: the topics of SMN and the functions of
//! FunctionGraph. Those the demonstration data names, and some more.

use serde_json::{Value, json};
use wire::http::{Method, Request, Response};

use crate::notifications::{no_such_api, parameter};
use crate::{PROJECT_ID, answer, seed};

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

/// Answers a request below the base address of SMN.
pub(crate) fn smn(request: &Request, parts: &[&str]) -> Response {
    let ["v2", project, "notifications", "topics"] = parts else {
        return no_such_api();
    };
    let rows = TOPICS.iter().map(|(name, display_name)| {
        let urn = seed::urn("smn", name);
        answer::texts(&[
            ("topic_urn", &urn),
            ("name", name),
            ("display_name", display_name),
        ])
    });
    let words = ["offset", "limit", "topics"];
    page(
        request,
        project,
        words,
        wire::smn::MAX_TOPICS,
        rows.collect(),
    )
}

/// Answers a request below the base address of FunctionGraph.
pub(crate) fn function_graph(request: &Request, parts: &[&str]) -> Response {
    let ["v2", project, "fgs", "functions"] = parts else {
        return no_such_api();
    };
    let rows = FUNCTIONS.iter().map(|name| {
        let urn = seed::urn("fss", &["function:default:", name, ":latest"].concat());
        answer::texts(&[("func_urn", &urn), ("func_name", name)])
    });
    let words = ["marker", "maxitems", "functions"];
    let most = wire::functions::MAX_FUNCTIONS;
    page(request, project, words, most, rows.collect())
}

/// A part of the rows. The words are the parameters for its start and its size,
/// and the name of the list.
fn page(
    request: &Request,
    project: &str,
    [start, size, list]: [&str; 3],
    most: u32,
    mut rows: Vec<Value>,
) -> Response {
    if request.method != Method::Get {
        return no_such_api();
    }
    if project != PROJECT_ID {
        return answer::cts(12);
    }
    let number = |name, otherwise: u32| {
        parameter(request, name).map_or(Some(otherwise), |text| text.parse().ok())
    };
    let (Some(first), Some(count)) = (number(start, 0), number(size, most)) else {
        return refused();
    };
    if count == 0 || count > most {
        return refused();
    }
    let all = rows.len();
    rows.drain(..all.min(first as usize));
    rows.truncate(count as usize);
    let next = first as usize + rows.len();
    // SMN counts, FunctionGraph says where to go on.
    let body = if list == "topics" {
        json!({"request_id": answer::REQUEST_ID, list: rows, "topic_count": all})
    } else if next < all {
        json!({"request_id": answer::REQUEST_ID, list: rows, "next_marker": next})
    } else {
        json!({"request_id": answer::REQUEST_ID, list: rows})
    };
    answer::json(200, body.to_string())
}

fn refused() -> Response {
    answer::message(400, "The start or the size of the page is invalid.")
}
