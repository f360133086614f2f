//! Near misses: how many slips of a finger lie between two words.

/// Longer words are not compared: nobody mistypes them as a whole.
const LONGEST: usize = 128;

/// Number of letters put in, left out, replaced or swapped with their neighbour
/// between two words (optimal string alignment).
#[must_use]
pub fn distance(a: &str, b: &str) -> usize {
    if a.chars().count().max(b.chars().count()) > LONGEST {
        return usize::from(a != b) * LONGEST;
    }
    strsim::osa_distance(a, b)
}

/// The set of letters in a word, of either case.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte & 31))
}

/// Whether `found` is `meant`, but for slips.
#[must_use]
pub fn is_near(found: &str, meant: &str) -> bool {
    let allowed = match meant.len() {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    };
    // A slip takes one letter away and puts one in, at most; most words differ in more.
    let apart = (letters(found) ^ letters(meant)).count_ones();
    apart <= 2 * allowed
        && distance(&found.to_ascii_lowercase(), &meant.to_ascii_lowercase()) <= allowed as usize
}

/// The word of a list that is most likely meant.
#[must_use]
pub fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = found.to_ascii_lowercase();
    known
        .iter()
        .filter(|word| is_near(found, word))
        .min_by_key(|word| distance(&lower, &word.to_ascii_lowercase()))
        .copied()
}

/// How a name that is not the wanted one differs from it: `case`, `near` or `another`,
/// as messages choose their words by.
#[must_use]
pub fn difference(found: &str, wanted: &str) -> &'static str {
    if found.eq_ignore_ascii_case(wanted) {
        "case"
    } else if is_near(found, wanted) {
        "near"
    } else {
        "another"
    }
}
