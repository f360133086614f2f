//! `cargo xtask serve`: builds the console and serves it on this machine, as a
//! careful static host would, or through `trunk serve` while developing.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::args::Serve;
use crate::{build, command, paths, static_server, tools};
use anyhow::Result;

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
        build::site(&tools::ensure()?, &options.base)?;
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
    let tools = tools::ensure()?;
    let mut trunk = tools.command("trunk");
    trunk
        .args([
            "--skip-version-check",
            "serve",
            "--public-url",
            &options.base,
        ])
        .args(["--port", &options.port.to_string()])
        // Apart from the release build, which it would replace.
        .arg("--dist")
        .arg(paths::target().join("site-dev"))
        // trunk reads NO_COLOR as a flag with a value and refuses “1”.
        .env_remove("NO_COLOR");
    if options.open {
        trunk.arg("--open");
    }
    std::fs::create_dir_all(paths::target()).ok();
    command::run(&mut trunk)
}

fn open(url: &str) {
    let (program, words): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/c", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let opened = Command::new(Path::new(program))
        .args(words)
        .arg(url)
        .stderr(Stdio::null())
        .status();
    if !opened.is_ok_and(|status| status.success()) {
        println!("No browser could be opened from here; open the address by hand.");
    }
}
