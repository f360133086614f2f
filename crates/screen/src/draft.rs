//! Drafts: what is typed into a form, kept so that a reload or an expired login
//! loses nothing. A draft never holds an external ID or an address with credentials;
//! it only remembers that one was typed.

mod connection;

use domain::connector::{ConnectorForm, SecretEdit};
use domain::notification::NotificationForm;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use connection::{ConnectionDraft, connection_changes};

use crate::connection::Connection;
use crate::route::Route;

/// Version of the stored shape. Drafts of other versions are not read.
pub const VERSION: i64 = 1;

/// What was typed, and what it started from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft<Form> {
    /// What was typed, without secrets.
    pub form: Form,
    /// The form as it was when the thing was read, without secrets: the common
    /// ancestor of a later three-way merge. `None` for a new thing.
    pub base: Option<Form>,
    /// Whether a secret was typed that is not kept.
    pub had_secret: bool,
    /// When it was last changed, Unix milliseconds.
    pub saved_ms: i64,
}

/// Draft of a connector.
pub type ConnectorDraft = Draft<ConnectorForm>;

/// Draft of a notification.
pub type NotificationDraft = Draft<NotificationForm>;

impl ConnectorDraft {
    /// A draft of a form; the external ID in it is left behind.
    #[must_use]
    pub fn new(form: &ConnectorForm, base: Option<&ConnectorForm>, saved_ms: i64) -> Self {
        Self {
            form: without_secret(form),
            base: base.map(without_secret),
            had_secret: has_secret(form),
            saved_ms,
        }
    }

    /// JSON text for storage.
    #[must_use]
    pub fn to_json(&self) -> String {
        let had_secret = self.had_secret || has_secret(&self.form);
        let draft = Self {
            had_secret,
            ..self.clone()
        };
        write("connector", &draft)
    }

    /// Reads stored text; `None` if it is anything but a draft of a connector.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        read("connector", text)
    }
}

/// Whether an external ID was typed.
fn has_secret(form: &ConnectorForm) -> bool {
    matches!(&form.external_id, SecretEdit::Replace(secret) if !secret.is_empty())
}

/// The same form without the external ID.
fn without_secret(form: &ConnectorForm) -> ConnectorForm {
    ConnectorForm {
        external_id: SecretEdit::Unchanged,
        ..form.clone()
    }
}

impl NotificationDraft {
    /// A draft of a form.
    #[must_use]
    pub fn new(form: &NotificationForm, base: Option<&NotificationForm>, saved_ms: i64) -> Self {
        Self {
            form: form.clone(),
            base: base.cloned(),
            had_secret: false,
            saved_ms,
        }
    }

    /// JSON text for storage.
    #[must_use]
    pub fn to_json(&self) -> String {
        write("notification", self)
    }

    /// Reads stored text; `None` if it is anything but a draft of a notification.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        read("notification", text)
    }
}

/// Name under which a form's draft is stored; `None` for what is not a form.
#[must_use]
pub fn draft_key(route: &Route, connection: &Connection) -> Option<String> {
    route
        .is_form()
        .then(|| format!("draft:{}:{}", connection.id, route.to_url()))
}

/// A draft as it is stored.
#[derive(Serialize)]
struct Stored<'a, Draft> {
    version: i64,
    kind: &'a str,
    #[serde(flatten)]
    draft: &'a Draft,
}

/// What says how a stored draft is to be read.
#[derive(Deserialize)]
struct Header {
    version: i64,
    kind: String,
}

fn write<Draft: Serialize>(kind: &str, draft: &Draft) -> String {
    let stored = Stored {
        version: VERSION,
        kind,
        draft,
    };
    serde_json::to_string(&stored).unwrap_or_default()
}

fn read<Draft: DeserializeOwned>(kind: &str, text: &str) -> Option<Draft> {
    let header: Header = serde_json::from_str(text).ok()?;
    if header.version != VERSION || header.kind != kind {
        return None;
    }
    serde_json::from_str(text).ok()
}
