//! Reading connections: exports, comparisons, plans, and what cannot be read.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::servers::{Backend, Sandbox};
use crate::workspace::{Workspace, bundle, two_sandboxes};

#[test]
fn what_is_exported_is_no_drift() {
    let (_one, _two, workspace) = two_sandboxes();
    let done = workspace.run(&["export"]);
    assert!(done.with(1).err.contains("--folder"), "{}", done.err);
    workspace.run(&["export", "--folder", "bundles"]).with(0);
    assert_eq!(
        workspace.read("bundles/one.yaml"),
        workspace.read("bundles/two.yaml")
    );
    for command in ["plan", "drift"] {
        let done = workspace.run(&[command, "bundles/one.yaml"]);
        assert!(
            done.with(0).out.starts_with("0 to create, 0 to update"),
            "{}",
            done.out
        );
    }
    workspace.run(&["compare"]).with(0);
}

#[test]
fn differences_are_told_field_by_field() {
    let (_one, _two, workspace) = two_sandboxes();
    let mut stored: Value = serde_json::from_str(&workspace.exported("one")).unwrap();
    let first = &mut stored["notifications"][0];
    let name = first["name"].as_str().unwrap().to_owned();
    first["enabled"] = json!(!first["enabled"].as_bool().unwrap());
    workspace.write("bundle.json", &stored.to_string());
    let arguments = [
        "plan",
        "bundle.json",
        "--connection",
        "two",
        "--out",
        "plan.json",
    ];
    let done = workspace.run(&arguments);
    assert!(
        done.with(2)
            .out
            .contains(&format!("  ~ Notification “{name}”")),
        "{}",
        done.out
    );
    assert!(
        done.out.contains("      Status\n        - "),
        "{}",
        done.out
    );
    workspace.run(&["apply", "plan.json", "--yes"]).with(0);
    let done = workspace.run(&["compare", "--reference", "one", "--format", "json"]);
    let compared = done.with(2).json();
    let rows = compared["notifications"].as_array().unwrap();
    let row = rows.iter().find(|row| row["name"] == json!(name)).unwrap();
    assert_eq!(
        row["cells"][1],
        json!({ "connection": "two", "is": "differs" })
    );
    assert_eq!(row["differences"][0]["changes"][0]["field"], "enabled");
    let others = rows.iter().filter(|row| row["name"] != json!(name));
    for row in others {
        assert_eq!(row["cells"][1]["is"], "same", "{row}");
    }
    let done = workspace.run(&["compare"]);
    assert!(
        done.with(2)
            .out
            .contains(&format!("{name}, two:\n  Status\n")),
        "{}",
        done.out
    );
}

#[test]
fn a_bundle_that_names_connections_reaches_no_other() {
    let (_one, _two, workspace) = two_sandboxes();
    let named = |text: &str| {
        let bundle = format!("version: 1\nvariables: {{team: a}}\nnotifications: []\n{text}");
        workspace.write("named.yaml", &bundle);
    };
    let reached = |more: &[&str]| -> Vec<bool> {
        let run = [&["plan", "named.yaml", "--delete"], more].concat();
        let done = workspace.run(&run);
        let out = &done.with(2).out;
        let is_there = |name: &str| out.lines().any(|line| line == name);
        ["one", "two"].map(is_there).to_vec()
    };
    named("");
    assert_eq!(reached(&[]), [true, true]);
    for entry in ["{}", "{variables: {team: b}}"] {
        named(&format!("connections: {{one: {entry}}}\n"));
        assert_eq!(reached(&[]), [true, false], "{entry}");
    }
    // Who names another one means it.
    assert_eq!(reached(&["--connection", "two"]), [false, true]);
    // One that reaches nobody is not met.
    named("connections: {tow: {variables: {team: b}}}\n");
    let done = workspace.run(&["plan", "named.yaml"]);
    assert!(done.with(1).err.contains("tow"), "{}", done.err);
    workspace.run(&["drift", "named.yaml"]).with(1);
}

#[test]
fn nothing_is_said_about_what_was_not_read_whole() {
    let (_one, two, workspace) = two_sandboxes();
    workspace.write("bundle.json", &bundle(&[("a", "audit-mail")]));
    // A read is sent three times.
    for fault in ["403", "500", "drop", "html", "malformed"] {
        two.fault("list", "cts", fault, 12);
        let done = workspace.run(&["plan", "bundle.json", "--out", "plan.json"]);
        assert_eq!(done.with(1).out, "", "{fault}");
        assert!(
            done.err.starts_with("two: Couldn’t load"),
            "{fault}: {}",
            done.err
        );
        assert!(!workspace.has("plan.json"), "{fault}");
        two.heal();
    }
    two.fault("list", "cts", "502", 2);
    two.fault("list", "network-security", "429", 1);
    workspace.run(&["plan", "bundle.json"]).with(2);
}

#[test]
fn wrong_files_of_connections_are_refused_with_their_place() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "token")]);
    let done = workspace.run(&["export", "--connection", "two"]);
    assert!(
        done.with(1)
            .err
            .contains("There’s no connection “two”. Use one."),
        "{}",
        done.err
    );
    let path = json!({ "label": "here", "cts": { "base_url": "/cts", "project_id": "p" } });
    let cases = [
        ("{}".to_owned(), "The file has no connections."),
        (
            "{\"connections\":\n [}".to_owned(),
            "connections.json:2:3: The text isn’t valid JSON.",
        ),
        ("[]".to_owned(), "connections.json:1:1: "),
        (
            "{\"connections\":\n [{ \"label\": \"x\",\n  \"cts\": { \"projekt\": 1 } }] }"
                .to_owned(),
            "connections.json:3:12: ",
        ),
        (
            "{\"connections\":\n [{ \"label\": \"x\",\n  \"cts\": {} }] }".to_owned(),
            "connections.json:3:3: ",
        ),
        (
            json!({ "connections": [path] }).to_string(),
            "“here” can be reached only",
        ),
        (
            json!({ "connections": [{ "label": "x", "cts": 7 }] }).to_string(),
            "connections[0].cts",
        ),
    ];
    for (text, expected) in cases {
        workspace.write("connections.json", &text);
        let done = workspace.run(&["export"]);
        assert!(done.with(1).err.contains(expected), "{text}: {}", done.err);
    }
    let done = workspace.run(&["export", "--connections", "missing.json"]);
    assert!(
        done.with(1).err.starts_with("missing.json: "),
        "{}",
        done.err
    );
}

#[test]
fn a_second_backend_is_read_as_well() {
    let server = Backend::start();
    let variables = [
        ("NOTICTL_TOKEN", "second-token"),
        ("NOTICTL_API_KEY", "second-key"),
    ];
    let workspace = Workspace::new(&[server.connection("second")]).with(&variables);
    workspace.write(
        "bundle.json",
        &bundle(&[("a", "audit-mail"), ("b", "elsewhere")]),
    );
    // However the answers travel.
    for variant in [
        json!({ "gzip": false, "pieces": 7 }),
        json!({ "bom": true, "nulls": true }),
    ] {
        server.vary(&json!([variant]));
        let done = workspace.run(&["plan", "bundle.json"]);
        assert!(done.with(2).out.contains("2 to create"), "{}", done.out);
        let warning = "SMN topic “elsewhere” doesn’t exist in this project.";
        assert!(done.out.contains(warning), "{}", done.out);
        send_plain(&server);
    }
    // A list that breaks off is read again.
    server.vary(&json!([{ "on": "cts.list.*", "times": 1, "cut": 0.5 }]));
    workspace.run(&["plan", "bundle.json"]).with(2);
}

#[test]
fn outputs_are_as_written_down() {
    let (one, two) = (Backend::start(), Backend::start());
    let connections = [one.connection("生产"), two.connection("two")];
    let variables = [
        ("NOTICTL_TOKEN", "second-token"),
        ("NOTICTL_API_KEY", "second-key"),
    ];
    let workspace = Workspace::new(&connections).with(&variables);
    workspace.write(
        "first.json",
        &bundle(&[("same", "duty"), ("other", "duty")]),
    );
    let arguments = ["plan", "first.json", "--out", "first.plan"];
    workspace.run(&arguments).with(2);
    workspace.run(&["apply", "first.plan", "--yes"]).with(0);
    let changed = bundle(&[("same", "duty"), ("other", "elsewhere"), ("new", "duty")]);
    let mut changed: Value = serde_json::from_str(&changed).unwrap();
    changed["notifications"][1]["enabled"] = json!(false);
    changed["notifications"][1]["filter"] =
        json!({ "condition": "AND", "enabled": true, "rules": ["code = 403"] });
    changed["notifications"][2]["labels"] = json!({ "env": "nowhere" });
    workspace.write("bundle.json", &changed.to_string());
    let check = |arguments: &[&str], code: i32, golden: snapbox::Data| {
        let done = workspace.run(arguments);
        snapbox::assert_data_eq!(&done.with(code).out, golden);
    };
    let plan = ["plan", "bundle.json", "--delete"];
    check(&plan, 2, snapbox::file!["golden/plan.txt"]);
    let one_only = ["--connection", "two", "--format", "json"];
    check(
        &[&plan[..], &one_only].concat(),
        2,
        snapbox::file!["golden/plan.json"],
    );
    let drift = ["drift", "bundle.json", "--lang"];
    check(
        &[&drift[..], &["de"]].concat(),
        2,
        snapbox::file!["golden/drift.de.txt"],
    );
    check(
        &[&drift[..], &["ja"]].concat(),
        2,
        snapbox::file!["golden/drift.ja.txt"],
    );
    check(
        &[&drift[..], &["zh-Hans"]].concat(),
        2,
        snapbox::file!["golden/drift.zh.txt"],
    );
    let arguments = [
        "plan",
        "bundle.json",
        "--connection",
        "two",
        "--out",
        "two.plan",
    ];
    workspace.run(&arguments).with(2);
    let state = two.state().to_string().replace("duty", "audit-mail");
    let url = format!("{}/control/state", two.address);
    crate::servers::send("PUT", &url, &serde_json::from_str(&state).unwrap());
    check(&["compare"], 2, snapbox::file!["golden/compare.txt"]);
    let json = ["compare", "--reference", "two", "--format", "json"];
    check(&json, 2, snapbox::file!["golden/compare.json"]);
    let export = ["export", "--connection", "two"];
    check(&export, 0, snapbox::file!["golden/export.yaml"]);
}

fn schema_of_plans() -> jsonschema::Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("../../docs/schemas/plan.schema.json");
    let schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn a_plan_file_is_as_its_schema_says() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "token")]);
    let validator = schema_of_plans();
    let mut stored: Value = serde_json::from_str(&workspace.exported("one")).unwrap();
    let all = stored["notifications"].as_array_mut().unwrap();
    all[0]["enabled"] = json!(!all[0]["enabled"].as_bool().unwrap());
    all.pop();
    stored["connectors"][0]["role_arn"] = json!("arn:aws:iam::210987654321:role/Other");
    stored["connectors"].as_array_mut().unwrap().pop();
    let mut new = stored["connectors"][0].clone();
    new["notification_type"] = json!("another");
    stored["connectors"].as_array_mut().unwrap().push(new);
    let texts = [
        stored.to_string(),
        bundle(&[("new", "nowhere"), ("also", "security-alerts")]),
        bundle(&[("sp ace", "security-alerts")]),
    ];
    for text in texts {
        workspace.write("bundle.json", &text);
        let arguments = ["plan", "bundle.json", "--delete", "--out", "plan.json"];
        workspace.run(&arguments).with(2);
        let mut plan: Value = serde_json::from_str(&workspace.read("plan.json")).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&plan)
            .map(|it| format!("{it} at {}", it.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{errors:?}\n{plan:#}");
        plan["plan"]["items"][0]["color"] = json!("red");
        assert!(!validator.is_valid(&plan));
    }
}

/// A plan that two connections to one project undo for each other would never become empty.
#[test]
fn connections_to_one_project_are_told_and_blocked_where_they_differ() {
    let server = Sandbox::start();
    let connections = ["one", "Twin"].map(|label| server.connection(label, "token"));
    let workspace = Workspace::new(&connections);
    let planned = |twin: &str| {
        let mut text: Value = serde_json::from_str(&bundle(&[("n", "{t}")])).unwrap();
        text["connections"] = json!({
            "one": { "variables": { "t": "security-alerts" } },
            "Twin": { "variables": { "t": twin } },
        });
        workspace.write("bundle.json", &text.to_string());
        let done = workspace.run(&["plan", "bundle.json", "--out", "plan.json"]);
        let plan: Value = serde_json::from_str(&workspace.read("plan.json")).unwrap();
        assert!(schema_of_plans().is_valid(&plan), "{plan:#}");
        done.with(2).out.clone()
    };
    let same = planned("security-alerts");
    for name in ["one", "Twin"] {
        let warning = format!("Warning: “{name}” leads to the same project.");
        assert!(same.contains(&warning), "{same}");
    }
    assert!(
        same.contains("2 to create") && same.contains("0 blocked"),
        "{same}"
    );
    let differs = planned("audit-mail");
    assert!(
        differs.contains("0 to create") && differs.contains("2 blocked"),
        "{differs}"
    );
    let reason = "The bundle wants something else under this name for another connection to the same project.";
    assert_eq!(differs.matches(reason).count(), 2, "{differs}");
}

#[test]
fn a_file_of_connections_is_as_its_schema_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("../../docs/schemas/connections.schema.json");
    let schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let member = |name: &str, value: Value| json!({ name: value });
    let base = json!({ "label": "one", "cts": {
        "base_url": "https://cts.example", "project_id": "p", "region": null,
        "cloud": "flexible-engine", "auth": "password", "iam": "https://iam.example",
    }, "network_security": {
        "base_url": "https://ns.example/api", "update_method": "PATCH", "auth": "legacy-key",
    } });
    let with = |part: Option<&str>, change: Value| {
        let mut connection = base.clone();
        let members = match part {
            Some(part) => connection[part].as_object_mut().unwrap(),
            None => connection.as_object_mut().unwrap(),
        };
        members.extend(change.as_object().unwrap().clone());
        json!({ "version": 1, "connections": [connection] })
    };
    // What is right and wrong is so for the reader and for the schema.
    let cases = [
        (None, json!({}), true),
        (
            None,
            json!({ "account": "Berlin", "labels": { "env": "prod" } }),
            true,
        ),
        (None, member("read_only", json!(true)), true),
        (None, member("read_only", json!("yes")), false),
        (None, member("color", json!("red")), false),
        (None, member("label", json!("")), false),
        (Some("cts"), member("cloud", json!("otc")), true),
        (Some("cts"), member("cloud", json!("moon")), false),
        (Some("cts"), member("auth", json!("key")), false),
        (Some("cts"), member("token", json!("secret")), false),
        (
            Some("network_security"),
            member("update_method", json!("GET")),
            false,
        ),
        (Some("network_security"), member("auth", json!(null)), true),
    ];
    for (part, change, is_right) in cases {
        let file = with(part, change);
        let read = screen::connection::file::read(&file.to_string(), &|_| "id".to_owned());
        assert_eq!(read.is_ok(), is_right, "{file}");
        assert_eq!(validator.is_valid(&file), is_right, "{file}");
        if let Ok(connections) = read {
            let written = screen::connection::file::write(&connections);
            let written = serde_json::from_str(&written).unwrap();
            let errors: Vec<String> = validator
                .iter_errors(&written)
                .map(|it| it.to_string())
                .collect();
            assert!(errors.is_empty(), "{errors:?}");
        }
    }
}

fn send_plain(server: &Backend) {
    let url = format!("{}/control/variants", server.address);
    crate::servers::send("DELETE", &url, &Value::Null);
}

#[test]
fn a_host_is_sent_six_requests_at_once_at_most() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counts = (Arc::clone(&now), Arc::clone(&most));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (now, most) = (Arc::clone(&counts.0), Arc::clone(&counts.1));
            thread::spawn(move || {
                let stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while let Some(Ok(line)) = lines.next() {
                    if !line.is_empty() {
                        continue;
                    }
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(20));
                    now.fetch_sub(1, Ordering::SeqCst);
                    let body = r#"{"notifications":[],"topics":[],"resources":[]}"#;
                    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
                    let length = body.len();
                    let answer = format!("{head}Content-Length: {length}\r\n\r\n{body}");
                    (&stream).write_all(answer.as_bytes()).unwrap();
                }
            });
        }
    });
    let connections: Vec<Value> = (0..30)
        .map(|at| {
            json!({
                "label": format!("c{at}"),
                "cts": {
                    "base_url": address, "project_id": "p", "region": "r",
                    "auth": "token", "smn": address,
                },
            })
        })
        .collect();
    let workspace = Workspace::new(&connections).with(&[("NOTICTL_TOKEN", "any")]);
    workspace.run(&["compare"]).with(0);
    let most = most.load(Ordering::SeqCst);
    assert!((2..=6).contains(&most), "{most}");
}

#[test]
fn a_language_there_is_not_is_refused_unless_another_is_asked_for() {
    let workspace = Workspace::new(&[]).with(&[("NOTICTL_LANG", "fr")]);
    let arguments = ["rule", "code != 200"];
    let done = workspace.run(&arguments);
    let expected = "NOTICTL_LANG: “fr” isn’t supported. Use de, en, ja, or zh-Hans.\n";
    assert_eq!(done.with(1).err, expected);
    workspace
        .run(&[&arguments[..], &["--lang=de"]].concat())
        .with(0);
    let workspace = Workspace::new(&[]).with(&[("NOTICTL_LANG", "de_AT.UTF-8")]);
    workspace.run(&arguments).with(0);
}
