//! Where and with what was measured.

use std::fs;
use std::thread;

use serde_json::Value;

use crate::paths;

/// A list in Markdown: processor, memory, system, browser, packages, rounds.
pub fn describe(chromium: &str, node: &str, rounds: u64) -> String {
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let processor = field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let memory = field("/proc/meminfo", "MemTotal").unwrap_or_default();
    let kilobytes: f64 = memory
        .split_whitespace()
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0.0);
    format!(
        "- Machine: {processor}, {cores} cores, {:.0} GB of memory, {} {}\n\
         - Browser: Chromium {chromium}, headless; Node.js {node}\n\
         - Packages: {}\n\
         - Medians of {rounds} {}; memory after 200 steps was measured once\n",
        kilobytes / 1e6,
        std::env::consts::OS,
        std::env::consts::ARCH,
        packages(),
        if rounds == 1 { "round" } else { "rounds" }
    )
}

/// The value of a line “name : value” of a system file.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':')
        .map(|(_, value)| value.trim().to_owned())
}

/// What the peers are built of, as pinned.
fn packages() -> String {
    let text = fs::read_to_string(paths::repository().join("bench/package.json"));
    let value: Value = text
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    let groups = ["dependencies", "devDependencies"].map(|key| value.get(key).cloned());
    let mut names = Vec::new();
    for group in groups.into_iter().flatten() {
        for (name, version) in group.as_object().into_iter().flatten() {
            names.push(format!("{name} {}", version.as_str().unwrap_or_default()));
        }
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packages_are_named_with_their_versions() {
        let text = describe("1.2", "v20", 5);
        assert!(text.contains("react-admin 5."), "{text}");
        assert!(
            text.contains("Chromium 1.2, headless; Node.js v20"),
            "{text}"
        );
        assert!(text.contains("Medians of 5 rounds"), "{text}");
    }
}
