//! SNS connectors of Network Security.

pub mod actions;
pub mod detail;
pub mod form;
pub mod list;

/// The rule that the errors of the type name, said before one is made.
pub const TYPE_HINT: &str = "Messages to send: appliancehealth. Also used as the AWS role session name: 2 to 64 letters, digits, and _+=,.@-";
