//! Key event notifications of CTS v3: list, create, update and delete.
//! How the objects are written and read is in `body`.

use domain::notification::{Notification, ValidNotification};

use crate::call::Call;
use crate::error::{ApiError, ErrorKind};
use crate::http::{Method, Request, Response, Service};
use crate::percent;
use crate::read;

mod body;
mod join;
mod latest;
mod list;
mod written;

pub use body::{from_json, to_json, to_value};
pub use join::{Lack, join};
pub use latest::{Latest, Part, left_out};
pub use list::NotificationList;
pub use written::{Answer, FollowUp, Written};

/// What a notification is sent to. A list answers for one kind only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// SMN topics.
    Smn,
    /// Functions. Not every cloud knows this kind: see [`ApiError::is_not_offered`].
    Fun,
}

impl Kind {
    /// Every kind, in the order of the pages.
    pub const ALL: [Self; 2] = [Self::Smn, Self::Fun];

    /// The word used in paths and answers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Smn => "smn",
            Self::Fun => "fun",
        }
    }
}

/// How many notifications to delete with one call at most: 20 UUIDs keep the
/// URL below 1 kB, far from any limit on the way.
pub const DELETE_CHUNK: usize = 20;

/// Lists all notifications of one kind, or those the service finds for a name.
/// Whether that search is exact is not documented: see [`exact_name`]. A name
/// the service does not know gives an empty list, also where it answers 404.
#[must_use]
pub fn list(project_id: &str, kind: Kind, name: Option<&str>) -> Call<NotificationList> {
    let mut request = request(Method::Get, project_id);
    request.path.push('/');
    request.path.push_str(kind.as_str());
    let Some(name) = name else {
        return Call {
            request,
            decode: list::whole,
        };
    };
    request
        .query
        .push(("notification_name".to_owned(), name.to_owned()));
    Call {
        request,
        decode: read_named,
    }
}

/// Creates a notification. It starts enabled if it has a topic and disabled if
/// not; what to do to have it otherwise says [`Written::created`].
#[must_use]
pub fn create(project_id: &str, notification: &ValidNotification) -> Call<Answer> {
    let mut request = request(Method::Post, project_id);
    attach(&mut request, body::creation(notification.get()));
    Call {
        request,
        decode: Answer::read,
    }
}

/// Replaces everything writable of a notification. What is stored then says
/// [`Written::replaced`].
#[must_use]
pub fn update(project_id: &str, notification: &ValidNotification) -> Call<Answer> {
    let mut request = request(Method::Put, project_id);
    attach(&mut request, body::replacement(notification.get()));
    Call {
        request,
        decode: Answer::read,
    }
}

/// Deletes notifications by ID, at most [`DELETE_CHUNK`] at once. An error may
/// mean that some of them are gone: list again before saying anything.
#[must_use]
pub fn delete(project_id: &str, ids: &[&str]) -> Call<()> {
    let mut request = request(Method::Delete, project_id);
    request
        .query
        .push(("notification_id".to_owned(), ids.join(",")));
    Call {
        request,
        decode: read::done,
    }
}

/// Those of the notifications that have exactly this name.
#[must_use]
pub fn exact_name(notifications: &NotificationList, name: &str) -> Vec<Notification> {
    let named = notifications.iter().filter(|one| one.name == name);
    named.cloned().collect()
}

fn request(method: Method, project_id: &str) -> Request {
    let path = [
        "/v3/",
        &percent::encode_segment(project_id),
        "/notifications",
    ]
    .concat();
    Request::new(Service::Cts, method, path)
}

fn attach(request: &mut Request, body: String) {
    request
        .headers
        .push(("Content-Type", "application/json;charset=UTF-8".to_owned()));
    request.body = Some(body);
}

fn read_named(response: &Response) -> Result<NotificationList, ApiError> {
    match list::whole(response) {
        // A gateway or another server that knows no such path says 404 as well.
        Err(error)
            if error.kind == ErrorKind::NotFound
                && !error.is_markup()
                && error
                    .code
                    .as_deref()
                    .is_none_or(|code| code.starts_with("CTS.")) =>
        {
            Ok(NotificationList::default())
        }
        result => result,
    }
}
