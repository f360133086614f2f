//! The script that starts the app. Trunk puts it into the site as it was written.

use std::fs;
use std::path::{Path, PathBuf};

use crate::build::files;
use anyhow::{Context, Result, anyhow};

/// What its name begins with.
const NAME: &str = "boot-";

/// Copies the script out of the site, under its name there.
///
/// # Errors
/// There is none.
pub fn copy(site: &Path, work: &Path) -> Result<PathBuf> {
    let from = files(site)?.into_iter().find(|path| {
        path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with(NAME) && name.ends_with(".js")
        })
    });
    let name = from.as_deref().and_then(Path::file_name);
    let (Some(from), Some(name)) = (&from, name) else {
        return Err(anyhow!("The site has no script that starts the app."));
    };
    let to = work.join(name);
    fs::copy(from, &to).with_context(|| format!("Could not copy {}", from.display()))?;
    Ok(to)
}

/// Puts the copy in place of what it was made of, named by what it holds now.
/// Returns both names.
///
/// # Errors
/// The site cannot be written.
pub fn put(site: &Path, script: &Path) -> Result<(String, String)> {
    let doing = format!("put {} into the site", script.display());
    let bytes = fs::read(script).with_context(|| format!("Could not {doing}"))?;
    let new = format!("{NAME}{}.js", super::hash([bytes.as_slice()]));
    let old = script.file_name().unwrap_or_default();
    fs::remove_file(site.join(old)).with_context(|| format!("Could not {doing}"))?;
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
        assert!(copy(&site, &work).is_err());
        fs::write(site.join("boot-1.js"), "long").unwrap();
        let script = copy(&site, &work).unwrap();
        fs::write(&script, "s").unwrap();
        let (old, new) = put(&site, &script).unwrap();
        assert_eq!(old, "boot-1.js");
        assert!(!site.join(old).exists());
        assert_eq!(fs::read_to_string(site.join(new)).unwrap(), "s");
        fs::remove_dir_all(site).unwrap();
    }
}
