//! Percent-encoding as both services expect it: only unreserved characters
//! (`A-Z a-z 0-9 - _ . ~`) stay as they are, a blank becomes `%20`.

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends a byte as two hexadecimal digits, out of those given.
pub(crate) fn push_nibbles(byte: u8, digits: &[u8; 16], out: &mut String) {
    for nibble in [byte >> 4, byte & 15] {
        out.push(
            digits
                .get(usize::from(nibble))
                .map_or('0', |digit| char::from(*digit)),
        );
    }
}

/// Encodes a text as the value of a query parameter.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            push_nibbles(byte, HEX, &mut out);
        }
    }
    out
}

/// Encodes a text as one segment of a path.
///
/// A segment that is empty, `.` or `..` would change which path is meant, and
/// browsers act on dots even when they are encoded once. Such a text is written
/// so that the service finds nothing: it must never reach another object.
#[must_use]
pub fn encode_segment(text: &str) -> String {
    match text {
        "" => "%20".to_owned(),
        "." => "%252E".to_owned(),
        ".." => "%252E%252E".to_owned(),
        _ => encode(text),
    }
}

/// Encodes query parameters in the given order, without the question mark.
#[must_use]
pub fn encode_query(pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(&encode(name));
        out.push('=');
        out.push_str(&encode(value));
    }
    out
}

fn hex_value(byte: Option<&u8>) -> Option<u8> {
    char::from(*byte?)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// Decodes a path segment or a query value; a `+` stays a `+`. A percent sign
/// without two hexadecimal digits stays as it is. `None` if the bytes are not
/// UTF-8.
#[must_use]
pub fn decode(text: &str) -> Option<String> {
    String::from_utf8(decode_bytes(text)).ok()
}

/// The bytes [`decode`] makes a text of.
pub(crate) fn decode_bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        match (first, hex_value(tail.first()), hex_value(tail.get(1))) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => out.push(first),
        }
    }
    out
}
