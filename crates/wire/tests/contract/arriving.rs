//! Lists of notifications as they are answered, and what is kept of them.

use domain::notification::Notification;
use proptest::prelude::*;
use serde_json::Value;
use wire::error::{ApiError, ErrorKind, MalformedBody};
use wire::http::{Response, body_text};
use wire::notifications::{Kind, NotificationList, from_json, list, to_value};

use super::properties::{json, notification};
use super::response;

fn whole(response: &Response) -> Result<NotificationList, ApiError> {
    (list("p", Kind::Smn, None).decode)(response)
}

/// Reads an answer; nothing if it is what was `seen`, as the first or the second answer.
fn unless_seen(
    status: u16,
    body: &[u8],
    seen: Option<(&NotificationList, bool)>,
) -> Result<Option<NotificationList>, ApiError> {
    let list = whole(&response(status, &body_text(body.to_vec())))?;
    let same = seen.is_some_and(|(seen, second)| list.was_seen(seen, second));
    Ok((!same).then_some(list))
}

fn read(text: &str) -> NotificationList {
    whole(&response(200, text)).unwrap()
}

/// What an answer holds, read the plain way.
fn plainly(text: &str) -> Option<Vec<Notification>> {
    let rows = match serde_json::from_str(text).ok()? {
        Value::Array(rows) => rows,
        Value::Object(members) => match members.get("notifications") {
            Some(Value::Array(rows)) => rows.clone(),
            None | Some(Value::Null) => Vec::new(),
            Some(_) => return None,
        },
        _ => return None,
    };
    let rows = rows.into_iter().filter(|row| *row != Value::Null);
    rows.map(|row| from_json(&row.to_string())).collect()
}

fn row(id: &str, name: &str) -> String {
    format!(
        r#"{{"notification_id":"{id}","notification_name":"{name}","notification_type":"smn"}}"#
    )
}

fn answer(rows: &[String]) -> String {
    format!(r#"{{"notifications":[{}]}}"#, rows.join(","))
}

/// Answers in every form, some of them cut or damaged.
fn text() -> impl Strategy<Value = String> {
    let known = prop::collection::vec(notification(), 0..5).prop_map(|all| {
        let rows: Vec<String> = all.iter().map(|one| to_value(one).to_string()).collect();
        answer(&rows)
    });
    let rows = prop::collection::vec(json(), 0..4)
        .prop_map(|rows| serde_json::json!({ "notifications": rows }).to_string());
    let around = (json(), json(), json()).prop_map(|(before, rows, after)| {
        format!(r#" {{"a":{before} , "notifications":{rows},"notifications":{after}}} "#)
    });
    let other = json().prop_map(|value| value.to_string());
    let fine = prop_oneof![known, rows, around, other];
    let damaged = (fine, 0..400_usize, "[\\]\\[{}\",:x1 ]?", any::<bool>());
    damaged.prop_map(|(text, at, with, cut)| {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let (before, after) = text.split_at(at);
        [before, &with, if cut { "" } else { after }].concat()
    })
}

proptest! {
    #[test]
    fn an_answer_holds_what_the_plain_reader_finds(text in text()) {
        let list = whole(&response(200, &text));
        let plain = plainly(&text);
        prop_assert_eq!(list.ok().map(|list| list.to_vec()), plain);
    }

    #[test]
    fn what_is_kept_is_what_was_read(all in prop::collection::vec(notification(), 0..6)) {
        let list: NotificationList = all.iter().cloned().collect();
        prop_assert_eq!(&list.to_vec(), &all);
        prop_assert_eq!(list.len(), all.len());
        prop_assert!(list.ids().eq(all.iter().map(|one| one.id.as_str())));
        prop_assert!(list.names().eq(all.iter().map(|one| one.name.as_str())));
        prop_assert!(list.topics().eq(all.iter().map(|one| one.topic.as_deref())));
        for one in &all {
            let place = list.position(&one.id).unwrap();
            prop_assert_eq!(&list.get(place).unwrap().id, &one.id);
        }
    }

    #[test]
    fn changes_are_those_of_a_plain_list(
        all in prop::collection::vec(notification(), 0..5),
        changed in notification(),
        at in 0..5_usize,
        gone in 0..5_usize,
    ) {
        let mut plain = all;
        // A real list has each id once.
        plain.iter_mut().zip(0..).for_each(|(one, n)| one.id = format!("{n}"));
        let mut list: NotificationList = plain.iter().cloned().collect();
        let changed = Notification { id: format!("{at}"), ..changed };
        list.put(&changed);
        match plain.iter_mut().find(|one| one.id == changed.id) {
            Some(one) => *one = changed,
            None => plain.push(changed),
        }
        prop_assert_eq!(list.to_vec(), plain.clone());
        list.remove(&[format!("{gone}")]);
        plain.retain(|one| one.id != format!("{gone}"));
        prop_assert_eq!(list.to_vec(), plain);
    }

    #[test]
    fn an_answer_read_again_is_the_same_or_new(
        before in prop::collection::vec(notification(), 0..6),
        after in prop::collection::vec(notification(), 0..6),
        kept in 0..6_usize,
    ) {
        let written = |all: &[Notification]| {
            let rows: Vec<String> = all.iter().map(|one| to_value(one).to_string()).collect();
            answer(&rows)
        };
        let after = [&before[..kept.min(before.len())], &after].concat();
        let text = written(&before);
        let seen = read(&text);
        if !before.is_empty() {
            let again = unless_seen(200, text.as_bytes(), Some((&seen, false)));
            prop_assert!(again.unwrap().is_none());
        }
        let text = written(&after);
        let found = unless_seen(200, text.as_bytes(), Some((&seen, false))).unwrap();
        let is_same = found.is_none();
        prop_assert_eq!(is_same, !before.is_empty() && before == after);
        prop_assert_eq!(found.map_or(before, |list| list.to_vec()), after);
    }
}

#[test]
fn a_list_that_was_changed_here_is_read_anew() {
    let rows: Vec<String> = (0..3).map(|n| row(&n.to_string(), "a")).collect();
    let text = answer(&rows);
    let mut list = read(&text);
    let mut changed = list.get(1).unwrap().clone();
    changed.name = "b".to_owned();
    list.put(&changed);
    assert_eq!(list.get(1), Some(&changed));
    let found = unless_seen(200, text.as_bytes(), Some((&list, false))).unwrap();
    assert_eq!(found, Some(read(&text)));
    let mut list = read(&text);
    list.remove(&["2".to_owned()]);
    let found = unless_seen(200, text.as_bytes(), Some((&list, false))).unwrap();
    assert_eq!(found.map(|list| list.len()), Some(3));
}

#[test]
fn both_answers_are_told_apart_when_they_are_read_again() {
    let function = |id: &str| row(id, "f").replace("smn", "fun");
    let topics = answer(&[row("1", "a"), row("2", "b")]);
    let functions = answer(&[function("3")]);
    let both = read(&topics).joined(&read(&functions));
    assert!(both.ids().eq(["1", "2", "3"]));
    assert_eq!(both.part_of(false), read(&topics));
    assert_eq!(both.part_of(true), read(&functions));
    for (text, second) in [(&topics, false), (&functions, true)] {
        let found = unless_seen(200, text.as_bytes(), Some((&both, second)));
        assert!(found.unwrap().is_none(), "{text}");
    }
    let found = unless_seen(200, answer(&[]).as_bytes(), Some((&both, true))).unwrap();
    assert!(found.unwrap().is_empty());
}

#[test]
fn what_is_in_both_answers_is_there_once() {
    let topics = read(&answer(&[row("1", "a"), row("2", "b")]));
    let functions = read(&answer(&[row("2", "b"), row("3", "c")]));
    let both = topics.joined(&functions);
    assert!(both.ids().eq(["1", "2", "3"]));
    // Which answer said what is not known any more, so both are read anew.
    assert!(both.part_of(true).is_empty());
}

#[test]
fn the_beginning_of_an_answer_is_shown_with_what_is_wrong() {
    let many: Vec<String> = (0..500).map(|n| row(&n.to_string(), "a")).collect();
    let text = answer(&many);
    let (cut, _) = text.split_at(text.len() - 1);
    let error = unless_seen(200, cut.as_bytes(), None).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Undecodable);
    assert_eq!(error.malformed, Some(MalformedBody::NotJson));
    assert_eq!(error.raw, text.split_at(4_000).0);
    let page = "<!doctype html><title>Sign in</title>";
    let error = unless_seen(200, page.as_bytes(), None).unwrap_err();
    assert!(error.is_markup());
    let empty = unless_seen(200, b"", None).unwrap_err();
    assert_eq!(empty.malformed, Some(MalformedBody::Empty));
    let none = unless_seen(204, b"", None).unwrap().unwrap();
    assert!(none.is_empty());
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    let text = answer(&[row("1", "ü€😀")]);
    let expected = read(&text);
    let found = unless_seen(200, text.as_bytes(), None).unwrap();
    assert_eq!(found.as_ref(), Some(&expected));
    let mut bytes = answer(&[row("1", "a?b")]).into_bytes();
    let odd = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes[odd] = 0xff;
    let found = unless_seen(200, &bytes, None).unwrap().unwrap();
    assert!(found.names().eq(["a\u{fffd}b"]));
}

#[test]
fn a_character_that_breaks_off_is_replaced_where_it_stands() {
    for odd in [
        &b"\xff"[..],
        b"\xe2\x82",
        b"\xf0\x9f\x98",
        b"\xc3\xe2\x82\xff",
    ] {
        let text = answer(&[row("1", "a?b"), row("2", "ü")]);
        let (before, after) = text.split_once('?').unwrap();
        let bytes = [before.as_bytes(), odd, after.as_bytes()].concat();
        let expected = read(&String::from_utf8_lossy(&bytes));
        let found = unless_seen(200, &bytes, None);
        assert_eq!(found, Ok(Some(expected)), "{odd:?}");
    }
}

#[test]
fn a_refusal_is_read_whole() {
    let refusal = response(
        403,
        r#"{"error_code":"CTS.0013","error_msg":"No permission."}"#,
    );
    let expected = whole(&refusal).unwrap_err();
    assert_eq!(expected.kind, ErrorKind::Forbidden);
    assert_eq!(expected.code.as_deref(), Some("CTS.0013"));
}
