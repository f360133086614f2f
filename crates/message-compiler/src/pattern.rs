//! A message taken apart.

use std::collections::BTreeMap;

/// What is made of the text of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Words.
    Text(String),
    /// An argument as it is, or as a number.
    Argument(String, ArgumentKind),
    /// A list, joined by the language's “and” or “or”.
    List(String, Conjunction),
    /// One after the other.
    Sequence(Vec<Pattern>),
    /// Set off from the rest.
    Styled(Style, Box<Pattern>),
    /// One of several, by a count: plural category or `=number`, with `other`.
    Plural(String, BTreeMap<String, Pattern>),
    /// One of several, by a word; the default is under the empty word.
    Select(String, BTreeMap<String, Pattern>),
}

/// What an argument must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgumentKind {
    /// A text or another message.
    Text,
    /// A whole number.
    Number,
    /// Several texts.
    List,
}

impl ArgumentKind {
    /// Whether an argument of this kind may be used as that one: everything as text.
    pub fn takes(self, used: Self) -> bool {
        self == used || used == Self::Text && self == Self::Number
    }
}

/// How the last item of a list is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conjunction {
    /// `a, b and c`
    And,
    /// `a, b or c`
    Or,
}

/// How a part of a message is set off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `<b>`: what carries the meaning.
    Strong,
    /// `<code>`: what is typed or sent as it stands.
    Code,
}

impl Style {
    /// The name of the tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Strong => "b",
            Self::Code => "code",
        }
    }
}

impl Pattern {
    /// The parts as one; a single part as itself.
    pub fn sequence(mut parts: Vec<Self>) -> Self {
        match parts.len() {
            1 => parts.remove(0),
            _ => Self::Sequence(parts),
        }
    }

    /// Adds what it needs. What is used as a number or list anywhere is one.
    pub fn collect(&self, found: &mut BTreeMap<String, ArgumentKind>) {
        let mut add = |name: &String, kind| {
            let known = found.entry(name.clone()).or_insert(kind);
            if *known == ArgumentKind::Text {
                *known = kind;
            }
        };
        match self {
            Self::Text(_) => {}
            Self::Argument(name, kind) => add(name, *kind),
            Self::List(name, _) => add(name, ArgumentKind::List),
            Self::Sequence(parts) => parts.iter().for_each(|part| part.collect(found)),
            Self::Styled(_, inner) => inner.collect(found),
            Self::Plural(name, variants) => {
                add(name, ArgumentKind::Number);
                variants.values().for_each(|part| part.collect(found));
            }
            Self::Select(name, variants) => {
                add(name, ArgumentKind::Text);
                variants.values().for_each(|part| part.collect(found));
            }
        }
    }
}
