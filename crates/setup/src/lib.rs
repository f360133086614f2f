//! The AWS side of a connector, and infrastructure as code: documents made from a
//! form, documents read back, decisions explained, mistakes found.
//!
//! Pure, like `domain`: no input or output, no browser, no clock, no random source.
//! JSON is `wire::json`.

pub mod export;
pub mod generate;
pub mod source;
pub mod syntax;
pub mod template;
