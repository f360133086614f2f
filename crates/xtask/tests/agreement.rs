//! Tests that what is written in several places says the same.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use screen::connection::regions;
use wire::http::Service;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

/// A policy up to `connect-src`, and after it. Hosts may differ in that alone, and
/// a page's own policy cannot have `frame-ancestors`.
fn policy(text: &str) -> (String, String) {
    let text = text.replace(" frame-ancestors 'none';", "");
    let (_, policy) = text.split_once("default-src").unwrap();
    let (policy, _) = policy.split_once("manifest-src 'self'").unwrap();
    let (before, rest) = policy.split_once("connect-src ").unwrap();
    let (_, after) = rest.split_once(';').unwrap();
    (before.to_owned(), after.to_owned())
}

#[test]
fn every_host_states_the_policy_the_journeys_run_under() {
    let ours = policy(include_str!("../src/content-security-policy.txt"));
    for file in [
        "nginx/console.conf",
        "caddy/Caddyfile",
        "aws/console.yaml",
        "github-pages/pages.yml",
    ] {
        assert_eq!(policy(&read(&format!("deploy/{file}"))), ours, "{file}");
    }
}

#[test]
fn the_guide_names_every_shipped_file_and_no_other() {
    let guide = read("docs/deploy.md");
    let named: BTreeSet<String> = guide
        .split(|c: char| c.is_whitespace() || "`()[]“”,;".contains(c))
        .filter_map(|word| word.trim_end_matches('.').rsplit_once("deploy/"))
        .map(|(_, name)| name.to_owned())
        .filter(|name| !name.is_empty() && !name.ends_with('/') && !name.contains('*'))
        .collect();
    let deploy = repository().join("deploy");
    let mut shipped = BTreeSet::new();
    let mut folders = vec![deploy.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                shipped.insert(path.strip_prefix(&deploy).unwrap().display().to_string());
            }
        }
    }
    assert_eq!(named, shipped);
}

/// What `trunk serve` forwards: below which path, and where to.
fn trunk_proxies() -> Vec<toml::Table> {
    let text = read("Trunk.toml");
    let settings: toml::Table = text.parse().unwrap();
    let proxies = settings["proxy"].as_array().unwrap();
    proxies
        .iter()
        .map(|proxy| proxy.as_table().unwrap().clone())
        .collect()
}

#[test]
fn trunk_forwards_to_the_hosts_the_console_suggests() {
    let mut network_security = BTreeSet::new();
    for proxy in trunk_proxies() {
        let path = proxy["rewrite"].as_str().unwrap();
        let backend = proxy["backend"].as_str().unwrap();
        let (service, region) = path
            .strip_prefix("/proxy/")
            .unwrap()
            .split_once('/')
            .unwrap();
        let service = match service {
            "network-security" => Service::NetworkSecurity,
            "cts" => Service::Cts,
            "iam" => Service::Iam,
            "smn" => Service::Smn,
            "functiongraph" => Service::FunctionGraph,
            other => panic!("{other} is no service"),
        };
        if service == Service::NetworkSecurity {
            assert_eq!(backend, regions::network_security_url(region), "{path}");
            network_security.insert(region.to_owned());
        } else {
            let known = regions::host_in(region, service);
            assert_eq!(Some(backend), known.as_ref().map(|url| url.as_str()));
        }
        // Credentials must not follow a redirect to another host.
        assert_eq!(proxy["no_redirect"].as_bool(), Some(true), "{path}");
        for header in ["cookie", "origin", "referer", "x-forwarded-host"] {
            // trunk leaves out what is to be empty.
            let value = &proxy["request_headers"][header];
            assert_eq!(value.as_str(), Some(""), "{path} {header}");
        }
    }
    let all: BTreeSet<String> = regions::NETWORK_SECURITY.map(str::to_owned).into();
    assert_eq!(network_security, all);
}

#[test]
fn trunk_forwards_a_path_to_one_place() {
    let paths: Vec<String> = trunk_proxies()
        .iter()
        .map(|proxy| proxy["rewrite"].as_str().unwrap().to_owned())
        .collect();
    let distinct: BTreeSet<&String> = paths.iter().collect();
    assert_eq!(distinct.len(), paths.len());
    // trunk would nest a path that ends in a slash differently.
    assert!(paths.iter().all(|path| !path.ends_with('/')));
}
