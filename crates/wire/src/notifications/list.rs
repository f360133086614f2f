//! The answer of a list of notifications.

use domain::notification::Notification;
use serde::Deserialize;

use super::body::Answered;
use super::join::Lack;
use crate::error::{ApiError, MalformedBody};
use crate::http::Response;
use crate::lenient::Element;
use crate::read;

/// Notifications in the order of the answer.
#[derive(Debug, Clone, Default)]
pub struct NotificationList {
    rows: Vec<Answered>,
    /// How many of them the first answer held, if it is still known which these are.
    first: Option<usize>,
    /// What could not be read.
    lack: Option<Box<Lack>>,
}

impl PartialEq for NotificationList {
    fn eq(&self, other: &Self) -> bool {
        self.lack == other.lack && self.iter().eq(other.iter())
    }
}

impl NotificationList {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What is not in it because it could not be read.
    #[must_use]
    pub fn lack(&self) -> Option<&Lack> {
        self.lack.as_deref()
    }

    /// Why something that is not in it may exist all the same.
    #[must_use]
    pub fn doubt(&self) -> Option<&ApiError> {
        let lack = self.lack().filter(|lack| !lack.is_of_nothing())?;
        Some(&lack.error)
    }

    /// The same, without what could not be read.
    #[must_use]
    pub(super) fn lacking(mut self, lack: Option<Lack>) -> Self {
        self.lack = lack.map(Box::new);
        self
    }

    /// What was answered about the notification at that place.
    pub(super) fn answered(&self, at: usize) -> Option<&Answered> {
        self.rows.get(at)
    }

    /// The notification at that place.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&Notification> {
        self.rows.get(at).map(|row| &row.notification)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Notification> {
        self.rows.iter().map(|row| &row.notification)
    }

    /// All of them, copied.
    #[must_use]
    pub fn to_vec(&self) -> Vec<Notification> {
        self.iter().cloned().collect()
    }

    /// Those that `wanted` says so of, in their order.
    #[must_use]
    pub fn those(&self, wanted: impl Iterator<Item = bool>) -> Vec<Notification> {
        let wanted = self.iter().zip(wanted).filter(|(_, wanted)| *wanted);
        wanted.map(|(one, _)| one.clone()).collect()
    }

    /// The place of the notification with that id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.ids().position(|other| other == id)
    }

    /// The notification with that id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Notification> {
        self.iter().find(|one| one.id == id)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|one| one.id.as_str())
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|one| one.name.as_str())
    }

    /// The places of those that have exactly this name.
    pub(super) fn places_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = usize> + 'a {
        let names = self.names().enumerate();
        names.filter_map(move |(at, other)| (other == name).then_some(at))
    }

    /// The URN each tells.
    pub fn topics(&self) -> impl Iterator<Item = Option<&str>> {
        self.iter().map(|one| one.topic.as_deref())
    }

    /// The names of those of which the answer does not say whether they are enabled.
    pub fn without_status(&self) -> impl Iterator<Item = &str> {
        let unknown = self.iter().filter(|one| one.enabled.is_none());
        unknown.map(|one| one.name.as_str())
    }

    /// Puts a notification in place of the one with its id, or at the end.
    pub fn put(&mut self, notification: &Notification) {
        let row = Answered::from(notification);
        let place = self.position(&notification.id);
        match place.and_then(|at| self.rows.get_mut(at)) {
            Some(place) => *place = row,
            None => {
                self.rows.push(row);
                self.first = None;
            }
        }
    }

    /// Takes those with these ids away.
    pub fn remove(&mut self, ids: &[String]) {
        self.rows.retain(|row| !ids.contains(&row.notification.id));
        self.first = None;
    }

    /// The notifications of both kinds. A site may answer with both whatever it is
    /// asked for: those of the second answer that are in the first are left out.
    #[must_use]
    pub fn joined(mut self, second: &Self) -> Self {
        let first = self.rows.len();
        self.first = Some(first);
        let kinds = |list: &Self, kind| list.iter().all(|one| one.kind.as_deref() == Some(kind));
        // Looking for one in many thousands is only for sites that do.
        let apart = kinds(&self, "smn") && kinds(second, "fun");
        for row in &second.rows {
            let id = row.notification.id.as_str();
            if !apart && self.ids().take(first).any(|known| known == id) {
                self.first = None;
            } else {
                self.rows.push(row.clone());
            }
        }
        self
    }

    /// What the first or the second answer held; nothing where that is not known.
    #[must_use]
    pub fn part_of(&self, second: bool) -> Self {
        let rows = self.rows_of(second).unwrap_or_default();
        Self::of(rows.to_vec())
    }

    /// Whether this is what the first or the second answer to `seen` held. An empty
    /// list is nothing that was seen.
    #[must_use]
    pub fn was_seen(&self, seen: &Self, second: bool) -> bool {
        !seen.is_empty() && seen.rows_of(second) == Some(&self.rows)
    }

    fn of(rows: Vec<Answered>) -> Self {
        Self {
            first: Some(rows.len()),
            rows,
            lack: None,
        }
    }

    /// What the first or the second answer held, if that is known.
    fn rows_of(&self, second: bool) -> Option<&[Answered]> {
        let (one, other) = self.rows.split_at_checked(self.first?)?;
        Some(if second { other } else { one })
    }
}

impl FromIterator<Notification> for NotificationList {
    fn from_iter<T: IntoIterator<Item = Notification>>(notifications: T) -> Self {
        let rows = notifications.into_iter().map(|one| Answered::from(&one));
        Self {
            rows: rows.collect(),
            ..Self::default()
        }
    }
}

#[derive(Deserialize)]
struct ListBody {
    notifications: Option<Vec<Element<Answered>>>,
}

/// Reads a whole answer.
pub(super) fn whole(response: &Response) -> Result<NotificationList, ApiError> {
    read::done(response).map_err(ApiError::of_list)?;
    let body: ListBody = read::list(response, "notifications")?;
    let rows = body.notifications.unwrap_or_default().into_iter();
    let rows = rows
        .filter(|row| !matches!(row, Element::Null))
        .map(Element::object);
    let Some(rows) = rows.collect() else {
        return Err(ApiError::undecodable(
            response,
            MalformedBody::OddNotification,
        ));
    };
    Ok(NotificationList::of(rows))
}
