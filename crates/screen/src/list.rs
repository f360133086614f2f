//! What a list can be sorted and filtered by, the page a [`ListQuery`] asks for,
//! and how its result is called. `index` chooses the rows.

use messages::{Message, list, verbatim};

use crate::list_query::ListQuery;

mod facets;
mod index;
mod order;
mod texts;

pub use index::Index;
pub(crate) use index::{IndexedRows, RowSource};

/// Value of a filter where the service left out what is filtered by.
pub(crate) const NOT_ANSWERED: &str = "not answered";

/// Value of a filter that stands for all without a name.
pub(crate) const OTHER: &str = "other";

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name in the address.
    pub key: &'static str,
    /// Header.
    pub label: Message,
    /// How the result sentence calls the ascending and the descending order;
    /// `None` if the column cannot be sorted by.
    pub phrases: Option<(Message, Message)>,
    /// Whether the first press on the header sorts descending.
    pub descending_first: bool,
}

/// Something to filter by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterSpec {
    /// Name in the address.
    pub key: &'static str,
    /// Heading of the group.
    pub label: Message,
    /// Values that are always offered, and how they are called.
    pub values: &'static [(&'static str, Message)],
}

/// What a list can be asked.
#[derive(Debug)]
pub struct ListSpec {
    /// So many rows: “12 notifications”.
    pub counted: fn(usize) -> Message,
    /// That there are no rows.
    pub empty: Message,
    /// That none of them matches.
    pub none_match: Message,
    /// The columns in the order they are shown.
    pub columns: &'static [Column],
    /// The filters in the order they are offered.
    pub filters: &'static [FilterSpec],
    /// The list's own order.
    pub default_column: &'static str,
    /// Whether the list's own order is descending.
    pub default_descending: bool,
}

impl FilterSpec {
    /// How a value is called: by its name, or else as it is.
    pub(crate) fn value_words(&self, value: &str) -> Message {
        let known = self.values.iter().find(|(known, _)| *known == value);
        match known {
            Some((_, label)) => label.clone(),
            None if value == NOT_ANSWERED => list::NOT_ANSWERED,
            None if value == OTHER => list::OTHER,
            None => verbatim(value),
        }
    }
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
    pub fn filter_words(&self, key: &str, value: &str) -> (Message, Message) {
        match self.filters.iter().find(|filter| filter.key == key) {
            Some(filter) => (filter.label.clone(), filter.value_words(value)),
            None => (verbatim(key), verbatim(value)),
        }
    }
}

/// A group of filter values to offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterGroup {
    /// Name in the address.
    pub key: &'static str,
    /// Heading of the group.
    pub label: Message,
    /// Value, its name, and how many rows have it.
    pub options: Vec<(String, Message, usize)>,
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
pub(crate) fn sentence(spec: &ListSpec, view: &ListView, query: &ListQuery) -> Message {
    if view.total == 0 {
        return spec.empty.clone();
    }
    let (matching, all) = (view.matching, view.total);
    if matching == 0 {
        return list::NoneOf { all }.into();
    }
    let count = if query.is_narrowed() {
        list::SomeOf { matching, all }.into()
    } else {
        (spec.counted)(all)
    };
    let (column, descending) = query.order(spec);
    let phrases = spec
        .column_at(column)
        .and_then(|(_, column)| column.phrases.as_ref());
    match phrases {
        Some((up, down)) if matching > 1 => {
            let order = if descending { down } else { up };
            list::Ordered {
                count: count.into(),
                order: order.clone().into(),
            }
            .into()
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
