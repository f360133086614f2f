//! Notifications and connectors without what makes no difference: order, repetitions,
//! what the service adds, and the region and project of a target that is the
//! connection's own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use domain::connector::Connector;
use domain::cts::Target;
use domain::is_blank;
use domain::merge::{self, Change};
use domain::notification::{
    Filter, Notification, NotificationForm, OperationSet, Scope, UserGroup,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bundle::TargetEntry;
use crate::place::Connection;

/// A notification without what makes no difference. Two are the same if they are equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct NormalNotification {
    name: String,
    scope: String,
    operations: Vec<(String, String, BTreeSet<String>)>,
    users: BTreeMap<String, BTreeSet<String>>,
    enabled: Option<bool>,
    pub(crate) target: Option<TargetEntry>,
    filter: Option<NormalFilter>,
    agency: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct NormalFilter {
    condition: String,
    active: Option<bool>,
    rules: BTreeSet<String>,
}

fn trimmed(text: &str) -> String {
    text.trim_matches(is_blank).to_owned()
}

/// What a notification notifies; by its name if that is the connection's own.
pub(crate) fn target_of(
    notification: &Notification,
    connection: Option<&Connection>,
) -> Option<TargetEntry> {
    let urn = notification.topic.as_deref().map(trimmed);
    let urn = urn.filter(|urn| !urn.is_empty())?;
    let target = Target::parse_stored(&urn);
    let own = target.filter(|target| connection.is_some_and(|it| it.has(target)));
    Some(match own {
        None => TargetEntry::Urn(urn),
        Some(Target::Smn(topic)) => TargetEntry::Topic(topic.topic().to_owned()),
        Some(Target::Function(function)) => {
            let mut name = [function.package(), function.function()].join(":");
            if let Some(version) = function.version() {
                name.push(':');
                name.push_str(version);
            }
            TargetEntry::Function(name)
        }
    })
}

impl NormalNotification {
    /// Of a notification; with the connection it is at, targets of that one's region and
    /// project count by their names.
    #[must_use]
    pub fn of(notification: &Notification, connection: Option<&Connection>) -> Self {
        // Names are compared letter by letter: with a blank around it, it is another one.
        let mut operations: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        if notification.scope != Scope::Complete {
            for set in &notification.operations {
                let key = (set.service_type.clone(), set.resource_type.clone());
                let names = set.trace_names.iter().cloned();
                operations.entry(key).or_default().extend(names);
            }
        }
        let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for group in &notification.user_groups {
            let names = group.users.iter().cloned();
            users
                .entry(trimmed(&group.group))
                .or_default()
                .extend(names);
        }
        let filter = notification.filter.as_ref().filter(|it| !it.is_nothing());
        let operations = operations.into_iter();
        Self {
            name: trimmed(&notification.name),
            scope: notification.scope.as_str().to_owned(),
            operations: operations.map(|((a, b), names)| (a, b, names)).collect(),
            users,
            enabled: notification.enabled,
            target: target_of(notification, connection),
            filter: filter.map(|filter| NormalFilter {
                condition: match filter.condition.as_str() {
                    // The API text prints this as if it were a value; the value is AND.
                    "AND (default value)" => "AND".to_owned(),
                    word => word.to_owned(),
                },
                active: filter.active,
                rules: filter.rules.iter().cloned().collect(),
            }),
            agency: notification.agency.clone(),
        }
    }

    /// As a form; the target as it is compared.
    fn form(&self) -> NotificationForm {
        let operations = self
            .operations
            .iter()
            .map(|(service, resource, names)| OperationSet {
                service_type: service.clone(),
                resource_type: resource.clone(),
                trace_names: names.iter().cloned().collect(),
            });
        let users = self.users.iter().map(|(group, users)| UserGroup {
            group: group.clone(),
            users: users.iter().cloned().collect(),
        });
        let target = self
            .target
            .as_ref()
            .map(|target| target.parts().1.to_owned());
        NotificationForm::from(&Notification {
            name: self.name.clone(),
            scope: Scope::from(self.scope.clone()),
            operations: operations.collect(),
            user_groups: users.collect(),
            enabled: self.enabled,
            topic: target,
            filter: self.filter.as_ref().map(|filter| Filter {
                condition: filter.condition.clone().into(),
                active: filter.active,
                rules: filter.rules.iter().cloned().collect(),
            }),
            agency: self.agency.clone(),
            ..Notification::default()
        })
    }

    /// The fields in which two differ.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        merge::changes(&self.form(), &after.form())
    }
}

/// Tells whether an object is still what it was. Nothing can be read out of it but whether
/// two are equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Of a stored notification.
    #[must_use]
    pub fn of_notification(stored: &Notification) -> Self {
        Self::of(&(&stored.id, NormalNotification::of(stored, None)))
    }

    /// Of a stored connector. Of its external ID two bytes of a digest go in:
    /// enough to notice a change, not enough to guess it.
    #[must_use]
    pub fn of_connector(stored: &Connector) -> Self {
        let id = Sha256::digest(stored.external_id.expose().as_bytes());
        let id: Vec<u8> = id.iter().take(2).copied().collect();
        Self::of(&(
            trimmed(&stored.notification_type),
            trimmed(&stored.topic_arn),
            trimmed(&stored.role_arn),
            id,
        ))
    }

    fn of(content: &impl Serialize) -> Self {
        let text = serde_json::to_string(content).unwrap_or_default();
        let mut hexadecimal = String::new();
        for byte in Sha256::digest(text.as_bytes()) {
            // Writing to a text cannot fail.
            let _ = write!(hexadecimal, "{byte:02x}");
        }
        Self(hexadecimal)
    }
}
