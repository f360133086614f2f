//! IAM documents as people paste them: every part with its JSON path and its
//! place in the text, texts and arrays alike, unknown members kept. Grammar: IAM
//! reference, “Grammar of the IAM JSON policy language”.

use std::fmt;
use std::sync::Arc;

use domain::finding::{Position, Span};
use messages::{Message, policy as words};
use pasted::spanned::member_path;

use crate::edit::Body;
use crate::needed::VERSION;

mod merge;
mod paste;
mod read;

pub use merge::merge_statement;
pub(crate) use merge::{append, free_sid, grants_nothing, in_document, replace};
pub(crate) use paste::{Unread, looks_like};
pub use read::read;
pub(crate) use read::{POLICIES, read_as, read_only};

/// The four documents of a connector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Who may assume the role.
    Trust,
    /// What the role may do.
    Permissions,
    /// Who may use the topic.
    Topic,
    /// Who may use the key that encrypts the topic.
    Key,
}

impl Kind {
    /// All of them, in the order in which they are used.
    pub const ALL: [Self; 4] = [Self::Trust, Self::Permissions, Self::Topic, Self::Key];

    /// What it is called in a sentence.
    #[must_use]
    pub fn noun(self) -> Message {
        match self {
            Self::Trust => words::TRUST_POLICY,
            Self::Permissions => words::ROLE_PERMISSIONS_POLICY,
            Self::Topic => words::TOPIC_POLICY,
            Self::Key => words::KEY_POLICY,
        }
    }
}

/// One thing for each of the four documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PolicySet<T> {
    /// Of the role's trust policy.
    pub trust: T,
    /// Of the role's permission policy.
    pub permissions: T,
    /// Of the topic's policy.
    pub topic: T,
    /// Of the policy of the key that encrypts the topic.
    pub key: T,
}

impl<T> PolicySet<T> {
    /// The one of that kind.
    pub fn get(&self, kind: Kind) -> &T {
        match kind {
            Kind::Trust => &self.trust,
            Kind::Permissions => &self.permissions,
            Kind::Topic => &self.topic,
            Kind::Key => &self.key,
        }
    }

    /// The one of that kind, for changing it.
    pub fn get_mut(&mut self, kind: Kind) -> &mut T {
        match kind {
            Kind::Trust => &mut self.trust,
            Kind::Permissions => &mut self.permissions,
            Kind::Topic => &mut self.topic,
            Kind::Key => &mut self.key,
        }
    }

    /// What a function makes of each.
    pub fn map<'a, U>(&'a self, mut make: impl FnMut(Kind, &'a T) -> U) -> PolicySet<U> {
        PolicySet {
            trust: make(Kind::Trust, &self.trust),
            permissions: make(Kind::Permissions, &self.permissions),
            topic: make(Kind::Topic, &self.topic),
            key: make(Kind::Key, &self.key),
        }
    }
}

/// The documents among pasted texts that can be read.
#[must_use]
pub fn read_all(texts: &PolicySet<Option<&str>>) -> PolicySet<Option<Document>> {
    texts.map(|_, text| text.and_then(read_only))
}

/// Whether a text is no document only because it has no statements.
pub(crate) fn is_begun(text: &str) -> bool {
    read::read_begun(text).is_some_and(|begun| begun.statements.is_empty())
}

/// A text in a document: a value or a member's name. `Debug` doesn't show it,
/// because it can be an external ID.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// The text, unescaped. Anything else as it is written.
    pub text: String,
    /// Where it stands, with its quotes.
    pub span: Span,
    /// Its JSON path, for example `Statement[0].Action[1]`.
    pub path: String,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

/// `Action`, `NotAction`, `Resource` or `NotResource`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The member's name.
    pub name: Part,
    /// Whether it means everything but these.
    pub negated: bool,
    /// The value's place.
    pub span: Span,
    /// The elements, one for a single text.
    pub items: Vec<Part>,
    /// The array, if it is one.
    pub list: Option<Body>,
}

impl Clause {
    /// Whether it means only what passes a test.
    pub(crate) fn is_only(&self, passes: impl Fn(&str) -> bool) -> bool {
        !self.negated && self.items.iter().all(|item| passes(&item.text))
    }
}

/// `Principal` or `NotPrincipal`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principals {
    /// The member's name.
    pub name: Part,
    /// Whether it means everybody but these.
    pub negated: bool,
    /// The value's place.
    pub span: Span,
    /// Everyone listed.
    pub entries: Vec<Entry>,
}

/// Somebody listed as a principal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `AWS`, `Service`, `Federated` or `CanonicalUser`; nothing for a text that
    /// is the whole value, such as `"*"`.
    pub kind: Option<Part>,
    /// Who.
    pub who: Part,
    /// The array it stands in, if it does; one for all who do.
    pub list: Option<Arc<Body>>,
}

impl Entry {
    /// The kind it is listed under.
    pub(crate) fn listed(&self) -> Option<&str> {
        self.kind.as_ref().map(|kind| kind.text.as_str())
    }
}

/// One key of one operator of `Condition`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The operator, for example `StringEquals`.
    pub operator: Part,
    /// The key, for example `sts:ExternalId`.
    pub key: Part,
    /// The operator's keys and values.
    pub block: Body,
    /// The values.
    pub values: Vec<Part>,
}

impl Condition {
    fn parts(&self) -> impl Iterator<Item = &Part> {
        [&self.operator, &self.key].into_iter().chain(&self.values)
    }
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Statement {
    /// Its place among the statements, from 0.
    pub index: usize,
    /// Its JSON path; empty for a bare statement.
    pub path: String,
    /// Where it stands.
    pub span: Span,
    /// `Sid`
    pub sid: Option<Part>,
    /// `Effect`
    pub effect: Option<Part>,
    /// `Principal` or `NotPrincipal`
    pub principal: Option<Principals>,
    /// `Action` or `NotAction`
    pub action: Option<Clause>,
    /// `Resource` or `NotResource`
    pub resource: Option<Clause>,
    /// The keys of all operators, in order.
    pub conditions: Vec<Condition>,
    /// The name of `Condition`.
    pub condition_name: Option<Part>,
    /// The operators, if there is a `Condition`.
    pub condition_body: Option<Body>,
    /// Operators without a key, and where their keys belong.
    pub keyless: Vec<(String, Body)>,
    /// The members.
    pub body: Body,
}

impl Statement {
    /// Whether it allows; upper and lower case don't matter here.
    #[must_use]
    pub fn allows(&self) -> bool {
        self.has_effect("Allow")
    }

    /// Whether it denies; upper and lower case don't matter here.
    #[must_use]
    pub fn denies(&self) -> bool {
        self.has_effect("Deny")
    }

    /// Whether its `Sid` is this.
    #[must_use]
    pub fn is_called(&self, sid: &str) -> bool {
        self.sid.as_ref().is_some_and(|part| part.text == sid)
    }

    fn has_effect(&self, effect: &str) -> bool {
        self.effect
            .as_ref()
            .is_some_and(|part| part.text.trim().eq_ignore_ascii_case(effect))
    }

    /// Everybody who is listed as a principal, or as none.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.principal.iter().flat_map(|all| &all.entries)
    }

    /// What is listed as an action, or as none.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &Part> {
        self.action.iter().flat_map(|clause| &clause.items)
    }

    /// What is listed as a resource, or as none.
    pub(crate) fn resources(&self) -> impl Iterator<Item = &Part> {
        self.resource.iter().flat_map(|clause| &clause.items)
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.sid
            .iter()
            .chain(&self.effect)
            .chain(self.entries().map(|entry| &entry.who))
            .chain(self.actions())
            .chain(self.resources())
            .chain(self.conditions.iter().flat_map(Condition::parts))
    }

    /// The JSON path of one of its members.
    pub(crate) fn member_path(&self, name: &str) -> String {
        member_path(&self.path, name)
    }
}

/// What the pasted value was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// A document with `Statement`.
    #[default]
    Document,
    /// A statement alone.
    Bare,
    /// An array of statements.
    List,
}

/// A part that the grammar doesn't know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrammarFinding {
    /// What is wrong with it.
    pub kind: GrammarFindingKind,
    /// The name or value it is about.
    pub part: Part,
}

/// What belongs where something else is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text in quotes, as most values are.
    Text,
    /// A statement.
    Statement,
    /// An object of operators.
    Operators,
    /// An object of condition keys.
    Keys,
    /// An operator, with such an object.
    Operator,
}

/// What is wrong with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GrammarFindingKind {
    /// A member's name that comes again.
    Repeated,
    /// A member whose name is nearly this one; it was read as if it were.
    Misspelt(&'static str),
    /// A member nobody knows.
    Unknown,
    /// A value that should be this.
    WrongKind(Expected),
    /// A number where a text belongs.
    Number,
    /// A function of CloudFormation where its result belongs.
    Function,
    /// An array or object without elements.
    Empty,
    /// Both a member and its opposite, such as `Action` and `NotAction`.
    Opposites,
}

/// A document that could be read.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The whole text.
    pub text: String,
    /// The place of the value in the text.
    pub span: Span,
    /// What the value was.
    pub shape: Shape,
    /// `Version`
    pub version: Option<Part>,
    /// `Id`
    pub id: Option<Part>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// The place of the value of `Statement`, or of the document itself.
    pub list_span: Span,
    /// The array of statements, if it is one.
    pub list: Option<Body>,
    /// The members.
    pub body: Body,
    /// What the grammar doesn't know.
    pub findings: Vec<GrammarFinding>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("shape", &self.shape)
            .field("statements", &self.statements)
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

impl Document {
    /// Line and column of an offset.
    #[must_use]
    pub fn place(&self, offset: usize) -> Position {
        Position::of(&self.text, offset)
    }

    /// The statements that deny.
    pub(crate) fn denials(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(|s| s.denies())
    }

    /// The conditions of all statements.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.statements.iter().flat_map(|s| &s.conditions)
    }

    /// Every name and value that was read, and what the grammar doesn't know.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Part> {
        let own = self.version.iter().chain(&self.id);
        let each = self.statements.iter().flat_map(Statement::parts);
        own.chain(each)
            .chain(self.findings.iter().map(|finding| &finding.part))
    }

    /// Whether `${…}` in a text stands for something (only in version 2012-10-17,
    /// which what is no document yet is going to have).
    #[must_use]
    pub fn has_variables(&self) -> bool {
        match &self.version {
            Some(version) => version.text.trim() == VERSION,
            None => self.shape != Shape::Document,
        }
    }
}
