//! The list of SNS connectors: its columns and filters, and rows prepared once
//! per load. The external ID is not searched, so that typing cannot guess it.

use std::borrow::Cow;
use std::sync::Arc;

use domain::connector::Connector;
use messages::{Message, list as words};

use crate::collation::Collate;
use crate::list::{
    self, Column, FilterGroup, FilterSpec, Index, IndexedRows, ListSpec, ListView, RowSource,
};
use crate::list_query::ListQuery;
use crate::verdict::{self, Verdict, VerdictState};

/// What the list can be asked.
pub static SPEC: ListSpec = ListSpec {
    counted: |count| words::Connectors { count }.into(),
    empty: words::NO_CONNECTORS,
    none_match: words::NO_CONNECTORS_MATCH,
    columns: &[
        Column {
            key: "type",
            label: words::NOTIFICATION_TYPE,
            phrases: Some((words::BY_TYPE, words::BY_TYPE_DOWN)),
            descending_first: false,
        },
        Column {
            key: "topic",
            label: words::TOPIC,
            phrases: Some((words::BY_TOPIC, words::BY_TOPIC_DOWN)),
            descending_first: false,
        },
        Column {
            key: "role",
            label: words::ROLE,
            phrases: Some((words::BY_ROLE, words::BY_ROLE_DOWN)),
            descending_first: false,
        },
        Column {
            key: "account",
            label: words::ACCOUNT,
            phrases: Some((words::BY_ACCOUNT, words::BY_ACCOUNT_DOWN)),
            descending_first: false,
        },
        Column {
            key: "verdict",
            label: words::VERDICT,
            phrases: Some((words::LEAST_SEVERE_FIRST, words::MOST_SEVERE_FIRST)),
            descending_first: true,
        },
    ],
    filters: &[
        FilterSpec {
            key: "partition",
            label: words::PARTITION,
            values: &[],
        },
        FilterSpec {
            key: "region",
            label: words::REGION,
            values: &[],
        },
        FilterSpec {
            key: "account",
            label: words::ACCOUNT,
            values: &[],
        },
        FilterSpec {
            key: "verdict",
            label: words::VERDICT,
            values: &[VerdictState::Warnings.choice(), VerdictState::Ok.choice()],
        },
    ],
    default_column: "type",
    default_descending: false,
};

/// A row, prepared for showing, searching, filtering and sorting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectorRow {
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
    /// What is thought of it.
    pub verdict: Verdict,
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

/// The rows of a loaded list: row `n` is connector `n`.
#[derive(Debug)]
pub struct ConnectorRows {
    list: Arc<Vec<Connector>>,
    rows: Vec<ConnectorRow>,
    index: Index,
}

/// Prepares the rows of a loaded list, sorted by the rules of a language.
#[must_use]
pub fn rows(list: Arc<Vec<Connector>>, collate: Collate) -> ConnectorRows {
    let rows = list.iter().map(row).collect();
    ConnectorRows {
        list,
        rows,
        index: Index::new(&SPEC, collate),
    }
}

fn row(connector: &Connector) -> ConnectorRow {
    let [partition, region, account, topic] = arn_parts(&connector.topic_arn);
    let [_, _, role_account, role] = arn_parts(&connector.role_arn);
    let role = role.rsplit('/').next().unwrap_or(role);
    ConnectorRow {
        notification_type: connector.notification_type.clone(),
        topic_name: topic.to_owned(),
        role_name: role.to_owned(),
        partition: partition.to_owned(),
        region: region.to_owned(),
        account: account.to_owned(),
        role_account: role_account.to_owned(),
        verdict: verdict::of_stored_connector(connector),
    }
}

impl ConnectorRows {
    /// All of them, in the order of the list.
    #[must_use]
    pub fn all(&self) -> &[ConnectorRow] {
        &self.rows
    }

    /// One row.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<&ConnectorRow> {
        self.rows.get(at)
    }

    /// The connectors.
    #[must_use]
    pub fn list(&self) -> &[Connector] {
        &self.list
    }

    fn engine(&self) -> IndexedRows<'_> {
        IndexedRows {
            spec: &SPEC,
            source: self,
            index: &self.index,
        }
    }
}

impl RowSource for ConnectorRows {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn names(&self) -> Vec<&str> {
        let rows = self.rows.iter();
        rows.map(|row| row.notification_type.as_str()).collect()
    }

    fn texts<'a>(&'a self, row: usize, see: &mut dyn FnMut(&'a str)) {
        if let Some(connector) = self.list.get(row) {
            see(&connector.notification_type);
            see(&connector.topic_arn);
            see(&connector.role_arn);
        }
    }

    fn facets(&self, row: usize, filter: usize, see: &mut dyn FnMut(&str)) {
        let Some(row) = self.rows.get(row) else {
            return;
        };
        let values = match filter {
            0 => [&row.partition, ""],
            1 => [&row.region, ""],
            2 => [row.account.as_str(), &row.role_account],
            3 => [row.verdict.state.key(), ""],
            _ => ["", ""],
        };
        values
            .into_iter()
            .filter(|value| !value.is_empty())
            .for_each(see);
    }

    fn has_words(&self, column: &str) -> bool {
        column != "verdict"
    }

    fn word<'a>(&'a self, row: usize, column: &str) -> Option<Cow<'a, str>> {
        let row = self.rows.get(row)?;
        let word = match column {
            "type" => &row.notification_type,
            "topic" => &row.topic_name,
            "role" => &row.role_name,
            _ => Some(&row.account).filter(|account| !account.is_empty())?,
        };
        Some(Cow::Borrowed(word))
    }

    fn key(&self, row: usize, _: &str, out: &mut Vec<u8>) -> Option<()> {
        out.push(self.rows.get(row)?.verdict.state.badness());
        Some(())
    }
}

/// The columns in the order they are shown.
#[must_use]
pub fn columns() -> &'static [Column] {
    SPEC.columns
}

/// The page asked for.
#[must_use]
pub fn view(rows: &ConnectorRows, query: &ListQuery, page_size: usize) -> ListView {
    rows.engine().view(query, page_size)
}

/// Positions of all rows that match, in the order asked for.
#[must_use]
pub fn matching(rows: &ConnectorRows, query: &ListQuery) -> Vec<usize> {
    rows.engine().matching(query)
}

/// The filter values to offer, with how many rows have each.
#[must_use]
pub fn filter_choices(rows: &ConnectorRows) -> Vec<FilterGroup> {
    rows.engine().choices()
}

/// “2 of 3, by type”, “3 connectors, by topic”, “No connectors”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> Message {
    list::sentence(&SPEC, view, query)
}
