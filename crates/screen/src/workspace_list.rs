//! The notifications of many connections as one list: what the list of one connection can
//! be asked, and by connection.

use std::sync::{Arc, LazyLock};

use domain::sentence::topic_name;
use messages::{Message, list as words};

use crate::collation::Collate;
use crate::list::{
    self, Column, FilterGroup, FilterSpec, Index, IndexedRows, ListSpec, ListView, RowSource,
};
use crate::list_query::ListQuery;
use crate::notification_list::{self, NotificationRow, NotificationRows};
use crate::sort_key::{Keys, number};

/// Key of the column and the filter of connections.
const CONNECTION: &str = "connection";

/// What the list can be asked: everything the list of one connection can, and by
/// connection.
pub static SPEC: LazyLock<ListSpec> = LazyLock::new(|| {
    let one = &notification_list::SPEC;
    let column = Column {
        key: CONNECTION,
        label: words::CONNECTION,
        phrases: Some((words::BY_CONNECTION, words::BY_CONNECTION_DOWN)),
        descending_first: false,
    };
    let filter = FilterSpec {
        key: CONNECTION,
        label: words::CONNECTION,
        values: &[],
    };
    ListSpec {
        counted: one.counted,
        empty: one.empty.clone(),
        none_match: one.none_match.clone(),
        // Beside the name, which two connections can share.
        columns: with(1, column, one.columns),
        filters: with(0, filter, one.filters),
        default_column: one.default_column,
        default_descending: one.default_descending,
    }
});

/// A list that lives as long as the program, with one more at that place.
fn with<T: Clone>(place: usize, one: T, others: &[T]) -> &'static [T] {
    let mut all = others.to_vec();
    all.insert(place.min(all.len()), one);
    all.leak()
}

/// The notifications of one connection.
#[derive(Debug)]
pub struct ConnectionRows {
    /// Identifies the connection.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its notifications.
    pub rows: Arc<NotificationRows>,
}

/// The notifications of all connections, one connection after the other.
#[derive(Debug)]
pub struct WorkspaceRows {
    parts: Vec<ConnectionRows>,
    /// The place of the first row of each.
    starts: Vec<usize>,
    count: usize,
    index: Index,
}

/// A row: which connection it is of, and the rest.
#[derive(Debug, Clone)]
pub struct WorkspaceRow {
    /// Identifies the connection.
    pub connection: String,
    /// What the connection is called.
    pub connection_name: String,
    /// The notification.
    pub row: NotificationRow,
}

impl WorkspaceRows {
    /// The rows of these connections, sorted by the rules of a language.
    #[must_use]
    pub fn new(parts: Vec<ConnectionRows>, collate: Collate) -> Self {
        let (mut starts, mut count) = (Vec::with_capacity(parts.len()), 0);
        for part in &parts {
            starts.push(count);
            count += part.rows.list().len();
        }
        Self {
            parts,
            starts,
            count,
            index: Index::new(&SPEC, collate),
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many connections there are.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.parts.len()
    }

    /// The connection of a row, and the place of the row within it.
    #[must_use]
    pub fn place(&self, row: usize) -> Option<(&ConnectionRows, usize)> {
        if row >= self.count {
            return None;
        }
        let part = self.starts.partition_point(|start| *start <= row);
        let part = part.checked_sub(1)?;
        Some((self.parts.get(part)?, row - self.starts.get(part)?))
    }

    /// The row of a place within a connection.
    #[must_use]
    pub fn find(&self, connection: &str, at: usize) -> Option<usize> {
        let mut parts = self.parts.iter().zip(&self.starts);
        let (part, start) = parts.find(|(part, _)| part.id == connection)?;
        (at < part.rows.list().len()).then_some(start + at)
    }

    /// One row.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<WorkspaceRow> {
        let (part, at) = self.place(at)?;
        Some(WorkspaceRow {
            connection: part.id.clone(),
            connection_name: part.name.clone(),
            row: part.rows.row(at)?,
        })
    }

    fn engine(&self) -> IndexedRows<'_> {
        IndexedRows {
            spec: &SPEC,
            source: self,
            index: &self.index,
        }
    }

    /// For each row, in order.
    fn each(&self) -> impl Iterator<Item = (&ConnectionRows, usize)> {
        let parts = self.parts.iter();
        parts.flat_map(|part| (0..part.rows.list().len()).map(move |at| (part, at)))
    }
}

impl RowSource for WorkspaceRows {
    fn count(&self) -> usize {
        self.count
    }

    fn names(&self) -> Vec<&str> {
        let parts = self.parts.iter();
        parts.flat_map(|part| part.rows.list().names()).collect()
    }

    fn texts<'a>(&'a self, row: usize, see: &mut dyn FnMut(&'a str)) {
        if let Some((part, at)) = self.place(row) {
            part.rows.texts(at, see);
            see(&part.name);
        }
    }

    fn facets(&self, row: usize, filter: usize, see: &mut dyn FnMut(&str)) {
        let Some((part, at)) = self.place(row) else {
            return;
        };
        match filter.checked_sub(1) {
            None => see(&part.name),
            Some(filter) => part.rows.facets(at, filter, see),
        }
    }

    fn keys(&self, column: usize, collate: Collate) -> Keys {
        let mut keys = Keys::of(self.count);
        match SPEC.columns.get(column).map_or("", |column| column.key) {
            CONNECTION => {
                let names: Vec<&str> = self.each().map(|(part, _)| part.name.as_str()).collect();
                keys.add_words(&names, collate, |_, _| Some(()));
            }
            "name" => keys.add_words(&self.names(), collate, |_, _| Some(())),
            "target" => {
                let topics = self.each().map(|(part, at)| {
                    let notification = part.rows.list().get(at)?;
                    notification.topic.as_deref().map(topic_name)
                });
                let topics: Vec<_> = topics.collect();
                let names = topics.iter().map(|topic| topic.as_deref());
                let names: Vec<&str> = names.map(Option::unwrap_or_default).collect();
                keys.add_words(&names, collate, |row, _| {
                    topics.get(row)?.as_ref().map(|_| ())
                });
            }
            key => {
                for (part, at) in self.each() {
                    keys.add(|out| {
                        let notification = part.rows.list().get(at)?;
                        match key {
                            "created" => out.extend_from_slice(&number(notification.created_ms?)),
                            "status" => out.push(match notification.enabled {
                                Some(true) => 0,
                                None => 1,
                                Some(false) => 2,
                            }),
                            "verdict" => out.push(part.rows.state(at)?.badness()),
                            _ => return None,
                        }
                        Some(())
                    });
                }
            }
        }
        keys
    }
}

/// The page asked for.
#[must_use]
pub fn view(rows: &WorkspaceRows, query: &ListQuery, page_size: usize) -> ListView {
    rows.engine().view(query, page_size)
}

/// Positions of all rows that match, in the order asked for.
#[must_use]
pub fn matching(rows: &WorkspaceRows, query: &ListQuery) -> Vec<usize> {
    rows.engine().matching(query)
}

/// The filter values to offer, with how many rows have each.
#[must_use]
pub fn filter_choices(rows: &WorkspaceRows) -> Vec<FilterGroup> {
    rows.engine().choices()
}

/// “5 of 12, newest first”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> Message {
    list::sentence(&SPEC, view, query)
}
