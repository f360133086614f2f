//! Small changes of a text at known places, so that whatever else is in it stays
//! as it is.

use domain::finding::Span;
use pasted::spanned::{Node, Tree};
use serde_json::Value;

/// One change: the bytes of the span give way to a text.
#[derive(Clone, PartialEq, Eq)]
pub struct Edit {
    /// What goes; empty where something is only put in.
    pub span: Span,
    /// What comes. May hold the external ID.
    pub text: String,
}

impl std::fmt::Debug for Edit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Edit")
            .field("span", &self.span)
            .finish_non_exhaustive()
    }
}

impl Edit {
    /// Replaces a part.
    #[must_use]
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }

    /// Whether both can be made.
    fn is_apart(&self, other: &Self) -> bool {
        let (this, at) = (self.span, other.span);
        self != other && (this.end <= at.start || this.start >= at.end)
    }

    /// Replaces a JSON text by another one.
    pub(crate) fn retype(span: Span, value: &str) -> Self {
        Self::replace(span, quoted(value))
    }

    /// Puts something in.
    pub(crate) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(Span { start: at, end: at }, text)
    }
}

/// A text as it stands in JSON.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Applies changes. Of two that touch the same bytes the later one in the list
/// is left out; where two put something in at one place, both are, in order.
#[must_use]
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut chosen: Vec<&Edit> = Vec::new();
    for edit in edits {
        let Span { start, end } = edit.span;
        let fits = start <= end && text.is_char_boundary(start) && text.is_char_boundary(end);
        if fits && chosen.iter().all(|other| edit.is_apart(other)) {
            chosen.push(edit);
        }
    }
    chosen.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in chosen {
        out.push_str(text.get(done..edit.span.start).unwrap_or_default());
        out.push_str(&edit.text);
        done = edit.span.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// An array or object in the text, for putting elements in and taking them out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    /// What is between the brackets.
    inside: Span,
    /// Elements, or members from the name's first byte to the value's end.
    elements: Vec<(usize, usize)>,
}

impl Body {
    /// The array or object; an empty one at the node's start if it is neither.
    pub(crate) fn of(node: &Node) -> Self {
        let elements = match &node.value {
            Tree::Scalar(_) => Vec::new(),
            Tree::Array(elements) => elements.iter().map(|e| (e.start, e.end)).collect(),
            Tree::Object(members) => members.iter().map(|m| (m.start, m.value.end)).collect(),
        };
        let (start, end) = (node.start + 1, node.end - 1);
        let inside = Span { start, end };
        Self { inside, elements }
    }

    /// What stands before the first element: nothing, or a line's indentation.
    fn lead<'a>(&self, text: &'a str) -> &'a str {
        self.elements
            .first()
            .and_then(|(start, _)| text.get(self.inside.start..*start))
            .unwrap_or_default()
    }

    /// The blanks that elements stand behind, if each has lines of its own.
    pub(crate) fn indentation<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.lead(text).rsplit_once('\n').map(|(_, blanks)| blanks)
    }

    /// Puts an element in behind the last one, separated as the others are.
    pub(crate) fn append(&self, text: &str, element: &str) -> Edit {
        self.extend(text, &[element.to_owned()])
    }

    /// Puts elements in behind the last one, separated as the others are.
    pub(crate) fn extend(&self, text: &str, elements: &[String]) -> Edit {
        let Some((_, last)) = self.elements.last() else {
            return Edit::replace(self.inside, elements.join(", "));
        };
        let lead = self.lead(text);
        let separator = if lead.is_empty() && self.is_loose(text) {
            ", ".to_owned()
        } else {
            format!(",{lead}")
        };
        let each = |element: &String| [separator.as_str(), element].concat();
        Edit::insert(*last, elements.iter().map(each).collect::<String>())
    }

    /// Whether blanks stand between elements of one line.
    fn is_loose(&self, text: &str) -> bool {
        let Span { start, end } = self.inside;
        match self.elements.as_slice() {
            [(_, end), (start, _), ..] => {
                text.get(*end..*start).is_some_and(|gap| gap.ends_with(' '))
            }
            _ => text.get(start..end).is_some_and(|all| all.contains(": ")),
        }
    }

    /// Puts something right behind the opening and right before the closing bracket.
    pub(crate) fn wrapped(&self, open: &str, close: &str) -> [Edit; 2] {
        [
            Edit::insert(self.inside.start, open),
            Edit::insert(self.inside.end, close),
        ]
    }

    /// Takes out the element that begins there; the last one of all stays.
    pub(crate) fn remove(&self, start: usize) -> Option<Edit> {
        let start_of = |(from, _): &(usize, usize)| *from;
        let at = self.elements.binary_search_by_key(&start, start_of).ok()?;
        let (from, to) = *self.elements.get(at)?;
        let (start, end) = match (at.checked_sub(1), self.elements.get(at + 1)) {
            (Some(before), _) => (self.elements.get(before)?.1, to),
            (None, Some((next, _))) => (from, *next),
            (None, None) => return None,
        };
        Some(Edit::replace(Span { start, end }, ""))
    }
}

/// Applies corrections, each as a whole or not at all: one that touches what an
/// earlier one changes is left for another time.
pub(crate) fn apply_apart<'a>(text: &str, corrections: impl Iterator<Item = &'a [Edit]>) -> String {
    let mut chosen: Vec<Edit> = Vec::new();
    for edits in corrections {
        let mut each = edits.iter();
        if each.all(|edit| chosen.iter().all(|other| edit.is_apart(other))) {
            chosen.extend_from_slice(edits);
        }
    }
    apply(text, &chosen)
}
