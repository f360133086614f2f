//! What the sandbox stores, and how it is written down between visits.

use wire::json::{Map, Value};

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

impl Sandbox {
    /// Everything as one JSON text, to be kept and given to [`Sandbox::from_json`].
    #[must_use]
    pub fn to_json(&self) -> String {
        self.changed.set(false);
        let kept = self.notifications.iter().map(|stored| match stored.row {
            Some(row) => Value::from(row),
            None => stored.value.clone(),
        });
        let mut all = Map::new();
        let mut put = |name: &str, value: Value| all.insert(name, value);
        put("version", Value::from(VERSION));
        put("seeded_ms", Value::from(self.seeded_ms));
        put("serial", Value::from(self.serial));
        put("connectors", Value::Array(self.connectors.clone()));
        put("notifications", Value::Array(kept.collect()));
        put(
            "deeds",
            Value::Array(self.deeds.iter().map(AuditEntry::to_value).collect()),
        );
        put(
            "faults",
            Value::Array(self.faults.iter().map(Fault::to_value).collect()),
        );
        Value::Object(all).to_json()
    }

    /// Reads what [`Sandbox::to_json`] wrote. `None` if it is anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        let all = wire::json::parse(text)?;
        if all.get("version")?.as_u64()? != VERSION {
            return None;
        }
        let seeded_ms = all.get("seeded_ms")?.as_i64()?;
        let list = |name: &str| all.get(name)?.as_array();
        let connectors = list("connectors")?.to_vec();
        if !connectors.iter().all(Value::is_object) {
            return None;
        }
        let notifications = list("notifications")?
            .iter()
            .map(|kept| match kept.as_u64() {
                Some(row) => (row < MOST_ROWS as u64).then(|| Stored::generated(row, seeded_ms)),
                None => kept.is_object().then(|| Stored::from(kept.clone())),
            });
        Some(Self {
            connectors,
            notifications: notifications.collect::<Option<_>>()?,
            deeds: list("deeds")?
                .iter()
                .map(AuditEntry::from_value)
                .collect::<Option<_>>()?,
            faults: list("faults")?
                .iter()
                .map(Fault::from_value)
                .collect::<Option<_>>()?,
            serial: all.get("serial")?.as_u64()?,
            seeded_ms,
            changed: std::cell::Cell::new(false),
        })
    }
}
