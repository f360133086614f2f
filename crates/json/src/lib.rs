//! JSON values as both services use them. Numbers stay the text they were, so
//! none is rounded, and nothing here brings the tables into the download that
//! reading and writing fractions takes.

mod list;
mod map;
mod met;
mod pieces;
mod pool;
mod read;
mod tree;
mod write;

pub use list::{ListReader, Rows};
pub use map::Map;
pub use pool::{Id, Part, Pool, mark_of};
pub use read::{DEEPEST, Place, Reader, locate, parse};
pub use tree::{Member, Node, Tree, element_path, member_path, place_of, tree};

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was written; always one by JSON's grammar.
    Number(String),
    /// A text.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Map),
}

impl Value {
    /// An object of these members. Of members with the same name the last counts.
    #[must_use]
    pub fn object(members: Vec<(&str, Self)>) -> Self {
        let mut map = Map::default();
        for (name, value) in members {
            map.insert(name, value);
        }
        Self::Object(map)
    }

    /// A member; `None` also if this is no object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// The members, if this is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Takes a member out; `Null` if there is none.
    #[must_use]
    pub fn take(&mut self, name: &str) -> Self {
        match self {
            Self::Object(members) => members.get_mut(name).map(std::mem::take),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// The elements, if this is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The number, if this is one without fraction and exponent that fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// The number, if this is one without sign, fraction and exponent that fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// Whether this is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// JSON text without blanks, members in the order of their names.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        write::value(self, None, &mut out);
        out
    }

    /// JSON text for reading: one element per line, indented by two blanks.
    #[must_use]
    pub fn to_indented_json(&self) -> String {
        let mut out = String::new();
        write::value(self, Some(0), &mut out);
        out
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::from(u64::from(number))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::from(u64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&[String]> for Value {
    fn from(texts: &[String]) -> Self {
        Self::Array(texts.iter().map(|text| Self::from(text.as_str())).collect())
    }
}

impl From<Vec<Self>> for Value {
    fn from(elements: Vec<Self>) -> Self {
        Self::Array(elements)
    }
}

impl From<Map> for Value {
    fn from(members: Map) -> Self {
        Self::Object(members)
    }
}

/// Nothing is `null`.
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
