//! Reading `Condition`: operators, in them keys, in them values.

use std::collections::HashSet;

use pasted::spanned::{Member, Node, Tree, member_path};
use serde_json::Value;

use super::{Reader, function, name_part, part};
use crate::decide::condition as decide;
use crate::edit::Body;
use crate::policy::{Condition, Expected, GrammarFindingKind, Part, Statement};

impl Reader<'_> {
    pub(super) fn conditions(&mut self, statement: &mut Statement, node: &Node, path: &str) {
        let Some(operators) = node.as_object().filter(|_| !function(node)) else {
            self.wrong(Expected::Operators, node, path);
            return;
        };
        statement.condition_body = Some(Body::of(node));
        self.repeated(path, operators);
        for operator in operators {
            let (name, node) = (name_part(path, operator), &operator.value);
            let path = member_path(path, &operator.name);
            let Some(keys) = node.as_object().filter(|_| !function(node)) else {
                let of_keys =
                    matches!(node.as_array(), Some([one, ..]) if one.as_object().is_some());
                let mut expected = Expected::Operator;
                if of_keys || decide::operator(&operator.name).base.is_some() {
                    expected = Expected::Keys;
                }
                self.wrong(expected, node, &path);
                continue;
            };
            self.repeated(&path, keys);
            if keys.is_empty() {
                let body = Body::of(node);
                statement.keyless.push((operator.name.clone(), body));
            }
            for key in keys {
                let at = member_path(&path, &key.name);
                statement.conditions.push(Condition {
                    operator: name.clone(),
                    key: name_part(&path, key),
                    block: Body::of(node),
                    values: self.values(&key.value, &at),
                });
            }
        }
    }

    /// Names that come again, in whatever case (IAM reference, Condition).
    fn repeated(&mut self, path: &str, members: &[Member]) {
        let mut seen = HashSet::new();
        for member in members {
            if !seen.insert(member.name.to_ascii_lowercase()) {
                self.report(GrammarFindingKind::Repeated, name_part(path, member));
            }
        }
    }

    /// Values of a condition, among which numbers and truth values are welcome.
    fn values(&mut self, node: &Node, path: &str) -> Vec<Part> {
        self.each(node, path, |reader, node, path| match &node.value {
            Tree::Scalar(Value::Number(_) | Value::Bool(_)) => {
                part(reader.written(node), node, path)
            }
            _ => reader.text(node, path),
        })
    }
}
