//! Journeys through the built sites in real browsers. Our own static host serves
//! them, with the headers a careful host would send.

use std::process::Command;

use super::{Counts, Shared};
use crate::programs::{self, CADDY, FIREFOX, NGINX};
use crate::static_server::{Host, listen, serve};
use crate::{node, sandbox};
use anyhow::Result;

/// The hosts of both sites, which serve as long as they live.
struct Hosts {
    _root: Host,
    _console: Host,
}

/// Serves both sites and tells a command what journeys need.
fn serving(shared: &mut Shared, journeys: &mut Command) -> Result<Hosts> {
    let (root, console) = shared.sites()?;
    let hosts = Hosts {
        _root: serve(&root, "/", listen(0)?)?,
        _console: serve(&console, "/console/", listen(0)?)?,
    };
    journeys
        .env("ROOT_URL", &hosts._root.url)
        .env("CONSOLE_URL", &hosts._console.url)
        .env("ROOT_DIST", root)
        .env("CONSOLE_DIST", console)
        .env("SANDBOX_SERVER", sandbox::program()?);
    Ok(hosts)
}

/// Playwright's journeys.
pub fn chromium(shared: &mut Shared) -> Result<Counts> {
    let mut playwright = node::playwright()?;
    playwright.arg("test");
    if let Some(grep) = &shared.grep {
        playwright.args(["--grep", grep]);
    }
    playwright
        .env("CHROMIUM", programs::chromium()?)
        .env("NGINX", NGINX.ensure()?);
    let _hosts = serving(shared, &mut playwright)?;
    Counts::of(&mut playwright)
}

/// The journeys in a Firefox as people have it.
pub fn firefox(shared: &mut Shared) -> Result<Counts> {
    let mut script = node::ensure("e2e")?;
    script
        .arg("firefox/run.mjs")
        .env("FIREFOX", FIREFOX.ensure()?);
    let _hosts = serving(shared, &mut script)?;
    Counts::of(&mut script)
}

/// Tests in JavaScript: of the configurations of hosts in `deploy/`, each read by the
/// program it is for, of what journeys find elements by, and of what writes the benchmark's
/// tables.
pub fn scripts() -> Result<Counts> {
    NGINX.ensure()?;
    if let Err(failure) = CADDY.ensure() {
        println!("{failure:#} deploy/caddy/Caddyfile is NOT validated.");
    }
    let mut node = node::ensure("e2e")?;
    node.args(["--test", "--test-reporter", "spec"])
        .args(["hosting/documents.test.mjs", "hosting/web-servers.test.mjs"])
        .arg("support/catalogues.test.mjs")
        .arg("../bench/run/report.test.js");
    Counts::of(&mut node)
}
