//! The statements a connector needs: who may assume the role, what the role may
//! do, who may publish. Whatever is made, looked for or proved is made of these.
//! Sources: Network Security's instructions for SNS connectors; AWS SNS developer
//! guide, “Encryption at rest” for the key.

use std::fmt;

use serde_json::{Value, json};

use crate::arn;
use crate::glob;
use crate::policy::{Condition, PolicySet, Statement};
use crate::source::Setup;
use crate::syntax::json;

/// `Version` of every document that is made here.
pub const VERSION: &str = "2012-10-17";
/// The condition key of the external ID.
pub const EXTERNAL_ID: &str = "sts:ExternalId";
/// The condition key that ties a use of the key to the topic.
pub const TOPIC_CONTEXT: &str = "kms:EncryptionContext:aws:sns:topicArn";
/// What SNS does with the key on behalf of who publishes (SNS, “Allow a user to
/// publish to an encrypted topic”). The policy of the key AWS manages cannot be
/// changed, so with that one it is impossible from another account.
pub const KEY_ACTIONS: [&str; 2] = ["kms:GenerateDataKey*", "kms:Decrypt"];

/// What the statements are called.
pub mod sid {
    /// The trust policy's.
    pub const ASSUME_ROLE: &str = "NetworkSecurityAssumeRole";
    /// The role's, for the topic.
    pub const ROLE_PUBLISHES: &str = "SnsPublish";
    /// The role's, for the key.
    pub const ROLE_USES_KEY: &str = "SnsTopicKey";
    /// The topic's.
    pub const TOPIC: &str = "NetworkSecurityPublish";
    /// The key's.
    pub const KEY: &str = "NetworkSecurityUseKey";
    /// All of them.
    pub const ALL: [&str; 5] = [ASSUME_ROLE, ROLE_PUBLISHES, ROLE_USES_KEY, TOPIC, KEY];
}

/// A statement of ours. All of them allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeededStatement {
    /// `Sid`
    pub sid: &'static str,
    /// `Principal.AWS`; none in a permission policy.
    pub principal: Option<String>,
    /// `Action`
    pub actions: Vec<&'static str>,
    /// `Resource`; none in a trust policy.
    pub resource: Option<String>,
    /// `Condition`
    pub condition: Option<NeededCondition>,
}

/// A condition of ours. `Debug` masks the value.
#[derive(Clone, PartialEq, Eq)]
pub struct NeededCondition {
    /// The operator.
    pub operator: &'static str,
    /// The key.
    pub key: &'static str,
    /// The value, which can be the external ID or what stands for it.
    pub value: Value,
}

impl fmt::Debug for NeededCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NeededCondition")
            .field("operator", &self.operator)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// The statements of each document; none for the key if there is no key.
pub type NeededStatements = PolicySet<Vec<NeededStatement>>;

/// What a set-up needs.
#[must_use]
pub fn needed(setup: &Setup) -> NeededStatements {
    PolicySet {
        trust: vec![trust_statement(setup)],
        permissions: permission_statements(setup),
        topic: vec![topic_statement(setup)],
        key: key_statement(setup).into_iter().collect(),
    }
}

/// Who may assume the role.
#[must_use]
pub fn trust_statement(setup: &Setup) -> NeededStatement {
    let (partition, account) = (setup.role.partition(), &setup.trusted_account);
    NeededStatement {
        sid: sid::ASSUME_ROLE,
        // In the role's partition: IAM refuses principals of another one.
        principal: Some(format!("arn:{partition}:iam::{account}:root")),
        actions: vec!["sts:AssumeRole"],
        resource: None,
        condition: Some(NeededCondition {
            operator: "StringEquals",
            key: EXTERNAL_ID,
            value: Value::from(setup.external_id.expose()),
        }),
    }
}

/// What the role may do.
fn permission_statements(setup: &Setup) -> Vec<NeededStatement> {
    let publish = NeededStatement {
        sid: sid::ROLE_PUBLISHES,
        principal: None,
        ..topic_statement(setup)
    };
    let key = setup.customer_key().map(|arn| NeededStatement {
        sid: sid::ROLE_USES_KEY,
        principal: None,
        actions: KEY_ACTIONS.to_vec(),
        resource: Some(arn.to_owned()),
        condition: None,
    });
    std::iter::once(publish).chain(key).collect()
}

/// Who may publish: the role's session, named after the notification type.
#[must_use]
pub fn topic_statement(setup: &Setup) -> NeededStatement {
    NeededStatement {
        sid: sid::TOPIC,
        principal: Some(setup.role.session_arn(&setup.notification_type)),
        actions: vec!["sns:Publish"],
        resource: Some(setup.topic.to_string()),
        condition: None,
    }
}

/// Who may use the key, if there is one.
#[must_use]
pub fn key_statement(setup: &Setup) -> Option<NeededStatement> {
    setup.customer_key()?;
    Some(NeededStatement {
        sid: sid::KEY,
        principal: Some(setup.role.to_string()),
        actions: KEY_ACTIONS.to_vec(),
        // In a key's policy, `*` is that key.
        resource: Some("*".to_owned()),
        condition: Some(NeededCondition {
            operator: "StringEquals",
            key: TOPIC_CONTEXT,
            value: Value::from(setup.topic.to_string()),
        }),
    })
}

impl NeededStatement {
    /// JSON text in one line.
    #[must_use]
    pub fn compact(&self) -> String {
        json::behind(&self.value(), None)
    }

    /// The statement with something else in place of the condition's value.
    pub(crate) fn asking(mut self, value: Value) -> Self {
        if let Some(condition) = &mut self.condition {
            condition.value = value;
        }
        self
    }

    /// Whether it gives an action, or all of a pattern.
    pub(crate) fn acts(&self, action: &str) -> bool {
        let mut own = self.actions.iter();
        own.any(|own| glob::covers_any_case(own, action))
    }

    /// Whether it is all that a statement is about: that has no other action or resource.
    pub(crate) fn is_all_of(&self, statement: &Statement) -> bool {
        let resource = |text: &str| self.resource.as_deref() == Some(text);
        let (actions, resources) = (statement.action.as_ref(), statement.resource.as_ref());
        actions.is_some_and(|clause| clause.is_only(|text| self.acts(text)))
            && resources.map_or(self.resource.is_none(), |clause| clause.is_only(resource))
    }

    /// Whether a statement gives nothing but this, however it is written.
    pub(crate) fn gives_all_of(&self, statement: &Statement) -> bool {
        let own = self.principal.as_deref().unwrap_or_default();
        let account = own.strip_suffix(":root").unwrap_or_default();
        let is_own = |who: &str| who == own || arn::is_account(who) && account.ends_with(who);
        let asks = |wanted: &NeededCondition, found: &Condition| {
            let mut values = found.values.iter();
            matches!(found.operator.text.as_str(), "StringEquals" | "StringLike")
                && found.key.text.eq_ignore_ascii_case(wanted.key)
                && !found.values.is_empty()
                && values.all(|value| wanted.value == value.text.as_str())
        };
        let mut wanted = self.condition.iter();
        self.is_all_of(statement)
            && statement.principal.iter().all(|who| !who.negated)
            && statement.entries().all(|entry| is_own(&entry.who.text))
            && wanted.all(|wanted| statement.conditions.iter().any(|found| asks(wanted, found)))
    }

    pub(crate) fn value(&self) -> Value {
        let mut members = vec![
            ("Sid", Value::from(self.sid)),
            ("Effect", Value::from("Allow")),
        ];
        if let Some(principal) = &self.principal {
            members.push(("Principal", json!({"AWS": principal})));
        }
        let action = match self.actions.as_slice() {
            // The instructions have an array in the role's policy.
            [action] if self.principal.is_some() => Value::from(*action),
            actions => Value::Array(actions.iter().map(|action| Value::from(*action)).collect()),
        };
        members.push(("Action", action));
        if let Some(resource) = &self.resource {
            members.push(("Resource", Value::from(resource.as_str())));
        }
        let condition = self.condition.as_ref();
        members.extend(condition.map(|condition| ("Condition", condition.value())));
        members.into_iter().collect()
    }
}

impl NeededCondition {
    pub(crate) fn value(&self) -> Value {
        json!({self.operator: {self.key: self.value}})
    }
}

/// A whole document of statements.
pub(crate) fn document(statements: &[NeededStatement]) -> Value {
    let statements: Vec<_> = statements.iter().map(NeededStatement::value).collect();
    json!({"Version": VERSION, "Statement": statements})
}
