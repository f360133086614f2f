//! What an entry of a bundle says for one connection: variables put in, targets made
//! whole.

use std::collections::{BTreeMap, BTreeSet};

use domain::connector::Connector;
use domain::cts::AGENCY;
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};
use messages::{Message, bundle as say};
use serde::{Deserialize, Serialize};

use super::check::anywhere;
use super::tree::Step;
use super::{Bundle, ConnectorEntry, EntryCondition, EntryScope, NotificationEntry, TargetEntry};
use crate::place::Connection;

/// Why an entry says nothing for a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unresolved {
    /// The variable that has no value there.
    pub variable: String,
}

impl Unresolved {
    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        let name = (&self.variable).into();
        say::VariableWithoutValue { name }.into()
    }
}

/// A text with its braces written twice, so that it stands for itself in a bundle.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// Whether a variable can be called that.
pub(super) fn is_name(name: &str) -> bool {
    let begins = name.starts_with(|c: char| c.is_ascii_lowercase());
    begins && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A text of a bundle, taken apart.
pub(super) struct Text<'a>(Vec<Piece<'a>>);

enum Piece<'a> {
    Plain(&'a str),
    Variable(&'a str),
}

impl<'a> Text<'a> {
    /// Takes a text apart.
    ///
    /// # Errors
    /// What begins with a brace that is neither written twice nor around a name.
    pub(super) fn parse(text: &'a str) -> Result<Self, &'a str> {
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
            pieces.push(Piece::Plain(before));
            if let Some(after) = from.strip_prefix("{{") {
                pieces.push(Piece::Plain("{"));
                rest = after;
            } else if let Some(after) = from.strip_prefix("}}") {
                pieces.push(Piece::Plain("}"));
                rest = after;
            } else {
                let named = from.strip_prefix('{').and_then(|it| it.split_once('}'));
                let (name, after) = named.filter(|(name, _)| is_name(name)).ok_or(from)?;
                pieces.push(Piece::Variable(name));
                rest = after;
            }
        }
        pieces.push(Piece::Plain(rest));
        Ok(Self(pieces))
    }

    /// The variables it names.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Plain(_) => None,
            Piece::Variable(name) => Some(*name),
        })
    }

    /// The first variable that is written `${name}`, as other programs have it.
    pub(super) fn behind_dollar(&self) -> Option<&'a str> {
        self.0.windows(2).find_map(|pair| match pair {
            [Piece::Plain(before), Piece::Variable(name)] if before.ends_with('$') => Some(*name),
            _ => None,
        })
    }
}

/// Every text of an entry that may name variables, and where it stands.
pub(super) fn texts(entry: &NotificationEntry) -> Vec<(Vec<Step>, &str)> {
    let mut found = vec![(vec!["name".into()], entry.name.as_str())];
    for (row, set) in entry.operations.iter().enumerate() {
        let cell = |name: &str| vec!["operations".into(), row.into(), name.into()];
        found.push((cell("service_type"), &set.service_type));
        found.push((cell("resource_type"), &set.resource_type));
        for (at, name) in set.trace_names.iter().enumerate() {
            found.push(([cell("trace_names"), vec![at.into()]].concat(), name));
        }
    }
    for (row, group) in entry.user_groups.iter().enumerate() {
        let cell = |name: &str| vec!["user_groups".into(), row.into(), name.into()];
        found.push((cell("group"), &group.group));
        for (at, name) in group.users.iter().enumerate() {
            found.push(([cell("users"), vec![at.into()]].concat(), name));
        }
    }
    if let Some(target) = &entry.target {
        let (kind, text) = target.parts();
        found.push((vec!["target".into(), kind.into()], text));
    }
    for (at, rule) in entry.filter.iter().flat_map(|it| &it.rules).enumerate() {
        found.push((vec!["filter".into(), "rules".into(), at.into()], rule));
    }
    found
}

/// The same of a connector.
pub(super) fn connector_texts(entry: &ConnectorEntry) -> [(Vec<Step>, &str); 3] {
    [
        (vec!["notification_type".into()], &entry.notification_type),
        (vec!["topic_arn".into()], &entry.topic_arn),
        (vec!["role_arn".into()], &entry.role_arn),
    ]
}

impl Bundle {
    /// The notifications there should be at a connection, each with its place in the
    /// bundle. Entries for other connections are left out.
    ///
    /// # Errors
    /// The first entry that names a variable without a value there, by its place.
    pub fn notifications_at(
        &self,
        connection: &Connection,
    ) -> Result<Vec<(usize, Notification)>, (usize, Unresolved)> {
        let here = Resolver {
            bundle: self,
            connection,
        };
        let entries = self.notifications.iter().flatten().enumerate();
        let meant = entries.filter(|(_, entry)| here.is_meant(&entry.labels, &entry.only_at));
        let whole = meant.map(|(at, entry)| match here.notification(entry) {
            Ok(notification) => Ok((at, notification)),
            Err(unresolved) => Err((at, unresolved)),
        });
        whole.collect()
    }

    /// What each notification says for some connection that has all the variables it
    /// names; nothing of one that none has.
    #[must_use]
    pub fn notifications_anywhere(&self) -> Vec<Option<Notification>> {
        let entries = self.notifications.iter().flatten();
        let whole = entries.map(|entry| anywhere(self, |here| here.notification(entry)));
        whole.collect()
    }
}

/// A bundle at a connection.
#[derive(Clone, Copy)]
pub(crate) struct Resolver<'a> {
    pub(crate) bundle: &'a Bundle,
    pub(crate) connection: &'a Connection,
}

impl Resolver<'_> {
    /// Whether the connection has all of these labels, and is one of the only ones that are
    /// meant, if some are.
    pub(crate) fn is_meant(
        &self,
        labels: &BTreeMap<String, String>,
        only_at: &BTreeSet<String>,
    ) -> bool {
        let here = &self.connection.labels;
        let has_labels = labels
            .iter()
            .all(|(name, value)| here.get(name) == Some(value));
        has_labels && (only_at.is_empty() || only_at.contains(&self.connection.name))
    }

    fn variable(&self, name: &str) -> Option<&str> {
        let built_in = match name {
            "region" => Some(&self.connection.region),
            "project_id" => Some(&self.connection.project_id),
            _ => None,
        };
        let own = self.bundle.connections.get(&self.connection.name);
        let value = built_in.or_else(|| {
            let own = own.and_then(|entry| entry.variables.get(name));
            own.or_else(|| self.bundle.variables.get(name))
        });
        let value = value.map(String::as_str);
        value.filter(|value| built_in.is_none() || !value.is_empty())
    }

    pub(crate) fn text(&self, text: &str) -> Result<String, Unresolved> {
        let Ok(Text(pieces)) = Text::parse(text) else {
            // Refused when it was read; one that was made here stands for itself.
            return Ok(text.to_owned());
        };
        let mut whole = String::new();
        for piece in pieces {
            match piece {
                Piece::Plain(plain) => whole.push_str(plain),
                Piece::Variable(name) => {
                    whole.push_str(self.variable(name).ok_or_else(|| Unresolved {
                        variable: name.to_owned(),
                    })?);
                }
            }
        }
        Ok(whole)
    }

    fn all(&self, texts: &[String]) -> Result<Vec<String>, Unresolved> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    fn target(&self, target: &TargetEntry) -> Result<String, Unresolved> {
        let urn = match target {
            TargetEntry::Topic(name) => format!("urn:smn:{{region}}:{{project_id}}:{name}"),
            TargetEntry::Function(name) => {
                format!("urn:fss:{{region}}:{{project_id}}:function:{name}")
            }
            TargetEntry::Urn(urn) => urn.clone(),
        };
        self.text(&urn)
    }

    /// The notification an entry asks for.
    pub(crate) fn notification(
        &self,
        entry: &NotificationEntry,
    ) -> Result<Notification, Unresolved> {
        let sets = entry.operations.iter().map(|set| {
            Ok(OperationSet {
                service_type: self.text(&set.service_type)?,
                resource_type: self.text(&set.resource_type)?,
                trace_names: self.all(&set.trace_names)?,
            })
        });
        let groups = entry.user_groups.iter().map(|group| {
            Ok(UserGroup {
                group: self.text(&group.group)?,
                users: self.all(&group.users)?,
            })
        });
        let filter = entry.filter.as_ref().map(|filter| {
            Ok(Filter {
                condition: match filter.condition {
                    EntryCondition::And => Condition::And,
                    EntryCondition::Or => Condition::Or,
                },
                active: Some(filter.enabled),
                rules: self.all(&filter.rules)?,
            })
        });
        Ok(Notification {
            name: self.text(&entry.name)?,
            scope: match entry.scope {
                EntryScope::All => Scope::Complete,
                EntryScope::Selected => Scope::Customized,
            },
            operations: sets.collect::<Result<_, _>>()?,
            user_groups: groups.collect::<Result<_, _>>()?,
            enabled: Some(entry.enabled),
            topic: entry
                .target
                .as_ref()
                .map(|it| self.target(it))
                .transpose()?,
            filter: filter.transpose()?,
            agency: entry.agency.then(|| AGENCY.to_owned()),
            ..Notification::default()
        })
    }

    /// The connector an entry asks for, without its external ID.
    pub(crate) fn connector(&self, entry: &ConnectorEntry) -> Result<Connector, Unresolved> {
        Ok(Connector {
            notification_type: self.text(&entry.notification_type)?,
            topic_arn: self.text(&entry.topic_arn)?,
            role_arn: self.text(&entry.role_arn)?,
            ..Connector::default()
        })
    }
}
