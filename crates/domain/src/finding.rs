//! What is wrong with a piece of input: a sentence, the place it is about, and
//! a fix where one can be known. Parsers report a [`ParseError`]; a form's check
//! turns it into a [`Finding`] by naming the field and the severity.

use std::borrow::Cow;
use std::fmt;

use messages::Message;

/// How much a finding matters. Ordered from worst to mildest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The vendor would refuse this, or it cannot work. Blocks saving.
    Error,
    /// Legal, but probably not what is wanted, or undocumented. Never blocks.
    Warning,
    /// Worth knowing.
    Note,
}

/// Part of a field's raw text: byte offsets on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A place in a text as editors name it. Both count from 1; the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column in the line.
    pub column: usize,
}

impl Position {
    /// The place of the byte at an offset.
    #[must_use]
    pub fn of(text: &str, offset: usize) -> Self {
        let mut place = Self { line: 1, column: 1 };
        for (_, c) in text.char_indices().take_while(|(at, _)| *at < offset) {
            if c == '\n' {
                place.line += 1;
                place.column = 1;
            } else {
                place.column += 1;
            }
        }
        place
    }
}

/// A correction that can be applied with one click.
#[derive(Clone, PartialEq, Eq)]
pub struct Fix {
    /// What the button says, for example “Use 123456789012”.
    pub label: Message,
    /// The field's whole new raw text.
    pub replacement: String,
    /// Whether events that are told about now may no longer be. The label says which.
    pub narrows: bool,
}

impl fmt::Debug for Fix {
    /// Leaves out the replacement, which may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fix({:?}, …)", self.label)
    }
}

/// Why a text was refused by a parser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Name of the broken rule, as listed with its source in `docs/rules.md`.
    pub rule: &'static str,
    /// One or two sentences: what was found and what is expected.
    pub message: Message,
    /// The offending part, where there is one.
    pub span: Option<Span>,
    /// A correction, where one can be known.
    pub fix: Option<Fix>,
}

/// Names a form field: `topic_arn`, `operations.2.service`, `rules.0`.
pub type FieldKey = Cow<'static, str>;

/// A [`ParseError`] or a caution, placed on a field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The field it is about.
    pub field: FieldKey,
    /// Name of the rule, as listed with its source in `docs/rules.md`.
    pub rule: &'static str,
    /// One or two sentences: what was found and what is expected.
    pub message: Message,
    /// The offending part of the field's raw text.
    pub span: Option<Span>,
    /// A correction of that field, where one can be known.
    pub fix: Option<Fix>,
}

impl ParseError {
    /// An error about the whole text, without a fix.
    #[must_use]
    pub fn new(rule: &'static str, message: impl Into<Message>) -> Self {
        Self {
            rule,
            message: message.into(),
            span: None,
            fix: None,
        }
    }

    /// The same error, about one part of the text.
    #[must_use]
    pub fn at(mut self, start: usize, end: usize) -> Self {
        self.span = Some(Span { start, end });
        self
    }

    /// The same error with a correction.
    #[must_use]
    pub fn fixed_by(mut self, label: impl Into<Message>, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            label: label.into(),
            replacement: replacement.into(),
            narrows: false,
        });
        self
    }

    /// The same error in a text that begins `by` bytes earlier.
    pub(crate) fn shifted(mut self, by: usize) -> Self {
        if let Some(span) = &mut self.span {
            span.start += by;
            span.end += by;
        }
        self
    }

    /// Places the error on a field of a form.
    #[must_use]
    pub fn on(self, severity: Severity, field: impl Into<FieldKey>) -> Finding {
        Finding {
            severity,
            field: field.into(),
            rule: self.rule,
            message: self.message,
            span: self.span,
            fix: self.fix,
        }
    }
}

/// What checking a form found: the values that may be sent, if nothing blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<V> {
    /// Present exactly when no finding is an [`Severity::Error`].
    pub valid: Option<V>,
    /// Everything noticed, in the order of the form's fields.
    pub findings: Vec<Finding>,
}

/// Collects findings while a form is checked.
#[derive(Debug, Default)]
pub(crate) struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Every finding so far.
    pub(crate) fn findings(&mut self) -> &mut Vec<Finding> {
        &mut self.findings
    }

    /// Adds a finding.
    pub(crate) fn add(
        &mut self,
        severity: Severity,
        field: impl Into<FieldKey>,
        error: ParseError,
    ) {
        self.findings.push(error.on(severity, field));
    }

    /// Adds warnings.
    pub(crate) fn warn(
        &mut self,
        field: impl Into<FieldKey>,
        errors: impl IntoIterator<Item = ParseError>,
    ) {
        let field = field.into();
        for error in errors {
            self.add(Severity::Warning, field.clone(), error);
        }
    }

    /// Refuses a value. What was stored like this and not touched since is
    /// only warned about: the vendor took it once.
    pub(crate) fn refuse(
        &mut self,
        untouched: bool,
        field: impl Into<FieldKey>,
        error: ParseError,
    ) {
        let severity = if untouched {
            Severity::Warning
        } else {
            Severity::Error
        };
        self.add(severity, field, error);
    }

    /// The findings, and what `build` makes of the form if nothing blocks. What reads
    /// the same is said once, as the worst of it.
    pub(crate) fn done<V>(self, build: impl FnOnce() -> V) -> Checked<V> {
        let mut findings = self.findings;
        let mut order: Vec<(&Message, Severity, usize)> = Vec::new();
        for (at, finding) in findings.iter().enumerate() {
            order.push((&finding.message, finding.severity, at));
        }
        order.sort_unstable();
        order.dedup_by_key(|(message, ..)| *message);
        let mut kept: Vec<usize> = order.into_iter().map(|(.., at)| at).collect();
        kept.sort_unstable();
        let mut places = 0..;
        findings.retain(|_| (places.next()).is_some_and(|at| kept.binary_search(&at).is_ok()));
        let blocked = findings.iter().any(|f| f.severity == Severity::Error);
        Checked {
            valid: (!blocked).then(build),
            findings,
        }
    }
}
