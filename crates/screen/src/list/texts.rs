//! What a search looks at: each text that occurs in a list once, folded, in one long
//! string that a search passes over.

use crate::sort_key::fold_into;

use super::index::Source;

/// The folded texts of a list.
#[derive(Debug)]
pub(super) struct Texts {
    all: String,
    /// Where each text ends, and its place in the source.
    ends: Vec<(u32, u32)>,
}

impl Texts {
    pub(super) fn of(source: &dyn Source) -> Self {
        // Room for all at once: growing would need twice as much for a moment.
        let (mut bytes, mut count) = (0, 0);
        source.texts(&mut |_, text| {
            bytes += text.len() + 1;
            count += 1;
        });
        let mut all = String::with_capacity(bytes);
        let mut ends = Vec::with_capacity(count);
        source.texts(&mut |place, text| {
            fold_into(text, &mut all);
            // Words hold no blanks, so none matches across two texts.
            all.push('\n');
            let end = u32::try_from(all.len()).unwrap_or(u32::MAX);
            ends.push((end, u32::try_from(place).unwrap_or(u32::MAX)));
        });
        Self { all, ends }
    }

    /// Takes the rows off the list in which a folded word does not occur.
    pub(super) fn keep_those_with(&self, word: &str, source: &dyn Source, listed: &mut [bool]) {
        let mut marked = vec![false; source.places()];
        let mut ends = self.ends.iter().peekable();
        for (at, _) in self.all.match_indices(word) {
            while ends.next_if(|(end, _)| *end as usize <= at).is_some() {}
            if let Some((_, place)) = ends.peek()
                && let Some(mark) = marked.get_mut(*place as usize)
            {
                *mark = true;
            }
        }
        source.search(marked, listed);
    }
}
