//! Key event notifications.

use domain::notification::{
    Condition, Filter, Notification, OperationSet, Scope, UserGroup, ValidNotification,
};
use serde_json::{Value, json};
use wire::error::ErrorKind;
use wire::http::Service;
use wire::notifications::{self as api, Answer, DELETE_CHUNK, Kind, NotificationList};

use crate::{body, headers, line, response};

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";
const JSON_TYPE: [(&str, &str); 1] = [("Content-Type", "application/json;charset=UTF-8")];
const ID: &str = "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a";
const TOPIC: &str = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:test";

fn valid(notification: &Notification) -> ValidNotification {
    ValidNotification::as_stored(notification)
}

/// Every member set.
pub(crate) fn full() -> Notification {
    Notification {
        id: ID.to_owned(),
        name: "test2".to_owned(),
        kind: Some("smn".to_owned()),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "CTS".to_owned(),
            resource_type: "tracker".to_owned(),
            trace_names: vec!["createTracker".to_owned(), "deleteTracker".to_owned()],
        }],
        user_groups: vec![UserGroup {
            group: "CTS view".to_owned(),
            users: vec!["test3".to_owned(), "test4".to_owned()],
        }],
        enabled: Some(true),
        topic: Some(TOPIC.to_owned()),
        filter: Some(Filter {
            condition: Condition::Or,
            active: Some(true),
            rules: vec!["code != 200".to_owned(), "??".to_owned()],
        }),
        agency: Some("cts_admin_trust".to_owned()),
        created_ms: Some(1_633_933_167_385),
        project_id: Some(PROJECT.to_owned()),
        domain_id: Some("aexxxxxxxx4d4fb4bexxxxxxx791fbf".to_owned()),
    }
}

/// Only what every notification has.
fn least() -> Notification {
    Notification {
        name: "test".to_owned(),
        enabled: Some(false),
        ..Notification::default()
    }
}

fn decode_list(text: &str) -> Vec<Notification> {
    let list = api::list(PROJECT, Kind::Smn, None);
    (list.decode)(&response(200, text)).unwrap().to_vec()
}

fn decode_one(text: &str) -> Notification {
    let list = decode_list(&format!(r#"{{"notifications":[{text}]}}"#));
    assert_eq!(list.len(), 1, "{text}");
    list.into_iter().next().unwrap()
}

#[test]
fn requests() {
    for (request, expected) in [
        (
            api::list(PROJECT, Kind::Smn, None).request,
            format!("GET /v3/{PROJECT}/notifications/smn"),
        ),
        (
            api::list(PROJECT, Kind::Fun, Some("x")).request,
            format!("GET /v3/{PROJECT}/notifications/fun?notification_name=x"),
        ),
        (
            api::delete(PROJECT, &[ID]).request,
            format!("DELETE /v3/{PROJECT}/notifications?notification_id={ID}"),
        ),
        (
            api::delete("a/b", &[ID]).request,
            format!("DELETE /v3/a%2Fb/notifications?notification_id={ID}"),
        ),
    ] {
        assert_eq!(line(&request), expected);
        assert_eq!(request.service, Service::Cts);
        // trap 39: a content type without content would have to be signed.
        assert_eq!(headers(&request), []);
        assert_eq!(request.body, None);
    }
    let create = api::create(PROJECT, &valid(&full())).request;
    assert_eq!(line(&create), format!("POST /v3/{PROJECT}/notifications"));
    let update = api::update(PROJECT, &valid(&full())).request;
    assert_eq!(line(&update), format!("PUT /v3/{PROJECT}/notifications"));
    for request in [create, update] {
        assert_eq!(headers(&request), JSON_TYPE);
        assert_eq!(request.service, Service::Cts);
    }
}

fn full_writable() -> Value {
    json!({
        "notification_name": "test2",
        "operation_type": "customized",
        "operations": [{
            "service_type": "CTS",
            "resource_type": "tracker",
            "trace_names": ["createTracker", "deleteTracker"],
        }],
        "notify_user_list": [{ "user_group": "CTS view", "user_list": ["test3", "test4"] }],
        "topic_id": TOPIC,
        "filter": { "condition": "OR", "is_support_filter": true, "rule": ["code != 200", "??"] },
        "agency_name": "cts_admin_trust",
    })
}

#[test]
fn trap_15_only_writable_members_are_created() {
    assert_eq!(
        body(&api::create(PROJECT, &valid(&full())).request),
        full_writable()
    );
    assert_eq!(
        body(&api::create(PROJECT, &valid(&least())).request),
        json!({ "notification_name": "test", "operation_type": "complete" })
    );
}

#[test]
fn trap_19_an_update_carries_everything_writable() {
    let mut expected = full_writable();
    expected["notification_id"] = json!(ID);
    expected["status"] = json!("enabled");
    assert_eq!(
        body(&api::update(PROJECT, &valid(&full())).request),
        expected
    );
    assert_eq!(
        body(&api::update(PROJECT, &valid(&least())).request),
        json!({
            "notification_id": "",
            "notification_name": "test",
            "operation_type": "complete",
            "status": "disabled",
        })
    );
}

#[test]
fn the_body_is_written_as_signed_in_the_official_example() {
    let stored = Notification {
        topic: Some(TOPIC.to_owned()),
        ..least()
    };
    assert_eq!(
        api::create(PROJECT, &valid(&stored))
            .request
            .body
            .as_deref(),
        Some(
            r#"{"notification_name":"test","operation_type":"complete","topic_id":"urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:test"}"#
        )
    );
}

#[test]
fn operations_are_sent_for_a_customized_scope_only() {
    let mut stored = full();
    stored.scope = Scope::Complete;
    let sent = body(&api::update(PROJECT, &valid(&stored)).request);
    assert_eq!(sent.get("operations"), None);
    assert_eq!(sent["notify_user_list"].as_array().unwrap().len(), 1);
    stored.scope = Scope::Customized;
    stored.operations.clear();
    let sent = body(&api::update(PROJECT, &valid(&stored)).request);
    assert_eq!(sent["operations"], json!([]));
    stored.scope = Scope::Other("partial".to_owned());
    let sent = body(&api::update(PROJECT, &valid(&stored)).request);
    assert_eq!(
        (sent["operation_type"].as_str(), sent.get("operations")),
        (Some("partial"), None)
    );
    stored.operations = full().operations;
    let sent = body(&api::update(PROJECT, &valid(&stored)).request);
    assert_eq!(sent["operations"].as_array().unwrap().len(), 1);
}

#[test]
fn trap_11_a_site_may_not_know_functions() {
    let text = r#"{"error_code":"CTS.0410","error_msg":"notification_type must be smn"}"#;
    let list = api::list(PROJECT, Kind::Fun, None);
    let error = (list.decode)(&response(400, text)).unwrap_err();
    assert!(error.is_not_offered());
    let text = r#"{"error_code":"CTS.0401"}"#;
    let error = (list.decode)(&response(400, text)).unwrap_err();
    assert!(!error.is_not_offered());
}

#[test]
fn trap_12_a_list_is_of_one_kind() {
    let paths: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| api::list("p", *kind, None).request.path)
        .collect();
    assert_eq!(
        paths,
        ["/v3/p/notifications/smn", "/v3/p/notifications/fun"]
    );
}

#[test]
fn trap_13_an_unknown_name_is_an_empty_list() {
    let named = api::list(PROJECT, Kind::Smn, Some("x"));
    for (status, text) in [
        (200, r#"{"notifications":[]}"#),
        (
            404,
            r#"{"error_code":"CTS.0403","error_msg":"The notification does not exist."}"#,
        ),
        (400, r#"{"error_code":"CTS.0403"}"#),
        (404, ""),
    ] {
        assert_eq!(
            (named.decode)(&response(status, text)),
            Ok(NotificationList::default()),
            "{status} {text}"
        );
    }
    for (status, text) in [
        (404, "<html><title>404</title></html>"),
        (
            404,
            r#"{"error_code":"APIGW.0101","error_msg":"The API does not exist"}"#,
        ),
        (403, r#"{"error_code":"CTS.0013"}"#),
        (500, ""),
    ] {
        assert!(
            (named.decode)(&response(status, text)).is_err(),
            "{status} {text}"
        );
    }
    let all = api::list(PROJECT, Kind::Smn, None);
    assert_eq!(
        (all.decode)(&response(404, "")).unwrap_err().kind,
        ErrorKind::NotFound
    );
}

#[test]
fn trap_13_a_search_may_be_fuzzy() {
    let named = |name: &str| Notification {
        name: name.to_owned(),
        ..Notification::default()
    };
    let found = api::exact_name(
        &[named("ab"), named("a"), named("A")].into_iter().collect(),
        "a",
    );
    assert_eq!(found, [named("a")]);
}

#[test]
fn trap_14_absent_null_and_empty_are_the_same() {
    let expected = Notification {
        id: "i".to_owned(),
        name: "n".to_owned(),
        scope: Scope::Complete,
        ..Notification::default()
    };
    let head = r#""notification_id":"i","notification_name":"n","operation_type":"complete""#;
    let members = [
        "topic_id",
        "filter",
        "notify_user_list",
        "operations",
        "agency_name",
        "domain_id",
        "project_id",
        "status",
        "create_time",
        "notification_type",
    ];
    let mut texts = vec![
        format!("{{{head}}}"),
        format!(r#"{{{head},"unknown":{{"a":[1]}}}}"#),
    ];
    for member in members {
        for value in ["null", "\"\"", "[]", "{}"] {
            texts.push(format!(r#"{{{head},"{member}":{value}}}"#));
        }
    }
    for text in texts {
        assert_eq!(decode_one(&text), expected, "{text}");
    }
}

#[test]
fn lists_in_every_shape() {
    for text in [
        r#"{"notifications":[]}"#,
        r#"{"notifications":null}"#,
        "{}",
        "[]",
        "[null]",
    ] {
        assert_eq!(decode_list(text), [], "{text}");
    }
    assert_eq!(decode_list(r#"[{"notification_name":"n"}]"#)[0].name, "n");
    let list = api::list(PROJECT, Kind::Smn, None);
    for text in [
        "",
        "x",
        "3",
        r#"{"notifications":"x"}"#,
        r#"{"notifications":[3]}"#,
    ] {
        let error = (list.decode)(&response(200, text)).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Undecodable, "{text}");
    }
}

#[test]
fn the_published_sample_is_read() {
    let text = r#"{"notifications":[{
        "create_time":1633933167385,
        "notify_user_list":[{"user_group":"admin","user_list":["test1","test2"]},
                            {"user_group":"CTS view","user_list":["test3","test4"]}],
        "notification_id":"0b98e1c2-2fd6-4e33-a355-f9e12eaab88a","notification_name":"test2",
        "notification_type":"smn","operation_type":"customized",
        "operations":[{"resource_type":"tracker","service_type":"CTS","trace_names":["createTracker"]},
                      {"resource_type":"notification","service_type":"CTS","trace_names":["deleteNotification","updateNotification"]}],
        "project_id":"24edf66e79d04187acb99a463e610764","status":"enabled",
        "topic_id":"urn:smn:{regionid}:24edf66e79d04187acb99a463e610764:test"
      },{
        "create_time":1633924057706,
        "notification_id":"6d4a09bb-aa8e-40db-9e87-0d5e203823a8","notification_name":"test1",
        "notification_type":"smn","operation_type":"complete","operations":[],
        "domain_id":"aexxxxxxxx4d4fb4bexxxxxxx791fbf",
        "project_id":"24edf66e79d04187acb99a463e610764","status":"disabled"}]}"#;
    let list = decode_list(text);
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].scope, Scope::Customized);
    assert_eq!(
        (list[0].enabled, list[1].enabled),
        (Some(true), Some(false))
    );
    assert_eq!(
        list[0].operations[1].trace_names,
        ["deleteNotification", "updateNotification"]
    );
    assert_eq!(list[0].user_groups[1].group, "CTS view");
    assert_eq!(list[0].created_ms, Some(1_633_933_167_385));
    assert_eq!(list[0].kind.as_deref(), Some("smn"));
    assert_eq!(
        (list[1].topic.as_deref(), list[1].filter.as_ref()),
        (None, None)
    );
    assert_eq!(
        list[1].domain_id.as_deref(),
        Some("aexxxxxxxx4d4fb4bexxxxxxx791fbf")
    );
}

#[test]
fn trap_16_an_agency_is_sent_only_if_there_is_one() {
    let sent = body(&api::update(PROJECT, &valid(&least())).request);
    assert_eq!(sent.get("agency_name"), None);
    assert_eq!(
        decode_one(r#"{"agency_name":"cts_admin_trust"}"#)
            .agency
            .as_deref(),
        Some("cts_admin_trust")
    );
}

#[test]
fn trap_17_creation_times() {
    for (value, expected) in [
        ("1633933167385", Some(1_633_933_167_385)),
        ("1633933167385.0", Some(1_633_933_167_385)),
        ("1.633933167385e12", Some(1_633_933_167_385)),
        ("\"1633933167385\"", Some(1_633_933_167_385)),
        ("\" 1633933167385 \"", Some(1_633_933_167_385)),
        ("1633933167", Some(1_633_933_167_000)),
        ("\"1633933167\"", Some(1_633_933_167_000)),
        ("99999999999", Some(99_999_999_999_000)),
        ("100000000000", Some(100_000_000_000)),
        ("0", None),
        ("-5", None),
        ("1e300", None),
        ("9223372036854775807", None),
        ("18446744073709551615", None),
        ("\"2021-10-11\"", None),
        ("\"NaN\"", None),
        ("\"inf\"", None),
        ("true", None),
    ] {
        let text = format!(r#"{{"create_time":{value}}}"#);
        assert_eq!(decode_one(&text).created_ms, expected, "{value}");
    }
}

#[test]
fn trap_18_a_creation_carries_no_status() {
    for enabled in [true, false] {
        let stored = Notification {
            enabled: Some(enabled),
            ..full()
        };
        assert_eq!(
            body(&api::create(PROJECT, &valid(&stored)).request).get("status"),
            None
        );
    }
    let create = api::create(PROJECT, &valid(&full()));
    let text = r#"{"notification_id":"i","status":"disabled"}"#;
    let answer = (create.decode)(&response(201, text)).unwrap();
    assert_eq!(
        (answer.id.as_deref(), answer.enabled),
        (Some("i"), Some(false))
    );
    assert!((create.decode)(&response(200, "<html></html>")).is_err());
}

#[test]
fn trap_20_a_toggle_carries_the_topic() {
    for enabled in [true, false] {
        let call = api::update(PROJECT, &ValidNotification::switched(&full(), enabled));
        let sent = body(&call.request);
        assert_eq!(sent["topic_id"], TOPIC);
        assert_eq!(sent["status"], if enabled { "enabled" } else { "disabled" });
        assert_eq!((call.decode)(&response(200, "")), Ok(Answer::default()));
    }
}

#[test]
fn trap_21_an_empty_topic_is_none() {
    for value in ["\"\"", "\" \"", "null"] {
        let found = decode_one(&format!(r#"{{"topic_id":{value}}}"#));
        assert_eq!(found.topic, None);
        assert_eq!(
            body(&api::update(PROJECT, &valid(&found)).request).get("topic_id"),
            None
        );
    }
}

#[test]
fn trap_23_names_are_encoded() {
    let request = api::list(PROJECT, Kind::Smn, Some("告警 a+b")).request;
    assert_eq!(
        line(&request),
        format!("GET /v3/{PROJECT}/notifications/smn?notification_name=%E5%91%8A%E8%AD%A6%20a%2Bb")
    );
}

#[test]
fn trap_24_several_ids_are_one_parameter() {
    let other = "6d4a09bb-aa8e-40db-9e87-0d5e203823a8";
    let call = api::delete(PROJECT, &[ID, other]);
    assert_eq!(
        call.request.query,
        [("notification_id".to_owned(), format!("{ID},{other}"))]
    );
    assert_eq!(
        call.request.target(),
        format!("/v3/{PROJECT}/notifications?notification_id={ID}%2C{other}")
    );
    for status in [200, 202, 204] {
        assert_eq!((call.decode)(&response(status, "")), Ok(()));
    }
    let most = vec![ID; DELETE_CHUNK];
    assert!(api::delete(PROJECT, &most).request.target().len() < 1000);
}

#[test]
fn trap_27_unknown_conditions_are_kept() {
    for (word, condition, sent) in [
        ("\"AND\"", Condition::And, "AND"),
        ("\"OR\"", Condition::Or, "OR"),
        ("null", Condition::And, "AND"),
        ("\"or\"", Condition::Other("or".to_owned()), "or"),
        ("\"XOR\"", Condition::Other("XOR".to_owned()), "XOR"),
        (
            "\"AND (default value)\"",
            Condition::Other("AND (default value)".to_owned()),
            "AND",
        ),
    ] {
        let text = format!(r#"{{"filter":{{"condition":{word},"rule":["code = 1"]}}}}"#);
        let found = decode_one(&text);
        assert_eq!(
            found.filter.as_ref().unwrap().condition,
            condition,
            "{word}"
        );
        let body = body(&api::update(PROJECT, &valid(&found)).request);
        assert_eq!(body["filter"]["condition"], sent, "{word}");
    }
}

#[test]
fn trap_28_a_filter_may_be_stored_but_off() {
    for (value, active) in [
        ("true", Some(true)),
        ("false", Some(false)),
        ("\"false\"", Some(false)),
        ("\"TRUE\"", Some(true)),
        // Neither on nor off, and sent as neither.
        ("null", None),
        ("\"maybe\"", None),
    ] {
        let text = format!(r#"{{"filter":{{"is_support_filter":{value},"rule":["code = 1"]}}}}"#);
        let filter = decode_one(&text).filter.unwrap();
        assert_eq!((filter.active, filter.rules.len()), (active, 1), "{value}");
        let sent = body(&api::update(PROJECT, &valid(&decode_one(&text))).request);
        let sent = sent["filter"]
            .get("is_support_filter")
            .and_then(Value::as_bool);
        assert_eq!(sent, active, "{value}");
    }
    // Rules that were left out may be there; those that are said to be none are not.
    let off = decode_one(r#"{"filter":{"condition":"AND","is_support_filter":false}}"#);
    assert_eq!(off.filter.unwrap().active, Some(false));
    for nothing in [
        "{}",
        r#"{"condition":"","is_support_filter":false,"rule":null}"#,
        r#"{"condition":"","is_support_filter":false,"rule":[]}"#,
        r#"{"condition":"AND","is_support_filter":false,"rule":null}"#,
        r#"{"condition":"OR","is_support_filter":"false","rule":[]}"#,
        r#"{"condition":" ","is_support_filter":false}"#,
        r#"{"is_support_filter":false}"#,
        r#"{"condition":null,"is_support_filter":null,"rule":null}"#,
        "7",
        "[]",
    ] {
        assert_eq!(
            decode_one(&format!(r#"{{"filter":{nothing}}}"#)).filter,
            None,
            "{nothing}"
        );
    }
    for (active, rule) in [(true, "[]"), (false, r#"["code = 1"]"#), (true, "null")] {
        let text = format!(
            r#"{{"filter":{{"condition":"AND","is_support_filter":{active},"rule":{rule}}}}}"#
        );
        assert!(decode_one(&text).filter.is_some(), "{text}");
    }
    // None is sent either.
    let mut empty = least();
    empty.filter = Some(Filter {
        condition: Condition::And,
        active: Some(false),
        rules: Vec::new(),
    });
    for call in [
        api::create(PROJECT, &valid(&empty)),
        api::update(PROJECT, &valid(&empty)),
    ] {
        assert_eq!(body(&call.request).get("filter"), None);
    }
}

#[test]
fn trap_29_rules_are_kept_verbatim() {
    let rules = [
        " code=200",
        "resource_name = a = b != c ",
        "",
        "{\"a\":1}",
        "代码 = 二",
    ];
    let text = json!({ "filter": { "condition": "OR", "is_support_filter": true, "rule": rules } });
    let found = decode_one(&text.to_string());
    assert_eq!(found.filter.as_ref().unwrap().rules, rules);
    let sent = body(&api::update(PROJECT, &valid(&found)).request);
    assert_eq!(sent["filter"]["rule"], json!(rules));
    let single = decode_one(r#"{"filter":{"rule":"code = 1"}}"#)
        .filter
        .unwrap();
    assert_eq!(single.rules, ["code = 1"]);
}

#[test]
fn trap_34_blanks_in_group_names_stay() {
    let found = decode_one(r#"{"notify_user_list":[{"user_group":"CTS view","user_list":["a"]}]}"#);
    assert_eq!(found.user_groups[0].group, "CTS view");
    assert_eq!(
        body(&api::update(PROJECT, &valid(&found)).request)["notify_user_list"],
        json!([{ "user_group": "CTS view", "user_list": ["a"] }])
    );
}

#[test]
fn trap_46_no_null_is_sent_and_every_null_is_read() {
    let text = r#"{"notification_id":"i","operation_type":"customized","operations":[
        {"service_type":"ECS","resource_type":null,"trace_names":null},null,
        {"service_type":5,"resource_type":"ecs","trace_names":["a",null,7]}],
        "notify_user_list":[{"user_group":null,"user_list":null}]}"#;
    let found = decode_one(text);
    assert_eq!(found.operations.len(), 2);
    assert_eq!(found.operations[0].resource_type, "");
    assert_eq!(found.operations[1].service_type, "5");
    assert_eq!(found.operations[1].trace_names, ["a", "7"]);
    assert_eq!(found.user_groups, [UserGroup::default()]);
    for notification in [&found, &full(), &least()] {
        for sent in [
            api::create(PROJECT, &valid(notification))
                .request
                .body
                .unwrap(),
            api::update(PROJECT, &valid(notification))
                .request
                .body
                .unwrap(),
            api::to_json(notification),
        ] {
            assert!(!sent.contains("null"), "{sent}");
        }
    }
}

#[test]
fn unknown_words_are_kept() {
    let found = decode_one(
        r#"{"operation_type":"Customized","status":"ENABLED","notification_type":"dis"}"#,
    );
    assert_eq!(found.scope, Scope::Other("Customized".to_owned()));
    assert_eq!(found.kind.as_deref(), Some("dis"));
    assert_eq!(found.enabled, Some(true));
    let absent = decode_one("{}");
    // Neither enabled nor disabled, and sent as neither.
    assert_eq!(absent.enabled, None);
    assert_eq!(decode_one(r#"{"status":"paused"}"#).enabled, None);
    let sent = body(&api::update(PROJECT, &valid(&absent)).request);
    assert_eq!(sent.get("status"), None);
    assert_eq!(absent.scope, Scope::Other(String::new()));
    assert_eq!(
        body(&api::update(PROJECT, &valid(&absent)).request).get("operation_type"),
        None
    );
}

#[test]
fn shown_json_has_every_member_and_reads_back() {
    assert_eq!(decode_one(&api::to_json(&full())), full());
    assert_eq!(decode_one(&api::to_json(&least())), least());
    let shown: Value = serde_json::from_str(&api::to_json(&full())).unwrap();
    let mut members: Vec<_> = shown
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    members.sort_unstable();
    assert_eq!(
        members,
        [
            "agency_name",
            "create_time",
            "domain_id",
            "filter",
            "notification_id",
            "notification_name",
            "notification_type",
            "notify_user_list",
            "operation_type",
            "operations",
            "project_id",
            "status",
            "topic_id",
        ]
    );
}
