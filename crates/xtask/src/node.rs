//! Node.js and packages of npm. They are installed where they are missing or the lock
//! file changed, never otherwise.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{command, paths};
use anyhow::{Context, Result, ensure};

/// Oldest Node.js that Playwright runs on.
const OLDEST: u32 = 20;

/// A command in a folder of the repository.
pub fn command(folder: &str, program: &str) -> Command {
    // On Windows npm is a script, which only its full name starts.
    let script = cfg!(windows) && program != "node";
    let mut command = Command::new(format!("{program}{}", if script { ".cmd" } else { "" }));
    command.current_dir(paths::repository().join(folder));
    command
}

/// Node.js in a folder of the repository, with the packages of its lock file.
///
/// # Errors
/// Node.js is missing or too old, or npm fails.
pub fn ensure(folder: &str) -> Result<Command> {
    let version = version();
    ensure!(
        is_new_enough(version.as_deref()),
        "Node.js {OLDEST} or newer is needed; found {}.",
        version.as_deref().unwrap_or("none")
    );
    let home = paths::repository().join(folder);
    let lock = home.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("Could not read {}", lock.display()))?;
    let mark = home.join("node_modules/.installed-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(command(folder, "node"));
    }
    println!("Installing the packages of {folder}/ (less than a minute).");
    let mut npm = command(folder, "npm");
    npm.args(["ci", "--no-audit", "--no-fund"]);
    command::run_long(&format!("npm ci {folder}"), &mut npm)?;
    fs::write(&mark, lock).with_context(|| format!("Could not write {}", mark.display()))?;
    Ok(command(folder, "node"))
}

/// Whether there is a Node.js that is new enough.
pub fn is_there() -> bool {
    is_new_enough(version().as_deref())
}

fn version() -> Option<String> {
    command::read(command("", "node").arg("--version"))
}

/// Reads “v20.20.2”.
fn is_new_enough(version: Option<&str>) -> bool {
    let major = |version: &str| {
        version
            .trim_start_matches('v')
            .split('.')
            .next()?
            .parse()
            .ok()
    };
    version
        .and_then(major)
        .is_some_and(|major: u32| major >= OLDEST)
}

/// Playwright's own command line.
///
/// # Errors
/// Its packages cannot be installed.
pub fn playwright() -> Result<Command> {
    let mut node = ensure("e2e")?;
    node.arg("node_modules/@playwright/test/cli.js");
    Ok(node)
}

/// The Chromium that Playwright has downloaded earlier.
pub fn bundled_chromium() -> Option<PathBuf> {
    let script = "console.log(require('@playwright/test').chromium.executablePath())";
    let path = command::read(command("e2e", "node").args(["-e", script]))?;
    Some(Path::new(&path).to_owned()).filter(|path| path.is_file())
}

/// Downloads Playwright's Chromium.
///
/// # Errors
/// It cannot be downloaded.
pub fn install_chromium() -> Result<()> {
    println!("Downloading a Chromium for the tests (about 200 MB).");
    command::run_long(
        "playwright install",
        playwright()?.args(["install", "chromium"]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_number_of_a_version_decides() {
        assert!(is_new_enough(Some("v20.0.0")));
        for old in [Some("v18.20.1"), Some("none"), None] {
            assert!(!is_new_enough(old), "{old:?}");
        }
    }
}
