//! What is stored, looked at once more before it is written or deleted. Any member may
//! be absent from an answer, and a replacement removes what is not sent: what was not
//! answered is not taken for empty.

use domain::notification::{Filter, Notification, OperationSet, Scope, UserGroup};
use messages::{Message, failure as words};

use super::list::NotificationList;

/// A part of a notification that every one has, or has whole if it has it at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `notification_id`.
    Id,
    /// `notification_name`.
    Name,
    /// `operation_type`.
    Scope,
    /// `operations` of a customized one.
    Operations,
    /// `notify_user_list`, where it is there.
    Users,
    /// `filter`, where it is there.
    Rules,
    /// `topic_id` of an enabled one.
    Topic,
    /// `status`.
    Status,
}

impl Part {
    /// What people call it.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::Id => words::PART_ID,
            Self::Name => words::PART_NAME,
            Self::Scope => words::PART_OPERATION_TYPE,
            Self::Operations => words::PART_OPERATIONS,
            Self::Users => words::PART_USERS,
            Self::Rules => words::PART_RULES,
            Self::Topic => words::PART_TOPIC,
            Self::Status => words::PART_STATUS,
        }
    }

    fn is_same(self, a: &Notification, b: &Notification) -> bool {
        match self {
            // It is what is written to, so it is never something to write.
            Self::Id => true,
            Self::Name => a.name == b.name,
            Self::Scope => a.scope == b.scope,
            Self::Operations => a.operations == b.operations && a.scope == b.scope,
            Self::Users => a.user_groups == b.user_groups,
            Self::Rules => a.filter == b.filter,
            Self::Topic => a.topic == b.topic,
            Self::Status => a.enabled == b.enabled,
        }
    }

    fn take(self, from: &Notification, to: &mut Notification) {
        match self {
            Self::Id => {}
            Self::Name => to.name.clone_from(&from.name),
            Self::Scope => to.scope.clone_from(&from.scope),
            Self::Operations => to.operations.clone_from(&from.operations),
            Self::Users => to.user_groups.clone_from(&from.user_groups),
            Self::Rules => to.filter.clone_from(&from.filter),
            Self::Topic => to.topic.clone_from(&from.topic),
            Self::Status => to.enabled = from.enabled,
        }
    }
}

/// What is stored now, for somebody who wants to replace what was read earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Latest {
    /// What was read earlier.
    Same,
    /// Something else.
    Changed(Box<Notification>),
    /// Nothing.
    Gone,
    /// It is not known: this part was left out, and sending what was read earlier
    /// could replace it.
    LeftOut(Part),
}

impl NotificationList {
    /// Whether it is certain that there is no notification with that ID: everything was
    /// read, and every notification says its ID.
    #[must_use]
    pub fn lacks(&self, id: &str) -> bool {
        self.doubt().is_none() && self.ids().all(|other| !other.is_empty() && other != id)
    }

    /// What the answer left out of the notification at that place, as far as that is
    /// known.
    #[must_use]
    pub fn left_out(&self, at: usize) -> Vec<Part> {
        let Some(row) = self.answered(at) else {
            return Vec::new();
        };
        let mut parts = left_out(&row.notification);
        if row.is_filter_cut && !parts.contains(&Part::Rules) {
            parts.push(Part::Rules);
        }
        if row.notification.enabled.is_none() {
            // One that is enabled has a topic.
            if row.notification.topic.is_none() {
                parts.push(Part::Topic);
            }
            parts.push(Part::Status);
        }
        parts
    }

    /// The notification at that place for making another one like it, and what was left
    /// out of it. What is not known whole is as in a new one.
    #[must_use]
    pub fn copied(&self, at: usize) -> Option<(Notification, Vec<Part>)> {
        let mut copy = self.get(at)?.clone();
        let left_out = self.left_out(at);
        let new = Notification {
            scope: Scope::Customized,
            enabled: Some(true),
            ..Notification::default()
        };
        for part in &left_out {
            part.take(&new, &mut copy);
        }
        Some((copy, left_out))
    }

    /// What is stored of `base`, before `wanted` is sent in its place. A part that was
    /// left out counts as unchanged, and stands in the way unless `wanted` has another.
    #[must_use]
    pub fn latest(&self, base: &Notification, wanted: &Notification) -> Latest {
        let found = self.position(&base.id);
        let found = found.and_then(|at| Some((at, self.get(at)?.clone())));
        let Some((at, mut stored)) = found else {
            // It may be the one whose ID was left out.
            let is_nameless = self.ids().any(str::is_empty);
            return if is_nameless {
                Latest::LeftOut(Part::Id)
            } else {
                Latest::Gone
            };
        };
        for part in self.left_out(at) {
            if part.is_same(base, wanted) {
                return Latest::LeftOut(part);
            }
            part.take(base, &mut stored);
        }
        if stored == *base {
            Latest::Same
        } else {
            Latest::Changed(Box::new(stored))
        }
    }
}

/// What of a stored notification an answer left out, as far as its own members tell.
#[must_use]
pub fn left_out(stored: &Notification) -> Vec<Part> {
    let without = |set: &OperationSet| {
        set.service_type.is_empty() || set.resource_type.is_empty() || set.trace_names.is_empty()
    };
    let no_operations = stored.operations.is_empty() || stored.operations.iter().any(without);
    let no_users = |group: &UserGroup| group.group.is_empty() || group.users.is_empty();
    let no_rules = |filter: &Filter| filter.rules.is_empty();
    let parts = [
        (Part::Id, stored.id.is_empty()),
        (Part::Name, stored.name.is_empty()),
        (Part::Scope, stored.scope == Scope::Other(String::new())),
        (
            Part::Operations,
            stored.scope == Scope::Customized && no_operations,
        ),
        (Part::Users, stored.user_groups.iter().any(no_users)),
        (Part::Rules, stored.filter.as_ref().is_some_and(no_rules)),
        (
            Part::Topic,
            stored.enabled == Some(true) && stored.topic.is_none(),
        ),
    ];
    let gone = parts.into_iter().filter(|(_, is_gone)| *is_gone);
    gone.map(|(part, _)| part).collect()
}
