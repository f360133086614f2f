//! What the sandbox stores, and how it is written down between visits.

use std::borrow::Cow;
use std::cell::Cell;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fault::Fault;
use crate::traces::AuditEntry;
use crate::{MOST_ROWS, Sandbox, seed};

/// A notification as it is answered.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    /// The response object.
    pub(crate) value: Value,
    /// Which generated row it is, while nobody changed it: such rows are kept
    /// as a number, so that ten thousand of them fit into a browser's storage.
    row: Option<u64>,
}

impl From<Value> for Stored {
    fn from(value: Value) -> Self {
        Self { value, row: None }
    }
}

impl Stored {
    /// The generated row of that number.
    pub(crate) fn generated(row: u64, seeded_ms: i64) -> Self {
        Self {
            value: seed::generated_notification(row, seeded_ms),
            row: Some(row),
        }
    }

    /// A member that is a text, or an empty one.
    pub(crate) fn text(&self, member: &str) -> &str {
        self.value.get(member).and_then(Value::as_str).unwrap_or("")
    }
}

/// Changes when an older text can no longer be read.
const VERSION: u64 = 1;

/// Everything, as it is written down.
#[derive(Serialize, Deserialize)]
struct StateFile<'a> {
    version: u64,
    seeded_ms: i64,
    serial: u64,
    connectors: Cow<'a, [Value]>,
    /// Notifications, and the numbers of those that are as they were generated.
    notifications: Vec<Value>,
    deeds: Cow<'a, [AuditEntry]>,
    faults: Cow<'a, [Fault]>,
}

impl Sandbox {
    /// Everything as one JSON text, to be kept and given to [`Sandbox::from_json`].
    #[must_use]
    pub fn to_json(&self) -> String {
        self.changed.set(false);
        let notifications = self.notifications.iter().map(|stored| match stored.row {
            Some(row) => Value::from(row),
            None => stored.value.clone(),
        });
        let kept = StateFile {
            version: VERSION,
            seeded_ms: self.seeded_ms,
            serial: self.serial,
            connectors: Cow::Borrowed(&self.connectors),
            notifications: notifications.collect(),
            deeds: Cow::Borrowed(&self.deeds),
            faults: Cow::Borrowed(&self.faults),
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads what [`Sandbox::to_json`] wrote. `None` if it is anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        let kept: StateFile<'_> = serde_json::from_str(text).ok()?;
        if kept.version != VERSION || !kept.connectors.iter().all(Value::is_object) {
            return None;
        }
        let notification = |stored: Value| match stored.as_u64() {
            Some(row) => (row < MOST_ROWS as u64).then(|| Stored::generated(row, kept.seeded_ms)),
            None => stored.is_object().then(|| Stored::from(stored)),
        };
        let notifications = kept.notifications.into_iter().map(notification);
        Some(Self {
            notifications: notifications.collect::<Option<_>>()?,
            connectors: kept.connectors.into_owned(),
            deeds: kept.deeds.into_owned(),
            faults: kept.faults.into_owned(),
            serial: kept.serial,
            seeded_ms: kept.seeded_ms,
            changed: Cell::new(false),
        })
    }
}
