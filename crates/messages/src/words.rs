//! One module per file of `locales/en`, made when this crate is built.

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
