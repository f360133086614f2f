//! What the console says. Every crate that has something to say returns a [`Message`]:
//! which sentence, and its arguments. The words are in `locales/<language>/*.ftl`; whoever
//! shows a message renders it with the [`Catalogue`] of the reader's language.
//!
//! A message without arguments is a constant, any other a structure of its arguments:
//!
//! ```text
//! messages::shell::RELOAD
//! messages::list::Selected { count: 3 }.into()
//! ```

mod catalogue;
#[cfg(feature = "embedded")]
pub mod embedded;
mod message;
pub mod script;
mod words;

/// Which messages there are, at which places. A [`Message`] that was kept says the same in this
/// edition only.
pub const EDITION: u64 = include!(concat!(env!("OUT_DIR"), "/edition.rs"));

pub use catalogue::{Catalogue, CatalogueError, Locale, Piece, Separators, Style};
pub use message::{Arg, Message, quoting, verbatim};
pub use words::*;
