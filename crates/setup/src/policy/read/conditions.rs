//! Reading `Condition`: operators, in them keys, in them values.

use domain::finding::Span;
use wire::json::{Member, Node, Tree, Value};

use super::{Reader, member_path, name_part, span};
use crate::edit::Body;
use crate::policy::{Condition, OddityKind, Part, Statement};

impl Reader {
    pub(super) fn conditions(&mut self, statement: &mut Statement, node: &Node, path: &str) {
        let Some(operators) = node.as_object() else {
            self.wrong("an object of operators", node, path);
            return;
        };
        statement.condition_body = Some(Body::of(node));
        self.repeated(path, operators);
        for operator in operators {
            let path = member_path(path, &operator.name);
            let Some(keys) = operator.value.as_object() else {
                self.wrong("an object of condition keys", &operator.value, &path);
                continue;
            };
            self.repeated(&path, keys);
            for key in keys {
                let at = member_path(&path, &key.name);
                statement.conditions.push(Condition {
                    operator: Part {
                        text: operator.name.clone(),
                        span: Span {
                            start: operator.start,
                            end: operator.end,
                        },
                        path: path.clone(),
                    },
                    key: name_part(&path, key),
                    block: Body::of(&operator.value),
                    values: self.values(&key.value, &at),
                    span: span(&key.value),
                    list: super::list(&key.value),
                });
            }
        }
    }

    /// Names that come again.
    fn repeated(&mut self, path: &str, members: &[Member]) {
        for (index, member) in members.iter().enumerate() {
            let before = |other: &Member| other.name == member.name;
            if members.iter().take(index).any(before) {
                self.odd(OddityKind::Repeated, name_part(path, member));
            }
        }
    }

    /// Values of a condition, among which numbers and truth values are welcome.
    fn values(&mut self, node: &Node, path: &str) -> Vec<Part> {
        let mut found = Vec::new();
        for (index, element) in node
            .as_array()
            .unwrap_or(std::slice::from_ref(node))
            .iter()
            .enumerate()
        {
            let path = if node.as_array().is_some() {
                [path, "[", &index.to_string(), "]"].concat()
            } else {
                path.to_owned()
            };
            let text = match &element.value {
                Tree::Scalar(Value::String(text) | Value::Number(text)) => text.clone(),
                Tree::Scalar(Value::Bool(flag)) => flag.to_string(),
                _ => {
                    self.wrong("a text in quotes", element, &path);
                    continue;
                }
            };
            found.push(Part {
                text,
                span: span(element),
                path,
            });
        }
        found
    }
}
