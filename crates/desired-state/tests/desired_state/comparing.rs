//! Notifications by name against connections.

use desired_state::compare::{Cell, differences, matrix};
use desired_state::place::{Place, Reading};
use domain::notification::{Filter, Notification, OperationSet, Scope};

use crate::generate::connections;
use crate::world::{Corner, World};

fn notification(name: &str, topic: &str) -> Notification {
    Notification {
        name: name.to_owned(),
        topic: Some(topic.to_owned()),
        enabled: Some(true),
        ..Notification::default()
    }
}

/// Three connections: `ops` is equal but for region, project and order, `mine` is at one,
/// `acl` differs at the last one, `twice` is there twice.
fn world() -> World {
    let mut corners: Vec<Corner> = connections()
        .into_iter()
        .map(|connection| {
            let urn = |topic: &str| {
                let (region, project) = (&connection.region, &connection.project_id);
                format!("urn:smn:{region}:{project}:{topic}")
            };
            let set = |service: &str, names: [&str; 2]| OperationSet {
                service_type: service.to_owned(),
                resource_type: service.to_lowercase(),
                trace_names: names.map(str::to_owned).to_vec(),
            };
            let ops = Notification {
                scope: Scope::Customized,
                operations: vec![set("ECS", ["a", "b"]), set("VPC", ["c", "d"])],
                ..notification("ops", &urn("alerts"))
            };
            Corner {
                notifications: vec![ops, notification("acl", &urn("alerts"))],
                connectors: Vec::new(),
                connection,
            }
        })
        .collect();
    let off = Filter {
        active: Some(false),
        ..Filter::default()
    };
    corners[0]
        .notifications
        .push(notification("mine", "urn:smn:x:y:z"));
    // A filter that is off and has no rules is none.
    corners[1].notifications[0].filter = Some(off);
    corners[1].notifications[0].operations.reverse();
    corners[2].notifications[1].enabled = Some(false);
    corners[2]
        .notifications
        .push(notification("twice", "urn:smn:x:y:z"));
    corners[2]
        .notifications
        .push(notification("twice", "urn:smn:x:y:z"));
    World::new(corners)
}

#[test]
fn what_makes_no_difference_is_none() {
    let seen = world().look();
    let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let row = |name: &str, reference| {
        let rows = matrix(&places, reference).rows;
        rows.into_iter().find(|row| row.name == name).unwrap().cells
    };
    assert_eq!(row("ops", None), [Cell::Same; 3]);
    assert_eq!(row("acl", None), [Cell::Same, Cell::Same, Cell::Differs]);
    assert_eq!(
        row("acl", Some(2)),
        [Cell::Differs, Cell::Differs, Cell::Same]
    );
    assert_eq!(
        row("mine", None),
        [Cell::OnlyHere, Cell::Missing, Cell::Missing]
    );
    assert_eq!(
        row("mine", Some(1)),
        [Cell::OnlyHere, Cell::Missing, Cell::Missing]
    );
    assert_eq!(
        row("twice", None),
        [Cell::Missing, Cell::Missing, Cell::Unknown]
    );
    assert_eq!(row("twice", Some(2)), [Cell::Unknown; 3]);
}

#[test]
fn what_was_not_read_is_not_missing() {
    let seen = world().look();
    let mut places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    places[1].notifications = Reading::Unread;
    places[2].notifications = Reading::NotReached;
    let rows = matrix(&places, None).rows;
    let cells = &rows.iter().find(|row| row.name == "ops").unwrap().cells;
    assert_eq!(cells[..], [Cell::Same, Cell::Unknown, Cell::Missing]);
}

#[test]
fn a_difference_is_told_field_by_field_and_by_the_topics_name() {
    let world = world();
    let seen = world.look();
    let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let acl = |at: usize| &world.corners[at].notifications[1];
    let changes = differences((&places[0], acl(0)), (&places[2], acl(2)));
    let keys: Vec<&str> = changes.iter().map(|change| change.key).collect();
    assert_eq!(keys, ["enabled"]);
    let ops = &world.corners[0].notifications[0];
    let changes = differences((&places[0], ops), (&places[2], acl(2)));
    let keys: Vec<&str> = changes.iter().map(|change| change.key).collect();
    assert_eq!(keys, ["name", "scope", "operations", "enabled"]);
}
