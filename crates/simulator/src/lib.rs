//! What notifications would have done with events: keeps the events, judges them
//! with the matcher of `domain`, counts, and answers questions about the result.
//! The app asks by messages, because all this runs in a worker.
//!
//! Pure: no input or output, no browser, no clock.

pub mod backtest;
pub mod central;
pub mod encoding;
pub mod engine;
pub mod explain;
pub mod message;
pub mod overview;
pub mod pieces;
pub mod range;
pub mod rows;
pub mod stream;
mod window;
