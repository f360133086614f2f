//! How many decisions a second the simulator makes, compiled for this machine and
//! as the worker in Chromium, over the same events and notifications.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::command;
use crate::node;
use anyhow::{Context, Result, anyhow};

/// Measures both and returns a table.
///
/// # Errors
/// One of them does not run.
pub fn measure(folder: &Path, sites: &Path, console: &Path, chromium: &Path) -> Result<String> {
    let messages = sites.join("simulator");
    fs::create_dir_all(&messages)
        .with_context(|| format!("Could not create {}", messages.display()))?;
    let mut native = command::cargo();
    native
        .args(["run", "--quiet", "--locked", "--profile", "worker"])
        .args(["--package", "simulator", "--example", "evaluations", "--"])
        .arg(&messages);
    let native = said(native)?;
    let rounds = number(&native, "rounds")?;
    let mut browser = node::command_in(folder, "node");
    browser
        .arg("run/evaluations.js")
        .arg("--console")
        .arg(console)
        .arg("--messages")
        .arg(&messages)
        .args(["--rounds", &format!("{rounds:.0}")])
        .env("CHROMIUM", chromium);
    table(&native, &said(browser)?)
}

/// What a program printed last, as JSON.
fn said(mut command: std::process::Command) -> Result<Value> {
    let (printed, succeeded) = command::run_and_read(&mut command)?;
    let last = printed.lines().last().unwrap_or_default();
    if !succeeded {
        return Err(anyhow!("“{}” failed.", command::shown(&command)));
    }
    serde_json::from_str(last)
        .with_context(|| format!("Could not read what “{}” said", command::shown(&command)))
}

fn number(value: &Value, name: &str) -> Result<f64> {
    let number = value.get(name).and_then(Value::as_f64);
    number.ok_or_else(|| anyhow!("The measurement has no “{name}”."))
}

fn table(native: &Value, browser: &Value) -> Result<String> {
    let (events, notifications) = (number(native, "events")?, number(native, "notifications")?);
    let decisions = events * notifications * number(native, "rounds")?;
    let per_second = |ms: f64| decisions / ms.max(1.0) / 1000.0;
    let (here, there) = (number(native, "ms")?, number(browser, "ms")?);
    Ok(format!(
        "### Simulator\n\n\
         {events:.0} events by {notifications:.0} notifications, messages included.\n\n\
         | | native | Chromium | Chromium : native |\n|---|---:|---:|---:|\n\
         | million decisions a second | {:.1} | {:.1} | {:.2} |\n\n\
         Reading the events took the worker {:.0} ms; tasks of the page over 50 ms meanwhile: {:.0}.\n\n",
        per_second(here),
        per_second(there),
        per_second(there) / per_second(here),
        number(browser, "readMs")?,
        number(browser, "longTasks")?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_a_second_and_their_ratio_are_told() {
        let native = r#"{"events":1000,"notifications":10,"rounds":10,"ms":10}"#;
        let browser = r#"{"ms":20,"readMs":3.2,"longTasks":0}"#;
        let read = |text| serde_json::from_str::<Value>(text).unwrap();
        let table = table(&read(native), &read(browser)).unwrap();
        assert!(
            table.contains("| million decisions a second | 10.0 | 5.0 | 0.50 |"),
            "{table}"
        );
        assert!(super::table(&read("{}"), &read(browser)).is_err());
    }
}
