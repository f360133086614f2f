//! What a search looks at: each text that occurs in a list once, folded, in one long
//! string that a search passes over.

use std::collections::HashMap;

use super::index::RowSource;
use crate::sort_key::fold_into;

/// The folded texts of a list.
#[derive(Debug)]
pub(super) struct Texts {
    all: String,
    /// Where each text ends.
    ends: Vec<usize>,
    /// Row and position of a text, by row.
    of_rows: Vec<(u32, u32)>,
}

impl Texts {
    pub(super) fn of(source: &dyn RowSource) -> Self {
        let mut known: HashMap<&str, u32> = HashMap::new();
        let (mut all, mut ends, mut of_rows) = (String::new(), Vec::new(), Vec::new());
        for row in 0..source.count() {
            source.texts(row, &mut |text| {
                let at = *known.entry(text).or_insert_with(|| {
                    fold_into(text, &mut all);
                    // Words hold no blanks, so none matches across two texts.
                    all.push('\n');
                    ends.push(all.len());
                    place(ends.len() - 1)
                });
                of_rows.push((place(row), at));
            });
        }
        Self { all, ends, of_rows }
    }

    /// Takes the rows off the list in which a folded word does not occur.
    pub(super) fn keep_those_with(&self, word: &str, listed: &mut [bool]) {
        let mut marked = vec![false; self.ends.len()];
        let mut texts = self.ends.iter().zip(&mut marked).peekable();
        for (at, _) in self.all.match_indices(word) {
            while texts.next_if(|(end, _)| **end <= at).is_some() {}
            if let Some((_, mark)) = texts.peek_mut() {
                **mark = true;
            }
        }
        let mut has = vec![false; listed.len()];
        for (row, text) in &self.of_rows {
            if marked.get(*text as usize) == Some(&true)
                && let Some(has) = has.get_mut(*row as usize)
            {
                *has = true;
            }
        }
        for (listed, has) in listed.iter_mut().zip(has) {
            *listed &= has;
        }
    }
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
