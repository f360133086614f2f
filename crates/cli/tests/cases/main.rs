//! The cases of policies and of events, through the program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

// Fields that only the tests beside it look at.
#[allow(dead_code)]
#[path = "../../../setup/tests/cases/case.rs"]
mod case;
mod events;
mod policies;
