//! The configurations of hosts in `deploy/`, each read by the program it is for:
//! the shipped files, with nothing replaced but what they ask to be replaced.

#[cfg(test)]
mod agreement;
mod documents;
mod web_servers;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::counts::Counts;
use super::scratch;
use crate::command;
use crate::paths;
use anyhow::{Context, Result, anyhow};

/// Every check; each is one test. One that cannot run here says so and counts
/// as none.
///
/// # Errors
/// A program or file that all of them need is missing.
pub fn run() -> Result<Counts> {
    let folder = scratch().join("hosting");
    // What an earlier run left must not be read by this one.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)
        .with_context(|| format!("Could not create {}", folder.display()))?;
    Ok(web_servers::nginx(&folder)?
        + web_servers::caddy(&folder)?
        + documents::cloudfront(&folder)?
        + documents::github_pages(&folder)?
        + documents::upload_script()?
        + documents::systemd(&folder)?)
}

/// The folder of what is shipped.
fn deploy() -> PathBuf {
    paths::repository().join("deploy")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("Could not read {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("Could not create {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("Could not write {}", path.display()))
}

/// The text with each placeholder replaced.
///
/// # Errors
/// A placeholder is not there any more.
fn filled(text: &str, replacements: &[(&str, &str)]) -> Result<String> {
    let mut filled = text.to_owned();
    for (placeholder, value) in replacements {
        if !filled.contains(placeholder) {
            return Err(anyhow!(
                "“{placeholder}” is not in the configuration any more."
            ));
        }
        filled = filled.replace(placeholder, value);
    }
    Ok(filled)
}

/// Runs a program that judges a file: one test.
fn judged(what: &str, command: &mut Command) -> Result<Counts> {
    let output = command
        .output()
        .with_context(|| format!("Could not run “{}”", command::shown(command)))?;
    Ok(told(
        what,
        output.status.success(),
        &[output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()),
    ))
}

/// Prints a verdict, with what was said if it is bad.
fn told(what: &str, fine: bool, said: &[String]) -> Counts {
    println!("{} {what}", if fine { "fine  " } else { "FAILED" });
    if !fine {
        println!("{}", said.join("\n").trim());
    }
    Counts {
        passed: u64::from(fine),
        failed: u64::from(!fine),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_that_is_gone_is_noticed() {
        assert_eq!(filled("a b", &[("a", "c")]).unwrap(), "c b");
        assert_eq!(
            filled("a b", &[("x", "c")]).unwrap_err().to_string(),
            "“x” is not in the configuration any more."
        );
    }
}
