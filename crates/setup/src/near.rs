//! Near misses: how many slips of a finger lie between two words.

/// Longer words are not compared: nobody mistypes them as a whole.
const LONGEST: usize = 128;

/// Number of letters put in, left out, replaced or swapped with their neighbour
/// between two words (optimal string alignment).
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().max(b.len()) > LONGEST {
        return usize::from(a != b) * LONGEST;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |cells: &[usize], index: usize| cells.get(index).copied().unwrap_or(LONGEST);
            let mut cost = (at(&row, j) + usize::from(x != y))
                .min(at(&row, j + 1) + 1)
                .min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(LONGEST)
}

/// Whether `found` is most likely meant to be `meant`, which it is not.
pub(crate) fn is_near(found: &str, meant: &str) -> bool {
    if found == meant {
        return false;
    }
    let (found, meant) = (found.to_ascii_lowercase(), meant.to_ascii_lowercase());
    let allowed = match meant.len() {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    };
    distance(&found, &meant) <= allowed
}

/// The word of a list that is most likely meant; `None` also if it is one of them.
pub(crate) fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    if known.contains(&found) {
        return None;
    }
    let lower = found.to_ascii_lowercase();
    known
        .iter()
        .filter(|word| is_near(found, word))
        .min_by_key(|word| distance(&lower, &word.to_ascii_lowercase()))
        .copied()
}
