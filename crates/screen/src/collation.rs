//! The order of words, as the reader's language has it. Who shows them brings the
//! language's rules ([`Collate`]). As long as all are ASCII, the natural order of
//! `sort_key` says the same without asking: a test in the browser compares the two.

use std::cmp::Ordering;

use crate::sort_key::{Keys, Ranks, sort};

/// The order of two of some texts, by their positions.
pub type Compare = Box<dyn Fn(usize, usize) -> Ordering>;

/// Makes texts comparable by the rules of a language; `None` where nobody knows them.
pub type Collate = fn(&[&str]) -> Option<Compare>;

/// No rules of a language: everything is in natural order.
#[must_use]
pub fn no_rules(_: &[&str]) -> Option<Compare> {
    None
}

/// The place of each text among all. Only equal texts share one.
pub(crate) fn places(texts: &[&str], collate: Collate) -> Vec<u32> {
    let mut keys = Keys::of(texts.len());
    keys.add_words(texts, collate, |row, out| {
        out.extend_from_slice(texts.get(row)?.as_bytes());
        Some(())
    });
    Ranks::of(&keys).ranks
}

/// The positions of rows in the order of the first column; where that is equal, of the
/// second, and so on.
#[must_use]
pub fn order(columns: &[Vec<&str>], collate: Collate) -> Vec<usize> {
    let all = columns.iter().map(|texts| places(texts, collate));
    let all: Vec<Vec<u32>> = all.collect();
    let rows = columns.first().map_or(0, Vec::len);
    sort(rows, &|a, b| {
        let orders = all.iter().map(|places| places.get(a).cmp(&places.get(b)));
        orders.reduce(Ordering::then).unwrap_or(Ordering::Equal)
    })
}

/// The texts in order, each once.
#[must_use]
pub fn sorted<'a>(texts: impl IntoIterator<Item = &'a str>, collate: Collate) -> Vec<String> {
    let texts: Vec<&str> = texts.into_iter().collect();
    let order = order(std::slice::from_ref(&texts), collate);
    let mut sorted: Vec<String> = Vec::with_capacity(texts.len());
    for text in order.iter().filter_map(|at| texts.get(*at)) {
        if sorted.last().is_none_or(|last| last != text) {
            sorted.push((*text).to_owned());
        }
    }
    sorted
}
