//! How many decisions a second the simulator makes: 10,000 events by 100
//! notifications, again and again. Writes the same work as messages into the folder
//! it is given, for measuring it in a browser too; prints rounds and milliseconds.
#![allow(clippy::print_stdout, reason = "that is what it is for")]

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use domain::matching::Assumptions;
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope};
use simulator::engine::Engine;
use simulator::message::{WorkerReply, WorkerRequest};
use wire::cts::events;

const EVENTS: usize = 10_000;
const NOTIFICATIONS: usize = 100;
const ROUNDS: usize = 30;

fn main() -> Result<(), String> {
    let folder = std::env::args().nth(1).map(PathBuf::from);
    let folder = folder.ok_or("The folder to write into is missing.")?;
    let text: String = (0..EVENTS).map(event).collect();
    let know = WorkerRequest::Know(
        (0..NOTIFICATIONS).map(notification).collect(),
        Assumptions::default(),
    )
    .to_json(1);
    let overview = WorkerRequest::Overview.to_json(2);
    for (name, message) in [
        ("text", &WorkerRequest::Text(text.clone()).to_json(0)),
        ("know", &know),
        ("overview", &overview),
    ] {
        let path = folder.join(format!("{name}.json"));
        fs::write(&path, message).map_err(|error| error.to_string())?;
    }

    let mut engine = Engine::default();
    let read = events(&text).map_err(|error| error.to_string())?;
    for trace in read.traces {
        engine.add(trace);
    }
    let mut round = || -> Option<usize> {
        let (WorkerRequest::Know(notifications, assumptions), _) = WorkerRequest::from_json(&know)?
        else {
            return None;
        };
        engine.know(notifications, assumptions);
        let reply = WorkerReply::Overview(engine.overview());
        Some(reply.to_json(2).len())
    };
    // Once for warming up.
    let bytes = round().ok_or("The messages cannot be read.")?;
    let started = Instant::now();
    for _ in 0..ROUNDS {
        if round() != Some(bytes) {
            return Err("The same question had another answer.".to_owned());
        }
    }
    let ms = started.elapsed().as_millis();
    println!(
        "{{\"events\":{EVENTS},\"notifications\":{NOTIFICATIONS},\"rounds\":{ROUNDS},\"ms\":{ms}}}"
    );
    Ok(())
}

const SERVICES: [&str; 8] = ["ECS", "EVS", "VPC", "IAM", "OBS", "KMS", "RDS", "SMN"];
const VERBS: [&str; 6] = ["create", "delete", "update", "attach", "detach", "list"];
const RATINGS: [&str; 3] = ["normal", "warning", "incident"];

fn pick<'a>(all: &[&'a str], at: usize) -> &'a str {
    all.get(at % all.len()).copied().unwrap_or_default()
}

/// A line of the text. Numbers that share no factor make every mix turn up.
fn event(at: usize) -> String {
    let service = pick(&SERVICES, at);
    let kind = service.to_ascii_lowercase();
    let (verb, rating) = (pick(&VERBS, at / 7), pick(&RATINGS, at / 5));
    let (code, user, name) = (200 + at % 4 * 100, at % 23, at % 997);
    let time = 1_790_164_800_000_i64 + i64::try_from(at).unwrap_or(0) * 60_000;
    format!(
        "{{\"trace_id\":\"{at}\",\"service_type\":\"{service}\",\"resource_type\":\"{kind}\",\
         \"trace_name\":\"{verb}Thing\",\"code\":{code},\"trace_rating\":\"{rating}\",\
         \"trace_type\":\"ApiCall\",\"api_version\":\"v1\",\"resource_name\":\"thing-{name}\",\
         \"resource_id\":\"id-{at}\",\"user\":{{\"name\":\"user-{user}\"}},\"time\":{time}}}\n"
    )
}

fn notification(at: usize) -> Notification {
    let service = pick(&SERVICES, at);
    let operations = (0..3).map(|verb| format!("{}Thing", pick(&VERBS, at + verb)));
    let rules = [
        format!("code != {}", 200 + at % 4 * 100),
        format!("trace_rating = {}", pick(&RATINGS, at)),
        format!("resource_name != thing-{at}"),
    ];
    Notification {
        id: at.to_string(),
        name: format!("notification_{at}"),
        enabled: Some(true),
        topic: Some("urn:smn:eu-west-101:p:t".to_owned()),
        scope: if at.is_multiple_of(5) {
            Scope::Complete
        } else {
            Scope::Customized
        },
        operations: vec![OperationSet {
            service_type: service.to_owned(),
            resource_type: service.to_ascii_lowercase(),
            trace_names: operations.collect(),
        }],
        filter: Some(Filter {
            condition: if at.is_multiple_of(2) {
                Condition::And
            } else {
                Condition::Or
            },
            active: Some(true),
            rules: rules.into_iter().take(1 + at % 3).collect(),
        }),
        ..Notification::default()
    }
}
