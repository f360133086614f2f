//! What has to follow after a notification was created or replaced. An answer may
//! lack any member, and a creation takes no status, so what is sent next is made of
//! what was wanted, never of what was answered.

use domain::notification::{Notification, Scope, ValidNotification};

use super::body::Answered;
use super::list::NotificationList;
use crate::error::ApiError;
use crate::http::Response;
use crate::read;

/// What the answer to a create or an update says. What it does not say is absent, not
/// empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// `notification_id`, if it is a text.
    pub id: Option<String>,
    /// Whether `status` is `enabled`, if it is a status at all.
    pub enabled: Option<bool>,
    /// The other members. Those that are absent or not whole are empty.
    said: Notification,
}

impl Answer {
    /// A success is a success whatever its body says.
    pub(super) fn read(response: &Response) -> Result<Self, ApiError> {
        read::done(response)?;
        let answered: Option<Answered> = read::object(response).ok().flatten();
        Ok(answered.map(Self::of).unwrap_or_default())
    }

    /// What was said, in an answer of its own or as a row of a list.
    fn of(answered: Answered) -> Self {
        let mut said = answered.notification;
        if !answered.has_operations {
            said.operations.clear();
        }
        if !answered.has_groups {
            said.user_groups.clear();
        }
        if !answered.has_filter {
            said.filter = None;
        }
        let is_id = answered.is_id_text && !said.id.is_empty();
        Self {
            id: is_id.then(|| said.id.clone()),
            enabled: said.enabled,
            said,
        }
    }

    /// What is stored after `sent` was answered with this: what the answer says, and
    /// what was sent where it says nothing.
    fn stored(&self, sent: &Notification) -> Notification {
        let said = self.said.clone();
        Notification {
            id: sent.id.clone(),
            name: either(said.name, &sent.name, String::is_empty),
            kind: said.kind.or_else(|| sent.kind.clone()),
            scope: either(said.scope, &sent.scope, |it| {
                *it == Scope::Other(String::new())
            }),
            operations: either(said.operations, &sent.operations, Vec::is_empty),
            user_groups: either(said.user_groups, &sent.user_groups, Vec::is_empty),
            enabled: self.enabled.or(sent.enabled),
            topic: said.topic.or_else(|| sent.topic.clone()),
            filter: said.filter.or_else(|| sent.filter.clone()),
            agency: said.agency.or_else(|| sent.agency.clone()),
            created_ms: said.created_ms.or(sent.created_ms),
            project_id: said.project_id.or_else(|| sent.project_id.clone()),
            domain_id: said.domain_id.or_else(|| sent.domain_id.clone()),
        }
    }
}

fn either<T: Clone>(said: T, sent: &T, says_nothing: fn(&T) -> bool) -> T {
    if says_nothing(&said) {
        sent.clone()
    } else {
        said
    }
}

/// A notification that was created or replaced: what is known about it, and what has
/// to be sent next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    wanted: Notification,
    stored: Notification,
    enabled: Option<bool>,
    /// It was created just now and may still be switched.
    may_switch: bool,
    /// The list was read since the last write.
    looked: bool,
}

/// What has to be sent after a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowUp {
    /// Nothing: everything is known that can be known.
    None,
    /// This update: everything that was wanted, with the ID it got.
    Switch(Box<ValidNotification>),
    /// The lists, as the answer left out the ID or the status.
    ReadAgain,
}

impl Written {
    /// `wanted` was created, with this answer.
    #[must_use]
    pub fn created(wanted: &ValidNotification, answer: &Answer) -> Self {
        // Where it is made from one that was deleted, these are of that one.
        let wanted = Notification {
            id: answer.id.clone().unwrap_or_default(),
            created_ms: None,
            project_id: None,
            domain_id: None,
            ..wanted.get().clone()
        };
        Self::new(wanted, answer, true)
    }

    /// `wanted` was sent in place of what was stored, with this answer.
    #[must_use]
    pub fn replaced(wanted: &ValidNotification, answer: &Answer) -> Self {
        Self::new(wanted.get().clone(), answer, false)
    }

    fn new(wanted: Notification, answer: &Answer, may_switch: bool) -> Self {
        let mut this = Self {
            stored: wanted.clone(),
            wanted,
            enabled: None,
            may_switch,
            looked: false,
        };
        this.take(answer);
        this
    }

    /// What has to be sent next.
    #[must_use]
    pub fn follow_up(&self) -> FollowUp {
        let unknown = match (self.enabled, self.wanted.enabled) {
            _ if !self.is_identified() => true,
            (Some(enabled), Some(wanted)) if enabled == wanted => return FollowUp::None,
            (Some(_), wanted) if wanted.is_none() || !self.may_switch => return FollowUp::None,
            (Some(_), _) => false,
            // Switching off cannot do harm; the less it tells until then the better.
            (None, wanted) => wanted != Some(false) || !self.may_switch,
        };
        match (unknown, self.looked) {
            (false, _) => FollowUp::Switch(Box::new(ValidNotification::as_stored(&self.wanted))),
            (true, false) => FollowUp::ReadAgain,
            (true, true) => FollowUp::None,
        }
    }

    /// [`FollowUp::Switch`] was answered.
    pub fn switched(&mut self, answer: &Answer) {
        self.unsure();
        self.take(answer);
    }

    /// [`FollowUp::Switch`] failed, which does not mean that nothing was done.
    pub fn unsure(&mut self) {
        self.may_switch = false;
        self.looked = false;
        self.enabled = None;
    }

    /// These are the notifications there are, for [`FollowUp::ReadAgain`].
    pub fn listed(&mut self, list: &NotificationList) {
        self.looked = true;
        let at = if self.is_identified() {
            list.position(&self.wanted.id)
        } else if list.doubt().is_some() {
            // Another one of that name may be among those that were not read.
            None
        } else {
            // Names are unique. Where they are not, nobody knows which one it is.
            let mut named = list.places_named(&self.wanted.name);
            named.next().filter(|_| named.next().is_none())
        };
        let Some(row) = at.and_then(|at| list.answered(at)) else {
            return;
        };
        let answer = Answer::of(row.clone());
        self.wanted.id = answer.id.clone().unwrap_or_default();
        self.enabled = answer.enabled;
        self.stored = answer.stored(&self.wanted);
    }

    /// An answer that names another notification is about that one.
    fn take(&mut self, answer: &Answer) {
        if answer.id.as_ref().is_some_and(|id| *id != self.wanted.id) {
            return;
        }
        self.enabled = answer.enabled;
        self.stored = answer.stored(&self.wanted);
    }

    /// Whether it is known which one it is.
    #[must_use]
    pub fn is_identified(&self) -> bool {
        !self.wanted.id.is_empty()
    }

    /// Whether it is enabled, if that is known.
    #[must_use]
    pub fn enabled(&self) -> Option<bool> {
        self.enabled.filter(|_| self.is_identified())
    }

    /// Whether it was wanted enabled, if either was.
    #[must_use]
    pub fn wanted_enabled(&self) -> Option<bool> {
        self.wanted.enabled
    }

    /// It as it is stored: what was answered, and what was sent where no answer said
    /// anything. Whether it is enabled is only known from [`Written::enabled`].
    #[must_use]
    pub fn notification(&self) -> &Notification {
        &self.stored
    }
}
