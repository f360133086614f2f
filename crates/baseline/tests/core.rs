//! The baseline that comes with the program.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use baseline::{Severity, core};
use domain::notification::Site;

#[test]
fn it_is_one() {
    let core = core().unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    assert_eq!((core.id.as_str(), core.version), ("core", 1));
    assert!(core.requirements.len() >= 20);
}

#[test]
fn it_has_what_the_benchmarks_ask_for() {
    let core = core().unwrap();
    let sources: Vec<&str> = core.requirements.iter().map(|it| &*it.source).collect();
    // 4.1 (unauthorised calls) is of no operation.
    for number in 2..=15 {
        let number = format!("4.{number}");
        let named = |source: &&str| source.split([' ', ',']).any(|word| word == number);
        assert!(sources.iter().any(named), "CIS AWS Foundations {number}");
    }
    let critical = core
        .requirements
        .iter()
        .filter(|it| it.severity == Severity::Critical);
    let critical: Vec<&str> = critical.map(|it| &*it.id).collect();
    assert_eq!(
        critical,
        [
            "audit-configuration",
            "notification-changes",
            "identity-policies",
            "keys"
        ]
    );
}

#[test]
fn the_large_clouds_have_every_requirement_but_those_they_lack_the_service_for() {
    let core = core().unwrap();
    let without = |site: Site| -> Vec<&str> {
        let lacking = core
            .requirements
            .iter()
            .filter(|it| it.on(site).next().is_none());
        lacking.map(|it| &*it.id).collect()
    };
    assert_eq!(without(Site::Huawei), Vec::<&str>::new());
    assert_eq!(without(Site::OpenTelekomCloud), ["organization"]);
}

#[test]
fn every_source_is_used_and_every_operation_has_one() {
    let core = core().unwrap();
    let operations = || core.requirements.iter().flat_map(|it| &it.operations);
    let used: BTreeSet<&String> = operations().flat_map(|it| &it.sources).collect();
    assert_eq!(used, core.sources.keys().collect());
    assert!(operations().all(|it| !it.sources.is_empty()));
    assert!(operations().any(|it| it.verified) && operations().any(|it| !it.verified));
}
