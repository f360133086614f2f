//! What a search looks at: the folded texts of all rows, in a few long strings, so
//! that a search passes over them once and keeps no text per row.

use crate::sort_key::fold_into;

use super::index::Source;

/// Rows in one string.
const CHUNK: usize = 500;

/// The texts of the rows prepared so far.
#[derive(Debug, Default)]
pub(super) struct Texts {
    chunks: Vec<Chunk>,
    /// How many rows are prepared.
    rows: usize,
}

#[derive(Debug, Default)]
struct Chunk {
    all: String,
    /// Where the texts of each row end.
    ends: Vec<usize>,
}

impl Texts {
    /// Prepares the next rows; whether that was all of them.
    pub(super) fn prepare_some(&mut self, source: &dyn Source) -> bool {
        let upto = source.count().min(self.rows + CHUNK);
        if self.rows < upto {
            let mut chunk = Chunk::default();
            for row in self.rows..upto {
                source.texts(row, &mut |text| {
                    fold_into(text, &mut chunk.all);
                    // Words hold no blanks, so none matches across two texts.
                    chunk.all.push('\n');
                });
                chunk.ends.push(chunk.all.len());
            }
            chunk.all.shrink_to_fit();
            self.chunks.push(chunk);
            self.rows = upto;
        }
        self.rows == source.count()
    }

    /// Takes the rows off the list in which a word does not occur.
    pub(super) fn keep_those_with(&self, word: &str, listed: &mut [bool]) {
        let mut rest = listed;
        for chunk in &self.chunks {
            let (these, others) = rest.split_at_mut(chunk.ends.len().min(rest.len()));
            chunk.keep_those_with(word, these);
            rest = others;
        }
    }
}

impl Chunk {
    fn keep_those_with(&self, word: &str, listed: &mut [bool]) {
        let mut has = vec![false; self.ends.len()];
        let mut row = 0;
        for (at, _) in self.all.match_indices(word) {
            while self.ends.get(row).is_some_and(|end| *end <= at) {
                row += 1;
            }
            if let Some(has) = has.get_mut(row) {
                *has = true;
            }
        }
        for (listed, has) in listed.iter_mut().zip(has) {
            *listed &= has;
        }
    }
}
