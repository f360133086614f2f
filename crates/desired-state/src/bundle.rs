//! The bundle: a JSON or YAML file that says which notifications and connectors there
//! should be, and at which connections.

mod check;
mod made;
mod read;
mod resolve;
mod tree;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use domain::finding::{Position, Severity};
use messages::Message;
use serde::{Deserialize, Serialize};

pub(crate) use check::{SOME_ID, severity};
pub(crate) use made::reference_for;
pub use made::{Made, Omission, bundle_of, bundle_of_connectors, bundle_of_several};
pub use read::{Loaded, Places, read, read_as};
pub(crate) use resolve::Resolver;
pub use resolve::{Unresolved, escaped};
pub use tree::Step;

/// The version of bundles that is written, and the only one that is read.
pub const VERSION: u32 = 1;

/// What every connection has a value for.
pub const BUILT_IN: [&str; 2] = ["region", "project_id"];

/// Notifications and connectors as they should be. Texts within them may name variables,
/// as in `{region}`; a brace itself is written twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Bundle {
    /// Where this schema is, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Version of this format: 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    pub version: u32,
    /// Variables and their values where a connection has none of its own. `region` and
    /// `project_id` are known of every connection.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variables: BTreeMap<String, String>,
    /// The connections it is for, by their names, each with what differs there. Without any,
    /// it is for all.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub connections: BTreeMap<String, ConnectionEntry>,
    /// All notifications there should be. Without this member, nothing is said about
    /// notifications.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<NotificationEntry>>,
    /// All connectors there should be. Without this member, nothing is said about
    /// connectors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connectors: Option<Vec<ConnectorEntry>>,
}

impl Default for Bundle {
    /// One that says nothing.
    fn default() -> Self {
        Self {
            schema: None,
            version: VERSION,
            variables: BTreeMap::new(),
            connections: BTreeMap::new(),
            notifications: None,
            connectors: None,
        }
    }
}

/// What a connection has of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ConnectionEntry {
    /// Values of variables at this connection.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variables: BTreeMap<String, String>,
}

/// A key event notification of CTS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct NotificationEntry {
    /// Its name, by which it is found at each connection.
    pub name: String,
    /// Labels a connection must have, all of them, to get it. Without any, all
    /// connections get it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Names of the only connections that get it, of those that the bundle is for. Without
    /// any, all of them get it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only_at: BTreeSet<String>,
    /// Which operations trigger it.
    pub scope: EntryScope,
    /// The selected operations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<OperationsEntry>,
    /// Users whose operations trigger it. Without any, all users do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub user_groups: Vec<UsersEntry>,
    /// What is notified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<TargetEntry>,
    /// Whether it is enabled.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// The advanced filter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<FilterEntry>,
    /// Whether CTS makes its agency `cts_admin_trust`. Not sent to clouds that have none.
    #[serde(default, skip_serializing_if = "is_no")]
    pub agency: bool,
}

/// Which operations trigger a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum EntryScope {
    /// All operations of all connected services.
    All,
    /// The selected operations.
    Selected,
}

/// Some operations of one resource type of one service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OperationsEntry {
    /// The service, for example `ECS`.
    pub service_type: String,
    /// The resource type, for example `ecs`.
    pub resource_type: String,
    /// The operations, for example `deleteServer`.
    pub trace_names: Vec<String>,
}

/// Users of one group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct UsersEntry {
    /// Name of the IAM user group.
    pub group: String,
    /// Names of the users.
    pub users: Vec<String>,
}

/// What a notification notifies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TargetEntry {
    /// The SMN topic of that name in the connection's own region and project.
    Topic(String),
    /// The function of the connection's own region and project: its package and name, and
    /// its version if wanted, as in `default:on-alert:latest`.
    Function(String),
    /// A whole URN.
    Urn(String),
}

impl TargetEntry {
    /// The member it is written as, and its text.
    #[must_use]
    pub fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Topic(name) => ("topic", name),
            Self::Function(name) => ("function", name),
            Self::Urn(urn) => ("urn", urn),
        }
    }
}

/// The advanced filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FilterEntry {
    /// Whether all rules must match or any of them.
    pub condition: EntryCondition,
    /// Whether it applies. A disabled filter keeps its rules without effect.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// The rules, such as `code != 200`.
    pub rules: Vec<String>,
}

/// How rules are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum EntryCondition {
    /// All rules must match.
    And,
    /// Any rule must match.
    Or,
}

/// An SNS connector of Network Security.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ConnectorEntry {
    /// Its notification type, by which it is found at each connection.
    pub notification_type: String,
    /// Labels a connection must have, all of them, to get it. Without any, all
    /// connections get it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Names of the only connections that get it, of those that the bundle is for. Without
    /// any, all of them get it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub only_at: BTreeSet<String>,
    /// ARN of the SNS topic.
    pub topic_arn: String,
    /// ARN of the IAM role.
    pub role_arn: String,
    /// A name under which the external ID is asked for. The external ID itself never
    /// stands in a bundle.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^[A-Za-z0-9_.-]{1,64}$"))
    )]
    pub external_id_ref: String,
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_no(flag: &bool) -> bool {
    !flag
}

/// What a bundle is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML 1.2.
    Yaml,
}

impl Format {
    /// What a text is most likely written in: JSON if it begins with a brace.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if text.starts_with('{') {
            Self::Json
        } else {
            Self::Yaml
        }
    }
}

/// A mistake in a file, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The member it is about, as in `notifications[0].target`; `""` for the whole file.
    pub path: String,
    /// Line and column.
    pub position: Position,
    /// What was found and what is expected.
    pub message: Message,
}

/// Something noteworthy about a bundle that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// How much it matters. An error means that a connection where nothing like it is
    /// stored would refuse it.
    pub severity: Severity,
    /// Name of the rule, as listed with its source in `docs/rules.md`.
    pub rule: &'static str,
    /// What it is and where.
    pub at: Mistake,
}

/// Why a bundle was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the bundle has {} mistakes", mistakes.len())]
pub struct BundleError {
    /// All that is wrong with it, in the order of the text.
    pub mistakes: Vec<Mistake>,
}

/// The JSON Schema of bundles.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Bundle).to_value()
}
