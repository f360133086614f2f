//! Steps that only need Rust: format, lints, tests of the crates that run anywhere,
//! and those of the app in a headless Chromium.

use std::fs;

use super::{Counts, scratch};
use crate::programs::{self, CHROMEDRIVER};
use crate::{command, tools};
use anyhow::{Context, Result};

/// Every crate but those that only run in a browser. A new one is never forgotten.
pub const HOST: [&str; 6] = [
    "--workspace",
    "--exclude",
    "notification-console",
    "--exclude",
    "simulator-worker",
    "--all-features",
];

pub fn format() -> Result<Counts> {
    tools::ensure_component("fmt", "rustfmt")?;
    command::run(&mut command::cargo(["fmt", "--all", "--check"]))?;
    // What rustfmt leaves as it is: the inside of `view!`.
    let mut views = tools::leptosfmt()?;
    command::run(views.args(["--check", "--quiet", "src"])).map(|()| Counts::default())
}

pub fn lints() -> Result<Counts> {
    clippy(&HOST)
}

pub fn app_lints() -> Result<Counts> {
    tools::ensure_target()?;
    let packages = ["-p", "notification-console", "-p", "simulator-worker"];
    clippy(&[&packages, ["--target", tools::WASM_TARGET].as_slice()].concat())
}

fn clippy(what: &[&str]) -> Result<Counts> {
    tools::ensure_component("clippy", "clippy")?;
    let mut clippy = command::cargo(["clippy", "--quiet", "--locked", "--all-targets"]);
    clippy.args(what).args(["--", "-D", "warnings"]);
    command::run(&mut clippy).map(|()| Counts::default())
}

pub fn unit() -> Result<Counts> {
    let mut test = command::cargo(["test", "--quiet", "--locked", "--no-fail-fast"]);
    Counts::of(test.args(HOST))
}

/// Tests of the app, compiled to WebAssembly. `.cargo/config.toml` names their runner.
pub fn components() -> Result<Counts> {
    let mut cargo = tools::cargo_for_wasm()?;
    let settings = scratch()?.join("webdriver.json");
    let options = serde_json::json!({
        "goog:chromeOptions": {
            "binary": programs::chromium()?,
            "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        }
    });
    fs::write(&settings, options.to_string())
        .with_context(|| format!("Could not write {}", settings.display()))?;
    // The runner knows no “--quiet”, which cargo would hand on.
    cargo
        .args(["test", "--locked", "--no-fail-fast"])
        .args(["-p", "notification-console", "--target", tools::WASM_TARGET])
        .env("CHROMEDRIVER", CHROMEDRIVER.ensure()?)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
        .env("WASM_BINDGEN_USE_BROWSER", "1");
    Counts::of(&mut cargo)
}
