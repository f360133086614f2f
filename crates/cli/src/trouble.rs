//! Why a command could not do what it was asked for.

use std::io;

use desired_state::bundle::{BundleError, Mistake};
use domain::finding::Position;
use messages::{Message, notictl as say, verbatim};

use crate::words::{Words, visible};

/// What a command returns.
pub type Result<T> = std::result::Result<T, Trouble>;

/// Everything that is wrong, each with its place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trouble(Vec<Wrong>);

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wrong {
    file: Option<String>,
    position: Option<Position>,
    message: Message,
}

impl Trouble {
    /// Something that is in no file.
    pub fn new(message: impl Into<Message>) -> Self {
        Self(vec![Wrong {
            file: None,
            position: None,
            message: message.into(),
        }])
    }

    /// Several things that are in no file.
    pub fn all(messages: impl IntoIterator<Item = Message>) -> Self {
        let each = messages.into_iter().map(Self::new);
        Self(each.flat_map(|trouble| trouble.0).collect())
    }

    /// This, and what else is wrong.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Something about a file.
    pub fn of_file(file: &str, position: Option<Position>, message: impl Into<Message>) -> Self {
        Self(vec![Wrong {
            file: Some(file.to_owned()),
            position,
            message: message.into(),
        }])
    }

    /// Several things about one file.
    pub fn of_places(
        file: &str,
        each: impl IntoIterator<Item = (Option<Position>, Message)>,
    ) -> Self {
        let each = each.into_iter().map(|(position, message)| Wrong {
            file: Some(file.to_owned()),
            position,
            message,
        });
        Self(each.collect())
    }

    /// What the system says about a file or folder; what is usual in the reader's language.
    pub fn of_io(file: &str, error: &io::Error) -> Self {
        let message = match error.kind() {
            io::ErrorKind::NotFound => say::FILE_MISSING,
            io::ErrorKind::PermissionDenied => say::FILE_DENIED,
            io::ErrorKind::IsADirectory => say::FILE_IS_FOLDER,
            _ => verbatim(error.to_string()),
        };
        Self::of_file(file, None, message)
    }

    /// What the system says, in its own words.
    pub fn system(error: &io::Error) -> Self {
        Self::new(verbatim(error.to_string()))
    }

    /// The mistakes of a bundle, or of a file that is read like one.
    pub fn of_bundle(file: &str, error: BundleError) -> Self {
        Self::of_mistakes(file, error.mistakes)
    }

    /// Mistakes of one file.
    pub fn of_mistakes(file: &str, mistakes: Vec<Mistake>) -> Self {
        let wrong = mistakes.into_iter().map(|mistake| Wrong {
            file: Some(file.to_owned()),
            position: Some(mistake.position),
            message: match mistake.path.as_str() {
                // How some readers call the whole.
                "" | "." => mistake.message,
                path => say::At {
                    message: mistake.message.into(),
                    path: path.into(),
                }
                .into(),
            },
        });
        Self(wrong.collect())
    }

    /// A line for each.
    pub fn in_words(&self, words: Words) -> String {
        let line = |wrong: &Wrong| {
            let place = place(wrong.file.as_deref(), wrong.position);
            format!("{place}{}\n", words.say(wrong.message.clone()))
        };
        self.0.iter().map(line).collect()
    }
}

/// How compilers write a place, ready for what is there.
pub fn place(file: Option<&str>, position: Option<Position>) -> String {
    let file = file.map(visible);
    match (file, position) {
        (Some(file), Some(Position { line, column })) => format!("{file}:{line}:{column}: "),
        (Some(file), None) => format!("{file}: "),
        (None, _) => String::new(),
    }
}
