//! Simple Message Notification: the topics a notification can be sent to, and who
//! listens to them.

use domain::cts::{Subscription, SubscriptionState, Target, mask_endpoint};
use serde::Deserialize;
use serde_json::Value;

use crate::call::Call;
use crate::error::{ApiError, ErrorKind};
use crate::http::{Method, Request, Response, Service};
use crate::lenient::{self, Element};
use crate::percent;
use crate::read;

/// Topics one page can hold. Source: the SMN API reference, “Querying Topics”.
pub const MAX_TOPICS: u32 = 100;

/// Subscriptions one page can hold. Source: the SMN API reference, “Querying
/// Subscriptions of a Specified Topic”.
pub const MAX_SUBSCRIPTIONS: u32 = 100;

/// A topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// What a notification names as its topic.
    pub urn: String,
    /// The name, last part of the URN.
    pub name: String,
    /// The name people see in messages; `""` if there is none.
    pub display_name: String,
}

/// A page of topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topics {
    /// Those of this page.
    pub topics: Vec<Topic>,
    /// Rows of this page, also those whose URN was left out: the next one begins after
    /// them.
    pub rows: u32,
    /// How many there are in all, if the answer says so.
    pub total: Option<u32>,
}

/// Lists topics after the first `offset`, at most `limit` of them, which is 1
/// to [`MAX_TOPICS`].
#[must_use]
pub fn topics(project_id: &str, offset: u32, limit: u32) -> Call<Topics> {
    let path = [
        "/v2/",
        &percent::encode_segment(project_id),
        "/notifications/topics",
    ]
    .concat();
    let mut request = Request::new(Service::Smn, Method::Get, path);
    request.query = vec![
        ("offset".to_owned(), offset.to_string()),
        ("limit".to_owned(), limit.clamp(1, MAX_TOPICS).to_string()),
    ];
    Call {
        request,
        decode: read_topics,
    }
}

/// A page of a topic's subscriptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscriptions {
    /// Those of this page. A row that is no object is one of which nothing is known.
    pub subscriptions: Vec<Subscription>,
    /// How many there are in all, if the answer says so.
    pub total: Option<u32>,
}

/// Lists subscriptions of a topic after the first `offset`, at most `limit` of them,
/// which is 1 to [`MAX_SUBSCRIPTIONS`].
#[must_use]
pub fn subscriptions(
    project_id: &str,
    topic_urn: &str,
    offset: u32,
    limit: u32,
) -> Call<Subscriptions> {
    let path = [
        "/v2/",
        &percent::encode_segment(project_id),
        "/notifications/topics/",
        &percent::encode_segment(topic_urn),
        "/subscriptions",
    ]
    .concat();
    let limit = limit.clamp(1, MAX_SUBSCRIPTIONS);
    let mut request = Request::new(Service::Smn, Method::Get, path);
    request.query = vec![
        ("offset".to_owned(), offset.to_string()),
        ("limit".to_owned(), limit.to_string()),
    ];
    Call {
        request,
        decode: read_subscriptions,
    }
}

/// Codes that say that a topic does not exist: 404 with the first (source: the SMN API
/// reference, “Error Codes”), 400 with the second (seen in Huawei's Terraform provider).
const TOPIC_NOT_FOUND: [&str; 2] = ["SMN.0006", "SMN.00010008"];

/// Whether an error of [`subscriptions`] says that the project has no such topic. No other
/// error does: a gateway answers 404 for a path it does not know as well, and what is asked
/// of a topic of another project is not this project's to answer.
#[must_use]
pub fn is_missing_topic(error: &ApiError, project_id: &str, topic_urn: &str) -> bool {
    let code = error.code.as_deref().unwrap_or_default();
    let is_own = || {
        let target = Target::parse_stored(topic_urn);
        target.is_some_and(|target| target.project_id() == project_id)
    };
    matches!(error.kind, ErrorKind::NotFound | ErrorKind::Rejected)
        && TOPIC_NOT_FOUND.contains(&code)
        && is_own()
}

#[derive(Deserialize)]
struct Body {
    topics: Option<Vec<Element<TopicRow>>>,
    #[serde(default, deserialize_with = "lenient::count")]
    topic_count: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct TopicRow {
    #[serde(deserialize_with = "lenient::text")]
    topic_urn: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    name: Option<String>,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    display_name: String,
}

fn read_topics(response: &Response) -> Result<Topics, ApiError> {
    let body: Body = read::list(response, "topics")?;
    let mut rows = body.topics.unwrap_or_default();
    rows.retain(|row| !matches!(row, Element::Null));
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let objects = rows.into_iter().filter_map(Element::object);
    let topics = objects.filter_map(|row| {
        let urn = row.topic_urn?;
        let name = row
            .name
            .unwrap_or_else(|| urn.rsplit(':').next().unwrap_or_default().to_owned());
        Some(Topic {
            urn,
            name,
            display_name: row.display_name,
        })
    });
    Ok(Topics {
        topics: topics.collect(),
        rows: count,
        total: body.topic_count,
    })
}

#[derive(Deserialize)]
struct SubscriptionsBody {
    subscriptions: Option<Vec<Element<SubscriptionRow>>>,
    #[serde(default, deserialize_with = "lenient::count")]
    subscription_count: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct SubscriptionRow {
    #[serde(deserialize_with = "lenient::text_or_empty")]
    subscription_urn: String,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    protocol: String,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    endpoint: String,
    #[serde(deserialize_with = "lenient::whole")]
    status: Option<i64>,
    // The service spells it like that, some of its documents do not.
    #[serde(deserialize_with = "lenient::present")]
    filter_polices: Option<Value>,
    #[serde(deserialize_with = "lenient::present")]
    filter_policies: Option<Value>,
}

fn read_subscriptions(response: &Response) -> Result<Subscriptions, ApiError> {
    let body: SubscriptionsBody = read::list(response, "subscriptions")?;
    let is_something = |policies: &Value| match policies {
        Value::Null => false,
        Value::Array(policies) => !policies.is_empty(),
        Value::Object(policies) => !policies.is_empty(),
        Value::String(policies) => !policies.trim().is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    };
    let rows = body.subscriptions.into_iter().flatten();
    let subscriptions = rows.filter_map(|row| {
        let row = match row {
            Element::Null => return None,
            Element::Object(row) => row,
            Element::Other(_) => SubscriptionRow::default(),
        };
        let mut policies = [&row.filter_polices, &row.filter_policies]
            .into_iter()
            .flatten();
        Some(Subscription {
            filtered: policies.any(is_something),
            endpoint: mask_endpoint(&row.endpoint),
            state: SubscriptionState::of(row.status),
            urn: row.subscription_urn,
            protocol: row.protocol,
        })
    });
    Ok(Subscriptions {
        subscriptions: subscriptions.collect(),
        total: body.subscription_count,
    })
}
