//! Catalogue, quotas, users and traces.

use domain::notification::OperationSet;
use wire::cts::{self as api, Trace, TraceQuery};
use wire::error::ErrorKind;
use wire::http::{Method, Service};

use crate::{headers, line, response};

#[test]
fn requests() {
    for (request, expected) in [
        (
            api::operations("p", None, None).request,
            "GET /v3/p/operations",
        ),
        (
            api::operations("p", Some("ECS"), None).request,
            "GET /v3/p/operations?service_type=ECS",
        ),
        (
            api::operations("p", Some("ECS"), Some("ecs")).request,
            "GET /v3/p/operations?service_type=ECS&resource_type=ecs",
        ),
        (
            api::operations("p", None, Some("ecs")).request,
            "GET /v3/p/operations",
        ),
        (api::quotas("p").request, "GET /v3/p/quotas"),
        (api::users("p").request, "GET /v3/p/user-resources"),
        (
            api::traces("p", &TraceQuery::default()).request,
            "GET /v3/p/traces?trace_type=system",
        ),
    ] {
        assert_eq!(line(&request), expected);
        assert_eq!(
            (request.service, request.method),
            (Service::Cts, Method::Get)
        );
        assert_eq!((headers(&request), request.body.as_deref()), (vec![], None));
    }
}

#[test]
fn trap_32_and_33_a_trace_query_has_its_own_words() {
    let query = TraceQuery {
        limit: 500,
        window_ms: Some((1_700_000_000_000, 1_700_000_100_000)),
        next: Some("m/1".to_owned()),
        service_type: Some("ECS".to_owned()),
        resource_type: Some("ecs".to_owned()),
        resource_id: Some("r".to_owned()),
        resource_name: Some("my server".to_owned()),
        trace_name: Some("createServer".to_owned()),
        trace_rating: Some("warning".to_owned()),
        user: Some("a,b".to_owned()),
        trace_id: Some("t".to_owned()),
    };
    assert_eq!(
        line(&api::traces("p", &query).request),
        "GET /v3/p/traces?trace_type=system&limit=200&from=1700000000000&to=1700000100000\
         &next=m%2F1&service_type=ECS&resource_type=ecs&resource_id=r&resource_name=my%20server\
         &trace_name=createServer&trace_rating=warning&user=a%2Cb&trace_id=t"
    );
}

#[test]
fn trap_45_the_catalogue_calls_its_list_otherwise() {
    let text = r#"{"operations":[
        {"service_type":"ECS","resource_type":"ecs","operation_list":["createServer",null]},
        {"service_type":"VPC","resource_type":null,"operation_list":null},null]}"#;
    let found = (api::operations("p", None, None).decode)(&response(200, text)).unwrap();
    let set = |service: &str, resource: &str, names: &[&str]| OperationSet {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    assert_eq!(
        found,
        [set("ECS", "ecs", &["createServer"]), set("VPC", "", &[])]
    );
}

#[test]
fn trap_44_quotas_are_looked_up_by_type() {
    let read = |text: &str| (api::quotas("p").decode)(&response(200, text)).unwrap();
    let found = read(
        r#"{"resources":[{"type":"system_tracker","used":1,"quota":1},
            {"type":"smn_notification","used":"7","quota":100},{"type":"x"},{"quota":-1,"type":"y"}]}"#,
    );
    assert_eq!(found.len(), 2);
    assert_eq!(api::notification_quota(&found), (Some(7), 100, false));
    let found = read(r#"{"resources":[{"type":"smn_notification","quota":50}]}"#);
    assert_eq!(api::notification_quota(&found), (None, 50, false));
    for text in [
        "{}",
        r#"{"resources":null}"#,
        r#"{"resources":[{"type":"system_tracker","quota":1}]}"#,
    ] {
        assert_eq!(api::notification_quota(&read(text)), (None, 100, true));
    }
}

#[test]
fn users_are_names() {
    let text = r#"{"users":[{"name":"a"},{"name":null},{},"b",{"name":"c d"}]}"#;
    let found = (api::users("p").decode)(&response(200, text)).unwrap();
    assert_eq!(found, ["a", "b", "c d"]);
}

fn page(text: &str) -> api::TracePage {
    (api::traces("p", &TraceQuery::default()).decode)(&response(200, text)).unwrap()
}

fn one(text: &str) -> Trace {
    page(&format!(r#"{{"traces":[{text}]}}"#)).traces.remove(0)
}

#[test]
fn trap_30_members_of_a_trace_vary() {
    for (code, expected) in [
        ("200", Some("200")),
        ("\"200\"", Some("200")),
        ("null", None),
        ("\"\"", None),
    ] {
        let found = one(&format!(r#"{{"trace_id":"t","code":{code}}}"#));
        assert_eq!(found.code.as_deref(), expected);
    }
    for (value, expected) in [
        (r#"{"a":[1]}"#, Some(r#"{"a":[1]}"#)),
        (r#""{\"a\":1}""#, Some(r#"{"a":1}"#)),
        ("\"\"", None),
        ("null", None),
        ("7", Some("7")),
    ] {
        let found = one(&format!(
            r#"{{"trace_id":"t","request":{value},"response":{value}}}"#
        ));
        assert_eq!(found.request.as_deref(), expected);
        assert_eq!(found.response.as_deref(), expected);
    }
    for (user, expected) in [
        (
            r#"{"name":"a","user_name":"b","principal_is_root_user":"true"}"#,
            Some("a"),
        ),
        (r#"{"name":"","user_name":"b"}"#, Some("b")),
        (r#"{"name":"aaa/op_service"}"#, Some("aaa/op_service")),
        (r#""{\"name\":\"c\",\"id\":\"1\"}""#, Some("c")),
        ("\"plain\"", Some("plain")),
        ("\"123\"", Some("123")),
        ("\"\"", None),
        ("null", None),
        ("{}", None),
    ] {
        let found = one(&format!(r#"{{"trace_id":"t","user":{user}}}"#));
        assert_eq!(found.user_name.as_deref(), expected, "{user}");
    }
}

#[test]
fn trap_31_times_are_numbers_or_words() {
    let found = one(r#"{"time":1700000000123}"#);
    assert_eq!(
        (found.time_ms, found.time_text),
        (Some(1_700_000_000_123), None)
    );
    let found = one(r#"{"time":"2016/12/08 11:07:28 GMT+08:00"}"#);
    assert_eq!(found.time_ms, None);
    assert_eq!(
        found.time_text.as_deref(),
        Some("2016/12/08 11:07:28 GMT+08:00")
    );
    let found = one(r#"{"time":"1700000000123"}"#);
    assert_eq!(
        (found.time_ms, found.time_text),
        (Some(1_700_000_000_123), None)
    );
}

#[test]
fn trap_33_paging_ends() {
    let trace = r#"{"trace_id":"t"}"#;
    for (text, next) in [
        (
            format!(r#"{{"traces":[{trace}],"meta_data":{{"count":1,"marker":"m"}}}}"#),
            Some("m"),
        ),
        (
            format!(r#"{{"traces":[{trace}],"meta_data":{{"count":1,"marker":null}}}}"#),
            None,
        ),
        (format!(r#"{{"traces":[{trace}],"meta_data":null}}"#), None),
        (format!(r#"{{"traces":[{trace}]}}"#), None),
        (
            r#"{"traces":[],"meta_data":{"count":0,"marker":"m"}}"#.to_owned(),
            None,
        ),
        ("{}".to_owned(), None),
    ] {
        assert_eq!(page(&text).next.as_deref(), next, "{text}");
    }
}

#[test]
fn a_whole_trace() {
    let found = one(
        r#"{"trace_id":"t","trace_name":"createServer","service_type":"ECS","resource_type":"ecs",
        "resource_id":"i","resource_name":"My server","api_version":"1.0","code":200,
        "trace_rating":"normal","trace_type":"ApiCall","user":{"name":"u"},"time":1700000000123,
        "source_ip":"10.0.0.1","message":"m","request":"","response":{"a":1},"read_only":false,"event_type":"system",
        "project_id":"p"}"#,
    );
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        found,
        Trace {
            trace_id: text("t"),
            trace_name: text("createServer"),
            service_type: text("ECS"),
            resource_type: text("ecs"),
            resource_id: text("i"),
            resource_name: text("My server"),
            api_version: text("1.0"),
            code: text("200"),
            trace_rating: text("normal"),
            event_type: text("system"),
            project_id: text("p"),
            trace_type: text("ApiCall"),
            user_name: text("u"),
            time_ms: Some(1_700_000_000_123),
            time_text: None,
            source_ip: text("10.0.0.1"),
            message: text("m"),
            request: None,
            response: text(r#"{"a":1}"#),
        }
    );
}

#[test]
fn failures_of_every_endpoint_are_read() {
    let answer = response(
        403,
        r#"{"error_code":"CTS.0013","error_msg":"No permission."}"#,
    );
    for error in [
        (api::operations("p", None, None).decode)(&answer).unwrap_err(),
        (api::quotas("p").decode)(&answer).unwrap_err(),
        (api::users("p").decode)(&answer).unwrap_err(),
        (api::traces("p", &TraceQuery::default()).decode)(&answer).unwrap_err(),
    ] {
        assert_eq!(
            (error.kind, error.code.as_deref()),
            (ErrorKind::Forbidden, Some("CTS.0013"))
        );
    }
}
