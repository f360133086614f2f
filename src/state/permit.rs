//! What cannot be done through the connection in use, and why: nothing is
//! offered that is known to fail.

use leptos::prelude::*;
use messages::{Arg, Message, connection};
use wire::cts::notification_quota;
use wire::error::ErrorKind;

use super::language::t;
use super::{App, use_app};
use crate::reactive::memo;

/// A change that might not be possible.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Anything about connectors, the test included.
    Connectors,
    /// A new notification.
    NewNotification,
    /// An existing notification.
    Notification,
    /// Fewer notifications.
    DeleteNotification,
}

impl Change {
    /// The permission it needs, in the vendor's words (CTS API reference,
    /// “Permissions and supported actions”; the one of deleting is inferred).
    pub fn permission(self) -> Message {
        let names: &[&str] = match self {
            Self::Connectors => return connection::CONNECTOR_PERMISSION,
            Self::NewNotification => &[
                "cts:notification:create",
                "smn:topic:listTopic",
                "iam:users:listUsers",
                "iam:groups:listGroups",
            ],
            Self::Notification => &[
                "cts:notification:update",
                "smn:topic:listTopic",
                "iam:users:listUsers",
                "iam:groups:listGroups",
            ],
            Self::DeleteNotification => &["cts:notification:delete"],
        };
        let names = Arg::list(names.iter().copied());
        connection::Permissions { names }.into()
    }
}

/// Why a change is impossible at the moment, for buttons that make it. One for a whole
/// table is enough.
pub fn use_why_not(change: Change) -> Memo<Option<String>> {
    let app = use_app();
    memo(move |_| app.why_not(change).map(t))
}

impl App {
    /// Why a change is impossible; `None` if nothing is known against it.
    /// Listens to changes.
    pub fn why_not(&self, change: Change) -> Option<Message> {
        if let Some(reason) = self.session.read_only() {
            return Some(reason);
        }
        let of_connectors = change == Change::Connectors;
        let error = if of_connectors {
            self.store.connectors.error()
        } else {
            self.store.notifications.error()
        };
        if error.is_some_and(|error| error.kind == ErrorKind::Forbidden) {
            let permission = change.permission().into();
            return Some(if of_connectors {
                connection::NoConnectorsListed { permission }.into()
            } else {
                connection::NoNotificationsListed { permission }.into()
            });
        }
        if change == Change::NewNotification {
            let quotas = self.store.quotas.get()?;
            if let (Some(used), quota, false) = notification_quota(&quotas)
                && used >= quota
            {
                let quota = quota as usize;
                return Some(connection::QuotaUsedUp { quota }.into());
            }
        }
        None
    }

    /// Whether a change may be tried now. Says why where not.
    pub fn may(&self, change: Change) -> bool {
        let reason = untrack(|| self.why_not(change));
        let may = reason.is_none();
        if let Some(reason) = reason {
            self.flashes.failure(reason, None);
        }
        may
    }
}
