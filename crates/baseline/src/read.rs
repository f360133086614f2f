//! Reads a baseline, strictly: everything that is wrong with it comes back with its
//! place. Of a part that does not have the shape of its kind, the first mistake is told.

use domain::finding::ParseError;
use messages::{Message, baseline as words, bundle, quoting};
use pasted::spanned::{self, Node, element_path, member_path};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_path_to_error::Segment;

use crate::check::check;
use crate::file::{Baseline, Operations, Requirement, VERSION};

/// Something wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The path of the member or element: `requirements[3].operations[0].trace_names[1]`;
    /// `""` for the whole file.
    pub path: String,
    /// Its line in the file, from 1.
    pub line: usize,
    /// Its column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub message: Message,
}

/// Everything that is wrong with a file, in the order of places.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a baseline, with {} mistakes", .0.len())]
pub struct Mistakes(pub Vec<Mistake>);

/// Reads a baseline.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str) -> Result<Baseline, Mistakes> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tree = match (
        serde_json::from_str::<IgnoredAny>(text),
        spanned::parse(text),
    ) {
        (Ok(_), Ok(tree)) => tree,
        (Ok(_), Err(at)) => return Err(no_json(line_and_column(text, at))),
        (Err(error), _) => return Err(no_json((error.line(), error.column().max(1)))),
    };
    let mut reader = Reader {
        text,
        mistakes: Vec::new(),
    };
    let file = Place {
        path: String::new(),
        node: &tree,
    };
    if let Some(version) = newer(text) {
        reader.add(&file.name("version"), words::NewerVersion { version });
        return Err(Mistakes(reader.mistakes));
    }
    let baseline = reader.shape::<Baseline>(&file);
    match &baseline {
        Some(baseline) => check(baseline, &file, &mut reader),
        None => reader.parts(&file),
    }
    let mut mistakes = reader.mistakes;
    mistakes.sort_by_key(|mistake| (mistake.line, mistake.column));
    mistakes.dedup_by(|one, other| one == other);
    match baseline {
        Some(baseline) if mistakes.is_empty() => Ok(baseline),
        _ => Err(Mistakes(mistakes)),
    }
}

fn no_json((line, column): (usize, usize)) -> Mistakes {
    Mistakes(vec![Mistake {
        path: String::new(),
        line,
        column,
        message: words::NOT_JSON,
    }])
}

/// The version, if it is a later one, whose rules are not known.
fn newer(text: &str) -> Option<usize> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    let read: Versioned = serde_json::from_str(text).ok()?;
    let version = (read.version > VERSION).then_some(read.version)?;
    version.try_into().ok()
}

/// A member or element of the file.
#[derive(Debug, Clone)]
pub(crate) struct Place<'a> {
    path: String,
    /// What is there; what it would be in, if it is missing.
    node: &'a Node,
}

impl Place<'_> {
    pub(crate) fn name(&self, name: &str) -> Self {
        Self {
            path: member_path(&self.path, name),
            node: self.node.get(name).unwrap_or(self.node),
        }
    }

    pub(crate) fn index(&self, index: usize) -> Self {
        let elements = self.node.as_array();
        let element = elements.and_then(|elements| elements.get(index));
        Self {
            path: element_path(&self.path, index),
            node: element.unwrap_or(self.node),
        }
    }

    /// The places of the elements, if it is an array.
    fn elements(&self) -> impl Iterator<Item = Self> {
        let count = self.node.as_array().map_or(0, <[Node]>::len);
        (0..count).map(|index| self.index(index))
    }
}

/// A file that is being read, and what was found.
pub(crate) struct Reader<'a> {
    text: &'a str,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    pub(crate) fn add(&mut self, place: &Place<'_>, message: impl Into<Message>) {
        let (line, column) = line_and_column(self.text, place.node.start);
        self.mistakes.push(Mistake {
            path: place.path.clone(),
            line,
            column,
            message: message.into(),
        });
    }

    pub(crate) fn add_all(&mut self, place: &Place<'_>, errors: Vec<ParseError>) {
        for error in errors {
            self.add(place, error.message);
        }
    }

    /// What is at a place, if it has the shape of its kind.
    fn shape<T: DeserializeOwned>(&mut self, place: &Place<'_>) -> Option<T> {
        let text = self.text.get(place.node.start..place.node.end)?;
        // serde takes an array for an object whose names are left out.
        if place.node.as_object().is_none() {
            self.add(place, words::EXPECTED_OBJECT);
            return None;
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let error = match serde_path_to_error::deserialize(&mut json) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let mut at = place.clone();
        for segment in error.path() {
            at = match segment {
                Segment::Seq { index } => at.index(*index),
                Segment::Map { key } => at.name(key),
                Segment::Enum { .. } | Segment::Unknown => at,
            };
        }
        let said = error.into_inner().to_string();
        // What serde_json adds about lines, which count from the part's own beginning.
        let said = said.rsplit_once(" at line ").map_or(&*said, |it| it.0);
        self.add_shape(&at, said);
        None
    }

    /// Looks for mistakes in every part of a file that has some.
    fn parts(&mut self, file: &Place<'_>) {
        if file.node.get("requirements").is_none() {
            return;
        }
        for requirement in file.name("requirements").elements() {
            let is_wrong = self.shape::<Requirement>(&requirement).is_none();
            if is_wrong && requirement.node.get("operations").is_some() {
                for operations in requirement.name("operations").elements() {
                    self.shape::<Operations>(&operations);
                }
            }
        }
    }

    /// Says what serde found in words of the catalogue.
    fn add_shape(&mut self, at: &Place<'_>, said: &str) {
        let mut names = said.split('`').skip(1).step_by(2).map(str::to_owned);
        let first = names.next().unwrap_or_default();
        if said.starts_with("missing field") {
            return self.add(&at.name(&first), words::MISSING);
        }
        let message = if said.starts_with("unknown field") {
            let known = messages::Arg::list(names);
            words::UnknownMember { known }.into()
        } else if said.starts_with("duplicate field") {
            words::TWICE
        } else if said.starts_with("unknown variant") {
            let known = messages::Arg::list(names);
            words::UnknownWord { known }.into()
        } else {
            match said.rsplit_once(", expected ").map(|it| it.1) {
                Some("a string") => words::EXPECTED_TEXT,
                Some("a boolean") => words::EXPECTED_FLAG,
                Some("a sequence") => words::EXPECTED_ARRAY,
                Some("a map" | "an object") => words::EXPECTED_OBJECT,
                Some("u32") => words::EXPECTED_NUMBER,
                _ => quoting(bundle::UNEXPECTED, said),
            }
        };
        self.add(at, message);
    }
}

/// The line and the column of an offset, from 1; columns in characters.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    (line, last.chars().count() + 1)
}
