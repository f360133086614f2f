//! Differences between forms, and the three-way merge.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::connector::{Connector, ConnectorForm, SecretEdit};
use domain::merge::{changes, connectors, notifications, three_way};
use domain::notification::{
    Filter, FilterMode, GroupRow, Notification, NotificationForm, OperationRow, RuleRow, Scope,
};
use domain::secret::Secret;
use messages::Message;

/// The lines of a field.
fn text(lines: &[Message]) -> String {
    let lines: Vec<String> = lines.iter().map(Message::to_string).collect();
    lines.join("\n")
}

fn stored() -> Notification {
    Notification {
        name: "a".into(),
        topic: Some("t".into()),
        enabled: Some(false),
        ..Notification::default()
    }
}

#[test]
fn changes_are_listed_in_the_order_of_the_form() {
    let before = NotificationForm::from(&stored());
    let mut after = before.clone();
    after.enabled = Some(true);
    after.name = "b".into();
    after.filter_mode = FilterMode::On;
    after.rules.push(RuleRow::from_stored("code = 1"));
    let listed: Vec<_> = changes(&before, &after)
        .into_iter()
        .map(|c| {
            let (before, after) = (text(&c.before), text(&c.after));
            (c.key, c.label.to_string(), before, after)
        })
        .collect();
    let expected = [
        ("name", "Name", "a", "b"),
        ("enabled", "Status", "disabled", "enabled"),
        ("filter", "Filter", "none", "all of:\ncode = 1"),
    ];
    assert_eq!(
        listed,
        expected.map(|(key, label, before, after)| {
            (key, label.to_owned(), before.to_owned(), after.to_owned())
        })
    );
}

#[test]
fn rows_without_content_are_no_change() {
    let before = NotificationForm::from(&stored());
    let mut after = before.clone();
    after.groups.push(GroupRow::default());
    after.operations.push(OperationRow::default());
    assert_eq!(changes(&before, &after), []);
    let filtered = NotificationForm {
        filter_mode: FilterMode::On,
        rules: vec![RuleRow::from_stored("code = 1")],
        ..before
    };
    let mut after = filtered.clone();
    after.rules.insert(0, RuleRow::default());
    assert_eq!(changes(&filtered, &after), []);
    after.rules[0].value = "2".into();
    assert_eq!(changes(&filtered, &after).len(), 1);
}

#[test]
fn what_is_kept_but_not_sent_is_no_change() {
    let before = NotificationForm::from(&stored());
    let mut after = before.clone();
    after.rules.push(RuleRow::from_stored("code = 1"));
    after.operations.push(OperationRow {
        service_type: "ECS".into(),
        ..OperationRow::default()
    });
    assert_eq!(changes(&before, &after), []);
    after.scope = Scope::Customized;
    assert_eq!(changes(&before, &after).len(), 2);
}

#[test]
fn text_not_added_yet_is_a_change() {
    let mut before = NotificationForm::from(&stored());
    before.groups.push(GroupRow {
        group: "g".into(),
        ..Default::default()
    });
    let mut after = before.clone();
    after.groups[0].pending = "bob".into();
    let change = changes(&before, &after).remove(0);
    assert_eq!(
        (text(&change.before).as_str(), text(&change.after).as_str()),
        ("g: ", "g:  (not added: bob)")
    );
}

#[test]
fn trap_19_a_colleagues_change_is_not_overwritten() {
    let base = stored();
    let theirs = Notification {
        filter: Some(Filter {
            active: Some(true),
            rules: vec!["code = 1".into()],
            ..Filter::default()
        }),
        topic: Some("their-topic".into()),
        ..stored()
    };
    let mut mine = NotificationForm::from(&base);
    mine.name = "mine".into();
    mine.topic = "my-topic".into();
    let merge = notifications(&base, &theirs, &mine);
    assert_eq!(merge.merged.name, "mine");
    assert_eq!(merge.merged.filter_mode, FilterMode::On);
    assert_eq!(merge.merged.rules.len(), 1);
    assert_eq!(
        merge.merged.topic, "my-topic",
        "a field in conflict holds mine"
    );
    let taken: Vec<_> = merge.taken_from_theirs.iter().map(|c| c.key).collect();
    assert_eq!(taken, ["filter"]);
    let conflict = &merge.conflicts[0];
    assert_eq!(merge.conflicts.len(), 1);
    assert_eq!(
        (
            conflict.key,
            text(&conflict.base).as_str(),
            text(&conflict.theirs).as_str(),
            text(&conflict.mine).as_str()
        ),
        ("topic", "t", "their-topic", "my-topic")
    );
}

fn connector(secret: &str) -> Connector {
    Connector {
        notification_type: "appliancehealth".into(),
        topic_arn: "t".into(),
        role_arn: "r".into(),
        external_id: Secret::new(secret),
    }
}

#[test]
fn secrets_are_merged_without_being_shown() {
    let (base, theirs) = (
        connector("old-secret-0123456789"),
        connector("their-secret-0123456789"),
    );
    let mut mine = ConnectorForm::from(&base);
    let merge = connectors(&base, &theirs, &mine);
    assert!(merge.conflicts.is_empty());
    assert_eq!(merge.taken_from_theirs[0].key, "external_id");
    mine.external_id = SecretEdit::Replace(Secret::new("my-secret-0123456789"));
    let merge = connectors(&base, &theirs, &mine);
    assert_eq!(merge.conflicts[0].key, "external_id");
    let shown = format!("{merge:?}");
    assert!(!shown.contains("secret-"), "{shown}");
    mine.external_id = SecretEdit::Replace(theirs.external_id.clone());
    assert!(
        connectors(&base, &theirs, &mine).conflicts.is_empty(),
        "both made the same change"
    );
    let change = changes(&ConnectorForm::from(&base), &mine).remove(0);
    assert_eq!(
        (text(&change.before).as_str(), text(&change.after).as_str()),
        ("unchanged", "new value")
    );
}

#[test]
fn a_new_connector_had_nothing_before_and_empty_rules_are_no_filter() {
    let blank = ConnectorForm::default();
    let typed = |secret: &str| ConnectorForm {
        external_id: SecretEdit::Replace(Secret::new(secret)),
        ..ConnectorForm::default()
    };
    let change = changes(&blank, &typed("secret-0123456789")).remove(0);
    assert_eq!(
        (text(&change.before).as_str(), text(&change.after).as_str()),
        ("", "new value")
    );
    assert!(changes(&blank, &typed("")).is_empty(), "typed and cleared");
    let none = NotificationForm::default();
    let with = |rules: Vec<RuleRow>| NotificationForm {
        filter_mode: FilterMode::On,
        rules,
        ..NotificationForm::default()
    };
    let empty = with(vec![RuleRow::default(), RuleRow::default()]);
    assert!(changes(&none, &empty).is_empty());
    // A filter without any rule can be stored.
    assert_eq!(changes(&none, &with(Vec::new())).len(), 1);
}

#[test]
fn blanks_that_are_not_sent_are_no_change() {
    let base = ConnectorForm::from(&connector("old-secret-0123456789"));
    let typed = |text: &str| ConnectorForm {
        topic_arn: text.into(),
        ..base.clone()
    };
    for same in ["t", " t", "t\n", "\u{200b}t "] {
        assert!(changes(&base, &typed(same)).is_empty(), "{same:?}");
    }
    assert_eq!(changes(&base, &typed("t t")).len(), 1);
    // What is stored with blanks is stored without them once it is typed anew.
    assert_eq!(changes(&typed(" t"), &typed("t")).len(), 1);
    assert!(changes(&typed(" t"), &typed(" t")).is_empty());
}

#[test]
fn the_same_change_on_both_sides_is_no_conflict() {
    let base = NotificationForm::from(&stored());
    let mut both = base.clone();
    both.name = "b".into();
    let merge = three_way(&base, &both, &both);
    assert_eq!(merge.merged, both);
    assert!(merge.conflicts.is_empty());
    assert!(merge.taken_from_theirs.is_empty());
}
