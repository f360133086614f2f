//! What a list can be sorted and filtered by, the page a [`ListQuery`] asks for,
//! and how its result is called. `index` chooses the rows.

use crate::list_query::ListQuery;

mod facets;
mod index;
mod order;
mod texts;

pub use index::Index;
pub(crate) use index::{IndexedRows, RowSource};

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Name in the address.
    pub key: &'static str,
    /// Header.
    pub label: &'static str,
    /// How the result sentence calls the ascending and the descending order;
    /// `None` if the column cannot be sorted by.
    pub phrases: Option<(&'static str, &'static str)>,
    /// Whether the first press on the header sorts descending.
    pub descending_first: bool,
}

/// Something to filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FilterSpec {
    /// Name in the address.
    pub key: &'static str,
    /// Heading of the group.
    pub label: &'static str,
    /// Values that are always offered, and how they are called.
    pub values: &'static [(&'static str, &'static str)],
}

/// What a list can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSpec {
    /// One row, for counting.
    pub singular: &'static str,
    /// Several rows, for counting.
    pub plural: &'static str,
    /// The columns in the order they are shown.
    pub columns: &'static [Column],
    /// The filters in the order they are offered.
    pub filters: &'static [FilterSpec],
    /// The list's own order.
    pub default_column: &'static str,
    /// Whether the list's own order is descending.
    pub default_descending: bool,
}

impl ListSpec {
    /// Position and description of a column.
    #[must_use]
    pub fn column_at(&self, key: &str) -> Option<(usize, &Column)> {
        self.columns
            .iter()
            .enumerate()
            .find(|(_, column)| column.key == key)
    }

    /// Position of a filter.
    #[must_use]
    pub fn filter_at(&self, key: &str) -> Option<usize> {
        self.filters.iter().position(|filter| filter.key == key)
    }

    /// What a chip says about a chosen filter: heading and value.
    #[must_use]
    pub fn filter_words<'a>(&self, key: &'a str, value: &'a str) -> (&'a str, &'a str) {
        let Some(filter) = self.filters.iter().find(|filter| filter.key == key) else {
            return (key, value);
        };
        let known = filter.values.iter().find(|(known, _)| *known == value);
        (filter.label, known.map_or(value, |(_, label)| label))
    }
}

/// A group of filter values to offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterGroup {
    /// Name in the address.
    pub key: &'static str,
    /// Heading of the group.
    pub label: &'static str,
    /// Value, its name, and how many rows have it.
    pub options: Vec<(String, String, usize)>,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListView {
    /// Positions of the page's rows, in the order to show.
    pub indices: Vec<usize>,
    /// How many rows match.
    pub matching: usize,
    /// How many rows there are.
    pub total: usize,
    /// The page shown, counted from 1; never beyond the last one.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
}

/// “5 of 12, newest first”, “12 notifications, by name”, “No notifications”.
pub(crate) fn sentence(spec: &ListSpec, view: &ListView, query: &ListQuery) -> String {
    if view.total == 0 {
        return format!("No {}", spec.plural);
    }
    if view.matching == 0 {
        return format!("None of {}", grouped(view.total));
    }
    let count = if query.is_narrowed() {
        format!("{} of {}", grouped(view.matching), grouped(view.total))
    } else {
        counted(view.total, spec.singular, spec.plural)
    };
    let (column, descending) = query.order(spec);
    let phrases = spec
        .column_at(column)
        .and_then(|(_, column)| column.phrases);
    match phrases {
        Some((up, down)) if view.matching > 1 => {
            format!("{count}, {}", if descending { down } else { up })
        }
        _ => count,
    }
}

/// “1 notification”, “1,200 notifications”.
#[must_use]
pub fn counted(count: usize, singular: &str, plural: &str) -> String {
    format!(
        "{} {}",
        grouped(count),
        if count == 1 { singular } else { plural }
    )
}

/// A number with a comma between thousands.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
