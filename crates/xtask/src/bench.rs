//! `cargo xtask bench`: the console beside the same two screens in other
//! frameworks, measured in one browser in alternation. The apps and the script are
//! in `bench/`; here they are built and started, and the numbers become tables.

use std::fs;
use std::path::{Path, PathBuf};

use crate::args::Bench;
use crate::{browser, build, command, node, paths, tools};
use anyhow::{Context, Result};
use measured::Measured;

mod machine;
mod measured;
mod plot;
mod report;
mod rows;
mod simulator;

/// What the console is measured beside, by the folder of its sources.
pub const PEERS: [&str; 4] = ["floor", "react-admin", "refine", "cloudscape"];

/// What is measured besides: the simulator's worker.
pub const SIMULATOR: &str = "simulator";

/// Where the console is hosted while it is measured.
const BASE: &str = "/console/";

/// Builds everything, measures it, prints medians and ratios. A run of all apps
/// with several rounds is written to `docs/`.
///
/// # Errors
/// Something cannot be built, or an app could not be measured.
pub fn run(options: &Bench) -> Result<()> {
    let sites = paths::target().join("bench");
    let out = sites.join("measured.json");
    let decisions = sites.join("simulator.md");
    if !options.report {
        let folder = paths::repository().join("bench");
        node::ensure_packages(&folder)?;
        let chromium = browser::chromium()?;
        let console = build::site(&tools::ensure()?, BASE)?;
        if options.wants(SIMULATOR) {
            let table = simulator::measure(&folder, &sites, &console, &chromium)?;
            put(&decisions, &table)?;
        }
        if options.only.as_deref() == Some(SIMULATOR) {
            let table =
                fs::read_to_string(&decisions).context("Could not read what was measured")?;
            println!("\n{table}");
            return Ok(());
        }
        measure(options, &folder, &sites, &console, &chromium, &out)?;
    }
    let text =
        fs::read_to_string(&out).with_context(|| format!("Could not read {}", out.display()))?;
    let measured = Measured::read(&text)?;
    let decisions = fs::read_to_string(&decisions).unwrap_or_default();
    let tables = report::tables(&measured) + "\n" + &decisions;
    println!("\n{tables}");
    if options.is_whole() {
        write(&measured, &tables)?;
    }
    measured.complain()
}

fn measure(
    options: &Bench,
    folder: &Path,
    sites: &Path,
    console: &Path,
    chromium: &Path,
    out: &Path,
) -> Result<()> {
    for peer in PEERS.iter().filter(|peer| options.wants(peer)) {
        build_peer(folder, peer, sites)?;
    }
    let mut script = node::command_in(folder, "node");
    script
        .arg("run/measure.js")
        .args(["--rounds", &options.rounds().to_string()])
        .arg("--sites")
        .arg(sites)
        .arg("--console")
        .arg(console)
        .arg("--out")
        .arg(out)
        .env("CHROMIUM", chromium);
    if let Some(only) = &options.only {
        script.args(["--only", only]);
    }
    command::run(&mut script)
}

fn build_peer(folder: &Path, peer: &str, sites: &Path) -> Result<()> {
    println!("Building {peer}.");
    let mut vite = node::command_in(folder, "node");
    vite.args(["node_modules/vite/bin/vite.js", "build"])
        .args(["--logLevel", "error"])
        .env("APP", peer)
        .env("SITES", sites);
    command::run(&mut vite)
}

/// Puts the measured part into the document, and the plot beside it.
fn write(measured: &Measured, tables: &str) -> Result<()> {
    let docs = paths::repository().join("docs");
    let document = docs.join("benchmarks.md");
    let text = fs::read_to_string(&document).context("Could not read docs/benchmarks.md")?;
    let machine = machine::describe(&measured.chromium, &measured.node, measured.rounds);
    let part = format!("{machine}\n{tables}");
    put(&document, &report::replaced(&text, &part)?)?;
    put(&docs.join("pictures/growth.svg"), &plot::growth(measured))?;
    println!("docs/benchmarks.md and docs/pictures/growth.svg are written.");
    Ok(())
}

fn put(path: &PathBuf, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("Could not write {}", path.display()))
}
