//! Identifiers and small grammars of Huawei Cloud's Cloud Trace Service: where
//! a notification is sent and who listens there, what it may be called, operations and
//! filter rules.

mod function;
mod name;
pub mod operation;
pub mod rule;
mod smn;
mod subscription;
mod target;
mod urn;

pub use function::FunctionUrn;
pub use name::NotificationName;
pub use rule::{Rule, RuleField};
pub use smn::SmnTopicUrn;
pub use subscription::{Listening, Subscription, SubscriptionState, mask_endpoint};
pub use target::Target;

/// The only agency a notification can name (API reference, `agency_name`).
pub const AGENCY: &str = "cts_admin_trust";
/// Most user groups of one notification (API reference, `notify_user_list`).
pub const MOST_GROUPS: usize = 10;
/// Most users of one notification, over all groups (API reference).
pub const MOST_USERS: usize = 50;
/// Most operations of one notification (text of the vendor's console).
pub const MOST_OPERATIONS: usize = 1000;
/// Most services of one notification (text of the vendor's console).
pub const MOST_SERVICES: usize = 100;
/// Most rules of one filter (text of the vendor's console).
pub const MOST_RULES: usize = 6;
