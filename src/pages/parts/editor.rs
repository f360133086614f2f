//! Bridge to [`crate::components::editor`].

pub use crate::components::editor::{Editor, Form, kept_draft};
