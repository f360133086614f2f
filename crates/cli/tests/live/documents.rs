//! The examples of `docs/ci.md`, step by step, against a server.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::servers::Backend;
use crate::workspace::{Workspace, bundle};

/// The lines that a job runs, without what gets the program.
fn steps(heading: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/ci.md");
    let text = fs::read_to_string(file).unwrap();
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
    let program = Path::new(env!("CARGO_BIN_EXE_notictl")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{path}", program.display());
    let run = |step: &str| {
        let output = Command::new("bash")
            .args(["-e", "-c", step])
            .current_dir(workspace.folder.path())
            .env("PATH", &path)
            .envs(workspace.variables.iter().map(|(a, b)| (a, b)))
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    for (step, code) in steps.iter().zip(codes) {
        let (got, err) = run(step);
        assert_eq!(got, Some(code), "{step}: {err}");
    }
    assert_eq!(run(&steps[0]).0, Some(0));
}
