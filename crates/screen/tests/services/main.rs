//! What real gateways answered and real events looked like, case by case. Each class
//! is judged in one way, and each case says what is expected of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::sync::Arc;

use domain::finding::{Finding, Severity};
use domain::matching::{Answer, Assumptions, Event, Matcher, Reason, prove};
use domain::notification::{
    Condition, Filter, Known, Notification, NotificationForm, OperationSet, Scope, Site, UserGroup,
    ValidNotification, ValidationContext, check,
};
use export::{ExportAction, ExportFormat, ExportOptions};
use screen::connection::form::{self, ConnectionForm};
use serde_json::Value;
use wire::cts::{Trace, events, parse_time};
use wire::error::{ApiError, OriginMemory, Probe};
use wire::explain::{Subject, explain};
use wire::http::Response;
use wire::notifications::{
    self as api, FollowUp, Kind, NotificationList, Written, from_json, join,
};

const CASES: &str = include_str!("cases.json");
const URL: &str = "https://cts.eu-de.otc.t-systems.com/v3/p/notifications/smn";

/// The cases of these classes, at least four of each.
fn each(classes: &[&str], judge: impl Fn(&Value)) {
    let all: Vec<Value> = serde_json::from_str(CASES).unwrap();
    for class in classes {
        let cases: Vec<&Value> = all.iter().filter(|case| case["class"] == *class).collect();
        let inputs = cases
            .iter()
            .map(|case| case["input"].as_array().map_or(1, Vec::len));
        assert!(inputs.sum::<usize>() >= 4, "{class}");
        cases.into_iter().for_each(&judge);
    }
}

fn response(answer: &Value) -> Response {
    let body = match &answer["body"] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Response {
        status: answer["status"].as_u64().unwrap().try_into().unwrap(),
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body,
    }
}

fn notification(value: &Value) -> Notification {
    from_json(&value.to_string()).unwrap()
}

fn set(value: &Value) -> OperationSet {
    let text = |key: &str| value[key].as_str().unwrap().to_owned();
    let names = value["trace_names"].as_array().unwrap().iter();
    OperationSet {
        service_type: text("service_type"),
        resource_type: text("resource_type"),
        trace_names: names
            .map(|name| name.as_str().unwrap().to_owned())
            .collect(),
    }
}

fn texts(value: &Value) -> Vec<&str> {
    let texts = value.as_array().map_or(&[][..], |all| all);
    texts.iter().map(|text| text.as_str().unwrap()).collect()
}

/// What is said holds these words, and not those.
fn says(case: &Value, said: &str) {
    for words in texts(&case["says"]) {
        assert!(
            said.contains(words),
            "{}: {words} is not in {said}",
            case["id"]
        );
    }
    for words in texts(&case["says_not"]) {
        assert!(
            !said.contains(words),
            "{}: {words} is in {said}",
            case["id"]
        );
    }
}

fn member(trace: &Trace, name: &str) -> Value {
    if name == "time_ms" {
        return trace.time_ms.map_or(Value::Null, Value::from);
    }
    let text = match name {
        "service_type" => &trace.service_type,
        "resource_type" => &trace.resource_type,
        "trace_name" => &trace.trace_name,
        "trace_rating" => &trace.trace_rating,
        "resource_id" => &trace.resource_id,
        "code" => &trace.code,
        "user" => &trace.user_name,
        other => panic!("{other}"),
    };
    text.clone().map_or(Value::Null, Value::from)
}

#[test]
fn events_are_read_as_they_travel() {
    let classes = [
        "event-envelope",
        "old-member-name",
        "documented-shapes",
        "agency-users",
    ];
    each(&classes, |case| {
        let id = &case["id"];
        let found = events(case["text"].as_str().unwrap()).unwrap();
        let expected = case["events"].as_array().unwrap();
        assert_eq!(found.traces.len(), expected.len(), "{id}");
        assert_eq!(
            found.skipped,
            case["skipped"].as_u64().unwrap_or(0) as usize,
            "{id}"
        );
        for (trace, expected) in found.traces.iter().zip(expected) {
            for (name, value) in expected.as_object().unwrap() {
                assert_eq!(member(trace, name), *value, "{id} {name}");
            }
        }
        let event = Event {
            service_type: Some("ECS".to_owned()),
            resource_type: Some("ecs".to_owned()),
            trace_name: Some("stopServer".to_owned()),
            user: found.traces[0].user_name.clone(),
            ..Event::default()
        };
        for (names, fires) in [("told", Answer::Yes), ("untold", Answer::No)] {
            for name in texts(&case[names]) {
                let about = Notification {
                    scope: Scope::Customized,
                    operations: vec![OperationSet {
                        service_type: "ECS".to_owned(),
                        resource_type: "ecs".to_owned(),
                        trace_names: vec!["stopServer".to_owned()],
                    }],
                    user_groups: vec![UserGroup {
                        group: "ops".to_owned(),
                        users: vec![name.to_owned()],
                    }],
                    enabled: Some(true),
                    topic: Some("urn:smn:r:p:t".to_owned()),
                    ..Notification::default()
                };
                let judged = Matcher::new(&about, Assumptions::default()).fires(&event);
                assert_eq!(judged == Answer::No, fires == Answer::No, "{id} {name}");
            }
        }
    });
}

#[test]
fn times_are_read() {
    each(&["time-format"], |case| {
        let expected = case["time_ms"].as_i64();
        assert_eq!(
            parse_time(case["text"].as_str().unwrap()),
            expected,
            "{}",
            case["id"]
        );
    });
}

#[test]
fn values_nobody_listed_occur() {
    each(&["closed-enumeration"], |case| {
        let id = &case["id"];
        let rules = texts(&case["rules"]);
        let about = Notification {
            name: "a".to_owned(),
            scope: Scope::Complete,
            enabled: Some(true),
            topic: Some("urn:smn:eu-de:24edf66e79d04187acb99a463e610764:t".to_owned()),
            filter: Some(Filter {
                condition: Condition::And,
                active: Some(true),
                rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
            }),
            ..Notification::default()
        };
        let checked = check(
            &NotificationForm::from(&about),
            None,
            &ValidationContext::default(),
        );
        let errors = checked
            .findings
            .iter()
            .filter(|f| f.severity == Severity::Error);
        assert_eq!(errors.count(), 0, "{id}: {:?}", checked.findings);
        let proof = prove(&about, &[], Assumptions::default()).unwrap();
        let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
        assert!(!proof.reasons.iter().any(never), "{id}: {proof:?}");
        let text = case["event"].to_string();
        let event = Event::from(events(&text).unwrap().traces.remove(0));
        let fires = Matcher::new(&about, Assumptions::default()).fires(&event);
        assert_eq!(fires == Answer::No, case["answer"] == "no", "{id}");
    });
}

/// What the check says about operations.
fn found_in(row: &Value, known: &[OperationSet]) -> Vec<Finding> {
    let about = Notification {
        name: "a".to_owned(),
        scope: Scope::Customized,
        operations: vec![set(row)],
        ..Notification::default()
    };
    let around = ValidationContext {
        known: Known::new(known).map(Arc::new),
        ..ValidationContext::default()
    };
    let found = check(&NotificationForm::from(&about), None, &around).findings;
    let of_operations = |f: &Finding| f.field.starts_with("operations");
    found.into_iter().filter(of_operations).collect()
}

#[test]
fn operations_are_spelled_as_the_catalogue_spells_them() {
    each(&["wrong-one-click-fix"], |case| {
        let known: Vec<_> = case["catalogue"]
            .as_array()
            .unwrap()
            .iter()
            .map(set)
            .collect();
        let found = found_in(&case["row"], &known);
        let rules: Vec<&str> = found.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, texts(&case["rules"]), "{}", case["id"]);
        if rules.is_empty() {
            return;
        }
        for fix in found.iter().filter_map(|finding| finding.fix.as_ref()) {
            let listed = known.iter().any(|set| set.service_type == fix.replacement);
            assert!(listed, "{}: {fix:?}", case["id"]);
        }
    });
    each(&["terraform-import-material"], |case| {
        assert_eq!(found_in(&case["row"], &[]), [], "{}", case["id"]);
    });
}

#[test]
fn exports_say_what_each_tool_does() {
    let classes = ["provider-behaviour-otc", "stale-fact", "koocli"];
    each(&classes, |case| {
        let form = match case["form"].as_str().unwrap() {
            "terraform-otc" => ExportFormat::TerraformOpenTelekomCloud,
            "terraform-huawei" => ExportFormat::TerraformHuawei,
            "koocli" => ExportFormat::KooCli,
            other => panic!("{other}"),
        };
        let order = ExportOptions {
            base_url: "https://cts.eu-de.otc.t-systems.com",
            project_id: "24edf66e79d04187acb99a463e610764",
            region: Some("eu-de"),
            change: ExportAction::Create,
            import: true,
        };
        let exported = form.write(&[notification(&case["notification"])], &order);
        says(case, &exported.text);
    });
}

#[test]
fn an_empty_filter_is_none() {
    each(&["empty-filter"], |case| {
        let read = notification(&serde_json::json!({ "filter": case["filter"] }));
        assert_eq!(
            read.filter.is_none(),
            case["is_none"] == true,
            "{}",
            case["id"]
        );
        let sent = api::update("p", &ValidNotification::as_stored(&read)).request;
        let sent: Value = serde_json::from_str(&sent.body.unwrap()).unwrap();
        assert_eq!(
            sent.get("filter").is_none(),
            case["is_none"] == true,
            "{}",
            case["id"]
        );
    });
}

/// All that is told about a failure.
fn told(error: &ApiError, subject: Subject) -> String {
    let words = explain(error, subject);
    format!("{} {} {}", words.title, words.cause, words.next)
}

#[test]
fn refusals_are_told_in_the_words_of_who_refuses() {
    each(&["error-body", "subject-blind-text"], |case| {
        let subject = match case["subject"].as_str().unwrap() {
            "create" => Subject::CreateNotification,
            "list" => Subject::ListNotifications,
            "token" => Subject::ObtainToken,
            other => panic!("{other}"),
        };
        says(
            case,
            &told(&ApiError::from_response(&response(case)), subject),
        );
    });
}

#[test]
fn cors_is_not_blamed_for_what_else_fails() {
    let answered = || {
        let mut memory = OriginMemory::default();
        memory.answered(URL);
        memory
    };
    each(&["wrong-blame-cors"], |case| {
        let error = match case["failure"].as_str().unwrap() {
            "broken-off" => ApiError::broken_off(&Response {
                status: 200,
                headers: Vec::new(),
                body: String::new(),
            }),
            "lost-answers" => answered().explain(URL, Probe::Answers),
            "lost-silent" => answered().explain(URL, Probe::Silent),
            "blocked" => OriginMemory::default().explain(URL, Probe::Answers),
            "silent" => OriginMemory::default().explain(URL, Probe::Silent),
            other => panic!("{other}"),
        };
        says(case, &told(&error, Subject::ListNotifications));
    });
}

fn list(kind: Kind, answer: &Value) -> Result<Option<NotificationList>, ApiError> {
    (api::list("p", kind, None).decode)(&response(answer)).map(Some)
}

#[test]
fn one_kind_does_not_hide_the_other() {
    each(&["one-kind-hides-other"], |case| {
        let id = &case["id"];
        let nothing = NotificationList::default();
        let read = join(
            list(Kind::Smn, &case["smn"]),
            list(Kind::Fun, &case["fun"]),
            &nothing,
        );
        if case["ids"].is_null() {
            assert!(read.is_err(), "{id}");
            return;
        }
        let read = read.unwrap().unwrap();
        assert_eq!(read.ids().collect::<Vec<_>>(), texts(&case["ids"]), "{id}");
        assert_eq!(read.lack().is_some(), case["remark"] == true, "{id}");
        assert_eq!(read.doubt().is_none(), case["whole"] == true, "{id}");
    });
}

#[test]
fn what_was_sent_is_what_is_stored() {
    each(&["partial-success-answer", "no-answer-body"], |case| {
        let id = &case["id"];
        let sent = ValidNotification::as_stored(&notification(&case["sent"]));
        let answer = response(&case["answer"]);
        let written = match case["call"].as_str().unwrap() {
            "create" => {
                let answer = (api::create("p", &sent).decode)(&answer).unwrap();
                Written::created(&sent, &answer)
            }
            "update" => {
                let answer = (api::update("p", &sent).decode)(&answer).unwrap();
                Written::replaced(&sent, &answer)
            }
            _ => {
                let call = api::delete("p", &["i-1"]);
                assert_eq!((call.decode)(&answer), Ok(()), "{id}");
                return;
            }
        };
        let next = match written.follow_up() {
            FollowUp::None => "none",
            FollowUp::ReadAgain => "read",
            FollowUp::Switch(wanted) => {
                assert_eq!(wanted.get().name, sent.get().name, "{id}");
                assert_eq!(wanted.get().topic, sent.get().topic, "{id}");
                assert_eq!(wanted.get().enabled, Some(false), "{id}");
                assert_eq!(wanted.get().id, "i-1", "{id}");
                "switch"
            }
        };
        assert_eq!(next, case["next"].as_str().unwrap(), "{id}");
        let stored = api::to_json(written.notification());
        for words in texts(&case["kept"]) {
            assert!(stored.contains(words), "{id}: {words} in {stored}");
        }
    });
}

#[test]
fn every_host_of_a_cloud_is_known() {
    each(&["region-table"], |case| {
        let mut form = ConnectionForm {
            label: "a".to_owned(),
            use_cts: true,
            project_id: "24edf66e79d04187acb99a463e610764".to_owned(),
            ..ConnectionForm::default()
        };
        form.set_cts_base_url(case["url"].as_str().unwrap().to_owned());
        assert_eq!(
            Some(form.site),
            Site::parse(case["cloud"].as_str().unwrap())
        );
        let connection = form::check(&form, "c", &[]).valid.unwrap();
        let cts = connection.cts().unwrap();
        assert_eq!(
            Value::from(cts.region.as_str()),
            case["region"],
            "{}",
            case["id"]
        );
    });
}

#[test]
fn long_answers_are_read_and_long_requests_are_cut() {
    each(&["transport"], |case| {
        let answer = serde_json::json!({ "status": 200, "body": case["text"] });
        let read = (api::list("p", Kind::Smn, None).decode)(&response(&answer)).unwrap();
        assert_eq!(
            read.ids().collect::<Vec<_>>(),
            texts(&case["ids"]),
            "{}",
            case["id"]
        );
    });
    each(&["many"], |case| {
        let count = case["count"].as_u64().unwrap() as usize;
        let ids = vec!["0b98e1c2-2fd6-4e33-a355-f9e12eaab88a"; count];
        let calls = ids.chunks(api::DELETE_CHUNK);
        assert_eq!(calls.len() as u64, case["calls"].as_u64().unwrap());
        for chunk in calls {
            assert!(api::delete("p", chunk).request.target().len() < 2000);
        }
    });
}

/// What only a browser does is tried in journeys.
#[test]
fn journeys_try_the_rest() {
    each(&["file-format", "silent-loss", "typed-lost"], |case| {
        let [file, title] = [0, 1].map(|at| case["journey"][at].as_str().unwrap());
        let path = format!("{}/../../e2e/journeys/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains(title), "{}", case["id"]);
    });
}
