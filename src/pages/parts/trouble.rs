//! Bridge to [`crate::components::failure_words`].

pub use crate::components::failure_words::{advice, brief, failure as trouble};
