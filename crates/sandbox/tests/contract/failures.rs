//! Failures on purpose: sentinel names, the queue of faults, the sandbox's own
//! paths.

use domain::connector::{Connector, ValidConnector};
use domain::notification::{Notification, ValidNotification};
use domain::secret::Secret;
use sandbox::{Fault, FaultKind, On, Outcome, PROJECT_ID, Sandbox};
use wire::connectors::{self, ConnectorApi};
use wire::cts;
use wire::error::{ApiError, ErrorKind};
use wire::http::{Method, Service};
use wire::notifications::{self, Answer, Kind};

use super::{NOW, answer, request, seeded, send};

fn create_notification(sandbox: &mut Sandbox, name: &str) -> Result<Answer, ApiError> {
    let notification = Notification {
        name: name.to_owned(),
        ..Notification::default()
    };
    let valid = ValidNotification::as_stored(&notification);
    send(sandbox, notifications::create(PROJECT_ID, &valid))
}

fn create_connector(sandbox: &mut Sandbox, kind: &str) -> Result<Option<Connector>, ApiError> {
    let connector = Connector {
        notification_type: kind.to_owned(),
        topic_arn: "arn:aws:sns:eu-west-1:111122223333:alerts".to_owned(),
        role_arn: "arn:aws:iam::111122223333:role/R".to_owned(),
        external_id: Secret::new("12345abc"),
    };
    send(
        sandbox,
        connectors::create(
            &ConnectorApi::default(),
            &ValidConnector::as_stored(&connector),
        ),
    )
}

fn list(sandbox: &mut Sandbox) -> Result<Vec<Notification>, ApiError> {
    let list = send(sandbox, notifications::list(PROJECT_ID, Kind::Smn, None))?;
    Ok(list.to_vec())
}

#[test]
fn a_notifications_name_makes_its_creation_fail() {
    for (name, kind, status, code) in [
        (
            "sandbox_400",
            ErrorKind::Rejected,
            Some(400),
            Some("CTS.0003"),
        ),
        (
            "sandbox_401",
            ErrorKind::Unauthorized,
            Some(401),
            Some("APIGW.0301"),
        ),
        (
            "sandbox_403",
            ErrorKind::Forbidden,
            Some(403),
            Some("CTS.0013"),
        ),
        (
            "sandbox_404",
            ErrorKind::NotFound,
            Some(404),
            Some("CTS.0403"),
        ),
        (
            "sandbox_409",
            ErrorKind::Conflict,
            Some(409),
            Some("CTS.0400"),
        ),
        (
            "sandbox_422",
            ErrorKind::Rejected,
            Some(422),
            Some("CTS.0003"),
        ),
        (
            "sandbox_429",
            ErrorKind::RateLimited,
            Some(429),
            Some("APIGW.0308"),
        ),
        (
            "sandbox_500_again",
            ErrorKind::Server,
            Some(500),
            Some("CTS.0004"),
        ),
        (
            "sandbox_503",
            ErrorKind::Unavailable,
            Some(503),
            Some("CTS.0001"),
        ),
        ("sandbox_html", ErrorKind::Unavailable, Some(502), None),
        ("sandbox_drop", ErrorKind::Blocked, None, None),
        ("sandbox_silence", ErrorKind::TimedOut, None, None),
        (
            "sandbox_0402",
            ErrorKind::Rejected,
            Some(400),
            Some("CTS.0402"),
        ),
        (
            "sandbox_0403",
            ErrorKind::NotFound,
            Some(404),
            Some("CTS.0403"),
        ),
        (
            "sandbox_0404",
            ErrorKind::Rejected,
            Some(400),
            Some("CTS.0404"),
        ),
        (
            "sandbox_0407_x_y",
            ErrorKind::Rejected,
            Some(400),
            Some("CTS.0407"),
        ),
        (
            "sandbox_0012",
            ErrorKind::Forbidden,
            Some(403),
            Some("CTS.0012"),
        ),
    ] {
        let mut sandbox = seeded();
        let error = create_notification(&mut sandbox, name).expect_err(name);
        assert_eq!(
            (error.kind, error.status, error.code.as_deref()),
            (kind, status, code),
            "{name}"
        );
        assert_eq!(
            error.retry_after_s,
            (status == Some(429)).then_some(2),
            "{name}"
        );
        assert_eq!(
            list(&mut sandbox).unwrap().len(),
            11,
            "{name}: nothing was carried out"
        );
    }
}

#[test]
fn other_names_that_begin_alike_are_ordinary() {
    let mut sandbox = seeded();
    for name in [
        "sandbox",
        "sandbox_",
        "sandbox_other",
        "sandbox_200",
        "sandbox_40",
        "Sandbox_401",
        "a_sandbox_401",
    ] {
        assert!(create_notification(&mut sandbox, name).is_ok(), "{name}");
    }
}

#[test]
fn a_connectors_type_makes_its_creation_fail() {
    for (kind, expected, status, message) in [
        (
            "sandbox-401",
            ErrorKind::Unauthorized,
            Some(401),
            Some("Unauthorized"),
        ),
        (
            "sandbox-403-b",
            ErrorKind::Forbidden,
            Some(403),
            Some("Forbidden"),
        ),
        (
            "sandbox-404",
            ErrorKind::NotFound,
            Some(404),
            Some("SNS connector not found"),
        ),
        (
            "sandbox-409",
            ErrorKind::Conflict,
            Some(409),
            Some("SNS connector already exists"),
        ),
        (
            "sandbox-422",
            ErrorKind::Rejected,
            Some(422),
            Some("Invalid SNS connector"),
        ),
        (
            "sandbox-429",
            ErrorKind::RateLimited,
            Some(429),
            Some("Too Many Requests"),
        ),
        (
            "sandbox-500",
            ErrorKind::Server,
            Some(500),
            Some("Internal server error"),
        ),
        (
            "sandbox-503",
            ErrorKind::Unavailable,
            Some(503),
            Some("Service Unavailable"),
        ),
        ("sandbox-drop", ErrorKind::Blocked, None, None),
        ("sandbox-silence", ErrorKind::TimedOut, None, None),
    ] {
        let error = create_connector(&mut seeded(), kind).expect_err(kind);
        assert_eq!(
            (error.kind, error.status, error.message.as_deref()),
            (expected, status, message),
            "{kind}"
        );
    }
    let error = create_connector(&mut seeded(), "sandbox-html").unwrap_err();
    assert!(error.status == Some(502) && error.is_markup());
}

#[test]
fn some_failures_come_after_the_work_was_done() {
    let mut sandbox = seeded();
    // Cut and empty bodies of a success: done, but nothing can be read.
    assert_eq!(
        create_notification(&mut sandbox, "sandbox_malformed"),
        Ok(Answer::default())
    );
    assert_eq!(
        create_notification(&mut sandbox, "sandbox_empty"),
        Ok(Answer::default())
    );
    assert_eq!(
        create_connector(&mut sandbox, "sandbox-malformed"),
        Ok(None)
    );
    let slow = request(
        Service::Cts,
        Method::Post,
        "{p}/notifications",
        Some(r#"{"notification_name":"sandbox_slow","operation_type":"complete"}"#),
    );
    match sandbox.handle(&slow, NOW) {
        Outcome::Answer {
            response,
            delay_ms: 2000,
        } => assert_eq!(response.status, 201),
        other => panic!("{other:?}"),
    }
    assert_eq!(list(&mut sandbox).unwrap().len(), 14);
}

#[test]
fn a_sentinel_also_works_on_updates() {
    let mut sandbox = seeded();
    let stored = list(&mut sandbox).unwrap().remove(0);
    let renamed = Notification {
        name: "sandbox_503".to_owned(),
        ..stored
    };
    let valid = ValidNotification::as_stored(&renamed);
    let error = send(&mut sandbox, notifications::update(PROJECT_ID, &valid)).unwrap_err();
    assert_eq!(error.status, Some(503));
}

#[test]
fn faults_wait_for_what_they_match_and_are_used_in_order() {
    let mut sandbox = seeded();
    let fault = |on, service, kind, times| Fault {
        on,
        service,
        kind,
        times,
        project: None,
        retry_after_s: None,
    };
    sandbox.push_fault(fault(
        On::List,
        Some(Service::Cts),
        FaultKind::Status(503),
        2,
    ));
    sandbox.push_fault(fault(On::Any, None, FaultKind::Drop, 1));
    sandbox.push_fault(fault(On::Read, None, FaultKind::Malformed, 1));
    sandbox.push_fault(fault(On::Test, None, FaultKind::Status(401), 1));
    let status = |result: Result<Vec<Notification>, ApiError>| {
        result.map(|rows| rows.len()).map_err(|e| e.status)
    };
    // A list of the other service is not what the first one waits for.
    let page = send(&mut sandbox, connectors::list(&ConnectorApi::default()));
    assert_eq!(page.unwrap_err().kind, ErrorKind::Blocked);
    assert_eq!(status(list(&mut sandbox)), Err(Some(503)));
    assert_eq!(status(list(&mut sandbox)), Err(Some(503)));
    assert_eq!(status(list(&mut sandbox)), Ok(11));
    assert_eq!(
        send(&mut sandbox, cts::quotas(PROJECT_ID))
            .unwrap_err()
            .kind,
        ErrorKind::Undecodable
    );
    assert!(send(&mut sandbox, cts::quotas(PROJECT_ID)).is_ok());
    let test = connectors::test(&ConnectorApi::default(), "appliancehealth");
    assert_eq!(
        send(&mut sandbox, test.clone()).unwrap_err().status,
        Some(401)
    );
    assert_eq!(send(&mut sandbox, test), Ok(()));
    assert_eq!(sandbox.faults(), []);
    sandbox.push_fault(fault(On::Write, None, FaultKind::Empty, 9));
    sandbox.clear_faults();
    assert_eq!(sandbox.faults(), []);
    sandbox.push_fault(fault(On::Any, None, FaultKind::Status(500), 0));
    assert_eq!(status(list(&mut sandbox)), Err(Some(500)));
    assert_eq!(status(list(&mut sandbox)), Ok(11));
}

#[test]
fn a_fault_can_say_how_long_to_wait() {
    for (fault, expected) in [
        (r#"{"fault":"429"}"#, Some(2)),
        (r#"{"fault":"429","retry_after_s":0}"#, Some(0)),
        (r#"{"fault":"429","retry_after_s":75}"#, Some(75)),
        (r#"{"fault":"503"}"#, None),
        (r#"{"fault":"503","retry_after_s":120}"#, Some(120)),
    ] {
        let mut sandbox = seeded();
        let queue = request(Service::Cts, Method::Post, "/sandbox/faults", Some(fault));
        let queued = answer(sandbox.handle(&queue, NOW));
        assert_eq!(queued.status, 201, "{fault}");
        let chosen = fault.contains("retry_after_s");
        assert_eq!(queued.body.contains("retry_after_s"), chosen, "{fault}");
        let error = list(&mut sandbox).unwrap_err();
        assert_eq!(error.retry_after_s, expected, "{fault}");
    }
    for refused in ["-1", "\"2\"", "4294967296", "null"] {
        let fault = format!(r#"{{"fault":"429","retry_after_s":{refused}}}"#);
        let queue = request(Service::Cts, Method::Post, "/sandbox/faults", Some(&fault));
        let queued = answer(seeded().handle(&queue, NOW));
        assert_eq!(queued.status, 400, "{refused}");
    }
}

#[test]
fn a_fault_waits_for_the_service_it_names() {
    for (word, path) in [
        ("smn", "/v2/p/notifications/topics"),
        ("functiongraph", "/v2/p/fgs/functions"),
        ("iam", "/v3/projects"),
    ] {
        let mut sandbox = seeded();
        let fault = format!(r#"{{"fault":"429","service":"{word}"}}"#);
        let queue = request(Service::Cts, Method::Post, "/sandbox/faults", Some(&fault));
        assert_eq!(answer(sandbox.handle(&queue, NOW)).status, 201);
        assert!(list(&mut sandbox).is_ok());
        let service = sandbox.faults()[0].service.expect(word);
        let failing = answer(sandbox.handle(&request(service, Method::Get, path, None), NOW));
        assert_eq!(failing.status, 429, "{word}");
    }
}

#[test]
fn every_word_of_a_fault_reads_back() {
    for word in [
        "400",
        "401",
        "599",
        "0402",
        "html",
        "malformed",
        "empty",
        "partial",
        "drop",
        "silence",
        "slow",
    ] {
        assert_eq!(
            FaultKind::parse(word).map(FaultKind::word).as_deref(),
            Some(word)
        );
    }
    for word in ["", "200", "399", "600", "99999", "4O1", "HTML", "+40"] {
        assert_eq!(FaultKind::parse(word), None, "{word}");
    }
    for on in On::ALL {
        assert_eq!(On::parse(on.as_str()), Some(on));
    }
}

#[test]
fn the_sandbox_has_paths_of_its_own() {
    let mut sandbox = seeded();
    let mut ask = |method, path: &str, body: Option<&str>| {
        let response =
            answer(sandbox.handle(&request(Service::NetworkSecurity, method, path, body), NOW));
        (response.status, response.body)
    };
    let none = (204, String::new());
    assert_eq!(
        ask(Method::Get, "/sandbox/faults", None),
        (200, r#"{"faults":[]}"#.to_owned())
    );
    let given = r#"{"on":"list","service":"cts","fault":"401","times":3}"#;
    let described = r#"{"fault":"401","on":"list","service":"cts","times":3}"#;
    assert_eq!(
        ask(Method::Post, "/sandbox/faults", Some(given)),
        (201, described.to_owned())
    );
    assert_eq!(
        ask(Method::Post, "/sandbox/faults", Some(r#"{"fault":"slow"}"#)).1,
        r#"{"fault":"slow","on":"any","service":"any","times":1}"#
    );
    assert_eq!(
        ask(Method::Get, "/sandbox/faults", None)
            .1
            .matches("times")
            .count(),
        2
    );
    for broken in [
        "",
        "{}",
        r#"{"fault":"402x"}"#,
        r#"{"fault":"401","times":0}"#,
        r#"{"fault":"401","on":"x"}"#,
    ] {
        assert_eq!(
            ask(Method::Post, "/sandbox/faults", Some(broken)).0,
            400,
            "{broken}"
        );
    }
    assert_eq!(ask(Method::Delete, "/sandbox/faults", None), none);
    assert_eq!(
        ask(
            Method::Post,
            "/sandbox/seed",
            Some(r#"{"notifications":3,"connectors":2}"#)
        ),
        none
    );
    assert_eq!(
        ask(Method::Get, "/snsconnectors", None)
            .1
            .matches("topicArn")
            .count(),
        2
    );
    assert_eq!(
        ask(
            Method::Post,
            "/sandbox/seed",
            Some(r#"{"notifications":-1}"#)
        )
        .0,
        400
    );
    assert_eq!(ask(Method::Post, "/sandbox/reset", None), none);
    assert_eq!(
        ask(Method::Get, "/snsconnectors", None)
            .1
            .matches("topicArn")
            .count(),
        3
    );
    assert_eq!(ask(Method::Get, "/sandbox/other", None).0, 404);
}
