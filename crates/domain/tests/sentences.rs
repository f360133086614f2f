//! The sentence that describes a notification, word for word.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};
use domain::sentence::{describe, target, trigger};
use messages::embedded::{CATALOGUES, Native};
use messages::{Catalogue, Style};

/// The sentence with `**` around strong words.
fn text(notification: &Notification) -> String {
    let (_, english) = CATALOGUES.iter().find(|(name, _)| *name == "en").unwrap();
    let catalogue = Catalogue::read(english).unwrap();
    let pieces = catalogue.pieces(&describe(notification), &Native("en"));
    let marked = pieces.iter().map(|piece| {
        if piece.style == Style::Strong {
            format!("**{}**", piece.text)
        } else {
            piece.text.clone()
        }
    });
    marked.collect()
}

/// The short form of a list.
fn short(notification: &Notification) -> String {
    trigger(notification).to_string()
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
        "Notify **security-alerts** of **deleteServer or rebuildServer** on ECS by **any user** where trace_rating = **warning** and code ≠ **200**."
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
        "Notify **security-alerts** of **all operations** on all connected services by **any user**."
    );
    assert_eq!(short(&notification), "All operations");
}

#[test]
fn trap_21_without_a_target_nobody_is_notified() {
    let mut notification = Notification {
        topic: None,
        ..base()
    };
    let rest = " Would match **deleteServer or rebuildServer** on ECS by **any user**.";
    assert_eq!(
        text(&notification),
        format!("**Inactive** – no target.{rest}")
    );
    notification.enabled = Some(false);
    assert_eq!(
        text(&notification),
        format!("**Inactive** – disabled, no target.{rest}")
    );
    assert_eq!(
        (
            target(&notification).name.to_string().as_str(),
            target(&notification).place.to_string().as_str()
        ),
        ("No target", "")
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
        "**Inactive** – disabled. When enabled, notifies **security-alerts** of **deleteServer or rebuildServer** on ECS by **any user**."
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
        "**Status unknown** – CTS didn’t return it. When enabled, notifies **security-alerts** of **deleteServer or rebuildServer** on ECS by **any user**."
    );
    let untold = Notification {
        topic: None,
        ..notification
    };
    assert!(text(&untold).starts_with("**Inactive** – no target."));
}

#[test]
fn trap_28_a_filter_that_is_off_does_not_restrict() {
    let notification = Notification {
        filter: filter(Condition::And, false, &["code = 1"]),
        ..base()
    };
    assert_eq!(
        text(&notification),
        "Notify **security-alerts** of **deleteServer or rebuildServer** on ECS by **any user**. Filter disabled: 1 rule is ignored."
    );
    assert_eq!(short(&notification), "ECS: 2 operations · filter disabled");
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
        "Notify **security-alerts** of **all operations** on all connected services by **any user** where trace_type = **ApiCall**, trace_type ≠ **SystemAction**, resource_name = **prod web 1**, api_version = **v1.0**, resource_id ≠ **7**, foo = **1**, or **“?”** (unsupported). Undocumented: what CTS does with “foo = 1” and “?”."
    );
    let one = Notification {
        filter: filter(Condition::Or, true, &["trace_rating != normal"]),
        ..base()
    };
    assert!(text(&one).ends_with("on ECS by **any user** where trace_rating ≠ **normal**."));
    let other = Notification {
        filter: filter(Condition::Other("XOR".into()), true, &["code = 1"]),
        ..base()
    };
    assert!(
        text(&other)
            .ends_with("on ECS by **any user** where these rules match, combined by “XOR”: code = **1**. Undocumented: what combining rules by “XOR” does.")
    );
    assert_eq!(short(&other), "ECS: 2 operations · 1 rule, unclear");
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
    assert!(
        text(&notification)
            .contains("by **alice or bob** (group admins) or **carol** (group CTS view).")
    );
    notification.user_groups.push(group("ops", &["x", "y"]));
    assert!(text(&notification).contains("by any of **5 users** in admins, CTS view, and ops."));
    assert_eq!(short(&notification), "ECS: 2 operations · 5 users");
    notification.user_groups = vec![group("admins", &[])];
    assert!(text(&notification).contains("by users of admins (none is selected)."));
}

#[test]
fn many_operations_are_counted() {
    let mut notification = base();
    notification
        .operations
        .push(set("EVS", "evs", &["deleteVolume", "deleteSnapshot"]));
    assert!(text(&notification).contains("of **deleteServer or rebuildServer** on ECS or **deleteVolume or deleteSnapshot** on EVS by"));
    notification
        .operations
        .push(set("VPC", "subnet", &["a", "b", "c"]));
    notification.operations.push(set("VPC", "vpc", &[]));
    assert!(text(&notification).contains("of **7 operations** on ECS, EVS, and VPC by"));
    assert_eq!(short(&notification), "ECS, EVS, and VPC: 7 operations");
    notification.operations.push(set("IAM", "user", &["d"]));
    notification.operations.push(set("OBS", "bucket", &["e"]));
    assert!(text(&notification).contains("of **9 operations** on 5 services by"));
    assert_eq!(short(&notification), "9 operations on 5 services");
    let subnet = Notification {
        operations: vec![set("VPC", "subnet", &["deleteSubnet"])],
        ..base()
    };
    assert!(text(&subnet).contains("of **deleteSubnet** on VPC subnet by"));
}

#[test]
fn nothing_listed_is_never_told() {
    let notification = Notification {
        operations: Vec::new(),
        ..base()
    };
    assert_eq!(text(&notification), "**Inactive** – no operations.");
    assert_eq!(short(&notification), "No operations");
}

#[test]
fn what_is_not_documented_is_said_to_be() {
    let mut notification = Notification {
        operations: vec![set("ECS", "ecs", &[])],
        ..base()
    };
    assert_eq!(
        text(&notification),
        "**Unknown** – undocumented: what CTS does without listed operations."
    );
    assert_eq!(short(&notification), "No operations");
    notification
        .operations
        .push(set("VPC", "subnet", &["deleteSubnet"]));
    notification.user_groups = vec![group("admins", &["alice"]), group("CTS view", &[])];
    notification.filter = filter(Condition::And, true, &[]);
    assert_eq!(
        text(&notification),
        "Notify **security-alerts** of **deleteSubnet** on VPC subnet by any of **1 user** in admins and CTS view. Undocumented: what CTS does about ECS without listed operations. Undocumented: whether users of “CTS view” count, where no user is listed. Undocumented: what a filter without rules does."
    );
    assert_eq!(
        short(&notification),
        "VPC: 1 operation · 1 user, not all listed · filter without rules"
    );
    notification.filter = filter(Condition::Or, true, &["code like 1", "code = 1"]);
    assert!(text(&notification).ends_with(" Undocumented: what CTS does with “code like 1”."));
    assert!(short(&notification).ends_with(" · 2 rules, unclear"));
    notification.filter = filter(Condition::Or, true, &["code = 1", "trace_type = Other"]);
    assert!(short(&notification).ends_with(" · 2 rules"));
    notification.scope = Scope::Complete;
    assert!(!text(&notification).contains("what CTS does about"));
}

#[test]
fn where_it_is_sent() {
    let told = |topic: &str, kind: Option<&str>| {
        let lines = target(&Notification {
            topic: Some(topic.into()),
            kind: kind.map(str::to_owned),
            ..base()
        });
        (lines.name.to_string(), lines.place.to_string())
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
