//! Where things are: the repository, the cache, what is built.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};

/// The repository this program was built from.
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Folder of everything that is installed for this project only:
/// `NOTIFICATION_CONSOLE_CACHE`, or `notification-console` in the user's cache.
///
/// # Errors
/// Neither that nor a home folder is known.
pub fn cache() -> Result<PathBuf> {
    let set = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    set("NOTIFICATION_CONSOLE_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|dir| dir.join("notification-console")))
        .or_else(|| set("LOCALAPPDATA").map(|dir| dir.join("notification-console")))
        .or_else(|| set("HOME").map(|dir| dir.join(".cache/notification-console")))
        .ok_or_else(|| {
            anyhow!("No cache folder is known. Set NOTIFICATION_CONSOLE_CACHE to a folder that may be written to.")
        })
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty()) {
        Some(dir) => repository().join(dir),
        None => repository().join("target"),
    }
}

/// The built site for that base path: `dist` for `/`, else a folder named after
/// the path, so that both can exist side by side.
pub fn dist(base: &str) -> PathBuf {
    let name = base.trim_matches('/').replace('/', "-");
    if name.is_empty() {
        repository().join("dist")
    } else {
        target().join("site").join(name)
    }
}

/// The first program of that name on the `PATH`.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|dir| dir.join(&file))
        .find(|path| path.is_file())
}
