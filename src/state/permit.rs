//! What cannot be done through the connection in use, and why: nothing is
//! offered that is known to fail.

use leptos::prelude::*;
use wire::cts::notification_quota;
use wire::error::ErrorKind;

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
    pub fn permission(self) -> &'static str {
        match self {
            Self::Connectors => "a role of the API key that may change Network Security",
            Self::NewNotification => {
                "cts:notification:create, smn:topic:listTopic, iam:users:listUsers and iam:groups:listGroups"
            }
            Self::Notification => {
                "cts:notification:update, smn:topic:listTopic, iam:users:listUsers and iam:groups:listGroups"
            }
            Self::DeleteNotification => "cts:notification:delete",
        }
    }
}

/// Why a change is impossible at the moment, for buttons that make it. One for a whole
/// table is enough.
pub fn use_why_not(change: Change) -> Memo<Option<String>> {
    let app = use_app();
    memo(move |_| app.why_not(change))
}

impl App {
    /// Why a change is impossible; `None` if nothing is known against it.
    /// Listens to changes.
    pub fn why_not(&self, change: Change) -> Option<String> {
        if let Some(reason) = self.session.read_only() {
            return Some(reason.to_owned());
        }
        let (error, lists) = if change == Change::Connectors {
            (self.store.connectors.error(), "connectors")
        } else {
            (
                self.store.notifications.error(),
                "notifications (cts:notification:list)",
            )
        };
        if error.is_some_and(|error| error.kind == ErrorKind::Forbidden) {
            let permission = change.permission();
            return Some(
                [
                    "The credentials may not even list ",
                    lists,
                    ". This needs ",
                    permission,
                    ".",
                ]
                .concat(),
            );
        }
        if change == Change::NewNotification {
            let quotas = self.store.quotas.get()?;
            if let (Some(used), quota, false) = notification_quota(&quotas)
                && used >= quota
            {
                let quota = quota.to_string();
                return Some(
                    ["All ", &quota, " notifications of the project are used. Delete one first, or raise the quota smn_notification."]
                        .concat(),
                );
            }
        }
        None
    }

    /// Whether a change may be tried now. Says why where not.
    pub fn may(&self, change: Change) -> bool {
        let reason = untrack(|| self.why_not(change));
        let may = reason.is_none();
        if let Some(reason) = reason {
            self.flashes.failure(super::flashes::plain(reason), None);
        }
        may
    }
}
