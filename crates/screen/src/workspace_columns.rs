//! The columns of a table of connections: one for each, or one for all that have
//! something in common.

use std::collections::BTreeMap;

use crate::collation::{Collate, order, sorted};

/// So many columns are readable side by side.
pub const MOST_COLUMNS: usize = 30;

/// What connections are put together by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grouping {
    /// Each has a column of its own.
    Each,
    /// Their region.
    Region,
    /// The value they have for a label.
    Label(String),
}

/// What is known of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Placed {
    /// Identifies it.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its region; `""` if that is not known.
    pub region: String,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Identifies it: the id of the connection, or what those of it have in common.
    pub key: String,
    /// What it is called; `""` for those that have no such label or region.
    pub name: String,
    /// The connections in it, by their places; never none.
    pub members: Vec<usize>,
}

impl Grouping {
    /// How it is written in an address.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Each => "each".to_owned(),
            Self::Region => "region".to_owned(),
            Self::Label(name) => ["label:", name].concat(),
        }
    }

    /// What connections can be put together by: only where it makes a difference. Labels
    /// are in the order of a language.
    #[must_use]
    pub fn choices(connections: &[Placed], collate: Collate) -> Vec<Self> {
        let names = connections.iter().flat_map(|it| it.labels.keys());
        let names = sorted(names.map(String::as_str), collate);
        let labels = names.into_iter().map(Self::Label);
        let groups = [Self::Region].into_iter().chain(labels);
        let tells_apart = |it: &Self| {
            let columns = it.columns(connections, collate).len();
            columns > 1 && columns < connections.len()
        };
        let groups = groups.filter(tells_apart);
        [Self::Each].into_iter().chain(groups).collect()
    }

    /// The one that an address asks for, or else the one that shows most and is readable.
    #[must_use]
    pub fn chosen(word: &str, connections: &[Placed], collate: Collate) -> Self {
        let choices = Self::choices(connections, collate);
        if let Some(asked) = choices.iter().find(|it| it.word() == word) {
            return asked.clone();
        }
        let columns = |it: &&Self| it.columns(connections, collate).len();
        let readable = choices.iter().filter(|it| columns(it) <= MOST_COLUMNS);
        let chosen = readable.max_by_key(columns);
        let smallest = || choices.iter().min_by_key(columns);
        chosen.or_else(smallest).cloned().unwrap_or(Self::Each)
    }

    /// The columns of connections: those of one connection in the order these have, those
    /// of several in the order of a language.
    #[must_use]
    pub fn columns(&self, connections: &[Placed], collate: Collate) -> Vec<Column> {
        let value = |it: &Placed| match self {
            Self::Each => String::new(),
            Self::Region => it.region.clone(),
            Self::Label(name) => it.labels.get(name).cloned().unwrap_or_default(),
        };
        if *self == Self::Each {
            let each = connections.iter().enumerate().map(|(at, it)| Column {
                key: it.id.clone(),
                name: it.name.clone(),
                members: vec![at],
            });
            return each.collect();
        }
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, connection) in connections.iter().enumerate() {
            groups.entry(value(connection)).or_default().push(at);
        }
        let column = |(name, members): (String, Vec<usize>)| Column {
            key: name.clone(),
            name,
            members,
        };
        let columns: Vec<Column> = groups.into_iter().map(column).collect();
        let names = columns.iter().map(|column| column.name.as_str()).collect();
        let order = order(&[names], collate).into_iter();
        order.filter_map(|at| columns.get(at).cloned()).collect()
    }
}
