//! The demonstration data: the samples of both documents, a security team's
//! connectors and notifications, and rows made up in any number.

use serde_json::{Map, Value, json};

use crate::{DOMAIN_ID, PROJECT_ID, REGION, answer, catalogue, noise, state::Stored};

const CONNECTORS: &str = include_str!("seed/connectors.json");
const NOTIFICATIONS: &str = include_str!("seed/notifications.json");

const DAY_MS: i64 = 86_400_000;

/// The connectors a new sandbox holds.
pub(crate) fn connectors() -> Vec<Value> {
    rows(CONNECTORS)
}

/// The notifications a new sandbox holds, newest first.
pub(crate) fn notifications(now_ms: i64) -> Vec<Stored> {
    let text = NOTIFICATIONS
        .replace("$smn", &urn("smn", ""))
        .replace("$fun", &urn("fss", "function:default:"));
    let mut all = rows(&text);
    for (at, row) in (0..).zip(&mut all) {
        complete(row, now_ms, at);
    }
    all.into_iter().map(Stored::from).collect()
}

fn rows(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap_or_default()
}

/// A URN in the sandbox's region and project.
pub(crate) fn urn(service: &str, rest: &str) -> String {
    format!("urn:{service}:{REGION}:{PROJECT_ID}:{rest}")
        .trim_end_matches(':')
        .to_owned()
}

/// Adds what every notification has. A negative time is a number of days ago.
fn complete(row: &mut Value, now_ms: i64, at: u64) {
    let Value::Object(row) = row else { return };
    let created = row.get("create_time").and_then(Value::as_i64).unwrap_or(0);
    if created <= 0 {
        let hours = (noise::scatter(at) % 32_000_000) as i64;
        put(
            row,
            "create_time",
            now_ms
                .saturating_add(created.saturating_mul(DAY_MS))
                .saturating_sub(hours),
        );
    }
    if row.get("notification_id").is_none() {
        put(row, "notification_id", noise::uuid(at ^ 0x5eed_0000));
        put(row, "domain_id", DOMAIN_ID);
    }
    put(row, "project_id", PROJECT_ID);
    if row.get("notification_type").is_none() {
        put(row, "notification_type", "smn");
    }
}

pub(crate) fn put(row: &mut Map<String, Value>, member: &str, value: impl Into<Value>) {
    row.insert(member.to_owned(), value.into());
}

pub(crate) const TEAMS: [&str; 6] = ["platform", "payments", "network", "data", "identity", "web"];

/// The made-up notification of that number, created before `seeded_ms`.
pub(crate) fn generated_notification(row: u64, seeded_ms: i64) -> Value {
    let luck = noise::scatter(row);
    let kinds: Vec<_> = catalogue::kinds().collect();
    let mut value = Map::new();
    let kind = kinds.get((row % kinds.len().max(1) as u64) as usize);
    let (resource, operations) = kind.map_or(("all", Vec::new()), |kind| {
        let mut names = kind.operations();
        names.truncate(1 + (luck % 3) as usize);
        (kind.resource, vec![kind.to_value("trace_names", &names)])
    });
    let team = noise::pick(&TEAMS, luck >> 8);
    put(
        &mut value,
        "notification_name",
        format!("{team}_{}_{}", resource.replace('-', "_"), row + 1),
    );
    let complete = luck >> 16 & 15 == 0;
    put(
        &mut value,
        "operation_type",
        if complete { "complete" } else { "customized" },
    );
    put(
        &mut value,
        "operations",
        if complete { Vec::new() } else { operations },
    );
    put(
        &mut value,
        "status",
        if luck >> 20 & 3 == 0 {
            "disabled"
        } else {
            "enabled"
        },
    );
    put(
        &mut value,
        "topic_id",
        urn("smn", &format!("{team}-alerts")),
    );
    if luck >> 24 & 3 == 0 {
        put(
            &mut value,
            "notify_user_list",
            rows(r#"[{"user_group":"admin","user_list":["test1","test2"]}]"#),
        );
    }
    if luck >> 28 & 1 == 0 {
        let rating = noise::pick(&["normal", "warning", "incident"], luck >> 32);
        let filter = json!({
            "condition": if luck >> 36 & 1 == 0 { "AND" } else { "OR" },
            "is_support_filter": luck >> 40 & 7 != 0,
            "rule": [format!("trace_rating = {rating}"), "code != 200".to_owned()],
        });
        put(&mut value, "filter", filter);
    }
    let minutes = i64::try_from(row).unwrap_or(0).saturating_mul(97);
    put(
        &mut value,
        "create_time",
        seeded_ms
            .saturating_sub(minutes.saturating_mul(60_000))
            .saturating_sub(DAY_MS),
    );
    put(
        &mut value,
        "notification_id",
        noise::uuid(row ^ 0x6e6f_0000_0000),
    );
    put(&mut value, "domain_id", DOMAIN_ID);
    put(&mut value, "project_id", PROJECT_ID);
    put(&mut value, "notification_type", "smn");
    Value::Object(value)
}

/// The connectors of another account than the first: some of the first's types, to topics and
/// roles of its own.
pub(crate) fn account_connectors(place: u64) -> Vec<Value> {
    let luck = noise::scatter(place ^ 0x6163_636f_0000_0000);
    let region = noise::pick(&["us-west-1", "eu-central-1", "ap-southeast-2"], place);
    let account = 100_000_000_000 + luck % 900_000_000_000;
    let connector = |kind: &str, topic: &str, role: &str, number: u64| {
        answer::texts(&[
            ("notificationType", kind),
            (
                "topicArn",
                &format!("arn:aws:sns:{region}:{account}:{topic}"),
            ),
            ("roleArn", &format!("arn:aws:iam::{account}:role/{role}")),
            ("externalId", &noise::uuid(luck ^ number)),
        ])
    };
    let health = connector("appliancehealth", "nsva-health", "SnsNotificationRole", 1);
    let audit = connector("policyaudit", "security-audit", "alerts/AuditPublisher", 2);
    let fallback = connector(
        "inspection-fallback",
        "missing-fallback",
        "SnsNotificationRole",
        3,
    );
    match place % 3 {
        0 => vec![health],
        1 => vec![health, audit],
        _ => vec![health, audit, fallback],
    }
}

/// The made-up connector of that number.
pub(crate) fn generated_connector(row: usize) -> Value {
    let luck = noise::scatter(row as u64);
    let team = noise::pick(&TEAMS, luck);
    let region = noise::pick(&["us-west-1", "eu-central-1", "ap-southeast-2"], luck >> 8);
    let account = 100_000_000_000 + luck % 900_000_000_000;
    answer::texts(&[
        ("notificationType", &format!("{team}-{}", row + 1)),
        (
            "topicArn",
            &format!("arn:aws:sns:{region}:{account}:{team}-alerts"),
        ),
        (
            "roleArn",
            &format!("arn:aws:iam::{account}:role/alerts/{team}-notifications"),
        ),
        ("externalId", &noise::uuid(row as u64 ^ 0x636f_0000_0000)),
    ])
}
