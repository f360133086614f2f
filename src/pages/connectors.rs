//! SNS connectors of Network Security.

pub mod actions;
pub mod detail;
pub mod form;
pub mod list;
