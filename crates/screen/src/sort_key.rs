//! Texts made comparable: without letter case for searching, and in natural
//! order (“rule2” before “rule10”) for sorting.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::collation::Collate;

/// Capital letters in use today: first, last, and how far the small letter is.
/// A distance of one means that capital and small letters take turns. It is a
/// small part of the tables the standard library would add to the download.
const CAPITALS: [(u16, u16, i16); 46] = [
    (0x00c0, 0x00d6, 32),
    (0x00d8, 0x00de, 32),
    (0x0100, 0x012e, 1),
    (0x0132, 0x0136, 1),
    (0x0139, 0x0147, 1),
    (0x014a, 0x0176, 1),
    (0x0178, 0x0178, -121),
    (0x0179, 0x017d, 1),
    (0x0181, 0x0181, 210),
    (0x0186, 0x0186, 206),
    (0x0189, 0x018a, 205),
    (0x018f, 0x018f, 202),
    (0x0190, 0x0190, 203),
    (0x01a0, 0x01a4, 1),
    (0x01af, 0x01af, 1),
    (0x01cd, 0x01db, 1),
    (0x01de, 0x01ee, 1),
    (0x01f8, 0x021e, 1),
    (0x0222, 0x0232, 1),
    (0x0246, 0x024e, 1),
    (0x0386, 0x0386, 38),
    (0x0388, 0x038a, 37),
    (0x038c, 0x038c, 64),
    (0x038e, 0x038f, 63),
    (0x0391, 0x03a1, 32),
    (0x03a3, 0x03ab, 32),
    (0x03d8, 0x03ee, 1),
    (0x0400, 0x040f, 80),
    (0x0410, 0x042f, 32),
    (0x0460, 0x0480, 1),
    (0x048a, 0x04be, 1),
    (0x04c0, 0x04c0, 15),
    (0x04c1, 0x04cd, 1),
    (0x04d0, 0x052e, 1),
    (0x0531, 0x0556, 48),
    (0x1c90, 0x1cba, -3008),
    (0x1cbd, 0x1cbf, -3008),
    (0x1e00, 0x1e94, 1),
    (0x1e9e, 0x1e9e, -7615),
    (0x1ea0, 0x1efe, 1),
    (0x212a, 0x212a, -8383),
    (0x212b, 0x212b, -8262),
    (0x2160, 0x216f, 16),
    (0x24b6, 0x24cf, 26),
    (0x2c80, 0x2ce2, 1),
    (0xff21, 0xff3a, 32),
];

/// The small letter of a capital one; anything else as it is.
fn small(c: char) -> char {
    let Ok(code) = u16::try_from(u32::from(c)) else {
        return c;
    };
    let capital =
        CAPITALS
            .iter()
            .find(|(_, last, _)| code <= *last)
            .filter(|(first, _, distance)| {
                code >= *first && (*distance != 1 || (code - first).is_multiple_of(2))
            });
    capital
        .and_then(|(_, _, distance)| char::from_u32(code.wrapping_add_signed(*distance).into()))
        .unwrap_or(c)
}

/// The text in lower case, letter by letter, so that a part of a folded text is
/// the fold of that part (whole-text folding writes Σ differently at the end).
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Appends what [`fold`] makes of the text.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    if text.is_ascii() {
        let start = out.len();
        out.push_str(text);
        if let Some(added) = out.get_mut(start..) {
            added.make_ascii_lowercase();
        }
        return;
    }
    for c in text.chars() {
        match c {
            '\0'..='\x7f' => out.push(c.to_ascii_lowercase()),
            'ς' => out.push('σ'),
            'İ' => out.push_str("i\u{307}"),
            _ => out.push(small(c)),
        }
    }
}

/// The characters of ASCII in the order of the Unicode collation algorithm (CLDR's root,
/// which Chinese, Japanese and German do not change); a digit stands for all of them.
const ASCII_ORDER: &[u8] =
    b"\t\n\x0b\x0c\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0abcdefghijklmnopqrstuvwxyz";

/// What each character of ASCII weighs, letters without case. Control characters weigh
/// nothing, as there.
const WEIGHTS: [u8; 128] = weights();

#[expect(clippy::indexing_slicing, reason = "constant")]
const fn weights() -> [u8; 128] {
    let mut weights = [0; 128];
    let mut at = 0;
    while at < ASCII_ORDER.len() {
        let (letter, weight) = (ASCII_ORDER[at], at as u8 + 1);
        weights[letter as usize] = weight;
        weights[letter.to_ascii_uppercase() as usize] = weight;
        at += 1;
    }
    let mut digit = b'1';
    while digit <= b'9' {
        weights[digit as usize] = weights[b'0' as usize];
        digit += 1;
    }
    weights
}

/// Bytes whose order is the natural order of the texts.
#[cfg(test)]
fn natural(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    natural_into(text, &mut out);
    out
}

/// Appends bytes whose order is the natural order of the texts: runs of digits compare
/// by their number, ASCII as the languages have it, everything else by folded letter.
/// Texts that differ in nothing else are in the order of their first letter of another
/// case, the small one first.
fn natural_into(text: &str, out: &mut Vec<u8>) {
    let folded = if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(fold(text))
    };
    let mut rest = folded.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let weight = WEIGHTS.get(usize::from(first)).copied().unwrap_or(first);
        if !first.is_ascii_digit() {
            if weight != 0 {
                out.push(weight);
            }
            rest = tail;
            continue;
        }
        let run = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let digits = rest.get(..run).unwrap_or_default();
        let zeros = digits.iter().take_while(|&&byte| byte == b'0').count();
        let number = digits.get(zeros..).unwrap_or_default();
        // The number's length goes first: a longer number is a greater one.
        out.push(weight);
        let mut length = number.len();
        while length >= 255 {
            out.push(255);
            length -= 255;
        }
        out.push(u8::try_from(length).unwrap_or(255));
        out.extend_from_slice(number);
        rest = rest.get(run..).unwrap_or_default();
    }
    // Below everything that could go on.
    out.push(0);
    if let Some(last) = text.bytes().rposition(|byte| byte.is_ascii_uppercase()) {
        let up_to = text.bytes().take(last + 1);
        let letters = up_to.filter(u8::is_ascii_alphabetic);
        out.extend(letters.map(|letter| 1 + u8::from(letter.is_ascii_uppercase())));
    }
    out.push(0);
}

/// Bytes in the order of the numbers.
pub(crate) fn number(value: i64) -> [u8; 8] {
    (value ^ i64::MIN).to_be_bytes()
}

/// What rows are sorted by: bytes for each row, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    bytes: Vec<u8>,
    rows: Vec<Key>,
}

/// The key of a row.
#[derive(Debug, Clone, Copy)]
struct Key {
    /// Its first bytes as a number, which most comparisons need no more than.
    head: u64,
    /// Where it ends.
    end: usize,
    is_there: bool,
}

impl Keys {
    /// No keys yet, of that many rows.
    pub(crate) fn of(rows: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(rows * 8),
            rows: Vec::with_capacity(rows),
        }
    }

    /// The next row's key is what `write` appends, if it returns something.
    pub(crate) fn add(&mut self, write: impl FnOnce(&mut Vec<u8>) -> Option<()>) {
        let start = self.bytes.len();
        let is_there = write(&mut self.bytes).is_some();
        let added = self.bytes.get(start..).unwrap_or_default();
        let head = match added.first_chunk() {
            Some(head) => u64::from_be_bytes(*head),
            None => (0..8).fold(0, |head, at| {
                head << 8 | u64::from(added.get(at).copied().unwrap_or_default())
            }),
        };
        self.rows.push(Key {
            head,
            end: self.bytes.len(),
            is_there,
        });
    }

    /// The keys of the next rows are their words, in the order of a language, followed by
    /// what `write` appends; rows for which it returns nothing have no key.
    pub(crate) fn add_words(
        &mut self,
        words: &[&str],
        collate: Collate,
        write: impl Fn(usize, &mut Vec<u8>) -> Option<()>,
    ) {
        let is_natural = words.iter().all(|text| text.is_ascii());
        let compare = if is_natural { None } else { collate(words) };
        let collated = compare.map(|compare| {
            let order = sort(words.len(), &*compare);
            ranks(&order, &*compare).0
        });
        for (row, text) in words.iter().enumerate() {
            self.add(|out| {
                match collated.as_ref().and_then(|ranks| ranks.get(row)) {
                    Some(rank) => out.extend_from_slice(&rank.to_be_bytes()),
                    None => natural_into(text, out),
                }
                write(row, out)
            });
        }
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    /// All of a row's key.
    fn get(&self, row: usize) -> &[u8] {
        let end = |row: usize| self.rows.get(row).map_or(0, |key| key.end);
        let start = row.checked_sub(1).map_or(0, end);
        self.bytes.get(start..end(row)).unwrap_or_default()
    }

    /// The order of two rows' keys; a missing one comes last.
    fn compare(&self, a: usize, b: usize) -> Ordering {
        let (Some(first), Some(second)) = (self.rows.get(a), self.rows.get(b)) else {
            return Ordering::Equal;
        };
        match (first.is_there, second.is_there) {
            (true, true) if first.head == second.head => self.get(a).cmp(self.get(b)),
            (true, true) => first.head.cmp(&second.head),
            (first, second) => second.cmp(&first),
        }
    }
}

/// The positions below `count` in the order of what is there; equal ones stay
/// in order. A merge sort that everything shares: those of the standard library
/// are large, and each type that is sorted adds one to the download.
pub(crate) fn sort(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    // Services list what was created first or last first.
    let pairs = || (1..count).map(|at| compare(at - 1, at));
    if pairs().all(Ordering::is_le) {
        return order;
    }
    if pairs().all(Ordering::is_gt) {
        order.reverse();
        return order;
    }
    let mut width = 1;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for pair in order.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            // Lists often come in an order already.
            if let (Some(&a), Some(&b)) = (left.last(), right.first())
                && compare(a, b).is_le()
            {
                merged.extend_from_slice(pair);
                continue;
            }
            while let (Some((&a, rest)), Some((&b, others))) =
                (left.split_first(), right.split_first())
            {
                if compare(a, b).is_le() {
                    merged.push(a);
                    left = rest;
                } else {
                    merged.push(b);
                    right = others;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        width *= 2;
    }
    order
}

/// The places of keys among all.
pub(crate) struct Ranks {
    /// Of each key; equal ones share one, missing ones have the greatest number.
    pub ranks: Vec<u32>,
    /// Positions of the keys, the smallest key first, missing ones last.
    pub order: Vec<usize>,
    /// Whether no two keys are equal, and at most one is missing.
    pub distinct: bool,
}

impl Ranks {
    pub(crate) fn of(keys: &Keys) -> Self {
        let order = sort(keys.len(), &|a, b| keys.compare(a, b));
        let (mut ranks, distinct) = ranks(&order, &|a, b| keys.compare(a, b));
        for (rank, key) in ranks.iter_mut().zip(&keys.rows) {
            if !key.is_there {
                *rank = u32::MAX;
            }
        }
        Self {
            ranks,
            order,
            distinct,
        }
    }
}

/// The rank of each position in this order, equal ones share one; and whether none do.
fn ranks(order: &[usize], compare: &dyn Fn(usize, usize) -> Ordering) -> (Vec<u32>, bool) {
    let mut ranks = vec![0; order.len()];
    let (mut rank, mut distinct, mut before) = (0, true, None);
    for &at in order {
        match before {
            Some(before) if compare(before, at).is_eq() => distinct = false,
            Some(_) => rank += 1,
            None => {}
        }
        before = Some(at);
        if let Some(slot) = ranks.get_mut(at) {
            *slot = rank;
        }
    }
    (ranks, distinct)
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{CAPITALS, Keys, Ranks, fold, natural, number, sort};

    #[test]
    fn capitals_are_those_of_unicode() {
        // Scripts whose every letter must fold; beyond them some may.
        let complete = [
            '\0'..='\u{17f}',
            '\u{386}'..='\u{3ce}',
            '\u{400}'..='\u{556}',
            '\u{1c90}'..='\u{1cbf}',
            '\u{1e00}'..='\u{1eff}',
            '\u{2160}'..='\u{216f}',
            '\u{24b6}'..='\u{24cf}',
            '\u{ff00}'..='\u{ffff}',
        ];
        for c in '\0'..=char::MAX {
            if c == 'ς' {
                continue;
            }
            let folded = fold(&c.to_string());
            let lower: String = c.to_lowercase().collect();
            let must = complete.iter().any(|range| range.contains(&c));
            assert!(
                folded == lower || !must && folded == c.to_string(),
                "{c} U+{:04X}: {folded}, not {lower}",
                u32::from(c)
            );
        }
        for c in "ƁƆƏƐƠƯǍǞȘȚȢƊ".chars() {
            assert_eq!(fold(&c.to_string()), c.to_lowercase().to_string());
        }
        assert!(CAPITALS.is_sorted());
    }

    #[test]
    fn sorting_keeps_equal_ones_in_order() {
        let keys = [3, 1, 2, 1, 3, 1];
        assert_eq!(
            sort(keys.len(), &|a, b| keys[a].cmp(&keys[b])),
            [1, 3, 5, 2, 0, 4]
        );
        for count in [1, 2, 3, 17, 1000, 1025] {
            let key = |at: usize| at * 7919 % 64;
            let mut expected: Vec<usize> = (0..count).collect();
            expected.sort_by_key(|&at| key(at));
            assert_eq!(sort(count, &|a, b| key(a).cmp(&key(b))), expected);
        }
        assert_eq!(sort(0, &|_, _| Ordering::Equal), [0; 0]);
        // Those in order already, either way; equal ones are not turned round.
        assert_eq!(sort(4, &|a, b| b.cmp(&a)), [3, 2, 1, 0]);
        assert_eq!(sort(4, &|a, b| (b / 2).cmp(&(a / 2))), [2, 3, 0, 1]);
        assert_eq!(sort(4, &|_, _| Ordering::Equal), [0, 1, 2, 3]);
    }

    #[test]
    fn natural_order() {
        let nines = "9".repeat(254);
        let longer = format!("1{nines}");
        let longest = format!("10{nines}");
        let ascending = [
            "", "_", "-", "-a", ":", ".", "{", "@", "~", "$", "0", "1", "9", "10", &nines, &longer,
            &longest, "a", "A", "a b", "a_b", "a0", "a1", "A1", "a1b", "a2", "a10", "ab", "aB",
            "Ab", "AB", "ab1", "b", "é", "告",
        ];
        for pair in ascending.windows(2) {
            assert!(natural(pair[0]) < natural(pair[1]), "{pair:?}");
        }
        assert_eq!(natural("A007"), natural("A7"));
        assert_eq!(natural("00"), natural("0"));
        assert_eq!(natural("a\u{1}b"), natural("ab"));
    }

    #[test]
    fn folding_a_part_gives_a_part() {
        assert_eq!(fold("ΟΔΟΣ ÄÖ"), "οδοσ äö");
        assert_eq!(fold("ς"), fold("Σ"));
    }

    #[test]
    fn numbers_compare_as_bytes() {
        let ascending = [i64::MIN, -256, -1, 0, 1, 255, 256, i64::MAX];
        for pair in ascending.windows(2) {
            assert!(number(pair[0]) < number(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn keys_are_in_the_order_of_all_their_bytes() {
        let ascending: [&[u8]; 11] = [
            b"",
            b"\0",
            b"\0\0",
            b"a",
            b"a\0",
            b"a\0\0\0\0\0\0\0",
            b"a\0\0\0\0\0\0\0\0",
            b"a\0\0\0\0\0\0\0b",
            b"abcdefgh",
            b"abcdefghi",
            b"b",
        ];
        let mut keys = Keys::of(ascending.len());
        for key in ascending {
            keys.add(|out| {
                out.extend_from_slice(key);
                Some(())
            });
        }
        // What is written of a missing one does not count.
        keys.add(|out| {
            out.push(b'a');
            None
        });
        for a in 0..=ascending.len() {
            for b in 0..=ascending.len() {
                assert_eq!(keys.compare(a, b), a.cmp(&b), "{a} {b}");
            }
        }
    }

    #[test]
    fn equal_keys_share_a_rank_and_missing_ones_are_last() {
        let ranks = |all: &[Option<&str>]| {
            let mut keys = Keys::of(all.len());
            for key in all {
                keys.add(|out| key.map(|key| out.extend_from_slice(key.as_bytes())));
            }
            Ranks::of(&keys)
        };
        let all = [None, Some("b"), Some("a"), Some(""), Some("b")];
        let made = ranks(&all);
        assert_eq!(made.ranks, [u32::MAX, 2, 1, 0, 2]);
        assert_eq!(made.order, [3, 2, 1, 4, 0]);
        assert!(!made.distinct);
        assert!(ranks(&all[..4]).distinct);
        assert!(!ranks(&[None, None]).distinct);
        assert_eq!(ranks(&[]).ranks, [0; 0]);
    }
}
