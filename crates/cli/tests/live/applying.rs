//! Carrying plans out: failures, interruptions, and the way back.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::servers::{Backend, Sandbox};
use crate::workspace::{Done, Workspace, bundle, second};

const RESUME: &str = "plan.json.resume.jsonl";
const UNDO: &str = "plan.json.undo.json";

fn planned(workspace: &Workspace, bundle: &str) -> Done {
    workspace.write("bundle.json", bundle);
    workspace.run(&["plan", "bundle.json", "--out", "plan.json"])
}

fn names(state: &Value) -> Vec<&str> {
    let all = state["notifications"].as_array().unwrap();
    let mut names: Vec<&str> = all
        .iter()
        .map(|it| it["notification_name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    names
}

/// Checks the file to go on with, line by line, against its schema. How many lines it has.
fn resume_is_as_its_schema_says(workspace: &Workspace) -> usize {
    let schema = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas");
        fs::read_to_string(path.join(name)).unwrap()
    };
    // The schema of the plan becomes a part of the other.
    let plan = schema("plan.schema.json").replace("#/$defs/", "#/$defs/plan-file/$defs/");
    let resume = schema("resume.schema.json").replace("plan.schema.json#/", "#/$defs/plan-file/");
    let mut resume: Value = serde_json::from_str(&resume).unwrap();
    resume["$defs"]["plan-file"] = serde_json::from_str(&plan).unwrap();
    let validator = jsonschema::validator_for(&resume).unwrap();
    let text = workspace.read(RESUME);
    for line in text.lines() {
        let mut line: Value = serde_json::from_str(line).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&line)
            .map(|it| format!("{it} at {}", it.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{errors:?}\n{line:#}");
        line["color"] = json!("red");
        assert!(!validator.is_valid(&line));
    }
    text.lines().count()
}

#[test]
fn a_plan_is_applied_and_undone() {
    let (one, two) = (Backend::start(), Backend::start());
    let connections = [one.connection("one"), two.connection("two")];
    let variables = [
        ("NOTICTL_TOKEN", "second-token"),
        ("NOTICTL_API_KEY", "second-key"),
    ];
    let workspace = Workspace::new(&connections).with(&variables);
    planned(&workspace, &bundle(&[("old", "duty"), ("both", "duty")])).with(2);
    workspace.run(&["apply", "plan.json", "--yes"]).with(0);
    let before = [workspace.exported("one"), workspace.exported("two")];
    let text = bundle(&[("new", "audit-mail"), ("both", "audit-pager")]);
    workspace.write("bundle.json", &text);
    let arguments = ["plan", "bundle.json", "--delete", "--out", "plan.json"];
    workspace.run(&arguments).with(2);
    let done = workspace.run(&["apply", "plan.json"]);
    assert!(done.with(1).err.contains("Use --yes"), "{}", done.err);
    assert_eq!(
        [workspace.exported("one"), workspace.exported("two")],
        before
    );
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    snapbox::assert_data_eq!(&done.with(0).out, snapbox::file!["golden/apply.txt"]);
    assert!(!workspace.has(RESUME) && workspace.has(UNDO));
    workspace.run(&["plan", "bundle.json", "--delete"]).with(0);
    // The plan is of a world that is no more.
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    snapbox::assert_data_eq!(&done.with(1).err, snapbox::file!["golden/changed.txt"]);
    workspace.run(&["apply", UNDO, "--yes"]).with(0);
    assert_eq!(
        [workspace.exported("one"), workspace.exported("two")],
        before
    );
}

#[test]
fn connectors_get_their_external_id_from_the_environment_and_nowhere_else() {
    let server = Sandbox::start();
    let mut workspace = Workspace::new(&[server.connection("one", "token")]);
    let secret = "2c0c1a2f-secret-of-ours";
    let text = json!({ "version": 1, "connectors": [{
        "notification_type": "newtype",
        "topic_arn": "arn:aws:sns:eu-west-1:210987654321:nsva-new",
        "role_arn": "arn:aws:iam::210987654321:role/Sns",
        "external_id_ref": "new-one",
    }] });
    let done = planned(&workspace, &text.to_string());
    assert!(
        done.with(2).out.contains("external ID “new-one”"),
        "{}",
        done.out
    );
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    assert!(
        done.with(1).out.contains("external ID wasn’t entered"),
        "{}",
        done.out
    );
    assert!(resume_is_as_its_schema_says(&workspace) > 1);
    let variable = (
        "NOTICTL_EXTERNAL_ID_NEW_ONE__ONE".to_owned(),
        secret.to_owned(),
    );
    workspace.variables.push(variable);
    let done = workspace.run(&["apply", "--resume", RESUME, "--yes"]);
    assert!(
        done.with(0).out.contains("Connector “newtype”: Applied."),
        "{}",
        done.out
    );
    for file in ["plan.json", UNDO] {
        assert!(!workspace.read(file).contains(secret), "{file}");
    }
    assert!(workspace.exported("one").contains("newtype"));
}

#[test]
fn failures_that_pass_are_overcome_and_nothing_is_done_twice() {
    let failures = [
        json!({ "refuse": { "status": 429, "headers": { "Retry-After": "1" } } }),
        json!({ "refuse": { "status": 500, "body": { "error_code": "CTS.0004" } } }),
        json!({ "refuse": { "status": 503, "body": "" } }),
        json!({ "hang_up": "before" }),
        json!({ "hang_up": "after" }),
        json!({ "cut": 0.5 }),
        json!({ "body": "" }),
    ];
    for failure in failures {
        let (server, workspace) = second();
        planned(&workspace, &bundle(&[("a", "audit-mail"), ("b", "duty")])).with(2);
        let mut variant = failure.clone();
        variant["on"] = json!("cts.create");
        variant["times"] = json!(1);
        server.vary(&json!([variant]));
        let done = workspace.run(&["apply", "plan.json", "--yes"]);
        done.with(0);
        assert_eq!(names(&server.state()), ["a", "b"], "{failure}");
        // One that was carried out without an answer is looked for, not repeated.
        let created = server
            .writes()
            .iter()
            .filter(|(_, status)| *status == 201)
            .count();
        assert_eq!(created, 2, "{failure}: {:?}", server.writes());
        workspace.run(&["plan", "bundle.json"]).with(0);
    }
}

#[test]
fn refused_credentials_stop_a_run_which_is_gone_on_with() {
    let (server, workspace) = second();
    planned(
        &workspace,
        &bundle(&[("a", "audit-mail"), ("b", "duty"), ("c", "duty")]),
    )
    .with(2);
    let refusal = json!({ "status": 401, "body": { "error_code": "APIGW.0301" } });
    let after_one = json!([
        { "on": "cts.create", "times": 1 },
        { "on": "cts.create", "times": 1, "refuse": refusal },
    ]);
    server.vary(&after_one);
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    let expected = "second: the credentials are missing or were rejected.";
    assert!(done.with(1).err.contains(expected), "{}", done.err);
    assert!(
        done.out.contains("1 applied") && done.out.contains("2 not finished"),
        "{}",
        done.out
    );
    assert!(
        done.err.contains(&format!("--resume {RESUME}")),
        "{}",
        done.err
    );
    // It cannot be begun again by mistake.
    let again = workspace.run(&["apply", "plan.json", "--yes"]);
    assert!(
        again.with(1).err.contains("The plan isn’t finished."),
        "{}",
        again.err
    );
    let done = workspace.run(&["apply", "--resume", RESUME, "--yes", "--format", "json"]);
    snapbox::assert_data_eq!(&done.with(0).out, snapbox::file!["golden/apply.json"]);
    let report = done.json();
    assert_eq!(report["counts"]["done"], 3);
    assert_eq!(report["undo"], UNDO);
    assert_eq!(names(&server.state()), ["a", "b", "c"]);
    assert!(!workspace.has(RESUME));
    workspace.run(&["apply", UNDO, "--yes"]).with(0);
    assert!(names(&server.state()).is_empty());
}

#[test]
fn what_somebody_else_did_meanwhile_is_left_alone() {
    let (server, workspace) = second();
    planned(&workspace, &bundle(&[("a", "audit-mail"), ("b", "duty")])).with(2);
    workspace.run(&["apply", "plan.json", "--yes"]).with(0);
    let done = planned(&workspace, &bundle(&[("a", "duty"), ("b", "audit-pager")]));
    assert!(done.with(2).out.contains("2 to update"), "{}", done.out);
    // Before it is begun, nothing at all is done.
    let mut state = server.state();
    let stored = state["notifications"].as_array_mut().unwrap();
    let topic = stored[0]["topic_id"].clone();
    stored[0]["topic_id"] = json!(topic.as_str().unwrap().replace("audit-mail", "audit-pager"));
    let url = format!("{}/control/state", server.address);
    crate::servers::send("PUT", &url, &state);
    let writes = server.writes();
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    assert!(done.with(1).err.contains("“a” was changed"), "{}", done.err);
    assert_eq!(server.writes(), writes);
    assert!(!workspace.has(RESUME));
}

/// The status of each creation the backend was asked for.
fn creations(server: &Backend) -> Vec<u16> {
    let writes = server.writes().into_iter();
    let creations = writes.filter(|(operation, _)| operation == "cts.create");
    creations.map(|(_, status)| status).collect()
}

/// What came of each notification the plan changes, in its order.
fn outcomes(report: &Value) -> Vec<(&str, &str)> {
    let items = report["items"].as_array().unwrap().iter();
    let outcomes = items.map(|item| {
        let name = item["object"]["notification"].as_str().unwrap();
        (name, item["state"].as_str().unwrap())
    });
    outcomes.filter(|(_, state)| *state != "nothing").collect()
}

#[test]
fn where_somebody_was_faster_the_object_is_skipped_and_the_run_goes_on() {
    let (server, workspace) = second();
    let wanted = bundle(&[("a", "audit-mail"), ("b", "duty"), ("c", "duty")]);
    planned(&workspace, &wanted).with(2);
    let refusal = json!({ "status": 409, "body": { "error_code": "CTS.0400" } });
    server.vary(&json!([
        { "on": "cts.create", "times": 1 },
        { "on": "cts.create", "times": 1, "slow_ms": 2000, "refuse": refusal },
    ]));
    let child = workspace
        .command(&["apply", "plan.json", "--yes", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while creations(&server).len() < 2 {
        thread::sleep(Duration::from_millis(20));
    }
    // While “b” is being created, somebody else creates it, for another topic.
    let mut state = server.state();
    let stored = state["notifications"].as_array_mut().unwrap();
    let mut theirs = stored[0].clone();
    theirs["notification_id"] = json!("5ff2a58a-3a9c-4ad1-b0dd-0d8ae1b9e2c7");
    theirs["notification_name"] = json!("b");
    stored.push(theirs);
    let url = format!("{}/control/state", server.address);
    crate::servers::send("PUT", &url, &state);
    let done = Done::from(child.wait_with_output().unwrap());
    let report = done.with(1).json();
    let expected = [("a", "done"), ("b", "changed"), ("c", "done")];
    assert_eq!(outcomes(&report), expected);
    assert_eq!(report["counts"]["uncertain"], 0, "{report}");
    // Theirs was neither repeated nor replaced.
    assert_eq!(creations(&server), [201, 409, 201]);
    assert_eq!(server.writes().len(), 3);
    assert_eq!(names(&server.state()), ["a", "b", "c"]);
    // There is nothing to go on with: a new plan reaches the goal.
    assert!(done.err.contains("Make a new plan"), "{}", done.err);
    assert!(!done.err.contains("--resume") && !workspace.has(RESUME));
    let done = planned(&workspace, &wanted);
    assert!(done.with(2).out.contains("1 to update"), "{}", done.out);
    workspace.run(&["apply", "plan.json", "--yes"]).with(0);
    workspace.run(&["plan", "bundle.json"]).with(0);
    assert_eq!(creations(&server), [201, 409, 201]);
}

#[test]
fn a_conflict_that_stays_fails_its_object_only_and_is_gone_on_with() {
    let (server, workspace) = second();
    let wanted = bundle(&[("a", "audit-mail"), ("b", "duty"), ("c", "duty")]);
    planned(&workspace, &wanted).with(2);
    let refusal = json!({ "status": 409, "body": { "error_msg": "Being changed" } });
    server.vary(&json!([
        { "on": "cts.create", "times": 1 },
        { "on": "cts.create", "times": 5, "refuse": refusal },
    ]));
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    assert!(done.with(1).out.contains("2 applied"), "{}", done.out);
    let failed = "Notification “b”: ";
    let line = done.out.lines().find(|line| line.contains(failed)).unwrap();
    assert!(line.contains("409 · Being changed"), "{line}");
    assert!(
        done.err.contains(&format!("--resume {RESUME}")),
        "{}",
        done.err
    );
    assert_eq!(names(&server.state()), ["a", "c"]);
    assert!(resume_is_as_its_schema_says(&workspace) > 3);
    let again = ["apply", "--resume", RESUME, "--yes", "--format", "json"];
    let report = workspace.run(&again).with(0).json();
    let expected = [("a", "done"), ("b", "done"), ("c", "done")];
    assert_eq!(outcomes(&report), expected);
    assert_eq!(creations(&server), [201, 409, 409, 409, 409, 409, 201, 201]);
    assert!(!workspace.has(RESUME));
    workspace.run(&["plan", "bundle.json"]).with(0);
    workspace.run(&["apply", UNDO, "--yes"]).with(0);
    assert!(names(&server.state()).is_empty());
}

#[test]
fn conflicts_of_the_sandbox_are_gone_on_with() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "token")]);
    let first = bundle(&[("b", "security-alerts")]);
    planned(&workspace, &first).with(2);
    workspace.run(&["apply", "plan.json", "--yes"]).with(0);
    let before = workspace.exported("one");
    let wanted = bundle(&[
        ("a", "security-alerts"),
        ("b", "ops-oncall"),
        ("c", "security-alerts"),
    ]);
    planned(&workspace, &wanted).with(2);
    server.fault("write", "cts", "409", 5);
    let report = workspace
        .run(&["apply", "plan.json", "--yes", "--format", "json"])
        .with(1)
        .json();
    let expected = [("b", "failed"), ("a", "done"), ("c", "done")];
    assert_eq!(outcomes(&report), expected);
    // One more conflict, and then none.
    server.fault("write", "cts", "409", 1);
    workspace
        .run(&["apply", "--resume", RESUME, "--yes"])
        .with(0);
    workspace.run(&["plan", "bundle.json"]).with(0);
    workspace.run(&["apply", UNDO, "--yes"]).with(0);
    assert_eq!(workspace.exported("one"), before);
}

#[test]
fn another_project_is_not_the_plans() {
    let (server, workspace) = second();
    planned(&workspace, &bundle(&[("a", "audit-mail")])).with(2);
    let mut other = server.connection("second");
    other["cts"]["project_id"] = json!("f".repeat(32));
    let file = json!({ "version": 1, "connections": [other] });
    workspace.write("connections.json", &file.to_string());
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    assert!(
        done.with(1)
            .err
            .contains("isn’t the connection of the plan"),
        "{}",
        done.err
    );
    assert!(server.writes().is_empty());
}

#[cfg(unix)]
#[test]
fn whoever_asks_it_to_end_gets_a_file_to_go_on_with() {
    // Ctrl-C, what ends a job of a CI service, and a terminal that is closed.
    for signal in ["-INT", "-TERM", "-HUP"] {
        ended_by(signal);
    }
}

#[cfg(unix)]
fn ended_by(signal: &str) {
    let (server, workspace) = second();
    let all: Vec<String> = (0..8).map(|at| format!("n{at}")).collect();
    let all: Vec<(&str, &str)> = all.iter().map(|name| (name.as_str(), "duty")).collect();
    planned(&workspace, &bundle(&all)).with(2);
    server.vary(&json!([{ "on": "cts.create", "slow_ms": 700, "times": 8 }]));
    let child = workspace
        .command(&["apply", "plan.json", "--yes"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The second request is under way once the first is answered.
    for _ in 0..300 {
        if !names(&server.state()).is_empty() {
            break;
        }
        thread::sleep(Duration::from_millis(100));
    }
    let pid = child.id().to_string();
    std::process::Command::new("kill")
        .args([signal, &pid])
        .status()
        .unwrap();
    let done = Done::from(child.wait_with_output().unwrap());
    assert!(
        done.with(1).err.contains("Stopped before all was done."),
        "{}",
        done.err
    );
    let stored = names(&server.state()).len();
    assert!((1..8).contains(&stored), "{stored}");
    // Whoever reads a log sees how far it is.
    let line = format!("{stored}/8 second: Notification");
    assert!(done.err.contains(&line), "{}", done.err);
    // Everything that was sent was waited for.
    assert!(
        done.out.contains(&format!("{stored} applied")),
        "{}",
        done.out
    );
    assert!(done.out.contains(" 0 unknown"), "{}", done.out);
    server.vary(&json!([]));
    workspace
        .run(&["apply", "--resume", RESUME, "--yes"])
        .with(0);
    assert_eq!(names(&server.state()).len(), 8);
    let created = server.writes().len();
    assert_eq!(created, 8);
}

#[cfg(unix)]
#[test]
fn a_run_that_was_killed_is_gone_on_with_and_nothing_is_done_twice() {
    let (server, workspace) = second();
    let all: Vec<String> = (0..6).map(|at| format!("n{at}")).collect();
    let all: Vec<(&str, &str)> = all.iter().map(|name| (name.as_str(), "duty")).collect();
    planned(&workspace, &bundle(&all)).with(2);
    server.vary(&json!([{ "on": "cts.create", "slow_ms": 500, "times": 6 }]));
    let mut child = workspace
        .command(&["apply", "plan.json", "--yes"])
        .spawn()
        .unwrap();
    thread::sleep(Duration::from_millis(1400));
    child.kill().unwrap();
    child.wait().unwrap();
    // What was under way is carried out all the same.
    thread::sleep(Duration::from_millis(800));
    assert!(resume_is_as_its_schema_says(&workspace) > 1);
    workspace
        .run(&["apply", "--resume", RESUME, "--yes"])
        .with(0);
    assert_eq!(names(&server.state()).len(), 6);
    assert_eq!(server.writes().len(), 6);
}

#[test]
fn a_damaged_file_is_refused_with_its_line() {
    let (_server, workspace) = second();
    planned(&workspace, &bundle(&[("a", "audit-mail")])).with(2);
    workspace.write("x.resume.jsonl", "{}\n");
    let done = workspace.run(&["apply", "--resume", "x.resume.jsonl", "--yes"]);
    assert!(
        done.with(1).err.starts_with("x.resume.jsonl:1:1: "),
        "{}",
        done.err
    );
    let plan = workspace
        .read("plan.json")
        .replacen("\"create\"", "\"make\"", 1);
    workspace.write("plan.json", &plan);
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    assert!(done.with(1).err.starts_with("plan.json:"), "{}", done.err);
    let done = workspace.run(&["apply"]);
    done.with(1);
}

#[test]
fn a_file_that_is_no_plan_is_refused_in_the_readers_language() {
    let (_server, workspace) = second();
    for (name, text, expected) in [
        ("plan.json", "", "plan.json: Der Text ist leer."),
        ("plan.json", "{\n  \"version\":", "plan.json:2:"),
        ("x.resume.jsonl", "{\n", "x.resume.jsonl:1:"),
    ] {
        workspace.write(name, text);
        let which: &[&str] = match name {
            "plan.json" => &["apply", name],
            _ => &["apply", "--resume", name],
        };
        let done = workspace.run(&[which, &["--yes", "--lang", "de"]].concat());
        let error = &done.with(1).err;
        assert!(error.starts_with(expected), "{error}");
        assert!(!error.contains("EOF") && !error.contains(":0: "), "{error}");
    }
}

#[test]
fn a_connection_that_has_become_read_only_is_refused_before_anything_is_sent() {
    let (server, workspace) = second();
    planned(&workspace, &bundle(&[("a", "audit-mail")])).with(2);
    let mut file: Value = serde_json::from_str(&workspace.read("connections.json")).unwrap();
    file["connections"][0]["read_only"] = json!(true);
    workspace.write("connections.json", &file.to_string());
    let done = workspace.run(&["apply", "plan.json", "--yes"]);
    let expected = "second: The connection is read-only in the file of connections";
    assert!(done.with(1).err.starts_with(expected), "{}", done.err);
    assert!(!workspace.has(RESUME));
    assert!(server.writes().is_empty());
    // The screen of the console that it is changed on is none of the program's.
    let done = workspace.run(&["plan", "bundle.json"]);
    assert!(
        done.with(2)
            .out
            .contains("is read-only in the file of connections"),
        "{}",
        done.out
    );
    assert!(!done.out.contains("under Connections"), "{}", done.out);
}

#[test]
fn a_plan_takes_the_place_of_nothing_but_a_plan() {
    let (_server, workspace) = second();
    let text = bundle(&[("a", "audit-mail")]);
    planned(&workspace, &text).with(2);
    planned(&workspace, &text).with(2);
    workspace.write("notes.txt", "mine");
    for name in ["bundle.json", "connections.json", "notes.txt"] {
        let before = workspace.read(name);
        let done = workspace.run(&["plan", "bundle.json", "--out", name]);
        assert!(
            done.with(1).err.contains("isn’t overwritten"),
            "{}",
            done.err
        );
        assert_eq!(workspace.read(name), before);
    }
    // A run that is not finished needs its plan.
    workspace.write(RESUME, "{}\n");
    let before = workspace.read("plan.json");
    let done = workspace.run(&["plan", "bundle.json", "--out", "plan.json"]);
    assert!(
        done.with(1).err.contains("The plan isn’t finished."),
        "{}",
        done.err
    );
    assert_eq!(workspace.read("plan.json"), before);
}

#[test]
fn a_plan_says_which_variable_the_external_id_is_missing_from() {
    let (_server, workspace) = second();
    let text = json!({ "version": 1, "connectors": [{
        "notification_type": "appliancehealth",
        "topic_arn": "arn:aws:sns:us-west-1:210987654321:nsva-health",
        "role_arn": "arn:aws:iam::210987654321:role/SnsNotificationRole",
        "external_id_ref": "new-one",
    }] });
    workspace.write("bundle.json", &text.to_string());
    let done = workspace.run(&["plan", "bundle.json"]);
    let expected = "set NOTICTL_EXTERNAL_ID_NEW_ONE to the external ID “new-one”";
    assert!(done.with(2).out.contains(expected), "{}", done.out);
}

#[test]
fn a_plan_warns_of_topics_that_nobody_is_subscribed_to() {
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "access-key")]);
    let wanted = [
        ("heard", "on-call"),
        ("unconfirmed", "data-alerts"),
        ("unheard", "test"),
        ("gone", "nobody-made-this"),
    ];
    workspace.write("bundle.json", &bundle(&wanted));
    let warnings = |name: &str| {
        let done = workspace.run(&["plan", "bundle.json", "--format", "json"]);
        let plan = done.with(2).json();
        let items = plan["items"].as_array().unwrap();
        let item = items.iter().find(|it| it["object"]["notification"] == name);
        item.unwrap()["warnings"].clone()
    };
    assert_eq!(warnings("heard"), json!([]));
    let unconfirmed = "No subscription to SMN topic “data-alerts” is confirmed in this project.";
    assert_eq!(warnings("unconfirmed"), json!([unconfirmed]));
    let unheard = "SMN topic “test” has no subscriber in this project.";
    assert_eq!(warnings("unheard"), json!([unheard]));
    // The list of topics says the same, which is said once.
    assert_eq!(warnings("gone").as_array().unwrap().len(), 1);
    // The plan file has them for whoever applies it.
    workspace.run(&["plan", "bundle.json", "--out", "plan.json"]);
    assert!(workspace.read("plan.json").contains("topic-unheard"));
    // Where it cannot be read, nothing is said, and the plan is made all the same.
    server.fault("read", "smn", "403", 9);
    assert_eq!(warnings("unheard"), json!([]));
}
