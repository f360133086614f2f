//! Error bodies in every shape, kinds, and the fields an error is about.

use wire::error::{ApiError, ErrorKind};

use crate::{response, with_header};

fn read(status: u16, body: &str) -> ApiError {
    ApiError::from_response(&response(status, body))
}

/// The fields an error is about, in English.
fn field_hints(error: &ApiError) -> Vec<(&'static str, String)> {
    let hints = wire::error::field_hints(error).into_iter();
    hints
        .map(|(field, words)| (field, words.to_string()))
        .collect()
}

/// Body, code, message.
type Shape = (&'static str, Option<&'static str>, Option<&'static str>);

#[test]
fn trap_36_every_shape_of_an_error_body() {
    let shapes: &[Shape] = &[
        (
            r#"{"error_code":"CTS.0400","error_msg":"exists"}"#,
            Some("CTS.0400"),
            Some("exists"),
        ),
        (
            r#"{"errorCode":"X.1","errorMsg":"m"}"#,
            Some("X.1"),
            Some("m"),
        ),
        (
            r#"{"code":"SMN.0001","message":"m"}"#,
            Some("SMN.0001"),
            Some("m"),
        ),
        (r#"{"Code":"A","Message":"m"}"#, Some("A"), Some("m")),
        (r#"{"message":"Unauthorized"}"#, None, Some("Unauthorized")),
        (r#"{"Message":"Forbidden"}"#, None, Some("Forbidden")),
        (
            r#"{"error":"invalid","error_description":"d"}"#,
            None,
            Some("d"),
        ),
        (r#"{"error":"invalid"}"#, None, Some("invalid")),
        (
            r#"{"error":{"code":"IAM.1","message":"m","title":"Unauthorized"}}"#,
            Some("IAM.1"),
            Some("m"),
        ),
        (
            r#"{"a":{"b":{"error_code":"D.1","error_msg":"deep"}},"z":1}"#,
            Some("D.1"),
            Some("deep"),
        ),
        (r#"{"errors":["first","second"]}"#, None, Some("first")),
        (
            r#"{"errors":[{"code":"E.1","message":"m"}]}"#,
            Some("E.1"),
            Some("m"),
        ),
        (
            r#"[{"error_code":"E.2","error_msg":"m"}]"#,
            Some("E.2"),
            Some("m"),
        ),
        (r#"{"error_code":null,"error_msg":""}"#, None, None),
        (r#"{"code":400,"message":"m"}"#, None, Some("m")),
        (r#"{"code":7,"message":"m"}"#, Some("7"), Some("m")),
        (r#""just words""#, None, Some("just words")),
        ("  plain\n\n text ", None, Some("plain text")),
        ("{broken", None, Some("{broken")),
        (
            "<html><head><TITLE >403\n Forbidden</TITLE></head>",
            None,
            Some("403 Forbidden"),
        ),
        ("<!DOCTYPE html><body><h1>Gone</h1>", None, Some("Gone")),
        (
            "<?xml version=\"1.0\"?><Error><Message>No</Message></Error>",
            None,
            Some("No"),
        ),
        ("<html><title>unclosed", None, None),
        ("<", None, None),
        ("", None, None),
        (" \n", None, None),
        ("{}", None, None),
        ("null", None, None),
        ("17", None, None),
    ];
    for (body, code, message) in shapes {
        let error = read(400, body);
        assert_eq!(error.code.as_deref(), *code, "{body}");
        assert_eq!(error.message.as_deref(), *message, "{body}");
        assert_eq!(error.raw, *body);
        assert_eq!(error.status, Some(400));
    }
}

#[test]
fn trap_03_the_only_documented_body_of_network_security() {
    let error = read(500, r#"{"message":"Internal server error"}"#);
    assert_eq!(error.kind, ErrorKind::Server);
    assert_eq!(error.message.as_deref(), Some("Internal server error"));
}

#[test]
fn hints_of_single_fields() {
    for (body, expected) in [
        (
            r#"{"fields":{"topicArn":"bad","roleArn":["worse"]}}"#,
            &[("roleArn", "worse"), ("topicArn", "bad")][..],
        ),
        (
            r#"{"message":"m","errors":[{"field":"topicArn","message":"bad"}]}"#,
            &[("topicArn", "bad")],
        ),
        (
            r#"{"error":{"fields":{"externalId":{"message":"short"}}}}"#,
            &[("externalId", "short")],
        ),
        (r#"{"fields":{"x":null,"y":[]}}"#, &[]),
        (r#"{"fields":["x"]}"#, &[]),
    ] {
        let hints = read(422, body).hints;
        let hints: Vec<_> = hints
            .iter()
            .map(|(f, w)| (f.as_str(), w.as_str()))
            .collect();
        assert_eq!(hints, expected, "{body}");
    }
    let error = read(422, r#"{"fields":{"topicArn":"bad"}}"#);
    assert_eq!(error.message.as_deref(), Some("bad"));
}

#[test]
fn kinds() {
    for (status, body, kind) in [
        (400, "", ErrorKind::Rejected),
        (401, "", ErrorKind::Unauthorized),
        (403, "", ErrorKind::Forbidden),
        (404, "", ErrorKind::NotFound),
        (405, "", ErrorKind::Rejected),
        (408, "", ErrorKind::Unavailable),
        (409, "", ErrorKind::Conflict),
        (410, "", ErrorKind::NotFound),
        (413, "", ErrorKind::Rejected),
        (422, "", ErrorKind::Rejected),
        (429, "", ErrorKind::RateLimited),
        (500, "", ErrorKind::Server),
        (501, "", ErrorKind::Server),
        (502, "", ErrorKind::Unavailable),
        (503, "", ErrorKind::Unavailable),
        (504, "", ErrorKind::Unavailable),
        (599, "", ErrorKind::Server),
        (302, "", ErrorKind::Undecodable),
        (0, "", ErrorKind::Undecodable),
        // trap 22: the code says more than the status.
        (400, r#"{"error_code":"CTS.0400"}"#, ErrorKind::Conflict),
        (400, r#"{"error_code":"CTS.0403"}"#, ErrorKind::NotFound),
        (400, r#"{"error_code":"CTS.0407"}"#, ErrorKind::Rejected),
        (400, r#"{"error_code":"CTS.0402"}"#, ErrorKind::Rejected),
        (400, r#"{"error_code":"CTS.0001"}"#, ErrorKind::Unavailable),
        (403, r#"{"error_code":"CTS.0013"}"#, ErrorKind::Forbidden),
        (
            400,
            r#"{"error_code":"APIG.0301"}"#,
            ErrorKind::Unauthorized,
        ),
        (
            400,
            r#"{"error_code":"APIGW.0301"}"#,
            ErrorKind::Unauthorized,
        ),
        (
            401,
            r#"{"error_code":"APIGW.0303"}"#,
            ErrorKind::Unauthorized,
        ),
        (401, r#"{"error_code":"APIG.0308"}"#, ErrorKind::RateLimited),
        (400, r#"{"error_code":"APIG.0302"}"#, ErrorKind::Forbidden),
        (400, r#"{"error_code":"APIG.0101"}"#, ErrorKind::NotFound),
        (413, r#"{"error_code":"APIG.0201"}"#, ErrorKind::Rejected),
        (
            403,
            "<html><title>Blocked</title></html>",
            ErrorKind::Forbidden,
        ),
    ] {
        assert_eq!(read(status, body).kind, kind, "{status} {body}");
    }
}

#[test]
fn request_ids_and_waiting_times() {
    let error = read(
        401,
        r#"{"error_msg":"m","error_code":"APIG.0301","request_id":"abc"}"#,
    );
    assert_eq!(error.request_id.as_deref(), Some("abc"));
    let answer = with_header(500, r#"{"requestId":"body"}"#, "x-request-id", "header");
    assert_eq!(
        ApiError::from_response(&answer).request_id.as_deref(),
        Some("body")
    );
    let answer = with_header(500, "", "x-request-id", "header");
    assert_eq!(
        ApiError::from_response(&answer).request_id.as_deref(),
        Some("header")
    );
    assert_eq!(
        ApiError::undecodable(&answer, wire::error::MalformedBody::Empty)
            .request_id
            .as_deref(),
        Some("header")
    );
    for (value, seconds) in [
        ("30", Some(30)),
        (" 5 ", Some(5)),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("-1", None),
        // Longer than can be counted is not at once.
        ("99999999999", Some(u32::MAX)),
        ("", None),
        ("5s", None),
    ] {
        let answer = with_header(429, "", "retry-after", value);
        assert_eq!(
            ApiError::from_response(&answer).retry_after_s,
            seconds,
            "{value}"
        );
    }
}

#[test]
fn long_bodies_are_cut_between_characters() {
    let error = read(500, &"é".repeat(5000));
    assert_eq!(error.raw, "é".repeat(4000));
    assert_eq!(error.message, Some("é".repeat(500) + "…"));
}

#[test]
fn external_ids_are_masked() {
    for (body, expected) in [
        (
            r#"{"externalId" : "s3cret","x":1}"#,
            r#"{"externalId" : "…","x":1}"#,
        ),
        (r#"{"externalId":null}"#, r#"{"externalId":…}"#),
        (
            r#"{"b":"{\"externalId\":\"s3cret\"}"}"#,
            r#"{"b":"{\"externalId\":\"…\"}"}"#,
        ),
        ("externalId=s3cret&x=1", "externalId=…&x=1"),
        ("externalId is too short", "externalId is too short"),
        (r#"{"externalId":"s3cret"#, r#"{"externalId":"…"#),
        ("externalId", "externalId"),
    ] {
        let error = read(422, body);
        assert_eq!(error.raw, expected);
        assert!(!format!("{error:?}").contains("s3cret"), "{body}");
    }
}

#[test]
fn failures_without_an_answer() {
    for (error, kind) in [
        (ApiError::timed_out(), ErrorKind::TimedOut),
        (ApiError::blocked(), ErrorKind::Blocked),
        (ApiError::offline(), ErrorKind::Offline),
        (ApiError::part_missing(), ErrorKind::PartMissing),
        (ApiError::cancelled(), ErrorKind::Cancelled),
    ] {
        assert_eq!(
            (error.kind, error.status, error.raw.as_str()),
            (kind, None, "")
        );
        assert!(field_hints(&error).is_empty());
    }
}

#[test]
fn fields_of_codes() {
    for (code, field) in [
        ("CTS.0400", Some("name")),
        ("CTS.0401", Some("operations")),
        ("CTS.0402", Some("topic")),
        ("CTS.0404", Some("topic")),
        ("CTS.0410", Some("topic")),
        ("CTS.0411", Some("name")),
        ("CTS.0407", None),
        ("CTS.0403", None),
        ("CTS.0003", None),
        ("CTS.0405", None),
        ("APIG.0301", None),
    ] {
        let hints = field_hints(&read(400, &format!(r#"{{"error_code":"{code}"}}"#)));
        assert_eq!(hints.first().map(|(field, _)| *field), field, "{code}");
        assert!(
            hints.iter().all(|(_, words)| words.ends_with('.')),
            "{code}"
        );
    }
    let hints = field_hints(&read(400, r#"{"error_code":"CTS.0400"}"#));
    assert_eq!(
        hints,
        [(
            "name",
            "A notification with this name already exists in the project.".to_owned()
        )]
    );
}

#[test]
fn fields_of_a_connector() {
    let hints = field_hints(&read(409, r#"{"message":"SNS connector already exists"}"#));
    assert_eq!(
        hints,
        [(
            "notification_type",
            "A connector with this notification type already exists.".to_owned()
        )]
    );
    for (message, fields) in [
        ("topicArn is malformed", &["topic_arn"][..]),
        ("Invalid Topic ARN and role_arn", &["topic_arn", "role_arn"]),
        ("The external ID is too short", &["external_id"]),
        ("unknown notification type", &["notification_type"]),
        ("Invalid SNS connector", &[]),
    ] {
        let hints = field_hints(&read(422, &format!(r#"{{"message":"{message}"}}"#)));
        let found: Vec<_> = hints.iter().map(|(field, _)| *field).collect();
        assert_eq!(found, fields, "{message}");
        assert!(hints.iter().all(|(_, words)| words == message));
    }
    let hints = field_hints(&read(
        422,
        r#"{"message":"m","fields":{"body.topicArn":"bad","x":"y"}}"#,
    ));
    assert_eq!(hints, [("topic_arn", "bad".to_owned())]);
    let hints = field_hints(&read(500, r#"{"message":"topicArn"}"#));
    assert_eq!(hints, []);
}
