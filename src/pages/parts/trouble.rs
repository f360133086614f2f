//! Bridge to [`crate::components::failure_words`].

pub use crate::components::failure_words::{brief, failure as trouble};
