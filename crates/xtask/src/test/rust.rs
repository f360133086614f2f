//! Steps that only need Rust: format, lints, tests of the crates that run
//! anywhere.

use std::process::Command;

use super::counts::Counts;
use crate::command;
use crate::tools;
use anyhow::{Result, anyhow};

/// Every crate but those that only run in a browser. A new one is never forgotten.
const HOST: [&str; 5] = [
    "--workspace",
    "--exclude",
    "notification-console",
    "--exclude",
    "simulator-worker",
];

fn cargo(words: &[&str]) -> Command {
    let mut cargo = command::cargo();
    cargo.args(words);
    cargo
}

pub fn format() -> Result<Counts> {
    tools::ensure_component("fmt", "rustfmt")?;
    command::run(&mut cargo(&["fmt", "--all", "--check"])).map(|()| Counts::default())
}

pub fn lints() -> Result<Counts> {
    tools::ensure_component("clippy", "clippy")?;
    let mut clippy = cargo(&[
        "clippy",
        "--quiet",
        "--locked",
        "--all-targets",
        "--all-features",
    ]);
    command::run(clippy.args(HOST).args(["--", "-D", "warnings"])).map(|()| Counts::default())
}

pub fn app_lints() -> Result<Counts> {
    tools::ensure_component("clippy", "clippy")?;
    tools::ensure_target()?;
    let mut clippy = cargo(&[
        "clippy",
        "--quiet",
        "--locked",
        "--all-targets",
        "-p",
        "notification-console",
        "-p",
        "simulator-worker",
    ]);
    clippy.args(["--target", tools::WASM_TARGET, "--", "-D", "warnings"]);
    command::run(&mut clippy).map(|()| Counts::default())
}

pub fn unit() -> Result<Counts> {
    let mut test = cargo(&[
        "test",
        "--quiet",
        "--locked",
        "--no-fail-fast",
        "--all-features",
    ]);
    let (printed, succeeded) = command::run_and_read(test.args(HOST))?;
    let counts = Counts::of_test_results(&printed);
    if !succeeded && counts.failed == 0 {
        return Err(anyhow!(
            "The tests did not build, or one of them ended early.",
        ));
    }
    if counts.passed == 0 {
        return Err(anyhow!("No test ran."));
    }
    Ok(counts)
}
