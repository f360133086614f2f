//! SNS connectors of Cloud One Network Security. The service's public text
//! names no paths, so they are settings with the most probable defaults.

use domain::connector::{Connector, ValidConnector};
use domain::secret::Secret;
use messages::{Message, failure as words};
use serde::{Deserialize, Serialize};

use crate::call::Call;
use crate::error::{ApiError, MalformedBody};
use crate::http::{Method, Request, Response, Service};
use crate::lenient::{self, Element};
use crate::percent;
use crate::read;

/// Stands for the percent-encoded notification type in a path setting.
pub const PLACEHOLDER: &str = "{notificationType}";

/// Where the endpoints are, below the base address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectorApi {
    /// Path of the collection: list and create.
    pub collection: String,
    /// Path of one connector, with [`PLACEHOLDER`]: describe, update and delete.
    pub item: String,
    /// Method of an update: PUT, POST or PATCH.
    pub update_method: Method,
    /// Path that sends a test message, with [`PLACEHOLDER`].
    pub test: String,
}

impl Default for ConnectorApi {
    /// `/snsconnectors`, named like the service's other collections.
    fn default() -> Self {
        Self::below("/snsconnectors")
    }
}

impl ConnectorApi {
    /// The second most probable family: `/notifications/snsconnectors`, after
    /// the chapter of the API text.
    #[must_use]
    pub fn below_notifications() -> Self {
        Self::below("/notifications/snsconnectors")
    }

    /// The collection at that path, and the others below it.
    #[must_use]
    pub fn below(collection: &str) -> Self {
        Self {
            collection: collection.to_owned(),
            item: [collection, "/", PLACEHOLDER].concat(),
            update_method: Method::Put,
            test: [collection, "/", PLACEHOLDER, "/test"].concat(),
        }
    }

    /// What is wrong with the settings: name of the setting (a field of this
    /// struct) and a sentence. Empty if they can be used.
    #[must_use]
    pub fn validate(&self) -> Vec<(&'static str, Message)> {
        let mut errors = Vec::new();
        let paths = [
            ("collection", &self.collection, false),
            ("item", &self.item, true),
            ("test", &self.test, true),
        ];
        for (setting, path, with_type) in paths {
            let error = if !path.starts_with('/') {
                words::PATH_WITHOUT_SLASH
            } else if path.contains(['?', '#', '\\']) || path.contains(char::is_whitespace) {
                words::PATH_CHARACTERS
            } else if path.split('/').any(|segment| matches!(segment, "." | "..")) {
                words::PATH_SEGMENTS
            } else if with_type && !path.contains(PLACEHOLDER) {
                words::PATH_WITHOUT_TYPE
            } else if !with_type && path.contains(PLACEHOLDER) {
                words::COLLECTION_WITH_TYPE
            } else {
                continue;
            };
            errors.push((setting, error));
        }
        if !matches!(
            self.update_method,
            Method::Put | Method::Post | Method::Patch
        ) {
            let method = self.update_method.as_str().into();
            errors.push(("update_method", words::UpdateMethod { method }.into()));
        }
        errors
    }
}

/// One page of the list. The service is not known to page this list; its other
/// lists do, with `next` and `cursor`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The connectors of this page.
    pub connectors: Vec<Connector>,
    /// What to hand to [`list_next`] for the following page.
    pub next: Option<String>,
}

/// Lists the connectors.
#[must_use]
pub fn list(api: &ConnectorApi) -> Call<Page> {
    Call {
        request: request(Method::Get, api.collection.clone()),
        decode: read_page,
    }
}

/// Lists the page that follows one with a [`Page::next`].
#[must_use]
pub fn list_next(api: &ConnectorApi, next: &str) -> Call<Page> {
    let mut call = list(api);
    call.request
        .query
        .push(("cursor".to_owned(), next.to_owned()));
    call
}

/// Reads the connector of one notification type.
#[must_use]
pub fn describe(api: &ConnectorApi, notification_type: &str) -> Call<Connector> {
    Call {
        request: request(Method::Get, fill(&api.item, notification_type)),
        decode: read_one,
    }
}

/// Creates a connector. The result is what the service says it stored, if it
/// says so; see [`stored`].
#[must_use]
pub fn create(api: &ConnectorApi, connector: &ValidConnector) -> Call<Option<Connector>> {
    let mut request = request(Method::Post, api.collection.clone());
    attach(&mut request, connector);
    Call {
        request,
        decode: read_written,
    }
}

/// Replaces the connector of the same notification type. The result is what
/// the service says it stored, if it says so; see [`stored`].
#[must_use]
pub fn update(api: &ConnectorApi, connector: &ValidConnector) -> Call<Option<Connector>> {
    let path = fill(&api.item, &connector.get().notification_type);
    let mut request = request(api.update_method, path);
    attach(&mut request, connector);
    Call {
        request,
        decode: read_written,
    }
}

/// What is stored after `sent` was created or sent in place of another: what the
/// answer says, and what was sent where it says nothing. An answer that names another
/// connector is about that one.
#[must_use]
pub fn stored(sent: &Connector, answer: Option<Connector>) -> Connector {
    let Some(said) = answer.filter(|it| {
        it.notification_type.is_empty() || it.notification_type == sent.notification_type
    }) else {
        return sent.clone();
    };
    let either = |said: String, sent: &String| if said.is_empty() { sent.clone() } else { said };
    Connector {
        notification_type: sent.notification_type.clone(),
        topic_arn: either(said.topic_arn, &sent.topic_arn),
        role_arn: either(said.role_arn, &sent.role_arn),
        external_id: if said.external_id.expose().is_empty() {
            sent.external_id.clone()
        } else {
            said.external_id
        },
    }
}

/// What of a stored connector an answer left out, if anything: every connector has
/// it, so sending back what was read would remove it.
#[must_use]
pub fn left_out(stored: &Connector) -> Option<Message> {
    let members = [
        (
            words::PART_NOTIFICATION_TYPE,
            stored.notification_type.as_str(),
        ),
        (words::PART_TOPIC, &stored.topic_arn),
        (words::PART_ROLE, &stored.role_arn),
        (words::PART_EXTERNAL_ID, stored.external_id.expose()),
    ];
    let mut members = members.into_iter();
    let empty = members.find(|(_, value)| value.trim().is_empty());
    empty.map(|(what, _)| what)
}

/// What is stored now, for somebody who wants to replace what was read earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Latest {
    /// What was read earlier.
    Same,
    /// Something else.
    Changed(Connector),
    /// It is not known: this was left out whenever it was read, and sending what was
    /// read would remove it.
    LeftOut(Message),
}

/// What `described` says about `base`, which was read earlier, before `wanted` is sent
/// in its place. A member that was left out counts as unchanged.
#[must_use]
pub fn latest(base: &Connector, described: Connector, wanted: &Connector) -> Latest {
    let kind = &described.notification_type;
    if !kind.is_empty() && *kind != base.notification_type {
        return Latest::Changed(described);
    }
    let now = stored(base, Some(described));
    if now != *base {
        return Latest::Changed(now);
    }
    left_out(wanted).map_or(Latest::Same, Latest::LeftOut)
}

/// Deletes the connector of one notification type.
#[must_use]
pub fn delete(api: &ConnectorApi, notification_type: &str) -> Call<()> {
    Call {
        request: request(Method::Delete, fill(&api.item, notification_type)),
        decode: read::done,
    }
}

/// Has the service send a test message through a stored connector.
#[must_use]
pub fn test(api: &ConnectorApi, notification_type: &str) -> Call<()> {
    Call {
        request: request(Method::Post, fill(&api.test, notification_type)),
        decode: read::done,
    }
}

/// The connector as indented JSON. The external ID is masked unless `reveal`.
#[must_use]
pub fn to_json(connector: &Connector, reveal: bool) -> String {
    let mut body = Body::from(connector);
    if !reveal {
        body.external_id = connector.external_id.masked();
    }
    serde_json::to_string_pretty(&body).unwrap_or_default()
}

fn fill(template: &str, notification_type: &str) -> String {
    template.replace(PLACEHOLDER, &percent::encode_segment(notification_type))
}

fn request(method: Method, path: String) -> Request {
    let mut request = Request::new(Service::NetworkSecurity, method, path);
    request.headers.push(("api-version", "v1".to_owned()));
    request
        .headers
        .push(("Accept", "application/json".to_owned()));
    request
}

fn attach(request: &mut Request, connector: &ValidConnector) {
    request
        .headers
        .push(("Content-Type", "application/json".to_owned()));
    request.body = serde_json::to_string(&Body::from(connector.get())).ok();
}

/// A connector as it is sent and answered.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
struct Body {
    #[serde(deserialize_with = "lenient::text_or_empty")]
    external_id: String,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    notification_type: String,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    role_arn: String,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    topic_arn: String,
}

impl From<&Connector> for Body {
    fn from(connector: &Connector) -> Self {
        Self {
            external_id: connector.external_id.expose().to_owned(),
            notification_type: connector.notification_type.clone(),
            role_arn: connector.role_arn.clone(),
            topic_arn: connector.topic_arn.clone(),
        }
    }
}

impl Body {
    /// `None` if it holds nothing of a connector.
    fn connector(self) -> Option<Connector> {
        let connector = Connector {
            notification_type: self.notification_type,
            topic_arn: self.topic_arn,
            role_arn: self.role_arn,
            external_id: Secret::new(self.external_id),
        };
        (connector != Connector::default()).then_some(connector)
    }
}

#[derive(Deserialize)]
struct ListBody {
    connectors: Option<Vec<Element<Body>>>,
    #[serde(default, deserialize_with = "lenient::text")]
    next: Option<String>,
}

fn read_page(response: &Response) -> Result<Page, ApiError> {
    let body: ListBody = read::list(response, "connectors")?;
    let rows = body.connectors.unwrap_or_default().into_iter();
    let connectors = rows
        .filter(|row| !matches!(row, Element::Null))
        .map(|row| row.object().and_then(Body::connector))
        .collect::<Option<_>>();
    let Some(connectors) = connectors else {
        return Err(ApiError::undecodable(response, MalformedBody::OddConnector));
    };
    Ok(Page {
        connectors,
        next: body.next,
    })
}

fn read_one(response: &Response) -> Result<Connector, ApiError> {
    let body = read::object(response)?;
    body.and_then(Body::connector)
        .ok_or_else(|| ApiError::undecodable(response, MalformedBody::NoConnector))
}

/// A success is a success whatever its body says.
fn read_written(response: &Response) -> Result<Option<Connector>, ApiError> {
    read::done(response)?;
    let body = read::object(response).ok().flatten();
    Ok(body.and_then(Body::connector))
}
