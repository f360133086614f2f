//! Reading percent-encoded paths and, for the server, queries.

/// The decoded segments of a path. Empty segments are dropped, so a trailing
/// slash makes no difference.
pub(crate) fn segments(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(decoded)
        .collect()
}

/// Decodes `%xx`; what is not two hexadecimal digits stays as it is.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        let value = match (first, tail) {
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    rest = after;
                    high << 4 | low
                }
                _ => first,
            },
            _ => first,
        };
        bytes.push(value);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(c: u8) -> Option<u8> {
    (c as char).to_digit(16).map(|value| value as u8)
}
