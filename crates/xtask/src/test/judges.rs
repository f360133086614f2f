//! Programs nobody here wrote judge what the project writes: the vendor's SDK, judges
//! of documents and templates, and a simulator of IAM. What each is asked is in
//! `e2e/sdk` and `e2e/judges`.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::rust::HOST;
use super::{Counts, scratch};
use crate::programs::{JQ, SHELLCHECK};
use crate::{command, node, python, sandbox};
use anyhow::{Context, Result};

/// The vendor's own SDK: our signatures by what its signer makes of many odd
/// requests, and the sandbox by using it unchanged.
pub fn sdk() -> Result<Counts> {
    let file = scratch()?.join("official-signer.jsonl");
    // One of an earlier run must not pass for this one's.
    let _ = fs::remove_file(&file);
    command::run(python::script("e2e/sdk", "vectors.py")?.arg(&file))?;
    let mut signatures = ignored_test("official_signer", "");
    let signatures = Counts::of(signatures.env("OFFICIAL_SIGNER_VECTORS", &file))?;
    let server = sandbox::program()?;
    Ok(signatures + Counts::of(python::script("e2e/sdk", "run.py")?.arg(server))?)
}

/// Documents, templates and exports before cfn-lint, parliament, python-hcl2, moto, the
/// AWS CLI, shellcheck and bash; corrections and decisions before a simulator of IAM.
pub fn documents() -> Result<Counts> {
    let folder = scratch()?.join("judged");
    // Sets of an earlier run must not be judged for this one's.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)
        .with_context(|| format!("Could not create {}", folder.display()))?;
    write(&folder, "templates", "write_the_sets")?;
    write(&folder, "law", "write_the_documents")?;
    let mut judges = python::script("e2e/judges", "run.py")?;
    judges.args([&folder, &SHELLCHECK.ensure()?, &JQ.ensure()?]);
    let mut simulator = node::ensure("e2e/judges")?;
    simulator.arg("policies.mjs").arg(&folder);
    Ok(Counts::of(&mut judges)? + Counts::of(&mut simulator)?)
}

/// Lets a test write what is judged.
fn write(folder: &Path, tests: &str, test: &str) -> Result<()> {
    command::run(ignored_test(tests, test).env("JUDGED_SETS", folder))
}

/// A test that only runs here, built as the step before built everything.
fn ignored_test(tests: &str, test: &str) -> Command {
    let mut cargo = command::cargo(["test", "--quiet", "--locked"]);
    cargo
        .args(HOST)
        .args(["--test", tests, "--", "--ignored", test]);
    cargo
}
