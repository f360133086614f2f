//! The rows in the order of one column, made once and walked in both directions.

use crate::sort_key::{Keys, Ranks, sort};

/// Positions of rows, the smallest key first. Rows with equal keys are in the
/// order of their names, rows without a key last.
#[derive(Debug)]
pub(super) struct Order {
    rows: Vec<usize>,
    ranks: Vec<u32>,
}

impl Order {
    /// `names` is asked only if rows have equal keys.
    pub(super) fn of<'a>(keys: &Keys, names: &dyn Fn() -> &'a [u32]) -> Self {
        let Ranks {
            ranks,
            order,
            distinct,
        } = Ranks::of(keys);
        if distinct {
            return Self { rows: order, ranks };
        }
        let names = names();
        let key = |row: usize| (ranks.get(row), names.get(row));
        let rows = sort(ranks.len(), &|a, b| key(a).cmp(&key(b)));
        Self { rows, ranks }
    }

    fn rank(&self, row: usize) -> u32 {
        self.ranks.get(row).copied().unwrap_or(u32::MAX)
    }

    /// The listed rows in this order. Descending, the greatest keys come first;
    /// equal ones stay as they are, and rows without a key stay last.
    pub(super) fn walk(&self, descending: bool, listed: &[bool]) -> Vec<usize> {
        let mut found = Vec::new();
        let mut take = |rows: Option<&[usize]>| {
            let rows = rows.unwrap_or_default().iter();
            found.extend(rows.filter(|row| listed.get(**row) == Some(&true)));
        };
        if !descending {
            take(Some(&self.rows));
            return found;
        }
        let with_key = self.rows.partition_point(|row| self.rank(*row) != u32::MAX);
        let mut end = with_key;
        while let Some(last) = end.checked_sub(1) {
            let rank = |at: usize| self.rows.get(at).map(|row| self.rank(*row));
            let mut start = last;
            while start > 0 && rank(start - 1) == rank(last) {
                start -= 1;
            }
            take(self.rows.get(start..end));
            end = start;
        }
        take(self.rows.get(with_key..));
        found
    }
}
