//! The notifications that are missing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use baseline::{
    Baseline, Doubt, Inventory, Place, Proposal, Report, ReportedConnection, Row, Status, Wish,
    core, propose, propose_for,
};
use common::{TOPIC, inventory, listening, notification, set};
use domain::cts::{MOST_OPERATIONS, MOST_SERVICES, NotificationName};
use domain::matching::Answer;
use domain::notification::{Notification, OperationSet, Scope, Site};

const WISH: Wish<'_> = Wish {
    target: TOPIC,
    name: "baseline_own",
    taken: &[],
};

fn proposed(
    required: &Baseline,
    notifications: &[Notification],
    wish: Wish<'_>,
) -> Vec<Notification> {
    let listening = listening();
    propose(
        &required.assess(&inventory(notifications, &listening)),
        wish,
    )
}

#[test]
fn only_what_is_missing_is_proposed() {
    let servers = common::operations("ECS", "ecs", &["createServer", "deleteServer"]);
    let keys = common::operations("KMS", "cmk", &["disableKey"]);
    let more = common::operations("ECS", "ecs", &["deleteServer"]);
    let required = common::baseline(vec![
        common::requirement("servers", vec![servers, keys]),
        common::requirement("more", vec![more]),
    ]);
    let created = [notification("created", &["createServer"])];
    let proposed = proposed(&required, &created, WISH);
    assert_eq!(
        proposed,
        [Notification {
            name: "baseline_own".to_owned(),
            scope: Scope::Customized,
            operations: vec![
                set("ECS", "ecs", &["deleteServer"]),
                set("KMS", "cmk", &["disableKey"])
            ],
            enabled: Some(true),
            topic: Some(TOPIC.to_owned()),
            ..Notification::default()
        }]
    );
}

/// What was found out about a connection.
fn rows(required: &Baseline, inventory: &Inventory<'_>) -> Vec<Row> {
    let mut report = Report::new(required, 0);
    report.add(
        &ReportedConnection::new("one", "", "", 0),
        &required.assess(inventory),
        inventory.notifications,
    );
    report.rows
}

fn for_all(places: &[(&[Row], bool)]) -> Proposal {
    let places = places.iter().map(|(rows, knows_subscribers)| Place {
        rows: rows.iter().collect(),
        knows_subscribers: *knows_subscribers,
    });
    propose_for(&places.collect::<Vec<_>>(), WISH)
}

#[test]
fn many_connections_get_what_one_of_them_lacks_and_nothing_else() {
    let servers = common::operations("ECS", "ecs", &["createServer", "deleteServer", "reboot"]);
    let sign_ins = common::operations("IAM", "user", &["login"]);
    let required = common::baseline(vec![
        common::requirement("servers", vec![servers]),
        common::requirement("sign-ins", vec![sign_ins]),
    ]);
    let (listening, elsewhere) = (listening(), Answer::No);
    let created = [notification("created", &["createServer"])];
    let most = [notification("most", &["createServer", "deleteServer"])];
    let all = [notification(
        "all",
        &["createServer", "deleteServer", "reboot"],
    )];
    let [created, most, all] = [&created, &most, &all].map(|notifications| {
        let inventory = Inventory {
            hears_global: elsewhere,
            ..inventory(notifications, &listening)
        };
        rows(&required, &inventory)
    });
    let operations = |proposal: &Proposal| -> Vec<_> {
        let all = proposal.notifications.iter();
        all.flat_map(|it| it.operations.clone()).collect()
    };
    // One has all: it gets nothing, and what all others have is not proposed.
    let proposal = for_all(&[(&all, true), (&created, true), (&most, true)]);
    assert_eq!(proposal.helped, [1, 2]);
    assert!(proposal.differs);
    assert_eq!(
        operations(&proposal),
        [set("ECS", "ecs", &["deleteServer", "reboot"])]
    );
    let alike = for_all(&[(&most, true), (&most, true)]);
    assert!(!alike.differs);
    assert_eq!(operations(&alike), [set("ECS", "ecs", &["reboot"])]);
    assert_eq!(for_all(&[(&all, true)]).notifications, []);
}

#[test]
fn nothing_is_proposed_for_what_is_only_not_known_to_arrive() {
    let servers = common::operations("ECS", "ecs", &["createServer", "deleteServer"]);
    let required = common::baseline(vec![common::requirement("servers", vec![servers])]);
    let nothing_read = BTreeMap::new();
    let created = [notification("created", &["createServer"])];
    let rows = rows(&required, &inventory(&created, &nothing_read));
    for (knows_subscribers, expected) in [
        (false, &["deleteServer"][..]),
        (true, &["createServer", "deleteServer"]),
    ] {
        let proposal = for_all(&[(&rows, knows_subscribers)]);
        assert_eq!(
            proposal.notifications[0].operations,
            [set("ECS", "ecs", expected)]
        );
    }
}

#[test]
fn names_are_legal_and_free() {
    let servers = common::operations("ECS", "ecs", &["deleteServer"]);
    let required = common::baseline(vec![common::requirement("servers", vec![servers])]);
    let longest = "x".repeat(64);
    for (name, taken, expected) in [
        ("sign-ins", &[][..], "sign_ins"),
        ("sign-ins", &["sign_ins", "sign_ins_2"], "sign_ins_3"),
        ("–", &[], "baseline"),
        (
            &"x".repeat(80),
            &[&longest],
            &["x".repeat(62), "_2".to_owned()].concat(),
        ),
    ] {
        let wish = Wish {
            name,
            taken,
            ..WISH
        };
        let proposed = proposed(&required, &[], wish);
        assert_eq!(proposed[0].name, expected);
        for site in Site::ALL {
            assert!(NotificationName::parse(expected, site).is_ok());
        }
    }
}

/// Requirements about that many operations of each of that many services.
fn large(services: usize, names: usize) -> Baseline {
    let names: Vec<String> = (0..names).map(|at| format!("operation{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let services = (0..services).map(|at| common::operations(&format!("S{at}"), "r", &names));
    common::baseline(vec![common::requirement("large", services.collect())])
}

#[test]
fn no_notification_is_larger_than_the_limits_and_none_is_needless() {
    for (services, names) in [
        (1, 1000),
        (1, 1001),
        (3, 999),
        (100, 10),
        (101, 1),
        (250, 2),
        (120, 20),
        (2, 2500),
    ] {
        let required = large(services, names);
        let proposed = proposed(&required, &[], WISH);
        let needed = (services * names)
            .div_ceil(MOST_OPERATIONS)
            .max(services.div_ceil(MOST_SERVICES));
        assert_eq!(proposed.len(), needed, "{services} × {names}");
        for one in &proposed {
            let count: usize = one.operations.iter().map(|set| set.trace_names.len()).sum();
            assert!(count <= MOST_OPERATIONS);
            let mut services: Vec<&str> = one
                .operations
                .iter()
                .map(|set| &*set.service_type)
                .collect();
            services.dedup();
            assert!(services.len() <= MOST_SERVICES);
        }
        let listening = listening();
        let after = required.assess(&inventory(&proposed, &listening));
        assert_eq!(after[0].status, Status::Met, "{services} × {names}");
    }
}

#[test]
fn one_press_meets_the_core_baseline_on_every_cloud() {
    let core = core().unwrap();
    let listening = listening();
    for site in Site::ALL {
        let sets = core.requirements.iter().flat_map(|it| it.on(site));
        let catalog: Vec<OperationSet> = sets
            .map(|it| OperationSet {
                service_type: it.service_type.clone(),
                resource_type: it.resource_type.clone(),
                trace_names: it.trace_names.clone(),
            })
            .collect();
        let inventory = |notifications| Inventory {
            site,
            catalog: Some(&catalog),
            ..inventory(notifications, &listening)
        };
        let before = core.assess(&inventory(&[]));
        assert!(
            before
                .iter()
                .all(|it| matches!(it.status, Status::Missing | Status::NotApplicable))
        );
        let proposed = propose(&before, WISH);
        assert_eq!(proposed.len(), 1, "{site:?}");
        let after = core.assess(&inventory(&proposed));
        assert!(
            after
                .iter()
                .all(|it| matches!(it.status, Status::Met | Status::NotApplicable)),
            "{site:?}"
        );
        // Without a catalog the same is proposed, once; only spellings stay open.
        let inventory = |notifications| Inventory {
            catalog: None,
            ..inventory(notifications)
        };
        let before = core.assess(&inventory(&[]));
        assert_eq!(propose(&before, WISH), proposed, "{site:?}");
        let after = core.assess(&inventory(&proposed));
        for result in after.iter().flat_map(|it| &it.operations) {
            let is_met = (result.status, &*result.doubts) == (Status::Met, &[]);
            let is_open = result.doubts == [Doubt::Spelling];
            assert!(is_met && result.verified || is_open && !result.verified);
        }
        assert_eq!(propose(&after, WISH), []);
    }
}
