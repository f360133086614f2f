//! The list of key event notifications: its columns and filters, and rows
//! prepared once per load.

use domain::cts;
use domain::finding::{Finding, Severity, worst_first};
use domain::notification::{self, Notification, Scope, Surroundings};
use domain::sentence::tells;

use crate::list::{self, Column, FilterGroup, FilterSpec, ListSpec, ListView, RowIndex, RowParts};
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

/// A row, prepared for showing, searching, filtering and sorting.
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
    /// What it is found, filtered and sorted by.
    pub index: RowIndex,
}

impl Row {
    /// Severity of the worst finding.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        worst_of(&self.findings)
    }
}

/// Prepares the rows of a loaded list: row `n` is notification `n`.
#[must_use]
pub fn rows(loaded: &[Notification], surroundings: &Surroundings) -> Vec<Row> {
    let findings: Vec<Vec<Finding>> = loaded
        .iter()
        .map(|notification| {
            let mut findings = notification::inspect(notification, surroundings);
            worst_first(&mut findings);
            findings
        })
        .collect();
    let parts = loaded
        .iter()
        .zip(&findings)
        .map(|(notification, findings)| row_parts(notification, worst_of(findings)))
        .collect();
    let prepared = list::prepare(parts);
    loaded
        .iter()
        .zip(findings)
        .zip(prepared)
        .map(|((notification, findings), index)| Row {
            id: notification.id.clone(),
            name: notification.name.clone(),
            enabled: notification.enabled,
            target: Target::of(notification),
            created_ms: notification.created_ms,
            findings,
            index,
        })
        .collect()
}

fn row_parts(notification: &Notification, worst: Option<Severity>) -> RowParts<'_> {
    let mut texts = vec![notification.name.as_str(), notification.id.as_str()];
    texts.extend(notification.topic.as_deref());
    for set in &notification.operations {
        texts.extend([set.service_type.as_str(), set.resource_type.as_str()]);
        texts.extend(set.trace_names.iter().map(String::as_str));
    }
    for group in &notification.user_groups {
        texts.push(&group.group);
        texts.extend(group.users.iter().map(String::as_str));
    }
    let filter = notification.filter.as_ref();
    texts.extend(
        filter
            .iter()
            .flat_map(|filter| filter.rules.iter().map(String::as_str)),
    );

    let target = Target::of(notification);
    let scope = match &notification.scope {
        Scope::Complete => "complete",
        Scope::Customized => "customized",
        Scope::Other(word) => word,
    };
    let mut facets = vec![
        (
            0,
            if notification.enabled {
                "enabled"
            } else {
                "disabled"
            }
            .to_owned(),
        ),
        (1, target.key().to_owned()),
        (2, scope.to_owned()),
        (4, worst_key(worst).to_owned()),
        (
            5,
            filter
                .map_or("none", |f| if f.active { "on" } else { "off" })
                .to_owned(),
        ),
    ];
    facets.extend(
        notification
            .operations
            .iter()
            .map(|set| (3, set.service_type.clone())),
    );

    RowParts {
        name: &notification.name,
        texts,
        facets,
        keys: vec![
            Some(natural(&notification.name)),
            Some(vec![u8::from(!notification.enabled)]),
            notification
                .topic
                .as_ref()
                .map(|_| natural(&tells(notification).name)),
            None,
            Some(vec![badness(worst)]),
            notification.created_ms.map(number),
        ],
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

fn engine<'a>(rows: &'a [Row], at: &'a dyn Fn(usize) -> Option<&'a RowIndex>) -> list::Rows<'a> {
    list::Rows {
        spec: &SPEC,
        count: rows.len(),
        at,
    }
}

/// The columns in the order they are shown.
#[must_use]
pub fn columns() -> &'static [Column] {
    SPEC.columns
}

/// The page asked for.
#[must_use]
pub fn view(rows: &[Row], query: &ListQuery, page_size: usize) -> ListView {
    engine(rows, &|at| rows.get(at).map(|row| &row.index)).view(query, page_size)
}

/// Positions of all rows that match, in the order asked for.
#[must_use]
pub fn matching(rows: &[Row], query: &ListQuery) -> Vec<usize> {
    engine(rows, &|at| rows.get(at).map(|row| &row.index)).matching(query)
}

/// The filter values to offer, with how many rows have each.
#[must_use]
pub fn filter_choices(rows: &[Row]) -> Vec<FilterGroup> {
    engine(rows, &|at| rows.get(at).map(|row| &row.index)).choices()
}

/// “5 of 12, newest first”, “12 notifications, by name”, “No notifications”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> String {
    list::sentence(&SPEC, view, query)
}
