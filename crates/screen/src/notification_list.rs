//! The list of key event notifications: its columns and filters, and its rows.

use std::sync::{Arc, OnceLock};

use domain::cts;
use domain::finding::{Finding, Severity, worst_first};
use domain::notification::{self, Notification, Scope, Surroundings};
use domain::sentence::tells;

use crate::list::{
    self, Column, Engine, FilterGroup, FilterSpec, Index, ListSpec, ListView, Source,
};
use crate::list_query::ListQuery;
use crate::sort_key::{natural, number};

/// What the list can be asked.
pub static SPEC: ListSpec = ListSpec {
    singular: "notification",
    plural: "notifications",
    columns: &[
        Column {
            key: "name",
            label: "Name",
            phrases: Some(("by name", "by name, Z to A")),
            descending_first: false,
        },
        Column {
            key: "status",
            label: "Status",
            phrases: Some(("enabled first", "disabled first")),
            descending_first: false,
        },
        Column {
            key: "target",
            label: "Tells",
            phrases: Some(("by target", "by target, Z to A")),
            descending_first: false,
        },
        Column {
            key: "when",
            label: "When",
            phrases: None,
            descending_first: false,
        },
        Column {
            key: "findings",
            label: "Findings",
            phrases: Some(("worst findings last", "worst findings first")),
            descending_first: true,
        },
        Column {
            key: "created",
            label: "Created",
            phrases: Some(("oldest first", "newest first")),
            descending_first: true,
        },
    ],
    filters: &[
        FilterSpec {
            key: "status",
            label: "Status",
            values: &[("enabled", "enabled"), ("disabled", "disabled")],
        },
        FilterSpec {
            key: "target",
            label: "Target",
            values: &[("smn", "SMN topic"), ("fun", "function"), ("none", "none")],
        },
        FilterSpec {
            key: "scope",
            label: "Operations",
            values: &[
                ("complete", "every operation"),
                ("customized", "chosen operations"),
            ],
        },
        FilterSpec {
            key: "service",
            label: "Service",
            values: &[],
        },
        FilterSpec {
            key: "findings",
            label: "Findings",
            values: &[("none", "none"), ("note", "notes"), ("warning", "warnings")],
        },
        FilterSpec {
            key: "filter",
            label: "Filter",
            values: &[
                ("none", "none"),
                ("off", "stored, switched off"),
                ("on", "on"),
            ],
        },
    ],
    default_column: "created",
    default_descending: true,
};

/// What a notification tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// An SMN topic.
    Smn,
    /// A FunctionGraph function.
    Function,
    /// Nobody.
    None,
    /// A URN of neither kind.
    Other,
}

impl Target {
    /// Kind of the notification's target: read from the URN, or else as answered.
    #[must_use]
    pub fn of(notification: &Notification) -> Self {
        let Some(urn) = &notification.topic else {
            return Self::None;
        };
        let parsed = cts::Target::parse(urn).ok();
        match parsed.map_or(notification.kind.as_deref(), |target| Some(target.kind())) {
            Some("smn") => Self::Smn,
            Some("fun") => Self::Function,
            _ => Self::Other,
        }
    }

    /// Value of the filter `target`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Smn => "smn",
            Self::Function => "fun",
            Self::None => "none",
            Self::Other => "other",
        }
    }
}

/// A row, prepared for showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Id of the notification.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is enabled.
    pub enabled: bool,
    /// What kind of target it tells.
    pub target: Target,
    /// When it was created, Unix milliseconds.
    pub created_ms: Option<i64>,
    /// What is noteworthy about it, worst first.
    pub findings: Vec<Finding>,
}

impl Row {
    /// Severity of the worst finding.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        worst_of(&self.findings)
    }
}

/// The rows of a loaded list: row `n` is notification `n`. What is shown of a row
/// is made when it is shown, what all are compared by when it is first asked for.
#[derive(Debug)]
pub struct Rows {
    list: Arc<Vec<Notification>>,
    surroundings: Surroundings,
    /// Severity of the worst finding of each.
    worst: OnceLock<Vec<Option<Severity>>>,
    index: Index,
}

/// The rows of a loaded list.
#[must_use]
pub fn rows(list: Arc<Vec<Notification>>, surroundings: Surroundings) -> Rows {
    Rows {
        list,
        surroundings,
        worst: OnceLock::new(),
        index: Index::new(&SPEC),
    }
}

impl Rows {
    /// The notifications.
    #[must_use]
    pub fn list(&self) -> &[Notification] {
        &self.list
    }

    /// One row.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<Row> {
        let notification = self.list.get(at)?;
        let mut findings = notification::inspect(notification, &self.surroundings);
        worst_first(&mut findings);
        Some(Row {
            id: notification.id.clone(),
            name: notification.name.clone(),
            enabled: notification.enabled,
            target: Target::of(notification),
            created_ms: notification.created_ms,
            findings,
        })
    }

    /// Prepares more rows for a search, which would otherwise do it when it
    /// begins; whether all are ready.
    #[must_use]
    pub fn prepare_some(&self) -> bool {
        self.engine().prepare_some()
    }

    fn worst(&self, row: usize) -> Option<Severity> {
        let worst = |notification| {
            let findings = notification::inspect(notification, &self.surroundings);
            findings.iter().map(|finding| finding.severity).min()
        };
        let all = self
            .worst
            .get_or_init(|| self.list.iter().map(worst).collect());
        all.get(row).copied().flatten()
    }

    fn engine(&self) -> Engine<'_> {
        Engine {
            spec: &SPEC,
            source: self,
            index: &self.index,
        }
    }
}

impl Source for Rows {
    fn count(&self) -> usize {
        self.list.len()
    }

    fn name(&self, row: usize) -> &str {
        self.list.get(row).map_or("", |n| &n.name)
    }

    fn texts(&self, row: usize, see: &mut dyn FnMut(&str)) {
        let Some(notification) = self.list.get(row) else {
            return;
        };
        see(&notification.name);
        see(&notification.id);
        if let Some(topic) = &notification.topic {
            see(topic);
        }
        for set in &notification.operations {
            see(&set.service_type);
            see(&set.resource_type);
            set.trace_names.iter().for_each(|name| see(name));
        }
        for group in &notification.user_groups {
            see(&group.group);
            group.users.iter().for_each(|user| see(user));
        }
        if let Some(filter) = &notification.filter {
            filter.rules.iter().for_each(|rule| see(rule));
        }
    }

    fn facets(&self, row: usize, filter: usize, see: &mut dyn FnMut(&str)) {
        let Some(notification) = self.list.get(row) else {
            return;
        };
        let key = SPEC.filters.get(filter).map_or("", |filter| filter.key);
        match key {
            "status" => see(if notification.enabled {
                "enabled"
            } else {
                "disabled"
            }),
            "target" => see(Target::of(notification).key()),
            "scope" => see(match &notification.scope {
                Scope::Complete => "complete",
                Scope::Customized => "customized",
                Scope::Other(word) => word,
            }),
            "service" => notification
                .operations
                .iter()
                .for_each(|set| see(&set.service_type)),
            "findings" => see(worst_key(self.worst(row))),
            "filter" => see(match &notification.filter {
                None => "none",
                Some(filter) if filter.active => "on",
                Some(_) => "off",
            }),
            _ => {}
        }
    }

    fn key(&self, row: usize, column: usize) -> Option<Vec<u8>> {
        let notification = self.list.get(row)?;
        match SPEC.columns.get(column)?.key {
            "name" => Some(natural(&notification.name)),
            "status" => Some(vec![u8::from(!notification.enabled)]),
            "target" => {
                notification.topic.as_ref()?;
                Some(natural(&tells(notification).name))
            }
            "findings" => Some(vec![badness(self.worst(row))]),
            "created" => notification.created_ms.map(number),
            _ => None,
        }
    }
}

/// Severity of the worst of the findings, which stand worst first.
pub(crate) fn worst_of(findings: &[Finding]) -> Option<Severity> {
    findings.first().map(|finding| finding.severity)
}

/// Value of the filter `findings`.
pub(crate) fn worst_key(worst: Option<Severity>) -> &'static str {
    match worst {
        None => "none",
        Some(Severity::Note) => "note",
        Some(Severity::Warning) => "warning",
        Some(Severity::Error) => "error",
    }
}

/// Sort key of the worst finding.
pub(crate) fn badness(worst: Option<Severity>) -> u8 {
    match worst {
        None => 0,
        Some(Severity::Note) => 1,
        Some(Severity::Warning) => 2,
        Some(Severity::Error) => 3,
    }
}

/// The columns in the order they are shown.
#[must_use]
pub fn columns() -> &'static [Column] {
    SPEC.columns
}

/// The page asked for.
#[must_use]
pub fn view(rows: &Rows, query: &ListQuery, page_size: usize) -> ListView {
    rows.engine().view(query, page_size)
}

/// Positions of all rows that match, in the order asked for.
#[must_use]
pub fn matching(rows: &Rows, query: &ListQuery) -> Vec<usize> {
    rows.engine().matching(query)
}

/// The filter values to offer, with how many rows have each.
#[must_use]
pub fn filter_choices(rows: &Rows) -> Vec<FilterGroup> {
    rows.engine().choices()
}

/// “5 of 12, newest first”, “12 notifications, by name”, “No notifications”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> String {
    list::sentence(&SPEC, view, query)
}
