//! The API calls as commands; how one is written is `wire::curl`'s.

use domain::notification::Notification;

use super::{ExportAction, Exported, Limitation, is_as_created};

/// One command for each notification. `base_url` is the service's address.
#[must_use]
pub fn curl(
    notifications: &[Notification],
    base_url: &str,
    project_id: &str,
    change: ExportAction,
) -> Exported {
    Exported::commands(notifications, project_id, change, |_, request| {
        format!("{}\n", wire::curl::command(base_url, request, &[]))
    })
}

/// What the API does with such a call.
pub(super) fn notes(notification: &Notification, change: ExportAction, exported: &mut Exported) {
    match change {
        ExportAction::Create if !is_as_created(notification) => {
            let limitation = match notification.enabled {
                Some(true) => Limitation::CreatedEnabled,
                Some(false) => Limitation::CreatedDisabled,
                None => Limitation::StatusUnknown,
            };
            exported.note(notification, limitation);
        }
        ExportAction::Update if notification.id.is_empty() => {
            exported.note(notification, Limitation::NotStored);
        }
        _ => {}
    }
}
