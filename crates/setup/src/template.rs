//! The documents as something that can be run: CloudFormation, Terraform and a
//! script for the AWS CLI. The API call that goes with them is `wire::curl`'s.

mod cli;
mod cloudformation;
mod notes;
mod terraform;

use crate::generate::{Documents, ExternalIdIn};
use crate::source::Setup;

pub use cli::script;
pub use cloudformation::{cloudformation_json, cloudformation_yaml};
pub(crate) use notes::messages;
pub use notes::notes;
pub use terraform::terraform;

/// What a template is made of.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// The form.
    pub setup: &'a Setup,
    /// Its documents, with the topic's existing policy if there is one.
    pub documents: &'a Documents,
    /// Whether the template has the external ID in it.
    pub external_id: ExternalIdIn,
}

/// Name of the policy within the role.
const POLICY_NAME: &str = "NetworkSecurityPublish";

impl Plan<'_> {
    /// Whether one set of credentials reaches both the role and the topic.
    fn is_one_account(&self) -> bool {
        self.setup.role.account() == self.setup.topic.account()
    }

    fn title(&self) -> String {
        format!(
            "Lets Network Security publish its {} notifications to the SNS topic {} through the role {}.",
            self.setup.notification_type,
            self.setup.topic.name(),
            self.setup.role.name()
        )
    }
}
