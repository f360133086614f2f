//! Writes sets of documents for other programs to judge (`e2e/judges`):
//! `cargo xtask test --only judges`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use domain::notification::{Notification, Site};
use export::{ExportAction, curl, koocli, terraform};
use serde_json::Value;
use setup::generate::{Documents, ExternalIdIn, documents};
use setup::source::Setup;
use setup::syntax::json;
use setup::template::{self, Plan, cloudformation_json, cloudformation_yaml, script};

use crate::documents::documents_onto;
use crate::export::{bare, full};
use crate::forms::fixed;

/// A topic's policy with statements of others, in every spelling.
const EXISTING: &str = r#"{
  "Version": "2012-10-17",
  "Id": "mine: 'x' \"y\" ${z} %{w} # \\ 告警",
  "Statement": [
    {"Sid": "Subscribe", "Effect": "Allow", "Principal": {"AWS": ["111122223333"]},
     "Action": ["sns:Subscribe"], "Resource": "TOPIC",
     "Condition": {"StringEquals": {"sns:Protocol": "https"}, "Bool": {"aws:SecureTransport": "true"}}}
  ]
}"#;

#[test]
fn the_list_is_long_and_odd_enough() {
    let forms = fixed();
    assert!(forms.len() >= 60);
    let some = |test: fn(&Setup) -> bool| forms.iter().any(test);
    assert!(some(|form| form.topic.is_fifo()));
    assert!(some(|form| form.topic.name().len() == 256));
    assert!(some(|form| form.key_arn.is_some()));
    assert!(some(|form| form.role.path().contains("$(id)")));
    assert!(some(|form| form.role.path().contains('"')));
    assert!(some(|form| form.role.account() != form.topic.account()));
    for partition in domain::aws::Partition::ALL {
        assert!(forms.iter().any(|form| form.role.partition() == partition));
    }
}

#[test]
#[ignore = "writes files; run by cargo xtask test --only judges"]
fn write_the_sets() {
    let folder = PathBuf::from(env::var_os("JUDGED_SETS").expect("JUDGED_SETS names a folder"));
    for (number, setup) in fixed().iter().enumerate() {
        let set = folder.join(format!("connector-{number:02}"));
        write_connector(&set, setup, number);
    }
    for (name, all) in lists() {
        write_list(&folder.join(format!("notifications-{name}")), &all);
    }
}

fn put(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

fn existing(setup: &Setup) -> String {
    EXISTING.replace("TOPIC", &setup.topic.to_string())
}

/// The documents of the form with that number; some topics have a policy already.
pub fn judged(setup: &Setup, number: usize) -> Documents {
    match number % 7 {
        2 => documents_onto(setup, &existing(setup)),
        _ => documents(setup),
    }
}

fn write_connector(folder: &Path, setup: &Setup, number: usize) {
    fs::create_dir_all(folder).unwrap();
    let made = judged(setup, number);
    let external_id = match number / 2 % 2 {
        0 => ExternalIdIn::Placeholder,
        _ => ExternalIdIn::Included,
    };
    let plan = Plan {
        setup,
        documents: &made,
        external_id,
    };
    let before: Value = if number % 7 == 2 {
        serde_json::from_str(&existing(setup)).unwrap()
    } else {
        Value::Null
    };
    let form = serde_json::json!({
        "notificationType": setup.notification_type.as_str(),
        "topicArn": setup.topic.to_string(),
        "roleArn": setup.role.to_string(),
        "externalId": setup.external_id.expose(),
        "trustedAccount": setup.trusted_account.as_str(),
        "keyArn": setup.key_arn.as_deref(),
        "included": external_id == ExternalIdIn::Included,
        "existing": before,
    });
    put(folder, "form.json", &form.to_string());
    put(folder, "permissions.json", &json::write(&made.permissions));
    put(folder, "trust.json", &json::write(&made.trust));
    put(
        folder,
        "topic-policy.json",
        &json::write(&made.topic_policy),
    );
    if let Some(statement) = &made.key_statement {
        put(folder, "key-statement.json", &json::write(statement));
    }
    put(folder, "stack.json", &cloudformation_json(&plan));
    put(folder, "stack.yaml", &cloudformation_yaml(&plan));
    put(folder, "main.tf", &template::terraform(&plan));
    put(folder, "setup.sh", &script(&plan));
}

fn lists() -> Vec<(&'static str, Vec<Notification>)> {
    let hundred = (0..100).map(|n| {
        let id = format!("{n:08x}-2fd6-4e33-a355-f9e12eaab88a");
        let name = match n % 3 {
            0 => format!("告警_{n}"),
            1 => format!("rule_{n}"),
            _ => format!("Rule{n}"),
        };
        Notification {
            enabled: Some(n % 7 != 0),
            name,
            id,
            ..full()
        }
    });
    let mut odd = full();
    odd.user_groups[0].group = "it's \"$HOME\" `id` $(id) ${x} %{y} \\ 告警 # !".to_owned();
    odd.user_groups[0].users = vec!["a b".to_owned(), "-x".to_owned(), "~".to_owned()];
    odd.filter.as_mut().unwrap().rules = vec![
        "resource_name = it's \"a\" ${b} %{c} \\".to_owned(),
        "resource_id != 网络 = x".to_owned(),
    ];
    vec![
        ("hundred", hundred.collect()),
        ("odd", vec![odd]),
        ("plain", vec![full(), bare("all", "1"), bare("draft", "")]),
    ]
}

fn write_list(folder: &Path, all: &[Notification]) {
    const PROJECT: &str = "24edf66e79d04187acb99a463e610764";
    fs::create_dir_all(folder).unwrap();
    let stored: Vec<String> = all.iter().map(wire::notifications::to_json).collect();
    put(folder, "stored.json", &format!("[{}]", stored.join(",")));
    put(
        folder,
        "huawei.tf",
        &terraform(all, Site::Huawei, true).text,
    );
    put(
        folder,
        "otc.tf",
        &terraform(all, Site::OpenTelekomCloud, true).text,
    );
    for (name, change) in [
        ("create", ExportAction::Create),
        ("update", ExportAction::Update),
    ] {
        let text = koocli(all, Some("eu-west-101"), PROJECT, change).text;
        put(folder, &format!("koocli-{name}.sh"), &text);
        let base = "https://cts.eu-west-101.myhuaweicloud.eu";
        put(
            folder,
            &format!("curl-{name}.sh"),
            &curl(all, base, PROJECT, change).text,
        );
    }
}
