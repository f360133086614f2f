//! Notifications and connectors as they should be, for many connections at once.
//!
//! A [`bundle::Bundle`] is the file that says so. [`plan::plan`] compares it with what was
//! read at each connection, [`apply::Run`] carries a plan out one request at a time, and
//! [`compare::matrix`] compares connections with each other. Pure: nothing here sends a
//! request, and no secret is in any file or state.

pub mod apply;
pub mod bundle;
pub mod compare;
pub mod normal;
pub mod place;
pub mod plan;
