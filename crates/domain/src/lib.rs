//! Types and rules of SNS connectors and key event notifications.
//!
//! Pure: no input or output, no browser, no clock, no random source. Everything
//! a person can type is parsed here, and everything that is wrong with it comes
//! back as a [`finding::Finding`].

pub mod aws;
pub mod connector;
pub mod cts;
pub mod finding;
mod lookalike;
pub mod matching;
pub mod merge;
mod near;
pub mod near_miss;
pub mod notification;
mod paste;
mod phrase;
mod recognize;
pub mod secret;
pub mod sentence;
pub mod spreadsheet;

pub use lookalike::is_blank;
