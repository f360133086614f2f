//! What has to be done so that connections become what a bundle says.

mod drift;
mod file;
mod listening;
mod listing;
mod make;
mod reach;
mod sentences;
mod twins;

use std::collections::BTreeMap;

use domain::connector::{Connector, ConnectorForm, SecretEdit};
use domain::finding::Finding;
use domain::merge::{self, Change, FormFields};
use domain::notification::{Notification, NotificationForm};
use domain::secret::Secret;
use messages::{Arg, Message, plan as say};
use serde::{Deserialize, Serialize};

use crate::bundle::Unresolved;
use crate::normal::{Fingerprint, NormalNotification};
use crate::place::Connection;

pub use drift::{Drift, DriftState};
pub use listing::Shown;
pub use make::{Options, plan};
pub use reach::Unreached;
pub use sentences::Sentences;

/// What has to be done, in the order in which it is done. It holds no secret.
///
/// A plan that has nothing to do says that there is no drift.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// One for each object of the bundle at each connection it is meant for, and for what
    /// is stored besides.
    pub items: Vec<Item>,
    /// Objects of the bundle that none of the connections is meant to have.
    pub unmatched: Vec<Object>,
}

/// A connection in a plan: the plan holds for this project only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedConnection {
    /// Identifies it.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its region; `""` if unknown.
    pub region: String,
    /// Its project; `""` if unknown.
    pub project_id: String,
}

impl PlannedConnection {
    /// Whether that is still the connection the plan was made for.
    #[must_use]
    pub fn is(&self, connection: &Connection) -> bool {
        (&self.id, &self.region, &self.project_id)
            == (&connection.id, &connection.region, &connection.project_id)
    }
}

/// An object of a connection, by what it is found by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Object {
    /// The notification of that name.
    Notification(String),
    /// The connector of that type.
    Connector(String),
}

impl Object {
    /// Its name or type.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Notification(name) | Self::Connector(name) => name,
        }
    }
}

/// What has to be done with one object at one connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Where.
    pub connection: PlannedConnection,
    /// With what.
    pub object: Object,
    /// What.
    pub action: Action,
    /// What to know before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

/// What has to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Action {
    /// There is none, and there should be.
    Create {
        /// What there should be.
        wanted: Content,
    },
    /// It differs.
    Update {
        /// What is stored.
        before: Content,
        /// Tells whether it still is.
        fingerprint: Fingerprint,
        /// What should be.
        wanted: Content,
    },
    /// There should be none, and deleting was asked for.
    Delete {
        /// What is stored.
        before: Content,
        /// Tells whether it still is.
        fingerprint: Fingerprint,
    },
    /// Nothing: it is as it should be.
    Unchanged,
    /// Nothing: the bundle does not have it, and deleting was not asked for.
    Keep,
    /// Nothing, because something is in the way.
    Blocked {
        /// What.
        reason: Blocked,
    },
}

impl Action {
    /// The word it is called in a file.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Create { .. } => "create",
            Self::Update { .. } => "update",
            Self::Delete { .. } => "delete",
            Self::Unchanged => "unchanged",
            Self::Keep => "keep",
            Self::Blocked { .. } => "blocked",
        }
    }

    /// Whether it changes anything.
    #[must_use]
    pub fn is_change(&self) -> bool {
        matches!(
            self,
            Self::Create { .. } | Self::Update { .. } | Self::Delete { .. }
        )
    }
}

/// An object, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Content {
    /// A notification.
    Notification(Box<Notification>),
    /// A connector.
    Connector(PlannedConnector),
}

/// A connector without its external ID.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedConnector {
    /// Its type.
    pub notification_type: String,
    /// ARN of the topic.
    pub topic_arn: String,
    /// ARN of the role.
    pub role_arn: String,
    /// Where its external ID comes from.
    pub external_id: ExternalId,
}

/// Where an external ID comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExternalId {
    /// The stored one stays.
    Stored,
    /// It is asked for under this name.
    Asked(String),
}

impl PlannedConnector {
    pub(crate) fn of(stored: &Connector, external_id: ExternalId) -> Self {
        Self {
            notification_type: stored.notification_type.clone(),
            topic_arn: stored.topic_arn.clone(),
            role_arn: stored.role_arn.clone(),
            external_id,
        }
    }

    pub(crate) fn with(&self, external_id: Secret) -> Connector {
        Connector {
            notification_type: self.notification_type.clone(),
            topic_arn: self.topic_arn.clone(),
            role_arn: self.role_arn.clone(),
            external_id,
        }
    }

    fn form(&self) -> ConnectorForm {
        let external_id = match self.external_id {
            ExternalId::Stored => SecretEdit::Unchanged,
            ExternalId::Asked(_) => SecretEdit::Replace(Secret::default()),
        };
        ConnectorForm {
            external_id,
            ..ConnectorForm::from(&self.with(Secret::default()))
        }
    }
}

/// Something a check of a form found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// Name of the rule, as listed with its source in `docs/rules.md`.
    pub rule: String,
    /// The field of the form.
    pub field: String,
    /// The sentence. It is not written to a file, whose reader may have another version of
    /// the catalogues.
    #[serde(skip)]
    pub message: Option<Message>,
}

impl Found {
    fn of(finding: Finding) -> Self {
        Self {
            rule: finding.rule.to_owned(),
            field: finding.field.into_owned(),
            message: Some(finding.message),
        }
    }

    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        self.message.clone().unwrap_or_else(|| {
            let (field, rule) = ((&self.field).into(), (&self.rule).into());
            say::RuleNamed { field, rule }.into()
        })
    }
}

/// Why nothing is done with an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocked {
    /// What is stored there could not be read, or not whole.
    Unread,
    /// Nothing may be changed through the connection.
    ReadOnly,
    /// A variable has no value there.
    Variable(Unresolved),
    /// The bundle has two of the same name for the connection.
    TwiceInBundle,
    /// Two of that name are stored.
    TwiceStored,
    /// The service left out part of what is stored, so that it cannot be compared.
    LeftOut,
    /// The checks refuse it.
    Refused(Vec<Found>),
    /// Another connection leads to the same project, and something else is wanted of this
    /// name there.
    SameProject,
    /// It is not known what was done with it, so that it cannot be undone.
    Uncertain,
}

impl Blocked {
    /// The same for people: a sentence for each reason.
    #[must_use]
    pub fn words(&self) -> Vec<Message> {
        let one = match self {
            Self::Unread => say::BLOCKED_UNREAD,
            Self::ReadOnly => messages::connection::CONNECTION_READ_ONLY,
            Self::Variable(unresolved) => unresolved.words(),
            Self::TwiceInBundle => say::BLOCKED_TWICE_IN_BUNDLE,
            Self::TwiceStored => say::BLOCKED_TWICE_STORED,
            Self::LeftOut => say::BLOCKED_LEFT_OUT,
            Self::SameProject => say::BLOCKED_SAME_PROJECT,
            Self::Uncertain => say::BLOCKED_UNCERTAIN,
            Self::Refused(found) => return found.iter().map(Found::words).collect(),
        };
        vec![one]
    }
}

/// What to know before something is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// The project has no room for it, or might have none.
    Quota {
        /// How many there can be.
        quota: usize,
        /// How many there are by then, if both numbers are the service's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        used: Option<usize>,
    },
    /// The connection has no such topic.
    TopicMissing {
        /// Its name.
        topic: String,
    },
    /// Nobody gets what the topic is sent, as far as its subscriptions were read.
    TopicUnheard {
        /// Its name.
        topic: String,
        /// Whether somebody is subscribed, but did not confirm it.
        is_unconfirmed: bool,
    },
    /// The external ID has to be entered before it can be applied.
    ExternalIdNeeded {
        /// The name it is asked for under.
        name: String,
    },
    /// The checks say something about it.
    Found(Found),
    /// What is deleted can't be created again as it is: the checks refuse it.
    NotRecreatable(Found),
    /// Other connections of the plan lead to the same project.
    SameProject {
        /// Their names.
        connections: Vec<String>,
    },
}

impl Warning {
    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        match self {
            &Self::Quota { quota, used: None } => say::Quota { quota }.into(),
            &Self::Quota {
                quota,
                used: Some(used),
            } => say::QuotaFull { quota, used }.into(),
            Self::TopicMissing { topic } => {
                let topic = topic.into();
                say::TopicMissing { topic }.into()
            }
            Self::TopicUnheard {
                topic,
                is_unconfirmed,
            } => {
                let topic = topic.into();
                if *is_unconfirmed {
                    say::TopicUnconfirmed { topic }.into()
                } else {
                    say::TopicUnheard { topic }.into()
                }
            }
            Self::ExternalIdNeeded { name } => {
                let name = name.into();
                say::ExternalIdNeeded { name }.into()
            }
            Self::Found(found) => found.words(),
            Self::NotRecreatable(found) => {
                let reason = found.words().into();
                say::NotRecreatable { reason }.into()
            }
            Self::SameProject { connections } => {
                let quoted = |name: &String| Message::from(say::Quoted { name: name.into() });
                let (count, names) = (connections.len(), connections.iter().map(quoted));
                let names = Arg::list(names);
                say::SameProject { count, names }.into()
            }
        }
    }
}

/// How many of each action a plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Objects to create.
    pub create: usize,
    /// Objects to update.
    pub update: usize,
    /// Objects to delete.
    pub delete: usize,
    /// Objects that are as they should be.
    pub unchanged: usize,
    /// Objects that are only stored.
    pub keep: usize,
    /// Objects with something in the way.
    pub blocked: usize,
}

impl Counts {
    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        let &Self {
            create,
            update,
            delete,
            unchanged,
            keep,
            blocked,
        } = self;
        say::Summary {
            blocked,
            create,
            delete,
            keep,
            unchanged,
            update,
        }
        .into()
    }

    fn add(&mut self, action: &Action) {
        let count = match action {
            Action::Create { .. } => &mut self.create,
            Action::Update { .. } => &mut self.update,
            Action::Delete { .. } => &mut self.delete,
            Action::Unchanged => &mut self.unchanged,
            Action::Keep => &mut self.keep,
            Action::Blocked { .. } => &mut self.blocked,
        };
        *count += 1;
    }
}

impl Plan {
    /// Whether there is nothing to do. What is blocked is not done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.items.iter().any(|item| item.action.is_change())
    }

    /// How many of each action it has.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for item in &self.items {
            counts.add(&item.action);
        }
        counts
    }

    /// The same for each connection, by its ID.
    #[must_use]
    pub fn counts_by_connection(&self) -> BTreeMap<&str, Counts> {
        let mut all: BTreeMap<&str, Counts> = BTreeMap::new();
        for item in &self.items {
            let counts = all.entry(&item.connection.id).or_default();
            counts.add(&item.action);
        }
        all
    }
}

impl Item {
    /// The fields it changes; of what is created or deleted those that are not empty.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        match &self.action {
            Action::Create { wanted } => wanted.changes_from(None),
            Action::Update { before, wanted, .. } => wanted.changes_from(Some(before)),
            Action::Delete { before, .. } => {
                let mut changes = before.changes_from(None);
                for change in &mut changes {
                    std::mem::swap(&mut change.before, &mut change.after);
                }
                changes
            }
            Action::Unchanged | Action::Keep | Action::Blocked { .. } => Vec::new(),
        }
    }
}

impl Content {
    fn changes_from(&self, before: Option<&Self>) -> Vec<Change> {
        match (before, self) {
            (Some(Self::Notification(before)), Self::Notification(after)) => {
                let normal = |it| NormalNotification::of(it, None);
                normal(before).changes(&normal(after))
            }
            (Some(Self::Connector(before)), Self::Connector(after)) => {
                merge::changes(&before.form(), &after.form())
            }
            (_, Self::Notification(after)) => {
                let none = Notification {
                    scope: domain::notification::Scope::Other(String::new()),
                    ..Notification::default()
                };
                all_of(
                    &NotificationForm::from(&none),
                    &NotificationForm::from(after.as_ref()),
                )
            }
            (_, Self::Connector(after)) => all_of(&ConnectorForm::default(), &after.form()),
        }
    }
}

/// The fields of something new that are not as in something empty; before, there were none.
fn all_of<F: FormFields>(empty: &F, new: &F) -> Vec<Change> {
    let mut changes = merge::changes(empty, new);
    for change in &mut changes {
        change.before.clear();
    }
    changes
}
