//! Drafts: what is typed into a form, kept so that a reload or an expired login
//! loses nothing. A draft never holds an external ID or an address with credentials;
//! it only remembers that one was typed.

mod connection;
mod connector;
mod notification;

use domain::connector::ConnectorForm;
use domain::notification::NotificationForm;
use wire::json::Value;

pub use connection::{ConnectionDraft, connection_changes};

use crate::connection::Connection;
use crate::json::{flag, optional};
use crate::route::Route;

/// Version of the stored shape. Drafts of other versions are not read.
pub const VERSION: i64 = 1;

/// What was typed, and what it started from.
#[derive(Debug, Clone, PartialEq, Eq)]
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
            form: connector::without_secret(form),
            base: base.map(connector::without_secret),
            had_secret: connector::has_secret(form),
            saved_ms,
        }
    }

    /// JSON text for storage.
    #[must_use]
    pub fn to_json(&self) -> String {
        write(
            "connector",
            connector::write(&self.form),
            self.base.as_ref().map(connector::write),
            self.had_secret || connector::has_secret(&self.form),
            self.saved_ms,
        )
    }

    /// Reads stored text; `None` if it is anything but a draft of a connector.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        read(text, "connector", connector::read)
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
        write(
            "notification",
            notification::write(&self.form),
            self.base.as_ref().map(notification::write),
            false,
            self.saved_ms,
        )
    }

    /// Reads stored text; `None` if it is anything but a draft of a notification.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        read(text, "notification", notification::read)
    }
}

/// Name under which a form's draft is stored; `None` for what is not a form.
#[must_use]
pub fn draft_key(route: &Route, connection: &Connection) -> Option<String> {
    route
        .is_form()
        .then(|| format!("draft:{}:{}", connection.id, route.to_url()))
}

fn write(kind: &str, form: Value, base: Option<Value>, had_secret: bool, saved_ms: i64) -> String {
    Value::object(vec![
        ("version", Value::from(VERSION)),
        ("kind", Value::from(kind)),
        ("form", form),
        ("base", Value::from(base)),
        ("had_secret", Value::from(had_secret)),
        ("saved_ms", Value::from(saved_ms)),
    ])
    .to_json()
}

fn read<Form>(
    text: &str,
    kind: &str,
    read_form: fn(&Value) -> Option<Form>,
) -> Option<Draft<Form>> {
    let stored = wire::json::parse(text)?;
    if stored.get("version")?.as_i64()? != VERSION || stored.get("kind")?.as_str()? != kind {
        return None;
    }
    Some(Draft {
        form: read_form(stored.get("form")?)?,
        base: optional(&stored, "base", read_form)?,
        had_secret: flag(&stored, "had_secret")?,
        saved_ms: stored.get("saved_ms")?.as_i64()?,
    })
}
