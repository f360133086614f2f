//! What the rows of a list are found, filtered and sorted by. Each part is made
//! when it is first asked for and then kept: the first page of a large list needs
//! one order of it, and most visits need little more.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::facets::Facets;
use super::order::Order;
use super::texts::Texts;
use super::{FilterGroup, ListSpec, ListView};
use crate::collation::{self, Collate, places};
use crate::list_query::ListQuery;
use crate::sort_key::{Keys, fold};

/// The rows themselves, as the index asks about them.
pub trait RowSource {
    /// How many there are.
    fn count(&self) -> usize;
    /// The tie-break of every order, by row.
    fn names(&self) -> Vec<&str>;
    /// Every text of a row that the search looks at.
    fn texts<'a>(&'a self, row: usize, see: &mut dyn FnMut(&'a str));
    /// The values a row has for the filter at that position.
    fn facets(&self, row: usize, filter: usize, see: &mut dyn FnMut(&str));
    /// Whether rows are sorted by words in the column of that key.
    fn has_words(&self, column: &str) -> bool;
    /// The word of a row in such a column. Rows without one come last.
    fn word<'a>(&'a self, row: usize, column: &str) -> Option<Cow<'a, str>>;
    /// Writes bytes in the order of any other column. Rows for which it returns nothing
    /// come last.
    fn key(&self, row: usize, column: &str, out: &mut Vec<u8>) -> Option<()>;
}

/// What the rows are sorted by in the column of that key; words are in the order of a
/// language.
fn keys(source: &dyn RowSource, column: &str, collate: Collate) -> Keys {
    let count = source.count();
    let mut keys = Keys::of(count);
    if source.has_words(column) {
        let words: Vec<_> = (0..count).map(|row| source.word(row, column)).collect();
        let texts = words.iter().map(|word| word.as_deref().unwrap_or_default());
        let texts: Vec<&str> = texts.collect();
        keys.add_words(&texts, collate, |row, _| {
            words.get(row)?.as_ref().map(|_| ())
        });
    } else {
        for row in 0..count {
            keys.add(|out| source.key(row, column, out));
        }
    }
    keys
}

/// The parts made so far.
#[derive(Debug)]
pub struct Index {
    collate: Collate,
    texts: OnceLock<Texts>,
    names: OnceLock<Vec<u32>>,
    /// By column.
    orders: Vec<OnceLock<Order>>,
    /// By filter.
    facets: Vec<OnceLock<Facets>>,
}

impl Index {
    /// Nothing made yet. Words are to be in the order of a language.
    pub(crate) fn new(spec: &ListSpec, collate: Collate) -> Self {
        Self {
            collate,
            texts: OnceLock::new(),
            names: OnceLock::new(),
            orders: spec.columns.iter().map(|_| OnceLock::new()).collect(),
            facets: spec.filters.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// Prepares a search.
    pub(crate) fn prepare_search(&self, source: &dyn RowSource) {
        self.texts(source);
    }

    fn texts(&self, source: &dyn RowSource) -> &Texts {
        self.texts.get_or_init(|| Texts::of(source))
    }
}

/// An index with the rows it is about.
pub(crate) struct IndexedRows<'a> {
    pub spec: &'static ListSpec,
    pub source: &'a dyn RowSource,
    pub index: &'a Index,
}

impl<'a> IndexedRows<'a> {
    /// Each row's place by name. Names that differ in letter case only still have
    /// a fixed order.
    fn names(&self) -> &'a [u32] {
        let names = &self.index.names;
        names.get_or_init(|| places(&self.source.names(), self.index.collate))
    }

    /// Prepares the order of the column at that position.
    pub(crate) fn prepare_order(&self, column: usize) {
        let _ = self.order(column);
    }

    fn order(&self, column: usize) -> Option<&'a Order> {
        let order = self.index.orders.get(column)?;
        Some(order.get_or_init(|| {
            let column = self.spec.columns.get(column);
            let column = column.map_or("", |column| column.key);
            let keys = keys(self.source, column, self.index.collate);
            Order::of(&keys, &|| self.names())
        }))
    }

    fn facets(&self, filter: usize) -> Option<&'a Facets> {
        let facets = self.index.facets.get(filter)?;
        Some(facets.get_or_init(|| Facets::of(self.source, filter)))
    }

    /// Positions of all rows that match, in the order asked for.
    pub(crate) fn matching(&self, query: &ListQuery) -> Vec<usize> {
        let mut listed = vec![true; self.source.count()];
        if !query.search.trim().is_empty() {
            let texts = self.index.texts(self.source);
            for word in query.search.split_whitespace().flat_map(parts) {
                texts.keep_those_with(&fold(word), &mut listed);
            }
        }
        for (at, filter) in self.spec.filters.iter().enumerate() {
            let chosen = query.filters.iter().filter(|(key, _)| key == filter.key);
            let wanted: Vec<&str> = chosen.map(|(_, value)| value.as_str()).collect();
            if !wanted.is_empty()
                && let Some(facets) = self.facets(at)
            {
                facets.keep_those_with(&wanted, &mut listed);
            }
        }
        let (column, descending) = query.order(self.spec);
        let column = self.spec.column_at(column).map_or(0, |(at, _)| at);
        self.order(column)
            .map(|order| order.walk(descending, &listed))
            .unwrap_or_default()
    }

    /// The page asked for, or the last one if there are not so many.
    pub(crate) fn view(&self, query: &ListQuery, page_size: usize) -> ListView {
        let mut indices = self.matching(query);
        let matching = indices.len();
        let page_size = page_size.max(1);
        let pages = matching.div_ceil(page_size).max(1);
        let page = query.page.clamp(1, pages);
        indices.drain(..((page - 1) * page_size).min(matching));
        indices.truncate(page_size);
        ListView {
            indices,
            matching,
            total: self.source.count(),
            page,
            pages,
        }
    }

    /// The values each filter can take, with how many rows have each: first
    /// those always offered, then the others in order.
    pub(crate) fn choices(&self) -> Vec<FilterGroup> {
        let mut groups = Vec::with_capacity(self.spec.filters.len());
        for (at, filter) in self.spec.filters.iter().enumerate() {
            let mut counts = self.facets(at).map(Facets::counts).unwrap_or_default();
            let mut options = Vec::with_capacity(counts.len());
            for (value, label) in filter.values {
                let found = counts.iter().position(|(known, _)| known == value);
                let count = found.map_or(0, |at| counts.swap_remove(at).1);
                options.push(((*value).to_owned(), label.clone(), count));
            }
            let values = counts.iter().map(|(value, _)| *value).collect();
            let order = collation::order(&[values], self.index.collate);
            let others = order.iter().filter_map(|&at| counts.get(at));
            options
                .extend(others.map(|(value, count)| {
                    ((*value).to_owned(), filter.value_words(value), *count)
                }));
            groups.push(FilterGroup {
                key: filter.key,
                label: filter.label.clone(),
                options,
            });
        }
        groups
    }
}

/// A word of a search. What Terraform imports a notification of Open Telekom Cloud by,
/// its ID with its name behind a slash, is both.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let is_uuid =
        |id: &str| id.len() == 36 && id.bytes().all(|c| c == b'-' || c.is_ascii_hexdigit());
    let both = word.split_once('/').filter(|(id, _)| is_uuid(id));
    let (first, second) = both.map_or((word, None), |(id, name)| (id, Some(name)));
    std::iter::once(first).chain(second)
}
