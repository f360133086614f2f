//! What the documents are made from.

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};

/// A connector, saved or not, with what of AWS goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// Kind of messages; also the name of the role's session.
    pub notification_type: NotificationType,
    /// Where messages are published.
    pub topic: TopicArn,
    /// The role that is assumed, with its path.
    pub role: RoleArn,
    /// What the role's trust policy asks for. `Debug` masks it.
    pub external_id: ExternalId,
    /// Who may assume the role: twelve digits, mostly
    /// [`domain::aws::NETWORK_SECURITY_ACCOUNT`].
    pub trusted_account: String,
    /// ARN of the customer-managed key that encrypts the topic, if one does.
    pub key_arn: Option<String>,
}
