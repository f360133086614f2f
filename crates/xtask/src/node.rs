//! Packages of npm: those of the end-to-end tests, of what makes a release smaller,
//! and of the peers the console is measured beside. They are installed where they are
//! missing or the lock file changed, never otherwise.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::paths;
use anyhow::{Context, Result, anyhow};

/// Oldest Node.js that Playwright runs on.
const OLDEST: u32 = 20;

/// Folder of the end-to-end tests.
pub fn folder() -> PathBuf {
    paths::repository().join("e2e")
}

/// A command in that folder.
pub fn command(program: &str) -> Command {
    command_in(&folder(), program)
}

/// A command in a folder with packages.
pub fn command_in(folder: &Path, program: &str) -> Command {
    // On Windows npm is a script, which only its full name starts.
    let script = cfg!(windows) && program != "node";
    let mut command = Command::new(if script {
        format!("{program}.cmd")
    } else {
        program.to_owned()
    });
    command.current_dir(folder);
    command
}

/// Installs the packages of the end-to-end tests where they are not there yet.
///
/// # Errors
/// Node.js is missing or too old, or npm fails.
pub fn ensure() -> Result<()> {
    ensure_packages(&folder())
}

/// Installs the packages of a folder's lock file where they are not there yet.
///
/// # Errors
/// Node.js is missing or too old, or npm fails.
pub fn ensure_packages(folder: &Path) -> Result<()> {
    let version = version();
    if !is_new_enough(version.as_deref()) {
        return Err(anyhow!(
            "Node.js {OLDEST} or newer is needed; found {}.",
            version.as_deref().unwrap_or("none")
        ));
    }
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("Could not read {}", lock.display()))?;
    let mark = folder.join("node_modules/.installed-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let log = paths::cache()?.join(format!("logs/npm-{name}.log"));
    println!("Installing the packages of {name}/ (less than a minute).");
    command::run_long(
        "npm ci",
        command_in(folder, "npm").args(["ci", "--no-audit", "--no-fund"]),
        &log,
    )?;
    fs::write(&mark, lock).with_context(|| format!("Could not write {}", mark.display()))
}

/// Whether there is a Node.js that is new enough.
pub fn is_there() -> bool {
    is_new_enough(version().as_deref())
}

fn version() -> Option<String> {
    command::read(command_in(&paths::repository(), "node").arg("--version"))
}

fn is_new_enough(version: Option<&str>) -> bool {
    version.and_then(major).is_some_and(|major| major >= OLDEST)
}

fn major(version: &str) -> Option<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// Playwright's own command line.
pub fn playwright() -> Command {
    let mut command = command("node");
    command.arg("node_modules/@playwright/test/cli.js");
    command
}

/// The Chromium that Playwright has downloaded earlier.
pub fn bundled_chromium() -> Option<PathBuf> {
    let script = "console.log(require('@playwright/test').chromium.executablePath())";
    command::read(command("node").args(["-e", script]))
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

/// Downloads Playwright's Chromium.
///
/// # Errors
/// It cannot be downloaded.
pub fn install_chromium() -> Result<()> {
    println!("Downloading a Chromium for the tests (about 200 MB).");
    let log = paths::cache()?.join("logs/playwright-install.log");
    command::run_long(
        "playwright install",
        playwright().args(["install", "chromium"]),
        &log,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_starts_with_its_major_number() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("none"), None);
        assert!(is_new_enough(Some("v20.0.0")));
        assert!(!is_new_enough(Some("v18.20.1")) && !is_new_enough(None));
    }
}
