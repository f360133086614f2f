//! Why a command did not do what it should, as a sentence for the person at the
//! terminal.

use std::fmt;

/// A sentence that says what happened and, where known, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure(String);

/// The result of a step.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// A failure in these words.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Puts what was being done before the system's own words.
pub trait Doing<T> {
    /// “Could not *doing*: *system's words*.”
    ///
    /// # Errors
    /// The error it is called on, in words.
    fn doing(self, doing: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> Doing<T> for std::result::Result<T, E> {
    fn doing(self, doing: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Failure(format!("Could not {doing}: {error}.")))
    }
}
