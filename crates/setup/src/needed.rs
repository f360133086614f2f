//! The statements a connector needs: who may assume the role, what the role may
//! do, who may publish. Sources: Network Security's instructions for SNS
//! connectors; AWS SNS developer guide, “Encryption at rest” for the key.

use std::fmt;

use crate::policy::{Item, Kind, Papers};
use crate::source::Setup;

/// `Version` of every document that is made here.
pub const VERSION: &str = "2012-10-17";
/// The condition key of the external ID.
pub const EXTERNAL_ID: &str = "sts:ExternalId";
/// The condition key that ties a use of the key to the topic.
pub const TOPIC_CONTEXT: &str = "kms:EncryptionContext:aws:sns:topicArn";
/// What SNS does with the key on behalf of who publishes.
pub const KEY_ACTIONS: [&str; 2] = ["kms:GenerateDataKey*", "kms:Decrypt"];

/// A statement of ours. All of them allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeededStatement {
    /// `Sid`
    pub sid: &'static str,
    /// `Principal.AWS`; none in a permission policy.
    pub principal: Option<String>,
    /// `Action`; written as an array if there are several.
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
    /// The value, which can be the external ID.
    pub value: String,
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
pub type NeededStatements = Papers<Vec<NeededStatement>>;

/// What a set-up needs.
#[must_use]
pub fn needed(setup: &Setup) -> NeededStatements {
    let topic = setup.topic.to_string();
    let publish = |sid, principal| NeededStatement {
        sid,
        principal,
        actions: vec!["sns:Publish"],
        resource: Some(topic.clone()),
        condition: None,
    };
    let mut permissions = vec![publish("SnsPublish", None)];
    let mut key = Vec::new();
    if let Some(arn) = &setup.key_arn {
        permissions.push(NeededStatement {
            sid: "SnsTopicKey",
            principal: None,
            actions: KEY_ACTIONS.to_vec(),
            resource: Some(arn.clone()),
            condition: None,
        });
        key.push(NeededStatement {
            sid: "NetworkSecurityUseKey",
            principal: Some(setup.role.to_string()),
            actions: KEY_ACTIONS.to_vec(),
            // In a key's policy, `*` is that key.
            resource: Some("*".to_owned()),
            condition: Some(NeededCondition {
                operator: "StringEquals",
                key: TOPIC_CONTEXT,
                value: topic.clone(),
            }),
        });
    }
    Papers {
        trust: vec![NeededStatement {
            sid: "NetworkSecurityAssumeRole",
            principal: Some(trusted_arn(setup)),
            actions: vec!["sts:AssumeRole"],
            resource: None,
            condition: Some(NeededCondition {
                operator: "StringEquals",
                key: EXTERNAL_ID,
                value: setup.external_id.expose().to_owned(),
            }),
        }],
        permissions,
        topic: vec![publish(
            "NetworkSecurityPublish",
            Some(setup.role.session_arn(&setup.notification_type)),
        )],
        key,
    }
}

/// The account that may assume the role, in the role's partition, because IAM
/// refuses principals of another one.
#[must_use]
pub fn trusted_arn(setup: &Setup) -> String {
    [
        "arn:",
        setup.role.partition().as_str(),
        ":iam::",
        &setup.trusted_account,
        ":root",
    ]
    .concat()
}

impl NeededStatement {
    /// The statement as JSON, members in the usual order.
    #[must_use]
    pub fn item(&self) -> Item {
        let mut members = vec![
            ("Sid", Item::from(self.sid)),
            ("Effect", Item::from("Allow")),
        ];
        if let Some(principal) = &self.principal {
            let who = Item::from(principal.as_str());
            members.push(("Principal", Item::Object(vec![("AWS", who)])));
        }
        members.push((
            "Action",
            match self.actions.as_slice() {
                [action] => Item::from(*action),
                actions => Item::List(actions.iter().map(|action| Item::from(*action)).collect()),
            },
        ));
        if let Some(resource) = &self.resource {
            members.push(("Resource", Item::from(resource.as_str())));
        }
        if let Some(condition) = &self.condition {
            members.push(("Condition", condition.item()));
        }
        Item::Object(members)
    }
}

impl NeededCondition {
    /// The value of `Condition`.
    #[must_use]
    pub fn item(&self) -> Item {
        let value = Item::from(self.value.as_str());
        Item::Object(vec![(self.operator, Item::Object(vec![(self.key, value)]))])
    }
}

/// A whole document of statements; `None` if there are none.
#[must_use]
pub fn document(statements: &[NeededStatement]) -> Option<Item> {
    if statements.is_empty() {
        return None;
    }
    Some(Item::Object(vec![
        ("Version", Item::from(VERSION)),
        (
            "Statement",
            Item::List(statements.iter().map(NeededStatement::item).collect()),
        ),
    ]))
}

/// The complete documents of a set-up, for reading.
#[must_use]
pub fn documents(setup: &Setup) -> Papers<Option<String>> {
    needed(setup).map(|_: Kind, statements| document(statements).map(|item| item.indented("")))
}
