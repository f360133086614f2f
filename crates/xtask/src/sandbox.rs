//! `cargo xtask sandbox`: the stand-in for both APIs as an HTTP server.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::{command, paths};
use anyhow::Result;

/// Runs the server with these options until it is stopped.
///
/// # Errors
/// It does not build or reports a failure.
pub fn run(words: &[String]) -> Result<()> {
    command::run(cargo("run").arg("--").args(words))
}

/// Builds the server and says where it is. Journeys start one of their own each.
///
/// # Errors
/// It does not build.
pub fn program() -> Result<PathBuf> {
    command::run(&mut cargo("build"))?;
    let name = format!("sandbox-server{}", env::consts::EXE_SUFFIX);
    Ok(paths::target().join("debug").join(name))
}

fn cargo(verb: &str) -> Command {
    let server = ["--features", "server", "--bin", "sandbox-server"];
    let mut cargo = command::cargo([verb, "--quiet", "--locked", "--package", "sandbox"]);
    cargo.args(server);
    cargo
}
