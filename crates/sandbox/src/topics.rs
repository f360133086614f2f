//! What notifications can be sent to: the topics of SMN with their subscriptions, and
//! the functions of FunctionGraph. Those the demonstration data names, and some more.

use domain::cts::Target;
use serde_json::{Value, json};
use wire::http::{Method, Request, Response};

use crate::notifications::{no_such_api, parameter};
use crate::projects::Project;
use crate::{Sandbox, answer, noise};

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

/// Topic, protocol, endpoint and status, as SMN has them: 0 unconfirmed, 1 confirmed,
/// 3 canceled. Nobody is subscribed to topics that are not here.
const SUBSCRIPTIONS: [(&str, &str, &str, u8); 13] = [
    (
        "audit-archive",
        "https",
        "https://archive.example.com/cts?key=4711",
        1,
    ),
    ("data-alerts", "email", "data-platform@example.com", 0),
    ("identity-alerts", "email", "identity@example.com", 1),
    ("identity-alerts", "sms", "+8613600000017", 1),
    ("network-alerts", "email", "network@example.com", 1),
    ("on-call", "sms", "+8613600000042", 1),
    ("on-call", "email", "on-call@example.com", 0),
    ("payments-alerts", "email", "payments@example.com", 1),
    (
        "platform-alerts",
        "email",
        "former-colleague@example.com",
        3,
    ),
    ("security-alerts", "email", "security@example.com", 1),
    (
        "security-alerts",
        "https",
        "https://tickets.example.com/hook/8f3a",
        1,
    ),
    (FILTERED, "email", "web@example.com", 1),
    ("weekly-report", "email", "everybody@example.com", 1),
];

/// The topic whose subscriptions filter messages.
const FILTERED: &str = "web-alerts";

const FUNCTIONS: [&str; 3] = ["audit-function", "open-ticket", "post-to-chat"];

impl Sandbox {
    /// Answers a request below the base address of SMN.
    pub(crate) fn smn(&self, request: &Request, parts: &[&str]) -> Response {
        let ["v2", id, "notifications", "topics", rest @ ..] = parts else {
            return no_such_api();
        };
        let project = self.project(id);
        match (project, rest) {
            (Some(project), []) => topics(request, project),
            (Some(project), [urn, "subscriptions"]) => subscriptions(request, project, urn),
            (None, [] | [_, "subscriptions"]) => unknown_project(request),
            _ => no_such_api(),
        }
    }

    /// Answers a request below the base address of FunctionGraph.
    pub(crate) fn function_graph(&self, request: &Request, parts: &[&str]) -> Response {
        let ["v2", id, "fgs", "functions"] = parts else {
            return no_such_api();
        };
        let Some(project) = self.project(id) else {
            return unknown_project(request);
        };
        let rows = FUNCTIONS.iter().map(|name| {
            let urn = project.urn("fss", &["function:default:", name, ":latest"].concat());
            answer::texts(&[("func_urn", &urn), ("func_name", name)])
        });
        let words = ["marker", "maxitems", "functions"];
        let most = wire::functions::MAX_FUNCTIONS;
        page(request, words, most, rows.collect())
    }
}

fn unknown_project(request: &Request) -> Response {
    if request.method == Method::Get {
        answer::cts(12)
    } else {
        no_such_api()
    }
}

/// What became of a topic in a project. The first has all as they are above.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// As above.
    Usual,
    /// There is none of that name.
    Missing,
    /// Nobody is subscribed.
    Deserted,
    /// Nobody confirmed.
    Unconfirmed,
}

fn fate(project: &Project, at: u64) -> Fate {
    if project.place == 0 {
        return Fate::Usual;
    }
    match noise::scatter(project.place << 8 ^ at ^ 0x746f_7069_6300_0000) % 16 {
        0 => Fate::Missing,
        1 | 2 => Fate::Deserted,
        3 | 4 => Fate::Unconfirmed,
        _ => Fate::Usual,
    }
}

/// Names, display names and fates of the topics there are.
fn topics_of(project: &Project) -> impl Iterator<Item = (&'static str, &'static str, Fate)> {
    let all = (0..).zip(TOPICS);
    let all = all.map(|(at, (name, display_name))| (name, display_name, fate(project, at)));
    all.filter(|(.., fate)| *fate != Fate::Missing)
}

fn topics(request: &Request, project: &Project) -> Response {
    let rows = topics_of(project).map(|(name, display_name, _)| {
        let urn = project.urn("smn", name);
        answer::texts(&[
            ("topic_urn", &urn),
            ("name", name),
            ("display_name", display_name),
        ])
    });
    let words = ["offset", "limit", "topics"];
    let most = wire::smn::MAX_TOPICS;
    page(request, words, most, rows.collect())
}

fn subscriptions(request: &Request, project: &Project, topic_urn: &str) -> Response {
    if project.hides_subscriptions() && request.method == Method::Get {
        return answer::message(403, "Forbidden");
    }
    let mut all = topics_of(project);
    let Some((topic, _, fate)) = all.find(|(name, ..)| project.urn("smn", name) == topic_urn)
    else {
        return match Target::parse_stored(topic_urn) {
            Some(Target::Smn(_)) => smn(404, "SMN.0006", "Topic not found."),
            _ => smn(400, "SMN.0005", "Parameter: TopicUrn is invalid."),
        };
    };
    let mut rows = Vec::new();
    for (at, (name, protocol, endpoint, status)) in (1..).zip(SUBSCRIPTIONS) {
        if name != topic || fate == Fate::Deserted {
            continue;
        }
        let status = if fate == Fate::Unconfirmed { 0 } else { status };
        let policies = if name == FILTERED {
            json!([{"name": "severity", "string_equals": ["critical"]}])
        } else {
            json!([])
        };
        // The service answers this until the receiver confirms.
        let urn = match status {
            0 => "PendingConfirmation".to_owned(),
            _ => format!("{topic_urn}:{at:032x}"),
        };
        rows.push(json!({
            "topic_urn": topic_urn,
            "subscription_urn": urn,
            "protocol": protocol,
            "endpoint": endpoint,
            "owner": project.info.id,
            "remark": "",
            "status": status,
            "filter_polices": policies,
        }));
    }
    let words = ["offset", "limit", "subscriptions"];
    let most = wire::smn::MAX_SUBSCRIPTIONS;
    page(request, words, most, rows)
}

/// An error of SMN. Source: its API reference, “Exception Response” and “Error Codes”.
fn smn(status: u16, code: &str, text: &str) -> Response {
    let members = [
        ("request_id", answer::REQUEST_ID),
        ("code", code),
        ("message", text),
    ];
    answer::json(status, answer::texts(&members).to_string())
}

/// A part of the rows. The words are the parameters for its start and its size,
/// and the name of the list.
fn page(
    request: &Request,
    [start, size, list]: [&str; 3],
    most: u32,
    mut rows: Vec<Value>,
) -> Response {
    if request.method != Method::Get {
        return no_such_api();
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
    let counted = match list {
        "topics" => Some("topic_count"),
        "subscriptions" => Some("subscription_count"),
        _ => None,
    };
    let body = if let Some(count) = counted {
        json!({"request_id": answer::REQUEST_ID, list: rows, count: all})
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
