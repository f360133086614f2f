//! Reading a document from a pasted text. Whatever can be understood is; what
//! the grammar doesn't know is kept as a finding.

use domain::finding::Span;
use pasted::spanned::{Member, Node, Tree, element_path, member_path, parse};
use pasted::{DocumentShape, product};
use serde_json::Value;

use super::{
    Clause, Document, Entry, Expected, GrammarFinding, GrammarFindingKind, Kind, Part, Principals,
    Shape, Statement, Unread, paste,
};
use crate::decide::condition::OPERATORS;
use crate::edit::Body;
use crate::finding::Finding;
use crate::near;
use messages::policy_form as words;

mod conditions;

/// Members of a document and of a statement, in their usual order (IAM reference,
/// “Grammar of the IAM JSON policy language”).
pub(super) const DOCUMENT: &[&str] = &["Version", "Id", "Statement"];
pub(super) const STATEMENT: &[&str] = &[
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

/// The most that AWS takes of any of these documents, blanks not counted: a key's
/// policy (KMS quotas); that of a topic or role is smaller. Indented, it is at most
/// four times as long, and it has room for fewer statements than this.
const LONGEST: usize = 32_768;
const MOST: usize = 1000;

/// Policy documents, as they are looked for in other texts.
pub(crate) const POLICIES: DocumentShape = DocumentShape {
    member: "Statement",
    is_document: |node, inside| is_policy(node, inside) && (!inside || product(node).is_none()),
    is_part: is_bare,
    names: &[DOCUMENT, STATEMENT],
    words: &[PRINCIPALS, &[OPERATORS, "Allow Deny 2012-10-17 2008-10-17"]],
    owners: &[
        "arn",
        "rolearn",
        "topicarn",
        "keyarn",
        "keyid",
        "kmsmasterkeyid",
        "rolename",
        "username",
        "groupname",
        "role",
        "name",
        "assumerolepolicy",
        "assumerolepolicydocument",
        "policy",
        "recipientaccountid",
        "errorcode",
        "isdefaultversion",
        "attachedmanagedpolicies",
        "setasdefault",
    ],
};

/// Reads a document.
///
/// # Errors
/// Why the text is none, where, and what to do about it.
pub fn read(text: &str) -> Result<Document, Box<Finding>> {
    read_as(None, text).map_err(|unread| Box::new(unread.finding))
}

/// Reads a document that was pasted as one of that kind.
pub(crate) fn read_as(kind: Option<Kind>, text: &str) -> Result<Document, Box<Unread>> {
    let root = parse(text).map_err(|at| Box::new(paste::broken(text, at, kind)))?;
    if !is_alone(text, &root) {
        return Err(Box::new(paste::wrapped(text, &root, kind)));
    }
    if is_long(text, &root) {
        let finding = Finding::error("policy/too-long", words::LONGEST).spanning(span(&root), "");
        return Err(Box::new(finding.into()));
    }
    Ok(document(text, &root))
}

/// Reads a document, and says nothing of what is none.
pub(crate) fn read_only(text: &str) -> Option<Document> {
    let root = parse(text).ok()?;
    (is_alone(text, &root) && !is_long(text, &root)).then(|| document(text, &root))
}

/// Whether this is a document, a statement or an array of statements, and nothing else.
fn is_alone(text: &str, root: &Node) -> bool {
    let policy = is_policy(root, false)
        || is_bare(root) && pasted::documents(text, root, &POLICIES).is_empty();
    policy && product(root).is_none()
}

fn is_long(text: &str, root: &Node) -> bool {
    let dense = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let statements = nearly(root, "Statement").unwrap_or(root);
    let many = statements.as_array().is_some_and(|each| each.len() > MOST);
    text.len() > 4 * LONGEST || dense.count() > LONGEST || many
}

/// Reads what is no document only because its statements are still to come.
pub(super) fn read_begun(text: &str) -> Option<Document> {
    let root = parse(text).ok()?;
    let version = |node: &Node| matches!(node.as_str(), Some("2012-10-17" | "2008-10-17"));
    let known = |member: &Member| DOCUMENT.contains(&member.name.as_str());
    let begun = match &root.value {
        Tree::Array(elements) => elements.is_empty(),
        Tree::Object(members) => {
            let version = root.get("Version").is_some_and(version);
            members.is_empty() || version && members.iter().all(known)
        }
        Tree::Scalar(_) => false,
    };
    (begun && !is_long(text, &root)).then(|| document(text, &root))
}

fn document(text: &str, root: &Node) -> Document {
    let findings = Vec::new();
    Reader { text, findings }.document(root)
}

pub(super) fn span(node: &Node) -> Span {
    Span {
        start: node.start,
        end: node.end,
    }
}

fn part(text: impl Into<String>, node: &Node, path: &str) -> Part {
    Part {
        text: text.into(),
        span: span(node),
        path: path.to_owned(),
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

/// Whether a value is a function of CloudFormation (CloudFormation user guide,
/// “Intrinsic function reference”).
fn function(node: &Node) -> bool {
    let name = |member: &Member| member.name == "Ref" || member.name.starts_with("Fn::");
    matches!(node.as_object(), Some([member]) if name(member))
}

struct Reader<'a> {
    text: &'a str,
    findings: Vec<GrammarFinding>,
}

impl Reader<'_> {
    fn report(&mut self, kind: GrammarFindingKind, part: Part) {
        self.findings.push(GrammarFinding { kind, part });
    }

    fn written(&self, node: &Node) -> &str {
        self.text.get(node.start..node.end).unwrap_or_default()
    }

    /// A value that is not what belongs there; it is kept as it is written.
    fn wrong(&mut self, expected: Expected, node: &Node, path: &str) -> Part {
        let text = match &node.value {
            Tree::Scalar(value @ Value::String(_)) => value.to_string(),
            _ => self.written(node).to_owned(),
        };
        let part = part(text, node, path);
        let kind = match &node.value {
            Tree::Array(elements) if elements.is_empty() => GrammarFindingKind::Empty,
            Tree::Object(members) if members.is_empty() => GrammarFindingKind::Empty,
            Tree::Object(_) if function(node) => GrammarFindingKind::Function,
            Tree::Scalar(Value::Number(_)) if expected == Expected::Text => {
                GrammarFindingKind::Number
            }
            _ => GrammarFindingKind::WrongKind(expected),
        };
        self.report(kind, part.clone());
        part
    }

    fn document(&mut self, root: &Node) -> Document {
        let mut document = Document {
            text: self.text.to_owned(),
            span: span(root),
            list_span: span(root),
            body: Body::of(root),
            ..Document::default()
        };
        match &root.value {
            Tree::Array(elements) => {
                document.shape = Shape::List;
                document.list = list(root);
                document.statements = self.statements("", elements);
            }
            Tree::Object(_) if is_bare(root) => {
                document.shape = Shape::Bare;
                document.statements.extend(self.statement("", 0, root));
            }
            Tree::Object(members) => self.members(&mut document, members),
            Tree::Scalar(_) => {}
        }
        document.findings = std::mem::take(&mut self.findings);
        document
    }

    fn members(&mut self, document: &mut Document, members: &[Member]) {
        for (name, member) in self.known("", members, DOCUMENT) {
            let node = &member.value;
            match name {
                "Version" => document.version = self.only_text(node, name),
                "Id" => document.id = self.only_text(node, name),
                _ => {
                    document.list_span = span(node);
                    document.list = list(node);
                    document.statements = match &node.value {
                        Tree::Array(elements) => {
                            if elements.is_empty() {
                                self.wrong(Expected::Statement, node, name);
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
        let is = |name: &str| members.iter().any(|member| member.name == name);
        let free: Vec<&'static str> = names.iter().copied().filter(|name| !is(name)).collect();
        for member in members {
            let trimmed = member.name.trim();
            let exact = names.iter().find(|name| **name == member.name).copied();
            let near = || near::nearest(trimmed, &free);
            let Some(name) = exact.or_else(near) else {
                self.report(GrammarFindingKind::Unknown, name_part(path, member));
                continue;
            };
            if found.iter().any(|(other, _)| *other == name) {
                self.report(GrammarFindingKind::Repeated, name_part(path, member));
                continue;
            }
            if exact.is_none() {
                self.report(GrammarFindingKind::Misspelt(name), name_part(path, member));
            }
            found.push((name, member));
        }
        found
    }

    fn statements(&mut self, path: &str, elements: &[Node]) -> Vec<Statement> {
        let each = elements.iter().enumerate();
        each.filter_map(|(at, element)| self.statement(&element_path(path, at), at, element))
            .collect()
    }

    fn statement(&mut self, path: &str, index: usize, node: &Node) -> Option<Statement> {
        let Some(members) = node.as_object().filter(|_| !function(node)) else {
            self.wrong(Expected::Statement, node, path);
            return None;
        };
        let mut statement = Statement {
            index,
            path: path.to_owned(),
            span: span(node),
            body: Body::of(node),
            ..Statement::default()
        };
        for (name, member) in self.known(path, members, STATEMENT) {
            let at = member_path(path, &member.name);
            let name_part = name_part(path, member);
            let negated = name.starts_with("Not");
            let node = &member.value;
            match name {
                "Sid" => statement.sid = self.only_text(node, &at),
                "Effect" => statement.effect = self.only_text(node, &at),
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
            self.report(GrammarFindingKind::Opposites, name_part(path, member));
        } else {
            *slot = Some(value);
        }
    }

    /// A text where nothing else makes sense.
    fn only_text(&mut self, node: &Node, path: &str) -> Option<Part> {
        let part = self.text(node, path);
        node.as_str().map(|_| part)
    }

    /// A text, or whatever stands there instead.
    fn text(&mut self, node: &Node, path: &str) -> Part {
        match node.as_str() {
            Some(text) => part(text, node, path),
            None => self.wrong(Expected::Text, node, path),
        }
    }

    /// A text or an array of texts.
    fn texts(&mut self, node: &Node, path: &str) -> Vec<Part> {
        if node.as_array().is_some_and(<[_]>::is_empty) {
            self.wrong(Expected::Text, node, path);
        }
        self.each(node, path, Self::text)
    }

    /// What is made of a value, or of each element of an array.
    fn each(
        &mut self,
        node: &Node,
        path: &str,
        make: fn(&mut Self, &Node, &str) -> Part,
    ) -> Vec<Part> {
        let Some(elements) = node.as_array() else {
            return vec![make(self, node, path)];
        };
        let each = elements.iter().enumerate();
        each.map(|(index, element)| make(self, element, &element_path(path, index)))
            .collect()
    }

    fn principals(&mut self, node: &Node, path: &str) -> Vec<Entry> {
        let Some(members) = node.as_object().filter(|_| !function(node)) else {
            return self.entries(None, node, path);
        };
        if members.is_empty() {
            self.wrong(Expected::Text, node, path);
        }
        let mut found = Vec::new();
        for (name, member) in self.known(path, members, PRINCIPALS) {
            let mut kind = name_part(path, member);
            name.clone_into(&mut kind.text);
            let path = member_path(path, &member.name);
            found.extend(self.entries(Some(&kind), &member.value, &path));
        }
        found
    }

    /// Everybody listed in one place.
    fn entries(&mut self, kind: Option<&Part>, node: &Node, path: &str) -> Vec<Entry> {
        let list = list(node).map(Into::into);
        let entry = |who| Entry {
            kind: kind.cloned(),
            who,
            list: list.clone(),
        };
        self.texts(node, path).into_iter().map(entry).collect()
    }
}

/// Whether a name is that one, or nearly so.
fn is_nearly(found: &str, name: &str) -> bool {
    near::is_near(found.trim(), name)
}

/// The member of that name, or nearly so; objects of more members than any
/// policy has are not compared.
fn nearly<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let mut members = node.as_object()?.iter().take(64);
    let near = |member: &&Member| is_nearly(&member.name, name);
    node.get(name).or_else(|| Some(&members.find(near)?.value))
}

/// Whether this is a policy document, as far as can be seen from outside. One
/// inside something else has to have a statement.
pub(super) fn is_policy(node: &Node, inside: bool) -> bool {
    let Some(statements) = nearly(node, "Statement") else {
        return false;
    };
    let all = statements.as_array();
    let all = all.unwrap_or(std::slice::from_ref(statements));
    let mut each = all.iter().take(MOST);
    if inside {
        each.any(|each| is_statement(each) || function(each))
    } else {
        let others =
            |members: &[Member]| members.len() > 1 && !members.iter().take(64).any(is_known);
        !each.any(|each| each.as_object().is_some_and(others))
    }
}

fn is_known(member: &Member) -> bool {
    STATEMENT
        .iter()
        .any(|name| *name != "Condition" && is_nearly(&member.name, name))
}

/// Whether this is a statement, or an array of statements.
pub(super) fn is_bare(node: &Node) -> bool {
    let all = node.as_array().unwrap_or(std::slice::from_ref(node));
    nearly(node, "Statement").is_none()
        && !all.is_empty()
        && all.iter().take(MOST).all(is_statement)
}

fn is_statement(node: &Node) -> bool {
    let effect = nearly(node, "Effect")
        .and_then(Node::as_str)
        .unwrap_or_default();
    let effects = ["allow", "deny"]
        .iter()
        .any(|known| effect.trim().eq_ignore_ascii_case(known));
    let mut there = STATEMENT.iter().filter(|name| nearly(node, name).is_some());
    effects || there.nth(1).is_some()
}
