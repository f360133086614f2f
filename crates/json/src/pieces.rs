//! Very many small runs, in pieces that stay where they are: one long vector would be
//! moved each time it grows, and need up to three times its size meanwhile.

/// Places in a piece that runs can begin at.
const BITS: u32 = 14;
const SIZE: usize = 1 << BITS;

/// Runs of values, each found by where it begins.
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces<T> {
    pieces: Vec<Vec<T>>,
}

impl<T: Copy> Pieces<T> {
    /// Adds a run and returns where it begins; `None` if there is no more room.
    pub(super) fn add(&mut self, run: &[T]) -> Option<u32> {
        let fits = |piece: &Vec<T>| piece.len() + run.len() <= SIZE;
        if !self.pieces.last().is_some_and(fits) {
            self.begin_piece();
        }
        let number = u32::try_from(self.pieces.len() - 1).ok()?;
        let piece = self.pieces.last_mut()?;
        let begin = u32::try_from(piece.len()).ok()?;
        piece.extend_from_slice(run);
        number.checked_mul(1 << BITS)?.checked_add(begin)
    }

    #[cold]
    #[inline(never)]
    fn begin_piece(&mut self) {
        // Most lists are short; a second piece is for a long one.
        let room = if self.pieces.is_empty() { 0 } else { SIZE };
        self.pieces.push(Vec::with_capacity(room));
    }

    /// The run of that length that begins there.
    #[inline(always)]
    pub(super) fn get(&self, begin: u32, length: usize) -> &[T] {
        let piece = self.pieces.get((begin >> BITS) as usize);
        let begin = begin as usize & (SIZE - 1);
        piece
            .and_then(|piece| piece.get(begin..begin + length))
            .unwrap_or_default()
    }

    /// All values, one after the other.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.pieces.iter().flatten()
    }

    /// How many values there are, as long as every run has one.
    pub(super) fn count(&self) -> usize {
        let before = self.pieces.len().saturating_sub(1) * SIZE;
        before + self.pieces.last().map_or(0, Vec::len)
    }

    /// Lets go of what is left of the last piece.
    pub(super) fn close(&mut self) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pieces, SIZE};

    #[test]
    fn runs_are_found_again_whatever_their_length() {
        let lengths = [0, 1, 3, SIZE - 4, 1, SIZE + 7, 2, SIZE, 0, 5];
        let mut pieces = Pieces::default();
        let mut next = 0_u32;
        let mut runs = Vec::new();
        for length in lengths {
            let run: Vec<u32> = (next..).take(length).collect();
            next += u32::try_from(length).unwrap();
            runs.push((pieces.add(&run).unwrap(), run));
        }
        pieces.close();
        for (begin, run) in runs {
            assert_eq!(pieces.get(begin, run.len()), run);
        }
        assert!(pieces.iter().copied().eq(0..next));
        assert!(pieces.get(7 << 20, 1).is_empty());
    }

    #[test]
    fn single_values_are_numbered() {
        let mut pieces = Pieces::default();
        for number in 0..40_000_u32 {
            assert_eq!(pieces.count(), number as usize);
            assert_eq!(pieces.add(&[number]), Some(number));
        }
    }
}
