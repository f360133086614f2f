//! Keeping the state, and determinism.

use sandbox::{Fault, FaultKind, On, PROJECT_ID, Sandbox};
use wire::http::{Method, Service};

use super::{NOW, answer, cts, network_security, request, seeded};

/// Some of everything happens.
fn lived_in() -> Sandbox {
    let mut sandbox = seeded();
    sandbox.fill_notifications(20);
    sandbox.fill_connectors(4);
    sandbox.push_fault(Fault {
        on: On::Write,
        service: Some(Service::NetworkSecurity),
        kind: FaultKind::Code(402),
        times: 7,
        project: None,
        retry_after_s: Some(30),
    });
    let body = r#"{"notification_name":"告警","operation_type":"complete"}"#;
    assert_eq!(
        cts(&mut sandbox, Method::Post, "{p}/notifications", Some(body)).0,
        201
    );
    sandbox
}

fn everything(sandbox: &mut Sandbox) -> String {
    let mut all = String::new();
    for path in [
        "{p}/notifications/smn",
        "{p}/notifications/fun",
        "{p}/quotas",
        "{p}/traces",
        "/sandbox/faults",
    ] {
        all.push_str(&cts(sandbox, Method::Get, path, None).1);
    }
    all.push_str(&network_security(sandbox, Method::Get, "/snsconnectors", None).1);
    all
}

#[test]
fn a_kept_sandbox_comes_back_whole() {
    for mut sandbox in [seeded(), lived_in()] {
        let kept = sandbox.to_json();
        let mut back = Sandbox::from_json(&kept).unwrap();
        assert_eq!(back.to_json(), kept);
        assert_eq!(everything(&mut back), everything(&mut sandbox));
        // It goes on where it stopped: ids are not handed out twice.
        let body = r#"{"notification_name":"next","operation_type":"complete"}"#;
        let next =
            |sandbox: &mut Sandbox| cts(sandbox, Method::Post, "{p}/notifications", Some(body));
        assert_eq!(next(&mut back), next(&mut sandbox));
    }
}

#[test]
fn the_same_requests_at_the_same_times_get_the_same_bytes() {
    assert_eq!(everything(&mut lived_in()), everything(&mut lived_in()));
    assert_eq!(lived_in().to_json(), lived_in().to_json());
}

#[test]
fn ten_thousand_rows_fit_into_a_browsers_storage() {
    let mut sandbox = seeded();
    sandbox.fill_notifications(10_000);
    assert!(sandbox.to_json().len() < 100_000);
    // A changed one is kept as it is.
    let listed = cts(&mut sandbox, Method::Get, "{p}/notifications/smn", None).1;
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let id = listed["notifications"][5000]["notification_id"]
        .as_str()
        .unwrap();
    let body = format!(
        r#"{{"notification_id":"{id}","notification_name":"changed","operation_type":"complete","status":"disabled"}}"#
    );
    assert_eq!(
        cts(&mut sandbox, Method::Put, "{p}/notifications", Some(&body)).0,
        200
    );
    let mut back = Sandbox::from_json(&sandbox.to_json()).unwrap();
    assert_eq!(everything(&mut back), everything(&mut sandbox));
    assert!(everything(&mut back).contains("\"changed\""));
}

#[test]
fn reading_changes_nothing_and_writing_does() {
    let mut sandbox = seeded();
    assert!(sandbox.is_changed(), "new data was never kept");
    let _ = sandbox.to_json();
    assert!(!sandbox.is_changed());
    everything(&mut sandbox);
    let path = format!("/v3/{PROJECT_ID}/notifications?notification_id=absent");
    answer(sandbox.handle(&request(Service::Cts, Method::Delete, &path, None), NOW));
    assert!(!sandbox.is_changed());
    network_security(
        &mut sandbox,
        Method::Delete,
        "/snsconnectors/appliancehealth",
        None,
    );
    assert!(sandbox.is_changed());
}

#[test]
fn what_is_not_a_kept_sandbox_is_refused() {
    let kept = lived_in().to_json();
    assert!(Sandbox::from_json(&kept).is_some());
    for broken in [
        String::new(),
        "{}".to_owned(),
        kept[..kept.len() - 9].to_owned(),
        kept.replace("\"version\":1", "\"version\":2"),
        kept.replace("\"serial\":", "\"cereal\":"),
        kept.replace("\"times\":7", "\"times\":\"7\""),
        kept.replace("createNotification", "inventNotification"),
        kept.replace("\"connectors\":[", "\"connectors\":[[],"),
        kept.replace("\"notifications\":[", "\"notifications\":[\"x\","),
        kept.replace(
            "\"notifications\":[",
            "\"notifications\":[18446744073709551615,",
        ),
    ] {
        assert!(Sandbox::from_json(&broken).is_none(), "{broken}");
    }
}
