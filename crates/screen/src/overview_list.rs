//! The connections of the overview as a list: what it can be searched and sorted by.

use std::borrow::Cow;
use std::sync::LazyLock;

use messages::{Message, list as words, workspace as say};

use crate::collation::no_rules;
use crate::list::{self, Column, Index, IndexedRows, ListSpec, ListView, RowSource};
use crate::list_query::ListQuery;
use crate::sort_key::number;
use crate::workspace::{Gaps, Summary};

/// What the list can be asked.
pub static SPEC: LazyLock<ListSpec> = LazyLock::new(|| {
    let column = |key, label: Message, phrases, descending_first| Column {
        key,
        label,
        phrases: Some(phrases),
        descending_first,
    };
    let numbers = |key, label: Message| {
        let up = say::LowestFirst {
            column: label.clone().into(),
        };
        let down = say::HighestFirst {
            column: label.clone().into(),
        };
        column(key, label, (up.into(), down.into()), true)
    };
    let columns = vec![
        column(
            "connection",
            say::CONNECTION,
            (words::BY_CONNECTION, words::BY_CONNECTION_DOWN),
            false,
        ),
        numbers("enabled", say::ENABLED),
        numbers("never", say::NEVER_MATCHING),
        numbers("nobody", say::NOBODY_SUBSCRIBED),
        numbers("gaps", say::BASELINE_GAPS),
        numbers("unfiltered", say::UNFILTERED),
        column(
            "health",
            say::HEALTH,
            (words::LEAST_SEVERE_FIRST, words::MOST_SEVERE_FIRST),
            true,
        ),
        numbers("quota", say::QUOTA),
        column(
            "change",
            say::LAST_CHANGE,
            (words::OLDEST_FIRST, words::NEWEST_FIRST),
            true,
        ),
        numbers("drift", say::DRIFT),
    ];
    ListSpec {
        counted: |count| say::ConnectionsListed { count }.into(),
        empty: say::NO_CONNECTIONS,
        none_match: say::NO_CONNECTIONS_MATCH,
        columns: columns.leak(),
        filters: &[],
        default_column: "connection",
        default_descending: false,
    }
});

/// A connection, with what it is found and sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OverviewRow {
    /// Identifies it.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its project; `""` if that is not known.
    pub project: String,
    /// Its region; `""` if that is not known.
    pub region: String,
    /// Its labels, as they are shown.
    pub labels: String,
    /// What it amounts to, if its notifications were read.
    pub summary: Option<Summary>,
    /// What of the baseline is not met there, if that is found out.
    pub gaps: Option<Gaps>,
    /// How far it is from the remembered bundle, if that is found out: changes, unknown
    /// ones, blocked ones.
    pub drift: Option<[usize; 3]>,
}

/// The connections, in the order of their names.
#[derive(Debug)]
pub struct OverviewRows {
    rows: Vec<OverviewRow>,
    /// Where each is, as text: the order of the names without comparing them again each time
    /// that something is found out of one.
    places: Vec<String>,
    index: Index,
}

impl OverviewRows {
    /// The rows of connections that come in the order of their names.
    #[must_use]
    pub fn new(rows: Vec<OverviewRow>) -> Self {
        Self {
            places: (0..rows.len()).map(|at| at.to_string()).collect(),
            rows,
            index: Index::new(&SPEC, no_rules),
        }
    }

    /// One row.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<&OverviewRow> {
        self.rows.get(at)
    }

    fn engine(&self) -> IndexedRows<'_> {
        IndexedRows {
            spec: &SPEC,
            source: self,
            index: &self.index,
        }
    }
}

impl RowSource for OverviewRows {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn names(&self) -> Vec<&str> {
        self.places.iter().map(String::as_str).collect()
    }

    fn texts<'a>(&'a self, row: usize, see: &mut dyn FnMut(&'a str)) {
        if let Some(row) = self.rows.get(row) {
            let texts = [&row.name, &row.project, &row.region, &row.labels];
            texts.into_iter().for_each(|text| see(text));
        }
    }

    fn facets(&self, _: usize, _: usize, _: &mut dyn FnMut(&str)) {}

    fn has_words(&self, _: &str) -> bool {
        false
    }

    fn word<'a>(&'a self, _: usize, _: &str) -> Option<Cow<'a, str>> {
        None
    }

    fn key(&self, at: usize, column: &str, out: &mut Vec<u8>) -> Option<()> {
        let row = self.rows.get(at)?;
        let mut put = |value: usize| {
            let value = i64::try_from(value).unwrap_or(i64::MAX);
            out.extend_from_slice(&number(value));
        };
        let summary = row.summary.as_ref();
        match column {
            "connection" => put(at),
            "enabled" => put(summary?.enabled),
            "never" => put(summary?.never_matching),
            "nobody" => {
                put(summary?.known_unheard()?);
                put(summary?.listening_unknown);
            }
            "gaps" => {
                put(row.gaps?.missing);
                put(row.gaps?.unknown);
            }
            "unfiltered" => put(summary?.noisy),
            "health" => out.push(summary?.health(row.gaps).badness()),
            "quota" => {
                let (used, quota) = summary?.quota?;
                let share = u64::from(used) * 1_000 / u64::from(quota.max(1));
                put(usize::try_from(share).unwrap_or(usize::MAX));
            }
            "change" => out.extend_from_slice(&number(summary?.last_change?)),
            "drift" => row.drift?.into_iter().for_each(put),
            _ => return None,
        }
        Some(())
    }
}

/// The rows asked for, all on one page.
#[must_use]
pub fn view(rows: &OverviewRows, query: &ListQuery) -> ListView {
    rows.engine().view(query, usize::MAX)
}

/// “5 of 30, by connection”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> Message {
    list::sentence(&SPEC, view, query)
}
