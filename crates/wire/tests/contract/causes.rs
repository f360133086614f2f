//! Why a request failed: what was seen before counts, IAM is not CTS, a list is not an
//! object, and the vendor's words are never lost.

use wire::error::{ApiError, ErrorKind, MalformedBody, Obstacle, OriginMemory, Probe};
use wire::explain::Subject;
use wire::http::Response;
use wire::notifications::{self, Kind};

use crate::{Told, response, told, with_header};

const HOST: &str = "https://cts.eu-de.otc.t-systems.com";

fn said(status: u16, body: &str, subject: Subject) -> Told {
    told(&ApiError::from_response(&response(status, body)), subject)
}

/// Everything that is told.
fn all(text: &Told) -> String {
    [&*text.title, &*text.cause, &*text.next].join(" ")
}

fn unseen(answered: &[&str], url: &str, probe: Probe) -> ApiError {
    let mut memory = OriginMemory::default();
    for url in answered {
        memory.answered(url);
    }
    memory.explain(url, probe)
}

#[test]
fn cors_is_excluded_once_the_origin_answered() {
    let url = format!("{HOST}/v3/p/notifications/smn");
    let earlier = format!("{HOST}/v3/p/quotas?x=1");
    let table = [
        (vec![], url.as_str(), Probe::Answers, ErrorKind::Blocked),
        (vec![&*earlier], &url, Probe::Answers, ErrorKind::Lost),
        (vec![&*earlier], &url, Probe::Silent, ErrorKind::Lost),
        (vec![], &url, Probe::Silent, ErrorKind::Unreachable),
        // Another port, scheme or host is another origin.
        (
            vec!["https://a.example:1/x"],
            "https://a.example/x",
            Probe::Answers,
            ErrorKind::Blocked,
        ),
        (
            vec!["http://a.example/x"],
            "https://a.example/x",
            Probe::Answers,
            ErrorKind::Blocked,
        ),
        (
            vec!["https://a.example.org/"],
            "https://a.example/x",
            Probe::Answers,
            ErrorKind::Blocked,
        ),
        (
            vec!["https://a.example"],
            "https://a.example?x=/",
            Probe::Answers,
            ErrorKind::Lost,
        ),
        // Behind proxies on the console's own site are several services.
        (
            vec!["/proxy/cts/v3/p"],
            "/proxy/cts/v3/q",
            Probe::Answers,
            ErrorKind::Lost,
        ),
        (
            vec!["/proxy/cts/v3/p"],
            "/proxy/smn/v2/q",
            Probe::Answers,
            ErrorKind::Unreachable,
        ),
        (
            vec![],
            "/proxy/cts/v3/p",
            Probe::Answers,
            ErrorKind::Unreachable,
        ),
        // What the browser itself says is more certain than memory.
        (vec![&*earlier], &url, Probe::Offline, ErrorKind::Offline),
        (
            vec![&*earlier],
            &url,
            Probe::Redirects,
            ErrorKind::Redirected,
        ),
        (vec![&*earlier], &url, Probe::Forbidden, ErrorKind::Forbade),
    ];
    for (answered, url, probe, kind) in table {
        let error = unseen(&answered, url, probe);
        assert_eq!(error.kind, kind, "{answered:?} {url} {probe:?}");
        for subject in Subject::ALL {
            let text = all(&told(&error, subject));
            assert_eq!(text.contains("CORS"), kind == ErrorKind::Blocked, "{text}");
        }
    }
}

/// B03, and what else may break off.
#[test]
fn an_answer_that_breaks_off_is_told_as_that() {
    for status in [200, 201, 202, 206] {
        let error = ApiError::broken_off(&with_header(status, "", "x-request-id", "r1"));
        assert_eq!(
            (error.status, error.request_id.as_deref()),
            (Some(status), Some("r1"))
        );
        for subject in Subject::ALL {
            let text = told(&error, subject);
            assert!(text.cause.contains("cut off"), "{text:?}");
            assert!(!all(&text).contains("CORS"), "{text:?}");
        }
    }
    let text = told(
        &ApiError::broken_off(&response(200, "")),
        Subject::ListNotifications,
    );
    assert_eq!(text.title, "Couldn’t load notifications.");
    assert_eq!(text.next, "Try again.");
}

#[test]
fn after_an_uncertain_change_the_one_step_is_to_look() {
    let lost = || unseen(&[HOST], HOST, Probe::Answers);
    let uncertain = [
        lost(),
        ApiError::timed_out(),
        ApiError::cancelled(),
        ApiError::broken_off(&response(200, "")),
        ApiError::from_response(&response(502, "")),
        ApiError::from_response(&response(504, "")),
        ApiError::from_response(&response(500, "")),
        ApiError::undecodable(&response(200, "{"), MalformedBody::NotJson),
    ];
    for error in &uncertain {
        for subject in [
            Subject::CreateConnector,
            Subject::UpdateConnector,
            Subject::DeleteConnector,
            Subject::CreateNotification,
            Subject::UpdateNotification,
            Subject::EnableNotification,
            Subject::DisableNotification,
        ] {
            let text = told(error, subject);
            assert!(text.title.contains(" might have been "), "{text:?}");
            assert!(text.next.starts_with("Refresh the list before"), "{text:?}");
            assert!(!text.next.contains("Try again"), "{text:?}");
        }
        let text = told(error, Subject::DeleteNotifications);
        assert!(text.title.contains(" might have been "), "{text:?}");
        assert!(
            text.next.starts_with("Some might already be deleted"),
            "{text:?}"
        );
    }
    let text = told(&lost(), Subject::TestConnector);
    assert!(text.next.contains("before sending another"), "{text:?}");
    assert_eq!(told(&lost(), Subject::ListConnectors).next, "Try again.");
    // A refusal is certain.
    for status in [400, 401, 403, 404, 409, 422, 429, 503] {
        let text = said(status, "", Subject::CreateNotification);
        assert_eq!(text.title, "Couldn’t create the notification.", "{status}");
    }
}

#[test]
fn waiting_times_may_be_moments() {
    const NOW: i64 = 1_795_258_734_000;
    let at = |value: &str, date: Option<&str>, device_ms: i64| {
        let mut answer = with_header(429, "", "retry-after", value);
        if let Some(date) = date {
            answer.headers.push(("date".to_owned(), date.to_owned()));
        }
        let error = ApiError::from_response(&answer).received(&answer, device_ms);
        error.retry_after_s
    };
    let date = "Sat, 21 Nov 2026 10:58:54 GMT";
    for (value, seconds) in [
        ("30", Some(30)),
        ("0", Some(0)),
        ("Sat, 21 Nov 2026 10:59:04 GMT", Some(10)),
        ("Saturday, 21-Nov-26 10:59:04 GMT", Some(10)),
        ("Sat Nov 21 10:59:04 2026", Some(10)),
        (" Sat, 21 Nov 2026 11:58:54 GMT ", Some(3600)),
        // It has passed.
        ("Sat, 21 Nov 2026 10:00:00 GMT", Some(0)),
        ("soon", None),
        ("Sat, 21 Nov 2026", None),
        ("", None),
    ] {
        assert_eq!(at(value, None, NOW), seconds, "{value}");
        // The service's clock counts, however wrong this device's is.
        assert_eq!(at(value, Some(date), NOW + 86_400_000), seconds, "{value}");
    }
    assert_eq!(at("Sat, 21 Nov 2026 10:59:04 GMT", None, NOW + 1), Some(10));
    let answer = with_header(429, "", "retry-after", "Sat, 21 Nov 2026 10:59:24 GMT");
    let error = ApiError::from_response(&answer).received(&answer, NOW);
    let next = told(&error, Subject::ListTraces).next;
    assert!(
        next.ends_with("The service asks to wait 30 seconds."),
        "{next}"
    );
}

#[test]
fn a_whole_list_misses_no_object() {
    let coded = |code: &str| format!(r#"{{"error_code":"{code}","error_msg":"x"}}"#);
    for body in [
        String::new(),
        coded("CTS.0403"),
        coded("CTS.0100"),
        coded("CTS.0999"),
        coded("APIGW.0101"),
    ] {
        for subject in Subject::ALL {
            let text = said(404, &body, subject);
            let is_list = text.title.starts_with("Couldn’t load ")
                && !matches!(subject, Subject::ReadConnector | Subject::ReadNotification);
            if is_list {
                assert!(
                    !all(&text).contains("no longer exists"),
                    "{body} {subject:?}: {text:?}"
                );
            }
        }
        // The list is read before something is changed, too.
        let answer = response(404, &body);
        let error = (notifications::list("p", Kind::Smn, None).decode)(&answer).unwrap_err();
        assert!(error.of_list);
        for subject in [
            Subject::ReadNotification,
            Subject::UpdateNotification,
            Subject::EnableNotification,
        ] {
            let text = told(&error, subject);
            assert!(
                !text.cause.contains("no longer exists"),
                "{body} {subject:?}: {text:?}"
            );
            assert!(
                all(&text).contains("project ID") || all(&text).contains("version 3"),
                "{body} {subject:?}: {text:?}"
            );
        }
    }
    let gone = said(404, &coded("CTS.0403"), Subject::UpdateNotification);
    assert_eq!(gone.cause, "The notification no longer exists.");
}

/// R03, and IAM's other refusals.
#[test]
fn iam_speaks_for_itself() {
    let body = |code: u16, message: &str, title: &str| {
        format!(r#"{{"error":{{"code":{code},"message":"{message}","title":"{title}"}}}}"#)
    };
    for (status, message, title) in [
        (403, "The account has been locked.", "Forbidden"),
        (403, "You have no right to do this action", "Forbidden"),
        (
            403,
            "Authentication fails, your ip is not in the ACL.",
            "Forbidden",
        ),
        (401, "The username or password is wrong.", "Unauthorized"),
        (401, "The password has expired.", "Unauthorized"),
        (400, "The request body is invalid", "Bad Request"),
        (404, "Could not find project: eu-xx", "Not Found"),
        (409, "Conflict of scopes", "Conflict"),
        (500, "Db error", "Internal Server Error"),
    ] {
        let text = said(status, &body(status, message, title), Subject::ObtainToken);
        assert!(text.cause.contains("IAM"), "{status}: {text:?}");
        assert!(
            text.cause
                .contains(&format!("The service said “{message}”")),
            "{text:?}"
        );
        assert!(!all(&text).contains("CTS"), "{text:?}");
    }
    for subject in [Subject::ListTopics, Subject::ListFunctions] {
        for status in [400, 401, 403, 404, 500] {
            let text = said(status, "", subject);
            assert!(
                !all(&text).contains("CTS"),
                "{subject:?} {status}: {text:?}"
            );
        }
    }
    for code in ["APIGW.0101", "CTS.0403"] {
        let body = format!(r#"{{"error_code":"{code}","error_msg":"x"}}"#);
        let text = said(404, &body, Subject::ObtainToken);
        assert!(
            text.cause.starts_with("IAM has no such project"),
            "{text:?}"
        );
    }
}

/// R01, and other shapes error bodies come in.
#[test]
fn the_words_are_found_wherever_they_stand() {
    const WORDS: &str = "Invalid message body. The parameter topic_id is not in the same project.";
    for shape in [
        r#"{"details":{"details":"WORDS"}}"#,
        r#"{"details":"WORDS"}"#,
        r#"{"details":[{"reason":"WORDS"}]}"#,
        r#"{"error":{"message":"WORDS","title":"Bad Request"}}"#,
        r#"{"error":{"title":"Bad Request","details":["WORDS"]}}"#,
        r#"{"badRequest":{"code":400,"message":"WORDS"}}"#,
        r#"{"fault":{"faultstring":"WORDS","detail":{"errorcode":"x"}}}"#,
        r#"{"Envelope":{"Body":{"Fault":{"faultcode":"Client","faultstring":"WORDS"}}}}"#,
        r#"{"reason":"WORDS","status":"FAILURE"}"#,
        r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"WORDS"}"#,
        r#"[{"message":"WORDS"}]"#,
        r#"["WORDS"]"#,
        r#"{"message":"Bad Request","errors":[{"message":"WORDS"}]}"#,
        r#"{"message":"","error":{"msg":"WORDS"}}"#,
        r#"{"ERROR_MSG":"WORDS"}"#,
        r#"{"error-message":"WORDS"}"#,
        r#"{"errorDetail":"WORDS"}"#,
        r#"{"message":"{\"error_msg\":\"WORDS\"}"}"#,
        r#"{"body":"x","message":"[{\"description\":\"WORDS\"}]"}"#,
        r#"{"message":null,"error":true,"reason":"WORDS"}"#,
        r#""WORDS""#,
        "WORDS",
        "<Fault><faultcode>c</faultcode><faultstring>WORDS</faultstring></Fault>",
    ] {
        let body = shape.replace("WORDS", WORDS);
        let error = ApiError::from_response(&response(400, &body));
        assert_eq!(error.message.as_deref(), Some(WORDS), "{shape}");
        let cause = told(&error, Subject::CreateNotification).cause;
        assert!(
            cause.contains(&format!("The service said “{WORDS}”")),
            "{shape}: {cause}"
        );
    }
    // A code that repeats the status hides no better one.
    let body = r#"{"code":400,"error":{"error_code":"CTS.0402","error_msg":"m"}}"#;
    let error = ApiError::from_response(&response(400, body));
    assert_eq!(error.code.as_deref(), Some("CTS.0402"));
}

#[test]
fn open_sentences_quote_what_was_said() {
    for code in [
        "CTS.0003",
        "CTS.0013",
        "CTS.0206",
        "CTS.0401",
        "APIG.0302",
        "CTS.0777",
    ] {
        let body = format!(r#"{{"error_code":"{code}","error_msg":"the name of the thing"}}"#);
        let cause = said(400, &body, Subject::CreateNotification).cause;
        assert!(cause.contains("“the name of the thing”"), "{cause}");
    }
}

#[test]
fn secrets_are_never_repeated() {
    let long = "MIIaBc0123456789+/".repeat(20);
    for body in [
        r#"{"message":"bad password=S3CRET here"}"#.to_owned(),
        r#"{"auth":{"password":"S3CRET"},"message":"m"}"#.to_owned(),
        r#"{"message":"{\"password\" : \"S3CRET\"}"}"#.to_owned(),
        r#"{"message":"Authorization: ApiKey S3CRET"}"#.to_owned(),
        "X-Auth-Token: S3CRET is invalid".to_owned(),
        "secret_key=S3CRET&x=1".to_owned(),
        "api-secret-key: S3CRET".to_owned(),
        r#"{"external_id":"S3CRET","ExternalID":"S3CRET"}"#.to_owned(),
        r#"{"security_token":"S3CRET"}"#.to_owned(),
        format!(
            r#"{{"message":"token {} is invalid"}}"#,
            long.replace("aBc", "S3CRET")
        ),
    ] {
        let error = ApiError::from_response(&response(400, &body));
        let text = all(&told(&error, Subject::ObtainToken));
        for shown in [format!("{error:?}"), text] {
            assert!(!shown.contains("S3CRET"), "{body}: {shown}");
        }
    }
    // Words about secrets are words.
    for words in [
        "token expires, expires_at: 2026-01-01",
        "The password has expired.",
        "decrypt token fail",
    ] {
        let error = ApiError::from_response(&response(401, words));
        assert_eq!(error.message.as_deref(), Some(words));
    }
}

#[test]
fn broken_bodies_of_refusals_keep_their_status() {
    let answer = Response {
        body: String::new(),
        ..response(403, "")
    };
    assert_eq!(ApiError::from_response(&answer).kind, ErrorKind::Forbidden);
}

#[test]
fn what_a_gateway_says_is_not_taken_for_the_service() {
    // One code of the gateway stands for all of these (API Gateway, error codes).
    for (status, words, uncertain, part) in [
        (413, "Request entity too large", false, "too large"),
        (414, "Request URI too large", false, "too large"),
        (494, "Request headers too large", false, "too large"),
        (400, "API request error", false, "rejected the request"),
        (502, "Backend unavailable", true, "gateway on the way"),
        (504, "Backend timeout", true, "gateway on the way"),
        (500, "An unexpected error occurred", true, "failed"),
    ] {
        let body = format!(r#"{{"error_code":"APIG.0201","error_msg":"{words}"}}"#);
        let text = said(status, &body, Subject::CreateNotification);
        assert!(text.cause.contains(part), "{status} {}", text.cause);
        let title = text.title.contains(" might have been ");
        assert_eq!(title, uncertain, "{status} {}", text.title);
    }
    for (status, body, uncertain) in [
        (
            500,
            r#"{"error_code":"APIG.0203","error_msg":"Backend timeout"}"#,
            true,
        ),
        (
            504,
            r#"{"error_code":"APIGW.0203","error_msg":"Backend timeout"}"#,
            true,
        ),
        (
            500,
            r#"{"error_code":"APIG.0601","error_msg":"Internal server error"}"#,
            true,
        ),
        (500, r#"{"error_code":"SYS.500"}"#, true),
        (500, r#"{"error_code":"CTS.0004"}"#, false),
        (503, r#"{"error_code":"CTS.0001"}"#, false),
        (504, "upstream request timeout", true),
        (
            503,
            "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
            true,
        ),
        (
            503,
            "upstream connect error or disconnect/reset before headers. reset reason: connection failure",
            false,
        ),
        (
            503,
            "upstream connect error or disconnect/reset before headers. reset reason: overflow",
            false,
        ),
        (503, "no healthy upstream", false),
    ] {
        for subject in [Subject::UpdateNotification, Subject::EnableNotification] {
            let text = said(status, body, subject);
            let title = text.title.contains(" might have been ");
            assert_eq!(title, uncertain, "{status} {body} {}", text.title);
            assert_eq!(text.next.contains("Refresh the list"), uncertain, "{body}");
        }
        let read = said(status, body, Subject::ListNotifications);
        assert!(read.title.starts_with("Couldn’t load "));
    }
}

#[test]
fn the_service_behind_a_gateway_knows_better() {
    let inner = r#"{\"error_code\":\"CTS.0402\",\"error_msg\":\"no such topic\"}"#;
    for code in ["APIG.0201", "APIGW.0201"] {
        let body = format!(r#"{{"error_code":"{code}","error_msg":"{inner}"}}"#);
        let error = ApiError::from_response(&response(400, &body));
        assert_eq!(error.code.as_deref(), Some("CTS.0402"));
        assert_eq!(error.message.as_deref(), Some("no such topic"));
    }
    let outer = r#"{"code":"CTS.0402","error":{"code":"APIG.0101","message":"x y"}}"#;
    let error = ApiError::from_response(&response(400, outer));
    assert_eq!(error.code.as_deref(), Some("CTS.0402"));
}

#[test]
fn words_below_names_nobody_knows_are_quoted() {
    for body in [
        r#"{"resultCode":"1","resultDesc":"the topic is missing"}"#,
        r#"{"err_info":"the topic is missing"}"#,
        r#"{"errorInfo":{"id":"a b","errorDesc":"the topic is missing"}}"#,
        r#"{"date":"Thu Nov 27 2025","path":"/v3/x","result":{"a":"E1","b":"the topic is missing"}}"#,
        r#"{"timestamp":"2025-01-01 00:00:00","info":[{"text":"the topic is missing"}]}"#,
    ] {
        let text = said(400, body, Subject::CreateNotification);
        assert!(
            text.cause
                .contains("The service said “the topic is missing”"),
            "{body} {}",
            text.cause
        );
    }
    let text = said(400, r#"{"信息":"主题不存在"}"#, Subject::CreateNotification);
    assert!(text.cause.contains("主题不存在"));
    // No words: identifiers, moments, numbers.
    for body in [
        r#"{"id":"0b98e1c2-2fd6-4e33-a355-f9e12eaab88a","at":"2025-01-01 00:00:00"}"#,
        r#"{"ok":false,"n":[1,null]}"#,
        r#"{"startTime":"Thu Nov 27 17:00:00 UTC 2025"}"#,
    ] {
        let text = said(400, body, Subject::CreateNotification);
        assert!(!text.cause.contains("It said"), "{body} {}", text.cause);
    }
    let secret = r#"{"info":"the value of externalId=s3cret is bad"}"#;
    let text = said(400, secret, Subject::CreateConnector);
    assert!(text.cause.contains("is bad") && !text.cause.contains("s3cret"));
}

#[test]
fn waits_without_end_are_not_retried_by_themselves() {
    for value in ["Fri, 31 Dec 9999 23:59:59 GMT", "99999999999999", "21"] {
        let answer = with_header(429, "", "retry-after", value);
        let error = ApiError::from_response(&answer).received(&answer, 1_764_262_800_000);
        let wait = wire::retry::wait_ms(wire::http::Method::Get, &error, 1, 0);
        assert_eq!(
            (wait, error.retry_after_s.is_some()),
            (None, true),
            "{value}"
        );
    }
}

#[test]
fn what_is_stopped_before_it_is_sent_was_certainly_not_done() {
    let stops = [
        (Obstacle::CertificateIssuer, true),
        (Obstacle::CertificateHost, true),
        (Obstacle::CertificateDates, true),
        (Obstacle::Certificate, true),
        (Obstacle::ProxyRefuses, true),
        (Obstacle::ProxySilent, false),
    ];
    for (obstacle, stops) in stops {
        let error = ApiError::hindered(obstacle);
        assert_eq!(error.kind, ErrorKind::Unreachable);
        assert_eq!((error.is_refusal(), error.is_unsent()), (stops, stops));
    }
}
