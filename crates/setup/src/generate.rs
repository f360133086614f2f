//! The documents a connector needs in AWS, made from its form. Their forms are
//! those of Network Security's instructions for SNS connectors; where something
//! comes from elsewhere, it says so.

mod key;
mod topic;

use std::fmt;

use wire::json::Value;

use crate::source::Setup;

pub use topic::{Unmergeable, merged};

/// Version of the policy language of every document (IAM, “Version”).
const VERSION: &str = "2012-10-17";

/// What stands for the external ID in documents that do not show it. No external
/// ID has these brackets, so it cannot be taken for one.
pub const PLACEHOLDER: &str = "<external ID>";

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
    let topic_statement = topic::statement(setup);
    Documents {
        permissions: permissions(setup),
        trust: trust(setup, Value::from(setup.external_id.expose())),
        topic_policy: topic::with_default(setup, topic_statement.clone()),
        topic_statement,
        key_statement: key::statement(setup),
    }
}

/// The documents for a topic that has a policy already, which keeps everything
/// it has.
///
/// # Errors
/// The existing text is no policy a statement could be added to.
pub fn documents_with(setup: &Setup, existing: &Value) -> Result<Documents, Unmergeable> {
    let documents = documents(setup);
    Ok(Documents {
        topic_policy: merged(existing, &documents.topic_statement)?,
        ..documents
    })
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
    let partition = setup.role.partition().as_str();
    let principal = ["arn:", partition, ":iam::", &setup.trusted_account, ":root"].concat();
    let condition = Value::object(vec![("sts:ExternalId", external_id)]);
    policy(vec![Value::object(vec![
        ("Sid", Value::from("NetworkSecurityAssumeRole")),
        ("Effect", Value::from("Allow")),
        ("Principal", aws(&principal)),
        ("Action", Value::from("sts:AssumeRole")),
        (
            "Condition",
            Value::object(vec![("StringEquals", condition)]),
        ),
    ])])
}

fn permissions(setup: &Setup) -> Value {
    let publish = Value::object(vec![
        ("Sid", Value::from("SnsPublish")),
        ("Effect", Value::from("Allow")),
        ("Action", Value::Array(vec![Value::from("sns:Publish")])),
        ("Resource", Value::from(setup.topic.to_string())),
    ]);
    policy(
        std::iter::once(publish)
            .chain(key::permission(setup))
            .collect(),
    )
}

fn policy(statements: Vec<Value>) -> Value {
    Value::object(vec![
        ("Version", Value::from(VERSION)),
        ("Statement", Value::Array(statements)),
    ])
}

/// A principal that is known by its ARN.
fn aws(arn: &str) -> Value {
    Value::object(vec![("AWS", Value::from(arn))])
}
