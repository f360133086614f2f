//! What was changed: read out of requests, kept, and exported.

use domain::connector::{Connector, ValidConnector};
use domain::notification::{Notification, ValidNotification};
use domain::secret::Secret;
use screen::trail::{
    MOST, ObjectKind, TrailAction, TrailEntry, TrailOutcome, append, entries, read, to_csv, to_json,
};
use wire::connectors::{self, ConnectorApi};
use wire::error::ApiError;
use wire::http::{Request, Response};
use wire::notifications;
use wire::smn;

const SECRET: &str = "9b2f7c31-64d8-4e0a-8a55-c1d20f9e37b6";

fn stored() -> Notification {
    Notification {
        id: "id-1".to_owned(),
        name: "root_logins".to_owned(),
        topic: Some("urn:smn:eu-west-101:p:alerts".to_owned()),
        enabled: Some(true),
        ..Notification::default()
    }
}

fn connector() -> Connector {
    Connector {
        notification_type: "appliance health".to_owned(),
        topic_arn: "arn:aws:sns:us-west-1:210987654321:a".to_owned(),
        role_arn: "arn:aws:iam::210987654321:role/r".to_owned(),
        external_id: Secret::new(SECRET),
    }
}

fn answer(status: u16, body: &str) -> Result<Response, ApiError> {
    Ok(Response {
        status,
        headers: Vec::new(),
        body: body.to_owned(),
    })
}

fn noted(request: &Request, outcome: &Result<Response, ApiError>) -> Vec<TrailEntry> {
    let known = |id: &str| (id == "id-1").then(stored);
    entries(request, outcome, &known, "Production EU", 1_700_000_000_000)
}

/// What a request is taken for: action and names.
fn change(request: &Request) -> Vec<(TrailAction, String)> {
    let noted = noted(request, &answer(200, ""));
    let each = noted.into_iter().map(|entry| (entry.action, entry.object));
    each.collect()
}

#[test]
fn each_request_that_changes_something_is_named() {
    let name = |action| vec![(action, "root_logins".to_owned())];
    let valid = |it: &Notification| ValidNotification::as_stored(it);
    let put = |it: &Notification| notifications::update("p", &valid(it)).request;
    assert_eq!(
        change(&notifications::create("p", &valid(&stored())).request),
        name(TrailAction::Create)
    );
    let disabled = Notification {
        enabled: Some(false),
        ..stored()
    };
    assert_eq!(change(&put(&disabled)), name(TrailAction::Disable));
    let other = Notification {
        topic: Some("urn:smn:eu-west-101:p:other".to_owned()),
        ..disabled
    };
    assert_eq!(change(&put(&other)), name(TrailAction::Update));
    // What was stored is not known.
    let unknown = Notification {
        id: "id-9".to_owned(),
        ..stored()
    };
    assert_eq!(change(&put(&unknown)), name(TrailAction::Update));
    assert_eq!(
        change(&notifications::delete("p", &["id-1", "id-9"]).request),
        [
            (TrailAction::Delete, "root_logins".to_owned()),
            (TrailAction::Delete, "id-9".to_owned())
        ]
    );

    let kind = |action| vec![(action, "appliance health".to_owned())];
    let wanted = ValidConnector::as_stored(&connector());
    let post = ConnectorApi {
        update_method: wire::http::Method::Post,
        ..ConnectorApi::default()
    };
    for api in [ConnectorApi::default(), post] {
        assert_eq!(
            change(&connectors::create(&api, &wanted).request),
            kind(TrailAction::Create)
        );
        assert_eq!(
            change(&connectors::update(&api, &wanted).request),
            kind(TrailAction::Update)
        );
        assert_eq!(
            change(&connectors::delete(&api, "appliance health").request),
            kind(TrailAction::Delete)
        );
        assert!(change(&connectors::test(&api, "appliance health").request).is_empty());
        assert!(change(&connectors::list(&api).request).is_empty());
    }
    assert!(change(&smn::topics("p", 0, 10).request).is_empty());
}

#[test]
fn what_came_of_it_is_told_from_what_nobody_knows() {
    let delete = notifications::delete("p", &["id-1"]).request;
    let outcome = |outcome: Result<Response, ApiError>| {
        let entry = noted(&delete, &outcome).remove(0);
        (entry.outcome, entry.answer)
    };
    assert_eq!(
        outcome(answer(204, "")),
        (TrailOutcome::Done, String::new())
    );
    let body = r#"{"error_code": "CTS.0013", "error_msg": "no"}"#;
    assert_eq!(
        outcome(answer(403, body)),
        (TrailOutcome::Refused, "403 CTS.0013".to_owned())
    );
    assert_eq!(outcome(answer(429, "")).0, TrailOutcome::Refused);
    assert_eq!(outcome(answer(500, "")).0, TrailOutcome::Unknown);
    assert_eq!(outcome(Err(ApiError::timed_out())).0, TrailOutcome::Unknown);
    assert_eq!(outcome(Err(ApiError::read_only())).0, TrailOutcome::Refused);
}

#[test]
fn no_secret_is_kept() {
    let api = ConnectorApi::default();
    let wanted = ValidConnector::as_stored(&connector());
    let body = format!(r#"{{"message": "external ID {SECRET} is taken"}}"#);
    for request in [
        connectors::create(&api, &wanted).request,
        connectors::update(&api, &wanted).request,
    ] {
        let noted = noted(&request, &answer(409, &body));
        assert_eq!(noted[0].kind, ObjectKind::Connector);
        assert!(!append("", &noted).contains(SECRET));
    }
}

fn entry(number: usize) -> TrailEntry {
    TrailEntry {
        at_ms: i64::try_from(number).unwrap(),
        connection: "c".to_owned(),
        kind: ObjectKind::Notification,
        object: format!("n{number}"),
        action: TrailAction::Create,
        outcome: TrailOutcome::Done,
        answer: String::new(),
    }
}

#[test]
fn the_newest_are_kept() {
    let mut kept = String::new();
    for number in 0..MOST + 10 {
        kept = append(&kept, &[entry(number)]);
    }
    let all = read(&kept);
    assert_eq!(all.len(), MOST);
    assert_eq!(all[0], entry(MOST + 9));
    assert_eq!(all[MOST - 1], entry(10));
    let many: Vec<TrailEntry> = (0..MOST + 1).map(entry).collect();
    assert_eq!(read(&append(&kept, &many)).len(), MOST);
    // What somebody else wrote there does no harm.
    assert_eq!(read("nonsense\n{}\n"), []);
}

#[test]
fn exports_say_the_same_and_are_no_formulas() {
    let time = |ms: i64| format!("T{ms}");
    let odd = TrailEntry {
        object: "=cmd(\"a\"),\nb".to_owned(),
        ..entry(1)
    };
    let csv = to_csv(std::slice::from_ref(&odd), &time);
    assert_eq!(
        csv,
        "\u{feff}\"time\",\"connection\",\"kind\",\"object\",\"action\",\"outcome\",\"answer\"\r\n\
         \"T1\",\"c\",\"notification\",\"'=cmd(\"\"a\"\"),\nb\",\"create\",\"done\",\"\"\r\n"
    );
    let json: serde_json::Value =
        serde_json::from_str(&to_json(std::slice::from_ref(&odd), &time)).unwrap();
    assert_eq!(json[0]["time"], "T1");
    assert_eq!(json[0]["object"], odd.object.as_str());
}
