//! What is noteworthy about a pasted document, where, and how it can be mended.

use domain::finding::{Position, Severity, Span};
use messages::Message;
use messages::finding::UseValue;
use messages::text::Then;

use crate::edit::Edit;
use crate::policy::{Kind, Part};

/// Something noteworthy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters: an error cannot work, a warning is dangerous or open,
    /// a note is worth knowing.
    pub severity: Severity,
    /// Name of the rule, as listed with its source in `docs/policy-rules.md`.
    pub rule: &'static str,
    /// The document it is about; `None` if it is about the connector itself.
    pub document: Option<Kind>,
    /// The JSON path in the document, empty for the document as a whole.
    pub path: String,
    /// The bytes it is about.
    pub span: Option<Span>,
    /// Line and column of the first of them.
    pub place: Option<Position>,
    /// What was found and what is expected. Never quotes an external ID.
    pub message: Message,
    /// How to mend it, where that can be known.
    pub fix: Option<QuickFix>,
}

/// What a correction does to who may do what. What a statement in force allows or
/// denies to anybody else is only ever changed by narrowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FixKind {
    /// Respells what AWS refuses, so that nothing of it is in force yet; nobody,
    /// nothing and nowhere is added or dropped.
    Repair,
    /// Adds a statement for the connector and leaves the others as they are.
    Grant,
    /// Either of those where AWS refuses the document, and with it what it says to
    /// others: mended, it gives them that. Never done together with other corrections.
    Admit,
    /// Takes from others what the connector doesn't need them to have. Never done
    /// together with other corrections.
    Narrow,
}

/// A correction of a document: as little as is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickFix {
    /// What it does to who may do what.
    pub kind: FixKind,
    /// What the button says.
    pub label: Message,
    /// The changes of the document's text.
    pub edits: Vec<Edit>,
}

impl Finding {
    /// A finding about a whole document.
    pub(crate) fn new(severity: Severity, rule: &'static str, message: impl Into<Message>) -> Self {
        Self {
            severity,
            rule,
            document: None,
            path: String::new(),
            span: None,
            place: None,
            message: message.into(),
            fix: None,
        }
    }

    pub(crate) fn error(rule: &'static str, message: impl Into<Message>) -> Self {
        Self::new(Severity::Error, rule, message)
    }

    pub(crate) fn warning(rule: &'static str, message: impl Into<Message>) -> Self {
        Self::new(Severity::Warning, rule, message)
    }

    pub(crate) fn note(rule: &'static str, message: impl Into<Message>) -> Self {
        Self::new(Severity::Note, rule, message)
    }

    /// The same, about a part.
    pub(crate) fn at(self, part: &Part) -> Self {
        self.spanning(part.span, &part.path)
    }

    /// The same, about these bytes.
    pub(crate) fn spanning(mut self, span: Span, path: &str) -> Self {
        self.span = Some(span);
        path.clone_into(&mut self.path);
        self
    }

    /// The same with a repair of the form; none if there are no changes.
    pub(crate) fn mended(
        self,
        label: impl Into<Message>,
        edits: impl IntoIterator<Item = Edit>,
    ) -> Self {
        self.fixed(FixKind::Repair, label, edits)
    }

    /// The same with a repair that puts what is meant in the place of what it is about;
    /// none if nobody knows what is.
    pub(crate) fn respelled(self, meant: Option<&str>) -> Self {
        let Some((span, meant)) = self.span.zip(meant) else {
            return self;
        };
        let value = meant.into();
        self.mended(UseValue { value }, [Edit::retype(span, meant)])
    }

    /// The same with a correction; none if there are no changes.
    pub(crate) fn fixed(
        mut self,
        kind: FixKind,
        label: impl Into<Message>,
        edits: impl IntoIterator<Item = Edit>,
    ) -> Self {
        let edits: Vec<Edit> = edits.into_iter().collect();
        if !edits.is_empty() {
            self.fix = Some(QuickFix {
                kind,
                label: label.into(),
                edits,
            });
        }
        self
    }
}

/// One sentence after the other.
pub(crate) fn then(first: impl Into<Message>, second: impl Into<Message>) -> Message {
    let (first, second): (Message, Message) = (first.into(), second.into());
    let (first, second) = (first.into(), second.into());
    Then { first, second }.into()
}
