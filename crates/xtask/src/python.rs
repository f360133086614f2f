//! Python with pinned packages, in an environment of its own in the cache. It is
//! made once for each list of packages and version of Python.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::process::Command;

use crate::{command, paths};
use anyhow::{Context, Result, anyhow};

/// Oldest Python 3 that the packages run on.
const OLDEST: u32 = 11;

/// A command that runs a script of a folder of the repository with the packages of
/// the folder's `requirements.txt`, installed where they are not there yet.
///
/// # Errors
/// Python is missing or too old, or the packages cannot be installed.
pub fn script(folder: &str, name: &str) -> Result<Command> {
    let (system, version) = find().ok_or_else(|| {
        anyhow!("Python 3.{OLDEST} or newer is needed, as “python3” on the PATH; on Debian: apt-get install python3 python3-venv.")
    })?;
    let folder = paths::repository().join(folder);
    let list = folder.join("requirements.txt");
    let wanted = fs::read(&list).with_context(|| format!("Could not read {}", list.display()))?;
    let mut key = DefaultHasher::new();
    key.write(&wanted);
    key.write(version.as_bytes());
    let home = paths::cache()?.join(format!("python/{:016x}", key.finish()));
    let bin = home.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let program = bin.join(format!("python{}", env::consts::EXE_SUFFIX));
    // Written last, so that a broken installation is begun again.
    let mark = home.join(".installed");
    if !mark.is_file() || command::read(Command::new(&program).arg("--version")).is_none() {
        println!(
            "Installing the packages of {} (about a minute).",
            list.display()
        );
        let mut venv = Command::new(system);
        venv.args(["-m", "venv", "--clear"]).arg(&home);
        command::run_long("python -m venv", &mut venv)
            .context("On Debian, its package is python3-venv")?;
        // Everything is in the list, so nothing else is looked for.
        let mut pip = Command::new(&program);
        pip.args(["-m", "pip", "install", "--disable-pip-version-check"])
            .args(["--no-input", "--no-deps", "-r"])
            .arg(&list);
        command::run_long("pip install", &mut pip)?;
        let check = ["-m", "pip", "--disable-pip-version-check", "check"];
        command::run(Command::new(&program).args(check))?;
        fs::write(&mark, version).with_context(|| format!("Could not write {}", mark.display()))?;
    }
    let mut command = Command::new(&program);
    command
        .arg(name)
        .current_dir(folder)
        // No settings of the machine, no traces in the repository, and
        // names in Chinese on every terminal.
        .env_remove("PYTHONPATH")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONUTF8", "1");
    Ok(command)
}

/// The machine's Python 3 and its version.
fn find() -> Option<(&'static str, String)> {
    ["python3", "python"].into_iter().find_map(|name| {
        let version = command::read(Command::new(name).arg("--version"))?;
        is_new_enough(&version).then_some((name, version))
    })
}

/// Reads “Python 3.11.7”.
fn is_new_enough(version: &str) -> bool {
    let minor = version
        .strip_prefix("Python 3.")
        .and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    minor.is_some_and(|minor| minor >= OLDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_decides() {
        for version in ["Python 3.11.7", "Python 3.13.0rc1"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["Python 3.10.0", "Python 2.7.18", ""] {
            assert!(!is_new_enough(version), "{version}");
        }
    }

    #[test]
    fn every_package_is_pinned() {
        for folder in ["e2e/sdk", "e2e/judges"] {
            let list = paths::repository().join(folder).join("requirements.txt");
            let list = fs::read_to_string(list).unwrap();
            let packages: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(packages.len() > 5, "{folder}");
            assert!(packages.iter().all(|line| line.contains("==")), "{folder}");
        }
    }
}
