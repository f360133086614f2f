//! SNS connectors.

use domain::connector::{Connector, ValidConnector};
use domain::secret::Secret;
use serde_json::json;
use wire::connectors::{self as api, ConnectorApi, Latest};
use wire::error::{ErrorKind, MalformedBody};
use wire::http::{Method, Service};

use crate::{body, headers, line, response};

const EXTERNAL_ID: &str = "41819d20-b9a1-11eb-94c9-c769b191f4cc";
const BODY: &str = r#"{"notificationType":"appliancehealth","topicArn":"arn:aws:sns:us-west-1:123456789012:nsva-health","roleArn":"arn:aws:iam::123456789012:role/SnsNotificationRole","externalId":"41819d20-b9a1-11eb-94c9-c769b191f4cc"}"#;
const READ: [(&str, &str); 2] = [("api-version", "v1"), ("Accept", "application/json")];
const WRITE: [(&str, &str); 3] = [READ[0], READ[1], ("Content-Type", "application/json")];

fn connector() -> Connector {
    Connector {
        notification_type: "appliancehealth".to_owned(),
        topic_arn: "arn:aws:sns:us-west-1:123456789012:nsva-health".to_owned(),
        role_arn: "arn:aws:iam::123456789012:role/SnsNotificationRole".to_owned(),
        external_id: Secret::new(EXTERNAL_ID),
    }
}

fn valid() -> ValidConnector {
    ValidConnector::as_stored(&connector())
}

#[test]
fn requests() {
    let paths = ConnectorApi::default();
    let kind = "appliancehealth";
    let reads = [
        (api::list(&paths).request, "GET /snsconnectors"),
        (
            api::list_next(&paths, "a b/c").request,
            "GET /snsconnectors?cursor=a%20b%2Fc",
        ),
        (
            api::describe(&paths, kind).request,
            "GET /snsconnectors/appliancehealth",
        ),
        (
            api::delete(&paths, kind).request,
            "DELETE /snsconnectors/appliancehealth",
        ),
        (
            api::test(&paths, kind).request,
            "POST /snsconnectors/appliancehealth/test",
        ),
    ];
    for (request, expected) in &reads {
        assert_eq!(line(request), *expected);
        assert_eq!(request.service, Service::NetworkSecurity);
        assert_eq!(headers(request), READ);
        assert_eq!(request.body, None);
    }
    let writes = [
        (api::create(&paths, &valid()).request, "POST /snsconnectors"),
        (
            api::update(&paths, &valid()).request,
            "PUT /snsconnectors/appliancehealth",
        ),
    ];
    for (request, expected) in &writes {
        assert_eq!(line(request), *expected);
        assert_eq!(headers(request), WRITE);
        assert_eq!(
            body(request),
            serde_json::from_str::<serde_json::Value>(BODY).unwrap()
        );
    }
}

#[test]
fn trap_01_paths_are_settings() {
    let paths = ConnectorApi::below_notifications();
    let call = api::test(&paths, "x").request;
    assert_eq!(line(&call), "POST /notifications/snsconnectors/x/test");
    let paths = ConnectorApi {
        collection: "/v2/sns".to_owned(),
        item: "/v2/sns/by-type/{notificationType}".to_owned(),
        update_method: Method::Patch,
        test: "/v2/test/{notificationType}".to_owned(),
    };
    assert_eq!(paths.validate(), []);
    assert_eq!(line(&api::list(&paths).request), "GET /v2/sns");
    assert_eq!(
        line(&api::update(&paths, &valid()).request),
        "PATCH /v2/sns/by-type/appliancehealth"
    );
    assert_eq!(
        line(&api::test(&paths, "a/b").request),
        "POST /v2/test/a%2Fb"
    );
}

#[test]
fn settings_that_cannot_work() {
    assert_eq!(ConnectorApi::default().validate(), []);
    assert_eq!(ConnectorApi::below_notifications().validate(), []);
    let bad = ConnectorApi {
        collection: "snsconnectors".to_owned(),
        item: "/snsconnectors".to_owned(),
        update_method: Method::Delete,
        test: "/a b/{notificationType}".to_owned(),
    };
    let errors = bad.validate();
    let settings: Vec<_> = errors.iter().map(|(setting, _)| *setting).collect();
    assert_eq!(settings, ["collection", "item", "test", "update_method"]);
    let errors: Vec<_> = errors.into_iter().map(|(_, error)| error).collect();
    assert_eq!(
        errors,
        [
            "The path must start with “/”.",
            "The path must contain “{notificationType}”.",
            "The path can’t contain spaces, “?”, “#”, or “\\”.",
            "The method must be PUT, POST, or PATCH, not DELETE.",
        ]
    );
    let bad = ConnectorApi {
        collection: "/x/{notificationType}".to_owned(),
        item: "/../{notificationType}".to_owned(),
        ..ConnectorApi::default()
    };
    let errors: Vec<_> = bad.validate().into_iter().map(|(_, error)| error).collect();
    assert_eq!(
        errors,
        [
            "The path of the collection can’t contain “{notificationType}”.",
            "The path can’t contain “.” or “..” as a segment.",
        ]
    );
}

#[test]
fn a_type_cannot_reach_another_path() {
    let paths = ConnectorApi::default();
    for (kind, expected) in [
        ("", "DELETE /snsconnectors/%20"),
        ("..", "DELETE /snsconnectors/%252E%252E"),
        ("a/b?c", "DELETE /snsconnectors/a%2Fb%3Fc"),
        ("a,b=c@d+e", "DELETE /snsconnectors/a%2Cb%3Dc%40d%2Be"),
    ] {
        assert_eq!(line(&api::delete(&paths, kind).request), expected);
    }
}

#[test]
fn list_answers() {
    let decode = api::list(&ConnectorApi::default()).decode;
    let one = vec![connector()];
    for (text, expected, next) in [
        (format!(r#"{{"connectors":[{BODY}]}}"#), one.clone(), None),
        (
            format!(r#"{{"connectors":[{BODY},null],"totalCount":1,"x":{{}}}}"#),
            one.clone(),
            None,
        ),
        (
            format!(r#"{{"connectors":[{BODY}],"next":"abc"}}"#),
            one.clone(),
            Some("abc"),
        ),
        (
            format!(r#"{{"connectors":[{BODY}],"next":""}}"#),
            one.clone(),
            None,
        ),
        (format!("[{BODY}]"), one.clone(), None),
        (format!("\u{feff} [{BODY}]\n"), one, None),
        (r#"{"connectors":[]}"#.to_owned(), vec![], None),
        (
            r#"{"connectors":null,"next":null}"#.to_owned(),
            vec![],
            None,
        ),
        ("{}".to_owned(), vec![], None),
    ] {
        let page = decode(&response(200, &text)).unwrap();
        assert_eq!(page.connectors, expected, "{text}");
        assert_eq!(page.next.as_deref(), next, "{text}");
    }
    assert_eq!(decode(&response(204, "")).unwrap().connectors, []);
}

#[test]
fn list_answers_that_cannot_be_read() {
    let decode = api::list(&ConnectorApi::default()).decode;
    for (text, why) in [
        ("", MalformedBody::Empty),
        ("{", MalformedBody::NotJson),
        (
            "<!doctype html><title>Console</title>",
            MalformedBody::WebPage,
        ),
        ("7", MalformedBody::NotObject),
        (r#"{"connectors":{}}"#, MalformedBody::NotArray),
        (r#"{"connectors":["a"]}"#, MalformedBody::OddConnector),
    ] {
        let error = decode(&response(200, text)).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Undecodable, "{text}");
        assert_eq!(error.malformed, Some(why), "{text}");
        assert_eq!(error.message, None, "{text}");
        assert_eq!(error.raw, text);
    }
}

#[test]
fn members_may_be_missing_or_of_another_type() {
    let decode = api::describe(&ConnectorApi::default(), "x").decode;
    let text = r#"{"notificationType":7,"topicArn":null,"roleArn":"","id":"?"}"#;
    let found = decode(&response(200, text)).unwrap();
    assert_eq!(
        found,
        Connector {
            notification_type: "7".to_owned(),
            ..Connector::default()
        }
    );
    for text in ["{}", "", "[]", "null", "\"x\""] {
        let error = decode(&response(200, text)).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Undecodable, "{text}");
    }
}

#[test]
fn trap_02_an_empty_success_is_a_success() {
    let paths = ConnectorApi::default();
    for status in [200, 201, 202, 204] {
        for text in ["", "{}", "ok", r#"{"message":"done"}"#] {
            let answer = response(status, text);
            assert_eq!((api::delete(&paths, "x").decode)(&answer), Ok(()));
            assert_eq!((api::test(&paths, "x").decode)(&answer), Ok(()));
            assert_eq!((api::create(&paths, &valid()).decode)(&answer), Ok(None));
            assert_eq!((api::update(&paths, &valid()).decode)(&answer), Ok(None));
        }
    }
    let answer = response(201, BODY);
    assert_eq!(
        (api::create(&paths, &valid()).decode)(&answer),
        Ok(Some(connector()))
    );
}

#[test]
fn a_page_is_no_success() {
    let paths = ConnectorApi::default();
    let answer = response(200, "<html><title>Sign in</title></html>");
    for kind in [
        (api::delete(&paths, "x").decode)(&answer).unwrap_err().kind,
        (api::create(&paths, &valid()).decode)(&answer)
            .unwrap_err()
            .kind,
    ] {
        assert_eq!(kind, ErrorKind::Undecodable);
    }
}

#[test]
fn trap_04_body_and_path_name_the_same_type() {
    let call = api::update(&ConnectorApi::default(), &valid()).request;
    assert!(call.path.ends_with("/appliancehealth"));
    assert_eq!(body(&call)["notificationType"], "appliancehealth");
}

#[test]
fn trap_05_the_case_of_a_type_is_kept() {
    let call = api::describe(&ConnectorApi::default(), "ApplianceHealth").request;
    assert_eq!(call.path, "/snsconnectors/ApplianceHealth");
}

#[test]
fn trap_08_external_ids_stay_hidden() {
    let stored = connector();
    let shown = api::to_json(&stored, false);
    assert!(
        !shown.contains(EXTERNAL_ID) && shown.contains("f4cc"),
        "{shown}"
    );
    let call = api::create(&ConnectorApi::default(), &valid());
    assert_eq!(format!("{:?}", call.request), "POST /snsconnectors");
    assert!(!format!("{:?}", response(200, BODY)).contains(EXTERNAL_ID));
    let broken = format!("{{\"connectors\": 1, \"c\":{BODY}}}");
    let error = (api::list(&ConnectorApi::default()).decode)(&response(200, &broken)).unwrap_err();
    assert!(!error.raw.contains(EXTERNAL_ID), "{}", error.raw);
}

#[test]
fn shown_json_reads_back() {
    let text = api::to_json(&connector(), true);
    let decode = api::describe(&ConnectorApi::default(), "x").decode;
    assert_eq!(decode(&response(200, &text)).unwrap(), connector());
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected: serde_json::Value = serde_json::from_str(BODY).unwrap();
    assert_eq!(value, expected);
    assert_eq!(value.as_object().unwrap().len(), 4);
    assert_ne!(value, json!({}));
}

#[test]
fn failures_of_every_endpoint_are_read() {
    let paths = ConnectorApi::default();
    let answer = response(404, r#"{"message":"SNS connector not found"}"#);
    let errors = [
        (api::list(&paths).decode)(&answer).unwrap_err(),
        (api::list_next(&paths, "n").decode)(&answer).unwrap_err(),
        (api::describe(&paths, "x").decode)(&answer).unwrap_err(),
        (api::create(&paths, &valid()).decode)(&answer).unwrap_err(),
        (api::update(&paths, &valid()).decode)(&answer).unwrap_err(),
        (api::delete(&paths, "x").decode)(&answer).unwrap_err(),
        (api::test(&paths, "x").decode)(&answer).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind, ErrorKind::NotFound);
        assert_eq!(error.message.as_deref(), Some("SNS connector not found"));
    }
}

#[test]
fn what_an_answer_leaves_out_is_what_was_sent() {
    let paths = ConnectorApi::default();
    let decode = api::update(&paths, &valid()).decode;
    let whole: serde_json::Value = serde_json::from_str(BODY).unwrap();
    let members = ["notificationType", "topicArn", "roleArn", "externalId"];
    // Every choice of members that are absent, null, blank or no text.
    for gone in 0..16_u32 {
        for with in [None, Some(json!(null)), Some(json!(" ")), Some(json!([]))] {
            let mut value = whole.clone();
            for (at, name) in members.iter().enumerate() {
                if gone & (1 << at) != 0 {
                    let members = value.as_object_mut().unwrap();
                    match &with {
                        None => drop(members.remove(*name)),
                        Some(with) => drop(members.insert((*name).to_owned(), with.clone())),
                    }
                }
            }
            let answer = decode(&response(200, &value.to_string())).unwrap();
            assert_eq!(api::stored(&connector(), answer), connector(), "{value}");
        }
    }
    // What it says counts, unless it is about another one.
    for (kind, topic) in [
        ("appliancehealth", "arn:aws:sns:eu-west-1:1:other"),
        ("x", "arn:y"),
    ] {
        let text = json!({ "notificationType": kind, "topicArn": topic }).to_string();
        let stored = api::stored(&connector(), decode(&response(200, &text)).unwrap());
        let expected = if kind == "x" {
            connector().topic_arn
        } else {
            topic.to_owned()
        };
        assert_eq!(stored.topic_arn, expected);
        assert_eq!(stored.external_id, connector().external_id);
    }
}

#[test]
fn a_connector_that_lacks_something_is_not_made_again() {
    assert_eq!(api::left_out(&connector()), None);
    let none = String::new;
    for (stored, what) in [
        (
            Connector {
                topic_arn: none(),
                ..connector()
            },
            "topic",
        ),
        (
            Connector {
                role_arn: none(),
                ..connector()
            },
            "role",
        ),
        (
            Connector {
                external_id: Secret::new(" "),
                ..connector()
            },
            "external ID",
        ),
    ] {
        assert_eq!(api::left_out(&stored).unwrap(), what);
    }
}

/// What is not answered is no change of somebody else's, and is not removed by one who
/// did not touch it.
#[test]
fn what_was_left_out_is_neither_a_change_nor_sent_empty() {
    type Change = fn(&mut Connector);
    let base = connector();
    let wanted = |change: Change| {
        let mut wanted = connector();
        change(&mut wanted);
        wanted
    };
    let elsewhere = |it: &mut Connector| it.topic_arn.push('2');
    let without: [(&str, Change); 4] = [
        ("notification type", |it| it.notification_type.clear()),
        ("topic", |it| it.topic_arn.clear()),
        ("role", |it| it.role_arn.clear()),
        ("external ID", |it| it.external_id = Secret::default()),
    ];
    for (what, leave_out) in without {
        // The list had it, so nothing is lost.
        let described = wanted(leave_out);
        let latest = api::latest(&base, described.clone(), &wanted(elsewhere));
        assert_eq!(latest, Latest::Same, "{what}");
        // Nobody ever answered it.
        let latest = api::latest(&described, described.clone(), &described);
        assert!(matches!(latest, Latest::LeftOut(part) if part == what));
    }
    let changed = wanted(elsewhere);
    assert_eq!(
        api::latest(&base, changed.clone(), &base),
        Latest::Changed(changed)
    );
    let other = wanted(|it| it.notification_type = "other".to_owned());
    assert_eq!(
        api::latest(&base, other.clone(), &base),
        Latest::Changed(other)
    );
}
