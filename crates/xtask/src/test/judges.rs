//! Documents, templates and exports before programs that nobody here wrote:
//! cfn-lint, parliament, python-hcl2, moto, the AWS CLI, shellcheck and bash, and
//! corrections and decisions before a simulator of IAM. What each is asked is in
//! `e2e/judges`.

use std::fs;
use std::path::Path;

use super::counts::Counts;
use super::sdk::judged;
use super::{python, scratch};
use crate::command;
use crate::node;
use crate::program::{self, Wanted, find, found};
use anyhow::{Context, Result};

/// Judges scripts.
const SHELLCHECK: Wanted = Wanted {
    variable: "SHELLCHECK",
    names: &["shellcheck"],
    package: "shellcheck",
};
/// The generated script needs it.
const JQ: Wanted = Wanted {
    variable: "JQ",
    names: &["jq"],
    package: "jq",
};

/// Writes the sets and lets everybody judge them.
pub fn run() -> Result<Counts> {
    let python = python::ensure(python::JUDGES)?;
    let missing: Vec<&str> = [SHELLCHECK, JQ]
        .iter()
        .filter(|wanted| find(wanted).is_none())
        .map(|wanted| wanted.package)
        .collect();
    if !missing.is_empty() {
        program::install(&missing)?;
    }
    let shellcheck = found(&SHELLCHECK)?;
    let jq = found(&JQ)?;
    let folder = scratch().join("judged");
    // Sets of an earlier run must not be judged for this one's.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)
        .with_context(|| format!("Could not create {}", folder.display()))?;
    write(&folder, "templates", "write_the_sets")?;
    let mut judges = python.script("run.py");
    judges.args([&folder, &shellcheck, &jq]);
    let (printed, succeeded) = command::run_and_read(&mut judges)?;
    let counts = Counts::of_last_line(&printed).unwrap_or_default();
    let counts = judged(counts, succeeded, "The judges ended early.")?;
    Ok(counts + simulated(&folder)?)
}

/// Lets a test write what is judged.
fn write(folder: &Path, tests: &str, test: &str) -> Result<()> {
    let mut write = command::cargo();
    write
        .args(["test", "--quiet", "--locked", "-p", "setup"])
        .args(["--test", tests, "--", "--ignored", test])
        .env("JUDGED_SETS", folder);
    command::run(&mut write)
}

/// Lets a simulator of IAM judge what corrections do to who may do what, and what is
/// decided.
fn simulated(folder: &Path) -> Result<Counts> {
    let judges = node::folder().join("judges");
    node::ensure_packages(&judges)?;
    write(folder, "law", "write_the_documents")?;
    let mut judge = node::command_in(&judges, "node");
    judge.arg("policies.mjs").arg(folder);
    let (printed, succeeded) = command::run_and_read(&mut judge)?;
    let counts = Counts::of_last_line(&printed).unwrap_or_default();
    judged(counts, succeeded, "The simulator ended early.")
}
