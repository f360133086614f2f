//! Tests of the app's own code, compiled to WebAssembly and run in a headless
//! Chromium.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;

use super::counts::Counts;
use super::{Bench, scratch};
use crate::{browser, command, tools};
use anyhow::{Context, Result, anyhow};

/// Builds the tests and runs each program of them.
pub fn run(bench: &mut Bench) -> Result<Counts> {
    let tools = bench.tools()?;
    let browsers = bench.browsers()?;
    let programs = build()?;
    // The runner reads its settings from the folder it runs in.
    let folder = scratch().join("components");
    fs::create_dir_all(&folder)
        .with_context(|| format!("Could not create {}", folder.display()))?;
    let settings = folder.join("webdriver.json");
    fs::write(&settings, browser::webdriver_json(&browsers.chromium))
        .with_context(|| format!("Could not write {}", settings.display()))?;

    let mut counts = Counts::default();
    for program in &programs {
        let mut runner = tools.command("wasm-bindgen-test-runner");
        runner
            .arg(program)
            .current_dir(&folder)
            .env("CHROMEDRIVER", &browsers.chromedriver)
            .env("WASM_BINDGEN_USE_BROWSER", "1");
        let (printed, succeeded) = command::run_and_read(&mut runner)?;
        let these = Counts::of_test_results(&printed);
        if !succeeded && these.failed == 0 {
            return Err(anyhow!("The tests in {} ended early.", name(program)));
        }
        counts = counts + these;
    }
    if counts == Counts::default() {
        return Err(anyhow!("No test ran in the browser."));
    }
    Ok(counts)
}

fn name(program: &Path) -> String {
    program
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Builds the app's tests and returns the programs.
fn build() -> Result<Vec<PathBuf>> {
    let mut cargo = command::cargo();
    cargo.args([
        "test",
        "--quiet",
        "--locked",
        "--no-run",
        "--message-format",
        "json-render-diagnostics",
    ]);
    cargo.args(["-p", "notification-console", "--target", tools::WASM_TARGET]);
    let output = cargo
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("Could not run “{}”", command::shown(&cargo)))?;
    if !output.status.success() {
        return Err(anyhow!("The app’s tests did not build."));
    }
    Ok(programs(&String::from_utf8_lossy(&output.stdout)))
}

/// The programs among cargo's messages that are tests. The app itself is built
/// beside them.
fn programs(messages: &str) -> Vec<PathBuf> {
    let program = |line: &str| {
        let message: Value = serde_json::from_str(line).ok()?;
        message
            .get("profile")?
            .get("test")?
            .as_bool()
            .filter(|test| *test)?;
        Some(PathBuf::from(message.get("executable")?.as_str()?))
    };
    messages.lines().filter_map(program).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_programs_are_read_from_cargo() {
        let messages = r#"{"reason":"compiler-artifact","profile":{"test":false},"executable":"/t/app.wasm"}
{"reason":"compiler-artifact","profile":{"test":true},"executable":"/t/app-1.wasm"}
{"reason":"compiler-artifact","profile":{"test":false},"executable":null}
{"reason":"build-finished","success":true}"#;
        assert_eq!(programs(messages), [PathBuf::from("/t/app-1.wasm")]);
    }
}
