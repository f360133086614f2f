//! Identifiers of Amazon Web Services that a connector is made of: topic ARN,
//! role ARN, external ID and notification type, and the anatomy of an ARN.
//! Grammars are those of AWS's own service models (IAM, STS, SNS).

mod account;
pub mod anatomy;
mod arn;
mod external_id;
pub mod glob;
mod notification_type;
mod partition;
mod region;
mod role;
mod topic;

pub use account::{account_id, is_account};
pub use external_id::ExternalId;
pub use notification_type::NotificationType;
pub use partition::Partition;
pub use region::region_caution;
pub use role::RoleArn;
pub use topic::TopicArn;

/// The AWS account of Network Security, which assumes the role
/// (Network Security's own instructions for the role's trust policy).
pub const NETWORK_SECURITY_ACCOUNT: &str = "737318609257";

pub(crate) use account::{differ_by_one_digit, in_arn as account_part};
