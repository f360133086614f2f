//! Programs the tests need and this project does not build: found by the environment
//! or on the `PATH`, or installed from Debian's packages where the machine lets us.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{command, node};
use anyhow::{Result, anyhow};

/// One program and the names it goes by.
pub struct Program {
    /// Environment variable that names it.
    variable: &'static str,
    /// What it may be called, the usual name first.
    names: &'static [&'static str],
    /// Debian's packages.
    packages: &'static [&'static str],
}

/// The headless shell draws no frame around the pages, which would cost as much as some
/// of them. Without a font, pages have no text to click on.
pub const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    names: &[
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ],
    packages: &["chromium-headless-shell", "fonts-dejavu-core"],
};
pub const CHROMEDRIVER: Program = Program {
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    packages: &["chromium-driver"],
};
pub const FIREFOX: Program = Program {
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox"],
    packages: &["firefox-esr"],
};
/// Debian's package starts the server it brings, on port 80, where a system has
/// services; the tests start their own on free ports.
pub const NGINX: Program = Program {
    variable: "NGINX",
    names: &["nginx"],
    packages: &["nginx-light"],
};
/// Not every release of Debian has it.
pub const CADDY: Program = Program {
    variable: "CADDY",
    names: &["caddy"],
    packages: &["caddy"],
};
/// Judges scripts.
pub const SHELLCHECK: Program = Program {
    variable: "SHELLCHECK",
    names: &["shellcheck"],
    packages: &["shellcheck"],
};
/// The generated script needs it.
pub const JQ: Program = Program {
    variable: "JQ",
    names: &["jq"],
    packages: &["jq"],
};

/// Folders of servers, which are often not on the `PATH` of people.
const MORE_FOLDERS: [&str; 2] = ["/usr/sbin", "/usr/local/sbin"];

impl Program {
    /// Where it is, if it is.
    fn find(&self) -> Option<PathBuf> {
        let set = env::var_os(self.variable).map(PathBuf::from);
        set.filter(|path| path.is_file()).or_else(|| {
            self.names.iter().find_map(|name| {
                let servers = MORE_FOLDERS.map(|folder| Path::new(folder).join(name));
                command::find(name).or_else(|| servers.into_iter().find(|path| path.is_file()))
            })
        })
    }

    /// Where it is, after an installation if that is needed and possible.
    ///
    /// # Errors
    /// It is nowhere; the sentence says how to name it.
    pub fn ensure(&self) -> Result<PathBuf> {
        if self.find().is_none() {
            install(self.packages)?;
        }
        self.find().ok_or_else(|| {
            anyhow!(
                "{} was not found. Install it, or set {} to its program.",
                self.names.first().unwrap_or(&self.variable),
                self.variable
            )
        })
    }
}

/// Chromium, or else the one Playwright brings, which needs no rights.
///
/// # Errors
/// It is missing and cannot be installed here.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = CHROMIUM.find().or_else(node::bundled_chromium) {
        return Ok(path);
    }
    if let Ok(path) = CHROMIUM.ensure() {
        return Ok(path);
    }
    node::install_chromium()?;
    node::bundled_chromium().map_or_else(|| CHROMIUM.ensure(), Ok)
}

/// Installs Debian's packages where that is possible; says so where it is not.
fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let Some(prefix) = apt_prefix() else {
        println!(
            "Not found: {list}. Debian's packages cannot be installed here (no apt-get, or no rights)."
        );
        return Ok(());
    };
    println!("Installing {list} with apt-get (a few minutes; once per machine).");
    let apt = |words: &[&str]| {
        let mut env = Command::new(prefix.first().unwrap_or(&"env"));
        env.args(prefix.iter().skip(1).chain(prefix.first().map(|_| &"env")))
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
            .args(words);
        command::run_long("apt-get", &mut env)
    };
    apt(&["update"])?;
    // Another installation may be under way.
    let wait = ["-o", "DPkg::Lock::Timeout=300"];
    let install = ["install", "--yes", "--no-install-recommends"];
    apt(&[&wait, install.as_slice(), packages].concat())
}

/// What to put before apt-get: nothing as root, `sudo` where it asks nothing.
fn apt_prefix() -> Option<&'static [&'static str]> {
    command::find("apt-get")?;
    if command::read(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    command::read(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"] as &[&str])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_any_of_its_names() {
        let program = |names| Program {
            variable: "NO_SUCH_PROGRAM",
            names,
            packages: &[],
        };
        assert!(program(&["no-such-program"]).find().is_none());
        assert!(program(&["no-such-program", "cargo"]).find().is_some());
    }
}
