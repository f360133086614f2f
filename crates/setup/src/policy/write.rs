//! Writing documents whose members have an order that people are used to.

use crate::edit::quoted;

/// A JSON value whose members keep their order. `Debug` doesn't show texts,
/// because one can be an external ID.
#[derive(Clone, PartialEq, Eq)]
pub enum Item {
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// An object.
    Object(Vec<(&'static str, Self)>),
}

impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(_) => f.write_str("…"),
            Self::List(items) => f.debug_list().entries(items).finish(),
            Self::Object(members) => {
                let members = members.iter().map(|(name, value)| (name, value));
                f.debug_map().entries(members).finish()
            }
        }
    }
}

impl From<&str> for Item {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Item {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Item {
    /// JSON text in one line.
    #[must_use]
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write(None, &mut out);
        out
    }

    /// JSON text of several lines. The first is not indented, the others are
    /// by these blanks and two more per level.
    #[must_use]
    pub fn indented(&self, by: &str) -> String {
        let mut out = String::new();
        self.write(Some(by), &mut out);
        out
    }

    fn write(&self, by: Option<&str>, out: &mut String) {
        let inner = by.map(|by| [by, "  "].concat());
        let inner = inner.as_deref();
        match self {
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    separate(at, inner, out);
                    item.write(inner, out);
                }
                close(by, !items.is_empty(), out);
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (at, (name, item)) in members.iter().enumerate() {
                    separate(at, inner, out);
                    out.push_str(&quoted(name));
                    out.push_str(if by.is_some() { ": " } else { ":" });
                    item.write(inner, out);
                }
                close(by, !members.is_empty(), out);
                out.push('}');
            }
        }
    }
}

fn separate(at: usize, by: Option<&str>, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
    if let Some(by) = by {
        out.push('\n');
        out.push_str(by);
    }
}

fn close(by: Option<&str>, any: bool, out: &mut String) {
    if let Some(by) = by.filter(|_| any) {
        out.push('\n');
        out.push_str(by);
    }
}
