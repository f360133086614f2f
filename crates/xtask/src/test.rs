//! `cargo xtask test`: every check of the project, step by step. A step that
//! fails does not stop the others; the last line is the sum of all suites.

mod borders;
mod components;
mod counts;
mod hosting;
mod journeys;
mod judges;
mod python;
mod rust;
mod sandbox_server;
mod sdk;

use std::path::PathBuf;
use std::time::Instant;

use crate::args::Test;
use crate::browser::{self, Browsers};
use crate::command::duration;
use crate::tools::{self, Tools};
use crate::{build, paths, size};
use anyhow::{Result, anyhow};
use counts::Counts;

/// One step. Steps that only look at the code count no tests.
struct Step {
    name: &'static str,
    title: &'static str,
    run: fn(&mut Bench) -> Result<Counts>,
}

const STEPS: [Step; 13] = [
    Step {
        name: "format",
        title: "Formatting",
        run: |_| rust::format(),
    },
    Step {
        name: "lints",
        title: "Lints of the crates that run anywhere",
        run: |_| rust::lints(),
    },
    Step {
        name: "app-lints",
        title: "Lints of the app",
        run: |_| rust::app_lints(),
    },
    Step {
        name: "borders",
        title: "Which part may use which",
        run: |_| borders::check(),
    },
    Step {
        name: "unit",
        title: "Tests of the crates",
        run: |_| rust::unit(),
    },
    Step {
        name: "sdk",
        title: "The vendor's SDK against the sandbox",
        run: |_| sdk::run(),
    },
    Step {
        name: "judges",
        title: "Other programs judge generated documents",
        run: |_| judges::run(),
    },
    Step {
        name: "components",
        title: "Tests of the app in a browser",
        run: components::run,
    },
    Step {
        name: "build",
        title: "Release build",
        run: |bench| bench.sites().map(|_| Counts::default()),
    },
    Step {
        name: "size",
        title: "Size of a first visit",
        run: |bench| size::check(&bench.sites()?.root).map(|()| Counts::default()),
    },
    Step {
        name: "hosting",
        title: "Configurations of the hosts",
        run: |_| hosting::run(),
    },
    Step {
        name: "journeys",
        title: "Journeys in Chromium, all under /, some under /console/ and behind nginx",
        run: journeys::chromium,
    },
    Step {
        name: "firefox",
        title: "Journeys in Firefox",
        run: journeys::firefox,
    },
];

/// The built sites.
#[derive(Clone)]
struct Sites {
    root: PathBuf,
    console: PathBuf,
}

/// What steps need and share. Each is made ready when it is first asked for.
struct Bench {
    grep: Option<String>,
    /// Set by the first build; one that failed is not tried again.
    sites: Option<Result<Sites, String>>,
}

impl Bench {
    fn tools(&self) -> Result<Tools> {
        tools::ensure()
    }

    fn browsers(&self) -> Result<Browsers> {
        browser::ensure()
    }

    /// Both sites. The program is compiled once: the second build only puts
    /// other paths into the page.
    fn sites(&mut self) -> Result<Sites> {
        if self.sites.is_none() {
            self.sites = Some(self.build().map_err(|error| format!("{error:#}")));
        }
        match &self.sites {
            Some(Ok(sites)) => Ok(sites.clone()),
            Some(Err(error)) => Err(anyhow!("{error}")),
            None => Err(anyhow!("There is no built site.")),
        }
    }

    fn build(&self) -> Result<Sites> {
        let tools = self.tools()?;
        let root = build::site(&tools, "/")?;
        let console = build::site(&tools, "/console/")?;
        Ok(Sites { root, console })
    }
}

/// Runs the steps.
///
/// # Errors
/// A step failed.
pub fn run(options: &Test) -> Result<()> {
    if options.list {
        for step in &STEPS {
            println!("{:<12}{}", step.name, step.title);
        }
        return Ok(());
    }
    let steps = chosen(options.only.as_deref())?;
    let started = Instant::now();
    let mut bench = Bench {
        grep: options.grep.clone(),
        sites: None,
    };
    let outcomes: Vec<_> = steps
        .iter()
        .map(|step| (*step, perform(step, &mut bench)))
        .collect();
    report(&outcomes, &duration(started.elapsed()))
}

fn chosen(only: Option<&str>) -> Result<Vec<&'static Step>> {
    let steps: Vec<&Step> = STEPS
        .iter()
        .filter(|step| only.is_none_or(|name| name == step.name))
        .collect();
    if steps.is_empty() {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(anyhow!(
            "“{}” is not a step. The steps are {}.",
            only.unwrap_or_default(),
            names.join(", ")
        ));
    }
    Ok(steps)
}

fn perform(step: &Step, bench: &mut Bench) -> Result<Counts> {
    println!("\n=== {} ({})", step.title, step.name);
    let started = Instant::now();
    let outcome = (step.run)(bench);
    if let Err(failure) = &outcome {
        println!("{failure:#}");
    }
    println!("--- {} took {}", step.name, duration(started.elapsed()));
    outcome
}

/// Prints what came of the steps; the last line is always the sum.
fn report(outcomes: &[(&Step, Result<Counts>)], took: &str) -> Result<()> {
    println!("\n=== Summary ({took})");
    let mut sum = Counts::default();
    let mut failing = Vec::new();
    for (step, outcome) in outcomes {
        let counts = match outcome {
            Ok(counts) => *counts,
            // A step that could not count its tests is one failure.
            Err(_) => Counts {
                passed: 0,
                failed: 1,
            },
        };
        let words = match outcome {
            Ok(counts) if *counts == Counts::default() => "fine".to_owned(),
            Ok(counts) => counts.to_string(),
            Err(_) => "failed".to_owned(),
        };
        println!("{:<12}{words}", step.name);
        sum = sum + counts;
        if counts.failed > 0 {
            failing.push(step.name);
        }
    }
    if failing.is_empty() {
        println!("{sum}");
        return Ok(());
    }
    println!("Failing steps: {}", failing.join(", "));
    println!("{sum}");
    Err(anyhow!(
        "Not everything passed. “cargo xtask test --only STEP” runs one step.",
    ))
}

/// Scratch folder of the tests.
fn scratch() -> PathBuf {
    paths::target().join("xtask")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_chosen_by_its_name() {
        assert_eq!(chosen(None).unwrap_or_default().len(), STEPS.len());
        assert_eq!(chosen(Some("size")).unwrap_or_default().len(), 1);
        let sentence = chosen(Some("sizes"))
            .err()
            .map(|failure| failure.to_string())
            .unwrap_or_default();
        assert!(
            sentence.starts_with("“sizes” is not a step. The steps are format, lints,"),
            "{sentence}"
        );
    }

    #[test]
    fn one_failure_fails_the_whole() {
        let step = &STEPS[0];
        let fine = (
            step,
            Ok(Counts {
                passed: 3,
                failed: 0,
            }),
        );
        report(&[fine], "1 s").unwrap();
        assert!(
            report(
                &[(
                    step,
                    Ok(Counts {
                        passed: 3,
                        failed: 1
                    })
                )],
                "1 s"
            )
            .is_err()
        );
        assert!(report(&[(step, Err(anyhow!("x")))], "1 s").is_err());
    }
}
