//! Kinds of action, and how well they are covered.

use domain::matching::CoverageLevel::{self, Always, Never, Sometimes, Unknown};
use proptest::prelude::*;
use screen::action_kind::ActionKind::{self, Access, Create, Delete, Modify, Other, Read, SignIn};
use screen::collation::no_rules;
use screen::heat_map::{Cell, Heat, HeatMap};

#[test]
fn kinds_are_told_from_names() {
    for (service, resource, names, kind) in [
        (
            "IAM",
            "user",
            "login loginFailed logout userLogin consoleSignIn",
            SignIn,
        ),
        (
            "IAM",
            "user",
            "changePassword addCredential createAccessKey",
            Access,
        ),
        ("IAM", "group", "addUserToGroup removeUserFromGroup", Access),
        ("IAM", "policy", "createPolicy deletePolicyVersion", Access),
        (
            "IAM",
            "roleAgencyDomain",
            "assignRoleToAgencyOnDomain createAgency",
            Access,
        ),
        ("IAM", "user", "deleteUser batchDeleteUsers", Delete),
        (
            "OBS",
            "bucket",
            "setBucketPolicy deleteBucketPolicy setBucketAcl",
            Access,
        ),
        ("OBS", "bucket", "deleteBucket", Delete),
        ("OBS", "object", "DELETE.OBJECT", Delete),
        ("OBS", "object", "PUT.OBJECT POST.OBJECT", Create),
        ("OBS", "object", "GET.OBJECT HEAD.OBJECT", Read),
        ("KMS", "cmk", "scheduleKeyDeletion", Delete),
        ("KMS", "grant", "createGrant retireGrant", Access),
        ("KMS", "cmk", "disableKey enableKey", Modify),
        (
            "VPC",
            "security-group",
            "deleteSecurity-group deleteSecurity-group-rule",
            Delete,
        ),
        ("VPC", "vpc", "createVPCRoute create_vpc", Create),
        // A policy of scaling, backup or alarms is no permission.
        ("AOM", "pe", "createPolicyGroup", Create),
        ("AS", "scaling_policy", "deleteScalingPolicy", Delete),
        (
            "ECS",
            "ecs",
            "rebootServer resizeServer batchStopServers",
            Modify,
        ),
        ("ECS", "ecs", "listServers showServer describeRoles", Read),
        ("RDS", "instance", "resetPassword", Access),
        ("FunctionGraph", "function", "invokeFunction", Other),
        ("X", "y", "", Other),
        ("X", "y", "- . 告警", Other),
    ] {
        for name in names.split(' ').filter(|name| *name != "-" && *name != ".") {
            assert_eq!(
                ActionKind::of([service, resource, name]),
                kind,
                "{service} {name}"
            );
        }
    }
    let all = ActionKind::ALL;
    assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
}

fn cell(levels: &[CoverageLevel]) -> Option<Heat> {
    let of = |level: &CoverageLevel| (["ECS", "ecs", "deleteServer"], *level, 0);
    let map = HeatMap::of(levels.iter().map(of), no_rules);
    map.rows.first()?.cells.first()?.heat()
}

#[test]
fn a_cell_is_never_better_than_its_operations() {
    for (levels, heat) in [
        (&[Always, Always][..], Heat::Covered),
        (&[Always, Never], Heat::Partly),
        (&[Always, Sometimes], Heat::Partly),
        (&[Sometimes], Heat::Partly),
        (&[Never, Never], Heat::NotCovered),
        (&[Unknown], Heat::Unknown),
        (&[Always, Unknown], Heat::Unknown),
        (&[Never, Unknown], Heat::Unknown),
        (&[Never, Unknown, Always], Heat::Partly),
    ] {
        assert_eq!(cell(levels), Some(heat), "{levels:?}");
    }
    assert_eq!(cell(&[]), None);
    assert_eq!(Cell::default().heat(), None);
}

#[test]
fn identities_and_risky_gaps_come_first() {
    let operations = [
        (["ECS", "ecs", "startServer"], Never, 50),
        (["EVS", "evs", "deleteVolume"], Never, 0),
        (["VPC", "vpc", "deleteVpc"], Never, 9),
        (["DNS", "zone", "deleteZone"], Always, 70),
        (["IAM", "user", "login"], Always, 0),
        (["ECS", "ecs", "unknownThing"], Never, 0),
    ];
    let map = HeatMap::of(operations.into_iter(), no_rules);
    let services: Vec<&str> = map.rows.iter().map(|row| row.service.as_str()).collect();
    assert_eq!(services, ["IAM", "VPC", "EVS", "DNS", "ECS"]);
    assert_eq!(
        map.kinds,
        [Delete, SignIn, Modify, Other],
        "only kinds that occur"
    );
    assert_eq!(map.rows[4].seen, 50);
}

#[test]
fn arrows_go_over_cells_without_operations() {
    let operations = [
        (["IAM", "user", "login"], Always, 0),
        (["VPC", "vpc", "deleteVpc"], Never, 0),
        (["VPC", "vpc", "createVpc"], Never, 0),
        (["ZZZ", "z", "login"], Always, 0),
    ];
    // Delete, sign-in, create.
    let map = HeatMap::of(operations.into_iter(), no_rules);
    assert_eq!(map.next((1, 0), (0, 1)), Some((1, 2)));
    assert_eq!(map.next((1, 2), (0, 1)), None);
    assert_eq!(map.next((0, 1), (1, 0)), Some((2, 1)));
    assert_eq!(map.next((0, 1), (-1, 0)), None);
    assert_eq!(map.next((0, 1), (0, 0)), Some((0, 1)));
    assert_eq!(map.end_of(1, false), Some((1, 0)));
    assert_eq!(map.end_of(1, true), Some((1, 2)));
    assert_eq!(map.end_of(9, true), None);
}

proptest! {
    #[test]
    fn every_operation_is_in_one_cell(names in proptest::collection::vec(("[A-C]", any::<String>()), 0..30)) {
        let known = names.iter().map(|(service, name)| ([service.as_str(), "", name.as_str()], Never, 1));
        let map = HeatMap::of(known, no_rules);
        let cells = map.rows.iter().flat_map(|row| &row.cells);
        prop_assert_eq!(cells.map(Cell::total).sum::<usize>(), names.len());
        prop_assert!(map.rows.iter().all(|row| row.cells.len() == map.kinds.len()));
    }
}
