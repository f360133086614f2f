//! The command line says the same as the console. Of events, here are the messages that go to
//! the console's worker and come back from it; of what is proved, here is the console's verdict.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::process::Command;

use desired_state::bundle::{Format, read};
use desired_state::place::Connection;
use domain::matching::{Assumptions, prove};
use domain::notification::ValidationContext;
use proptest::prelude::*;
use screen::verdict::{VerdictState, of_stored_notification};
use serde_json::{Value, json};
use simulator::engine::Engine;
use simulator::message::{WorkerReply, WorkerRequest};

/// A message of the worker, with its words for answers as the command line has them.
fn as_printed(message: &Value) -> Value {
    match message {
        Value::String(word) => json!(match word.as_str() {
            "Yes" => "yes",
            "No" => "no",
            "Uncertain" => "maybe",
            other => other,
        }),
        Value::Array(all) => all.iter().map(as_printed).collect(),
        other => other.clone(),
    }
}

/// What the worker answers, as the page gets it.
fn reply(reply: &WorkerReply) -> Value {
    let message: Value = serde_json::from_str(&reply.to_json(7)).unwrap();
    message["reply"].clone()
}

fn event() -> impl Strategy<Value = Value> {
    let text = |all: &'static [&'static str]| proptest::option::of(proptest::sample::select(all));
    (
        text(&["ECS", "IAM"]),
        text(&["ecs", "user"]),
        proptest::sample::select(&["deleteServer", "createUser"][..]),
        text(&["alice", "bob"]),
        text(&["200", "403"]),
        text(&["ApiCall", "ObsAPI", "SystemAction"]),
        0..4_i64,
    )
        .prop_map(|(service, resource, name, user, code, kind, day)| {
            json!({
                "service_type": service,
                "resource_type": resource,
                "trace_name": name,
                "user": user.map(|name| json!({ "name": name })),
                "code": code,
                "trace_type": kind,
                "time": 1_765_788_999_507_i64 + day * 86_400_000,
            })
        })
}

fn notification() -> impl Strategy<Value = Value> {
    let rules = vec![
        "code = 403",
        "code != 200",
        "trace_type = ApiCall",
        "trace_type != SystemAction",
    ];
    let filter = (
        proptest::sample::select(&["AND", "OR"][..]),
        any::<bool>(),
        proptest::sample::subsequence(rules, 1..=3),
    );
    let filter = filter.prop_map(|(condition, enabled, rules)| {
        json!({ "condition": condition, "enabled": enabled, "rules": rules })
    });
    (
        any::<bool>(),
        proptest::option::of(filter),
        proptest::option::of(proptest::sample::select(&["alice", "carol"][..])),
        any::<bool>(),
    )
        .prop_map(|(all, filter, user, enabled)| {
            let mut entry = json!({
                "scope": if all { "all" } else { "selected" },
                "target": { "topic": "alerts" },
                "enabled": enabled,
            });
            let members = entry.as_object_mut().unwrap();
            if !all {
                let set = json!({
                    "service_type": "ECS",
                    "resource_type": "ecs",
                    "trace_names": ["deleteServer"],
                });
                members.insert("operations".to_owned(), json!([set]));
            }
            if let Some(filter) = filter {
                members.insert("filter".to_owned(), filter);
            }
            if let Some(user) = user {
                let group = json!({ "group": "admin", "users": [user] });
                members.insert("user_groups".to_owned(), json!([group]));
            }
            entry
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn both_give_the_same_verdicts(
        events in proptest::collection::vec(event(), 1..12),
        mut notifications in proptest::collection::vec(notification(), 1..5),
    ) {
        for (at, one) in notifications.iter_mut().enumerate() {
            one["name"] = json!(format!("n{at}"));
        }
        let bundle = json!({ "version": 1, "notifications": notifications }).to_string();
        let lines: Vec<String> = events.iter().map(Value::to_string).collect();
        let text = lines.join("\n");
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("bundle.json"), &bundle).unwrap();
        fs::write(folder.path().join("events.jsonl"), &text).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_notictl"))
            .current_dir(folder.path())
            .args(["simulate", "bundle.json", "events.jsonl", "--format", "jsonl"])
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let mut printed: Vec<Value> =
            printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let summary = printed.pop().unwrap();

        let loaded = read(&bundle, Format::Json).unwrap();
        let at = loaded.bundle.notifications_at(&Connection::stand_in()).unwrap();
        let notifications = at.into_iter().map(|(_, one)| one).collect();
        let ask = WorkerRequest::Know(notifications, Assumptions::default()).to_json(1);
        let Some((WorkerRequest::Know(notifications, assumptions), 1)) =
            WorkerRequest::from_json(&ask)
        else {
            panic!("{ask}");
        };
        let mut engine = Engine::default();
        for trace in wire::cts::events(&text).unwrap().traces {
            engine.add(trace);
        }
        engine.know(notifications, assumptions);
        prop_assert_eq!(printed.len(), engine.events());
        for (place, line) in printed.iter().enumerate() {
            let explained = reply(&WorkerReply::Explained(engine.explain(place)));
            let judgements = explained["Explained"]["judgements"].as_array().unwrap();
            let verdicts = judgements.iter().enumerate().map(|(at, judgement)| {
                let mut stages = serde_json::Map::new();
                for stage in judgement["stages"].as_array().unwrap() {
                    let name = stage[0].as_str().unwrap().to_lowercase();
                    stages.insert(name, as_printed(&stage[1]));
                }
                json!({
                    "name": format!("n{at}"),
                    "fires": as_printed(&judgement["fires"]),
                    "stages": stages,
                    "rules": as_printed(&judgement["rules"]),
                })
            });
            prop_assert_eq!(&line["notifications"], &verdicts.collect::<Value>());
        }
        let overview = reply(&WorkerReply::Overview(engine.overview()));
        let (overview, summary) = (&overview["Overview"], &summary["summary"]);
        prop_assert_eq!(&summary["events"], &overview["events"]);
        prop_assert_eq!(&summary["told"]["yes"], &overview["told"]["yes"]);
        prop_assert_eq!(&summary["told"]["maybe"], &overview["told"]["maybe"]);
        let tallies = overview["tallies"].as_array().unwrap();
        for (tally, said) in tallies.iter().zip(summary["notifications"].as_array().unwrap()) {
            prop_assert_eq!(&said["yes"], &tally["yes"]);
            prop_assert_eq!(&said["maybe"], &tally["maybe"]);
        }
    }
}

/// What is a note there is no warning here, and the other way round.
#[test]
fn both_weigh_what_is_proved_the_same() {
    let filtered = |name: &str, condition: &str, rules: &[&str]| {
        json!({
            "name": name, "scope": "all", "target": { "topic": "alerts" },
            "filter": { "condition": condition, "rules": rules },
        })
    };
    let text = json!({ "version": 1, "notifications": [
        { "name": "everything", "scope": "all", "target": { "topic": "alerts" } },
        filtered("covered", "AND", &["code = 403"]),
        filtered("redundant", "AND", &["trace_rating = warning", "trace_rating != normal"]),
        filtered("never", "AND", &["code = 403", "code = 404"]),
    ] })
    .to_string();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bundle.json"), &text).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_notictl"))
        .current_dir(folder.path())
        .args(["lint", "bundle.json", "--format", "json"])
        .output()
        .unwrap();
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();

    let loaded = read(&text, Format::Json).unwrap();
    let at = loaded
        .bundle
        .notifications_at(&Connection::stand_in())
        .unwrap();
    let mut all: Vec<_> = at.into_iter().map(|(_, one)| one).collect();
    for (at, one) in all.iter_mut().enumerate() {
        one.id = at.to_string();
    }
    let mut compared = Vec::new();
    for finding in printed["findings"].as_array().unwrap() {
        let rule = finding["rule"].as_str().unwrap();
        if !rule.starts_with("proof/") {
            continue;
        }
        let path = finding["path"].as_str().unwrap();
        let at = all
            .iter()
            .enumerate()
            .find(|(at, _)| path == format!("notifications[{at}]"));
        let (_, one) = at.unwrap();
        let proof = prove(one, &all, Assumptions::default()).unwrap();
        let context = ValidationContext::default();
        let verdict = of_stored_notification(one, &context, Assumptions::default(), None);
        let verdict = verdict.noting(one, &all, &proof);
        let mut reasons = verdict.reasons.iter();
        let Some(reason) = reasons.find(|it| finding["message"] == it.message.to_string()) else {
            continue;
        };
        let severity = match reason.state {
            VerdictState::Ok => "note",
            VerdictState::Warnings => "warning",
            _ => "error",
        };
        assert_eq!(finding["severity"], severity, "{finding}");
        compared.push(rule.to_owned());
    }
    compared.sort();
    compared.dedup();
    assert!(
        compared.contains(&"proof/duplicate".to_owned()),
        "{compared:?}"
    );
    assert!(
        compared.contains(&"proof/redundant-rule".to_owned()),
        "{compared:?}"
    );
}
