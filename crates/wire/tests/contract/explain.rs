//! What a person is told.

use wire::error::{ApiError, ErrorKind};
use wire::explain::Subject;

use crate::{Told, response, told, with_header};

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

fn said(status: u16, body: &str, subject: Subject) -> Told {
    told(&ApiError::from_response(&response(status, body)), subject)
}

fn coded(status: u16, code: &str, subject: Subject) -> Told {
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
            text.cause.contains("The service said “vendor words”"),
            OPEN.contains(number),
            "{code}: {}",
            text.cause
        );
        assert!(
            !text.cause.contains("rejected the request"),
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
            "A notification with this name already exists in the project.",
        ),
        ("CTS.0402", "The SMN topic doesn’t exist."),
        ("CTS.0403", "The notification no longer exists."),
        (
            "CTS.0404",
            "A notification without a topic can’t be enabled.",
        ),
        ("CTS.0407", "The project’s notification quota is used up."),
        (
            "CTS.0410",
            "The cloud sends to SMN topics only, not to functions.",
        ),
        ("CTS.0411", "CTS doesn’t accept the name."),
        ("CTS.0205", "The status must be “enabled” or “disabled”."),
        ("CTS.0214", "The project has no tracker."),
        (
            "CTS.0216",
            "The tracker’s OBS bucket is missing or can’t be used.",
        ),
        ("CTS.0227", "CTS doesn’t accept the settings of a tracker."),
        (
            "CTS.0013",
            "The user lacks the permission for this. The service said “vendor words” (CTS.0013).",
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
            format!("The service rejected the request. The service said “vendor words” ({code}).")
        );
    }
    let text = said(
        400,
        r#"{"error_code":"CTS.0405"}"#,
        Subject::CreateNotification,
    );
    assert_eq!(
        text.cause,
        "The service rejected the request. Error code: CTS.0405."
    );
}

#[test]
fn trap_37_failed_authentication_is_told_apart() {
    for (words, cause) in [
        ("x-auth-token not found", "The request contained no token."),
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
            "The access key doesn’t exist.",
        ),
        ("ak not exist", "The access key doesn’t exist."),
        (
            "AK access failed to reach the limit,forbidden",
            "The access key is locked for five minutes after too many wrong signatures.",
        ),
        (
            "signature expired, now: x",
            "The signature has expired: this device’s clock is more than 15 minutes off.",
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
                        "The gateway doesn’t accept the credentials. The service said “Incorrect IAM authentication information: {words}” ({code})."
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
            "The API key is missing, wrong, disabled, or from another region.",
        ),
        (
            403,
            Subject::ListConnectors,
            "The API key’s role doesn’t allow this, the key doesn’t allow this IP address, or the account has no Network Security.",
        ),
        (
            404,
            Subject::ListConnectors,
            "The service has nothing at this path: a setting of the connection is wrong.",
        ),
        (
            404,
            Subject::UpdateConnector,
            "The connector no longer exists, or the API path of the connection is wrong.",
        ),
        (
            409,
            Subject::CreateConnector,
            "A connector with this notification type already exists.",
        ),
        (
            410,
            Subject::ListConnectors,
            "The service says it is no longer offered at this URL.",
        ),
        (
            422,
            Subject::CreateConnector,
            "Network Security doesn’t accept the connector.",
        ),
        (
            429,
            Subject::ListConnectors,
            "Too many requests were sent in a short time.",
        ),
        (500, Subject::ListConnectors, "The service failed."),
        (
            500,
            Subject::TestConnector,
            "Network Security failed, most likely because it couldn’t assume the role or publish to the topic.",
        ),
        (
            502,
            Subject::ListConnectors,
            "A gateway on the way got no usable response from the service.",
        ),
        (
            503,
            Subject::ListConnectors,
            "The service is temporarily unavailable.",
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
        "The service has nothing at this URL: the endpoint or the project ID is wrong.";
    for (status, subject, cause) in [
        (
            400,
            Subject::CreateNotification,
            "The service rejected the request.",
        ),
        (
            401,
            Subject::ListNotifications,
            "The token or access key is missing, wrong, or expired.",
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
            "The notification no longer exists.",
        ),
        (
            404,
            Subject::DeleteNotifications,
            "At least one of the notifications no longer exists.",
        ),
        (
            429,
            Subject::ListTraces,
            "Too many requests were sent in a short time.",
        ),
        (500, Subject::ListTraces, "The service failed."),
        (
            504,
            Subject::ListTraces,
            "A gateway on the way got no usable response from the service.",
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
        "Network Security doesn’t accept the connector. The service said “Invalid SNS connector”."
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
        "The API key is missing, wrong, disabled, or from another region."
    );
}

#[test]
fn a_web_page_is_named() {
    let page = "<!doctype html><title>Sign in</title>";
    for (status, cause) in [
        (
            200,
            "A web page was returned instead of data, so another server might have responded.",
        ),
        (
            403,
            "A web page was returned instead of data, so another server might have responded. The service said “Sign in”.",
        ),
    ] {
        let call = wire::cts::quotas("p");
        let error = (call.decode)(&response(status, page)).unwrap_err();
        assert_eq!(told(&error, Subject::ReadQuotas).cause, cause);
    }
    let error = (wire::cts::quotas("p").decode)(&response(200, "{")).unwrap_err();
    assert_eq!(
        told(&error, Subject::ReadQuotas).cause,
        "The response isn’t in the service’s format. The body isn’t JSON."
    );
}

#[test]
fn trap_42_unavailable_means_something_else_at_cts() {
    let text = said(503, "", Subject::UpdateNotification);
    assert_eq!(
        text.cause,
        "The service is unavailable, or it rejects this request as it is."
    );
    assert_eq!(
        text.next,
        "Try again later. If it is rejected again, change the request."
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
                .ends_with("Some might already be deleted. Refresh the list before trying again.")
        );
    }
    assert!(
        !said(403, "", Subject::DeleteNotifications)
            .next
            .contains("already be deleted")
    );
}

#[test]
fn waiting_times_are_told() {
    // In place of a time of ours, which would be another one.
    for (value, next) in [
        ("1", "The service asks to wait 1 second."),
        ("30", "The service asks to wait 30 seconds."),
        ("121", "The service asks to wait 3 minutes."),
        ("3600", "The service asks to wait 60 minutes."),
        ("7201", "The service asks to wait 3 hours."),
        ("31536000", "The service asks to wait 365 days."),
        // Not a time to wait.
        ("0", "Wait a minute, then try again."),
    ] {
        let answer = with_header(429, "", "retry-after", value);
        let text = told(&ApiError::from_response(&answer), Subject::ListConnectors);
        assert_eq!(text.next, next);
    }
    let answer = with_header(503, "", "retry-after", "7");
    let text = told(&ApiError::from_response(&answer), Subject::ListConnectors);
    assert_eq!(text.next, "The service asks to wait 7 seconds.");
}

#[test]
fn no_answer_leaves_a_change_uncertain() {
    let text = told(&ApiError::timed_out(), Subject::CreateConnector);
    assert_eq!(text.title, "The connector might have been created.");
    assert_eq!(text.cause, "The service didn’t respond in time.");
    assert_eq!(text.next, "Refresh the list before trying again.");
    let text = told(&ApiError::timed_out(), Subject::ListConnectors);
    assert_eq!(text.title, "Couldn’t load connectors.");
    assert_eq!(text.next, "Try again.");
    let text = told(&ApiError::offline(), Subject::UpdateNotification);
    assert_eq!(text.title, "Couldn’t save the notification.");
    assert_eq!(text.cause, "This device is offline.");
    let text = said(504, "", Subject::TestConnector);
    assert_eq!(text.title, "The test message might have been sent.");
    assert_eq!(
        said(500, "", Subject::TestConnector).title,
        "Couldn’t send the test message."
    );
    let text = said(500, "", Subject::UpdateConnector);
    assert_eq!(text.title, "The connector might have been saved.");
    let text = coded(500, "CTS.0004", Subject::UpdateNotification);
    assert_eq!(text.title, "Couldn’t save the notification.");
}

#[test]
fn blocked_is_told_apart_from_an_http_error() {
    let text = told(&ApiError::blocked(), Subject::ListNotifications);
    assert_eq!(
        text.cause,
        "Blocked by CORS: the service doesn’t allow this site."
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
            let text = told(error, subject);
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
