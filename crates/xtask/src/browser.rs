//! The browsers the tests run in: found, or installed where the machine lets us.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::failure::{Failure, Result};
use crate::node;
use crate::paths;

/// Programs of the browsers.
pub struct Browsers {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
    pub firefox: PathBuf,
}

/// One program and the names it goes by.
struct Wanted {
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Wanted = Wanted {
    variable: "CHROMIUM",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ],
    package: "chromium",
};
const CHROMEDRIVER: Wanted = Wanted {
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    package: "chromium-driver",
};
const FIREFOX: Wanted = Wanted {
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};

/// Without a font, pages have no text to click on.
const FONTS: &str = "fonts-dejavu-core";

/// Finds or installs all three.
///
/// # Errors
/// One is missing and cannot be installed here.
pub fn ensure() -> Result<Browsers> {
    let missing: Vec<&Wanted> = [&CHROMIUM, &CHROMEDRIVER, &FIREFOX]
        .into_iter()
        .filter(|w| find(w).is_none())
        .collect();
    if !missing.is_empty() {
        let packages: Vec<&str> = missing
            .iter()
            .map(|wanted| wanted.package)
            .chain([FONTS])
            .collect();
        install(&packages)?;
    }
    Ok(Browsers {
        chromium: chromium()?,
        chromedriver: found(&CHROMEDRIVER)?,
        firefox: found(&FIREFOX)?,
    })
}

fn found(wanted: &Wanted) -> Result<PathBuf> {
    find(wanted).ok_or_else(|| {
        Failure::new(format!(
            "{} was not found. Install it, or set {} to its program.",
            wanted.names.first().unwrap_or(&wanted.package),
            wanted.variable
        ))
    })
}

/// Chromium, or else the one Playwright brings, which needs no rights.
fn chromium() -> Result<PathBuf> {
    if let Some(path) = find(&CHROMIUM).or_else(node::bundled_chromium) {
        return Ok(path);
    }
    node::ensure()?;
    node::install_chromium()?;
    node::bundled_chromium().map_or_else(|| found(&CHROMIUM), Ok)
}

fn find(wanted: &Wanted) -> Option<PathBuf> {
    env::var_os(wanted.variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .or_else(|| {
            wanted
                .names
                .iter()
                .find_map(|name| paths::find_program(name))
        })
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
    let words: Vec<&str> = ["install", "--yes", "--no-install-recommends"]
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

/// Settings for the driver that runs the component tests.
pub fn webdriver_json(chromium: &Path) -> String {
    let settings = serde_json::json!({
        "goog:chromeOptions": {
            "binary": chromium.to_string_lossy(),
            "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        }
    });
    settings.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_is_told_which_browser_to_run() {
        let text = webdriver_json(Path::new("/usr/bin/chromium"));
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["goog:chromeOptions"]["binary"], "/usr/bin/chromium");
    }

    #[test]
    fn what_is_missing_is_named_with_its_variable() {
        let wanted = Wanted {
            variable: "NO_SUCH_BROWSER",
            names: &["no-such-browser"],
            package: "x",
        };
        assert_eq!(
            found(&wanted).unwrap_err().to_string(),
            "no-such-browser was not found. Install it, or set NO_SUCH_BROWSER to its program."
        );
    }
}
