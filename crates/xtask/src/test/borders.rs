//! Which part may use which. Cargo keeps the crates apart; this looks at what
//! they depend on, and at the two borders inside the app.

use std::fs;
use std::path::Path;

use super::counts::Counts;
use crate::build::files;
use crate::command;
use crate::paths;
use anyhow::{Context, Result, anyhow};

/// What only the app may use.
const BROWSER: [&str; 4] = ["leptos", "gloo-net", "web-sys", "wasm-bindgen"];

/// A crate and what its dependency tree must not contain besides [`BROWSER`].
const TREES: [(&str, &[&str]); 7] = [
    (
        "json",
        &[
            "domain",
            "wire",
            "sandbox",
            "screen",
            "tokio",
            "serde_derive",
        ],
    ),
    (
        "domain",
        &["json", "wire", "sandbox", "screen", "tokio", "serde_derive"],
    ),
    ("wire", &["sandbox", "screen", "tokio", "serde_derive"]),
    ("screen", &["sandbox", "tokio"]),
    ("setup", &["sandbox", "screen", "tokio"]),
    ("simulator", &["sandbox", "screen", "tokio"]),
    ("sandbox", &["screen"]),
];

/// Words of the app's sources and the only places each may be in. What fetch is
/// asked for are types of `web_sys`.
const WORDS: [(&str, &[&str]); 2] = [
    ("gloo_net", &["src/client"]),
    ("web_sys::", &["src/browser", "src/client", "src/view"]),
];

/// Checks every border; each is one test.
pub fn check() -> Result<Counts> {
    let mut counts = Counts::default();
    for (package, forbidden) in TREES {
        let forbidden = [forbidden, &BROWSER].concat();
        let found = intersection(&tree(package)?, &forbidden);
        counts = counts
            + verdict(
                found.is_empty(),
                &format!("{package} depends on {}", found.join(", ")),
            );
    }
    let sources = sources()?;
    for (word, homes) in WORDS {
        let found = strays(&sources, word, homes);
        let otherwise = format!(
            "{word} is only for {}, but is in {}",
            homes.join(" and "),
            found.join(", ")
        );
        counts = counts + verdict(found.is_empty(), &otherwise);
    }
    println!("{counts}");
    Ok(counts)
}

fn verdict(fine: bool, otherwise: &str) -> Counts {
    if fine {
        return Counts {
            passed: 1,
            failed: 0,
        };
    }
    println!("{otherwise}.");
    Counts {
        passed: 0,
        failed: 1,
    }
}

/// The packages a crate is built with, tests and build scripts aside.
fn tree(package: &str) -> Result<Vec<String>> {
    let mut cargo = command::cargo();
    cargo.args([
        "tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}", "-p",
        package,
    ]);
    let printed =
        command::read(&mut cargo).ok_or_else(|| anyhow!("“{}” failed.", command::shown(&cargo)))?;
    Ok(printed
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect())
}

fn intersection(tree: &[String], forbidden: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = tree
        .iter()
        .filter(|name| forbidden.contains(&name.as_str()))
        .cloned()
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The app's sources: path below the repository, and text.
fn sources() -> Result<Vec<(String, String)>> {
    let repository = paths::repository();
    files(&repository.join("src"))?
        .iter()
        .map(|path| source(&repository, path))
        .collect()
}

fn source(repository: &Path, path: &Path) -> Result<(String, String)> {
    let name = path
        .strip_prefix(repository)
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/");
    let text = fs::read_to_string(path).with_context(|| format!("Could not read {name}"))?;
    Ok((name, text))
}

fn strays(sources: &[(String, String)], word: &str, homes: &[&str]) -> Vec<String> {
    let is_in = |name: &str, home: &str| {
        name.strip_prefix(home)
            .is_some_and(|rest| rest.starts_with(['/', '.']))
    };
    let is_stray = |(name, text): &&(String, String)| {
        text.contains(word) && !homes.iter().any(|home| is_in(name, home))
    };
    sources
        .iter()
        .filter(is_stray)
        .map(|(name, _)| name.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_outside_its_home_is_found() {
        let source = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let sources = [
            source("src/browser.rs", "web_sys::window()"),
            source("src/browser/dom.rs", "web_sys::window()"),
            source("src/browsers.rs", "web_sys::window()"),
            source("src/pages/list.rs", "crate::browser::dom"),
        ];
        assert_eq!(
            strays(&sources, "web_sys::", &["src/browser", "src/client"]),
            ["src/browsers.rs"]
        );
    }

    #[test]
    fn a_forbidden_package_is_found_once() {
        let tree = ["domain", "leptos", "serde", "leptos"].map(str::to_owned);
        assert_eq!(intersection(&tree, &["leptos", "tokio"]), ["leptos"]);
    }
}
