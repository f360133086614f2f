//! Putting a statement of ours into a document that has others, without touching
//! them: an older one of ours with the same `Sid` is replaced, one that says the
//! same under another name is enough, everything else stays as it was written. A
//! statement of another connector to the same topic has our `Sid` too; it keeps its
//! place and what it says, and gets a number.

use super::{Document, Shape, Statement, read};
use crate::arn;
use crate::edit::{Body, Edit, apply, quoted};
use crate::finding::Finding;
use crate::needed::{NeededStatement, VERSION, document};
use crate::recover::{principal, says};
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
    let same_name = statements.iter().find(|s| s.is_called(statement.sid));
    let anothers = same_name.filter(|older| is_anothers(older, statement));
    let older = same_name.filter(|_| anothers.is_none());
    let edits = if let Some(anothers) = anothers {
        beside(&existing, anothers, statement)
    } else if let Some(older) = older {
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

/// Whether a statement lets another session publish. The session is named after the
/// notification type, which is what a connector is known by.
fn is_anothers(older: &Statement, statement: &NeededStatement) -> bool {
    let session = |arn: &str| Some(arn::split(arn)?.session()?.name.to_owned());
    let its = principal(older).and_then(session);
    let ours = statement.principal.as_deref().and_then(session);
    its.zip(ours).is_some_and(|(its, ours)| its != ours)
}

/// The changes that let another connector's statement give up its name to ours,
/// which is there under another one or is put behind the others.
fn beside(document: &Document, anothers: &Statement, statement: &NeededStatement) -> Vec<Edit> {
    let statements = &document.statements;
    let said = statements.iter().find(|other| says(other, statement));
    let mut edits = match said.map(|said| &said.sid) {
        Some(Some(sid)) => {
            let mut edits = in_document(document);
            edits.push(Edit::replace(sid.span, quoted(statement.sid)));
            edits
        }
        Some(None) => in_document(document),
        None => append(document, statement),
    };
    let free = (2..).map(|number: usize| [statement.sid, &number.to_string()].concat());
    // The name ours had is free now.
    let taken = |sid: &str| {
        let others = statements.iter();
        let mut others = others.filter(|other| said.is_none_or(|said| !std::ptr::eq(*other, said)));
        others.any(|other| other.is_called(sid))
    };
    let mut free = free.filter(|sid| !taken(sid));
    if let Some((sid, free)) = anothers.sid.as_ref().zip(free.next()) {
        edits.push(Edit::replace(sid.span, quoted(&free)));
    }
    edits
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
