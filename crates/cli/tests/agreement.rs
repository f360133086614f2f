//! The command line says the same of events as what the console asks.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::process::Command;

use desired_state::bundle::{Format, read};
use desired_state::place::Connection;
use domain::matching::{Answer, Assumptions};
use proptest::prelude::*;
use serde_json::{Value, json};
use simulator::engine::Engine;

fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Uncertain => "maybe",
    }
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
        let mut engine = Engine::default();
        for trace in wire::cts::events(&text).unwrap().traces {
            engine.add(trace);
        }
        engine.know(at.into_iter().map(|(_, one)| one).collect(), Assumptions::default());
        prop_assert_eq!(printed.len(), engine.events());
        for (place, line) in printed.iter().enumerate() {
            let explained = engine.explain(place).unwrap();
            let fires: Vec<&str> =
                explained.judgements.iter().map(|it| word(it.fires)).collect();
            let said: Vec<&str> = line["notifications"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| it["fires"].as_str().unwrap())
                .collect();
            prop_assert_eq!(said, fires);
            for (judgement, said) in explained
                .judgements
                .iter()
                .zip(line["notifications"].as_array().unwrap())
            {
                let stages = ["status", "operation", "user", "kind", "filter"];
                for (name, (_, answer)) in stages.iter().zip(judgement.stages) {
                    prop_assert_eq!(said["stages"][*name].as_str(), Some(word(answer)));
                }
                let rules: Vec<&str> = judgement.rules.iter().map(|it| word(*it)).collect();
                prop_assert_eq!(&said["rules"], &json!(rules));
            }
        }
        let overview = engine.overview();
        prop_assert_eq!(&summary["summary"]["events"], &json!(overview.events));
        prop_assert_eq!(&summary["summary"]["told"]["yes"], &json!(overview.told.yes));
        prop_assert_eq!(&summary["summary"]["told"]["maybe"], &json!(overview.told.maybe));
        for (tally, said) in overview
            .tallies
            .iter()
            .zip(summary["summary"]["notifications"].as_array().unwrap())
        {
            prop_assert_eq!(&said["yes"], &json!(tally.yes));
            prop_assert_eq!(&said["maybe"], &json!(tally.maybe));
        }
    }
}
