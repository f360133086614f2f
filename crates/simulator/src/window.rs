//! The last marks that were new, in memory that is taken once.

/// A mark, and where the search for an equal one goes on.
#[derive(Debug, Clone, Copy)]
struct Entry {
    mark: [u64; 2],
    /// The one before it in the same chain.
    before: u64,
}

/// Remembers as many marks as it was made for; each new one then replaces the oldest.
///
/// A ring whose entries are chained by the hash of their marks, newest first. A link to an
/// entry that was replaced is known by its number, so nothing has to be taken out.
#[derive(Debug)]
pub(crate) struct Window {
    ring: Vec<Entry>,
    /// The number of the newest entry of each chain.
    chains: Vec<u64>,
    /// How many were taken in: the number of the newest, as they are counted from 1.
    newest: u64,
}

impl Window {
    /// Takes the memory for so many marks.
    pub(crate) fn new(length: usize) -> Self {
        // Written, not only reserved: what is needed is there from the beginning.
        let nothing = Entry {
            mark: [u64::MAX; 2],
            before: 0,
        };
        Self {
            ring: vec![nothing; length],
            chains: vec![0; length],
            newest: 0,
        }
    }

    /// Takes a mark in; `false` if it is remembered already.
    pub(crate) fn insert(&mut self, mark: [u64; 2]) -> bool {
        let length = self.ring.len() as u64;
        let [hash, _] = mark;
        let place = |number: u64| (number % length.max(1)) as usize;
        let Some(chain) = self.chains.get_mut(place(hash)) else {
            return true;
        };
        let mut number = *chain;
        while number > 0 && self.newest - number < length {
            let Some(entry) = self.ring.get(place(number)) else {
                break;
            };
            if entry.mark == mark {
                return false;
            }
            number = entry.before;
        }
        self.newest += 1;
        if let Some(entry) = self.ring.get_mut(place(self.newest)) {
            let before = *chain;
            *entry = Entry { mark, before };
        }
        *chain = self.newest;
        true
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use proptest::prelude::*;

    use super::Window;

    proptest! {
        #[test]
        fn the_last_marks_are_remembered_and_no_others(
            length in 0..20_usize,
            marks in prop::collection::vec((0..12_u64, 0..3_u64), 0..300),
        ) {
            let mut window = Window::new(length);
            let (mut last, room) = (VecDeque::new(), window.ring.capacity());
            for (first, second) in marks {
                let mark = [first, second];
                let is_new = !last.contains(&mark);
                prop_assert_eq!(window.insert(mark), is_new, "{:?} after {:?}", mark, last);
                if is_new {
                    last.push_back(mark);
                    if last.len() > length {
                        last.pop_front();
                    }
                }
            }
            prop_assert_eq!(window.ring.capacity(), room);
        }
    }
}
