//! Key event notifications of CTS.

use domain::notification::{
    Condition, Filter, Notification, NotificationForm, OperationSet, Scope, UserGroup,
    ValidNotification, ValidationContext,
};
use sandbox::{DOMAIN_ID, Fault, FaultKind, NOTIFICATION_QUOTA, On, PROJECT_ID, REGION, Sandbox};
use serde_json::Value;
use wire::cts;
use wire::error::{ApiError, ErrorKind};
use wire::http::Method;
use wire::notifications::{self, FollowUp, Kind, Written};

use super::{NOW, answer, seeded, send};

const TOPIC: &str = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts";
const FUNCTION: &str =
    "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:audit";

fn all(sandbox: &mut Sandbox) -> Vec<Notification> {
    let kinds = Kind::ALL.into_iter();
    kinds
        .map(|kind| send(sandbox, notifications::list(PROJECT_ID, kind, None)).unwrap())
        .flat_map(|list| list.to_vec())
        .collect()
}

fn named(sandbox: &mut Sandbox, name: &str) -> Notification {
    all(sandbox)
        .into_iter()
        .find(|n| n.name == name)
        .expect(name)
}

fn create(sandbox: &mut Sandbox, notification: &Notification) -> Result<Notification, ApiError> {
    let valid = ValidNotification::as_stored(notification);
    let answer = send(sandbox, notifications::create(PROJECT_ID, &valid))?;
    Ok(Written::created(&valid, &answer).notification().clone())
}

fn update(sandbox: &mut Sandbox, notification: &Notification) -> Result<Notification, ApiError> {
    let valid = ValidNotification::as_stored(notification);
    let answer = send(sandbox, notifications::update(PROJECT_ID, &valid))?;
    Ok(Written::replaced(&valid, &answer).notification().clone())
}

/// Everything that can be set.
fn full(name: &str) -> Notification {
    Notification {
        name: name.to_owned(),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["deleteServer".to_owned()],
        }],
        user_groups: vec![UserGroup {
            group: "CTS view".to_owned(),
            users: vec!["test3".to_owned()],
        }],
        topic: Some(TOPIC.to_owned()),
        filter: Some(Filter {
            condition: Condition::Or,
            active: Some(true),
            rules: vec!["code != 200".to_owned(), "resource_name = a = b".to_owned()],
        }),
        agency: Some("cts_admin_trust".to_owned()),
        ..Notification::default()
    }
}

fn code(error: ApiError) -> (u16, String) {
    (error.status.unwrap(), error.code.unwrap())
}

#[test]
fn the_seed_holds_the_documents_sample_word_for_word() {
    let path = format!("/v3/{PROJECT_ID}/notifications/smn");
    let (_, body) = super::cts(&mut seeded(), Method::Get, &path, None);
    let listed: Value = serde_json::from_str(&body).unwrap();
    let sample: Value = serde_json::from_str(
        r#"{"notifications":[{"create_time":1633933167385,"notify_user_list":[{"user_group":"admin",
        "user_list":["test1","test2"]},{"user_group":"CTS view","user_list":["test3","test4"]}],
        "notification_id":"0b98e1c2-2fd6-4e33-a355-f9e12eaab88a","notification_name":"test2",
        "notification_type":"smn","operation_type":"customized","operations":[{"resource_type":"tracker",
        "service_type":"CTS","trace_names":["createTracker"]},{"resource_type":"notification",
        "service_type":"CTS","trace_names":["deleteNotification","updateNotification"]},
        {"resource_type":"pe","service_type":"AOM","trace_names":["createPolicyGroup","updatePolicyGroup",
        "deletePolicyGroup"]}],"project_id":"24edf66e79d04187acb99a463e610764","status":"enabled",
        "topic_id":"urn:smn:{regionid}:24edf66e79d04187acb99a463e610764:test"},{"create_time":1633924057706,
        "notify_user_list":[{"user_group":"admin","user_list":["test1","test2"]},{"user_group":"CTS view",
        "user_list":["test3","test4"]}],"notification_id":"6d4a09bb-aa8e-40db-9e87-0d5e203823a8",
        "notification_name":"test1","notification_type":"smn","operation_type":"complete","operations":[],
        "domain_id":"aexxxxxxxx4d4fb4bexxxxxxx791fbf","project_id":"24edf66e79d04187acb99a463e610764",
        "status":"disabled"}]}"#,
    )
    .unwrap();
    let rows = listed["notifications"].as_array().unwrap();
    assert_eq!(
        rows[rows.len() - 2..],
        *sample["notifications"].as_array().unwrap()
    );
}

#[test]
fn the_seed_is_a_security_teams_set() {
    let mut sandbox = seeded();
    let all = all(&mut sandbox);
    assert_eq!(all.len(), 12);
    assert_eq!(
        all.iter()
            .filter(|n| n.kind.as_deref() == Some("fun"))
            .count(),
        1
    );
    let disabled: Vec<&str> = all
        .iter()
        .filter(|n| n.enabled == Some(false))
        .map(|n| n.name.as_str())
        .collect();
    assert_eq!(disabled, ["prod_login_watch", "test1"]);
    let recent = named(&mut sandbox, "prod_server_deletes")
        .created_ms
        .unwrap();
    assert!(
        recent < NOW - 86_400_000 && recent > NOW - 4 * 86_400_000,
        "{recent}"
    );
    for stored in &all {
        assert!(
            stored
                .created_ms
                .is_some_and(|at| at > 1_633_000_000_000 && at < NOW)
        );
        assert_eq!(stored.project_id.as_deref(), Some(PROJECT_ID));
        let surroundings = ValidationContext {
            region: Some(REGION.to_owned()),
            project_id: Some(PROJECT_ID.to_owned()),
            ..ValidationContext::default()
        };
        let form = NotificationForm::from(stored);
        let checked = domain::notification::check(&form, Some(stored), &surroundings);
        assert!(
            checked.valid.is_some(),
            "{}: {:?}",
            stored.name,
            checked.findings
        );
    }
}

#[test]
fn a_notification_is_created_listed_updated_and_deleted() {
    let mut sandbox = seeded();
    let sent = full("网络_watch_1");
    let created = create(&mut sandbox, &sent).unwrap();
    let expected = Notification {
        id: created.id.clone(),
        kind: Some("smn".to_owned()),
        enabled: Some(true),
        created_ms: Some(NOW),
        project_id: Some(PROJECT_ID.to_owned()),
        domain_id: Some(DOMAIN_ID.to_owned()),
        ..sent
    };
    assert_eq!(created, expected);
    assert_eq!(created.id.len(), 36);
    assert_eq!(named(&mut sandbox, "网络_watch_1"), expected);

    let changed = Notification {
        name: "renamed".to_owned(),
        enabled: Some(false),
        topic: Some(FUNCTION.to_owned()),
        kind: Some("fun".to_owned()),
        ..created
    };
    assert_eq!(update(&mut sandbox, &changed), Ok(changed.clone()));
    assert_eq!(named(&mut sandbox, "renamed"), changed);

    let call = notifications::delete(PROJECT_ID, &[&changed.id]);
    let response = answer(sandbox.handle(&call.request, NOW));
    assert_eq!((response.status, response.body.as_str()), (204, ""));
    assert_eq!(all(&mut sandbox).len(), 12);
    assert_eq!(
        code(update(&mut sandbox, &changed).unwrap_err()),
        (404, "CTS.0403".to_owned())
    );
}

#[test]
fn a_new_notification_is_enabled_exactly_if_it_has_a_topic() {
    let mut sandbox = seeded();
    for (name, topic, enabled) in [
        ("a", None, false),
        ("b", Some(TOPIC), true),
        ("c", Some(FUNCTION), true),
    ] {
        let sent = Notification {
            topic: topic.map(str::to_owned),
            ..full(name)
        };
        assert_eq!(create(&mut sandbox, &sent).unwrap().enabled, Some(enabled));
    }
    let body = r#"{"notification_name":"d","operation_type":"complete","topic_id":""}"#;
    let (status, text) = super::cts(&mut sandbox, Method::Post, "{p}/notifications", Some(body));
    let stored: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((status, &stored["status"]), (201, &Value::from("disabled")));
    let mut members: Vec<&str> = stored
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    members.sort_unstable();
    assert_eq!(
        members,
        [
            "create_time",
            "domain_id",
            "notification_id",
            "notification_name",
            "notification_type",
            "operation_type",
            "operations",
            "project_id",
            "status"
        ]
    );
    assert_eq!(stored["operations"], Value::Array(Vec::new()));
}

#[test]
fn an_update_replaces_everything_that_can_be_written() {
    let mut sandbox = seeded();
    let created = create(&mut sandbox, &full("whole")).unwrap();
    let bare = Notification {
        id: created.id.clone(),
        name: "whole".to_owned(),
        enabled: Some(false),
        ..Notification::default()
    };
    let stored = update(&mut sandbox, &bare).unwrap();
    let expected = Notification {
        scope: Scope::Complete,
        operations: Vec::new(),
        user_groups: Vec::new(),
        topic: None,
        filter: None,
        agency: None,
        enabled: Some(false),
        ..created
    };
    assert_eq!(stored, expected);
    assert_eq!(named(&mut sandbox, "whole"), expected);
}

#[test]
fn enabling_needs_the_topic() {
    let mut sandbox = seeded();
    let watch = named(&mut sandbox, "prod_login_watch");
    let without = Notification {
        topic: None,
        enabled: Some(true),
        ..watch.clone()
    };
    assert_eq!(
        code(update(&mut sandbox, &without).unwrap_err()),
        (400, "CTS.0404".to_owned())
    );
    let with = Notification {
        enabled: Some(true),
        ..watch
    };
    assert_eq!(update(&mut sandbox, &with), Ok(with));
}

#[test]
fn each_documented_refusal_has_its_code() {
    let mut sandbox = seeded();
    let id = named(&mut sandbox, "key_deletions").id;
    let ops = r#""operation_type":"customized","operations":[{"service_type":"ECS","resource_type":"ecs","trace_names":["x"]}]"#;
    let complete = r#""operation_type":"complete""#;
    let groups = |count: usize| vec![r#"{"user_group":"g","user_list":[]}"#; count].join(",");
    let users = |count: usize| vec![r#""u""#; count].join(",");
    let rules = |count: usize| vec![r#""code = 1""#; count].join(",");
    let names = |count: usize| vec![r#""x""#; count].join(",");
    let post: Vec<(String, u16, &str)> = vec![
        (String::new(), 400, "CTS.0003"),
        ("[]".to_owned(), 400, "CTS.0003"),
        (r#"{"notification_name":"a""#.to_owned(), 400, "CTS.0003"),
        (format!(r#"{{{complete}}}"#), 400, "CTS.0003"),
        (r#"{"notification_name":"a"}"#.to_owned(), 400, "CTS.0003"),
        (
            r#"{"notification_name":"a","operation_type":"Complete"}"#.to_owned(),
            400,
            "CTS.0003",
        ),
        (
            format!(r#"{{"notification_name":"a",{complete},"status":"enabled"}}"#),
            400,
            "CTS.0003",
        ),
        (
            format!(r#"{{"notification_name":"a",{complete},"create_time":1}}"#),
            400,
            "CTS.0003",
        ),
        (
            format!(r#"{{"notification_name":"a",{complete},"filter":null}}"#),
            400,
            "CTS.0003",
        ),
        (
            format!(r#"{{"notification_name":"a",{complete},"agency_name":"other"}}"#),
            400,
            "CTS.0003",
        ),
        (
            format!(r#"{{"notification_name":"a-b",{complete}}}"#),
            400,
            "CTS.0411",
        ),
        (
            format!(r#"{{"notification_name":"",{complete}}}"#),
            400,
            "CTS.0411",
        ),
        (
            format!(r#"{{"notification_name":" a",{complete}}}"#),
            400,
            "CTS.0411",
        ),
        (
            format!(
                r#"{{"notification_name":"{}",{complete}}}"#,
                "告".repeat(65)
            ),
            400,
            "CTS.0411",
        ),
        (
            format!(r#"{{"notification_name":"test1",{complete}}}"#),
            400,
            "CTS.0400",
        ),
        (
            r#"{"notification_name":"a","operation_type":"customized"}"#.to_owned(),
            400,
            "CTS.0401",
        ),
        (
            r#"{"notification_name":"a","operation_type":"customized","operations":[]}"#.to_owned(),
            400,
            "CTS.0401",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{}}}"#,
                ops.replace("customized", "complete")
            ),
            400,
            "CTS.0401",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{}}}"#,
                ops.replace(r#""ecs""#, "null")
            ),
            400,
            "CTS.0401",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{}}}"#,
                ops.replace(r#"["x"]"#, "null")
            ),
            400,
            "CTS.0401",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{}}}"#,
                ops.replace(r#"["x"]"#, "[]")
            ),
            400,
            "CTS.0401",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{}}}"#,
                ops.replace(r#""x""#, &names(1001))
            ),
            400,
            "CTS.0401",
        ),
        (
            format!(r#"{{"notification_name":"a",{complete},"topic_id":"urn:smn:x"}}"#),
            400,
            "CTS.0402",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{complete},"topic_id":"{}"}}"#,
                TOPIC.replace("alerts", "missing-1")
            ),
            400,
            "CTS.0402",
        ),
        (
            format!(r#"{{"notification_name":"a",{complete},"topic_id":7}}"#),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{ops},"notify_user_list":[{{"user_group":"g","user_list":null}}]}}"#
            ),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{ops},"notify_user_list":[{}]}}"#,
                groups(11)
            ),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{ops},"notify_user_list":[{{"user_group":"g","user_list":[{}]}}]}}"#,
                users(51)
            ),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{complete},"filter":{{"condition":"AND","rule":["code = 1"]}}}}"#
            ),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{complete},"filter":{{"condition":"AND (default value)","is_support_filter":true,"rule":[]}}}}"#
            ),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{complete},"filter":{{"condition":"OR","is_support_filter":true,"rule":[{}]}}}}"#,
                rules(7)
            ),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{"notification_name":"a",{complete},"filter":{{"condition":"OR","is_support_filter":true,"rule":["colour = red"]}}}}"#
            ),
            400,
            "CTS.0003",
        ),
    ];
    for (body, status, code) in &post {
        let (got, text) = super::cts(&mut sandbox, Method::Post, "{p}/notifications", Some(body));
        assert_eq!(got, *status, "{body}: {text}");
        assert!(text.contains(code), "{body}: {text}");
    }
    let at = |id: &str| format!(r#""notification_id":"{id}""#);
    let put: Vec<(String, u16, &str)> = vec![
        (
            format!(r#"{{"notification_name":"a",{complete},"status":"disabled"}}"#),
            400,
            "CTS.0003",
        ),
        (
            format!(
                r#"{{{},"notification_name":"a",{complete},"status":"disabled"}}"#,
                at("absent")
            ),
            404,
            "CTS.0403",
        ),
        (
            format!(r#"{{{},"notification_name":"a",{complete}}}"#, at(&id)),
            400,
            "CTS.0205",
        ),
        (
            format!(
                r#"{{{},"notification_name":"a",{complete},"status":"on"}}"#,
                at(&id)
            ),
            400,
            "CTS.0205",
        ),
        (
            format!(
                r#"{{{},"notification_name":"a",{complete},"status":"enabled"}}"#,
                at(&id)
            ),
            400,
            "CTS.0404",
        ),
        (
            format!(
                r#"{{{},"notification_name":"test1",{complete},"status":"disabled"}}"#,
                at(&id)
            ),
            400,
            "CTS.0400",
        ),
    ];
    for (body, status, code) in &put {
        let (got, text) = super::cts(&mut sandbox, Method::Put, "{p}/notifications", Some(body));
        assert_eq!(got, *status, "{body}: {text}");
        assert!(text.contains(code), "{body}: {text}");
    }
    for (method, path, status, code) in [
        (Method::Get, "{p}/notifications/email", 400, "CTS.0410"),
        (
            Method::Get,
            "/v3/0123456789abcdef0123456789abcdef/notifications/smn",
            403,
            "CTS.0012",
        ),
        (Method::Delete, "{p}/notifications", 400, "CTS.0003"),
        (
            Method::Delete,
            "{p}/notifications?notification_id=",
            400,
            "CTS.0003",
        ),
        (Method::Get, "{p}/notification", 404, "APIGW.0101"),
        (Method::Get, "/v1/x/notifications/smn", 404, "APIGW.0101"),
        (Method::Patch, "{p}/notifications", 404, "APIGW.0101"),
    ] {
        let (got, text) = super::cts(&mut sandbox, method, path, None);
        assert_eq!(got, status, "{path}: {text}");
        assert!(text.contains(code), "{path}: {text}");
    }
    assert_eq!(all(&mut sandbox).len(), 12);
    let error = create(&mut sandbox, &full("test1")).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
}

#[test]
fn what_is_stored_already_is_not_refused() {
    let mut sandbox = seeded();
    // A topic with a placeholder and a rule that is none.
    for name in ["test2", "bucket_policy_changes"] {
        let renamed = Notification {
            name: format!("{name}_1"),
            ..named(&mut sandbox, name)
        };
        assert_eq!(update(&mut sandbox, &renamed), Ok(renamed));
    }
    let odd = named(&mut sandbox, "test2_1").topic;
    let other = Notification {
        topic: odd,
        ..named(&mut sandbox, "test1")
    };
    assert_eq!(
        code(update(&mut sandbox, &other).unwrap_err()),
        (400, "CTS.0402".to_owned())
    );
}

#[test]
fn the_quota_ends_creation_until_something_is_deleted() {
    let mut sandbox = seeded();
    for at in 0..NOTIFICATION_QUOTA - 12 {
        create(&mut sandbox, &full(&format!("n{at}"))).unwrap();
    }
    let quotas = send(&mut sandbox, cts::quotas(PROJECT_ID)).unwrap();
    assert_eq!(cts::notification_quota(&quotas), (Some(100), 100, false));
    assert_eq!(
        code(create(&mut sandbox, &full("one_more")).unwrap_err()),
        (400, "CTS.0407".to_owned())
    );
    let id = named(&mut sandbox, "n3").id;
    send(&mut sandbox, notifications::delete(PROJECT_ID, &[&id])).unwrap();
    assert!(create(&mut sandbox, &full("one_more")).is_ok());
    // Filling a list for a demonstration does not ask the quota.
    sandbox.fill_notifications(10_000);
    assert_eq!(all(&mut sandbox).len(), 10_000);
}

#[test]
fn several_are_deleted_at_once_as_far_as_they_exist() {
    let mut sandbox = seeded();
    let (one, two) = (
        named(&mut sandbox, "test1").id,
        named(&mut sandbox, "test2").id,
    );
    let error = send(
        &mut sandbox,
        notifications::delete(PROJECT_ID, &[&one, "absent", &two]),
    )
    .unwrap_err();
    assert_eq!(code(error), (404, "CTS.0403".to_owned()));
    assert_eq!(all(&mut sandbox).len(), 10);
    let ids: Vec<String> = all(&mut sandbox).into_iter().map(|n| n.id).collect();
    let quoted = format!(
        "{{p}}/notifications?notification_id=\"{},{}\"",
        ids[0], ids[1]
    );
    assert_eq!(
        super::cts(&mut sandbox, Method::Delete, &quoted, None).0,
        404
    );
    assert_eq!(all(&mut sandbox).len(), 10);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    assert_eq!(
        send(&mut sandbox, notifications::delete(PROJECT_ID, &ids)),
        Ok(())
    );
    assert_eq!(all(&mut sandbox), []);
}

#[test]
fn a_name_is_searched_as_a_part_of_names() {
    let mut sandbox = seeded();
    create(&mut sandbox, &full("test")).unwrap();
    let hits = send(
        &mut sandbox,
        notifications::list(PROJECT_ID, Kind::Smn, Some("test")),
    )
    .unwrap();
    let names: Vec<&str> = hits.names().collect();
    assert_eq!(names, ["test", "test2", "test1"]);
    assert_eq!(notifications::exact_name(&hits, "test").len(), 1);
    let none = notifications::list(PROJECT_ID, Kind::Fun, Some("test"));
    assert!(send(&mut sandbox, none).unwrap().is_empty());
}

#[test]
fn one_created_disabled_is_stored_whole_whatever_the_answers_lack() {
    let kinds = [
        FaultKind::Partial,
        FaultKind::Empty,
        FaultKind::Malformed,
        FaultKind::Status(503),
    ];
    // Of the creating request, and of each that follows it.
    for creating in [None, Some(kinds[0]), Some(kinds[1]), Some(kinds[2])] {
        for following in kinds.into_iter().map(Some).chain([None]) {
            let mut sandbox = seeded();
            let fail = |sandbox: &mut Sandbox, kind: Option<FaultKind>| {
                if let Some(kind) = kind {
                    sandbox.push_fault(Fault {
                        on: On::Write,
                        service: None,
                        kind,
                        times: 1,
                        project: None,
                        retry_after_s: None,
                    });
                }
            };
            let sent = full("quiet");
            let sent = Notification {
                enabled: Some(false),
                ..sent
            };
            let valid = ValidNotification::as_stored(&sent);
            fail(&mut sandbox, creating);
            let answer = send(&mut sandbox, notifications::create(PROJECT_ID, &valid)).unwrap();
            let mut written = Written::created(&valid, &answer);
            fail(&mut sandbox, following);
            for _ in 0..4 {
                match written.follow_up() {
                    FollowUp::None => break,
                    FollowUp::ReadAgain => written.listed(&all(&mut sandbox).into_iter().collect()),
                    FollowUp::Switch(write) => {
                        match send(&mut sandbox, notifications::update(PROJECT_ID, &write)) {
                            Ok(answer) => written.switched(&answer),
                            Err(_) => written.unsure(),
                        }
                    }
                }
            }
            assert_eq!(written.follow_up(), FollowUp::None);
            let stored = named(&mut sandbox, "quiet");
            let case = format!("{creating:?} {following:?}");
            // What is known is true, and nothing that was wanted is lost.
            assert_eq!(written.enabled(), stored.enabled, "{case}");
            assert_eq!(
                stored.enabled,
                Some(following == Some(FaultKind::Status(503))),
                "{case}"
            );
            assert_eq!(
                NotificationForm::from(&Notification {
                    enabled: Some(false),
                    ..stored
                }),
                NotificationForm::from(&sent),
                "{case}"
            );
        }
    }
}
