//! Journeys through the built sites in real browsers. Our own static host serves
//! them, with the headers a careful host would send.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::counts::Counts;
use super::{Bench, Sites, sandbox_server, scratch};
use crate::static_server::{self, Host};
use crate::{command, node, web_server};
use anyhow::{Context, Result, anyhow};

/// Both sites, being served, and what journeys need to start servers of their own.
struct Hosts {
    sites: Sites,
    root: Host,
    console: Host,
    sandbox_server: PathBuf,
}

impl Hosts {
    fn start(bench: &mut Bench) -> Result<Self> {
        let sites = bench.sites()?;
        Ok(Self {
            root: host(&sites.root, "/")?,
            console: host(&sites.console, "/console/")?,
            sandbox_server: sandbox_server::program()?,
            sites,
        })
    }

    fn tell(&self, command: &mut Command) {
        command
            .env("ROOT_URL", &self.root.url)
            .env("CONSOLE_URL", &self.console.url)
            .env("ROOT_DIST", &self.sites.root)
            .env("CONSOLE_DIST", &self.sites.console)
            .env("SANDBOX_SERVER", &self.sandbox_server);
    }
}

fn host(dist: &Path, base: &str) -> Result<Host> {
    static_server::serve(dist, base, static_server::listen(0)?)
}

/// Playwright's journeys.
pub fn chromium(bench: &mut Bench) -> Result<Counts> {
    node::ensure()?;
    let browsers = bench.browsers()?;
    let hosts = Hosts::start(bench)?;
    fs::create_dir_all(scratch())
        .with_context(|| format!("Could not create {}", scratch().display()))?;
    let report = scratch().join("journeys.json");
    // A report of an earlier run must not pass for this one's.
    let _ = fs::remove_file(&report);

    let mut playwright = node::playwright();
    playwright.arg("test");
    if let Some(grep) = &bench.grep {
        playwright.args(["--grep", grep]);
    }
    playwright
        .env("CHROMIUM", &browsers.chromium)
        .env("NGINX", web_server::nginx()?)
        .env("JOURNEYS_REPORT", &report);
    hosts.tell(&mut playwright);
    let status = command::run(&mut playwright);

    let counts = fs::read_to_string(&report)
        .ok()
        .and_then(|report| Counts::of_playwright(&report));
    match (counts, status) {
        (Some(counts), Ok(())) if counts.passed == 0 => Err(anyhow!("No journey ran.")),
        (Some(counts), Ok(())) => Ok(counts),
        (Some(counts), Err(_)) if counts.failed > 0 => Ok(counts),
        (_, Err(failure)) => Err(failure),
        (None, Ok(())) => Err(anyhow!("Playwright wrote no report.")),
    }
}

/// The journeys in a Firefox as people have it.
pub fn firefox(bench: &mut Bench) -> Result<Counts> {
    node::ensure()?;
    let browsers = bench.browsers()?;
    let hosts = Hosts::start(bench)?;
    let mut script = node::command("node");
    script
        .arg("firefox/run.mjs")
        .env("FIREFOX", &browsers.firefox);
    hosts.tell(&mut script);
    let (printed, succeeded) = command::run_and_read(&mut script)?;
    match Counts::of_last_line(&printed) {
        Some(counts) if counts.passed > 0 && succeeded == (counts.failed == 0) => Ok(counts),
        Some(counts) if counts.failed > 0 => Ok(counts),
        _ => Err(anyhow!("The journeys in Firefox ended early.")),
    }
}
