//! Documents, templates and exports: what they say, and that every reader reads
//! what was written.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod commands;
mod documents;
mod export;
mod forms;
mod judged;
mod kit;
mod partial;
mod readers;
#[path = "../oracle/recover.rs"]
mod recover;
mod rotation;
mod round_trip;
mod syntax;
mod templates;
