//! SNS connectors of Network Security.

use std::collections::BTreeSet;

use domain::connector::{Connector, ConnectorForm, SecretEdit, ValidConnector};
use domain::secret::Secret;
use sandbox::{Fault, FaultKind, On, Sandbox};
use wire::connectors::{self, ConnectorApi};
use wire::error::ErrorKind;
use wire::http::{Method, Service};

use super::{NOW, answer, network_security, request, seeded, send};

fn connector(kind: &str, topic: &str) -> Connector {
    Connector {
        notification_type: kind.to_owned(),
        topic_arn: format!("arn:aws:sns:eu-west-1:111122223333:{topic}"),
        role_arn: "arn:aws:iam::111122223333:role/alerts/Publisher".to_owned(),
        external_id: Secret::new("5f0c7d7e-6a0f-4b6e-9b59-3a4f2f7f2c11"),
    }
}

fn listed(sandbox: &mut Sandbox) -> Vec<Connector> {
    send(sandbox, connectors::list(&ConnectorApi::default()))
        .unwrap()
        .connectors
}

#[test]
fn the_seed_holds_the_documents_sample_and_two_doubtful_ones() {
    let all = listed(&mut seeded());
    let kinds: Vec<&str> = all.iter().map(|c| c.notification_type.as_str()).collect();
    assert_eq!(
        kinds,
        ["appliancehealth", "policyaudit", "inspection-fallback"]
    );
    assert_eq!(
        all[0].topic_arn,
        "arn:aws:sns:us-west-1:123456789012:nsva-health"
    );
    assert_eq!(
        all[0].role_arn,
        "arn:aws:iam::123456789012:role/SnsNotificationRole"
    );
    assert_eq!(
        all[0].external_id.expose(),
        "41819d20-b9a1-11eb-94c9-c769b191f4cc"
    );
    // Each could have been entered in the console.
    for stored in &all {
        let form = ConnectorForm {
            external_id: SecretEdit::Replace(stored.external_id.clone()),
            ..ConnectorForm::from(stored)
        };
        let checked = domain::connector::check(&form, None);
        assert!(checked.valid.is_some(), "{:?}", checked.findings);
    }
}

#[test]
fn a_connector_is_created_listed_described_updated_tested_and_deleted() {
    for api in [ConnectorApi::default(), ConnectorApi::below_notifications()] {
        let mut sandbox = seeded();
        let first = connector("custom.type@1,a+b=c", "alerts");
        let call = connectors::create(&api, &ValidConnector::as_stored(&first));
        assert_eq!(answer(sandbox.handle(&call.request, NOW)).status, 201);
        assert_eq!(listed(&mut sandbox).last(), Some(&first));

        let described = connectors::describe(&api, &first.notification_type);
        assert_eq!(send(&mut sandbox, described.clone()), Ok(first.clone()));

        let second = connector(&first.notification_type, "other");
        let call = connectors::update(&api, &ValidConnector::as_stored(&second));
        assert_eq!(send(&mut sandbox, call), Ok(Some(second.clone())));
        assert_eq!(send(&mut sandbox, described.clone()), Ok(second));

        let call = connectors::test(&api, &first.notification_type);
        assert_eq!(send(&mut sandbox, call), Ok(()));

        let call = connectors::delete(&api, &first.notification_type);
        let response = answer(sandbox.handle(&call.request, NOW));
        assert_eq!((response.status, response.body.as_str()), (204, ""));
        let error = send(&mut sandbox, described).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotFound);
        assert_eq!(error.message.as_deref(), Some("SNS connector not found"));
        assert_eq!(listed(&mut sandbox).len(), 3);
    }
}

#[test]
fn a_second_connector_of_a_type_is_a_conflict() {
    let mut sandbox = seeded();
    let taken = ValidConnector::as_stored(&connector("appliancehealth", "alerts"));
    let error = send(
        &mut sandbox,
        connectors::create(&ConnectorApi::default(), &taken),
    )
    .unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Conflict, Some(409)));
    assert_eq!(
        error.message.as_deref(),
        Some("SNS connector already exists")
    );
    // Types are told apart by case.
    let free = ValidConnector::as_stored(&connector("ApplianceHealth", "alerts"));
    assert!(
        send(
            &mut sandbox,
            connectors::create(&ConnectorApi::default(), &free)
        )
        .is_ok()
    );
}

#[test]
fn what_does_not_exist_is_not_found() {
    let (api, mut sandbox) = (ConnectorApi::default(), seeded());
    let absent = ValidConnector::as_stored(&connector("absent", "alerts"));
    let errors = [
        send(&mut sandbox, connectors::describe(&api, "absent")).err(),
        send(&mut sandbox, connectors::update(&api, &absent)).err(),
        send(&mut sandbox, connectors::delete(&api, "absent")).err(),
        send(&mut sandbox, connectors::test(&api, "absent")).err(),
    ];
    for error in errors {
        assert_eq!(
            error.map(|e| (e.kind, e.status)),
            Some((ErrorKind::NotFound, Some(404)))
        );
    }
}

#[test]
fn an_invalid_connector_is_refused_member_by_member() {
    let mut sandbox = seeded();
    let good = r#""roleArn":"arn:aws:iam::111122223333:role/R","externalId":"12345abc""#;
    for (body, fields) in [
        (
            "",
            vec!["externalId", "notificationType", "roleArn", "topicArn"],
        ),
        (
            "[]",
            vec!["externalId", "notificationType", "roleArn", "topicArn"],
        ),
        (
            &format!(
                r#"{{"notificationType":"aa","topicArn":"arn:aws:sns:eu-west-1:11112222333:t",{good}}}"#
            ),
            vec!["topicArn"],
        ),
        (
            &format!(
                r#"{{"notificationType":" aa","topicArn":"arn:aws:sns:eu-west-1:111122223333:t",{good}}}"#
            ),
            vec!["notificationType"],
        ),
        (
            &format!(r#"{{"notificationType":"a b","topicArn":null,{good}}}"#),
            vec!["notificationType", "topicArn"],
        ),
        (
            r#"{"notificationType":"aa","topicArn":"arn:aws:sns:eu-west-1:111122223333:t","roleArn":"arn:aws:iam::111122223333:user/R","externalId":"1"}"#,
            vec!["externalId", "roleArn"],
        ),
    ] {
        let (status, text) =
            network_security(&mut sandbox, Method::Post, "/snsconnectors", Some(body));
        assert_eq!(status, 422, "{body}");
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["message"], "Invalid SNS connector");
        let named: Vec<&String> = value["fields"].as_object().unwrap().keys().collect();
        assert_eq!(named, fields, "{body}");
    }
    assert_eq!(listed(&mut sandbox).len(), 3);
}

#[test]
fn an_update_cannot_change_the_type() {
    let mut sandbox = seeded();
    let body = r#"{"notificationType":"other","topicArn":"arn:aws:sns:eu-west-1:111122223333:t",
        "roleArn":"arn:aws:iam::111122223333:role/R","externalId":"12345abc"}"#;
    let (status, text) = network_security(
        &mut sandbox,
        Method::Put,
        "/snsconnectors/appliancehealth",
        Some(body),
    );
    assert_eq!(status, 422);
    assert!(text.contains("notificationType"), "{text}");
}

#[test]
fn a_test_message_shows_what_cannot_work() {
    let (api, mut sandbox) = (ConnectorApi::default(), seeded());
    assert_eq!(
        send(&mut sandbox, connectors::test(&api, "appliancehealth")),
        Ok(())
    );
    assert_eq!(
        send(&mut sandbox, connectors::test(&api, "policyaudit")),
        Ok(())
    );
    let cases = [
        ("fifo", connector("fifo", "alerts.fifo")),
        ("missing", connector("missing", "missing-topic")),
        (
            "china",
            Connector {
                topic_arn: "arn:aws-cn:sns:cn-north-1:111122223333:alerts".to_owned(),
                ..connector("china", "")
            },
        ),
        (
            "role",
            Connector {
                role_arn: "arn:aws:iam::111122223333:role/missing-role".to_owned(),
                ..connector("role", "alerts")
            },
        ),
    ];
    for (kind, connector) in cases {
        let valid = ValidConnector::as_stored(&connector);
        send(&mut sandbox, connectors::create(&api, &valid)).unwrap();
        let error = send(&mut sandbox, connectors::test(&api, kind)).unwrap_err();
        assert_eq!(
            (error.kind, error.status),
            (ErrorKind::Server, Some(500)),
            "{kind}"
        );
        assert_eq!(error.raw, r#"{"message":"Internal server error"}"#);
    }
}

#[test]
fn the_version_header_is_required_and_paths_are_exact() {
    let mut sandbox = seeded();
    for version in [None, Some("v2")] {
        let mut bare = request(
            Service::NetworkSecurity,
            Method::Get,
            "/snsconnectors",
            None,
        );
        bare.headers = version
            .map(|v| ("api-version", v.to_owned()))
            .into_iter()
            .collect();
        let response = answer(sandbox.handle(&bare, NOW));
        assert_eq!(response.status, 400);
        assert_eq!(
            response.body,
            r#"{"message":"The header api-version must be v1"}"#
        );
    }
    for (method, path) in [
        (Method::Get, "/"),
        (Method::Get, "/snsconnector"),
        (Method::Get, "/SnsConnectors"),
        (Method::Delete, "/snsconnectors"),
        (Method::Patch, "/snsconnectors/appliancehealth"),
        (Method::Get, "/snsconnectors/appliancehealth/test"),
        (Method::Post, "/snsconnectors/appliancehealth/tests"),
    ] {
        let (status, body) = network_security(&mut sandbox, method, path, None);
        assert_eq!(
            (status, body.as_str()),
            (404, r#"{"message":"Not Found"}"#),
            "{path}"
        );
    }
}

#[test]
fn without_connectors_the_list_is_empty() {
    let mut sandbox = seeded();
    sandbox.fill_connectors(0);
    let (_, body) = network_security(&mut sandbox, Method::Get, "/snsconnectors", None);
    assert_eq!(body, r#"{"connectors":[]}"#);
    sandbox.fill_connectors(250);
    let all = listed(&mut sandbox);
    assert_eq!(all.len(), 250);
    for made_up in &all {
        let form = ConnectorForm {
            external_id: SecretEdit::Replace(made_up.external_id.clone()),
            ..ConnectorForm::from(made_up)
        };
        let checked = domain::connector::check(&form, None);
        assert!(checked.valid.is_some(), "{:?}", checked.findings);
    }
}

/// The API of the account beside a project.
fn account(project: &str) -> ConnectorApi {
    ConnectorApi::below(&format!("/{project}/snsconnectors"))
}

#[test]
fn each_region_has_an_account_with_connectors_of_its_own() {
    let mut sandbox = seeded();
    sandbox.fill_projects(30, 3);
    let projects = sandbox.projects();
    let mut counts = Vec::new();
    let mut external_ids = BTreeSet::new();
    for project in &projects {
        match send(&mut sandbox, connectors::list(&account(&project.id))) {
            Ok(page) => {
                assert_eq!(
                    project.name, project.region,
                    "beside the region's own project"
                );
                counts.push(page.connectors.len());
                for one in page.connectors {
                    assert!(ValidConnector::as_stored(&one).get() == &one);
                    let form = ConnectorForm {
                        external_id: SecretEdit::Replace(one.external_id.clone()),
                        ..ConnectorForm::from(&one)
                    };
                    assert!(domain::connector::check(&form, None).valid.is_some());
                    assert!(external_ids.insert(one.external_id.expose().to_owned()));
                }
            }
            Err(error) => {
                assert_eq!(error.kind, ErrorKind::NotFound);
                assert_ne!(project.name, project.region);
            }
        }
    }
    assert_eq!(counts.len(), 6);
    assert_eq!(counts[2], 0, "the project without notifications");
    assert!(counts.iter().filter(|count| **count > 0).count() >= 4);
    // The first is the one without a name.
    assert_eq!(counts[0], listed(&mut sandbox).len());

    let (here, there) = (account(&projects[1].id), account(&projects[3].id));
    let new = ValidConnector::as_stored(&connector("new", "alerts"));
    send(&mut sandbox, connectors::create(&here, &new)).unwrap();
    send(&mut sandbox, connectors::delete(&there, "appliancehealth")).unwrap();
    let sandbox_text = sandbox.to_json();
    let mut again = Sandbox::from_json(&sandbox_text).unwrap();
    for sandbox in [&mut sandbox, &mut again] {
        let mut kinds = |api: &ConnectorApi| -> Vec<String> {
            let page = send(sandbox, connectors::list(api)).unwrap();
            let all = page.connectors.into_iter();
            all.map(|one| one.notification_type).collect()
        };
        assert!(kinds(&here).contains(&"new".to_owned()));
        assert!(!kinds(&there).contains(&"appliancehealth".to_owned()));
        assert_eq!(kinds(&ConnectorApi::default()).len(), 3, "others stay");
    }
}

#[test]
fn a_connector_of_any_type_is_no_account() {
    let mut sandbox = seeded();
    let kind = "snsconnectors";
    let new = ValidConnector::as_stored(&connector(kind, "alerts"));
    let api = ConnectorApi::default();
    send(&mut sandbox, connectors::create(&api, &new)).unwrap();
    let found = send(&mut sandbox, connectors::describe(&api, kind)).unwrap();
    assert_eq!(found.notification_type, kind);
    let unknown = account(&"0".repeat(32));
    let missing = send(&mut sandbox, connectors::list(&unknown)).unwrap_err();
    assert_eq!(missing.kind, ErrorKind::NotFound);
}

#[test]
fn a_failure_can_wait_for_one_account() {
    let mut sandbox = seeded();
    sandbox.fill_projects(6, 1);
    let projects = sandbox.projects();
    sandbox.push_fault(Fault {
        kind: FaultKind::Status(503),
        on: On::List,
        project: Some(projects[1].id.clone()),
        retry_after_s: None,
        service: Some(Service::NetworkSecurity),
        times: 1,
    });
    assert!(send(&mut sandbox, connectors::list(&ConnectorApi::default())).is_ok());
    assert!(send(&mut sandbox, connectors::list(&account(&projects[3].id))).is_ok());
    assert!(send(&mut sandbox, connectors::list(&account(&projects[1].id))).is_err());
}
