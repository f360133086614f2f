//! Texts that occurred already.

/// A set of texts, kept sorted: smaller than a tree of the standard library.
#[derive(Default)]
pub(super) struct SortedSet<'a> {
    texts: Vec<&'a str>,
}

impl<'a> SortedSet<'a> {
    /// Notes a text; `false` if it occurred before.
    pub(super) fn add(&mut self, text: &'a str) -> bool {
        match self.texts.binary_search(&text) {
            Ok(_) => false,
            Err(place) => {
                self.texts.insert(place, text);
                true
            }
        }
    }

    /// How many different ones there were.
    pub(super) fn count(&self) -> usize {
        self.texts.len()
    }
}
