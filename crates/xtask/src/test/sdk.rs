//! The vendor's own SDK as a judge: of our signatures, by what its signer makes
//! of many odd requests, and of the sandbox, by using it unchanged.

use std::fs;

use super::counts::Counts;
use super::{python, sandbox_server, scratch};
use crate::command;
use anyhow::{Context, Result, anyhow};

/// Both judgements.
pub fn run() -> Result<Counts> {
    let python = python::ensure(python::SDK)?;
    Ok(signatures(&python)? + client(&python)?)
}

/// Compares signatures with those of the vendor's signer.
fn signatures(python: &python::Python) -> Result<Counts> {
    fs::create_dir_all(scratch())
        .with_context(|| format!("Could not create {}", scratch().display()))?;
    let file = scratch().join("official-signer.jsonl");
    // One of an earlier run must not pass for this one's.
    let _ = fs::remove_file(&file);
    command::run(python.script("vectors.py").arg(&file))?;
    let mut test = command::cargo();
    test.args(["test", "--quiet", "--locked", "-p", "wire"])
        .args(["--test", "official_signer", "--", "--ignored"])
        .env("OFFICIAL_SIGNER_VECTORS", &file);
    let (printed, succeeded) = command::run_and_read(&mut test)?;
    let counts = Counts::of_test_results(&printed);
    judged(
        counts,
        succeeded,
        "The comparison of signatures ended early.",
    )
}

/// Lets the vendor's client use a sandbox that checks credentials.
fn client(python: &python::Python) -> Result<Counts> {
    let server = sandbox_server::checking()?;
    let (printed, succeeded) = command::run_and_read(python.script("run.py").arg(&server.url))?;
    let counts = Counts::of_last_line(&printed).unwrap_or_default();
    judged(counts, succeeded, "The vendor's SDK ended early.")
}

/// Counts that fit how the program ended, or what to say otherwise.
pub(super) fn judged(counts: Counts, succeeded: bool, otherwise: &str) -> Result<Counts> {
    let complete = counts.passed > 0 && succeeded == (counts.failed == 0);
    if complete || counts.failed > 0 {
        Ok(counts)
    } else {
        Err(anyhow!("{otherwise}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_says_nothing_is_a_failure() {
        let counts = |passed, failed| Counts { passed, failed };
        for (given, succeeded, fine) in [
            (counts(3, 0), true, true),
            (counts(3, 1), false, true),
            (counts(0, 2), false, true),
            (counts(3, 0), false, false),
            (counts(0, 0), true, false),
        ] {
            assert_eq!(judged(given, succeeded, "x").is_ok(), fine, "{given:?}");
        }
    }
}
