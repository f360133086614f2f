//! Reading a document from a pasted text. Whatever can be understood is; what
//! the grammar doesn't know is kept as an oddity.

use domain::finding::Span;
use wire::json::{Member, Node, Tree, Value, tree};

use super::{
    Clause, Document, Entry, Oddity, OddityKind, Part, Principals, Shape, Statement, paste,
};
use crate::edit::Body;
use crate::finding::Finding;
use crate::near;

mod conditions;

const DOCUMENT: &[&str] = &["Version", "Id", "Statement"];
const STATEMENT: &[&str] = &[
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
/// Kinds of principals (IAM reference, “Principal”).
const PRINCIPALS: &[&str] = &["AWS", "Service", "Federated", "CanonicalUser"];

/// Reads a document.
///
/// # Errors
/// Why the text is none, where, and what to do about it.
pub fn read(text: &str) -> Result<Document, Box<Finding>> {
    let root = tree(text).map_err(|at| Box::new(paste::broken(text, at)))?;
    if let Some(finding) = paste::wrapped(text, &root) {
        return Err(Box::new(finding));
    }
    let mut reader = Reader::default();
    Ok(reader.document(text, &root))
}

/// The path of a member.
pub(super) fn member_path(path: &str, name: &str) -> String {
    let plain = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-' | '/'));
    if !plain {
        [path, "[\"", name, "\"]"].concat()
    } else if path.is_empty() {
        name.to_owned()
    } else {
        [path, ".", name].concat()
    }
}

fn span(node: &Node) -> Span {
    Span {
        start: node.start,
        end: node.end,
    }
}

fn name_part(path: &str, member: &Member) -> Part {
    Part {
        text: member.name.clone(),
        span: Span {
            start: member.start,
            end: member.end,
        },
        path: member_path(path, &member.name),
    }
}

/// The array, if it is one.
fn list(node: &Node) -> Option<Body> {
    node.as_array().map(|_| Body::of(node))
}

#[derive(Default)]
struct Reader {
    oddities: Vec<Oddity>,
}

impl Reader {
    fn odd(&mut self, kind: OddityKind, part: Part) {
        self.oddities.push(Oddity { kind, part });
    }

    fn wrong(&mut self, expected: &'static str, node: &Node, path: &str) {
        let part = Part {
            text: String::new(),
            span: span(node),
            path: path.to_owned(),
        };
        let kind = match &node.value {
            Tree::Array(elements) if elements.is_empty() => OddityKind::Empty,
            Tree::Object(members) if members.is_empty() => OddityKind::Empty,
            _ => OddityKind::WrongKind(expected),
        };
        self.odd(kind, part);
    }

    fn document(&mut self, text: &str, root: &Node) -> Document {
        let mut document = Document {
            text: text.to_owned(),
            span: span(root),
            shape: Shape::Document,
            version: None,
            id: None,
            statements: Vec::new(),
            list_span: span(root),
            list: None,
            body: Body::of(root),
            oddities: Vec::new(),
        };
        match &root.value {
            Tree::Array(elements) => {
                document.shape = Shape::List;
                document.list = list(root);
                document.statements = self.statements("", elements);
            }
            Tree::Object(members) if is_bare(members) => {
                document.shape = Shape::Bare;
                document.statements.extend(self.statement("", 0, root));
            }
            Tree::Object(members) => self.members(&mut document, members),
            Tree::Scalar(_) => {}
        }
        document.oddities = std::mem::take(&mut self.oddities);
        document
    }

    fn members(&mut self, document: &mut Document, members: &[Member]) {
        for (name, member) in self.known("", members, DOCUMENT) {
            let node = &member.value;
            match name {
                "Version" => document.version = self.text(node, name),
                "Id" => document.id = self.text(node, name),
                _ => {
                    document.list_span = span(node);
                    document.list = list(node);
                    document.statements = match &node.value {
                        Tree::Array(elements) => {
                            if elements.is_empty() {
                                self.wrong("", node, name);
                            }
                            self.statements(name, elements)
                        }
                        _ => self.statement(name, 0, node).into_iter().collect(),
                    };
                }
            }
        }
    }

    /// The members of known names, also of nearly known ones where the right
    /// name is free. Of members with the same name the first counts.
    fn known<'a>(
        &mut self,
        path: &str,
        members: &'a [Member],
        names: &'static [&'static str],
    ) -> Vec<(&'static str, &'a Member)> {
        let mut found: Vec<(&'static str, &Member)> = Vec::new();
        let is_there = |name: &str| members.iter().any(|member| member.name == name);
        for member in members {
            let exact = names.iter().find(|name| **name == member.name).copied();
            let near = || {
                let name = near::nearest(member.name.trim(), names)?;
                (!is_there(name)).then_some(name)
            };
            let blank = || {
                let trimmed = member.name.trim();
                let name = names.iter().find(|name| **name == trimmed).copied()?;
                (!is_there(name)).then_some(name)
            };
            let Some(name) = exact.or_else(blank).or_else(near) else {
                self.odd(OddityKind::Unknown, name_part(path, member));
                continue;
            };
            if found.iter().any(|(other, _)| *other == name) {
                self.odd(OddityKind::Repeated, name_part(path, member));
                continue;
            }
            if exact.is_none() {
                self.odd(OddityKind::Misspelt(name), name_part(path, member));
            }
            found.push((name, member));
        }
        found
    }

    fn statements(&mut self, path: &str, elements: &[Node]) -> Vec<Statement> {
        let mut found = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let path = [path, "[", &index.to_string(), "]"].concat();
            found.extend(self.statement(&path, index, element));
        }
        found
    }

    fn statement(&mut self, path: &str, index: usize, node: &Node) -> Option<Statement> {
        let Some(members) = node.as_object() else {
            self.wrong("a statement, which is an object", node, path);
            return None;
        };
        let mut statement = Statement {
            index,
            path: path.to_owned(),
            span: span(node),
            sid: None,
            effect: None,
            principal: None,
            action: None,
            resource: None,
            conditions: Vec::new(),
            condition_name: None,
            condition_body: None,
            body: Body::of(node),
        };
        for (name, member) in self.known(path, members, STATEMENT) {
            let at = member_path(path, &member.name);
            let name_part = name_part(path, member);
            let negated = name.starts_with("Not");
            let node = &member.value;
            match name {
                "Sid" => statement.sid = self.text(node, &at),
                "Effect" => statement.effect = self.text(node, &at),
                "Condition" => {
                    statement.condition_name = Some(name_part);
                    self.conditions(&mut statement, node, &at);
                }
                "Principal" | "NotPrincipal" => {
                    let entries = self.principals(node, &at);
                    let value = Principals {
                        name: name_part,
                        negated,
                        span: span(node),
                        entries,
                    };
                    self.only(&mut statement.principal, value, member, path);
                }
                _ => {
                    let clause = Clause {
                        name: name_part,
                        negated,
                        span: span(node),
                        items: self.texts(node, &at),
                        list: list(node),
                    };
                    let slot = if name.ends_with("Action") {
                        &mut statement.action
                    } else {
                        &mut statement.resource
                    };
                    self.only(slot, clause, member, path);
                }
            }
        }
        Some(statement)
    }

    /// Sets what can be there only once, as itself or as its opposite.
    fn only<T>(&mut self, slot: &mut Option<T>, value: T, member: &Member, path: &str) {
        if slot.is_some() {
            self.odd(OddityKind::Opposites, name_part(path, member));
        } else {
            *slot = Some(value);
        }
    }

    /// A text; truth values and numbers as they are written.
    fn text(&mut self, node: &Node, path: &str) -> Option<Part> {
        let text = match &node.value {
            Tree::Scalar(Value::String(text)) => text.clone(),
            _ => {
                self.wrong("a text in quotes", node, path);
                return None;
            }
        };
        Some(Part {
            text,
            span: span(node),
            path: path.to_owned(),
        })
    }

    /// A text or an array of texts.
    fn texts(&mut self, node: &Node, path: &str) -> Vec<Part> {
        let Some(elements) = node.as_array() else {
            return self.text(node, path).into_iter().collect();
        };
        if elements.is_empty() {
            self.wrong("", node, path);
        }
        let mut found = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let path = [path, "[", &index.to_string(), "]"].concat();
            found.extend(self.text(element, &path));
        }
        found
    }

    fn principals(&mut self, node: &Node, path: &str) -> Vec<Entry> {
        let Some(members) = node.as_object() else {
            let list = list(node);
            let entry = |who| Entry {
                kind: None,
                who,
                list: list.clone(),
            };
            return self.texts(node, path).into_iter().map(entry).collect();
        };
        if members.is_empty() {
            self.wrong("", node, path);
        }
        let mut found = Vec::new();
        for (name, member) in self.known(path, members, PRINCIPALS) {
            let list = list(&member.value);
            let mut kind = name_part(path, member);
            name.clone_into(&mut kind.text);
            for who in self.texts(&member.value, &member_path(path, &member.name)) {
                found.push(Entry {
                    kind: Some(kind.clone()),
                    who,
                    list: list.clone(),
                });
            }
        }
        found
    }
}

/// Whether an object is a statement rather than a document.
fn is_bare(members: &[Member]) -> bool {
    let has = |name: &str| {
        members
            .iter()
            .any(|member| member.name == name || near::is_near(&member.name, name))
    };
    !has("Statement") && (has("Effect") || has("Action") || has("Principal"))
}
