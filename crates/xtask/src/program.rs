//! Programs the tests need and this project does not build: found, or installed
//! from Debian's packages where the machine lets us.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::paths;
use anyhow::{Result, anyhow};

/// One program and the names it goes by.
pub struct Wanted {
    /// Environment variable that names the program.
    pub variable: &'static str,
    /// What it may be called, the usual name first.
    pub names: &'static [&'static str],
    /// Debian's package.
    pub package: &'static str,
}

/// Folders of servers, which are often not on the `PATH` of people.
const MORE_FOLDERS: [&str; 2] = ["/usr/sbin", "/usr/local/sbin"];

/// Where it is, if it is.
pub fn find(wanted: &Wanted) -> Option<PathBuf> {
    env::var_os(wanted.variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .or_else(|| {
            wanted
                .names
                .iter()
                .find_map(|name| paths::find_program(name).or_else(|| find_server(name)))
        })
}

fn find_server(name: &str) -> Option<PathBuf> {
    MORE_FOLDERS
        .iter()
        .map(|folder| Path::new(folder).join(name))
        .find(|path| path.is_file())
}

/// Where it is.
///
/// # Errors
/// It is nowhere; the sentence says how to name it.
pub fn found(wanted: &Wanted) -> Result<PathBuf> {
    find(wanted).ok_or_else(|| {
        anyhow!(
            "{} was not found. Install it, or set {} to its program.",
            wanted.names.first().unwrap_or(&wanted.package),
            wanted.variable
        )
    })
}

/// Installs Debian's packages where that is possible; says so where it is not.
///
/// # Errors
/// The installation was possible and failed.
pub fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let Some(prefix) = apt_prefix() else {
        println!(
            "Not found: {list}. Debian's packages cannot be installed here (no apt-get, or no rights)."
        );
        return Ok(());
    };
    println!("Installing {list} with apt-get (a few minutes; once per machine).");
    let log = paths::cache()?.join("logs/apt-get.log");
    let apt = |words: &[&str]| {
        let mut all =
            prefix
                .iter()
                .copied()
                .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let mut command = Command::new(all.next().unwrap_or("env"));
        command.args(all).args(words);
        command
    };
    command::run_long("apt-get update", &mut apt(&["update"]), &log)?;
    // Another installation may be under way.
    let words: Vec<&str> = [
        "-o",
        "DPkg::Lock::Timeout=300",
        "install",
        "--yes",
        "--no-install-recommends",
    ]
    .into_iter()
    .chain(packages.iter().copied())
    .collect();
    command::run_long("apt-get install", &mut apt(&words), &log)
}

/// What to put before apt-get: nothing as root, `sudo` where it asks nothing.
fn apt_prefix() -> Option<&'static [&'static str]> {
    paths::find_program("apt-get")?;
    if command::read(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    command::read(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"] as &[&str])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_its_variable() {
        let wanted = Wanted {
            variable: "NO_SUCH_PROGRAM",
            names: &["no-such-program"],
            package: "x",
        };
        assert_eq!(
            found(&wanted).unwrap_err().to_string(),
            "no-such-program was not found. Install it, or set NO_SUCH_PROGRAM to its program."
        );
    }
}
