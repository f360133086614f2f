//! Texts made comparable: without letter case for searching, and in natural
//! order (“rule2” before “rule10”) for sorting.

/// The text in lower case, letter by letter, so that a part of a folded text is
/// the fold of that part (whole-text folding writes Σ differently at the end).
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        out.extend(c.to_lowercase().map(|c| if c == 'ς' { 'σ' } else { c }));
    }
    out
}

/// Bytes whose order is the natural order of the texts: runs of digits compare
/// by their number, everything else by folded letter.
pub(crate) fn natural(text: &str) -> Vec<u8> {
    let folded = fold(text);
    let mut out = Vec::with_capacity(folded.len() + 4);
    let mut rest = folded.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if !first.is_ascii_digit() {
            out.push(first);
            rest = tail;
            continue;
        }
        let run = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let digits = rest.get(..run).unwrap_or_default();
        let zeros = digits.iter().take_while(|&&byte| byte == b'0').count();
        let number = digits.get(zeros..).unwrap_or_default();
        // The number's length goes first: a longer number is a greater one.
        out.push(b'0');
        let mut length = number.len();
        while length >= 255 {
            out.push(255);
            length -= 255;
        }
        out.push(u8::try_from(length).unwrap_or(255));
        out.extend_from_slice(number);
        rest = rest.get(run..).unwrap_or_default();
    }
    out
}

/// Bytes in the order of the numbers.
pub(crate) fn number(value: i64) -> Vec<u8> {
    (value ^ i64::MIN).to_be_bytes().to_vec()
}

/// Each key's place among all; equal keys share one, missing ones come last.
pub(crate) fn ranks(keys: &[Option<Vec<u8>>]) -> Vec<u32> {
    let mut order: Vec<(&[u8], usize)> = keys
        .iter()
        .enumerate()
        .filter_map(|(at, key)| Some((key.as_deref()?, at)))
        .collect();
    order.sort_unstable();
    let mut ranks = vec![u32::MAX; keys.len()];
    let mut rank = 0;
    let mut before: Option<&[u8]> = None;
    for (key, at) in order {
        if before.is_some_and(|before| before != key) {
            rank += 1;
        }
        before = Some(key);
        if let Some(slot) = ranks.get_mut(at) {
            *slot = rank;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::{fold, natural, number, ranks};

    #[test]
    fn natural_order() {
        let nines = "9".repeat(254);
        let longer = format!("1{nines}");
        let longest = format!("10{nines}");
        let ascending = [
            "", "-", "0", "1", "9", "10", &nines, &longer, &longest, "a", "a0", "a1", "a1b", "a2",
            "a10", "ab", "é", "告",
        ];
        for pair in ascending.windows(2) {
            assert!(natural(pair[0]) < natural(pair[1]), "{pair:?}");
        }
        assert_eq!(natural("A007"), natural("a7"));
        assert_eq!(natural("00"), natural("0"));
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
    fn equal_keys_share_a_rank_and_missing_ones_are_last() {
        let keys = ["b", "a", "", "b"].map(|key| Some(key.as_bytes().to_vec()));
        assert_eq!(
            ranks(&[&keys[..], &[None]].concat()),
            [2, 1, 0, 2, u32::MAX]
        );
        assert_eq!(ranks(&[]), [0; 0]);
    }
}
