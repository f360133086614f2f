//! What else CTS knows that helps to manage notifications: the catalogue of
//! operations, quotas, the users seen lately, and traces.

use domain::notification::OperationSet;
use serde::Deserialize;

use crate::call::Call;
use crate::error::ApiError;
use crate::http::{Method, Request, Response, Service};
use crate::lenient::{self, Element};
use crate::percent;
use crate::read;

mod events;
mod traces;

pub use events::{
    EventBatch, EventFinding, EventFindingKind, Events, EventsError, EventsErrorKind, MAX_FINDINGS,
    Reader, events, parse_time,
};
pub use traces::{MAX_TRACES, Trace, TracePage, TraceQuery, TraceText, trace_text, traces};

/// Notifications a project may have where the service does not say: the limit
/// in its user guide.
pub const ASSUMED_QUOTA: u32 = 100;

/// How much of something a project may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quota {
    /// What is counted, for example `smn_notification`.
    pub kind: String,
    /// How many there are, if the service says so.
    pub used: Option<u32>,
    /// How many there may be.
    pub quota: u32,
}

/// Lists the operations that can be chosen, of all services or of one, and of
/// that one's resource type. The service wants `resource` only with `service`.
#[must_use]
pub fn operations(
    project_id: &str,
    service: Option<&str>,
    resource: Option<&str>,
) -> Call<Vec<OperationSet>> {
    let mut request = request(project_id, "/operations");
    if let Some(service) = service {
        request
            .query
            .push(("service_type".to_owned(), service.to_owned()));
        if let Some(resource) = resource {
            request
                .query
                .push(("resource_type".to_owned(), resource.to_owned()));
        }
    }
    Call {
        request,
        decode: read_operations,
    }
}

/// Reads the project's quotas.
#[must_use]
pub fn quotas(project_id: &str) -> Call<Vec<Quota>> {
    Call {
        request: request(project_id, "/quotas"),
        decode: read_quotas,
    }
}

/// The kind of the quota of notifications.
pub const NOTIFICATIONS: &str = "smn_notification";

/// Notifications used, notifications allowed, and whether that limit is only
/// assumed because the answer had none.
#[must_use]
pub fn notification_quota(quotas: &[Quota]) -> (Option<u32>, u32, bool) {
    match quotas.iter().find(|quota| quota.kind == NOTIFICATIONS) {
        Some(found) => (found.used, found.quota, false),
        None => (None, ASSUMED_QUOTA, true),
    }
}

/// Lists the names of users who did something in the last 30 days.
#[must_use]
pub fn users(project_id: &str) -> Call<Vec<String>> {
    Call {
        request: request(project_id, "/user-resources"),
        decode: read_users,
    }
}

fn request(project_id: &str, rest: &str) -> Request {
    let path = ["/v3/", &percent::encode_segment(project_id), rest].concat();
    Request::new(Service::Cts, Method::Get, path)
}

#[derive(Deserialize)]
struct OperationsBody {
    operations: Option<Vec<Element<OperationsRow>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OperationsRow {
    #[serde(deserialize_with = "lenient::text_or_empty")]
    service_type: String,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    resource_type: String,
    // The catalogue and the rules use different names for the same list.
    #[serde(deserialize_with = "lenient::texts")]
    operation_list: Vec<String>,
}

fn read_operations(response: &Response) -> Result<Vec<OperationSet>, ApiError> {
    let body: OperationsBody = read::list(response, "operations")?;
    let rows = body.operations.into_iter().flatten();
    let sets = rows.filter_map(Element::object).map(|row| OperationSet {
        service_type: row.service_type,
        resource_type: row.resource_type,
        trace_names: row.operation_list,
    });
    Ok(sets.collect())
}

#[derive(Deserialize)]
struct QuotasBody {
    resources: Option<Vec<Element<QuotaRow>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct QuotaRow {
    #[serde(rename = "type", deserialize_with = "lenient::text")]
    kind: Option<String>,
    #[serde(deserialize_with = "lenient::count")]
    used: Option<u32>,
    #[serde(deserialize_with = "lenient::count")]
    quota: Option<u32>,
}

fn read_quotas(response: &Response) -> Result<Vec<Quota>, ApiError> {
    let body: QuotasBody = read::list(response, "resources")?;
    let rows = body.resources.into_iter().flatten();
    let quotas = rows.filter_map(Element::object).filter_map(|row| {
        Some(Quota {
            kind: row.kind?,
            used: row.used,
            quota: row.quota?,
        })
    });
    Ok(quotas.collect())
}

#[derive(Deserialize)]
struct UsersBody {
    users: Option<Vec<Element<UserRow>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct UserRow {
    #[serde(deserialize_with = "lenient::text")]
    name: Option<String>,
}

fn read_users(response: &Response) -> Result<Vec<String>, ApiError> {
    let body: UsersBody = read::list(response, "users")?;
    let rows = body.users.into_iter().flatten();
    let names = rows.filter_map(|row| match row {
        Element::Object(user) => user.name,
        Element::Other(name) => lenient::scalar(name),
        Element::Null => None,
    });
    Ok(names.filter(|name| !name.is_empty()).collect())
}
