//! Live connections: which, what proves who calls, and what is read there.

pub mod client;
pub mod connections;
pub mod credentials;
pub mod http;
mod proxy;
pub mod reading;
mod trust;
