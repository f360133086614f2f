//! What `notictl` does over the network: against the sandbox's server, and against a
//! second backend that shares no code with it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod applying;
mod credentials;
mod documents;
mod proving;
mod reading;
mod servers;
mod tls;
mod workspace;
