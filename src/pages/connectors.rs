//! SNS connectors of Network Security.

pub mod actions;
pub mod detail;
pub mod facts;
pub mod form;
pub mod list;
