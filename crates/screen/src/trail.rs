//! What was changed through this browser, request by request: kept as lines of JSON,
//! newest last, without anything that is secret.

use domain::merge;
use domain::notification::{Notification, NotificationForm};
use domain::spreadsheet::plain;
use messages::{Message, workspace_trail as say};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::error::ApiError;
use wire::http::{Method, Request, Response, Service};
use wire::notifications::from_json;

/// How many changes are kept at most.
pub const MOST: usize = 1_000;

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailEntry {
    /// When its answer came, Unix milliseconds.
    pub at_ms: i64,
    /// What the connection is called.
    pub connection: String,
    /// What was changed.
    pub kind: ObjectKind,
    /// Its name or type; its ID where its name is not known.
    pub object: String,
    /// What was done.
    pub action: TrailAction,
    /// What came of it.
    pub outcome: TrailOutcome,
    /// Status and code of an answer that says no.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
}

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ObjectKind {
    /// A notification.
    Notification,
    /// A connector.
    Connector,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrailAction {
    /// It was created.
    Create,
    /// It was replaced.
    Update,
    /// It was enabled, and nothing else.
    Enable,
    /// It was disabled, and nothing else.
    Disable,
    /// It was deleted.
    Delete,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrailOutcome {
    /// The service did it.
    Done,
    /// The service said no, or nothing was sent.
    Refused,
    /// It might have been done: there was no answer, or none that says.
    Unknown,
}

impl ObjectKind {
    /// The same for people.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Notification => say::NOTIFICATION,
            Self::Connector => say::CONNECTOR,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Notification => "notification",
            Self::Connector => "connector",
        }
    }
}

impl TrailAction {
    /// The same for people.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Create => say::CREATED,
            Self::Update => say::UPDATED,
            Self::Enable => say::ENABLED,
            Self::Disable => say::DISABLED,
            Self::Delete => say::DELETED,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Enable => "enable",
            Self::Disable => "disable",
            Self::Delete => "delete",
        }
    }
}

impl TrailOutcome {
    /// The same for people.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Done => say::DONE,
            Self::Refused => say::REFUSED,
            Self::Unknown => say::UNKNOWN,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }
}

/// What a request changed: one entry for each object, none if it changes none. `known` says
/// what was stored under an ID before.
#[must_use]
pub fn entries(
    request: &Request,
    outcome: &Result<Response, ApiError>,
    known: &dyn Fn(&str) -> Option<Notification>,
    connection: &str,
    at_ms: i64,
) -> Vec<TrailEntry> {
    let Some((kind, action, objects)) = change(request, known) else {
        return Vec::new();
    };
    let failure = match outcome {
        Ok(response) if response.is_success() => None,
        Ok(response) => Some(ApiError::from_response(response)),
        Err(error) => Some(error.clone()),
    };
    let outcome = match &failure {
        None => TrailOutcome::Done,
        Some(error) if error.is_refusal() => TrailOutcome::Refused,
        Some(_) => TrailOutcome::Unknown,
    };
    let said = failure.map(|error| {
        let status = error.status.map(|status| status.to_string());
        let said = [status, error.code].into_iter().flatten();
        said.collect::<Vec<_>>().join(" ")
    });
    let entry = |object| TrailEntry {
        at_ms,
        connection: connection.to_owned(),
        kind,
        object,
        action,
        outcome,
        answer: said.clone().unwrap_or_default(),
    };
    objects.into_iter().map(entry).collect()
}

/// What kind of object a request changes, how, and which.
fn change(
    request: &Request,
    known: &dyn Fn(&str) -> Option<Notification>,
) -> Option<(ObjectKind, TrailAction, Vec<String>)> {
    match request.service {
        Service::Cts if request.path.ends_with("/notifications") => {
            let (action, names) = notification(request, known)?;
            Some((ObjectKind::Notification, action, names))
        }
        Service::NetworkSecurity => {
            let (action, name) = connector(request)?;
            Some((ObjectKind::Connector, action, vec![name]))
        }
        _ => None,
    }
}

fn notification(
    request: &Request,
    known: &dyn Fn(&str) -> Option<Notification>,
) -> Option<(TrailAction, Vec<String>)> {
    let sent = || from_json(request.body.as_deref()?);
    match request.method {
        Method::Post => Some((TrailAction::Create, vec![sent()?.name])),
        Method::Put => {
            let sent = sent()?;
            let before = known(&sent.id);
            let changes = before.map(|before| {
                let [before, after] = [&before, &sent].map(NotificationForm::from);
                merge::changes(&before, &after)
            });
            let is_switched = changes
                .is_some_and(|changes| matches!(changes.as_slice(), [one] if one.key == "enabled"));
            let action = match sent.enabled {
                Some(true) if is_switched => TrailAction::Enable,
                Some(false) if is_switched => TrailAction::Disable,
                _ => TrailAction::Update,
            };
            Some((action, vec![sent.name]))
        }
        Method::Delete => {
            let ids = request.query.iter();
            let ids = ids.filter(|(name, _)| name == "notification_id");
            let ids = ids.flat_map(|(_, ids)| ids.split(','));
            let name = |id: &str| known(id).map_or_else(|| id.to_owned(), |one| one.name);
            Some((TrailAction::Delete, ids.map(name).collect()))
        }
        Method::Get | Method::Patch => None,
    }
}

/// A test has no body; whatever path is set for it.
fn connector(request: &Request) -> Option<(TrailAction, String)> {
    let last = || {
        let segment = request.path.rsplit('/').next()?;
        wire::percent::decode(segment)
    };
    let sent = || {
        let body: Value = serde_json::from_str(request.body.as_deref()?).ok()?;
        Some(body.get("notificationType")?.as_str()?.to_owned())
    };
    match request.method {
        Method::Get => None,
        Method::Delete => Some((TrailAction::Delete, last()?)),
        Method::Put | Method::Patch => Some((TrailAction::Update, sent()?)),
        Method::Post => {
            let name = sent()?;
            let is_item = last().is_some_and(|last| last == name);
            let action = if is_item {
                TrailAction::Update
            } else {
                TrailAction::Create
            };
            Some((action, name))
        }
    }
}

/// A kept trail with further entries, without the oldest where it has too many.
#[must_use]
pub fn append(kept: &str, entries: &[TrailEntry]) -> String {
    let new = entries.iter().map(serde_json::to_string);
    let new: Vec<String> = new.flatten().collect();
    let old: Vec<&str> = kept.lines().collect();
    let surplus = (old.len() + new.len()).saturating_sub(MOST);
    let all = old.into_iter().chain(new.iter().map(String::as_str));
    all.skip(surplus).collect::<Vec<_>>().join("\n")
}

/// The entries of a kept trail, newest first. Lines that are none are left out.
#[must_use]
pub fn read(kept: &str) -> Vec<TrailEntry> {
    let lines = kept.lines().rev();
    lines
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

/// JSON text of entries. `time` writes a time.
#[must_use]
pub fn to_json(entries: &[TrailEntry], time: &dyn Fn(i64) -> String) -> String {
    #[derive(Serialize)]
    struct Row<'a> {
        time: String,
        #[serde(flatten)]
        entry: &'a TrailEntry,
    }
    let rows = entries.iter().map(|entry| Row {
        time: time(entry.at_ms),
        entry,
    });
    let rows: Vec<Row<'_>> = rows.collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"
}

/// The same as CSV (RFC 4180), readable for spreadsheets.
#[must_use]
pub fn to_csv(entries: &[TrailEntry], time: &dyn Fn(i64) -> String) -> String {
    let heads = [
        "time",
        "connection",
        "kind",
        "object",
        "action",
        "outcome",
        "answer",
    ];
    let mut text = String::from("\u{feff}");
    let mut add = |cells: [&str; 7]| {
        text.push_str(&cells.map(cell).join(","));
        text.push_str("\r\n");
    };
    add(heads);
    for entry in entries {
        add([
            &time(entry.at_ms),
            &entry.connection,
            entry.kind.word(),
            &entry.object,
            entry.action.word(),
            entry.outcome.word(),
            &entry.answer,
        ]);
    }
    text
}

/// A text in quotation marks, which no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    ["\"", &plain(text).replace('"', "\"\""), "\""].concat()
}
