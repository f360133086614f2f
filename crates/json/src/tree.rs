//! Reading JSON text with the place of every part, for texts that a person
//! wrote and that are changed where they stand. Members keep their order, and
//! those with the same name are all there.

use super::read::{DEEPEST, Reader};
use super::{Place, Value};

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

/// Reads a JSON text, as [`super::parse`] does, with the place of every part.
///
/// # Errors
/// The offset of the first character that cannot be part of JSON, or the
/// text's length where something is missing.
pub fn tree(text: &str) -> Result<Node, usize> {
    let mut reader = Reader { text, at: 0 };
    if let Some(node) = node(&mut reader, DEEPEST) {
        reader.skip_blanks();
        if reader.at == text.len() {
            return Ok(node);
        }
    }
    Err(reader.at)
}

/// The line and column of an offset.
#[must_use]
pub fn place_of(text: &str, offset: usize) -> Place {
    super::read::place(text, offset)
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

fn node(reader: &mut Reader<'_>, depth: u8) -> Option<Node> {
    reader.skip_blanks();
    let start = reader.at;
    let value = match reader.peek()? {
        b'[' => Tree::Array(array(reader, depth.checked_sub(1)?)?),
        b'{' => Tree::Object(object(reader, depth.checked_sub(1)?)?),
        _ => Tree::Scalar(reader.value(depth)?),
    };
    Some(Node {
        start,
        end: reader.at,
        value,
    })
}

fn array(reader: &mut Reader<'_>, depth: u8) -> Option<Vec<Node>> {
    let mut elements = Vec::new();
    reader.items(b']', &mut |reader| {
        elements.push(node(reader, depth)?);
        Some(())
    })?;
    Some(elements)
}

fn object(reader: &mut Reader<'_>, depth: u8) -> Option<Vec<Member>> {
    let mut members = Vec::new();
    reader.items(b'}', &mut |reader| {
        reader.skip_blanks();
        let start = reader.at;
        let name = reader.string()?;
        let end = reader.at;
        reader.colon()?;
        members.push(Member {
            name,
            start,
            end,
            value: node(reader, depth)?,
        });
        Some(())
    })?;
    Some(members)
}
