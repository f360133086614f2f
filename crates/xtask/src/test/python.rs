//! Python with pinned packages, in an environment of its own in the cache. It is
//! made once for each list of packages and version of Python.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::paths;
use anyhow::{Context, Result, anyhow};

/// Scripts of one purpose and the packages they need.
#[derive(Clone, Copy)]
pub struct Kit {
    /// Folder below the repository, with `requirements.txt`.
    folder: &'static str,
    /// What the packages are.
    title: &'static str,
    /// Oldest Python 3 they run on.
    oldest: u32,
}

/// The vendor's SDK.
pub const SDK: Kit = Kit {
    folder: "e2e/sdk",
    title: "the vendor's SDK for Python",
    oldest: 10,
};

/// Programs that judge what is generated.
pub const JUDGES: Kit = Kit {
    folder: "e2e/judges",
    title: "the judges of generated documents",
    oldest: 11,
};

impl Kit {
    fn home(&self) -> PathBuf {
        paths::repository().join(self.folder)
    }
}

/// A Python that has the packages of a kit.
pub struct Python {
    program: PathBuf,
    kit: Kit,
}

impl Python {
    /// A command that runs a script of the folder.
    pub fn script(&self, name: &str) -> Command {
        let mut command = Command::new(&self.program);
        command
            .arg(self.kit.home().join(name))
            .current_dir(self.kit.home())
            // No settings of the machine, no traces in the repository, and
            // names in Chinese on every terminal.
            .env_remove("PYTHONPATH")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("PYTHONUTF8", "1");
        command
    }
}

/// Finds Python and installs the packages where they are not there yet.
///
/// # Errors
/// Python is missing or too old, or the packages cannot be installed.
pub fn ensure(kit: Kit) -> Result<Python> {
    let Kit { title, oldest, .. } = kit;
    let (system, version) = find(oldest).ok_or_else(|| {
        anyhow!(
            "Python 3.{oldest} or newer is needed for {title}, as “python3” on the PATH; on Debian: apt-get install python3 python3-venv."
        )
    })?;
    let list = kit.home().join("requirements.txt");
    let wanted = fs::read(&list)
        .with_context(|| format!("Could not read {}/requirements.txt", kit.folder))?;
    let home = paths::cache()?.join("python").join(key(&wanted, &version));
    let python = Python {
        program: program(&home),
        kit,
    };
    // Written last, so that a broken installation is begun again.
    let mark = home.join(".installed");
    if mark.is_file() && works(&python.program) {
        return Ok(python);
    }
    println!("Installing {title} (about a minute).");
    let logs = paths::cache()?.join("logs");
    let mut venv = Command::new(system);
    venv.args(["-m", "venv", "--clear"]).arg(&home);
    command::run_long("python -m venv", &mut venv, &logs.join("python-venv.log"))
        .map_err(|failure| anyhow!("{failure:#} On Debian, its package is python3-venv."))?;
    // Everything is in the list, so nothing else is looked for.
    let words = [
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--no-deps",
        "-r",
    ];
    let mut install = pip(&python);
    install.args(words).arg(&list);
    command::run_long("pip install", &mut install, &logs.join("pip.log"))?;
    command::run(pip(&python).args(["--disable-pip-version-check", "check"]))?;
    fs::write(&mark, &version).with_context(|| format!("Could not write {}", mark.display()))?;
    Ok(python)
}

fn pip(python: &Python) -> Command {
    let mut command = Command::new(&python.program);
    command.args(["-m", "pip"]);
    command
}

/// The machine's Python 3 and its version.
fn find(oldest: u32) -> Option<(&'static str, String)> {
    ["python3", "python"].into_iter().find_map(|name| {
        let version = command::read(Command::new(name).arg("--version"))?;
        is_new_enough(&version, oldest).then_some((name, version))
    })
}

/// Reads “Python 3.11.7”.
fn is_new_enough(version: &str, oldest: u32) -> bool {
    let minor = version
        .strip_prefix("Python 3.")
        .and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    minor.is_some_and(|minor| minor >= oldest)
}

/// Name of the environment's folder.
fn key(list: &[u8], version: &str) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(list);
    hasher.write(version.as_bytes());
    format!("{:016x}", hasher.finish())
}

fn program(home: &Path) -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    home.join(folder)
        .join(format!("python{}", env::consts::EXE_SUFFIX))
}

fn works(program: &Path) -> bool {
    command::read(Command::new(program).arg("--version")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_decides() {
        for (version, expected) in [
            ("Python 3.11.7", true),
            ("Python 3.10.0", true),
            ("Python 3.9.18", false),
            ("Python 2.7.18", false),
            ("Python 3.13.0rc1", true),
            ("", false),
        ] {
            assert_eq!(is_new_enough(version, 10), expected, "{version}");
        }
    }

    #[test]
    fn another_list_is_another_environment() {
        let keys = [
            key(b"a==1", "3.11"),
            key(b"a==2", "3.11"),
            key(b"a==1", "3.12"),
        ];
        assert_eq!(keys[0], key(b"a==1", "3.11"));
        assert!(keys[0] != keys[1] && keys[0] != keys[2]);
    }

    #[test]
    fn every_package_is_pinned() {
        for (kit, known) in [
            (SDK, "huaweicloudsdkcts==3.1.219"),
            (JUDGES, "cfn-lint==1.58.0"),
        ] {
            let list = fs::read_to_string(kit.home().join("requirements.txt")).unwrap_or_default();
            let packages: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(packages.contains(&known));
            for package in packages {
                assert!(package.contains("=="), "{package}");
            }
        }
    }
}
