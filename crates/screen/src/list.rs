//! The engine of a list: what it can be sorted and filtered by, rows prepared
//! once per load, and the page a [`ListQuery`] asks for. Choosing rows compares
//! prepared texts and numbers and allocates nothing per row.

use crate::list_query::ListQuery;
use crate::sort_key::{fold, natural, ranks, sort};

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

/// What a row is found, filtered and sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowIndex {
    search: String,
    facets: Vec<(usize, String)>,
    ranks: Vec<u32>,
    name_rank: u32,
}

/// The raw material of a [`RowIndex`].
pub(crate) struct RowParts<'a> {
    /// The tie-break of every order.
    pub name: &'a str,
    /// What the search looks at.
    pub texts: Vec<&'a str>,
    /// Position of a filter, and a value of the row.
    pub facets: Vec<(usize, String)>,
    /// One sort key per column.
    pub keys: Vec<Option<Vec<u8>>>,
}

/// Prepares all rows of a list, in their order.
pub(crate) fn prepare(mut parts: Vec<RowParts<'_>>) -> Vec<RowIndex> {
    let names: Vec<_> = parts
        .iter()
        .map(|part| {
            // Names that differ in letter case only still have a fixed order.
            let mut key = natural(part.name);
            key.push(0);
            key.extend_from_slice(part.name.as_bytes());
            Some(key)
        })
        .collect();
    let columns = parts.iter().map(|part| part.keys.len()).max().unwrap_or(0);
    let mut by_column = Vec::with_capacity(columns);
    for column in 0..columns {
        let keys: Vec<_> = parts
            .iter_mut()
            .map(|part| part.keys.get_mut(column).and_then(Option::take))
            .collect();
        by_column.push(ranks(&keys));
    }
    let name_ranks = ranks(&names);
    parts
        .into_iter()
        .zip(name_ranks)
        .enumerate()
        .map(|(at, (part, name_rank))| {
            let mut facets = Vec::with_capacity(part.facets.len());
            for facet in part.facets {
                if !facets.contains(&facet) {
                    facets.push(facet);
                }
            }
            RowIndex {
                // Words hold no blanks, so none matches across two texts.
                search: fold(&part.texts.join("\n")),
                facets,
                ranks: by_column
                    .iter()
                    .filter_map(|ranks| ranks.get(at).copied())
                    .collect(),
                name_rank,
            }
        })
        .collect()
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

/// A list's rows, whatever they show: `at` gives the index of each.
pub(crate) struct Rows<'a> {
    pub spec: &'static ListSpec,
    pub count: usize,
    pub at: &'a dyn Fn(usize) -> Option<&'a RowIndex>,
}

impl Rows<'_> {
    /// Positions of all rows that match, in the order asked for.
    pub(crate) fn matching(&self, query: &ListQuery) -> Vec<usize> {
        let words: Vec<String> = query.search.split_whitespace().map(fold).collect();
        let mut wanted: Vec<Vec<&str>> = vec![Vec::new(); self.spec.filters.len()];
        for (key, value) in &query.filters {
            if let Some(values) = self.spec.filter_at(key).and_then(|at| wanted.get_mut(at)) {
                values.push(value);
            }
        }
        let (column, descending) = query.order(self.spec);
        let column = self.spec.column_at(column).map_or(0, |(at, _)| at);
        let mut found = Vec::with_capacity(self.count);
        for position in 0..self.count {
            let Some(row) = (self.at)(position) else {
                continue;
            };
            let listed = words.iter().all(|word| row.search.contains(word.as_str()))
                && wanted.iter().enumerate().all(|(filter, values)| {
                    values.is_empty()
                        || row.facets.iter().any(|(at, value)| {
                            *at == filter && values.iter().any(|wanted| wanted == value)
                        })
                });
            if listed {
                let rank = row.ranks.get(column).copied().unwrap_or(u32::MAX);
                // A missing value comes last in both directions.
                let rank = if descending && rank != u32::MAX {
                    u32::MAX - 1 - rank
                } else {
                    rank
                };
                found.push((rank, row.name_rank, position));
            }
        }
        let order = sort(found.len(), &|a, b| found.get(a).cmp(&found.get(b)));
        order
            .into_iter()
            .filter_map(|at| found.get(at).map(|found| found.2))
            .collect()
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
            total: self.count,
            page,
            pages,
        }
    }

    /// The values each filter can take, with how many rows have each: first
    /// those always offered, then the others in natural order.
    pub(crate) fn choices(&self) -> Vec<FilterGroup> {
        let mut groups: Vec<FilterGroup> = self
            .spec
            .filters
            .iter()
            .map(|filter| FilterGroup {
                key: filter.key,
                label: filter.label,
                options: filter
                    .values
                    .iter()
                    .map(|(value, label)| ((*value).to_owned(), (*label).to_owned(), 0))
                    .collect(),
            })
            .collect();
        for row in (0..self.count).filter_map(|position| (self.at)(position)) {
            for (filter, value) in &row.facets {
                let Some(group) = groups.get_mut(*filter) else {
                    continue;
                };
                match group.options.iter_mut().find(|option| option.0 == *value) {
                    Some(option) => option.2 += 1,
                    None => group.options.push((value.clone(), value.clone(), 1)),
                }
            }
        }
        for (group, filter) in groups.iter_mut().zip(self.spec.filters) {
            let others = group.options.split_off(filter.values.len());
            let keys: Vec<_> = others
                .iter()
                .map(|option| (natural(&option.0), &option.0))
                .collect();
            let order = sort(keys.len(), &|a, b| keys.get(a).cmp(&keys.get(b)));
            group
                .options
                .extend(order.iter().filter_map(|&at| others.get(at).cloned()));
        }
        groups
    }
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
