//! Words of a POSIX shell. Between single quotes nothing has a meaning but the
//! quote itself (POSIX.1, 2.2.2), so that is the only way of quoting used.

/// A text as one word, bare where that is safe.
#[must_use]
pub fn word(text: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ':');
    if !text.is_empty() && text.chars().all(bare) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A text in single quotes. No shell can hold a NUL in a word, so it is left out.
#[must_use]
pub fn quoted(text: &str) -> String {
    let text: String = text.chars().filter(|c| *c != '\0').collect();
    format!("'{}'", text.replace('\'', "'\\''"))
}
