//! Makes the files of a release smaller with Binaryen and Terser, which run in
//! Node.js: 5 % less to download, and a tenth fewer functions for the browser to
//! compile. Without Node.js the site is as good, and that much larger.

use std::path::PathBuf;

use crate::{command, node};
use anyhow::Result;

/// Rewrites programs and scripts in place.
///
/// # Errors
/// The packages cannot be installed, or a file is not what its name says.
pub fn shrink(files: &[PathBuf]) -> Result<()> {
    if !node::is_there() {
        println!("Node.js is not there, so the site stays about 5 % larger than it can be.");
        return Ok(());
    }
    let mut node = node::ensure("crates/xtask/shrink")?;
    command::run(node.arg("shrink.js").args(files))
}
