//! The law of corrections: alone or together they leave to everybody else exactly what
//! they had. What holds for the texts is checked here; what it means for who may do
//! what is judged by a simulator that nobody here wrote (`e2e/judges/policies.mjs`),
//! for which the documents are written here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

#[allow(
    dead_code,
    reason = "what is expected of the cases is judged elsewhere"
)]
#[path = "../cases/case.rs"]
mod case;
mod documents;
mod holds;
mod random;
mod written;
