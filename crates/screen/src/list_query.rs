//! What a list is asked to show (search, filters, sort, page), as it stands in
//! the address. What an address asks for and the list does not know is dropped.

use crate::list::ListSpec;
use crate::percent::{encode_query, query_pairs};

/// Order of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// Key of the column.
    pub column: String,
    /// Whether the greatest comes first.
    pub descending: bool,
}

/// What a list is asked to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListQuery {
    /// Words that must all occur, as typed.
    pub search: String,
    /// Key and wanted value. Several values of one key are alternatives.
    pub filters: Vec<(String, String)>,
    /// The order, if it is not the list's own.
    pub sort: Option<Sort>,
    /// The page, counted from 1.
    pub page: usize,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self {
            search: String::new(),
            filters: Vec::new(),
            sort: None,
            page: 1,
        }
    }
}

impl ListQuery {
    /// Whether rows are sorted or chosen by that column or filter.
    #[must_use]
    pub fn asks_for(&self, key: &str) -> bool {
        let mut filters = self.filters.iter();
        self.sort.as_ref().is_some_and(|sort| sort.column == key)
            || filters.any(|(filter, _)| filter == key)
    }

    /// Reads a query string, with or without the question mark, and keeps what
    /// the list knows. Parameters: `q`, `sort` (`-` before the column for
    /// descending), `page`, and the list's filter keys.
    #[must_use]
    pub fn parse(query: &str, spec: &ListSpec) -> Self {
        let mut read = Self::default();
        for (name, value) in query_pairs(query) {
            match name.as_str() {
                "q" => read.search = value,
                "page" => read.page = value.parse().unwrap_or(1),
                "sort" => {
                    let (column, descending) = value
                        .strip_prefix('-')
                        .map_or((value.as_str(), false), |c| (c, true));
                    read.sort = Some(Sort {
                        column: column.to_owned(),
                        descending,
                    });
                }
                _ => read.filters.push((name, value)),
            }
        }
        read.canonical(spec)
    }

    /// The query string without question mark; empty if nothing is asked for.
    #[must_use]
    pub fn to_query(&self, spec: &ListSpec) -> String {
        let asked = self.canonical(spec);
        let mut out = String::new();
        let mut push = |name: &str, sign: &str, value: &str| {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(name);
            out.push('=');
            out.push_str(sign);
            out.push_str(&encode_query(value));
        };
        if !asked.search.is_empty() {
            push("q", "", &asked.search);
        }
        for (key, value) in &asked.filters {
            push(key, "", value);
        }
        if let Some(sort) = &asked.sort {
            push("sort", if sort.descending { "-" } else { "" }, &sort.column);
        }
        if asked.page > 1 {
            push("page", "", &asked.page.to_string());
        }
        out
    }

    /// The same question in its one canonical form: only what the list knows,
    /// filters in the list's order and once each, defaults left out.
    #[must_use]
    pub fn canonical(&self, spec: &ListSpec) -> Self {
        let mut filters: Vec<(String, String)> = Vec::new();
        for known in spec.filters {
            // Of one filter, the values are sorted.
            let first = filters.len();
            let given = self.filters.iter().filter(|(key, _)| key == known.key);
            for filter in given.filter(|(_, value)| !value.is_empty()) {
                let others = filters.get(first..).unwrap_or_default();
                if let Err(place) = others.binary_search(filter) {
                    filters.insert(first + place, filter.clone());
                }
            }
        }
        let sort = self.sort.clone().filter(|sort| {
            spec.column_at(&sort.column)
                .is_some_and(|(_, column)| column.phrases.is_some())
                && (sort.column != spec.default_column
                    || sort.descending != spec.default_descending)
        });
        Self {
            search: self.search.clone(),
            filters,
            sort,
            page: self.page.max(1),
        }
    }

    /// The order in force: key of the column, and whether it is descending.
    #[must_use]
    pub fn order<'a>(&'a self, spec: &ListSpec) -> (&'a str, bool) {
        self.sort
            .as_ref()
            .map_or((spec.default_column, spec.default_descending), |sort| {
                (sort.column.as_str(), sort.descending)
            })
    }

    /// Whether rows may be hidden by a search or a filter.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.filters.is_empty() || !self.search.trim().is_empty()
    }

    /// Whether this value of a filter is chosen.
    #[must_use]
    pub fn has_filter(&self, key: &str, value: &str) -> bool {
        self.filters.iter().any(|(k, v)| k == key && v == value)
    }

    /// The same, searching for something else; back on the first page.
    #[must_use]
    pub fn with_search(&self, search: &str) -> Self {
        Self {
            search: search.to_owned(),
            page: 1,
            ..self.clone()
        }
    }

    /// The same with one value of a filter chosen or not; back on the first page.
    #[must_use]
    pub fn with_filter(&self, key: &str, value: &str, chosen: bool) -> Self {
        let mut changed = Self {
            page: 1,
            ..self.clone()
        };
        changed.filters.retain(|(k, v)| !(k == key && v == value));
        if chosen {
            changed.filters.push((key.to_owned(), value.to_owned()));
        }
        changed
    }

    /// The same without search and filters; back on the first page.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self {
            sort: self.sort.clone(),
            ..Self::default()
        }
    }

    /// The same after a press on a column's header: another column in its usual
    /// direction, the same column the other way round; back on the first page.
    #[must_use]
    pub fn sorted_by(&self, column: &str, spec: &ListSpec) -> Self {
        let (current, descending) = self.order(spec);
        let descending = if current == column {
            !descending
        } else {
            spec.column_at(column)
                .is_some_and(|(_, column)| column.descending_first)
        };
        self.in_order(column, descending, spec)
    }

    /// The same in the order of that column; back on the first page.
    #[must_use]
    pub fn in_order(&self, column: &str, descending: bool, spec: &ListSpec) -> Self {
        let sort = Some(Sort {
            column: column.to_owned(),
            descending,
        });
        Self {
            sort,
            page: 1,
            ..self.clone()
        }
        .canonical(spec)
    }

    /// The same on another page, counted from 1.
    #[must_use]
    pub fn on_page(&self, page: usize) -> Self {
        Self {
            page: page.max(1),
            ..self.clone()
        }
    }
}
