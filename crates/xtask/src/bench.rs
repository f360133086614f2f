//! `cargo xtask bench`: the console beside the same two screens in other frameworks.
//! `bench/run/bench.js` builds those, measures and reports. `cargo xtask bench notictl`
//! measures the command line.

use crate::{build, command, node, paths, programs};
use anyhow::Result;

/// Measures the command line.
const SIMULATE: [&str; 6] = ["bench", "--locked", "-p", "notictl", "--bench", "simulate"];

/// Builds the console and lets the script measure it.
///
/// # Errors
/// Something cannot be built, or an app could not be measured.
pub fn run(options: &[String]) -> Result<()> {
    if let Some("notictl") = options.first().map(String::as_str) {
        return command::run(&mut command::cargo(SIMULATE));
    }
    let mut script = node::ensure("bench")?;
    let measures = !options
        .iter()
        .any(|option| option == "--report" || option == "--help");
    let console = if measures {
        build::site("/console/")?
    } else {
        paths::dist("/console/")
    };
    script
        .args(["run/bench.js", "--sites"])
        .arg(paths::target().join("bench"))
        .arg("--console")
        .arg(console)
        .args(options)
        .env("CHROMIUM", programs::chromium()?);
    command::run(&mut script)
}
