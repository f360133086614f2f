//! Bundles, plans and runs, against a small world of their own.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod applying;
mod comparing;
mod generate;
mod listing;
mod planning;
mod reading;
mod sandboxes;
mod world;
