//! A key event notification: as the service stores it, as a form edits it, and
//! as a checked value that may be sent.

mod arrival;
mod check;
mod form;
mod known;
mod mend;
mod site;

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

pub use arrival::Detour;
pub use check::{check, inspect, refused_as_new};
pub use known::Known;
pub use mend::{QuickFix, mend};
pub use site::{Capability, GLOBAL_SERVICES, PERHAPS_GLOBAL_SERVICES, Profile, Site, Support};

/// Which operations a notification is about (`operation_type`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Scope {
    /// `complete`: every operation of every connected service.
    #[default]
    Complete,
    /// `customized`: only the listed operations.
    Customized,
    /// A word this console does not know, kept as it was read.
    Other(String),
}

impl Scope {
    /// The word of the service.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "complete",
            Self::Customized => "customized",
            Self::Other(word) => word,
        }
    }
}

impl From<String> for Scope {
    fn from(word: String) -> Self {
        match word.as_str() {
            "complete" => Self::Complete,
            "customized" => Self::Customized,
            _ => Self::Other(word),
        }
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> Self {
        scope.as_str().to_owned()
    }
}

/// Some operations of one resource type of one service.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OperationSet {
    /// Acronym of the service, for example `ECS`.
    pub service_type: String,
    /// Kind of resource, for example `ecs`.
    pub resource_type: String,
    /// Names of the operations, for example `deleteServer`.
    pub trace_names: Vec<String>,
}

/// Users of one group whose operations count.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct UserGroup {
    /// Name of the IAM user group.
    pub group: String,
    /// Names of its users that count.
    pub users: Vec<String>,
}

/// How the rules of a filter are combined.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Condition {
    /// Every rule must hold.
    #[default]
    And,
    /// One rule is enough.
    Or,
    /// A word this console does not know, kept as it was read.
    Other(String),
}

impl Condition {
    /// The word of the service.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Other(word) => word,
        }
    }
}

impl From<String> for Condition {
    fn from(word: String) -> Self {
        match word.as_str() {
            "AND" => Self::And,
            "OR" => Self::Or,
            _ => Self::Other(word),
        }
    }
}

impl From<Condition> for String {
    fn from(condition: Condition) -> Self {
        condition.as_str().to_owned()
    }
}

/// The advanced filter as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Filter {
    /// How the rules are combined.
    pub condition: Condition,
    /// `is_support_filter`: with `false` the rules are stored without effect.
    /// `None` where that was not answered.
    pub active: Option<bool>,
    /// The rules, verbatim: `field = value` or `field != value`.
    pub rules: Vec<String>,
}

impl Filter {
    /// Whether there is nothing in it: neither rules nor that it applies.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.active == Some(false) && self.rules.is_empty()
    }
}

/// A notification as the service returned it. Nothing about it has been checked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Notification {
    /// `notification_id`, a UUID.
    pub id: String,
    /// `notification_name`.
    pub name: String,
    /// `notification_type` as answered: `smn` or `fun`.
    pub kind: Option<String>,
    /// Which operations it is about.
    pub scope: Scope,
    /// The listed operations; empty for [`Scope::Complete`].
    pub operations: Vec<OperationSet>,
    /// The users that count; empty means everybody.
    pub user_groups: Vec<UserGroup>,
    /// Whether `status` is `enabled`; `None` where that was not answered.
    pub enabled: Option<bool>,
    /// `topic_id`: URN of the SMN topic or function. Never `Some("")`.
    pub topic: Option<String>,
    /// The advanced filter, if any.
    pub filter: Option<Filter>,
    /// `agency_name`, only ever `cts_admin_trust`.
    pub agency: Option<String>,
    /// `create_time`, Unix milliseconds.
    pub created_ms: Option<i64>,
    /// `project_id` as answered.
    pub project_id: Option<String>,
    /// `domain_id` as answered.
    pub domain_id: Option<String>,
}

/// Comparison of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "bool", into = "bool")]
pub enum Operator {
    /// `=`
    #[default]
    Equal,
    /// `!=`
    NotEqual,
}

/// Whether it is `=`.
impl From<Operator> for bool {
    fn from(operator: Operator) -> Self {
        operator == Operator::Equal
    }
}

impl From<bool> for Operator {
    fn from(equal: bool) -> Self {
        if equal { Self::Equal } else { Self::NotEqual }
    }
}

/// One rule of the filter as it is being edited.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RuleRow {
    /// Name of the field, `""` while none is chosen.
    pub field: String,
    /// The comparison.
    #[serde(rename = "equal")]
    pub operator: Operator,
    /// Raw text of the value.
    pub value: String,
    /// A stored rule that does not read as field, operator, value, or reads
    /// back differently. Kept verbatim until the person edits it.
    pub verbatim: Option<String>,
}

/// Whether a filter is sent, and whether it has an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FilterMode {
    /// No filter is sent.
    #[default]
    None,
    /// The rules are stored but switched off.
    Off,
    /// The rules apply.
    On,
    /// The rules are stored, and it was not answered whether they apply.
    Unanswered,
}

/// One row of the operations part of the form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OperationRow {
    /// Raw text of the service.
    pub service_type: String,
    /// Raw text of the resource type.
    pub resource_type: String,
    /// The operations added so far.
    pub trace_names: Vec<String>,
    /// Text in the “add operation” box that was not added yet.
    pub pending: String,
}

/// One row of the user groups part of the form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct GroupRow {
    /// Raw text of the group's name.
    pub group: String,
    /// The users added so far.
    pub users: Vec<String>,
    /// Text in the “add user” box that was not added yet.
    pub pending: String,
}

/// A notification as it is being typed. Plain data, nothing about it is certain.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NotificationForm {
    /// Raw text of the name.
    pub name: String,
    /// Which operations it is about.
    pub scope: Scope,
    /// Rows of operations. Kept while the scope is [`Scope::Complete`], not sent.
    pub operations: Vec<OperationRow>,
    /// Rows of user groups.
    pub groups: Vec<GroupRow>,
    /// Raw text of the topic or function URN, `""` for none.
    pub topic: String,
    /// Whether it should be enabled after saving; `None` while nobody knows whether it
    /// is and nobody decided.
    pub enabled: Option<bool>,
    /// Whether there is a filter, and whether it applies.
    pub filter_mode: FilterMode,
    /// How the rules are combined.
    pub condition: Condition,
    /// The rules. Kept while the mode is [`FilterMode::None`], not sent.
    pub rules: Vec<RuleRow>,
    /// Whether `agency_name: cts_admin_trust` is sent.
    pub agency: bool,
}

/// What is known about the place a notification is saved to.
#[derive(Debug, Clone, Default)]
pub struct ValidationContext {
    /// Which cloud.
    pub site: Site,
    /// Region of the endpoint, if known.
    pub region: Option<String>,
    /// Project of the endpoint, if known.
    pub project_id: Option<String>,
    /// Names of the other notifications of the project.
    pub taken_names: Vec<String>,
    /// Whether there may be others, because not all notifications could be read.
    pub unread_names: bool,
    /// The project that gets the events of global services, as loaded events tell.
    pub central_project: Option<String>,
    /// Services that are global, as loaded events tell.
    pub global_services: Vec<String>,
    /// What the loaded catalogue and the loaded events have. Without it nothing is
    /// said about how operations are spelled.
    pub known: Option<Arc<Known>>,
    /// URNs of the project's topics, where all of them were read.
    pub topics: Option<Arc<BTreeSet<String>>>,
    /// URNs of its functions, where all of them were read.
    pub functions: Option<Arc<BTreeSet<String>>>,
}

/// A notification that may be sent: parsed, or untouched since it was read.
/// Its `kind`, `created_ms`, `project_id` and `domain_id` are never sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidNotification {
    notification: Notification,
}

impl ValidNotification {
    /// The values to send.
    #[must_use]
    pub fn get(&self) -> &Notification {
        &self.notification
    }

    /// A notification exactly as it was read, for creating it again after it
    /// was deleted. Nothing about it is checked.
    #[must_use]
    pub fn as_stored(stored: &Notification) -> Self {
        Self {
            notification: stored.clone(),
        }
    }

    /// A notification as it was read, switched on or off. The service refuses
    /// to switch on one without a topic.
    #[must_use]
    pub fn switched(stored: &Notification, enabled: bool) -> Self {
        Self {
            notification: Notification {
                enabled: Some(enabled),
                ..stored.clone()
            },
        }
    }
}
