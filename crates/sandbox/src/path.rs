//! Reading percent-encoded paths and, for the server, queries.

use wire::percent;

/// The decoded segments of a path. Empty segments are dropped, so a trailing
/// slash makes no difference.
pub(crate) fn segments(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(decoded)
        .collect()
}

/// Decodes `%xx`; a text that is not UTF-8 then stays as it is.
pub(crate) fn decoded(text: &str) -> String {
    percent::decode(text).unwrap_or_else(|| text.to_owned())
}
