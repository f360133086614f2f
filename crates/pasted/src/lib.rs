//! JSON documents in pasted texts: with slips in them, inside something else, encoded,
//! in other languages. What a document is, who calls says.

mod format;
mod layer;
mod loose;
mod search;
mod slip;
pub mod spanned;

pub use domain::is_blank;
pub use format::{coded, language, product};
pub use loose::unquoted;
pub use search::{Found, MOST, Object, Origin, documents, outside, search, words};
pub use slip::{BRACKET, INVISIBLE, LINE, REST, UNFINISHED, VALUE};

use messages::Message;
use spanned::Node;

/// How something about a text is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipText {
    /// Name of the rule.
    pub rule: &'static str,
    /// What was found, and what JSON expects.
    pub what: Message,
    /// What the correction is called; nothing where what is meant is not certain.
    pub label: Option<Message>,
}

/// What can be corrected, and how.
#[must_use]
pub const fn told(rule: &'static str, what: Message, label: Message) -> SlipText {
    SlipText {
        rule,
        what,
        label: Some(label),
    }
}

const fn ambiguous(rule: &'static str, what: Message) -> SlipText {
    SlipText {
        rule,
        what,
        label: None,
    }
}

/// What is looked for in a text.
#[derive(Debug, Clone, Copy)]
pub struct DocumentShape {
    /// The member that makes an object a document.
    pub member: &'static str,
    /// Whether a value is a document; it is either inside another value or not.
    pub is_document: fn(&Node, bool) -> bool,
    /// Whether a value is a part of a document, or an array of parts.
    pub is_part: fn(&Node) -> bool,
    /// Names of its members, in lists.
    pub names: &'static [&'static [&'static str]],
    /// Other texts that can stand for nothing else, even without quotes or broken in two,
    /// in lists, with a blank between those of one text.
    pub words: &'static [&'static [&'static str]],
    /// Members that say whose a document is that they stand around, in lower case and
    /// without the signs between their words.
    pub owners: &'static [&'static str],
}

impl DocumentShape {
    /// A member's name as it is in [`DocumentShape::owners`], if it is there.
    fn owner(&self, name: &str) -> Option<&'static str> {
        let signs = |c: &char| !matches!(c, '-' | '_');
        let is = |owner: &&&str| {
            let name = name.chars().filter(signs).map(|c| c.to_ascii_lowercase());
            name.eq(owner.chars())
        };
        self.owners.iter().find(is).copied()
    }

    /// Whether it is a name or another text that can stand for nothing else.
    #[must_use]
    pub fn knows(&self, word: &str) -> bool {
        let mut lists = self.names.iter().chain(self.words);
        lists.any(|list| {
            list.iter()
                .any(|words| words.split(' ').any(|one| one == word))
        })
    }
}
