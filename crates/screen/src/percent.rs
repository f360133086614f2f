//! Percent-encoding of path segments and query parameters.
//!
//! A path segment needs more than percent-encoding, because browsers and hosts
//! act on what they find in a path even when it is encoded: `.` and `%2e` alike
//! are dot segments, `%2F` is refused or decoded by many hosts, and a name with
//! a dot looks like a file that does not exist. Such bytes are written as `~`
//! and two hexadecimal digits, which nobody touches.

const HEX: [char; 16] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
];

fn push_hex(out: &mut String, lead: char, byte: u8) {
    out.push(lead);
    for nibble in [byte >> 4, byte & 15] {
        out.push(HEX.get(usize::from(nibble)).copied().unwrap_or('0'));
    }
}

fn hex_value(byte: Option<&u8>) -> Option<u8> {
    char::from(*byte?)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// Replaces `lead` and two hexadecimal digits by the byte they stand for; what
/// does not read so stays as it is.
fn unescape(bytes: &[u8], lead: u8, plus_is_blank: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        if first == lead
            && let (Some(high), Some(low)) = (hex_value(tail.first()), hex_value(tail.get(1)))
        {
            out.push(high << 4 | low);
            rest = tail.get(2..).unwrap_or_default();
        } else if first == b'+' && plus_is_blank {
            out.push(b' ');
        } else {
            out.push(first);
        }
    }
    out
}

/// One segment of a path. `reserved` is a word that means something else in
/// this place; it is written so that it reads differently.
pub(crate) fn encode_segment(text: &str, reserved: &str) -> String {
    if text.is_empty() {
        return "~".to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if at == 0 && text == reserved => push_hex(&mut out, '~', byte),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => out.push(char::from(byte)),
            0..=31 | 127 | b'.' | b'/' | b'\\' | b'%' | b'~' => push_hex(&mut out, '~', byte),
            _ => push_hex(&mut out, '%', byte),
        }
    }
    out
}

/// Reads a path segment; `None` if it is not UTF-8.
pub(crate) fn decode_segment(segment: &str) -> Option<String> {
    let bytes = unescape(segment.as_bytes(), b'%', false);
    if bytes == b"~" {
        return Some(String::new());
    }
    String::from_utf8(unescape(&bytes, b'~', false)).ok()
}

/// One name or value of a query.
pub(crate) fn encode_query(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => push_hex(&mut out, '%', byte),
        }
    }
    out
}

/// The names and values of a query, with or without the question mark. Pairs
/// that are not UTF-8 are left out.
pub(crate) fn query_pairs(query: &str) -> impl Iterator<Item = (String, String)> + '_ {
    let decode = |text: &str| String::from_utf8(unescape(text.as_bytes(), b'%', true)).ok();
    query
        .strip_prefix('?')
        .unwrap_or(query)
        .split('&')
        .filter_map(move |pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(value)?))
        })
}
