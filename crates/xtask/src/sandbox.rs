//! `cargo xtask sandbox`: the stand-in for both APIs as an HTTP server.

use std::process::Command;

use crate::command;
use anyhow::Result;

/// Cargo's words for the server, without options of its own.
const SERVER: [&str; 7] = [
    "--quiet",
    "--package",
    "sandbox",
    "--features",
    "server",
    "--bin",
    "sandbox-server",
];

/// Runs the server with these options until it is stopped.
///
/// # Errors
/// It does not build or reports a failure.
pub fn run(words: &[String]) -> Result<()> {
    command::run(cargo("run").arg("--").args(words))
}

/// A cargo command about the server.
pub fn cargo(verb: &str) -> Command {
    let mut cargo = command::cargo();
    cargo.arg(verb).args(SERVER);
    cargo
}
