//! What a view keeps in the query of its address: names and values.

use crate::percent::{encode_query, query_pairs};

/// The value of a name; `""` if it is not there.
#[must_use]
pub fn value(query: &str, name: &str) -> String {
    let mut pairs = query_pairs(query);
    let found = pairs.find(|(known, _)| known == name);
    found.map(|(_, value)| value).unwrap_or_default()
}

/// The query with another value for a name, which is left out if there is none.
#[must_use]
pub fn with(query: &str, name: &str, value: &str) -> String {
    let kept = query_pairs(query).filter(|(known, _)| known != name && !known.is_empty());
    let new = (!value.is_empty()).then(|| (name.to_owned(), value.to_owned()));
    let written = kept
        .chain(new)
        .map(|(name, value)| [&encode_query(&name), "=", &encode_query(&value)].concat());
    written.collect::<Vec<_>>().join("&")
}
