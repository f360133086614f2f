//! What the sandbox stores, and how it is written down between visits.

use std::borrow::Cow;
use std::cell::Cell;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fault::{Fault, Latency};
use crate::projects::{self, Project};
use crate::traces::AuditEntry;
use crate::{MOST_PROJECTS, MOST_ROWS, Sandbox, seed};

/// A notification. Rows that were generated are kept as a number while nobody changed
/// them, so that ten thousand of them fit into a browser's storage.
#[derive(Debug, Clone)]
pub(crate) enum Stored {
    /// As it is answered.
    Written(Value),
    /// A generated row of the first project.
    Generated {
        /// The response object.
        value: Value,
        /// Its number.
        row: u64,
    },
    /// A row of another project, which is made each time it is asked for: few projects
    /// are asked at a time, and all of them would be too large.
    Made {
        /// Its number.
        number: u64,
        /// The time its own are relative to, Unix milliseconds.
        seeded_ms: i64,
    },
}

impl From<Value> for Stored {
    fn from(value: Value) -> Self {
        Self::Written(value)
    }
}

impl Stored {
    /// The generated row of that number.
    pub(crate) fn generated(row: u64, seeded_ms: i64) -> Self {
        Self::Generated {
            value: seed::generated_notification(row, seeded_ms),
            row,
        }
    }

    /// The made-up row of that number, of another project than the first.
    pub(crate) fn made(number: u64, seeded_ms: i64) -> Self {
        Self::Made { number, seeded_ms }
    }

    /// The response object.
    pub(crate) fn value(&self) -> Cow<'_, Value> {
        match self {
            Self::Written(value) | Self::Generated { value, .. } => Cow::Borrowed(value),
            Self::Made { number, seeded_ms } => {
                Cow::Owned(projects::made_notification(*number, *seeded_ms))
            }
        }
    }

    /// Its id.
    pub(crate) fn id(&self) -> Cow<'_, str> {
        match self {
            Self::Written(value) | Self::Generated { value, .. } => {
                Cow::Borrowed(text(value, "notification_id"))
            }
            Self::Made { number, .. } => Cow::Owned(projects::made_id(*number)),
        }
    }

    /// How it is written down: a number, or the object.
    fn kept(&self) -> Value {
        match self {
            Self::Written(value) => value.clone(),
            Self::Generated { row, .. } => Value::from(*row),
            Self::Made { number, .. } => Value::from(*number),
        }
    }
}

/// A member that is a text, or an empty one.
pub(crate) fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value.get(member).and_then(Value::as_str).unwrap_or("")
}

/// A further project, as it is written down; its place says what it is.
#[derive(Serialize, Deserialize)]
struct KeptProject<'a> {
    notifications: Vec<Value>,
    /// Nothing where there is no account, and in texts of before there were several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    connectors: Option<Cow<'a, [Value]>>,
    deeds: Cow<'a, [AuditEntry]>,
}

impl KeptProject<'_> {
    /// The project at that place.
    fn read(self, place: u64, seeded_ms: i64) -> Option<Project> {
        let mut project = Project::at(place);
        let notification = |kept: Value| match kept.as_u64() {
            Some(number) => project
                .has_number(number)
                .then(|| Stored::made(number, seeded_ms)),
            None => kept.is_object().then(|| Stored::from(kept)),
        };
        let notifications = self.notifications.into_iter().map(notification);
        project.notifications = notifications.collect::<Option<_>>()?;
        project.deeds = self.deeds.into_owned();
        if let Some(connectors) = self.connectors.filter(|_| project.has_account()) {
            are_connectors(&connectors).then_some(())?;
            project.connectors = connectors.into_owned();
        }
        Some(project)
    }
}

fn are_connectors(kept: &[Value]) -> bool {
    kept.iter().all(Value::is_object)
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
    // What texts of before there were projects do not have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    projects: Vec<KeptProject<'a>>,
    #[serde(default, skip_serializing_if = "<[Latency]>::is_empty")]
    latencies: Cow<'a, [Latency]>,
}

impl Sandbox {
    /// Everything as one JSON text, to be kept and given to [`Sandbox::from_json`].
    #[must_use]
    pub fn to_json(&self) -> String {
        self.changed.set(false);
        let kept = |project: &Project| project.notifications.iter().map(Stored::kept).collect();
        let projects = self.more.iter().map(|project| KeptProject {
            notifications: kept(project),
            connectors: project
                .has_account()
                .then(|| Cow::Borrowed(&*project.connectors)),
            deeds: Cow::Borrowed(&project.deeds),
        });
        let kept = StateFile {
            version: VERSION,
            seeded_ms: self.seeded_ms,
            serial: self.serial,
            connectors: Cow::Borrowed(&self.first.connectors),
            notifications: kept(&self.first),
            deeds: Cow::Borrowed(&self.first.deeds),
            faults: Cow::Borrowed(&self.faults),
            projects: projects.collect(),
            latencies: Cow::Borrowed(&self.latencies),
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads what [`Sandbox::to_json`] wrote. `None` if it is anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        let kept: StateFile<'_> = serde_json::from_str(text).ok()?;
        if kept.version != VERSION
            || !are_connectors(&kept.connectors)
            || kept.projects.len() >= MOST_PROJECTS
        {
            return None;
        }
        let notification = |stored: Value| match stored.as_u64() {
            Some(row) => (row < MOST_ROWS as u64).then(|| Stored::generated(row, kept.seeded_ms)),
            None => stored.is_object().then(|| Stored::from(stored)),
        };
        let notifications = kept.notifications.into_iter().map(notification);
        let notifications = notifications.collect::<Option<_>>()?;
        let mut first = Project::first(notifications, kept.connectors.into_owned());
        first.deeds = kept.deeds.into_owned();
        let projects = (1..).zip(kept.projects);
        let more = projects.map(|(place, project)| project.read(place, kept.seeded_ms));
        Some(Self {
            first,
            more: more.collect::<Option<_>>()?,
            latencies: kept.latencies.into_owned(),
            faults: kept.faults.into_owned(),
            serial: kept.serial,
            seeded_ms: kept.seeded_ms,
            changed: Cell::new(false),
        })
    }
}
