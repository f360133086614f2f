//! Which part may use which. Cargo keeps the crates apart; this looks at what they
//! depend on, and at the borders inside the app.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What only the app may use.
const BROWSER: [&str; 4] = ["leptos", "gloo-net", "web-sys", "wasm-bindgen"];

/// A crate and what its dependency tree must not contain besides [`BROWSER`].
const TREES: &[(&str, &[&str])] = &[
    (
        "messages",
        &["domain", "wire", "sandbox", "screen", "tokio"],
    ),
    ("domain", &["wire", "sandbox", "screen", "tokio"]),
    ("wire", &["sandbox", "screen", "tokio"]),
    ("screen", &["sandbox", "tokio"]),
    ("pasted", &["setup", "sandbox", "screen", "tokio"]),
    ("setup", &["sandbox", "screen", "tokio"]),
    ("baseline", &["setup", "sandbox", "screen", "tokio"]),
    ("simulator", &["sandbox", "screen", "tokio"]),
    ("desired-state", &["sandbox", "screen", "schemars", "tokio"]),
    ("notictl", &["sandbox", "tokio"]),
    ("sandbox", &["screen"]),
];

/// Words of the app's sources, tests aside, and the only places each may be in. What
/// fetch is asked for are types of `web_sys`. A name says its language, as
/// `components::name` has it do; the headings of forms are sentences with a name in them.
const WORDS: [(&str, &[&str]); 3] = [
    ("gloo_net", &["src/client"]),
    ("web_sys::", &["src/browser", "src/client"]),
    (
        "<bdi>",
        &["src/pages/connectors/form", "src/pages/notifications/form"],
    ),
];

/// The layers of the app: each uses only those after it.
const LAYERS: [&str; 6] = ["app", "pages", "components", "state", "client", "browser"];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The packages a crate is built with, tests and build scripts aside.
fn tree(package: &str) -> BTreeSet<String> {
    let edges = ["--edges", "normal", "--prefix", "none", "--format", "{p}"];
    let output = Command::new(env!("CARGO"))
        .current_dir(repository())
        .args(["tree", "--locked", "-p", package])
        .args(edges)
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo tree -p {package} failed");
    let printed = String::from_utf8(output.stdout).unwrap();
    let name = |line: &str| line.split_whitespace().next().map(str::to_owned);
    printed.lines().filter_map(name).collect()
}

#[test]
fn no_crate_depends_on_what_it_must_not() {
    for &(package, forbidden) in TREES {
        let tree = tree(package);
        assert!(tree.contains(package));
        let mut forbidden = forbidden.iter().chain(&BROWSER);
        let found = forbidden.find(|name| tree.contains(**name));
        assert_eq!(found, None, "{package} depends on it");
    }
}

/// The app's sources: path below the repository, and text.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(repository().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = folder.join(entry.file_name());
        if entry.path().is_dir() {
            found.extend(sources(&name));
        } else {
            let name = name.to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(entry.path()).unwrap()));
        }
    }
    found
}

#[test]
fn the_browser_is_used_where_it_belongs() {
    let sources = sources(Path::new("src"));
    assert!(sources.len() > 50);
    for (word, homes) in WORDS {
        let found = strays(&sources, word, homes);
        assert!(
            found.is_empty(),
            "{word} is only for {homes:?}, but is in {found:?}"
        );
    }
}

#[test]
fn a_layer_of_the_app_uses_only_those_below_it() {
    let found = upward(&sources(Path::new("src")));
    assert!(found.is_empty(), "{found:?}");
}

/// What a file uses of a layer above its own: its name, and that layer.
fn upward(sources: &[(String, String)]) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for (at, layer) in LAYERS.iter().enumerate() {
        let home = format!("src/{layer}");
        for (name, text) in sources.iter().filter(|(name, _)| is_in(name, &home)) {
            let above = LAYERS.iter().take(at);
            let used = above.filter(|above| text.contains(&format!("crate::{above}::")));
            found.extend(used.map(|above| (name.clone(), *above)));
        }
    }
    found
}

fn is_in(name: &str, home: &str) -> bool {
    name.strip_prefix(home)
        .is_some_and(|rest| rest.starts_with(['/', '.']))
}

fn strays(sources: &[(String, String)], word: &str, homes: &[&str]) -> Vec<String> {
    let is_stray = |(name, text): &&(String, String)| {
        let is_test = name.ends_with("/tests.rs") || name.contains("/tests/");
        text.contains(word) && !is_test && !homes.iter().any(|home| is_in(name, home))
    };
    sources
        .iter()
        .filter(is_stray)
        .map(|(name, _)| name.clone())
        .collect()
}

#[test]
fn a_word_outside_its_home_is_found() {
    let sources = [
        "src/browser.rs",
        "src/browser/dom.rs",
        "src/browsers.rs",
        "src/pages/list.rs",
    ]
    .map(|name| {
        let text = if name.contains("pages") {
            "crate::browser"
        } else {
            "web_sys::window()"
        };
        (name.to_owned(), text.to_owned())
    });
    let found = strays(&sources, "web_sys::", &["src/browser", "src/client"]);
    assert_eq!(found, ["src/browsers.rs"]);
}

#[test]
fn a_use_of_a_layer_above_is_found() {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let sources = [
        file("src/state.rs", "use crate::components::icon::Icon;"),
        file("src/components/icon.rs", "use crate::state::App;"),
        file("src/pages/list.rs", "use crate::components::icon::Icon;"),
    ];
    assert_eq!(
        upward(&sources),
        [("src/state.rs".to_owned(), "components")]
    );
}
