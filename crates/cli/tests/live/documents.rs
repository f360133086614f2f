//! The examples of `docs/ci.md` and of the README, step by step, against a server.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::servers::{Backend, Sandbox};
use crate::workspace::{Workspace, bundle};

/// A file of the repository.
fn file(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name);
    fs::read_to_string(file).unwrap()
}

/// The lines that a job runs, without what gets the program.
fn steps(heading: &str) -> Vec<String> {
    let text = file("docs/ci.md");
    let part = text.split(heading).nth(1).unwrap();
    let part = part.split("\n## ").next().unwrap();
    let lines = part.lines().map(str::trim_start);
    let steps = lines.filter_map(|line| {
        let line = line.strip_prefix("- ").unwrap_or(line);
        let line = line.strip_prefix("run: ").unwrap_or(line);
        line.starts_with("notictl ").then(|| line.to_owned())
    });
    steps.collect()
}

/// Runs a line as a job does: the code, and what is said.
fn run(workspace: &Workspace, step: &str) -> (Option<i32>, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_notictl")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{path}", program.display());
    let output = Command::new("bash")
        .args(["-e", "-c", step])
        .current_dir(workspace.folder.path())
        .env("PATH", &path)
        .envs(workspace.variables.iter().map(|(a, b)| (a, b)))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code(), said)
}

#[test]
fn jobs_that_read_files_only_run_as_written() {
    let workspace = Workspace::new(&[]).with(&[]);
    let bundle = file("docs/examples/start/bundle.yaml");
    workspace.write("tests.yaml", &file("docs/examples/start/tests.yaml"));
    let headings = ["GitHub Actions", "GitLab", "Before each commit"];
    let all = headings.map(|heading| steps(&format!("\n## {heading}\n")));
    for steps in &all {
        assert_eq!(steps.len(), 2, "{steps:?}");
        workspace.write("bundle.yaml", &bundle);
        for step in steps {
            let (code, said) = run(&workspace, step);
            assert_eq!(code, Some(0), "{step}: {said}");
        }
        // What they are there for: a filter that nothing passes fails both.
        let never = "    filter: { condition: AND, rules: [code = 200, code = 403] }\n";
        workspace.write("bundle.yaml", &[&*bundle, never].concat());
        for step in steps {
            assert_eq!(run(&workspace, step).0, Some(2), "{step}");
        }
    }
    let log: serde_json::Value = serde_json::from_str(&workspace.read("lint.sarif")).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(workspace.read("tests.xml").contains("<failure"));
}

#[test]
fn jobs_that_look_at_the_services_run_as_written() {
    let steps = steps("\n## Drift, plan and apply\n");
    assert_eq!(steps.len(), 5, "{steps:?}");
    // The one of the night finds something until the plan was applied.
    let codes = [2, 0, 0, 0, 0];
    let server = Backend::start();
    let variables = [
        ("NOTICTL_TOKEN", "second-token"),
        ("NOTICTL_API_KEY", "second-key"),
    ];
    let workspace = Workspace::new(&[server.connection("second")]).with(&variables);
    workspace.write("bundle.yaml", &bundle(&[("a", "duty")]));
    let run = |step: &str| run(&workspace, step);
    for (step, code) in steps.iter().zip(codes) {
        let (got, err) = run(step);
        assert_eq!(got, Some(code), "{step}: {err}");
    }
    assert_eq!(run(&steps[0]).0, Some(0));
}

#[test]
fn the_lines_of_the_readme_run_as_written() {
    let text = file("README.md");
    let block = text.split("```\n").find(|it| it.contains("\nnotictl "));
    let lines: Vec<&str> = block.unwrap().lines().collect();
    let [install, test, plan, apply] = lines[..] else {
        panic!("{lines:?}");
    };
    assert_eq!(install, "cargo install --locked --path crates/cli");
    let before = text.split(install).next().unwrap();
    let export = before.split("`export ").last().unwrap();
    let export = export.split('`').next().unwrap();
    let variables = export.split(' ').map(|it| it.split_once('=').unwrap());
    let variables: Vec<(&str, &str)> = variables.collect();

    let server = Sandbox::start();
    let mut workspace = Workspace::new(&[]).with(&[]);
    let variables = variables.iter();
    let variables = variables.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    workspace.variables = variables.collect();
    fs::create_dir_all(workspace.path("docs/examples/start")).unwrap();
    for name in ["bundle.yaml", "tests.yaml", "connections.json"] {
        let name = format!("docs/examples/start/{name}");
        let text = file(&name).replace("http://127.0.0.1:8090", &server.address);
        workspace.write(&name, &text);
    }
    let run = |line: &str, code: i32| {
        let arguments: Vec<&str> = line.split(' ').skip(1).collect();
        workspace.run(&arguments).with(code).out.clone()
    };
    assert!(run(test, 0).contains("Passed: 2, failed: 0"));
    assert!(run(plan, 2).contains("server_deletions"));
    // In a terminal, it asks.
    assert!(run(&format!("{apply} --yes"), 0).contains("1 applied"));
    run(plan, 0);
    run("notictl lint docs/examples/start/bundle.yaml --strict", 0);
}
