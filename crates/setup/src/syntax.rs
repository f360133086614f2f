//! How values are written in each language: JSON, YAML, HCL and the shell's. Each
//! has one file and knows nothing of what is written with it.

pub mod hcl;
pub mod json;
mod order;
pub mod shell;
mod text;
pub mod yaml;

/// A comment: lines that begin with `#`, which YAML, HCL and shells skip.
#[must_use]
pub fn comment(text: &str) -> String {
    text::comment(text, 0)
}
