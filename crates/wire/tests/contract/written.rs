//! What follows after a notification was created or replaced, answer by answer.

use domain::notification::{Notification, Scope, ValidNotification};
use proptest::prelude::*;
use serde_json::{Value, json};
use wire::notifications::{self as api, Answer, FollowUp, Latest, NotificationList, Part, Written};

use crate::notifications::full;
use crate::{body, response};

const PROJECT: &str = "p";
const ID: &str = "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a";

/// What a form sends: everything that can be written, and no ID.
fn wanted(enabled: bool) -> ValidNotification {
    ValidNotification::as_stored(&Notification {
        id: String::new(),
        enabled: Some(enabled),
        kind: None,
        created_ms: None,
        project_id: None,
        domain_id: None,
        ..full()
    })
}

fn answer(text: &str) -> Answer {
    let call = api::create(PROJECT, &wanted(false));
    (call.decode)(&response(200, text)).unwrap()
}

fn created(enabled: bool, text: &str) -> Written {
    Written::created(&wanted(enabled), &answer(text))
}

/// What is sent to switch it off: all of it.
fn switch_off(written: &Written) -> Value {
    match written.follow_up() {
        FollowUp::Switch(write) => body(&api::update(PROJECT, &write).request),
        other => panic!("{other:?}"),
    }
}

fn expected_update(id: &str, status: &str) -> Value {
    let mut sent = body(&api::create(PROJECT, &wanted(false)).request);
    sent["notification_id"] = json!(id);
    sent["status"] = json!(status);
    sent
}

/// The list as the service answers it.
fn listed(text: &str) -> NotificationList {
    let list = api::list(PROJECT, api::Kind::Smn, None);
    let text = format!(r#"{{"notifications":[{text}]}}"#);
    (list.decode)(&response(200, &text)).unwrap()
}

/// Without a usable ID the list decides; nothing is sent to an ID nobody answered.
const NO_ID: [&str; 16] = [
    "",
    "{}",
    "null",
    "[]",
    "[{\"notification_id\":\"i\"}]",
    "created",
    "{\"notification_id\":",
    r#"{"notification_id":null,"status":"disabled"}"#,
    r#"{"notification_id":"","status":"disabled"}"#,
    r#"{"notification_id":" "}"#,
    r#"{"notification_id":7,"status":"disabled"}"#,
    r#"{"notification_id":true}"#,
    r#"{"notification_id":["i"]}"#,
    r#"{"notification_id":{"id":"i"}}"#,
    r#"{"id":"i","notificationId":"i","status":"disabled"}"#,
    r#"{"notification":{"notification_id":"i","status":"disabled"}}"#,
];

/// An ID, and no status that could be believed.
const NO_STATUS: [&str; 9] = [
    r#"{"notification_id":"i"}"#,
    r#"{"notification_id":"i","status":null}"#,
    r#"{"notification_id":"i","status":""}"#,
    r#"{"notification_id":"i","status":false}"#,
    r#"{"notification_id":"i","status":0}"#,
    r#"{"notification_id":"i","status":"off"}"#,
    r#"{"notification_id":"i","status":["disabled"]}"#,
    r#"{"notification_id":"i","Status":"disabled"}"#,
    r#"{"notification_id":"i","notification_name":null,"operation_type":null,"operations":null,"topic_id":null,"filter":null,"notify_user_list":null,"status":null}"#,
];

#[test]
fn an_answer_without_an_id_is_looked_up_by_its_name() {
    for text in NO_ID {
        for enabled in [true, false] {
            let written = created(enabled, text);
            assert_eq!(written.follow_up(), FollowUp::ReadAgain, "{text}");
            assert_eq!(written.enabled(), None, "{text}");
            assert!(!written.is_identified(), "{text}");
        }
    }
    for status in [200, 201, 202, 204] {
        let call = api::create(PROJECT, &wanted(false));
        assert_eq!((call.decode)(&response(status, "")), Ok(Answer::default()));
    }
}

#[test]
fn an_answer_without_a_status_is_not_believed() {
    for text in NO_STATUS {
        // Switching off what may be off is harmless, and needs no other look.
        let written = created(false, text);
        assert_eq!(
            switch_off(&written),
            expected_update("i", "disabled"),
            "{text}"
        );
        assert_eq!(written.enabled(), None, "{text}");
        assert_eq!(
            created(true, text).follow_up(),
            FollowUp::ReadAgain,
            "{text}"
        );
    }
}

#[test]
fn an_answered_status_decides() {
    for (status, is) in [
        ("enabled", true),
        ("ENABLED", true),
        (" Enabled ", true),
        ("disabled", false),
        ("Disabled", false),
    ] {
        let text = format!(r#"{{"notification_id":"i","status":"{status}"}}"#);
        for wanted in [true, false] {
            let written = created(wanted, &text);
            assert_eq!(written.enabled(), Some(is), "{text}");
            let word = if wanted { "enabled" } else { "disabled" };
            if is == wanted {
                assert_eq!(written.follow_up(), FollowUp::None, "{text}");
            } else {
                assert_eq!(switch_off(&written), expected_update("i", word), "{text}");
            }
        }
    }
}

#[test]
fn the_list_is_searched_by_the_exact_name() {
    let row = |name: &str, id: &str, rest: &str| {
        format!(r#"{{"notification_name":"{name}","notification_id":"{id}"{rest}}}"#)
    };
    let on = r#","status":"enabled""#;
    // Found: what is sent is what was wanted, not what the row has.
    let mut written = created(false, "");
    written.listed(&listed(
        &[
            row("test", "a", on),
            row("test2", "b", on),
            row("test22", "c", on),
        ]
        .join(","),
    ));
    assert_eq!(written.enabled(), Some(true));
    assert_eq!(switch_off(&written), expected_update("b", "disabled"));
    // Not found, or more than one of that name: nothing is sent to any of them.
    for rows in [
        String::new(),
        row("test22", "c", on),
        [row("test2", "a", on), row("test2", "b", on)].join(","),
    ] {
        let mut written = created(false, "");
        written.listed(&listed(&rows));
        assert_eq!(written.follow_up(), FollowUp::None, "{rows}");
        assert_eq!((written.enabled(), written.is_identified()), (None, false));
    }
    // Found, but its status is not said: switched off all the same, if that is wanted.
    for (wanted, id) in [(false, "b"), (true, "")] {
        let mut written = created(wanted, "{}");
        written.listed(&listed(&row("test2", "b", "")));
        assert_eq!((written.enabled(), written.is_identified()), (None, true));
        if wanted {
            assert_eq!(written.follow_up(), FollowUp::None);
        } else {
            assert_eq!(switch_off(&written), expected_update(id, "disabled"));
        }
    }
}

#[test]
fn after_switching_only_an_answered_status_counts() {
    let status = |word: &str| format!(r#"{{"notification_id":"i","status":"{word}"}}"#);
    let row = |word: &str| listed(&format!(r#"{{"notification_id":"i","status":"{word}"}}"#));
    let before = || created(false, &status("enabled"));

    let mut written = before();
    written.switched(&answer(&status("disabled")));
    assert_eq!(
        (written.follow_up(), written.enabled()),
        (FollowUp::None, Some(false))
    );

    // Accepted, but not done: it is not tried again, and known to be enabled.
    let mut written = before();
    written.switched(&answer(&status("enabled")));
    assert_eq!(
        (written.follow_up(), written.enabled()),
        (FollowUp::None, Some(true))
    );

    // No status, the answer of another one, or a failure: the list says what it is.
    for read in ["disabled", "enabled", "off"] {
        for text in [
            "",
            "{}",
            r#"{"notification_id":"i"}"#,
            &status(""),
            r#"{"status":"x"}"#,
            r#"{"notification_id":"j","status":"disabled"}"#,
        ] {
            let mut written = before();
            written.switched(&answer(text));
            assert_eq!(
                (written.follow_up(), written.enabled()),
                (FollowUp::ReadAgain, None),
                "{text}"
            );
            written.listed(&row(read));
            assert_eq!(written.follow_up(), FollowUp::None);
            let known = match read {
                "disabled" => Some(false),
                "enabled" => Some(true),
                _ => None,
            };
            assert_eq!(written.enabled(), known, "{text} {read}");
        }
        let mut written = before();
        written.unsure();
        assert_eq!(
            (written.follow_up(), written.enabled()),
            (FollowUp::ReadAgain, None)
        );
        written.listed(&row(read));
        assert_eq!(written.follow_up(), FollowUp::None);
    }
}

#[test]
fn a_replacement_is_never_written_twice() {
    let stored = ValidNotification::switched(&full(), false);
    for (text, known) in [
        (r#"{"status":"disabled"}"#, Some(false)),
        (r#"{"status":"enabled"}"#, Some(true)),
        ("{}", None),
        ("", None),
    ] {
        let mut written = Written::replaced(&stored, &answer(text));
        assert_eq!(written.enabled(), known, "{text}");
        let next = if known.is_some() {
            FollowUp::None
        } else {
            FollowUp::ReadAgain
        };
        assert_eq!(written.follow_up(), next, "{text}");
        written.listed(&NotificationList::default());
        assert_eq!(written.follow_up(), FollowUp::None, "{text}");
        assert_eq!(written.notification().operations, full().operations);
    }
}

#[test]
fn one_made_again_keeps_nothing_of_the_one_that_was_deleted() {
    let old = ValidNotification::as_stored(&full());
    let written = Written::created(&old, &answer("{}"));
    assert!(!written.is_identified());
    assert_eq!(written.notification().id, "");
    assert_eq!(written.notification().created_ms, None);
    let written = Written::created(
        &old,
        &answer(r#"{"notification_id":"new","status":"enabled"}"#),
    );
    assert_eq!(written.notification().id, "new");
}

#[test]
fn what_a_row_left_out_is_told() {
    assert_eq!(api::left_out(&full()), []);
    let complete = Notification {
        id: "i".to_owned(),
        name: "n".to_owned(),
        ..Notification::default()
    };
    assert_eq!(api::left_out(&complete), []);
    let odd = Notification {
        scope: Scope::Other("partial".to_owned()),
        ..complete
    };
    assert_eq!(api::left_out(&odd), []);
    for (at, without, parts) in LEFT_OUT {
        let list = listed(&row_without(at, without));
        assert_eq!(list.left_out(0), parts, "{at} {without}");
    }
}

/// Where a member is taken from, its name, and what is known to be missing then.
const LEFT_OUT: [(&str, &str, &[Part]); 16] = [
    ("", "notification_id", &[Part::Id]),
    ("", "notification_name", &[Part::Name]),
    ("", "operation_type", &[Part::Scope]),
    ("", "operations", &[Part::Operations]),
    ("", "topic_id", &[Part::Topic]),
    ("", "status", &[Part::Status]),
    // These not every notification has.
    ("", "filter", &[]),
    ("", "notify_user_list", &[]),
    ("", "agency_name", &[]),
    ("/operations/0", "service_type", &[Part::Operations]),
    ("/operations/0", "resource_type", &[Part::Operations]),
    ("/operations/0", "trace_names", &[Part::Operations]),
    ("/notify_user_list/0", "user_list", &[Part::Users]),
    ("/filter", "rule", &[Part::Rules]),
    ("/filter", "condition", &[Part::Rules]),
    ("/filter", "is_support_filter", &[Part::Rules]),
];

fn row_without(at: &str, without: &str) -> String {
    let mut value: Value = api::to_value(&full());
    let part = value.pointer_mut(at).unwrap();
    assert!(part.as_object_mut().unwrap().remove(without).is_some());
    value.to_string()
}

/// What is not answered is no change of somebody else's, and is not overwritten by one
/// who did not touch it.
#[test]
fn what_was_left_out_stands_in_the_way_until_it_is_changed() {
    let base = full();
    let renamed = Notification {
        name: "other".to_owned(),
        ..base.clone()
    };
    for (at, without, parts) in LEFT_OUT {
        let list = listed(&row_without(at, without));
        let latest = list.latest(&base, &renamed);
        match parts {
            [Part::Name] => assert_eq!(latest, Latest::Same),
            [part] => assert_eq!(latest, Latest::LeftOut(*part), "{at} {without}"),
            _ => assert!(matches!(latest, Latest::Changed(_)), "{at} {without}"),
        }
    }
    let off = Notification {
        enabled: Some(false),
        ..base.clone()
    };
    let silent = listed(&row_without("", "status"));
    let rows = format!("{},{}", api::to_value(&base), row_without("", "status"));
    let names: Vec<String> = listed(&rows).without_status().map(str::to_owned).collect();
    assert_eq!(names, ["test2"]);
    assert_eq!(silent.latest(&base, &off), Latest::Same);
    let whole = listed(&api::to_value(&base).to_string());
    assert_eq!(whole.latest(&base, &renamed), Latest::Same);
    assert_eq!(whole.left_out(0), []);
    assert!(matches!(whole.latest(&off, &renamed), Latest::Changed(_)));
    let none = NotificationList::default();
    assert_eq!(none.latest(&base, &renamed), Latest::Gone);
    // Only where every one says its ID, one that is not there is gone.
    assert!(none.lacks(ID) && whole.lacks("other") && !whole.lacks(ID));
    let nameless = listed(&row_without("", "notification_id"));
    assert!(!nameless.lacks(ID) && !nameless.lacks("other"));
}

/// Takes members away wherever the mask says so, at any depth.
fn without(value: &mut Value, mask: &mut impl Iterator<Item = u8>) {
    match value {
        Value::Object(members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            for name in names {
                match mask.next() {
                    Some(0) => drop(members.remove(&name)),
                    Some(1) => drop(members.insert(name, Value::Null)),
                    _ => {}
                }
            }
            members
                .values_mut()
                .for_each(|member| without(member, mask));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|it| without(it, mask)),
        _ => {}
    }
}

proptest! {
    /// Whatever an answer leaves out: what is sent next is all that was wanted, and
    /// what is shown has nothing less than that.
    #[test]
    fn what_follows_is_made_of_what_was_wanted(
        mask in prop::collection::vec(0_u8..4, 40),
        enabled in any::<bool>(),
        answered in any::<bool>(),
    ) {
        let stored = Notification { id: ID.to_owned(), enabled: Some(answered), ..full() };
        let mut value: Value = api::to_value(&stored);
        without(&mut value, &mut mask.into_iter());
        let said = answer(&value.to_string());
        let mut written = Written::created(&wanted(enabled), &said);
        if !written.is_identified() {
            prop_assert_eq!(written.follow_up(), FollowUp::ReadAgain);
            written.listed(&listed(&api::to_value(&stored).to_string()));
        }
        let status = if enabled { "enabled" } else { "disabled" };
        if let FollowUp::Switch(write) = written.follow_up() {
            let sent = body(&api::update(PROJECT, &write).request);
            prop_assert_eq!(sent, expected_update(ID, status));
        } else {
            prop_assert!(written.enabled().is_none_or(|is| is == enabled));
        }
        let shown = written.notification();
        let sent = wanted(enabled);
        let sent = sent.get();
        prop_assert_eq!(&shown.name, &sent.name);
        prop_assert_eq!(&shown.scope, &sent.scope);
        prop_assert_eq!(&shown.operations, &sent.operations);
        prop_assert_eq!(&shown.user_groups, &sent.user_groups);
        prop_assert_eq!(&shown.topic, &sent.topic);
        prop_assert_eq!(&shown.filter, &sent.filter);
        prop_assert_eq!(&shown.agency, &sent.agency);
    }
}
