//! `cargo xtask serve`: builds the console and serves it on this machine, as a
//! careful static host would, or through `trunk serve` while developing.

use std::fs;
use std::process::{Command, Stdio};

use crate::args::Serve;
use crate::{build, command, paths, static_server, tools};
use anyhow::{Context, Result};

/// Serves until the program is stopped.
///
/// # Errors
/// The port is taken, a tool is missing, or the code does not build.
pub fn run(options: &Serve) -> Result<()> {
    // Said before the minutes of a build, not after.
    let listener = static_server::listen(options.port)?;
    if options.dev {
        drop(listener);
        return develop(options);
    }
    if !options.no_build {
        build::site(&options.base)?;
    }
    let dist = paths::dist(&options.base);
    let host = static_server::serve(&dist, &options.base, listener)?;
    println!("The console is at {} (Ctrl+C stops it).", host.url);
    if options.open {
        open(&host.url);
    }
    host.wait()
}

fn develop(options: &Serve) -> Result<()> {
    // Apart from the release build, which it would replace.
    let dist = paths::target().join("site-dev");
    fs::create_dir_all(&dist).with_context(|| format!("Could not create {}", dist.display()))?;
    let mut trunk = tools::trunk()?;
    trunk
        .args(["serve", "--public-url", &options.base, "--dist"])
        .arg(dist)
        .args(["--port", &options.port.to_string()])
        .args(options.open.then_some("--open"));
    command::run(&mut trunk)
}

fn open(url: &str) {
    let (program, words): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/c", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let opened = Command::new(program)
        .args(words)
        .arg(url)
        .stderr(Stdio::null())
        .status();
    if !opened.is_ok_and(|status| status.success()) {
        println!("No browser could be opened from here; open the address by hand.");
    }
}
