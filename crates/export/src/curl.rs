//! The API calls as commands; how one is written is `wire::curl`'s.

use domain::notification::Notification;

use super::{ExportAction, Exported, STATUS_UNKNOWN, is_as_created};

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
            let word = match notification.enabled {
                Some(true) => "enabled",
                Some(false) => "disabled",
                None => {
                    exported.note(notification, STATUS_UNKNOWN);
                    return;
                }
            };
            exported.note(
                notification,
                format!("A creation cannot say “{word}”: the service enables what has a topic and disables what has none. Update it afterwards."),
            );
        }
        ExportAction::Update if notification.id.is_empty() => {
            exported.note(
                notification,
                "It has no ID yet; only a stored one can be updated.",
            );
        }
        _ => {}
    }
}
