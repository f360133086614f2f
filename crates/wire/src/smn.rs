//! Simple Message Notification: the topics a notification can be sent to.

use serde::Deserialize;

use crate::call::Call;
use crate::error::ApiError;
use crate::http::{Method, Request, Response, Service};
use crate::lenient::{self, Element};
use crate::percent;
use crate::read;

/// Topics one page can hold. Source: the SMN API reference, “Querying Topics”.
pub const MAX_TOPICS: u32 = 100;

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
