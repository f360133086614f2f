//! The catalogues of messages, put beside the files of the app, one per language.

use std::fs;
use std::path::Path;

use crate::split;
use anyhow::{Context, Result};

/// Writes the catalogues into the site. Returns how the page calls each, and what it is
/// called.
///
/// # Errors
/// The site cannot be written.
pub fn put(site: &Path) -> Result<Vec<(String, String)>> {
    let files = messages::embedded::CATALOGUES.iter();
    files
        .map(|(language, text)| {
            let name = format!("{language}-{}.json", split::hash([text.as_bytes()]));
            let path = site.join(&name);
            fs::write(&path, text)
                .with_context(|| format!("Could not write {}", path.display()))?;
            Ok((format!("/{language}.json"), format!("/{name}")))
        })
        .collect()
}
