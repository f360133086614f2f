//! A text that must not leak: its `Debug` output shows nothing of it.

use std::fmt;

/// A secret text, for example an STS external ID or an API key.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The text itself. Call this only where it is sent or shown on purpose.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with everything hidden but its last four characters, and
    /// those only if at least twelve others stay hidden. Hyphens are kept.
    #[must_use]
    pub fn masked(&self) -> String {
        let length = self.0.chars().count();
        let shown = if length >= 16 { 4 } else { 0 };
        self.0
            .chars()
            .enumerate()
            .map(|(at, c)| {
                if c == '-' || at + shown >= length {
                    c
                } else {
                    '•'
                }
            })
            .collect()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
