//! The sentence that describes a notification, word for word.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};
use domain::sentence::{describe, tells, when};

/// The sentence with `**` around strong words.
fn text(notification: &Notification) -> String {
    describe(notification)
        .iter()
        .map(|piece| {
            if piece.style == messages::Style::Strong {
                format!("**{}**", piece.text)
            } else {
                piece.text.clone()
            }
        })
        .collect()
}

fn set(service: &str, resource: &str, names: &[&str]) -> OperationSet {
    OperationSet {
        service_type: service.into(),
        resource_type: resource.into(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    }
}

fn filter(condition: Condition, active: bool, rules: &[&str]) -> Option<Filter> {
    Some(Filter {
        condition,
        active: Some(active),
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
    })
}

fn group(name: &str, users: &[&str]) -> UserGroup {
    UserGroup {
        group: name.into(),
        users: users.iter().map(|user| (*user).to_owned()).collect(),
    }
}

fn base() -> Notification {
    Notification {
        scope: Scope::Customized,
        operations: vec![set("ECS", "ecs", &["deleteServer", "rebuildServer"])],
        enabled: Some(true),
        topic: Some("urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:security-alerts".into()),
        ..Notification::default()
    }
}

#[test]
fn operations_and_filter() {
    let notification = Notification {
        filter: filter(
            Condition::And,
            true,
            &["trace_rating = warning", "code != 200"],
        ),
        ..base()
    };
    assert_eq!(
        text(&notification),
        "Tell **security-alerts** when **anyone** does **deleteServer** or **rebuildServer** on ECS and the event is rated **warning** and its code **isn't 200**."
    );
}

#[test]
fn everything() {
    let notification = Notification {
        scope: Scope::Complete,
        operations: vec![],
        ..base()
    };
    assert_eq!(
        text(&notification),
        "Tell **security-alerts** when **anyone** does **anything** in any connected service."
    );
    assert_eq!(when(&notification), "Every operation");
}

#[test]
fn trap_21_without_a_topic_nobody_is_told() {
    let mut notification = Notification {
        topic: None,
        ..base()
    };
    let rest = " Otherwise somebody would be told when **anyone** does **deleteServer** or **rebuildServer** on ECS.";
    assert_eq!(
        text(&notification),
        format!("**Nobody** is told: it has no topic.{rest}")
    );
    notification.enabled = Some(false);
    assert_eq!(
        text(&notification),
        format!("**Nobody** is told: it is switched off and has no topic.{rest}")
    );
    assert_eq!(
        (
            tells(&notification).name.as_str(),
            tells(&notification).place.as_str()
        ),
        ("No topic", "")
    );
}

#[test]
fn switched_off() {
    let notification = Notification {
        enabled: Some(false),
        ..base()
    };
    assert_eq!(
        text(&notification),
        "**Nobody** is told: it is switched off. When enabled it would tell **security-alerts** when **anyone** does **deleteServer** or **rebuildServer** on ECS."
    );
}

#[test]
fn a_status_that_was_not_answered_is_not_taken_for_off() {
    let notification = Notification {
        enabled: None,
        ..base()
    };
    assert_eq!(
        text(&notification),
        "**Whether anybody** is told is not known: its status was not answered. When enabled it tells **security-alerts** when **anyone** does **deleteServer** or **rebuildServer** on ECS."
    );
    let untold = Notification {
        topic: None,
        ..notification
    };
    assert!(text(&untold).starts_with("**Nobody** is told: it has no topic."));
}

#[test]
fn trap_28_a_filter_that_is_off_does_not_restrict() {
    let notification = Notification {
        filter: filter(Condition::And, false, &["code = 1"]),
        ..base()
    };
    assert_eq!(
        text(&notification),
        "Tell **security-alerts** when **anyone** does **deleteServer** or **rebuildServer** on ECS. Its filter of 1 rule is stored but switched off."
    );
    assert_eq!(when(&notification), "ECS: 2 operations · filter off");
}

#[test]
fn one_of_several_rules() {
    let rules = [
        "trace_type = ApiCall",
        "trace_type != SystemAction",
        "resource_name = prod web 1",
        "api_version = v1.0",
        "resource_id != 7",
        "foo = 1",
        "?",
    ];
    let notification = Notification {
        scope: Scope::Complete,
        filter: filter(Condition::Or, true, &rules),
        ..base()
    };
    assert_eq!(
        text(&notification),
        "Tell **security-alerts** when **anyone** does **anything** in any connected service, and at least one of these holds: it **is an API call**; it **isn't a system action**; its resource name **is “prod web 1”**; its API version **is v1.0**; its resource ID **isn't 7**; its field “foo” **is 1**; the rule **“?”** holds. What “foo = 1” and “?” does, as no rule reads like that, is not documented."
    );
    let one = Notification {
        filter: filter(Condition::Or, true, &["trace_rating != normal"]),
        ..base()
    };
    assert!(text(&one).ends_with("on ECS and the event isn't rated **normal**."));
    let other = Notification {
        filter: filter(Condition::Other("XOR".into()), true, &["code = 1"]),
        ..base()
    };
    assert!(
        text(&other)
            .ends_with("on ECS, and these rules, combined by “XOR”, hold: its code **is 1**. What combining rules by “XOR” does is not documented.")
    );
    assert_eq!(when(&other), "ECS: 2 operations · 1 rule, unclear");
}

#[test]
fn users_are_named_while_they_are_few() {
    let mut notification = Notification {
        user_groups: vec![
            group("admins", &["alice", "bob"]),
            group("CTS view", &["carol"]),
        ],
        ..base()
    };
    assert!(text(&notification).contains("when **alice** or **bob** of **admins**, or **carol** of **CTS view** does **deleteServer**"));
    notification.user_groups.push(group("ops", &["x", "y"]));
    assert!(
        text(&notification)
            .contains("when one of **5 users** of **admins**, **CTS view** or **ops** does ")
    );
    assert_eq!(when(&notification), "ECS: 2 operations · 5 users");
}

#[test]
fn many_operations_are_counted() {
    let mut notification = base();
    notification
        .operations
        .push(set("EVS", "evs", &["deleteVolume", "deleteSnapshot"]));
    assert!(text(&notification).contains("does **deleteServer** or **rebuildServer** on ECS, or **deleteVolume** or **deleteSnapshot** on EVS."));
    notification
        .operations
        .push(set("VPC", "subnet", &["a", "b", "c"]));
    notification.operations.push(set("VPC", "vpc", &[]));
    assert!(text(&notification).contains("does one of **7 operations** of ECS, EVS and VPC."));
    assert_eq!(when(&notification), "ECS, EVS, VPC: 7 operations");
    notification.operations.push(set("IAM", "user", &["d"]));
    notification.operations.push(set("OBS", "bucket", &["e"]));
    assert!(text(&notification).contains("does one of **9 operations** of 5 services."));
    assert_eq!(when(&notification), "9 operations of 5 services");
    let subnet = Notification {
        operations: vec![set("VPC", "subnet", &["deleteSubnet"])],
        ..base()
    };
    assert!(text(&subnet).contains("does **deleteSubnet** on VPC subnet."));
}

#[test]
fn nothing_listed_is_never_told() {
    let notification = Notification {
        operations: Vec::new(),
        ..base()
    };
    assert_eq!(
        text(&notification),
        "**Nobody** is told: no operation is listed."
    );
    assert_eq!(when(&notification), "No operation");
}

#[test]
fn what_is_not_documented_is_said_to_be() {
    let mut notification = Notification {
        operations: vec![set("ECS", "ecs", &[])],
        ..base()
    };
    assert_eq!(
        text(&notification),
        "**Whether anybody is told** is not documented: no operation is listed."
    );
    assert_eq!(when(&notification), "No operation");
    notification
        .operations
        .push(set("VPC", "subnet", &["deleteSubnet"]));
    notification.user_groups = vec![group("admins", &["alice"]), group("CTS view", &[])];
    notification.filter = filter(Condition::And, true, &[]);
    assert_eq!(
        text(&notification),
        "Tell **security-alerts** when one of **1 user** of **admins** or **CTS view** does **deleteSubnet** on VPC subnet. What it does about ECS, where no operation is listed, is not documented. Whether users of “CTS view” count, where no user is listed, is not documented. What its filter does, which has no rules, is not documented."
    );
    assert_eq!(
        when(&notification),
        "VPC: 1 operation · 1 user, not all listed · filter without rules"
    );
    notification.filter = filter(Condition::Or, true, &["code like 1", "code = 1"]);
    assert!(
        text(&notification)
            .ends_with(" What “code like 1” does, as no rule reads like that, is not documented.")
    );
    assert!(when(&notification).ends_with(" · 2 rules, unclear"));
    notification.filter = filter(Condition::Or, true, &["code = 1", "trace_type = Other"]);
    assert!(when(&notification).ends_with(" · 2 rules"));
    notification.scope = Scope::Complete;
    assert!(!text(&notification).contains("What it does about"));
}

#[test]
fn where_it_is_sent() {
    let told = |topic: &str, kind: Option<&str>| {
        let tells = tells(&Notification {
            topic: Some(topic.into()),
            kind: kind.map(str::to_owned),
            ..base()
        });
        (tells.name, tells.place)
    };
    let pair = |name: &str, place: &str| (name.to_owned(), place.to_owned());
    assert_eq!(
        told(
            "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:security-alerts",
            None
        ),
        pair("security-alerts", "SMN · eu-west-101")
    );
    assert_eq!(
        told(
            "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert:latest",
            None
        ),
        pair("on-alert", "Function · eu-west-101")
    );
    assert_eq!(
        told(
            "urn:smn:{regionid}:24edf66e79d04187acb99a463e610764:test",
            Some("smn")
        ),
        pair("test", "SMN")
    );
    assert_eq!(told(":", None), pair(":", ""));
}
