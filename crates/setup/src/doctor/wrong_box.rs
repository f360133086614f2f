//! A document that was pasted where another one belongs.

use crate::finding::Finding;
use crate::policy::{Document, Kind, looks_like};

/// Whether the document is another one.
pub(super) fn check(kind: Kind, document: &Document) -> Option<Finding> {
    let other = looks_like(document).filter(|other| *other != kind)?;
    // Several kinds in one place can be a mistake inside the right document.
    let message = format!(
        "This looks like the {}; the {} belongs here.",
        other.noun(),
        kind.noun()
    );
    Some(Finding::error("policy/other-document", message).spanning(document.span, ""))
}
