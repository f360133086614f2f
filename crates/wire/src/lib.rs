//! The REST contracts as values.
//!
//! Every endpoint is a function that returns a [`call::Call`]: what to send and
//! how to read the answer. Nothing here sends anything.

pub mod call;
pub mod connectors;
pub mod cts;
pub mod curl;
pub mod error;
pub mod explain;
pub mod functions;
pub mod http;
pub mod iam;
pub mod instant;
mod lenient;
pub mod notifications;
pub mod percent;
mod read;
pub mod retry;
pub mod signature;
pub mod smn;
