//! Events as other services hand them on, and objects that only look like some.

use proptest::prelude::*;
use serde_json::{Value, json};
use wire::cts::{self as api, EventFindingKind, Trace};

use super::{A, B, C, findings, json_of, names, read};

/// What FunctionGraph hands a function.
const FUNCTION: &str = r#"{
  "cts": {
    "trace_id": "11111111-2222-11f0-8888-0123456789ab", "code": 302, "trace_name": "login",
    "resource_type": "user", "trace_rating": "normal",
    "message": "{\"login\":{\"mode\":\"password\",\"user_type\":\"iam user\"}}",
    "source_ip": "192.0.2.7", "domain_id": "0123456789abcdef0123456789abcdef",
    "trace_type": "ConsoleAction", "service_type": "IAM", "event_type": "global",
    "project_id": "0123456789abcdef0123456789abcde0", "read_only": false,
    "resource_id": "aaaabbbbccccddddaaaabbbbccccdddd", "tracker_name": "system",
    "time": "1765788999507", "resource_name": "alice",
    "user": {"domain": {"name": "acct", "id": "0123456789abcdef0123456789abcdef"},
      "name": "alice", "id": "u1"},
    "record_time": "1765788999507"
  }
}"#;

fn only(text: &str) -> Trace {
    let mut found = read(text);
    assert_eq!(
        (found.traces.len(), found.findings.len(), found.skipped),
        (1, 0, 0),
        "{text}"
    );
    found.traces.remove(0)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn the_event_of_a_function() {
    let trace = only(FUNCTION);
    assert_eq!(
        [&trace.service_type, &trace.resource_type, &trace.trace_name].map(Option::as_deref),
        [Some("IAM"), Some("user"), Some("login")]
    );
    assert_eq!(trace.user_name, some("alice"));
    assert_eq!(trace.time_ms, Some(1_765_788_999_507));
    assert_eq!(
        (trace.code, trace.event_type, trace.project_id),
        (
            some("302"),
            some("global"),
            some("0123456789abcdef0123456789abcde0")
        )
    );
}

#[test]
fn members_of_older_events() {
    let trace = only(
        r#"{"time":1529974447000,"user":{"name":"userName"},"code":204,
        "service_type":"FunctionGraph","resource_type":"graph","resource_name":"workflow-2be1",
        "resource_id":{},"trace_name":"deleteGraph","trace_type":"ConsoleAction","record_time":"",
        "trace_id":"69be64a7-0233-11e8-82e4-e5d37911193e","trace_status":"normal"}"#,
    );
    assert_eq!(
        (trace.trace_rating, trace.resource_id),
        (some("normal"), None)
    );
    assert_eq!(trace.time_ms, Some(1_529_974_447_000));
    for (members, rating) in [
        (json!({"trace_status": "warning"}), some("warning")),
        (
            json!({"trace_rating": "", "trace_status": "incident"}),
            some("incident"),
        ),
        (
            json!({"trace_rating": null, "trace_status": "normal"}),
            some("normal"),
        ),
        (
            json!({"trace_rating": "warning", "trace_status": "normal"}),
            some("warning"),
        ),
        (json!({"trace_status": {}}), None),
    ] {
        let mut event = json_of(A);
        let more = members.as_object().unwrap().clone();
        event.as_object_mut().unwrap().extend(more);
        assert_eq!(only(&event.to_string()).trace_rating, rating, "{members}");
    }
}

#[test]
fn the_message_of_a_topic() {
    let inner = r#"{"time":1765788999507,"user":{"name":"alice"},"code":"200","service_type":"ECS",
        "resource_type":"ecs","trace_name":"deleteServer","trace_type":"ApiCall",
        "trace_rating":"normal","trace_id":"t-1"}"#;
    let outer = json!({"signature": "xxx==", "subject": "CTS", "type": "Notification",
        "topic_urn": "urn:smn:eu-de:0123456789abcdef0123456789abcdef:alerts",
        "message_id": "d84bd6629ef04513ad2e37bffd6e17cb", "signature_version": "v1",
        "message": inner, "timestamp": "2025-12-15T08:56:39Z"});
    let trace = only(&outer.to_string());
    assert_eq!(trace.service_type, some("ECS"));
    assert_eq!(trace.trace_name, some("deleteServer"));
    // What is not an event inside is none outside either.
    for message in [
        json!("Dear customer, …"),
        json!(""),
        json!("{\"a\":1}"),
        json!(7),
        json!("{"),
    ] {
        let mut outer = outer.clone();
        outer["message"] = message.clone();
        assert!(api::events(&outer.to_string()).is_err(), "{message}");
        let found = read(&format!("{A}\n{outer}\n{B}"));
        assert_eq!((names(&found).as_str(), found.skipped), ("ab", 1));
        assert_eq!(
            findings(&found)[0],
            (2, 1, EventFindingKind::Envelope("message"))
        );
    }
}

#[test]
fn every_envelope_alone_in_lists_in_lines_and_in_each_other() {
    let (a, b, c) = (json_of(A), json_of(B), json_of(C));
    let text = |value: &Value| Value::from(value.to_string());
    let lines = format!("{A}\n{B}\n");
    for (envelope, expected) in [
        (json!({"cts": a}), "a"),
        (json!({"cts": text(&a)}), "a"),
        (json!({"cts": [a, b]}), "ab"),
        (
            json!({"specversion": "1.0", "id": "1", "source": "HC.ECS", "data": a}),
            "a",
        ),
        (
            json!({"data": text(&a), "time": "2025-12-15T08:56:39Z"}),
            "a",
        ),
        (json!({"events": [{"data": a}, {"data": b}]}), "ab"),
        (json!({"type": "Notification", "message": text(&a)}), "a"),
        (json!({"message": text(&json!([a, b]))}), "ab"),
        (json!({"message": text(&json!({"cts": a}))}), "a"),
        (
            json!({"content": text(&a), "labels": {}, "line_num": "1"}),
            "a",
        ),
        (json!({"content": lines}), "ab"),
        (
            json!({"count": 2, "logs": [{"content": text(&a)}, {"content": text(&b)}]}),
            "ab",
        ),
        (
            json!({"record": [{"event_source": "smn", "smn": {"message": text(&a)}}]}),
            "a",
        ),
        (
            json!({"records": [{"messages": [text(&a), text(&b)], "topic_id": "t"}]}),
            "ab",
        ),
        (
            json!({"data": {"message": text(&json!({"content": text(&a)}))}}),
            "a",
        ),
        (json!({"message": text(&json!({"traces": [a, b]}))}), "ab"),
        (json!({"data": {"traces": [a, b]}}), "ab"),
        (json!({"traces": lines}), "ab"),
        // What an API gateway hands a function, and CloudEvents of bytes.
        (
            json!({"body": text(&json!({"message": text(&a)})), "isBase64Encoded": false}),
            "a",
        ),
        (
            json!({"isBase64Encoded": true,
                "body": "eyJzZXJ2aWNlX3R5cGUiOiJFVlMiLCJyZXNvdXJjZV90eXBlIjoiZWNzIiwidHJhY2VfbmFtZSI6ImEifQ=="}),
            "a",
        ),
        (
            json!({"specversion": "1.0", "id": "1", "source": "HC.CTS", "data_base64":
                "eyJzZXJ2aWNlX3R5cGUiOiJFVlMiLCJyZXNvdXJjZV90eXBlIjoiZWNzIiwidHJhY2VfbmFtZSI6ImEifQ=="}),
            "a",
        ),
        (text(&a), "a"),
        (text(&text(&a)), "a"),
        (json!({"message": null, "data": null, "cts": a}), "a"),
    ] {
        let count = expected.len();
        for (written, expected, count) in [
            (envelope.to_string(), expected.to_owned(), count),
            (
                json!([envelope, c]).to_string(),
                format!("{expected}c"),
                count + 1,
            ),
            (
                format!("{envelope}\n{C}\n{envelope}"),
                format!("{expected}c{expected}"),
                2 * count + 1,
            ),
            (
                json!({"traces": [envelope]}).to_string(),
                expected.to_owned(),
                count,
            ),
        ] {
            let found = read(&written);
            assert_eq!(
                (
                    names(&found),
                    found.objects,
                    found.skipped,
                    findings(&found)
                ),
                (expected, count, 0, vec![]),
                "{written}"
            );
        }
    }
}

#[test]
fn an_event_is_not_taken_for_an_envelope() {
    let request = json!({"traces": [json_of(B)], "trace_name": "c"}).to_string();
    for (name, value) in [
        ("message", json!(B)),
        ("data", json_of(B)),
        ("content", json!(B)),
        ("body", json!(B)),
        ("data_base64", json!(B)),
        ("request", json!(request)),
        ("response", json!({"traces": [json_of(B)]})),
        ("traces", json!(null)),
    ] {
        let mut event = json_of(A);
        event[name] = value;
        assert_eq!(only(&event.to_string()).trace_name, some("a"), "{name}");
    }
    // What was asked for or answered is no event that happened.
    for name in ["request", "response", "user", "detail"] {
        assert!(
            api::events(&json!({"service_type": "CTS", name: json_of(B)}).to_string()).is_err()
        );
    }
}

#[test]
fn an_object_without_an_operation_is_skipped_with_its_place() {
    for object in [
        r#"{"service_type":"ECS","resource_type":"ecs","user":{"name":"u"}}"#,
        r#"{"trace_name":"","service_type":"ECS"}"#,
        r#"{"trace_name":null,"code":"200"}"#,
        r#"{"trace_name":{"a":1}}"#,
        r#"{"message":"hello","trace_id":"t"}"#,
        r#"{"code":200}"#,
    ] {
        assert!(api::events(object).is_err(), "{object}");
        let found = read(&format!("[{A},\n  {object},\n{B}]"));
        assert_eq!(
            (names(&found).as_str(), found.objects, found.skipped),
            ("ab", 3, 1)
        );
        let (line, column, kind) = findings(&found).remove(0);
        assert_eq!((line, column), (2, 3), "{object}");
        assert!(matches!(
            kind,
            EventFindingKind::NotEvent | EventFindingKind::Envelope("message")
        ));
    }
}

#[test]
fn values_nobody_listed_are_kept() {
    for kind in ["Others", "ObsSDK", "TraceActions", "x y"] {
        let mut event = json_of(A);
        event["trace_type"] = json!(kind);
        event["user"] = json!({"access_key_id": "dddd", "account_id": "eeee",
            "type": "AssumedAgency", "principal_id": "ag1:sess1"});
        let trace = only(&event.to_string());
        assert_eq!((trace.trace_type, trace.user_name), (some(kind), None));
    }
}

#[test]
fn codes_times_and_ids_of_every_kind() {
    let with = |name: &str, value: Value| {
        let mut event = json_of(A);
        event[name] = value;
        only(&event.to_string())
    };
    for code in [json!(200), json!("200"), json!(200.0), json!(2e2)] {
        assert_eq!(with("code", code.clone()).code, some("200"), "{code}");
    }
    for code in [json!(null), json!(""), json!({}), json!([200])] {
        assert_eq!(with("code", code.clone()).code, None, "{code}");
    }
    for time in [
        json!(1_765_788_999),
        json!(1_765_788_999_000_i64),
        json!(1_765_788_999_000_000_i64),
        json!(1_765_788_999_000_000_000_i64),
        json!("1765788999"),
        json!("1765788999000"),
        json!("1765788999000000"),
        json!("1765788999000000000"),
        json!("2025-12-15T08:56:39Z"),
        json!("2025/12/15 16:56:39 GMT+08:00"),
    ] {
        assert_eq!(
            with("time", time.clone()).time_ms,
            Some(1_765_788_999_000),
            "{time}"
        );
    }
    for id in [json!({"id": "x"}), json!(["x"]), json!(null), json!("")] {
        assert_eq!(with("resource_id", id.clone()).resource_id, None, "{id}");
    }
    assert_eq!(with("resource_id", json!(42)).resource_id, some("42"));
}

#[test]
fn users_of_all_kinds_by_their_names() {
    for name in ["alice", "acct/ops_agency", "idp1/bob@example.com"] {
        let inner = json!({"name": name});
        for user in [
            inner.clone(),
            json!(name),
            json!(inner.to_string()),
            json!({"user_name": name}),
        ] {
            let mut event = json_of(A);
            event["user"] = user;
            assert_eq!(only(&event.to_string()).user_name, some(name));
        }
    }
}

#[test]
fn envelopes_without_end_are_not_opened() {
    let mut value = json_of(A);
    for _ in 0..40 {
        value = json!({"data": value});
    }
    assert!(api::events(&value.to_string()).is_err());
    let mut text = A.to_owned();
    for _ in 0..12 {
        text = json!({"message": text}).to_string();
    }
    assert!(api::events(&text).is_err());
}

/// Something that is an event, or is not one, and how many there are of each.
fn candidate() -> impl Strategy<Value = (Value, usize, usize)> {
    let leaf = prop_oneof![
        Just((json_of(A), 1, 0)),
        Just((json!({"service_type": "ECS"}), 0, 1)),
        Just((json!({"a": 1}), 0, 1)),
        Just((json!(5), 0, 1)),
        Just((json!("words"), 0, 1)),
    ];
    let member = || prop::sample::select(vec!["cts", "data", "content", "message", "smn"]);
    leaf.prop_recursive(4, 16, 3, move |inner| {
        let wrapped = (member(), inner.clone(), any::<bool>()).prop_map(
            |(name, (value, read, skipped), as_text)| {
                let inside = if as_text {
                    Value::from(value.to_string())
                } else {
                    value
                };
                // Without an event inside, the envelope is what is skipped.
                let skipped = if read == 0 { 1 } else { skipped };
                (json!({ name: inside }), read, skipped)
            },
        );
        let lists = prop::collection::vec(inner, 1..4).prop_map(|parts| {
            let read = parts.iter().map(|part| part.1).sum();
            let skipped = parts.iter().map(|part| part.2).sum();
            let values: Vec<Value> = parts.into_iter().map(|part| part.0).collect();
            (Value::from(values), read, skipped)
        });
        prop_oneof![wrapped, lists]
    })
}

/// Every line that is something else than an object is one that is skipped,
/// and takes no line after it along.
#[test]
fn lines_of_other_values_are_skipped_one_by_one() {
    for (lines, skipped) in [
        ("5\n5\n", vec![2, 3]),
        ("5\r\n\r\n\"words\"\r\n", vec![2, 4]),
        ("null\ntrue\n-1e3", vec![2, 3, 4]),
        ("\"{}\"\n5\n{}\n5", vec![2, 3, 4, 5]),
        ("5\nplain words\n5", vec![2, 3]),
    ] {
        let found = read(&format!("{A}\n{lines}"));
        let told: Vec<_> = found.findings.iter().map(|told| told.place.line).collect();
        assert_eq!((found.skipped, told), (skipped.len(), skipped), "{lines}");
        let found = read(&format!("{lines}\n{A}"));
        assert_eq!(names(&found), "a", "{lines}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_read_and_what_is_skipped_are_all_there_is(
        parts in prop::collection::vec(candidate(), 1..6), lines in any::<bool>(),
    ) {
        let read: usize = parts.iter().map(|part| part.1).sum();
        let skipped: usize = parts.iter().map(|part| part.2).sum();
        let values: Vec<&Value> = parts.iter().map(|part| &part.0).collect();
        let text = if lines {
            values.iter().map(|value| format!("{value}\n")).collect()
        } else {
            json!(values).to_string()
        };
        match api::events(&text) {
            Ok(events) => {
                prop_assert_eq!((events.traces.len(), events.skipped), (read, skipped), "{}", text);
                let told = events.findings.iter().filter(|finding| finding.skips()).count();
                prop_assert_eq!(told, skipped);
            }
            Err(_) => prop_assert_eq!(read, 0, "{}", text),
        }
    }
}
