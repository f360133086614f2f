//! Putting a statement of ours into a document that has others, without touching
//! them: an older one of ours with the same `Sid` is replaced, one that says the
//! same under another name is enough, everything else stays as it was written.

use super::{Document, Shape, read};
use crate::edit::{Body, Edit, apply, quoted};
use crate::finding::Finding;
use crate::needed::{NeededStatement, VERSION, document};
use crate::recover::says;
use crate::syntax::json;

/// A document with the statement in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Merged {
    /// The whole text.
    pub text: String,
    /// Whether an older statement with the same `Sid` was replaced.
    pub replaced: bool,
}

impl std::fmt::Debug for Merged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Merged")
            .field("replaced", &self.replaced)
            .finish_non_exhaustive()
    }
}

/// Merges a statement into an existing document; makes one if there is none.
///
/// # Errors
/// Why the existing text can't be read.
pub fn merge_statement(
    existing: &str,
    statement: &NeededStatement,
) -> Result<Merged, Box<Finding>> {
    if existing.trim().is_empty() {
        return Ok(Merged {
            text: json::write(&document(vec![statement.value()])),
            replaced: false,
        });
    }
    let existing = read(existing)?;
    let statements = &existing.statements;
    let older = statements.iter().find(|s| s.is_called(statement.sid));
    let edits = if let Some(older) = older {
        let text = written_at(&existing, older.span.start, statement);
        let mut edits = vec![Edit::replace(older.span, text)];
        edits.extend(in_document(&existing));
        edits
    } else if statements.iter().any(|other| says(other, statement)) {
        in_document(&existing)
    } else {
        append(&existing, statement)
    };
    Ok(Merged {
        text: apply(&existing.text, &edits),
        replaced: older.is_some(),
    })
}

/// The statement in the style of the place it comes to.
fn written_at(document: &Document, start: usize, statement: &NeededStatement) -> String {
    let before = document.text.get(..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let blank = line.chars().all(|c| c == ' ' || c == '\t');
    if blank && document.text.trim().contains('\n') {
        statement.indented(line)
    } else {
        statement.compact()
    }
}

/// The changes that put a statement behind the others.
pub(crate) fn append(document: &Document, statement: &NeededStatement) -> Vec<Edit> {
    let text = &document.text;
    let in_list = |body: &Body| match body.indentation(text) {
        Some(blanks) => statement.indented(blanks),
        None => statement.compact(),
    };
    if let Some(body) = &document.list {
        let mut edits = vec![body.append(text, &in_list(body))];
        if document.shape == Shape::List {
            edits.extend(in_document(document));
        }
        return edits;
    }
    if document.shape == Shape::Bare {
        let [before, after] = around(document, &[", ", &statement.compact()].concat());
        return vec![before, after];
    }
    if document.statements.is_empty() {
        let list = ["[", &statement.compact(), "]"].concat();
        return if document.list_span == document.span {
            let member = ["\"Statement\": ", &list].concat();
            vec![document.body.append(text, &member)]
        } else {
            vec![Edit::replace(document.list_span, list)]
        };
    }
    // A single statement becomes the first of an array.
    let span = document.list_span;
    vec![
        Edit::insert(span.start, "["),
        Edit::insert(span.end, [", ", &statement.compact(), "]"].concat()),
    ]
}

/// The changes that make a document of a bare statement or an array of them.
pub(crate) fn in_document(document: &Document) -> Vec<Edit> {
    match document.shape {
        Shape::Document => Vec::new(),
        Shape::List => {
            let head = ["{\"Version\": ", &quoted(VERSION), ", \"Statement\": "].concat();
            vec![
                Edit::insert(document.span.start, head),
                Edit::insert(document.span.end, "}"),
            ]
        }
        Shape::Bare => around(document, "").into(),
    }
}

/// Puts `{"Version": …, "Statement": [` before a bare statement and the rest
/// behind it.
fn around(document: &Document, more: &str) -> [Edit; 2] {
    let version = quoted(VERSION);
    let lines = document.text.trim().contains('\n');
    let (head, tail) = if lines {
        (
            ["{\n\"Version\": ", &version, ",\n\"Statement\": [\n"].concat(),
            [more, "\n]\n}"].concat(),
        )
    } else {
        (
            ["{\"Version\": ", &version, ", \"Statement\": ["].concat(),
            [more, "]}"].concat(),
        )
    };
    [
        Edit::insert(document.span.start, head),
        Edit::insert(document.span.end, tail),
    ]
}
