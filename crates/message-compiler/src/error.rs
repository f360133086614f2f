//! What can be wrong with catalogues.

use std::io;
use std::path::PathBuf;

/// A mistake in a catalogue.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// The folder or file is not there.
    #[error("{} is missing", .0.display())]
    Missing(PathBuf),
    /// A folder or file cannot be read.
    #[error("{} cannot be read: {}", .0.display(), .1)]
    Unreadable(PathBuf, io::Error),
    /// The text is not Fluent's syntax, or uses a part of it that is not supported.
    #[error("{}:{line}: {what}", .file.display())]
    Syntax {
        /// The file.
        file: PathBuf,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// A message has no translation.
    #[error("{0}: {1} is not translated")]
    Untranslated(String, String),
    /// A translation of a message that does not exist.
    #[error("{0}: {1} is a message that the source does not have")]
    Unknown(String, String),
    /// A translation uses other arguments than the source.
    #[error("{language}: {key} has the arguments {found:?} instead of {wanted:?}")]
    Arguments {
        /// The language.
        language: String,
        /// The message.
        key: String,
        /// Names of the source's arguments.
        wanted: Vec<String>,
        /// Names of the translation's arguments.
        found: Vec<String>,
    },
    /// A translation treats an argument as a number or a list that is none.
    #[error("{0}: {1} uses ${2} as something that it is not in the source")]
    Kind(String, String, String),
}
