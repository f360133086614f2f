//! Names that are nearly the same.

use crate::lookalike;

/// A name without case and punctuation, and with look-alikes as what they stand for.
pub(crate) fn plain(name: &str) -> String {
    let clean = (!name.is_ascii()).then(|| lookalike::clean(name).text);
    let name = clean.as_deref().unwrap_or(name);
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether two names are the same but for case, punctuation and look-alikes, or but for a
/// slip of the finger.
pub(crate) fn is_near(one: &str, other: &str) -> bool {
    let (one, other) = (plain(one), plain(other));
    one == other || is_slip(&one, &other)
}

/// Shorter names differ by a letter from too many others.
const SHORTEST_SLIP: usize = 6;

/// Whether two names differ by one letter, or by two neighbours that changed places.
pub(crate) fn is_slip(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len().min(other.len()) < SHORTEST_SLIP || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = |(a, b): &(&u8, &u8)| a == b;
    let start = one.iter().zip(other).take_while(same).count();
    let end = (one.iter().rev()).zip(other.iter().rev()).take_while(same);
    let (longest, middle) = (one.len().max(other.len()), start + end.count());
    let pair = |of: &[u8]| Some((*of.get(start)?, *of.get(start + 1)?));
    let swapped = pair(one).zip(pair(other));
    let swapped = swapped.is_some_and(|((a, b), (c, d))| a == d && b == c);
    let lone = middle + 1 >= longest;
    lone || (middle + 2 == longest && swapped)
}
