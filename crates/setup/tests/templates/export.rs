//! Notifications as Terraform.

use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, Site, UserGroup};
use export::{Exported, terraform};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::forms::any_notification;
use crate::readers::{self, Hcl};

pub const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

pub fn full() -> Notification {
    Notification {
        id: "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a".to_owned(),
        name: "key_deletions".to_owned(),
        kind: Some("smn".to_owned()),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["createServer".to_owned(), "deleteServer".to_owned()],
        }],
        user_groups: vec![UserGroup {
            group: "CTS view".to_owned(),
            users: vec!["test1".to_owned()],
        }],
        enabled: Some(true),
        topic: Some(format!("urn:smn:eu-west-101:{PROJECT}:on-call")),
        filter: Some(Filter {
            condition: Condition::And,
            active: Some(true),
            rules: vec![
                "code != 200".to_owned(),
                "trace_rating = warning".to_owned(),
            ],
        }),
        agency: Some("cts_admin_trust".to_owned()),
        ..Notification::default()
    }
}

/// A notification of every topic, every operation and every user.
pub fn bare(name: &str, id: &str) -> Notification {
    Notification {
        name: name.to_owned(),
        id: id.to_owned(),
        topic: Some(format!("urn:smn:eu-west-101:{PROJECT}:on-call")),
        enabled: Some(true),
        ..Notification::default()
    }
}

pub fn notes(exported: &Exported) -> Vec<String> {
    exported
        .notes
        .iter()
        .map(|note| note.limitation.to_string())
        .collect()
}

#[test]
fn terraform_of_huawei_cloud() {
    let exported = terraform(&[full()], Site::Huawei, true);
    assert_eq!(
        exported.text,
        r#"terraform {
  required_version = ">= 1.5.0"

  required_providers {
    huaweicloud = {
      source  = "huaweicloud/huaweicloud"
      version = ">= 1.71.1"
    }
  }
}

resource "huaweicloud_cts_notification" "key_deletions" {
  name           = "key_deletions"
  operation_type = "customized"
  smn_topic      = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:on-call"
  enabled        = true
  agency_name    = "cts_admin_trust"

  operations {
    service     = "ECS"
    resource    = "ecs"
    trace_names = ["createServer", "deleteServer"]
  }

  operation_users {
    group = "CTS view"
    users = ["test1"]
  }

  filter {
    condition = "AND"
    rule      = ["code != 200", "trace_rating = warning"]
  }
}

import {
  to = huaweicloud_cts_notification.key_deletions
  id = "key_deletions"
}
"#
    );
    assert_eq!(exported.notes, []);
}

#[test]
fn terraform_of_open_telekom_cloud() {
    let exported = terraform(&[full()], Site::OpenTelekomCloud, true);
    assert_eq!(
        exported.text,
        r#"terraform {
  required_version = ">= 1.5.0"

  required_providers {
    opentelekomcloud = {
      source  = "opentelekomcloud/opentelekomcloud"
      version = ">= 1.32.0"
    }
  }
}

# note: key_deletions: The provider doesn’t support agencies. The agency is left out.
# note: key_deletions: The provider supports filters since its pull request 2809 of February 2025. Its issue 2790 says that the first release with filters leaves is_support_filter out, so the filter might be stored without effect: check it after applying.
resource "opentelekomcloud_cts_event_notification_v3" "key_deletions" {
  notification_name = "key_deletions"
  operation_type    = "customized"
  topic_id          = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:on-call"
  status            = "enabled"

  operations {
    service_type  = "ECS"
    resource_type = "ecs"
    trace_names   = ["createServer", "deleteServer"]
  }

  notify_user_list {
    user_group = "CTS view"
    user_list  = ["test1"]
  }

  filter {
    condition = "AND"
    rule      = ["code != 200", "trace_rating = warning"]
  }
}

import {
  to = opentelekomcloud_cts_event_notification_v3.key_deletions
  id = "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a/key_deletions"
}
"#
    );
}

#[test]
fn what_a_provider_cannot_say_is_noted() {
    let filter = |active, condition, rules: &[&str]| Notification {
        filter: Some(Filter {
            active: Some(active),
            condition,
            rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        }),
        ..bare("a", "1")
    };
    let function = "urn:fss:eu-west-101:p:function:default:f";
    let cases = [
        (
            filter(false, Condition::And, &["code = 1"]),
            Site::Huawei,
            "disabled and left out",
            true,
        ),
        (
            filter(true, Condition::Other("XOR".to_owned()), &["code = 1"]),
            Site::Huawei,
            "not “XOR”",
            true,
        ),
        (
            filter(true, Condition::And, &[]),
            Site::Huawei,
            "no rules",
            true,
        ),
        (
            filter(true, Condition::And, &["odd rule"]),
            Site::Huawei,
            "“odd rule” is written as stored",
            true,
        ),
        (
            filter(true, Condition::And, &["code = 1"]),
            Site::OpenTelekomCloud,
            "pull request 2809 of February 2025",
            true,
        ),
        (
            Notification {
                topic: Some(function.to_owned()),
                ..bare("a", "1")
            },
            Site::Huawei,
            "calls a function",
            false,
        ),
        (
            Notification {
                kind: Some("fun".to_owned()),
                ..bare("a", "1")
            },
            Site::OpenTelekomCloud,
            "calls a function",
            false,
        ),
        (
            Notification {
                scope: Scope::Other("x".to_owned()),
                ..bare("a", "1")
            },
            Site::Huawei,
            "“complete” and “customized”",
            false,
        ),
        (
            Notification {
                scope: Scope::Customized,
                ..bare("a", "1")
            },
            Site::Huawei,
            "no operations",
            true,
        ),
        (
            Notification {
                operations: full().operations,
                ..bare("a", "1")
            },
            Site::Huawei,
            "no effect",
            true,
        ),
        (
            Notification {
                topic: None,
                ..bare("a", "1")
            },
            Site::Huawei,
            "without a topic",
            true,
        ),
        (bare("告警", "1"), Site::Huawei, "without encoding it", true),
        (
            bare("告警", "1"),
            Site::OpenTelekomCloud,
            "letters, digits",
            false,
        ),
        (
            Notification {
                agency: Some("x".to_owned()),
                ..bare("a", "1")
            },
            Site::OpenTelekomCloud,
            "support agencies",
            true,
        ),
        (bare("", "1"), Site::Huawei, "must be unique", false),
    ];
    for (notification, site, words, managed) in cases {
        let exported = terraform(&[notification], site, true);
        let found = notes(&exported).iter().any(|note| note.contains(words));
        assert!(found, "{words}: {:?}", exported.notes);
        assert!(exported.text.contains("\n# note: "), "{}", exported.text);
        assert_eq!(
            exported.text.contains("\nresource "),
            managed,
            "{}",
            exported.text
        );
        assert_eq!(
            exported.text.contains("\nimport "),
            managed,
            "{}",
            exported.text
        );
    }
    let twice = terraform(&[bare("a", "1"), bare("a", "2")], Site::Huawei, true);
    assert_eq!(twice.notes.len(), 2);
    // The value the API text prints is the condition it means.
    let printed = filter(
        true,
        Condition::Other("AND (default value)".to_owned()),
        &["code = 1"],
    );
    assert_eq!(terraform(&[printed], Site::Huawei, false).notes, []);
}

/// What each provider does on plan, apply and import with what was not asked for.
#[test]
fn habits_of_a_provider_are_its_own() {
    let off = |active, condition, rules: &[&str]| Notification {
        filter: Some(Filter {
            active: Some(active),
            condition,
            rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        }),
        ..bare("a", "1")
    };
    let switched_off = || off(false, Condition::And, &["code = 1"]);
    let xor = || off(true, Condition::Other("XOR".to_owned()), &["code = 1"]);
    let users = || Notification {
        user_groups: full().user_groups,
        ..bare("a", "1")
    };
    let operations = || Notification {
        operations: full().operations,
        ..bare("a", "1")
    };
    let disabled = || Notification {
        enabled: Some(false),
        ..bare("a", "1")
    };
    let plain = || bare("a", "1");
    let (huawei, otc) = (Site::Huawei, Site::OpenTelekomCloud);
    // The notification, the cloud, import blocks, what is said, what is not.
    let cases: [(Notification, Site, bool, &str, &str); 20] = [
        (
            switched_off(),
            huawei,
            true,
            "removes the stored rules",
            "changes nothing",
        ),
        (
            switched_off(),
            huawei,
            false,
            "creates only enabled filters",
            "removes",
        ),
        (
            switched_off(),
            otc,
            true,
            "Applying this changes nothing",
            "Applying this removes",
        ),
        (
            switched_off(),
            otc,
            true,
            "A later change of another argument removes the stored rules",
            "2809",
        ),
        (
            switched_off(),
            otc,
            false,
            "doesn’t support that",
            "removes",
        ),
        (
            xor(),
            huawei,
            true,
            "Applying this removes the stored filter",
            "keeps",
        ),
        (
            xor(),
            huawei,
            false,
            "so more events match",
            "Applying this",
        ),
        (
            xor(),
            otc,
            true,
            "Applying this keeps the stored filter",
            "Applying this removes",
        ),
        (xor(), otc, false, "so more events match", "Applying this"),
        (
            off(true, Condition::And, &[]),
            otc,
            true,
            "keeps the stored filter",
            "2809",
        ),
        (off(false, Condition::And, &[]), otc, true, "", "filter"),
        (off(false, Condition::Or, &[]), huawei, true, "", "filter"),
        (users(), huawei, true, "", "users"),
        (
            users(),
            otc,
            true,
            "later change of another argument removes the users",
            "filter",
        ),
        (
            operations(),
            huawei,
            true,
            "removes the list of operations",
            "Plans fail",
        ),
        (
            operations(),
            otc,
            true,
            "Plans fail after the import",
            "Applying this removes",
        ),
        (operations(), otc, false, "no effect", "Plans fail"),
        (disabled(), huawei, false, "without the ID", "topic"),
        (disabled(), huawei, true, "", "without the ID"),
        (disabled(), otc, true, "removes its topic", "without the ID"),
    ];
    for (notification, site, import, said, unsaid) in cases {
        let exported = terraform(&[notification], site, import);
        let all = notes(&exported).join("\n");
        assert!(all.contains(said), "{said}: {all}");
        assert!(!all.contains(unsaid), "{unsaid}: {all}");
        assert_eq!(all.is_empty(), said.is_empty(), "{all}");
    }
    for site in [huawei, otc] {
        assert_eq!(terraform(&[plain()], site, true).notes, []);
    }
}

#[test]
fn the_oldest_version_that_does_is_asked_for() {
    let filter = Notification {
        filter: full().filter,
        ..bare("b", "2")
    };
    let cases = [
        (vec![bare("a", "1")], Site::Huawei, ">= 1.36.0"),
        (
            vec![filter.clone(), bare("a", "1")],
            Site::Huawei,
            ">= 1.58.0",
        ),
        (
            vec![bare("a", "1"), filter.clone(), full()],
            Site::Huawei,
            ">= 1.71.1",
        ),
        (vec![filter], Site::OpenTelekomCloud, ">= 1.32.0"),
    ];
    for (all, site, version) in cases {
        let text = terraform(&all, site, false).text;
        assert!(text.contains(&format!("version = \"{version}\"")), "{text}");
    }
    let none = terraform(&[bare("", "1")], Site::Huawei, true).text;
    assert!(!none.contains(" version ="), "{none}");
}

/// Names of the resources of a file.
fn resources(text: &str) -> Vec<String> {
    let file = readers::hcl(text);
    let named = file.blocks.iter().filter(|block| block.kind == "resource");
    named.map(|block| block.labels[1].clone()).collect()
}

#[test]
fn resources_get_legal_names_of_their_own() {
    let names = [
        ("Key-Deletions", "1"),
        ("key_deletions", "2"),
        ("网络变更告警", "7f3e1a2b-0000"),
        ("告警", ""),
        ("通知", ""),
        ("9lives", "3"),
        ("_", "4"),
        ("告警_ab", "12345678-9"),
        ("import", "5"),
    ];
    let all: Vec<Notification> = names.iter().map(|(name, id)| bare(name, id)).collect();
    assert_eq!(
        resources(&terraform(&all, Site::Huawei, true).text),
        [
            "key_deletions",
            "key_deletions_2",
            "notification_7f3e1a2b",
            "notification",
            "notification_2",
            "notification_9lives",
            "notification_3",
            "ab_12345678",
            "import",
        ]
    );
    let hundred: Vec<Notification> = (0..100).map(|n| bare(&format!("告警{n}"), "")).collect();
    let text = terraform(&hundred, Site::Huawei, true).text;
    assert_eq!(resources(&text).len(), 100);
    // Drafts have nothing to import.
    assert!(!text.contains("\nimport "));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_notification_gives_a_readable_file(all in vec(any_notification(), 0..5), otc: bool) {
        let site = if otc { Site::OpenTelekomCloud } else { Site::Huawei };
        let exported = terraform(&all, site, true);
        let file = readers::hcl(&exported.text);
        let mut names: Vec<String> = resources(&exported.text);
        for name in &names {
            prop_assert!(name.starts_with(|c: char| c.is_ascii_lowercase()), "{}", name);
            prop_assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
        }
        let count = names.len();
        names.sort();
        names.dedup();
        prop_assert_eq!(names.len(), count);
        for block in file.blocks.iter().filter(|block| block.kind == "resource") {
            let name = &block.attributes[if otc { "notification_name" } else { "name" }];
            let stored = all.iter().find(|n| *name == Hcl::Text(n.name.clone())).unwrap();
            let topic = block.attributes.get(if otc { "topic_id" } else { "smn_topic" });
            prop_assert_eq!(topic.cloned(), stored.topic.clone().map(Hcl::Text));
            let filters = block.blocks.iter().filter(|block| block.kind == "filter");
            for filter in filters {
                let rules = stored.filter.clone().unwrap().rules.into_iter().map(Hcl::Text);
                prop_assert_eq!(&filter.attributes["rule"], &Hcl::List(rules.collect()));
            }
        }
        // Each one is a resource or has a note that says why not.
        let left_out = all.len() - count;
        prop_assert!(exported.notes.len() >= left_out);
    }
}

#[test]
fn notes_say_each_sentence_once() {
    let of = |name: &str| Notification {
        topic: None,
        agency: Some("a".to_owned()),
        ..bare(name, name)
    };
    let exported = terraform(&[of("one"), of("two")], Site::OpenTelekomCloud, true);
    assert_eq!(exported.notes.len(), 4);
    let notes = exported.shared_notes();
    assert_eq!(notes.len(), 2);
    for shared in notes {
        assert_eq!(shared.notifications, ["one", "two"]);
        assert!(
            exported
                .notes
                .iter()
                .any(|note| note.limitation == shared.limitation)
        );
    }
}
