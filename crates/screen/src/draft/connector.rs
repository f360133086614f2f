//! A connector's form as JSON, without its external ID.

use domain::connector::{ConnectorForm, SecretEdit};
use wire::json::Value;

use crate::json::text;

/// Whether an external ID was typed.
pub(super) fn has_secret(form: &ConnectorForm) -> bool {
    matches!(&form.external_id, SecretEdit::Replace(secret) if !secret.is_empty())
}

/// The same form without the external ID.
pub(super) fn without_secret(form: &ConnectorForm) -> ConnectorForm {
    ConnectorForm {
        external_id: SecretEdit::Unchanged,
        ..form.clone()
    }
}

pub(super) fn write(form: &ConnectorForm) -> Value {
    Value::object(vec![
        ("notification_type", Value::from(&form.notification_type)),
        ("topic_arn", Value::from(&form.topic_arn)),
        ("role_arn", Value::from(&form.role_arn)),
    ])
}

pub(super) fn read(value: &Value) -> Option<ConnectorForm> {
    Some(ConnectorForm {
        notification_type: text(value, "notification_type")?,
        topic_arn: text(value, "topic_arn")?,
        role_arn: text(value, "role_arn")?,
        external_id: SecretEdit::Unchanged,
    })
}
