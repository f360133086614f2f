//! `cargo xtask test`: every check of the project, step by step. A step that
//! fails does not stop the others; the last line is the sum of all suites.

mod counts;
mod journeys;
mod judges;
mod rust;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use crate::args::Test;
use crate::command::duration;
use crate::{build, paths, size};
use anyhow::{Context, Result, anyhow, bail};
use counts::Counts;

/// One step: its name, what it is, and how it runs. Steps that only look at the code
/// count no tests.
type Step = (
    &'static str,
    &'static str,
    fn(&mut Shared) -> Result<Counts>,
);

const STEPS: [Step; 12] = [
    ("format", "Formatting", |_| rust::format()),
    ("lints", "Lints of the crates that run anywhere", |_| {
        rust::lints()
    }),
    ("app-lints", "Lints of the app", |_| rust::app_lints()),
    ("unit", "Tests of the crates", |_| rust::unit()),
    ("sdk", "The vendor's SDK against the sandbox", |_| {
        judges::sdk()
    }),
    ("judges", "Other programs judge generated documents", |_| {
        judges::documents()
    }),
    ("components", "Tests of the app in a browser", |_| {
        rust::components()
    }),
    ("build", "Release build", |shared| {
        shared.sites().map(|_| Counts::default())
    }),
    ("size", "Size of a first visit", |shared| {
        size::check(&shared.sites()?.0).map(|()| Counts::default())
    }),
    (
        "hosting",
        "Configurations of the hosts, and other scripts",
        |_| journeys::scripts(),
    ),
    (
        "journeys",
        "Journeys in Chromium, all under /, some under /console/ and behind nginx",
        journeys::chromium,
    ),
    ("firefox", "Journeys in Firefox", journeys::firefox),
];

/// What steps share.
struct Shared {
    grep: Option<String>,
    /// The sites for `/` and `/console/`, built when they are first asked for. A build
    /// that failed is not tried again.
    sites: Option<Result<(PathBuf, PathBuf), String>>,
}

impl Shared {
    /// Both sites. The program is compiled once: the second build only puts other
    /// paths into the page.
    fn sites(&mut self) -> Result<(PathBuf, PathBuf)> {
        let build = || Ok((build::site("/")?, build::site("/console/")?));
        let sites = self
            .sites
            .get_or_insert_with(|| build().map_err(|error: anyhow::Error| format!("{error:#}")));
        sites.clone().map_err(|error| anyhow!(error))
    }
}

/// Runs the steps.
///
/// # Errors
/// A step failed.
pub fn run(options: &Test) -> Result<()> {
    if options.list {
        for (name, title, _) in &STEPS {
            println!("{name:<12}{title}");
        }
        return Ok(());
    }
    let steps = chosen(options.only.as_deref())?;
    let started = Instant::now();
    let mut shared = Shared {
        grep: options.grep.clone(),
        sites: None,
    };
    let outcomes: Vec<_> = steps
        .into_iter()
        .map(|step| (step.0, perform(step, &mut shared)))
        .collect();
    println!("\n=== Summary ({})", duration(started.elapsed()));
    report(&outcomes)
}

fn chosen(only: Option<&str>) -> Result<Vec<&'static Step>> {
    let is_wanted = |step: &&Step| only.is_none_or(|name| name == step.0);
    let steps: Vec<&Step> = STEPS.iter().filter(is_wanted).collect();
    if steps.is_empty() {
        bail!(
            "“{}” is not a step. The steps are {}.",
            only.unwrap_or_default(),
            STEPS.map(|step| step.0).join(", ")
        );
    }
    Ok(steps)
}

fn perform((name, title, run): &Step, shared: &mut Shared) -> Result<Counts> {
    println!("\n=== {title} ({name})");
    let started = Instant::now();
    let outcome = run(shared);
    if let Err(failure) = &outcome {
        println!("{failure:#}");
    }
    println!("--- {name} took {}", duration(started.elapsed()));
    outcome
}

/// Prints what came of the steps; the last line is always the sum.
fn report(outcomes: &[(&str, Result<Counts>)]) -> Result<()> {
    let mut sum = Counts::default();
    let mut failing = Vec::new();
    for (name, outcome) in outcomes {
        // A step that could not count its tests is one failure.
        let lost = Counts {
            passed: 0,
            failed: 1,
        };
        let counts = *outcome.as_ref().unwrap_or(&lost);
        let words = match outcome {
            Ok(counts) if *counts == Counts::default() => "fine".to_owned(),
            Ok(counts) => counts.to_string(),
            Err(_) => "failed".to_owned(),
        };
        println!("{name:<12}{words}");
        sum = sum + counts;
        if counts.failed > 0 {
            failing.push(*name);
        }
    }
    if !failing.is_empty() {
        println!("Failing steps: {}", failing.join(", "));
    }
    println!("{sum}");
    if failing.is_empty() {
        return Ok(());
    }
    bail!("Not everything passed. “cargo xtask test --only STEP” runs one step.")
}

/// Scratch folder of the tests.
fn scratch() -> Result<PathBuf> {
    let folder = paths::target().join("xtask");
    fs::create_dir_all(&folder)
        .with_context(|| format!("Could not create {}", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_chosen_by_its_name() {
        assert_eq!(chosen(None).unwrap_or_default().len(), STEPS.len());
        assert_eq!(chosen(Some("size")).unwrap_or_default().len(), 1);
        let sentence = chosen(Some("sizes")).unwrap_err().to_string();
        assert!(
            sentence.starts_with("“sizes” is not a step. The steps are format, lints,"),
            "{sentence}"
        );
    }

    #[test]
    fn one_failure_fails_the_whole() {
        let counts = |failed| Ok(Counts { passed: 3, failed });
        report(&[("a", counts(0))]).unwrap();
        assert!(report(&[("a", counts(0)), ("b", counts(1))]).is_err());
        assert!(report(&[("a", Err(anyhow!("x")))]).is_err());
    }
}
