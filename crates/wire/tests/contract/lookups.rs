//! What is asked of the services around CTS: IAM, SMN, FunctionGraph.

use domain::cts::SubscriptionState;
use domain::secret::Secret;
use serde_json::json;
use wire::error::{ErrorKind, MalformedBody};
use wire::functions::{self, Function};
use wire::http::{Method, Service};
use wire::iam::{self, Project, TokenScope};
use wire::smn::{self, Topic};

use crate::{body, headers, line, response, with_header};

const ISSUED: &str = r#"{"token":{"expires_at":"2019-02-13T06:52:13.855000Z","methods":["password"],
    "project":{"domain":{"id":"d","name":"A"},"id":"24edf66e79d04187acb99a463e610764","name":"eu-west-101"}}}"#;

#[test]
fn a_token_is_asked_for_with_everything_escaped() {
    let call = iam::token_with_password(
        "Acme \"EU\"",
        "ops\\user",
        "p\"\\\n\u{1}ä",
        TokenScope::ProjectName("eu-west-101"),
    );
    assert_eq!(line(&call.request), "POST /v3/auth/tokens?nocatalog=1");
    assert_eq!(call.request.service, Service::Iam);
    assert_eq!(
        headers(&call.request),
        [("Content-Type", "application/json;charset=UTF-8")]
    );
    assert_eq!(
        body(&call.request),
        json!({"auth": {
            "identity": {"methods": ["password"], "password": {"user": {
                "name": "ops\\user", "password": "p\"\\\n\u{1}ä", "domain": {"name": "Acme \"EU\""},
            }}},
            "scope": {"project": {"name": "eu-west-101"}},
        }})
    );
    let by_id = iam::token_with_password("a", "u", "p", TokenScope::ProjectId("24ed"));
    assert_eq!(
        body(&by_id.request)["auth"]["scope"],
        json!({"project": {"id": "24ed"}})
    );
}

#[test]
fn neither_password_nor_token_is_shown_by_debug_output() {
    let call = iam::token_with_password("a", "u", "hunter2", TokenScope::ProjectName("r"));
    let issued = (call.decode)(&with_header(201, ISSUED, "x-subject-token", "MIIabc")).unwrap();
    let shown = format!("{call:?} {issued:?}");
    assert!(
        !shown.contains("hunter2") && !shown.contains("MIIabc"),
        "{shown}"
    );
}

#[test]
fn trap_38_a_token_the_page_may_not_see_is_told_apart() {
    let decode = iam::token_with_password("a", "u", "p", TokenScope::ProjectName("r")).decode;
    let issued = decode(&with_header(201, ISSUED, "x-subject-token", " MIIabc ")).unwrap();
    assert_eq!(issued.token, Secret::new("MIIabc"));
    assert_eq!(issued.expires_at_ms, Some(1_550_040_733_855));
    assert_eq!(
        issued.project,
        Some(Project {
            id: "24edf66e79d04187acb99a463e610764".to_owned(),
            name: "eu-west-101".to_owned(),
        })
    );
    for odd in ["", "{}", "no JSON", r#"{"token":{"expires_at":"soon"}}"#] {
        let issued = decode(&with_header(201, odd, "x-subject-token", "t")).unwrap();
        assert_eq!(
            (issued.expires_at_ms, issued.project),
            (None, None),
            "{odd}"
        );
    }

    for hidden in [
        response(201, ISSUED),
        with_header(201, ISSUED, "x-subject-token", " "),
    ] {
        let error = decode(&hidden).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Undecodable);
        assert_eq!(error.malformed, Some(MalformedBody::TokenHidden));
        assert!(iam::is_token_hidden(&error));
    }
    for other in [response(200, "{}"), response(201, "<html>sign in</html>")] {
        let error = decode(&other).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Undecodable);
        assert!(!iam::is_token_hidden(&error));
    }
}

#[test]
fn a_refused_password_is_read() {
    let decode = iam::token_with_password("a", "u", "p", TokenScope::ProjectName("r")).decode;
    let text = r#"{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}"#;
    let error = decode(&response(401, text)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthorized);
    assert_eq!(
        (error.code, error.message.as_deref()),
        (None, Some("The username or password is wrong."))
    );
}

#[test]
fn projects_of_a_name() {
    let call = iam::projects("eu-west-101_团队 a");
    assert_eq!(
        line(&call.request),
        "GET /v3/projects?name=eu-west-101_%E5%9B%A2%E9%98%9F%20a"
    );
    assert_eq!(call.request.service, Service::Iam);
    let text =
        r#"{"links":{},"projects":[{"id":"1","name":"a"},{"name":"without"},null,{"id":"2"}]}"#;
    let project = |id: &str, name: &str| Project {
        id: id.to_owned(),
        name: name.to_owned(),
    };
    assert_eq!(
        (call.decode)(&response(200, text)).unwrap(),
        [project("1", "a"), project("2", "")]
    );
    assert_eq!((call.decode)(&response(200, "{}")).unwrap(), []);
}

#[test]
fn projects_one_may_use() {
    let call = iam::auth_projects();
    assert_eq!(line(&call.request), "GET /v3/auth/projects");
    assert_eq!(
        (call.request.service, &call.request.body),
        (Service::Iam, &None)
    );
    let read = |text: &str| (call.decode)(&response(200, text));
    let text = r#"{"links":{"self":"https://iam/v3/auth/projects","next":null},"projects":[
        {"id":"1","name":"eu-west-101","enabled":true,"domain_id":"d","is_domain":false},
        {"id":"0","name":"MOS","enabled":true},
        {"id":"2","name":"eu-west-101_web","enabled":false},
        {"id":"3","name":"eu-west-101_off","enabled":"False"},
        {"id":"4","name":"mos","enabled":null},
        {"id":5,"name":null},
        {"id":"6","name":"odd","enabled":[]},
        {"id":null,"name":"a"},{"id":" ","name":"b"},{"name":"c"},{},null,7,"x",[]]}"#;
    let found = read(text).unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|it| (it.id.as_str(), it.name.as_str()))
        .collect();
    let kept = [("1", "eu-west-101"), ("4", "mos"), ("5", ""), ("6", "odd")];
    assert_eq!(found, kept);
    for nothing in ["{}", r#"{"projects":null}"#, r#"{"projects":[]}"#, "[]"] {
        assert_eq!(read(nothing).unwrap(), [], "{nothing}");
    }
    assert_eq!(read(r#"[{"id":"1","name":"a"}]"#).unwrap().len(), 1);
    for broken in [
        "",
        "null",
        "<html>",
        r#"{"projects":{}}"#,
        r#"{"projects":["#,
    ] {
        assert!(read(broken).is_err(), "{broken}");
    }
    let rows = (0..300).map(|at| format!(r#"{{"id":"{at:032x}","name":"r_{at}"}}"#));
    let many = format!(r#"{{"projects":[{}]}}"#, rows.collect::<Vec<_>>().join(","));
    let many = read(&many).unwrap();
    assert_eq!((many.len(), many[299].name.as_str()), (300, "r_299"));
    let error = (call.decode)(&response(403, r#"{"error":{"message":"no"}}"#)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Forbidden);
}

#[test]
fn a_page_of_topics() {
    let call = smn::topics("p/1", 100, 500);
    assert_eq!(
        line(&call.request),
        "GET /v2/p%2F1/notifications/topics?offset=100&limit=100"
    );
    assert_eq!(
        (call.request.service, call.request.method),
        (Service::Smn, Method::Get)
    );
    assert_eq!(
        line(&smn::topics("p", 0, 0).request),
        "GET /v2/p/notifications/topics?offset=0&limit=1"
    );
    let text = r#"{"request_id":"r","topic_count":"7","topics":[
        {"topic_urn":"urn:smn:r:p:on-call","name":"on-call","display_name":"Bereitschaft","push_policy":0},
        {"topic_urn":"urn:smn:r:p:b","display_name":null},{"name":"without"},null]}"#;
    let page = (call.decode)(&response(200, text)).unwrap();
    let topic = |urn: &str, name: &str, display_name: &str| Topic {
        urn: urn.to_owned(),
        name: name.to_owned(),
        display_name: display_name.to_owned(),
    };
    assert_eq!(
        page.topics,
        [
            topic("urn:smn:r:p:on-call", "on-call", "Bereitschaft"),
            topic("urn:smn:r:p:b", "b", ""),
        ]
    );
    assert_eq!(page.total, Some(7));
    let none = (call.decode)(&response(200, r#"{"topics":null}"#)).unwrap();
    assert_eq!((none.topics, none.rows, none.total), (vec![], 0, None));
    // Rows without a URN are not offered, but the next page begins after them.
    let half = r#"{"topics":[{"name":"a"},{"topic_urn":"urn:smn:r:p:b"},{}]}"#;
    let half = (call.decode)(&response(200, half)).unwrap();
    assert_eq!((half.topics.len(), half.rows), (1, 3));
}

#[test]
fn a_page_of_subscriptions() {
    let call = smn::subscriptions("p/1", "urn:smn:r:p:on-call", 100, 500);
    assert_eq!(
        line(&call.request),
        "GET /v2/p%2F1/notifications/topics/urn%3Asmn%3Ar%3Ap%3Aon-call/subscriptions?offset=100&limit=100"
    );
    assert_eq!(
        (call.request.service, call.request.method),
        (Service::Smn, Method::Get)
    );
    let text = r#"{"request_id":"r","subscription_count":5,"subscriptions":[
        {"topic_urn":"urn:smn:r:p:on-call","protocol":"email","endpoint":"alice@example.com","status":1,
         "subscription_urn":"urn:smn:r:p:on-call:0f","owner":"o","remark":"Alice","filter_polices":[]},
        {"protocol":"sms","endpoint":"+8613612345678","status":"0","subscription_urn":"PendingConfirmation"},
        {"protocol":"https","endpoint":"https://a.b/c?key=1","status":3.0,"filter_policies":[{"name":"n"}]},
        {"status":7},null,"odd"]}"#;
    let page = (call.decode)(&response(200, text)).unwrap();
    let told: Vec<(&str, &str, SubscriptionState, bool)> = page
        .subscriptions
        .iter()
        .map(|one| {
            let endpoint = one.endpoint.as_str();
            (one.protocol.as_str(), endpoint, one.state, one.filtered)
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "email",
                "a•••@example.com",
                SubscriptionState::Confirmed,
                false
            ),
            ("sms", "•••78", SubscriptionState::Unconfirmed, false),
            (
                "https",
                "https://a.b/•••",
                SubscriptionState::Canceled,
                true
            ),
            ("", "•••", SubscriptionState::Unknown, false),
            ("", "•••", SubscriptionState::Unknown, false),
        ]
    );
    assert_eq!(page.total, Some(5));
    let shown = format!("{page:?}");
    assert!(!shown.contains("alice") && !shown.contains("136123") && !shown.contains("key="));
    let none = (call.decode)(&response(200, r#"{"subscriptions":null}"#)).unwrap();
    assert_eq!((none.subscriptions, none.total), (vec![], None));
    assert!((call.decode)(&response(200, r#"{"subscriptions":{}}"#)).is_err());
}

#[test]
fn only_the_service_itself_says_that_a_topic_does_not_exist() {
    let project = "24edf66e79d04187acb99a463e610764";
    let own = format!("urn:smn:eu-west-101:{project}:gone");
    let call = smn::subscriptions(project, &own, 0, 1);
    let error = |status: u16, text: &str| (call.decode)(&response(status, text)).unwrap_err();
    let is_missing = |status: u16, text: &str, urn: &str| {
        smn::is_missing_topic(&error(status, text), project, urn)
    };
    let documented = r#"{"request_id":"r","code":"SMN.0006","message":"Topic not found."}"#;
    let newer = r#"{"error_code":"SMN.00010008","error_msg":"topic information is not found"}"#;
    assert!(is_missing(404, documented, &own));
    assert!(is_missing(400, newer, &own));
    assert!(is_missing(404, newer, &own));
    for (status, text) in [
        (
            404,
            r#"{"code":"SMN.0013","message":"Subscription resource not found."}"#,
        ),
        (
            404,
            r#"{"error_code":"APIGW.0101","error_msg":"The API does not exist"}"#,
        ),
        (404, r#"{"error_code":"CTS.0403","error_msg":"SMN.0006"}"#),
        (404, r#"{"message":"Topic not found."}"#),
        (404, "<html>404</html>"),
        (404, ""),
        (
            400,
            r#"{"code":"SMN.0005","message":"Parameter: TopicUrn is invalid."}"#,
        ),
        (401, documented),
        (403, documented),
        (500, documented),
        (503, newer),
    ] {
        assert!(!is_missing(status, text, &own), "{status} {text}");
    }
    // Of a topic of somebody else, this project cannot know.
    let other = "urn:smn:eu-west-101:0123456789abcdef0123456789abcdef:gone";
    assert!(!is_missing(404, documented, other));
    assert!(!is_missing(404, documented, "gone"));
}

#[test]
fn a_page_of_functions() {
    let call = functions::list("p", None, 1_000);
    assert_eq!(line(&call.request), "GET /v2/p/fgs/functions?maxitems=400");
    assert_eq!(
        (call.request.service, call.request.method),
        (Service::FunctionGraph, Method::Get)
    );
    assert_eq!(
        line(&functions::list("p", Some("40 0"), 20).request),
        "GET /v2/p/fgs/functions?marker=40%200&maxitems=20"
    );
    let text = r#"{"functions":[{"func_urn":"urn:fss:r:p:function:default:a:latest","func_name":"a"},
        {"func_name":"without"},{"func_urn":"u"}],"next_marker":3,"count":3}"#;
    let page = (call.decode)(&response(200, text)).unwrap();
    let function = |urn: &str, name: &str| Function {
        urn: urn.to_owned(),
        name: name.to_owned(),
    };
    assert_eq!(
        page.functions,
        [
            function("urn:fss:r:p:function:default:a:latest", "a"),
            function("u", ""),
        ]
    );
    assert_eq!(page.next_marker.as_deref(), Some("3"));
    let end = r#"{"functions":[],"next_marker":3}"#;
    assert_eq!(
        (call.decode)(&response(200, end)).unwrap().next_marker,
        None
    );
}
