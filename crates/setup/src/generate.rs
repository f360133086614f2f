//! The documents a connector needs in AWS, made from its form: the statements of
//! [`needed`](crate::needed) in documents of the forms people know.

use std::fmt;

use serde_json::{Value, json};

use crate::needed::{
    NeededStatements, VERSION, document, key_statement, needed, topic_statement, trust_statement,
};
use crate::rotation::NEW_PLACEHOLDER;
use crate::source::Setup;

/// What stands for the external ID in documents that do not show it. No external ID
/// has these brackets and blanks, so it cannot be taken for one, by AWS neither.
pub const PLACEHOLDER: &str = "<EXTERNAL-ID: insert before use>";

/// Whether something stands for an external ID in a document.
#[must_use]
pub fn has_placeholder(text: &str) -> bool {
    let shell = "${EXTERNAL_ID:?";
    [PLACEHOLDER, NEW_PLACEHOLDER, shell]
        .into_iter()
        .any(|placeholder| text.contains(placeholder))
}

/// What the owner may do by the statement every topic is made with (SNS
/// CreateTopic; `GetTopicAttributes` of a new topic shows it).
const OWNER_ACTIONS: &str = "SNS:GetTopicAttributes SNS:SetTopicAttributes SNS:AddPermission \
    SNS:RemovePermission SNS:DeleteTopic SNS:Subscribe SNS:ListSubscriptionsByTopic SNS:Publish";

/// The name of a file in which something stands for the external ID.
#[must_use]
pub fn without_external_id(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    format!("{stem}-WITHOUT-EXTERNAL-ID.{ending}")
}

/// Whether a text that leaves the console has the external ID in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExternalIdIn {
    /// No: something else stands for it.
    #[default]
    Placeholder,
    /// Yes, because the person asked for it.
    Included,
}

/// The documents of one connector. `Debug` shows none, because one has the external
/// ID in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Documents {
    /// What the role may do: a policy of the role.
    pub permissions: Value,
    /// Who may assume the role: its trust policy, with the external ID.
    pub trust: Value,
    /// Who may publish: one statement for the topic's policy.
    pub topic_statement: Value,
    /// The topic's policy with that statement.
    pub topic_policy: Value,
    /// One statement for the policy of the key that encrypts the topic.
    pub key_statement: Option<Value>,
}

impl fmt::Debug for Documents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Documents(…)")
    }
}

/// The documents for a topic that has the policy AWS gives every topic.
#[must_use]
pub fn documents(setup: &Setup) -> Documents {
    let NeededStatements {
        trust, permissions, ..
    } = needed(setup);
    let topic_statement = topic_statement(setup).value();
    Documents {
        permissions: document(&permissions),
        trust: document(&trust),
        topic_policy: json!({
            "Version": VERSION,
            "Id": "__default_policy_ID",
            "Statement": [owner_statement(setup), topic_statement],
        }),
        topic_statement,
        key_statement: key_statement(setup).map(|statement| statement.value()),
    }
}

/// The role's trust policy, with the external ID or [`PLACEHOLDER`].
#[must_use]
pub fn trust_policy(setup: &Setup, external_id: ExternalIdIn) -> Value {
    let text = match external_id {
        ExternalIdIn::Placeholder => PLACEHOLDER,
        ExternalIdIn::Included => setup.external_id.expose(),
    };
    trust(setup, Value::from(text))
}

/// The trust policy with anything in place of the external ID.
pub(crate) fn trust(setup: &Setup, external_id: Value) -> Value {
    document(&[trust_statement(setup).asking(external_id)])
}

/// The statement of a topic's policy that nobody has changed.
fn owner_statement(setup: &Setup) -> Value {
    let actions: Vec<_> = OWNER_ACTIONS.split(' ').collect();
    json!({
        "Sid": "__default_statement_ID",
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": actions,
        "Resource": setup.topic.to_string(),
        "Condition": {
            "StringEquals": {"AWS:SourceOwner": setup.topic.account()},
        },
    })
}
