//! Numbers that look random and are not: everything invented here is a
//! function of a position, so that it is the same each time.

use std::fmt::Write;

/// Scatters a number over all 64 bits (the finaliser of SplitMix64).
pub(crate) fn scatter(position: u64) -> u64 {
    let mut z = position.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A text of the form of a version 4 UUID.
pub(crate) fn uuid(position: u64) -> String {
    let (a, b) = (scatter(position), scatter(!position));
    let mut text = String::with_capacity(36);
    let _ = write!(
        text,
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        a >> 32,
        a >> 16 & 0xffff,
        a & 0xfff,
        b >> 48 & 0xfff,
        b & 0xffff_ffff_ffff
    );
    text
}

/// One of the items; an empty list gives an empty text.
pub(crate) fn pick<'a>(items: &[&'a str], position: u64) -> &'a str {
    let at = position.checked_rem(items.len() as u64).unwrap_or(0);
    items.get(at as usize).copied().unwrap_or("")
}
