//! Baselines, checks and simulations of live connections.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::servers::Sandbox;
use crate::workspace::{Workspace, bundle, second};

fn stored(workspace: &Workspace, bundle: &str) {
    workspace.write("bundle.json", bundle);
    workspace
        .run(&["plan", "bundle.json", "--out", "plan.json"])
        .with(2);
    workspace.run(&["apply", "plan.json", "--yes"]).with(0);
}

fn baseline(trace_names: &[&str]) -> String {
    let operations = json!({
        "service_type": "ECS",
        "resource_type": "ecs",
        "trace_names": trace_names,
        "verified": false,
        "sources": ["ours"],
    });
    json!({
        "version": 1,
        "id": "servers",
        "title": "Servers",
        "sources": { "ours": { "title": "Our list", "url": "https://example.com/list" } },
        "requirements": [{
            "id": "servers",
            "title": "Servers that are deleted",
            "rationale": "They are gone then.",
            "severity": "high",
            "source": "Operations handbook, 7.2",
            "operations": [operations],
        }],
    })
    .to_string()
}

#[test]
fn evidence_is_printed_in_every_format_and_fits_its_schema() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "access-key")]);
    let schema = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = schema.join("../../docs/schemas/evidence.schema.json");
    let schema = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let done = workspace.run(&["baseline", "--format", "json"]);
    let report = done.with(2).json();
    assert!(validator.is_valid(&report));
    let rows = report["rows"].as_array().unwrap();
    assert!(rows.len() > 10);
    // The catalog is a part of what the baseline names: what it has is listed, and what it
    // lacks says nothing.
    let operations = rows
        .iter()
        .flat_map(|row| row["operations"].as_array().unwrap());
    let listed: Vec<&Value> = operations.map(|operation| &operation["listed"]).collect();
    let is_said = |listed: &&&Value| !listed.is_null();
    assert!(listed.iter().filter(is_said).all(|listed| **listed == true));
    assert!(listed.iter().any(|listed| listed.is_null()));
    let done = workspace.run(&["baseline", "--format", "csv", "--lang", "de"]);
    assert!(done.with(2).out.starts_with('\u{feff}'), "{}", done.out);
    let done = workspace.run(&["baseline", "--format", "html", "--lang", "ja"]);
    assert!(done.with(2).out.contains("lang=\"ja\""));
    let done = workspace.run(&["baseline"]);
    assert!(done.with(2).out.starts_with("one\n  "), "{}", done.out);
    server.fault("list", "cts", "403", 2);
    let done = workspace.run(&["baseline"]);
    assert!(
        done.with(1)
            .err
            .starts_with("one: Couldn’t load notifications."),
        "{}",
        done.err
    );
    assert_eq!(done.out, "");
}

#[test]
fn what_could_not_be_read_of_a_connection_is_named_in_the_evidence() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "access-key")]);
    let arguments = ["baseline", "--format", "json"];
    let report = workspace.run(&arguments).json();
    assert_eq!(report["partly_read"], json!([]));
    let place = report["rows"][0]["connection"].clone();
    server.fault("read", "smn", "403", 1);
    let report = workspace.run(&arguments).with(2).json();
    let partly = &report["partly_read"][0];
    assert_eq!(partly["name"], "one");
    assert_eq!(partly["region"], place["region"]);
    let part = partly["parts"][0]["part"].as_str().unwrap();
    assert!(part.starts_with("Subscriptions to "), "{part}");
    assert_ne!(partly["parts"][0]["reason"], "");
    assert_eq!(partly["parts"].as_array().unwrap().len(), 1);
    server.fault("read", "smn", "403", 1);
    let done = workspace.run(&["baseline"]);
    assert!(done.out.contains("one: Subscriptions to "), "{}", done.out);
}

#[test]
fn a_requirement_of_ones_own_is_met_only_where_somebody_listens() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "access-key")]);
    workspace.write("own.json", &baseline(&["deleteServer"]));
    let arguments = ["baseline", "--baseline", "own.json", "--format", "json"];
    let status = || {
        let report = workspace.run(&arguments);
        (report.code, report.json()["rows"][0]["status"].clone())
    };
    let topics: Vec<Value> = {
        let state = workspace.run(&["baseline", "--format", "json"]).json();
        state["rows"].as_array().unwrap().clone()
    };
    assert!(!topics.is_empty());
    workspace.write(
        "none.json",
        &json!({ "version": 1, "notifications": [] }).to_string(),
    );
    let plan = ["plan", "none.json", "--delete", "--out", "none.plan"];
    workspace.run(&plan).with(2);
    workspace.run(&["apply", "none.plan", "--yes"]).with(0);
    assert_eq!(status(), (Some(2), json!("missing")));
    stored(&workspace, &bundle(&[("servers", "nobody-made-this")]));
    assert_eq!(status(), (Some(2), json!("missing")));
    let out = workspace.run(&arguments).out;
    assert!(out.contains(r#""no-such-topic""#), "{out}");
    stored(&workspace, &bundle(&[("servers", "security-alerts")]));
    assert_eq!(status(), (Some(0), json!("met")));
    server.fault("read", "smn", "403", 9);
    assert_eq!(status(), (Some(2), json!("unknown")));
    // A path that is not there says nothing of the topic.
    server.fault("read", "smn", "404", 9);
    assert_eq!(status(), (Some(2), json!("unknown")));
    let broken = baseline(&["deleteServer"]).replacen("\"high\"", "\"loud\"", 1);
    workspace.write("own.json", &broken);
    let done = workspace.run(&arguments);
    assert!(done.with(1).err.starts_with("own.json:1:"), "{}", done.err);
}

#[test]
fn connections_are_checked_as_bundles_are() {
    let (_server, workspace) = second();
    let mut text: Value = serde_json::from_str(&bundle(&[
        ("a", "duty"),
        ("b", "duty"),
        ("c", "audit-mail"),
    ]))
    .unwrap();
    text["notifications"][2]["filter"] = json!({
        "condition": "AND", "enabled": true, "rules": ["code = 403", "code = 404"],
    });
    stored(&workspace, &text.to_string());
    let live = ["lint", "--connections", "connections.json"];
    let done = workspace.run(&live);
    snapbox::assert_data_eq!(&done.with(2).out, snapbox::file!["golden/lint.txt"]);
    let json = workspace.run(&[&live[..], &["--format", "json"]].concat());
    let found = json.with(2).json();
    let findings = found["findings"].as_array().unwrap();
    let never = findings
        .iter()
        .find(|it| it["rule"] == "proof/never-matches");
    assert_eq!(never.unwrap()["file"], "second/c");
    let done = workspace.run(&["lint"]);
    done.with(1);
}

#[test]
fn events_are_simulated_with_what_a_connection_has() {
    let (_server, workspace) = second();
    stored(&workspace, &bundle(&[("a", "duty")]));
    let event = json!({
        "service_type": "ECS", "resource_type": "ecs", "trace_name": "deleteServer",
    });
    workspace.write("events.jsonl", &format!("{event}\n"));
    let arguments = [
        "simulate",
        "events.jsonl",
        "--connections",
        "connections.json",
    ];
    let done = workspace.run(&arguments);
    assert!(
        done.with(0).out.contains("Events: 1, matched: 1"),
        "{}",
        done.out
    );
    assert!(done.out.contains("a → duty: 1"), "{}", done.out);
    let file = json!({ "version": 1, "connections": [
        { "label": "x", "cts": { "base_url": "https://a.example", "project_id": "p" } },
        { "label": "y", "cts": { "base_url": "https://b.example", "project_id": "p" } },
    ] });
    workspace.write("connections.json", &file.to_string());
    let done = workspace.run(&arguments);
    assert!(done.with(1).err.contains("--connection"), "{}", done.err);
}
