//! The list of SNS connectors: its columns and filters, and rows prepared once
//! per load. The external ID is not searched, so that typing cannot guess it.

use domain::connector::{self, Connector};
use domain::finding::{Finding, Severity, worst_first};

use crate::list::{self, Column, FilterGroup, FilterSpec, ListSpec, ListView, RowIndex, RowParts};
use crate::list_query::ListQuery;
use crate::notification_list::{badness, worst_key, worst_of};
use crate::sort_key::natural;

/// What the list can be asked.
pub static SPEC: ListSpec = ListSpec {
    singular: "connector",
    plural: "connectors",
    columns: &[
        Column {
            key: "type",
            label: "Notification type",
            phrases: Some(("by type", "by type, Z to A")),
            descending_first: false,
        },
        Column {
            key: "topic",
            label: "Topic",
            phrases: Some(("by topic", "by topic, Z to A")),
            descending_first: false,
        },
        Column {
            key: "role",
            label: "Role",
            phrases: Some(("by role", "by role, Z to A")),
            descending_first: false,
        },
        Column {
            key: "account",
            label: "Account",
            phrases: Some(("by account", "by account, highest first")),
            descending_first: false,
        },
        Column {
            key: "findings",
            label: "Findings",
            phrases: Some(("worst findings last", "worst findings first")),
            descending_first: true,
        },
    ],
    filters: &[
        FilterSpec {
            key: "partition",
            label: "Partition",
            values: &[],
        },
        FilterSpec {
            key: "region",
            label: "Region",
            values: &[],
        },
        FilterSpec {
            key: "account",
            label: "Account",
            values: &[],
        },
        FilterSpec {
            key: "findings",
            label: "Findings",
            values: &[("none", "none"), ("note", "notes"), ("warning", "warnings")],
        },
    ],
    default_column: "type",
    default_descending: false,
};

/// A row, prepared for showing, searching, filtering and sorting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The notification type, which identifies the connector.
    pub notification_type: String,
    /// Name of the topic; the whole text if it does not read as an ARN.
    pub topic_name: String,
    /// Name of the role without its path; the whole text if it does not read as an ARN.
    pub role_name: String,
    /// Partition in the topic's ARN, `""` if there is none.
    pub partition: String,
    /// Region in the topic's ARN, `""` if there is none.
    pub region: String,
    /// Account in the topic's ARN, `""` if there is none.
    pub account: String,
    /// Account in the role's ARN, `""` if there is none.
    pub role_account: String,
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

/// Partition, region, account and resource of a text that looks like an ARN.
/// Stored values are shown as they are, so this refuses nothing.
fn arn_parts(text: &str) -> [&str; 4] {
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next().unwrap_or_default();
    let (arn, partition, _, region, account, resource) =
        (next(), next(), next(), next(), next(), next());
    if arn == "arn" && !resource.is_empty() {
        [partition, region, account, resource]
    } else {
        ["", "", "", text]
    }
}

/// Prepares the rows of a loaded list: row `n` is connector `n`.
#[must_use]
pub fn rows(loaded: &[Connector]) -> Vec<Row> {
    let mut rows = Vec::with_capacity(loaded.len());
    let mut parts = Vec::with_capacity(loaded.len());
    for connector in loaded {
        let mut findings = connector::inspect(connector);
        worst_first(&mut findings);
        let worst = worst_of(&findings);
        let [partition, region, account, topic] = arn_parts(&connector.topic_arn);
        let [_, _, role_account, role] = arn_parts(&connector.role_arn);
        let role = role.rsplit('/').next().unwrap_or(role);
        let facets = [(0, partition), (1, region), (2, account), (2, role_account)]
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .chain([(3, worst_key(worst))])
            .map(|(filter, value)| (filter, value.to_owned()))
            .collect();
        parts.push(RowParts {
            name: &connector.notification_type,
            texts: vec![
                &connector.notification_type,
                &connector.topic_arn,
                &connector.role_arn,
            ],
            facets,
            keys: vec![
                Some(natural(&connector.notification_type)),
                Some(natural(topic)),
                Some(natural(role)),
                (!account.is_empty()).then(|| natural(account)),
                Some(vec![badness(worst)]),
            ],
        });
        rows.push((
            connector,
            [partition, region, account, role_account, topic, role],
            findings,
        ));
    }
    rows.into_iter()
        .zip(list::prepare(parts))
        .map(|((connector, words, findings), index)| {
            let [
                partition,
                region,
                account,
                role_account,
                topic_name,
                role_name,
            ] = words.map(str::to_owned);
            Row {
                notification_type: connector.notification_type.clone(),
                topic_name,
                role_name,
                partition,
                region,
                account,
                role_account,
                findings,
                index,
            }
        })
        .collect()
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

/// “2 of 3, by type”, “3 connectors, by topic”, “No connectors”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> String {
    list::sentence(&SPEC, view, query)
}
