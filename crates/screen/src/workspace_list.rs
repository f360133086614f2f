//! The lists of many connections as one list: what the list of one connection can be
//! asked, and by connection.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use domain::connector::Connector;
use messages::{Message, list as words};

use crate::collation::Collate;
use crate::connector_list::{self, ConnectorRow, ConnectorRows};
use crate::list::{
    self, Column, FilterGroup, FilterSpec, Index, IndexedRows, ListSpec, ListView, RowSource,
};
use crate::list_query::ListQuery;
use crate::notification_list::{self, NotificationRow, NotificationRows};

/// Key of the column and the filter of connections.
const CONNECTION: &str = "connection";

/// What the list of all notifications can be asked.
pub static NOTIFICATIONS: LazyLock<ListSpec> =
    LazyLock::new(|| by_connection(&notification_list::SPEC));

/// What the list of all connectors can be asked.
pub static CONNECTORS: LazyLock<ListSpec> = LazyLock::new(|| by_connection(&connector_list::SPEC));

/// Everything the list of one connection can be asked, and by connection.
fn by_connection(one: &ListSpec) -> ListSpec {
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
}

/// A list that lives as long as the program, with one more at that place.
fn with<T: Clone>(place: usize, one: T, others: &[T]) -> &'static [T] {
    let mut all = others.to_vec();
    all.insert(place.min(all.len()), one);
    all.leak()
}

/// The list of one connection, of which the list of all is made.
pub trait ListOfOne: RowSource {
    /// A row as it is shown.
    type Row;

    /// What the list of all connections can be asked.
    fn spec() -> &'static ListSpec;

    /// One row.
    fn row(&self, at: usize) -> Option<Self::Row>;

    /// What identifies a row at its connection; `""` where the service left that out.
    fn id(&self, at: usize) -> Option<&str>;
}

impl ListOfOne for NotificationRows {
    type Row = NotificationRow;

    fn spec() -> &'static ListSpec {
        &NOTIFICATIONS
    }

    fn row(&self, at: usize) -> Option<NotificationRow> {
        Self::row(self, at)
    }

    fn id(&self, at: usize) -> Option<&str> {
        Some(&self.list().get(at)?.id)
    }
}

impl ListOfOne for ConnectorRows {
    /// The connector as well: its role has a path, which the row does not say.
    type Row = (Connector, ConnectorRow);

    fn spec() -> &'static ListSpec {
        &CONNECTORS
    }

    fn row(&self, at: usize) -> Option<(Connector, ConnectorRow)> {
        Some((self.list().get(at)?.clone(), self.all().get(at)?.clone()))
    }

    fn id(&self, at: usize) -> Option<&str> {
        Some(&self.list().get(at)?.notification_type)
    }
}

/// The list of one connection, and which connection that is.
#[derive(Debug)]
pub struct ConnectionRows<L> {
    /// Identifies the connection.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its list.
    pub rows: Arc<L>,
}

/// The lists of all connections, one connection after the other.
#[derive(Debug)]
pub struct WorkspaceRows<L> {
    parts: Vec<ConnectionRows<L>>,
    /// The place of the first row of each.
    starts: Vec<usize>,
    count: usize,
    index: Index,
}

/// A row: which connection it is of, and the rest.
#[derive(Debug, Clone)]
pub struct WorkspaceRow<R> {
    /// Identifies the connection.
    pub connection: String,
    /// What the connection is called.
    pub connection_name: String,
    /// The rest.
    pub row: R,
}

/// Which row of which connection: what stays the same when lists are read anew.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// Id of the connection.
    pub connection: String,
    /// What identifies it there.
    pub item: String,
    /// The place in the connection's list: a service may leave ids out, or repeat them.
    pub at: usize,
}

impl<L: ListOfOne> WorkspaceRows<L> {
    /// The rows of these connections, sorted by the rules of a language.
    #[must_use]
    pub fn new(parts: Vec<ConnectionRows<L>>, collate: Collate) -> Self {
        let (mut starts, mut count) = (Vec::with_capacity(parts.len()), 0);
        for part in &parts {
            starts.push(count);
            count += part.rows.count();
        }
        Self {
            parts,
            starts,
            count,
            index: Index::new(L::spec(), collate),
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
    pub fn place(&self, row: usize) -> Option<(&ConnectionRows<L>, usize)> {
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
        (at < part.rows.count()).then_some(start + at)
    }

    /// What stays the same of a row.
    #[must_use]
    pub fn key(&self, row: usize) -> Option<ItemKey> {
        let (part, at) = self.place(row)?;
        Some(ItemKey {
            connection: part.id.clone(),
            item: part.rows.id(at)?.to_owned(),
            at,
        })
    }

    /// The row that is the same: others may have come before it.
    #[must_use]
    pub fn keyed(&self, key: &ItemKey) -> Option<usize> {
        let row = self.find(&key.connection, key.at)?;
        (self.key(row)? == *key).then_some(row)
    }

    /// One row.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<WorkspaceRow<L::Row>> {
        let (part, at) = self.place(at)?;
        Some(WorkspaceRow {
            connection: part.id.clone(),
            connection_name: part.name.clone(),
            row: part.rows.row(at)?,
        })
    }

    fn engine(&self) -> IndexedRows<'_> {
        IndexedRows {
            spec: L::spec(),
            source: self,
            index: &self.index,
        }
    }
}

impl<L: ListOfOne> RowSource for WorkspaceRows<L> {
    fn count(&self) -> usize {
        self.count
    }

    fn names(&self) -> Vec<&str> {
        let parts = self.parts.iter();
        parts.flat_map(|part| part.rows.names()).collect()
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

    fn has_words(&self, column: &str) -> bool {
        let part = self.parts.first();
        column == CONNECTION || part.is_some_and(|part| part.rows.has_words(column))
    }

    fn word<'a>(&'a self, row: usize, column: &str) -> Option<Cow<'a, str>> {
        let (part, at) = self.place(row)?;
        match column {
            CONNECTION => Some(Cow::Borrowed(&part.name)),
            _ => part.rows.word(at, column),
        }
    }

    fn key(&self, row: usize, column: &str, out: &mut Vec<u8>) -> Option<()> {
        let (part, at) = self.place(row)?;
        part.rows.key(at, column, out)
    }
}

/// The page asked for.
#[must_use]
pub fn view<L: ListOfOne>(
    rows: &WorkspaceRows<L>,
    query: &ListQuery,
    page_size: usize,
) -> ListView {
    rows.engine().view(query, page_size)
}

/// Positions of all rows that match, in the order asked for.
#[must_use]
pub fn matching<L: ListOfOne>(rows: &WorkspaceRows<L>, query: &ListQuery) -> Vec<usize> {
    rows.engine().matching(query)
}

/// The filter values to offer, with how many rows have each.
#[must_use]
pub fn filter_choices<L: ListOfOne>(rows: &WorkspaceRows<L>) -> Vec<FilterGroup> {
    rows.engine().choices()
}

/// “5 of 12, newest first”.
#[must_use]
pub fn sentence<L: ListOfOne>(view: &ListView, query: &ListQuery) -> Message {
    list::sentence(L::spec(), view, query)
}
