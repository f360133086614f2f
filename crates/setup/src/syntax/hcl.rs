//! HCL as Terraform reads it (HCL native syntax specification), laid out as
//! `terraform fmt` does.

use serde_json::Value;

use super::order;
use super::text::{comment, escape, indent, is_odd};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A text.
    Text(String),
    /// A reference, number or call, written as it is.
    Raw(String),
    /// A list.
    List(Vec<Expression>),
    /// An object.
    Object(Vec<(String, Expression)>),
}

impl Expression {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A reference, number or call.
    #[must_use]
    pub fn raw(text: impl Into<String>) -> Self {
        Self::Raw(text.into())
    }

    /// The same with every text that is exactly `text` made a reference.
    #[must_use]
    pub fn with_reference(self, text: &str, reference: &str) -> Self {
        let again = |value: Self| value.with_reference(text, reference);
        match self {
            Self::Text(found) if found == text => Self::raw(reference),
            Self::List(elements) => Self::List(elements.into_iter().map(again).collect()),
            Self::Object(members) => {
                let member = |(name, value)| (name, again(value));
                Self::Object(members.into_iter().map(member).collect())
            }
            other => other,
        }
    }

    /// A list of texts.
    #[must_use]
    pub fn texts(texts: &[String]) -> Self {
        Self::List(texts.iter().map(Self::text).collect())
    }

    /// A JSON value.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::String(text) => Self::text(text),
            Value::Array(elements) => Self::List(elements.iter().map(Self::of).collect()),
            Value::Object(map) => {
                let member = |(name, value): (&str, &Value)| (name.to_owned(), Self::of(value));
                Self::Object(order::members(map).into_iter().map(member).collect())
            }
            plain => Self::Raw(plain.to_string()),
        }
    }
}

/// A line or block of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// `name = value`
    Attribute(String, Expression),
    /// `kind "label" { … }`
    Block(String, Vec<String>, Vec<Item>),
    /// A comment, on as many lines as it has.
    Comment(String),
    /// An empty line.
    Gap,
}

impl Item {
    /// An attribute.
    #[must_use]
    pub fn attribute(name: &str, value: Expression) -> Self {
        Self::Attribute(name.to_owned(), value)
    }

    /// A block.
    #[must_use]
    pub fn block(kind: &str, labels: &[&str], body: Vec<Self>) -> Self {
        let labels = labels.iter().map(|label| (*label).to_owned()).collect();
        Self::Block(kind.to_owned(), labels, body)
    }
}

/// A file of these items, an empty line before each block.
#[must_use]
pub fn write(items: &[Item]) -> String {
    let mut out = String::new();
    body(items, 0, &mut out);
    out
}

fn body(items: &[Item], depth: usize, out: &mut String) {
    let mut width = 0;
    for (at, item) in items.iter().enumerate() {
        match item {
            Item::Attribute(name, value) => {
                // Neighbours that fit on a line have their signs below each other.
                if !follows_a_line(items, at) {
                    width = neighbours(items.get(at..).unwrap_or_default());
                }
                let pad = if is_line(value) { width } else { name.len() };
                assignment(name, value, pad, depth, out);
            }
            Item::Block(kind, labels, inner) => {
                if !matches!(before(items, at), None | Some(Item::Comment(_) | Item::Gap)) {
                    out.push('\n');
                }
                indent(depth, out);
                out.push_str(kind);
                for label in labels {
                    out.push(' ');
                    out.push_str(&quoted(label));
                }
                if inner.is_empty() {
                    out.push_str(" {}\n");
                } else {
                    out.push_str(" {\n");
                    body(inner, depth + 1, out);
                    indent(depth, out);
                    out.push_str("}\n");
                }
            }
            Item::Comment(text) => out.push_str(&comment(text, depth)),
            Item::Gap => out.push('\n'),
        }
    }
}

fn before(items: &[Item], at: usize) -> Option<&Item> {
    items.get(at.checked_sub(1)?)
}

fn follows_a_line(items: &[Item], at: usize) -> bool {
    matches!(before(items, at), Some(Item::Attribute(_, value)) if is_line(value))
}

/// Length of the longest name among the first attributes that fit on a line.
fn neighbours(items: &[Item]) -> usize {
    let names = items.iter().map_while(|item| match item {
        Item::Attribute(name, value) if is_line(value) => Some(name.chars().count()),
        _ => None,
    });
    names.max().unwrap_or(0)
}

fn assignment(name: &str, value: &Expression, width: usize, depth: usize, out: &mut String) {
    indent(depth, out);
    out.push_str(name);
    let pad = width.saturating_sub(name.chars().count());
    out.extend(std::iter::repeat_n(' ', pad));
    out.push_str(" = ");
    put(value, depth, out);
    out.push('\n');
}

/// Whether it is written on one line: lists of short texts are.
fn is_line(value: &Expression) -> bool {
    match value {
        Expression::Text(_) | Expression::Raw(_) => true,
        Expression::List(elements) => fits(elements),
        Expression::Object(members) => members.is_empty(),
    }
}

fn fits(elements: &[Expression]) -> bool {
    let length = |element: &Expression| match element {
        Expression::Text(text) => Some(text.len() + 4),
        _ => None,
    };
    let lengths: Option<Vec<usize>> = elements.iter().map(length).collect();
    lengths.is_some_and(|lengths| lengths.iter().sum::<usize>() <= 80)
}

fn put(value: &Expression, depth: usize, out: &mut String) {
    match value {
        Expression::Text(text) => out.push_str(&quoted(text)),
        Expression::Raw(text) => out.push_str(text),
        Expression::List(elements) if fits(elements) => {
            out.push('[');
            for (at, element) in elements.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                put(element, depth, out);
            }
            out.push(']');
        }
        Expression::List(elements) => {
            out.push_str("[\n");
            for element in elements {
                indent(depth + 1, out);
                put(element, depth + 1, out);
                out.push_str(",\n");
            }
            indent(depth, out);
            out.push(']');
        }
        Expression::Object(members) if members.is_empty() => out.push_str("{}"),
        Expression::Object(members) => {
            out.push_str("{\n");
            let items: Vec<Item> = members
                .iter()
                .map(|(name, value)| Item::Attribute(key(name), value.clone()))
                .collect();
            body(&items, depth + 1, out);
            indent(depth, out);
            out.push('}');
        }
    }
}

/// Name of a member of an object: bare where it is an identifier.
fn key(name: &str) -> String {
    let bare = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        // At the beginning of an object this word begins another expression.
        && name != "for";
    if bare { name.to_owned() } else { quoted(name) }
}

/// A quoted text. `${` and `%{` would begin an interpolation, so their sign is
/// doubled; nothing else about them is special (HCL, “Template Literals”).
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        escape(c, |c| !is_odd(c), &mut out);
        if matches!(c, '$' | '%') && rest.peek() == Some(&'{') {
            out.push(c);
        }
    }
    out.push('"');
    out
}
