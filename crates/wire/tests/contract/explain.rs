//! What a person is told.

use wire::error::{ApiError, ErrorKind};
use wire::explain::{Explanation, Subject, explain};

use crate::{response, with_header};

/// Every code of the CTS tables.
const CTS: &[u16] = &[
    1, 2, 3, 4, 5, 12, 13, 56, 100, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
    212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230,
    231, 300, 400, 401, 402, 403, 404, 407, 410, 411,
];
/// Those of them whose own sentence leaves open what is wrong.
const OPEN: &[u16] = &[1, 2, 3, 13, 206, 207, 300, 401];
/// Every known code of the gateway.
const GATEWAY: &[u16] = &[101, 201, 301, 302, 303, 308];

const CONNECTOR: &[Subject] = &[
    Subject::ListConnectors,
    Subject::ReadConnector,
    Subject::CreateConnector,
    Subject::UpdateConnector,
    Subject::DeleteConnector,
    Subject::TestConnector,
];

fn said(status: u16, body: &str, subject: Subject) -> Explanation {
    explain(&ApiError::from_response(&response(status, body)), subject)
}

fn coded(status: u16, code: &str, subject: Subject) -> Explanation {
    said(
        status,
        &format!(r#"{{"error_code":"{code}","error_msg":"vendor words"}}"#),
        subject,
    )
}

#[test]
fn every_known_code_has_its_own_words() {
    for number in CTS {
        let code = format!("CTS.{number:04}");
        let text = coded(400, &code, Subject::UpdateNotification);
        assert_eq!(
            text.cause.contains("It said “vendor words”"),
            OPEN.contains(number),
            "{code}: {}",
            text.cause
        );
        assert!(
            !text.cause.contains("refused the request"),
            "{code}: {}",
            text.cause
        );
        assert!(
            text.cause.ends_with('.') && text.next.ends_with('.'),
            "{code}: {text:?}"
        );
    }
    for number in GATEWAY {
        for family in ["APIG", "APIGW"] {
            let code = format!("{family}.{number:04}");
            let text = coded(401, &code, Subject::ListNotifications);
            assert_eq!(
                text.cause.contains("vendor words"),
                [201, 301, 302].contains(number),
                "{code}: {}",
                text.cause
            );
        }
    }
}

#[test]
fn codes_of_notifications() {
    for (code, cause) in [
        (
            "CTS.0400",
            "A notification of this name exists in the project.",
        ),
        ("CTS.0402", "The SMN topic does not exist."),
        ("CTS.0403", "The notification does not exist any more."),
        (
            "CTS.0404",
            "A notification without a topic cannot be enabled.",
        ),
        (
            "CTS.0407",
            "The project has as many notifications as it may have.",
        ),
        (
            "CTS.0410",
            "This site sends to SMN topics only, not to functions.",
        ),
        ("CTS.0411", "The name is not accepted."),
        ("CTS.0205", "The status must be “enabled” or “disabled”."),
        ("CTS.0214", "The project has no tracker."),
        (
            "CTS.0216",
            "The OBS bucket of the tracker is missing or cannot be used.",
        ),
        ("CTS.0227", "CTS does not accept the settings of a tracker."),
        (
            "CTS.0013",
            "The user lacks the permission for this. It said “vendor words” (CTS.0013).",
        ),
    ] {
        assert_eq!(
            coded(400, code, Subject::CreateNotification).cause,
            cause,
            "{code}"
        );
    }
}

#[test]
fn unknown_codes_keep_the_vendors_words() {
    for code in [
        "CTS.0405", "CTS.0406", "CTS.0408", "CTS.0409", "CTS.0412", "CTS.9999", "XYZ",
    ] {
        assert_eq!(
            coded(400, code, Subject::CreateNotification).cause,
            format!("The service refused the request. It said “vendor words” ({code}).")
        );
    }
    let text = said(
        400,
        r#"{"error_code":"CTS.0405"}"#,
        Subject::CreateNotification,
    );
    assert_eq!(
        text.cause,
        "The service refused the request. Its code is CTS.0405."
    );
}

#[test]
fn trap_37_failed_authentication_is_told_apart() {
    for (words, cause) in [
        ("x-auth-token not found", "The request carried no token."),
        (
            "decrypt token fail",
            "The token is damaged or from another region, or the account is frozen.",
        ),
        (
            "token expires, expires_at: 2026-01-01",
            "The token has expired.",
        ),
        (
            "verify aksk signature fail",
            "The secret key is wrong, or a proxy changed the signed request.",
        ),
        (
            "Get secretKey failed,get secret key failed,ak AB not exist",
            "The access key does not exist.",
        ),
        ("ak not exist", "The access key does not exist."),
        (
            "AK access failed to reach the limit,forbidden",
            "The access key is locked for five minutes, after too many wrong signatures.",
        ),
        (
            "signature expired, now: x",
            "The signature has expired: this device's clock is more than 15 minutes off.",
        ),
        ("something new", ""),
    ] {
        for code in ["APIGW.0301", "APIG.0301"] {
            let body = format!(
                r#"{{"error_msg":"Incorrect IAM authentication information: {words}","error_code":"{code}","request_id":"r"}}"#
            );
            let found = said(401, &body, Subject::ListNotifications).cause;
            if cause.is_empty() {
                // Nobody knows what it means, so the words themselves are there.
                assert_eq!(
                    found,
                    format!(
                        "The credentials are not accepted. It said “Incorrect IAM authentication information: {words}” ({code})."
                    )
                );
            } else {
                assert_eq!(found, cause);
            }
        }
    }
    let locked = r#"{"error_code":"APIG.0301","error_msg":"AK access failed to reach the limit"}"#;
    assert_eq!(
        said(401, locked, Subject::ListTraces).next,
        "Wait five minutes, then check the secret key before you try again."
    );
}

#[test]
fn statuses_of_network_security() {
    for (status, subject, cause) in [
        (
            401,
            Subject::ListConnectors,
            "The API key is missing, wrong, disabled, or of another region.",
        ),
        (
            403,
            Subject::ListConnectors,
            "The API key's role does not allow this, the key does not allow this network address, or the account has no Network Security.",
        ),
        (
            404,
            Subject::ListConnectors,
            "The service has nothing at this path: a setting of the connection is wrong.",
        ),
        (
            404,
            Subject::UpdateConnector,
            "The connector is gone, or the path setting of the connection is wrong.",
        ),
        (
            409,
            Subject::CreateConnector,
            "A connector of this notification type exists.",
        ),
        (
            410,
            Subject::ListConnectors,
            "The service says it is no longer offered at this address.",
        ),
        (
            422,
            Subject::CreateConnector,
            "The service does not accept the connector.",
        ),
        (
            429,
            Subject::ListConnectors,
            "Too many requests came in a short time.",
        ),
        (500, Subject::ListConnectors, "The service failed."),
        (
            500,
            Subject::TestConnector,
            "The service failed, most likely because it could not assume the role or publish to the topic.",
        ),
        (
            502,
            Subject::ListConnectors,
            "A gateway on the way got no usable answer from the service.",
        ),
        (
            503,
            Subject::ListConnectors,
            "The service is unavailable at the moment.",
        ),
    ] {
        assert_eq!(
            said(status, "", subject).cause,
            cause,
            "{status} {subject:?}"
        );
    }
}

#[test]
fn statuses_of_cts() {
    let unknown_address =
        "The service has nothing at this address: the base address or the project ID is wrong.";
    for (status, subject, cause) in [
        (
            400,
            Subject::CreateNotification,
            "The service refused the request.",
        ),
        (
            401,
            Subject::ListNotifications,
            "The token or access key is missing, wrong or expired.",
        ),
        (
            403,
            Subject::ListNotifications,
            "The user lacks the permission, or the project ID is wrong.",
        ),
        (404, Subject::ListNotifications, unknown_address),
        (404, Subject::CreateNotification, unknown_address),
        (404, Subject::ListTraces, unknown_address),
        (
            404,
            Subject::EnableNotification,
            "The notification does not exist any more.",
        ),
        (
            404,
            Subject::DeleteNotifications,
            "At least one of the notifications does not exist any more.",
        ),
        (
            429,
            Subject::ListTraces,
            "Too many requests came in a short time.",
        ),
        (500, Subject::ListTraces, "The service failed."),
        (
            504,
            Subject::ListTraces,
            "A gateway on the way got no usable answer from the service.",
        ),
    ] {
        assert_eq!(
            said(status, "", subject).cause,
            cause,
            "{status} {subject:?}"
        );
    }
}

#[test]
fn trap_01_a_missing_connector_may_be_a_wrong_path() {
    for subject in CONNECTOR {
        for status in [403, 404] {
            let text = said(status, r#"{"message":"SNS connector not found"}"#, *subject);
            let all = format!("{} {}", text.cause, text.next);
            assert!(all.contains("path"), "{status} {subject:?}: {all}");
        }
    }
}

#[test]
fn the_vendors_words_are_quoted_where_they_add_something() {
    let cause = |body: &str| said(422, body, Subject::CreateConnector).cause;
    assert_eq!(
        cause(r#"{"message":"Invalid SNS connector"}"#),
        "The service does not accept the connector. It said “Invalid SNS connector”."
    );
    let cause = said(
        500,
        r#"{"message":"Internal server error"}"#,
        Subject::ListConnectors,
    )
    .cause;
    assert_eq!(cause, "The service failed.");
    let cause = said(
        401,
        r#"{"Message":"Unauthorized."}"#,
        Subject::ListConnectors,
    )
    .cause;
    assert_eq!(
        cause,
        "The API key is missing, wrong, disabled, or of another region."
    );
}

#[test]
fn a_web_page_is_named() {
    let page = "<!doctype html><title>Sign in</title>";
    for (status, cause) in [
        (
            200,
            "A web page came instead of data, so another server may have answered.",
        ),
        (
            403,
            "A web page came instead of data, so another server may have answered. It said “Sign in”.",
        ),
    ] {
        let call = wire::cts::quotas("p");
        let error = (call.decode)(&response(status, page)).unwrap_err();
        assert_eq!(explain(&error, Subject::ReadQuotas).cause, cause);
    }
    let error = (wire::cts::quotas("p").decode)(&response(200, "{")).unwrap_err();
    assert_eq!(
        explain(&error, Subject::ReadQuotas).cause,
        "The answer is not what this service gives. The body is not JSON."
    );
}

#[test]
fn trap_42_unavailable_means_something_else_at_cts() {
    let text = said(503, "", Subject::UpdateNotification);
    assert_eq!(
        text.cause,
        "The service is unavailable, or it refuses this request as it stands."
    );
    assert_eq!(
        text.next,
        "Try again by hand later. If it is refused again, change the request."
    );
}

#[test]
fn trap_43_boilerplate_is_not_shown() {
    let body = r#"{"error_msg":"The server failed to find the requested resource or some key event notifications failed to be deleted."}"#;
    for subject in Subject::ALL {
        for status in [404, 500] {
            assert!(
                !said(status, body, subject).cause.contains("deleted"),
                "{subject:?}"
            );
        }
    }
}

#[test]
fn trap_25_a_failed_deletion_may_be_partial() {
    for status in [404, 500, 503] {
        let text = said(status, "", Subject::DeleteNotifications);
        assert!(
            text.next
                .ends_with("Some may be gone already: read the list again first.")
        );
    }
    assert!(
        !said(403, "", Subject::DeleteNotifications)
            .next
            .contains("gone")
    );
}

#[test]
fn waiting_times_are_told() {
    for (value, end) in [
        ("1", " The service asks to wait 1 second."),
        ("30", " wait 30 seconds."),
        ("121", " wait 3 minutes."),
        ("3600", " wait 60 minutes."),
        ("7201", " wait 3 hours."),
        ("31536000", " wait 365 days."),
        // Not a time to wait.
        ("0", "Wait a minute, then try again."),
    ] {
        let answer = with_header(429, "", "retry-after", value);
        let text = explain(&ApiError::from_response(&answer), Subject::ListConnectors);
        assert!(text.next.ends_with(end), "{}", text.next);
    }
}

#[test]
fn no_answer_leaves_a_change_uncertain() {
    let text = explain(&ApiError::timed_out(), Subject::CreateConnector);
    assert_eq!(
        text.title,
        "It is unknown whether the connector was created."
    );
    assert_eq!(text.cause, "The service did not answer in time.");
    assert_eq!(
        text.next,
        "Read the list again: it shows what is stored. Repeat the change only if it is missing there."
    );
    let text = explain(&ApiError::timed_out(), Subject::ListConnectors);
    assert_eq!(text.title, "The connectors could not be read.");
    assert_eq!(text.next, "Try again.");
    let text = explain(&ApiError::offline(), Subject::UpdateNotification);
    assert_eq!(text.title, "The notification was not saved.");
    assert_eq!(text.cause, "This device is offline.");
    let text = said(504, "", Subject::TestConnector);
    assert_eq!(
        text.title,
        "It is unknown whether the test message was sent."
    );
    assert_eq!(
        said(500, "", Subject::TestConnector).title,
        "The test message was not sent."
    );
    let text = said(500, "", Subject::UpdateConnector);
    assert_eq!(text.title, "It is unknown whether the connector was saved.");
    let text = coded(500, "CTS.0004", Subject::UpdateNotification);
    assert_eq!(text.title, "The notification was not saved.");
}

#[test]
fn blocked_is_told_apart_from_an_http_error() {
    let text = explain(&ApiError::blocked(), Subject::ListNotifications);
    assert_eq!(
        text.cause,
        "The address answers, but the browser withholds what it says: the service does not allow pages of this site to read it (CORS)."
    );
    for status in [400, 401, 403, 404, 500, 503] {
        assert!(
            !said(status, "", Subject::ListNotifications)
                .cause
                .contains("CORS")
        );
    }
}

#[test]
fn every_kind_and_subject_has_three_sentences() {
    let bare = [
        ApiError::timed_out(),
        ApiError::blocked(),
        ApiError::offline(),
        ApiError::part_missing(),
        ApiError::cancelled(),
    ];
    let mut kinds = Vec::new();
    for subject in Subject::ALL {
        let seen = [
            302, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 502, 503,
        ]
        .map(|status| ApiError::from_response(&response(status, "")));
        for error in bare.iter().chain(&seen) {
            kinds.push(error.kind);
            let text = explain(error, subject);
            for part in [&text.title, &text.cause, &text.next] {
                assert!(
                    part.ends_with('.') && part.len() > 8,
                    "{subject:?} {error:?}: {text:?}"
                );
                assert!(!part.contains("  ") && !part.contains('!'), "{part}");
            }
        }
    }
    for kind in [
        ErrorKind::Unauthorized,
        ErrorKind::Forbidden,
        ErrorKind::NotFound,
        ErrorKind::Conflict,
        ErrorKind::Rejected,
        ErrorKind::RateLimited,
        ErrorKind::Server,
        ErrorKind::Unavailable,
        ErrorKind::Undecodable,
        ErrorKind::TimedOut,
        ErrorKind::Offline,
        ErrorKind::Blocked,
        ErrorKind::PartMissing,
        ErrorKind::Cancelled,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}
