//! A bundle made of what is stored at a connection.

use std::collections::{BTreeMap, BTreeSet};

use domain::connector::Connector;
use domain::notification::{Condition, Notification, Scope};
use messages::{Message, bundle as say};
use wire::connectors::left_out;
use wire::notifications::{NotificationList, Part};

use super::read::{is_reference, looks_secret};
use super::{
    Bundle, ConnectorEntry, EntryCondition, EntryScope, FilterEntry, NotificationEntry,
    OperationsEntry, TargetEntry, UsersEntry, escaped,
};
use crate::normal::target_of;
use crate::place::Connection;

/// A bundle made of what is stored, and what could not go into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The bundle.
    pub bundle: Bundle,
    /// What is not in it.
    pub omitted: Vec<Omission>,
}

/// Something a bundle cannot say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Omission {
    /// Name of the notification, or type of the connector.
    pub name: String,
    /// Why.
    pub reason: Message,
}

/// A bundle of the notifications that are wanted and of the connectors of a connection;
/// `None` where it should say nothing about them. Notifications need not be stored yet.
/// Topics and functions of the connection's own region and project are named, so that the
/// bundle fits other connections as well.
#[must_use]
pub fn bundle_of(
    connection: &Connection,
    notifications: Option<&NotificationList>,
    is_wanted: &dyn Fn(&Notification) -> bool,
    connectors: Option<&[Connector]>,
) -> Made {
    let mut omitted = Vec::new();
    let mut omit = |name: &str, reason| {
        let name = name.to_owned();
        omitted.push(Omission { name, reason });
    };
    let notifications = notifications.map(|list| {
        let mut entries: Vec<NotificationEntry> = Vec::new();
        let stored = list.iter().enumerate();
        for (at, stored) in stored.filter(|(_, stored)| is_wanted(stored)) {
            let is_there = |it: &NotificationEntry| it.name == escaped(&stored.name);
            // A bundle says no IDs, so one that is not stored yet lacks nothing.
            let left_out = list.left_out(at);
            let entry = match left_out.iter().find(|part| **part != Part::Id) {
                Some(part) => {
                    let part = part.name().into();
                    Err(say::PartLeftOut { part }.into())
                }
                None if entries.iter().any(is_there) => {
                    let name = (&stored.name).into();
                    Err(say::EntryTwice { name }.into())
                }
                None => notification(connection, stored),
            };
            match entry {
                Ok(entry) => entries.push(entry),
                Err(reason) => omit(&stored.name, reason),
            }
        }
        entries
    });
    let connectors = connectors.map(|stored| {
        let mut entries = Vec::new();
        for stored in stored {
            match left_out(stored) {
                Some(part) => {
                    let part = part.into();
                    omit(&stored.notification_type, say::PartLeftOut { part }.into());
                }
                None => entries.push(connector(stored)),
            }
        }
        entries
    });
    let bundle = Bundle {
        notifications,
        connectors,
        ..Bundle::default()
    };
    Made {
        bundle: bundle.canonical(),
        omitted,
    }
}

/// One bundle of the notifications that are wanted of each of several connections, naming
/// these. What is the same at several is in it once. What is not wanted of all of them says
/// at which connections it is, and so does what differs under one name: each connection gets
/// what was wanted of it.
#[must_use]
pub fn bundle_of_several<'a, W>(
    places: impl IntoIterator<Item = (&'a Connection, &'a NotificationList, W)>,
) -> Made
where
    W: Fn(&Notification) -> bool,
{
    let (mut merged, mut names) = (Merged::default(), Vec::new());
    for (connection, list, is_wanted) in places {
        let made = bundle_of(connection, Some(list), &is_wanted, None);
        merged.omitted.extend(made.omitted);
        names.push(connection.name.as_str());
        for entry in made.bundle.notifications.into_iter().flatten() {
            let stored = list.names().find(|it| escaped(it) == entry.name);
            let here = &connection.name;
            let differs = say::DiffersElsewhere {
                connection: here.into(),
            };
            merged.add(here, stored, differs.into(), entry.name.clone(), entry);
        }
    }
    let only_at = |entry: &mut NotificationEntry, names| entry.only_at = names;
    merged.made(names, only_at, |entries| Bundle {
        notifications: Some(entries),
        ..Bundle::default()
    })
}

/// One bundle of connectors of each of several connections, naming these, as
/// [`bundle_of_several`] makes one of notifications.
#[must_use]
pub fn bundle_of_connectors<'a>(
    places: impl IntoIterator<Item = (&'a Connection, Vec<Connector>)>,
) -> Made {
    let (mut merged, mut names) = (Merged::default(), Vec::new());
    for (connection, connectors) in places {
        let made = bundle_of(connection, None, &|_| false, Some(&connectors));
        merged.omitted.extend(made.omitted);
        names.push(connection.name.as_str());
        for entry in made.bundle.connectors.into_iter().flatten() {
            let mut stored = connectors.iter().map(|one| one.notification_type.as_str());
            let stored = stored.find(|it| escaped(it) == entry.notification_type);
            let here = &connection.name;
            let differs = say::ConnectorDiffersElsewhere {
                connection: here.into(),
            };
            let called = entry.notification_type.clone();
            merged.add(here, stored, differs.into(), called, entry);
        }
    }
    let only_at = |entry: &mut ConnectorEntry, names| entry.only_at = names;
    merged.made(names, only_at, |entries| Bundle {
        connectors: Some(entries),
        ..Bundle::default()
    })
}

/// Entries of several connections.
struct Merged<T> {
    /// By what they are called in the bundle: each with the connections that have it.
    entries: BTreeMap<String, Vec<(T, BTreeSet<String>)>>,
    omitted: Vec<Omission>,
}

impl<T> Default for Merged<T> {
    fn default() -> Self {
        Self {
            entries: BTreeMap::new(),
            omitted: Vec::new(),
        }
    }
}

impl<T: PartialEq> Merged<T> {
    /// Adds an entry of a connection, which is called `stored` there. `differs` is said where
    /// another one is in its place, which only connections of one name can have.
    fn add(
        &mut self,
        connection: &str,
        stored: Option<&str>,
        differs: Message,
        called: String,
        entry: T,
    ) {
        let known = self.entries.entry(called).or_default();
        if let Some((_, names)) = known.iter_mut().find(|(known, _)| *known == entry) {
            names.insert(connection.to_owned());
        } else if known.iter().any(|(_, names)| names.contains(connection)) {
            self.omitted.push(Omission {
                name: stored.unwrap_or_default().to_owned(),
                reason: differs,
            });
        } else {
            known.push((entry, BTreeSet::from([connection.to_owned()])));
        }
    }

    /// The bundle of them, naming the connections. What not all of these have is only for
    /// those that have it.
    fn made(
        self,
        connections: Vec<&str>,
        only_at: impl Fn(&mut T, BTreeSet<String>),
        bundle: impl FnOnce(Vec<T>) -> Bundle,
    ) -> Made {
        let all: BTreeSet<&str> = connections.iter().copied().collect();
        let entries = self.entries.into_values().flatten();
        let entries = entries.map(|(mut entry, names)| {
            if names.len() < all.len() {
                only_at(&mut entry, names);
            }
            entry
        });
        Made {
            bundle: bundle(entries.collect()).made_for(connections).canonical(),
            omitted: self.omitted,
        }
    }
}

impl Bundle {
    /// The same notifications, sent to the topic of that name in each connection's own
    /// region and project.
    #[must_use]
    pub fn sent_to(mut self, topic: &str) -> Self {
        for entry in self.notifications.iter_mut().flatten() {
            entry.target = Some(TargetEntry::Topic(escaped(topic)));
        }
        self
    }

    /// The same, naming the connections it was made for: none of them has variables of
    /// its own.
    #[must_use]
    pub fn made_for<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        for name in names {
            self.connections.entry(name.to_owned()).or_default();
        }
        self
    }

    /// Whether it is for a connection of that name. One that names connections is for those,
    /// whether they have variables or not; any other is for all.
    #[must_use]
    pub fn is_made_for(&self, name: &str) -> bool {
        self.connections.is_empty() || self.connections.contains_key(name)
    }

    /// The connections it names that are none of these: what it says for them is used
    /// nowhere.
    #[must_use]
    pub fn strangers(&self, known: &BTreeSet<String>) -> Vec<&str> {
        let notifications = self.notifications.iter().flatten().map(|it| &it.only_at);
        let connectors = self.connectors.iter().flatten().map(|it| &it.only_at);
        let only = notifications.chain(connectors).flatten();
        let named: BTreeSet<&String> = self.connections.keys().chain(only).collect();
        let strange = named.into_iter().filter(|name| !known.contains(*name));
        strange.map(String::as_str).collect()
    }
}

fn all(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| escaped(text)).collect()
}

fn notification(
    connection: &Connection,
    stored: &Notification,
) -> Result<NotificationEntry, Message> {
    let unknown = |word: &str| -> Message {
        let word = word.into();
        say::WordUnknown { word }.into()
    };
    let scope = match &stored.scope {
        Scope::Complete => EntryScope::All,
        Scope::Customized => EntryScope::Selected,
        Scope::Other(word) => return Err(unknown(word)),
    };
    let filter = match stored.filter.as_ref().filter(|it| !it.is_nothing()) {
        None => None,
        Some(filter) => Some(FilterEntry {
            condition: match filter.condition.as_str() {
                "AND" | "AND (default value)" => EntryCondition::And,
                word if filter.condition != Condition::Or => return Err(unknown(word)),
                _ => EntryCondition::Or,
            },
            enabled: filter.active.ok_or(say::FILTER_STATE_LEFT_OUT)?,
            rules: all(&filter.rules),
        }),
    };
    let operations = stored.operations.iter().map(|set| OperationsEntry {
        service_type: escaped(&set.service_type),
        resource_type: escaped(&set.resource_type),
        trace_names: all(&set.trace_names),
    });
    let groups = stored.user_groups.iter().map(|group| UsersEntry {
        group: escaped(&group.group),
        users: all(&group.users),
    });
    let target = target_of(stored, Some(connection)).map(|target| match target {
        TargetEntry::Topic(name) => TargetEntry::Topic(escaped(&name)),
        TargetEntry::Function(name) => TargetEntry::Function(escaped(&name)),
        TargetEntry::Urn(urn) => TargetEntry::Urn(escaped(&urn)),
    });
    Ok(NotificationEntry {
        name: escaped(&stored.name),
        labels: BTreeMap::new(),
        only_at: BTreeSet::new(),
        scope,
        operations: match scope {
            EntryScope::All => Vec::new(),
            EntryScope::Selected => operations.collect(),
        },
        user_groups: groups.collect(),
        target,
        enabled: stored.enabled.unwrap_or(true),
        filter,
        agency: stored.agency.is_some(),
    })
}

/// What the external ID of a connector of that type can be asked for under.
pub(crate) fn reference_for(notification_type: &str) -> String {
    let is_usable = is_reference(notification_type) && !looks_secret(notification_type);
    if is_usable {
        notification_type
    } else {
        "external-id"
    }
    .to_owned()
}

fn connector(stored: &Connector) -> ConnectorEntry {
    ConnectorEntry {
        notification_type: escaped(&stored.notification_type),
        labels: BTreeMap::new(),
        only_at: BTreeSet::new(),
        topic_arn: escaped(&stored.topic_arn),
        role_arn: escaped(&stored.role_arn),
        external_id_ref: reference_for(&stored.notification_type),
    }
}
