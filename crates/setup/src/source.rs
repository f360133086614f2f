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

impl Setup {
    /// The key whose policy has to let the role in. The one that AWS manages for SNS lets in
    /// its whole account, and nobody else (KMS developer guide, “AWS managed keys”).
    #[must_use]
    pub fn customer_key(&self) -> Option<&str> {
        let is_managed = |key: &str| key.ends_with("alias/aws/sns");
        let key = self.key_arn.as_deref();
        key.filter(|key| self.is_across_accounts() || !is_managed(key))
    }

    /// Whether the topic is in another account than the role.
    pub(crate) fn is_across_accounts(&self) -> bool {
        self.topic.account() != self.role.account()
    }
}
