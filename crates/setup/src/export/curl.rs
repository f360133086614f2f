//! The API calls as commands; how one is written is `wire::curl`'s.

use domain::notification::{Notification, ValidNotification};
use wire::notifications;

use super::{Change, Exported, is_as_created};
use crate::syntax::comment;

/// One command for each notification. `base_url` is the service's address.
#[must_use]
pub fn curl(
    notifications: &[Notification],
    base_url: &str,
    project_id: &str,
    change: Change,
) -> Exported {
    let mut exported = Exported::default();
    for notification in notifications {
        let valid = ValidNotification::as_stored(notification);
        let noted = exported.notes.len();
        let request = match change {
            Change::Create => notifications::create(project_id, &valid).request,
            Change::Update => notifications::update(project_id, &valid).request,
        };
        remarks(notification, change, &mut exported);
        let mut text = comment(&notification.name);
        for message in exported.messages_from(noted) {
            text.push_str(&comment(&format!("note: {message}")));
        }
        text.push_str(&wire::curl::command(base_url, &request, &[]));
        text.push('\n');
        if !exported.text.is_empty() {
            exported.text.push('\n');
        }
        exported.text.push_str(&text);
    }
    exported
}

/// What the API does with such a call.
pub(super) fn remarks(notification: &Notification, change: Change, exported: &mut Exported) {
    match change {
        Change::Create if !is_as_created(notification) => {
            let word = if notification.enabled {
                "enabled"
            } else {
                "disabled"
            };
            exported.note(
                notification,
                format!("A creation cannot say “{word}”: the service enables what has a topic and disables what has none. Update it afterwards."),
            );
        }
        Change::Update if notification.id.is_empty() => {
            exported.note(
                notification,
                "It has no ID yet; only a stored one can be updated.",
            );
        }
        _ => {}
    }
}
