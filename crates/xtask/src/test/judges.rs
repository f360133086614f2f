//! Documents, templates and exports before programs that nobody here wrote:
//! cfn-lint, parliament, python-hcl2, moto, the AWS CLI, shellcheck and bash. What
//! each is asked is in `e2e/judges`.

use std::fs;

use super::counts::Counts;
use super::sdk::judged;
use super::{python, scratch};
use crate::command;
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
    let mut write = command::cargo();
    write
        .args(["test", "--quiet", "--locked", "-p", "setup"])
        .args(["--test", "templates", "--", "--ignored", "write_the_sets"])
        .env("JUDGED_SETS", &folder);
    command::run(&mut write)?;
    let mut judges = python.script("run.py");
    judges.args([&folder, &shellcheck, &jq]);
    let (printed, succeeded) = command::run_and_read(&mut judges)?;
    let counts = Counts::of_last_line(&printed).unwrap_or_default();
    judged(counts, succeeded, "The judges ended early.")
}
