//! The script that starts the app. Trunk puts it into the site as it was written.

use std::fs;
use std::path::{Path, PathBuf};

use crate::build::files;
use anyhow::{Context, Result, anyhow};

/// What its name begins with.
const NAME: &str = "boot-";

/// What the copy is called.
const COPY: &str = "boot.js";

/// Where the script is in the site.
///
/// # Errors
/// There is none.
pub fn find(site: &Path) -> Result<PathBuf> {
    let is_boot = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(NAME) && name.ends_with(".js")
    };
    let found = files(site)?.into_iter().find(is_boot);
    found.ok_or_else(|| anyhow!("The site has no script that starts the app."))
}

/// Copies the script, to be made smaller.
///
/// # Errors
/// It cannot be copied.
pub fn copy(script: &Path, work: &Path) -> Result<PathBuf> {
    let to = work.join(COPY);
    fs::copy(script, &to).with_context(|| format!("Could not copy {}", script.display()))?;
    Ok(to)
}

/// Puts the copy in place of what it was made of, named by what it holds now.
/// Returns both names.
///
/// # Errors
/// The site cannot be written.
pub fn put(site: &Path, script: &Path, work: &Path) -> Result<(String, String)> {
    let doing = format!("put {} into the site", script.display());
    let bytes = fs::read(work.join(COPY)).with_context(|| format!("Could not {doing}"))?;
    let new = format!("{NAME}{}.js", super::hash([bytes.as_slice()]));
    let old = script.file_name().unwrap_or_default();
    fs::remove_file(script).with_context(|| format!("Could not {doing}"))?;
    fs::write(site.join(&new), bytes).with_context(|| format!("Could not {doing}"))?;
    Ok((old.to_string_lossy().into_owned(), new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_named_by_what_it_holds() {
        let site = std::env::temp_dir().join(format!("boot-{}", std::process::id()));
        let work = site.join("work");
        fs::create_dir_all(&work).unwrap();
        assert!(find(&site).is_err());
        fs::write(site.join("boot-1.js"), "long").unwrap();
        let script = find(&site).unwrap();
        fs::write(copy(&script, &work).unwrap(), "s").unwrap();
        let (old, new) = put(&site, &script, &work).unwrap();
        assert_eq!(old, "boot-1.js");
        assert!(!site.join(old).exists());
        assert_eq!(fs::read_to_string(site.join(new)).unwrap(), "s");
        fs::remove_dir_all(site).unwrap();
    }
}
