//! What helps to write notifications: operations, quotas, users, services.

use std::collections::BTreeSet;

use sandbox::{DOMAIN_ID, PROJECT_ID};
use wire::cts;
use wire::http::Method;

use super::{seeded, send};

#[test]
fn the_catalogue_is_broad_and_its_names_are_possible() {
    let all = send(&mut seeded(), cts::operations(PROJECT_ID, None, None)).unwrap();
    let services: BTreeSet<&str> = all.iter().map(|set| set.service_type.as_str()).collect();
    assert!(
        all.len() >= 25 && services.len() >= 15,
        "{} {}",
        all.len(),
        services.len()
    );
    let mut pairs = BTreeSet::new();
    for set in &all {
        assert!(
            pairs.insert((&set.service_type, &set.resource_type)),
            "{set:?}"
        );
        assert!(set.trace_names.len() >= 2, "{set:?}");
        for name in &set.trace_names {
            assert_eq!(
                domain::cts::operation::trace_name_cautions(name),
                [],
                "{name}"
            );
        }
    }
}

#[test]
fn the_catalogue_can_be_narrowed() {
    let mut sandbox = seeded();
    let vpc = send(&mut sandbox, cts::operations(PROJECT_ID, Some("VPC"), None)).unwrap();
    assert!(vpc.len() > 1 && vpc.iter().all(|set| set.service_type == "VPC"));
    let one = send(
        &mut sandbox,
        cts::operations(PROJECT_ID, Some("VPC"), Some("vpc")),
    )
    .unwrap();
    assert_eq!(one.len(), 1);
    assert!(one[0].trace_names.contains(&"deleteVpc".to_owned()));
    assert_eq!(
        send(&mut sandbox, cts::operations(PROJECT_ID, Some("vpc"), None)),
        Ok(Vec::new())
    );
    let (status, body) = super::cts(
        &mut sandbox,
        Method::Get,
        "{p}/operations?resource_type=vpc",
        None,
    );
    assert_eq!(status, 400);
    assert!(body.contains("CTS.0300"), "{body}");
}

#[test]
fn quotas_users_and_services_are_listed() {
    let mut sandbox = seeded();
    let quotas = send(&mut sandbox, cts::quotas(PROJECT_ID)).unwrap();
    assert_eq!(cts::notification_quota(&quotas), (Some(12), 100, false));
    let users = send(&mut sandbox, cts::users(PROJECT_ID)).unwrap();
    for name in ["test1", "test2", "test3", "test4"] {
        assert!(users.iter().any(|user| user == name), "{name}");
    }
    for project in [PROJECT_ID, DOMAIN_ID] {
        let path = format!("/v3/{project}/resources");
        let (status, body) = super::cts(&mut sandbox, Method::Get, &path, None);
        assert_eq!(status, 200);
        assert!(
            body.contains(r#"{"resource":["evs","snapshot"],"service_type":"EVS"}"#),
            "{body}"
        );
    }
    let path = format!("/v3/{DOMAIN_ID}/quotas");
    assert_eq!(super::cts(&mut sandbox, Method::Get, &path, None).0, 403);
}
