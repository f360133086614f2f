//! JSON with the place of every part, for texts that a person wrote and that are
//! changed where they stand. Members keep their order, and those with the same name
//! are all there, which `serde_json` knows nothing of.

use serde_json::Value;

/// How deep values may be nested, so that no text exhausts the stack.
pub(crate) const DEEPEST: u8 = 127;

/// A JSON value and the bytes of the text it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The value.
    pub value: Tree,
}

/// A JSON value whose parts have places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// `null`, a truth value, a number or a text.
    Scalar(Value),
    /// An array.
    Array(Vec<Node>),
    /// An object.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name.
    pub name: String,
    /// First byte of the name with its quotes.
    pub start: usize,
    /// One past the name's last quote.
    pub end: usize,
    /// What it is set to.
    pub value: Node,
}

impl Node {
    /// The text, if this is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Tree::Scalar(value) => value.as_str(),
            _ => None,
        }
    }

    /// The elements, if this is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match &self.value {
            Tree::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members in their order, if this is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[Member]> {
        match &self.value {
            Tree::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The first member of that name; `None` also if this is no object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let member = self.as_object()?.iter().find(|m| m.name == name)?;
        Some(&member.value)
    }
}

/// Reads a JSON text (RFC 8259), nested no deeper than 127 arrays and objects.
///
/// # Errors
/// The offset of the first character that cannot be part of JSON, or the
/// text's length where something is missing.
pub fn parse(text: &str) -> Result<Node, usize> {
    let mut reader = Reader { text, at: 0 };
    if let Some(node) = reader.node(DEEPEST) {
        reader.skip_blanks();
        if reader.at == text.len() {
            return Ok(node);
        }
    }
    Err(reader.at)
}

/// The path of a member of what has that path.
#[must_use]
pub fn member_path(path: &str, name: &str) -> String {
    let plain = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-' | '/'));
    if !plain {
        format!("{path}[\"{name}\"]")
    } else if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// The path of an element of what has that path.
#[must_use]
pub fn element_path(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// The text that begins at an offset with its quote, and where it ends.
///
/// # Errors
/// The offset of what is in the way.
pub(crate) fn text_at(text: &str, at: usize) -> Result<(String, usize), usize> {
    let mut reader = Reader { text, at };
    let read = reader.string();
    read.map(|read| (read, reader.at)).ok_or(reader.at)
}

/// Reads values; where it gives up, it is at what is in the way.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found.then_some(())
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn node(&mut self, depth: u8) -> Option<Node> {
        self.skip_blanks();
        let start = self.at;
        let value = match self.peek()? {
            b'[' => {
                let (depth, mut elements) = (depth.checked_sub(1)?, Vec::new());
                self.items(b']', |reader| {
                    elements.push(reader.node(depth)?);
                    Some(())
                })?;
                Tree::Array(elements)
            }
            b'{' => {
                let (depth, mut members) = (depth.checked_sub(1)?, Vec::new());
                self.items(b'}', |reader| {
                    members.push(reader.member(depth)?);
                    Some(())
                })?;
                Tree::Object(members)
            }
            b'"' => Tree::Scalar(Value::String(self.string()?)),
            _ => Tree::Scalar(self.word()?),
        };
        Some(Node {
            start,
            end: self.at,
            value,
        })
    }

    fn member(&mut self, depth: u8) -> Option<Member> {
        self.skip_blanks();
        let start = self.at;
        let name = self.string()?;
        let end = self.at;
        self.skip_blanks();
        self.eat(b':')?;
        Some(Member {
            name,
            start,
            end,
            value: self.node(depth)?,
        })
    }

    /// What stands between two brackets, of which the first is next.
    fn items(&mut self, close: u8, mut read: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.skip_blanks();
        if self.eat(close).is_some() {
            return Some(());
        }
        loop {
            read(self)?;
            self.skip_blanks();
            if self.eat(close).is_some() {
                return Some(());
            }
            self.eat(b',')?;
        }
    }

    /// A number, truth value or null.
    fn word(&mut self) -> Option<Value> {
        let rest = self.text.get(self.at..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c));
        let word = rest.get(..end.unwrap_or(rest.len()))?;
        let read = serde_json::from_str(word);
        self.at += match &read {
            Ok(_) => word.len(),
            Err(error) if word.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                // Another word is wrong from its beginning.
                if error.is_eof() && word.len() == rest.len() {
                    word.len()
                } else {
                    0
                }
            }
            Err(error) if error.is_eof() => word.len(),
            Err(error) => error.column().saturating_sub(1),
        };
        read.ok()
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        self.eat(b'"')?;
        let mut escapes = false;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => {
                    escapes = true;
                    self.at = (self.at + 2).min(self.text.len());
                }
                ..b' ' => return None,
                _ => self.at += 1,
            }
        }
        let end = self.at;
        self.at += 1;
        if !escapes {
            return self.text.get(start + 1..end).map(str::to_owned);
        }
        let read = serde_json::from_str(self.text.get(start..=end)?);
        if let Err(error) = &read {
            self.at = start + error.column().saturating_sub(1);
        }
        read.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_place() {
        let text = r#" {"a": [1, "b\n"], "a": {"c": null}} "#;
        let root = parse(text).unwrap();
        let part = |node: &Node| text.get(node.start..node.end).unwrap();
        let members = root.as_object().unwrap();
        assert_eq!(part(&root), text.trim());
        assert_eq!(members.len(), 2);
        let [one, word] = members.first().unwrap().value.as_array().unwrap() else {
            panic!("{root:?}")
        };
        assert_eq!((part(one), part(word)), ("1", r#""b\n""#));
        assert_eq!(word.as_str(), Some("b\n"));
        assert_eq!(text.get(members[1].start..members[1].end), Some("\"a\""));
        assert_eq!(part(&members[1].value), r#"{"c": null}"#);
    }

    #[test]
    fn what_is_no_json_is_named_by_its_place() {
        for (text, at) in [
            ("", 0),
            ("{", 1),
            ("[1 2]", 3),
            ("[01]", 2),
            ("[1.x]", 3),
            ("[-]", 2),
            ("[tru]", 1),
            ("tru", 3),
            ("True", 0),
            ("{\"a\" 1}", 5),
            ("{\"a\":1,}", 7),
            ("{a:1}", 1),
            ("\"a\nb\"", 2),
            ("\"a", 2),
            ("\"a\\", 3),
            ("\"\\x\"", 2),
            ("[1] x", 4),
            ("[1e5a]", 4),
        ] {
            assert_eq!(parse(text), Err(at), "{text}");
        }
    }

    #[test]
    fn depth_is_limited() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(127)).is_ok());
        assert_eq!(parse(&nested(128)), Err(127));
    }
}
