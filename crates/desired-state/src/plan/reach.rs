//! What of a bundle is for none of the connections there are.

use std::collections::{BTreeMap, BTreeSet};

use messages::{Arg, Message, workspace_plan as say};

use super::Object;
use crate::bundle::{Bundle, Resolver};
use crate::place::Connection;

/// What of a bundle is for none of the connections: nothing of it is compared anywhere, so
/// that where nothing differs, nothing is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unreached {
    /// Connections the bundle names that do not exist.
    pub strangers: Vec<String>,
    /// Labels its entries ask for that no connection has: “env=prod”.
    pub labels: Vec<String>,
    /// Objects that no connection is meant to have.
    pub objects: Vec<Object>,
    /// Whether those are all the bundle has.
    pub is_all: bool,
}

impl Unreached {
    /// What of a bundle is for none of these connections, which are all there are.
    #[must_use]
    pub fn of(bundle: &Bundle, connections: &[Connection]) -> Self {
        let notifications = bundle.notifications.iter().flatten().map(|entry| {
            let object = Object::Notification(entry.name.clone());
            (object, &entry.labels, &entry.only_at)
        });
        let connectors = bundle.connectors.iter().flatten().map(|entry| {
            let object = Object::Connector(entry.notification_type.clone());
            (object, &entry.labels, &entry.only_at)
        });
        let mut labels = BTreeSet::new();
        let mut objects = Vec::new();
        let mut is_all = true;
        for (object, wanted, only_at) in notifications.chain(connectors) {
            labels.extend(lacked(wanted, connections));
            let is_meant = |connection: &Connection| {
                bundle.is_made_for(&connection.name)
                    && Resolver { bundle, connection }.is_meant(wanted, only_at)
            };
            if connections.iter().any(is_meant) {
                is_all = false;
            } else {
                objects.push(object);
            }
        }
        let known = connections.iter().map(|one| one.name.clone()).collect();
        let strangers = bundle.strangers(&known).into_iter();
        Self {
            strangers: strangers.map(str::to_owned).collect(),
            labels: labels.into_iter().collect(),
            objects,
            is_all,
        }
    }

    /// The connections and labels there are none of, named.
    #[must_use]
    pub fn sentences(&self) -> Vec<Message> {
        let names = Arg::list(&self.strangers);
        let labels = Arg::list(&self.labels);
        let strangers = (!names.is_empty()).then(|| say::Strangers { names }.into());
        let labels = (!labels.is_empty()).then(|| say::LabelsOfNone { labels }.into());
        strangers.into_iter().chain(labels).collect()
    }

    /// Whether everything of the bundle is for some connection.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.strangers.is_empty() && self.labels.is_empty() && self.objects.is_empty()
    }
}

/// Those of the labels that no connection has.
fn lacked(
    wanted: &BTreeMap<String, String>,
    connections: &[Connection],
) -> impl Iterator<Item = String> {
    let is_lacked = |label: &(&String, &String)| {
        let (name, value) = *label;
        let mut all = connections.iter();
        !all.any(|one| one.labels.get(name) == Some(value))
    };
    wanted
        .iter()
        .filter(is_lacked)
        .map(|(name, value)| [name, "=", value].concat())
}
