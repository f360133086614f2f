//! What a topic needs that is encrypted with a customer-managed key: who
//! publishes must be able to make data keys and to decrypt (SNS, “Allow a user
//! to publish to an encrypted topic”). The policy of the key AWS manages cannot
//! be changed, so with that one it is impossible from another account.

use wire::json::Value;

use super::aws;
use crate::source::Setup;

/// Statement of the role's policy.
pub(super) fn permission(setup: &Setup) -> Option<Value> {
    let key = setup.key_arn.as_deref()?;
    Some(Value::object(vec![
        ("Sid", Value::from("SnsTopicKey")),
        ("Effect", Value::from("Allow")),
        ("Action", actions()),
        ("Resource", Value::from(key)),
    ]))
}

/// Statement of the key's policy. In the policy of a key, `*` is that key.
pub(super) fn statement(setup: &Setup) -> Option<Value> {
    setup.key_arn.as_ref()?;
    let context = Value::object(vec![(
        "kms:EncryptionContext:aws:sns:topicArn",
        Value::from(setup.topic.to_string()),
    )]);
    Some(Value::object(vec![
        ("Sid", Value::from("NetworkSecurityUseKey")),
        ("Effect", Value::from("Allow")),
        ("Principal", aws(&setup.role.to_string())),
        ("Action", actions()),
        ("Resource", Value::from("*")),
        ("Condition", Value::object(vec![("StringEquals", context)])),
    ]))
}

fn actions() -> Value {
    Value::Array(vec![
        Value::from("kms:GenerateDataKey*"),
        Value::from("kms:Decrypt"),
    ])
}
