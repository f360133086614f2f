//! Objects that were read before, found by their text: what stands in many rows is
//! looked for as a whole, not read again piece by piece.

use super::pool::{Id, mark_of, place_of};
use super::read::{Reader, is_same};

/// How many objects are remembered at most; a power of two.
const PLACES: usize = 1024;

/// Longer ones are not remembered, in bytes. They hardly ever stand in two rows.
const LONGEST: usize = 256;

/// How long all together are at most, in bytes.
const ROOM: usize = 128 * 1024;

/// After so many objects it is clear whether rows have any in common.
const ENOUGH: u32 = 512;

/// An object that was read.
#[derive(Debug, Clone, Copy)]
struct Met {
    id: Id,
    /// How deep values in it may have been nested.
    depth: u8,
    /// Where its text begins, and how long it is.
    start: usize,
    length: usize,
}

/// The objects that were read, by their text.
#[derive(Debug, Clone, Default)]
pub(super) struct Objects {
    places: Vec<Option<Met>>,
    text: Vec<u8>,
    asked: u32,
    found: u32,
}

/// What an object is looked for by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) text: &'a [u8],
    depth: u8,
    place: usize,
}

impl Objects {
    /// The object at the reader, as it may be remembered; `None` if it is too long, or
    /// not worth looking for: in some answers each object is another one.
    pub(super) fn wanted<'a>(&self, reader: &Reader<'a>, depth: u8) -> Option<Wanted<'a>> {
        if self.asked >= ENOUGH && self.found <= self.asked / 4 {
            return None;
        }
        let (text, at) = (reader.text, reader.at);
        // Not beyond: in a deeply nested one everything would be passed at each depth.
        let end = text.floor_char_boundary(at + LONGEST);
        let mut ahead = Reader {
            text: text.get(..end)?,
            at,
        };
        ahead.skip_object()?;
        let text = text.as_bytes().get(at..ahead.at)?;
        let place = place_of(mark_of(u64::from(depth), text)) & (PLACES - 1);
        Some(Wanted { text, depth, place })
    }

    /// What an object of that text, nested as deep, was read as.
    pub(super) fn find(&mut self, wanted: Wanted<'_>) -> Option<Id> {
        self.asked += 1;
        let met = self.places.get(wanted.place).copied().flatten()?;
        let text = self.text.get(met.start..met.start + met.length)?;
        let found = met.depth == wanted.depth && is_same(text, wanted.text);
        self.found += u32::from(found);
        found.then_some(met.id)
    }

    /// Remembers what it was read as, in place of another one if need be.
    pub(super) fn keep(&mut self, Wanted { text, depth, place }: Wanted<'_>, id: Id) {
        let (start, length) = (self.text.len(), text.len());
        if start + length > ROOM {
            return;
        }
        if self.places.is_empty() {
            self.places = vec![None; PLACES];
            self.text.reserve_exact(ROOM / 32);
        }
        if let Some(met) = self.places.get_mut(place) {
            self.text.extend_from_slice(text);
            *met = Some(Met {
                id,
                depth,
                start,
                length,
            });
        }
    }
}
