//! What a filter looks at: which rows have which of its values.

use super::index::RowSource;

/// The values of one filter, and who has them.
#[derive(Debug)]
pub(super) struct Facets {
    values: Vec<String>,
    /// Row and position of a value, by row and once each.
    of_rows: Vec<(usize, usize)>,
}

impl Facets {
    pub(super) fn of(source: &dyn RowSource, filter: usize) -> Self {
        let mut values: Vec<String> = Vec::new();
        let mut of_rows: Vec<(usize, usize)> = Vec::with_capacity(source.count());
        for row in 0..source.count() {
            let first = of_rows.len();
            source.facets(row, filter, &mut |value| {
                let at = values
                    .iter()
                    .position(|known| known == value)
                    .unwrap_or_else(|| {
                        values.push(value.to_owned());
                        values.len() - 1
                    });
                let known = of_rows.get(first..).unwrap_or_default();
                if !known.contains(&(row, at)) {
                    of_rows.push((row, at));
                }
            });
        }
        Self { values, of_rows }
    }

    /// Takes the rows off the list that have none of the values.
    pub(super) fn keep_those_with(&self, wanted: &[&str], listed: &mut [bool]) {
        let wanted: Vec<bool> = self
            .values
            .iter()
            .map(|value| wanted.contains(&value.as_str()))
            .collect();
        let mut has = vec![false; listed.len()];
        for (row, value) in &self.of_rows {
            if wanted.get(*value) == Some(&true)
                && let Some(has) = has.get_mut(*row)
            {
                *has = true;
            }
        }
        for (listed, has) in listed.iter_mut().zip(has) {
            *listed &= has;
        }
    }

    /// Each value with how many rows have it.
    pub(super) fn counts(&self) -> Vec<(&str, usize)> {
        let mut counts: Vec<_> = self.values.iter().map(|v| (v.as_str(), 0)).collect();
        for (_, value) in &self.of_rows {
            if let Some(count) = counts.get_mut(*value) {
                count.1 += 1;
            }
        }
        counts
    }
}
