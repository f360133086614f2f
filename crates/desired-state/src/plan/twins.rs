//! Connections that lead to the same project: what one of them changes, the other one has.

use std::collections::BTreeMap;

use domain::is_blank;
use domain::notification::Notification;

use super::{Action, Blocked, Content, Item, Object, Warning};
use crate::normal::NormalNotification;
use crate::place::{Connection, Place};

/// What an item wants to be stored under its name.
enum Want {
    /// What is stored already.
    Stored,
    /// This.
    Is(Box<NormalNotification>),
    /// Nothing.
    Gone,
    /// Something, but it is not known what, and it is not written.
    Open,
}

impl Want {
    /// `None` where nobody asks for anything, or for nothing that could be written.
    fn of(item: &Item) -> Option<Self> {
        match &item.action {
            Action::Create { wanted } | Action::Update { wanted, .. } => match wanted {
                Content::Notification(wanted) => Some(Self::Is(Box::new(normal(wanted)))),
                Content::Connector(_) => None,
            },
            Action::Delete { .. } => Some(Self::Gone),
            Action::Unchanged => Some(Self::Stored),
            Action::Keep
            | Action::Blocked {
                reason: Blocked::ReadOnly,
            } => None,
            Action::Blocked { .. } => Some(Self::Open),
        }
    }

    fn contradicts(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Is(one), Self::Is(two)) => one != two,
            // One that cannot be compared may still not want to be deleted.
            (Self::Open, other) | (other, Self::Open) => matches!(other, Self::Gone),
            (one, two) => std::mem::discriminant(one) != std::mem::discriminant(two),
        }
    }
}

fn normal(notification: &Notification) -> NormalNotification {
    NormalNotification::of(notification, None)
}

/// Says of each notification of connections that lead to the same project which others do,
/// and blocks what they want differently. Connectors belong to an account of Network
/// Security, whatever the project.
pub(super) fn settle(items: &mut [Item], places: &[Place<'_>]) {
    let mut projects: BTreeMap<_, Vec<&Connection>> = BTreeMap::new();
    for Place { connection, .. } in places {
        if let Some(project) = connection.project() {
            projects.entry(project).or_default().push(connection);
        }
    }
    projects.retain(|_, connections| connections.len() > 1);
    let projects: Vec<Vec<&Connection>> = projects.into_values().collect();
    let mut project_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, connections) in projects.iter().enumerate() {
        project_of.extend(connections.iter().map(|it| (it.id.as_str(), at)));
    }
    // What is wanted under each name of a project, and by which items.
    let mut wanted: BTreeMap<(usize, String), Vec<(usize, Want)>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        let project = project_of.get(item.connection.id.as_str());
        if let (Some(project), Object::Notification(name)) = (project, &item.object)
            && let Some(want) = Want::of(item)
        {
            let key = (*project, name.trim_matches(is_blank).to_owned());
            wanted.entry(key).or_default().push((at, want));
        }
    }
    for wants in wanted.values() {
        for (at, want) in wants {
            let is_contested = wants.iter().any(|(_, other)| want.contradicts(other));
            let item = items.get_mut(*at);
            if let Some(item) = item.filter(|_| is_contested && !matches!(want, Want::Open)) {
                item.action = Action::Blocked {
                    reason: Blocked::SameProject,
                };
                item.warnings.clear();
            }
        }
    }
    for item in items {
        let project = project_of.get(item.connection.id.as_str());
        let connections = project.and_then(|at| projects.get(*at));
        if let (Some(connections), Object::Notification(_)) = (connections, &item.object) {
            let others = connections.iter().filter(|it| it.id != item.connection.id);
            item.warnings.push(Warning::SameProject {
                connections: others.map(|it| it.name.clone()).collect(),
            });
        }
    }
}
