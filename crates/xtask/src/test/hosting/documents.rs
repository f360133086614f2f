//! The files for hosts that cannot be run here: what can be said about them by
//! reading them, and the programs inside them, run.

use std::path::Path;
use std::process::Command;

use yaml_rust2::{Yaml, YamlLoader};

use super::{deploy, judged, read, told, write};
use crate::test::counts::Counts;
use crate::{node, paths};
use anyhow::{Context, Result, anyhow};

/// What the function for files makes of a path: a file's path, or `status` and
/// `location` if it answers itself.
const FILE_PATHS: [(&str, &str); 11] = [
    ("/", "302 /console/"),
    ("/console", "302 /console/"),
    ("/console/", "/console/index.html"),
    ("/console/connectors/a.b/edit", "/console/index.html"),
    ("/console/config.json", "/console/config.json"),
    ("/console/404.html", "/console/404.html"),
    (
        "/console/a-0123456789abcdef_bg.wasm",
        "/console/a-0123456789abcdef_bg.wasm",
    ),
    ("/console/proxy/other/x", "404 undefined"),
    ("/console/proxy/", "404 undefined"),
    ("/elsewhere/index.html", "404 undefined"),
    ("/consoles/x", "404 undefined"),
];

const PROXY_PATHS: [(&str, &str); 3] = [
    (
        "/console/proxy/network-security/snsconnectors",
        "/snsconnectors",
    ),
    (
        "/console/proxy/cts/v3/a%2Cb/notifications",
        "/v3/a%2Cb/notifications",
    ),
    ("/console/proxy/iam/console/proxy/x", "/console/proxy/x"),
];

/// The template is YAML without what CloudFormation does not read, and its
/// functions do what they should.
pub(super) fn cloudfront(folder: &Path) -> Result<Counts> {
    let path = deploy().join("aws/console.yaml");
    let text = read(&path)?;
    let template = yaml(&path)?;
    let aliases = text.lines().filter(|line| {
        let line = line.trim_start();
        line.starts_with("<<:") || line.contains(": &") || line.contains(": *")
    });
    let aliases: Vec<String> = aliases.map(str::to_owned).collect();
    let mut counts = told(
        "CloudFormation: no aliases",
        aliases.is_empty(),
        aliases.as_slice(),
    );
    for (name, cases) in [
        ("FilePaths", FILE_PATHS.as_slice()),
        ("ProxyPaths", PROXY_PATHS.as_slice()),
    ] {
        let code = &template["Resources"][name]["Properties"]["FunctionCode"];
        let code = code
            .as_str()
            .ok_or_else(|| anyhow!("{name} of the template has no code."))?;
        let script = folder.join(format!("{name}.js"));
        write(&script, &with_cases(code, cases))?;
        counts = counts
            + judged(
                &format!("CloudFront function {name}"),
                node::command("node").arg(&script),
            )?;
    }
    Ok(counts)
}

/// A script that calls the function and ends badly where it is wrong.
fn with_cases(code: &str, cases: &[(&str, &str)]) -> String {
    let cases = serde_json::json!(cases);
    format!(
        "{code}
for (const [uri, expected] of {cases}) {{
  const made = handler({{ request: {{ uri }} }});
  const found = made.statusCode ? `${{made.statusCode}} ${{made.headers?.location?.value}}` : made.uri;
  if (found !== expected) throw new Error(`${{uri}}: ${{found}} instead of ${{expected}}`);
}}
"
    )
}

/// The workflow is YAML, and the step that states the policy does so in pages as
/// they are written and as they are built.
pub(super) fn github_pages(folder: &Path) -> Result<Counts> {
    let workflow = yaml(&deploy().join("github-pages/pages.yml"))?;
    let steps = &workflow["jobs"]["publish"]["steps"];
    let script = steps
        .as_vec()
        .into_iter()
        .flatten()
        .find(|step| step["name"].as_str() == Some("State the policy"))
        .and_then(|step| step["run"].as_str())
        .ok_or_else(|| anyhow!("The workflow does not state the policy."))?;
    let site = folder.join("pages/site");
    let written = read(&paths::repository().join("index.html"))?;
    write(&site.join("index.html"), &written)?;
    let built = "<!doctype html><html lang=en><meta charset=utf-8><title>x</title>";
    write(&site.join("404.html"), built)?;
    write(&site.join("index.html.br"), "x")?;
    let mut counts = judged(
        "GitHub Pages: the policy is stated",
        Command::new("bash")
            .args(["-e", "-c", script])
            .env("RUNNER_TEMP", folder.join("pages")),
    )?;
    for page in ["index.html", "404.html"] {
        let text = read(&site.join(page))?;
        let policy = text.find("Content-Security-Policy\" content=\"default-src 'none';");
        // A policy only counts for what comes after it.
        let first = ["<script", "<link"]
            .iter()
            .filter_map(|tag| text.find(tag))
            .min()
            .unwrap_or(text.len());
        counts = counts
            + told(
                &format!("GitHub Pages: {page} has it before anything is loaded"),
                policy.is_some_and(|at| at < first),
                &[text],
            );
    }
    Ok(counts
        + told(
            "GitHub Pages: compressed files are left out",
            !site.join("index.html.br").exists(),
            &[],
        ))
}

/// The shell can read the script.
pub(super) fn upload_script() -> Result<Counts> {
    judged(
        "sh -n deploy/aws/upload.sh",
        Command::new("sh")
            .arg("-n")
            .arg(deploy().join("aws/upload.sh")),
    )
}

/// `systemd-analyze verify`, where there is systemd.
pub(super) fn systemd(folder: &Path) -> Result<Counts> {
    const CADDY: &str = "/usr/bin/caddy";
    let Some(program) = paths::find_program("systemd-analyze") else {
        println!("Without systemd-analyze the unit was NOT verified.");
        return Ok(Counts::default());
    };
    let mut text = read(&deploy().join("systemd/notification-console.service"))?;
    if !Path::new(CADDY).is_file() {
        // It insists on a program that is there.
        text = super::filled(&text, &[(CADDY, "/bin/true")])?;
    }
    let unit = folder.join("notification-console.service");
    write(&unit, &text)?;
    judged(
        "systemd-analyze verify",
        Command::new(program)
            .args(["--man=no", "verify"])
            .arg(&unit),
    )
}

fn yaml(path: &Path) -> Result<Yaml> {
    YamlLoader::load_from_str(&read(path)?)
        .with_context(|| format!("Could not read {}", path.display()))?
        .into_iter()
        .next()
        .ok_or_else(|| anyhow!("{} is empty.", path.display()))
}
