//! Where things are: the repository, the cache, what is built.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, anyhow};

/// The repository whose cargo started this program, or else the one it was built from: two
/// checkouts may share what is built.
pub fn repository() -> PathBuf {
    let here = set("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    here.ancestors().nth(2).unwrap_or(&here).to_owned()
}

/// A folder that a variable of the environment names.
fn set(name: &str) -> Option<PathBuf> {
    let value = env::var_os(name).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}

/// Folder of everything that is installed for this project only:
/// `NOTIFICATION_CONSOLE_CACHE`, or `notification-console` in the user's cache.
///
/// # Errors
/// Neither that nor a home folder is known.
pub fn cache() -> Result<PathBuf> {
    let own = |dir: PathBuf| dir.join("notification-console");
    set("NOTIFICATION_CONSOLE_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(own))
        .or_else(|| set("LOCALAPPDATA").map(own))
        .or_else(|| set("HOME").map(|home| own(home.join(".cache"))))
        .ok_or_else(|| {
            anyhow!("No cache folder is known. Set NOTIFICATION_CONSOLE_CACHE to a folder that may be written to.")
        })
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    repository().join(set("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The built site for that base path: `dist` for `/`, else a folder named after
/// the path, so that both can exist side by side.
pub fn dist(base: &str) -> PathBuf {
    match base.trim_matches('/') {
        "" => repository().join("dist"),
        name => target().join("site").join(name.replace('/', "-")),
    }
}
