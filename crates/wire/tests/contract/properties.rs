//! No answer makes a reader panic, and what is written reads back.

use domain::connector::Connector;
use domain::notification::{
    Condition, Filter, Notification, OperationSet, Scope, UserGroup, ValidNotification,
};
use domain::secret::Secret;
use proptest::prelude::*;
use serde_json::Value;
use wire::connectors::{self, ConnectorApi};
use wire::cts::{self, TraceQuery};
use wire::error::{ApiError, field_hints};
use wire::explain::{Subject, explain};
use wire::http::Response;
use wire::notifications::{self, Kind};

/// Reads the answer as every endpoint would and explains what fails.
fn read_everything(answer: &Response) {
    let paths = ConnectorApi::default();
    let valid = ValidNotification::as_stored(&Notification::default());
    let query = TraceQuery::default();
    let errors = [
        (connectors::list(&paths).decode)(answer).err(),
        (connectors::describe(&paths, "x").decode)(answer).err(),
        (connectors::delete(&paths, "x").decode)(answer).err(),
        (notifications::list("p", Kind::Smn, None).decode)(answer).err(),
        (notifications::list("p", Kind::Smn, Some("x")).decode)(answer).err(),
        (notifications::update("p", &valid).decode)(answer).err(),
        (cts::operations("p", None, None).decode)(answer).err(),
        (cts::quotas("p").decode)(answer).err(),
        (cts::users("p").decode)(answer).err(),
        (cts::traces("p", &query).decode)(answer).err(),
        Some(ApiError::from_response(answer)),
    ];
    for error in errors.iter().flatten() {
        let _ = field_hints(error);
        for subject in Subject::ALL {
            let text = explain(error, subject);
            for part in [text.title, text.cause, text.next] {
                assert!(!part.to_string().is_empty());
            }
        }
        assert!(error.raw.chars().count() <= 4000);
    }
}

/// Member names the readers know, so that their branches are reached.
fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "connectors",
        "notifications",
        "traces",
        "meta_data",
        "marker",
        "next",
        "operations",
        "resources",
        "users",
        "error",
        "errors",
        "fields",
        "message",
        "error_code",
        "code",
        "field",
        "filter",
        "rule",
        "condition",
        "is_support_filter",
        "create_time",
        "time",
        "user",
        "name",
        "notificationType",
        "externalId",
        "notification_id",
        "notify_user_list",
        "quota",
        "type",
        "user_list",
        "trace_names",
        "operation_list",
        "topic_id",
        "request",
        "request_id",
    ])
    .prop_map(str::to_owned)
}

pub fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,6}".prop_map(Value::from),
        prop::sample::select(vec![
            "CTS.0400",
            "APIG.0301",
            "AND",
            "1700000000000",
            "externalId:"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn answer(status: u16, body: String) -> Response {
    Response {
        status,
        headers: Vec::new(),
        body,
    }
}

fn word() -> impl Strategy<Value = String> {
    "[!-~é告]{1,8}"
}

pub fn notification() -> impl Strategy<Value = Notification> {
    let scope = prop_oneof![
        Just(Scope::Complete),
        Just(Scope::Customized),
        "[a-z]{3}".prop_map(Scope::Other),
    ];
    let condition = prop_oneof![
        Just(Condition::And),
        Just(Condition::Or),
        "[a-z]{3}".prop_map(Condition::Other),
    ];
    let words = || prop::collection::vec(word(), 0..4);
    let set = (word(), word(), words()).prop_map(|(service_type, resource_type, trace_names)| {
        OperationSet {
            service_type,
            resource_type,
            trace_names,
        }
    });
    let group = (word(), words()).prop_map(|(group, users)| UserGroup { group, users });
    let filter =
        (condition, any::<Option<bool>>(), words()).prop_map(|(condition, active, rules)| Filter {
            condition,
            // Without rules and switched off it would be none.
            active: active.filter(|on| *on || !rules.is_empty()),
            rules,
        });
    (
        (word(), word(), prop::option::of(word()), scope),
        prop::collection::vec(set, 0..3),
        prop::collection::vec(group, 0..3),
        (
            any::<Option<bool>>(),
            prop::option::of(word()),
            prop::option::of(filter),
        ),
        prop::option::of(100_000_000_000_i64..8_000_000_000_000_000),
        (
            prop::option::of(word()),
            prop::option::of(word()),
            prop::option::of(word()),
        ),
    )
        .prop_map(
            |(head, operations, user_groups, middle, created_ms, tail)| Notification {
                id: head.0,
                name: head.1,
                kind: head.2,
                scope: head.3,
                operations,
                user_groups,
                enabled: middle.0,
                topic: middle.1,
                filter: middle.2,
                agency: tail.0,
                created_ms,
                project_id: tail.1,
                domain_id: tail.2,
            },
        )
}

proptest! {
    #[test]
    fn no_text_panics(status in any::<u16>(), text in any::<String>()) {
        read_everything(&answer(status, text));
    }

    #[test]
    fn no_markup_panics(status in any::<u16>(), text in "(<|</|>|title|TITLE|é| |h1|message){0,12}") {
        read_everything(&answer(status, text));
    }

    #[test]
    fn no_json_panics(status in prop_oneof![Just(200_u16), Just(400), any::<u16>()], value in json()) {
        read_everything(&answer(status, value.to_string()));
    }

    #[test]
    fn a_shown_notification_reads_back(stored in notification()) {
        let shown = notifications::to_json(&stored);
        prop_assert_eq!(notifications::from_json(&shown), Some(stored));
    }

    /// Of whatever type it is, and however often it is there.
    #[test]
    fn an_odd_member_does_not_take_the_others_along(
        stored in notification(),
        odd in json(),
        at in any::<prop::sample::Index>(),
    ) {
        let mut value = notifications::to_value(&stored);
        let members = value.as_object_mut().unwrap();
        let name = members.keys().nth(at.index(members.len())).unwrap().clone();
        members.remove(&name);
        let others = value.to_string().replacen('{', "", 1);
        let row = format!("{{\"{name}\":{odd},\"{name}\":{odd},{others}");
        let body = format!("{{\"notifications\":[{row}],\"notifications\":[{row}]}}");
        let list = notifications::list("p", Kind::Smn, None).decode;
        let list = list(&answer(200, body)).unwrap();
        let mut read = notifications::to_value(list.get(0).unwrap());
        read.as_object_mut().unwrap().remove(&name);
        // Names that are absent are shown all the same.
        let mut expected = notifications::to_value(&notifications::from_json(&value.to_string()).unwrap());
        expected.as_object_mut().unwrap().remove(&name);
        prop_assert_eq!(list.len(), 1);
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn what_is_sent_reads_back(stored in notification()) {
        let mut expected = stored.clone();
        expected.kind = None;
        expected.created_ms = None;
        expected.project_id = None;
        expected.domain_id = None;
        if expected.scope == Scope::Complete {
            expected.operations.clear();
        }
        let call = notifications::update("p", &ValidNotification::as_stored(&stored));
        let sent = call.request.body.as_deref().unwrap();
        prop_assert_eq!(notifications::from_json(sent), Some(expected));
    }

    #[test]
    fn a_shown_connector_reads_back(words in prop::array::uniform4(word())) {
        let [notification_type, topic_arn, role_arn, external_id] = words;
        let external_id = Secret::new(external_id);
        let stored = Connector { notification_type, topic_arn, role_arn, external_id };
        let shown = connectors::to_json(&stored, true);
        let decode = connectors::describe(&ConnectorApi::default(), "x").decode;
        prop_assert_eq!(decode(&answer(200, shown)), Ok(stored));
    }
}
