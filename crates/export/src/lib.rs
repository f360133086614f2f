//! Key event notifications as code: Terraform for both clouds, the vendor's CLI
//! and curl. What a tool cannot say is left out and noted. Pure, like `domain`.

mod curl;
mod form;
mod koocli;
mod limitation;
mod name;
mod terraform;

use domain::notification::{Condition, Notification, ValidNotification};
use wire::http::Request;
use wire::notifications::{create, update};

use setup::syntax::comment;

pub use curl::curl;
pub use form::{ExportFormat, ExportOptions};
pub use koocli::koocli;
pub use limitation::Limitation;
pub use terraform::terraform;

/// A text and what it could not say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exported {
    /// The text, with the notes as comments.
    pub text: String,
    /// The notes.
    pub notes: Vec<Note>,
}

/// Something about one notification that the text does not say, or says at a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Name of the notification.
    pub notification: String,
    /// What it is.
    pub limitation: Limitation,
}

/// A note with all notifications it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedNote {
    /// Names of the notifications.
    pub notifications: Vec<String>,
    /// What it is.
    pub limitation: Limitation,
}

impl Exported {
    /// The notes, each sentence once.
    #[must_use]
    pub fn shared_notes(&self) -> Vec<SharedNote> {
        let mut shared: Vec<SharedNote> = Vec::new();
        for note in &self.notes {
            let name = note.notification.clone();
            match shared
                .iter_mut()
                .find(|one| one.limitation == note.limitation)
            {
                Some(one) => one.notifications.push(name),
                None => shared.push(SharedNote {
                    notifications: vec![name],
                    limitation: note.limitation.clone(),
                }),
            }
        }
        shared
    }

    fn note(&mut self, notification: &Notification, limitation: Limitation) {
        self.notes.push(Note {
            notification: notification.name.clone(),
            limitation,
        });
    }

    /// One command for each notification, under its name and notes.
    fn commands(
        notifications: &[Notification],
        project_id: &str,
        change: ExportAction,
        command: impl Fn(usize, &Request) -> String,
    ) -> Self {
        let mut exported = Self::default();
        for (at, notification) in notifications.iter().enumerate() {
            let valid = ValidNotification::as_stored(notification);
            let request = match change {
                ExportAction::Create => create(project_id, &valid).request,
                ExportAction::Update => update(project_id, &valid).request,
            };
            let noted = exported.notes.len();
            curl::notes(notification, change, &mut exported);
            let mut text = comment(&notification.name);
            for limitation in exported.limitations_from(noted) {
                text.push_str(&comment(&format!("note: {limitation}")));
            }
            text.push_str(&command(at + 1, &request));
            if !exported.text.is_empty() {
                exported.text.push('\n');
            }
            exported.text.push_str(&text);
        }
        exported
    }

    /// The notes' limitations since there were this many.
    fn limitations_from(&self, start: usize) -> impl Iterator<Item = &Limitation> {
        let notes = self.notes.iter().skip(start);
        notes.map(|note| &note.limitation)
    }
}

/// What a command does with a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExportAction {
    /// Creates it, in this project or another one.
    #[default]
    Create,
    /// Sets everything of the stored one with the same ID.
    Update,
}

/// Whether it is sent to a function and not to a topic (`notification_type`, or
/// else the URN: the service tells them apart by it).
fn calls_a_function(notification: &Notification) -> bool {
    match notification.kind.as_deref() {
        Some(kind) => kind == "fun",
        None => notification
            .topic
            .as_deref()
            .is_some_and(|topic| topic.starts_with("urn:fss:")),
    }
}

/// Whether a creation leaves it as it is: the service enables what has a topic and
/// disables what has none (CTS CreateNotification takes no `status`).
fn is_as_created(notification: &Notification) -> bool {
    notification.enabled == Some(notification.topic.is_some())
}

/// The condition in the API's word; another word stays what it is.
fn condition(condition: &Condition) -> &str {
    match condition {
        Condition::And => "AND",
        Condition::Or => "OR",
        // The API text prints this as if it were a value; the value is AND.
        Condition::Other(word) if word == "AND (default value)" => "AND",
        Condition::Other(word) => word,
    }
}
