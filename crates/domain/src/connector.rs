//! An SNS connector: as the service stores it, as a form edits it, and as a
//! checked value that may be sent.

mod check;

use crate::secret::Secret;
use serde::{Deserialize, Serialize};

pub use check::{check, inspect};

/// A connector as the service returned it. Nothing about it has been checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Connector {
    /// What kind of message it sends; also its identity and the STS session name.
    pub notification_type: String,
    /// The SNS topic messages are published to.
    pub topic_arn: String,
    /// The role Network Security assumes to publish.
    pub role_arn: String,
    /// The value the role's trust policy asks for.
    pub external_id: Secret,
}

/// What a form wants to happen to a stored secret.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SecretEdit {
    /// Keep what is stored.
    #[default]
    Unchanged,
    /// Store this instead.
    Replace(Secret),
}

/// A connector as it is being typed. Plain data, nothing about it is certain.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ConnectorForm {
    /// Raw text of the notification type.
    pub notification_type: String,
    /// Raw text of the topic ARN.
    pub topic_arn: String,
    /// Raw text of the role ARN.
    pub role_arn: String,
    /// What to do with the external ID. It is never stored.
    #[serde(skip)]
    pub external_id: SecretEdit,
}

/// A connector that may be sent: parsed, or untouched since it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidConnector {
    connector: Connector,
}

impl ValidConnector {
    /// The values to send.
    #[must_use]
    pub fn get(&self) -> &Connector {
        &self.connector
    }

    /// A connector exactly as it was read, for creating it again after it was
    /// deleted. Nothing about it is checked.
    #[must_use]
    pub fn as_stored(stored: &Connector) -> Self {
        Self {
            connector: stored.clone(),
        }
    }
}

impl From<&Connector> for ConnectorForm {
    fn from(stored: &Connector) -> Self {
        Self {
            notification_type: stored.notification_type.clone(),
            topic_arn: stored.topic_arn.clone(),
            role_arn: stored.role_arn.clone(),
            external_id: SecretEdit::Unchanged,
        }
    }
}
