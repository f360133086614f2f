//! Notifications by name against connections.

use desired_state::bundle::{Format, TargetEntry, bundle_of, read};
use desired_state::compare::{
    Cell, against_copy, copied_target, differences, matrix, without_target,
};
use desired_state::place::{Connection, Place, Reading};
use desired_state::plan::{Action, Options, plan};
use domain::notification::{Filter, Notification, OperationSet, Scope};
use wire::notifications::NotificationList;

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

/// Of versions that are as common, none is what the others should be like: the first would
/// be called the same as itself.
#[test]
fn without_a_most_common_version_all_differ() {
    let row = |world: &World| {
        let seen = world.look();
        let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
        let rows = matrix(&places, None).rows;
        let row = rows.into_iter().find(|row| row.name == "acl").unwrap();
        (row.standard(None), row.source(None), row.cells)
    };
    let mut world = world();
    // Three versions.
    world.corners[1].notifications[1].agency = Some("cts_admin_trust".to_owned());
    assert_eq!(row(&world), (None, Some(0), vec![Cell::Differs; 3]));
    // Two, at one connection each.
    world.corners[0].notifications.retain(|it| it.name != "acl");
    let cells = vec![Cell::Missing, Cell::Differs, Cell::Differs];
    assert_eq!(row(&world), (None, Some(1), cells));
    // One, at the only connection that has it.
    world.corners[1].notifications.retain(|it| it.name != "acl");
    let cells = vec![Cell::Missing, Cell::Missing, Cell::OnlyHere];
    assert_eq!(row(&world), (Some(2), Some(2), cells));
}

#[test]
fn a_copy_is_compared_with_what_is_copied_and_the_topic_it_is_sent_to() {
    let world = world();
    let seen = world.look();
    let mut places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let cells = |name: &str, from: usize, topic: Option<&str>, places: &[Place<'_>]| {
        let corner = &world.corners[from];
        let copied = corner.notifications.iter().find(|it| it.name == name);
        against_copy(copied.unwrap(), &corner.connection, topic, places)
    };
    // It is the one that differs from what most have.
    assert_eq!(
        cells("acl", 2, None, &places),
        [Cell::Differs, Cell::Differs, Cell::Same]
    );
    assert_eq!(
        cells("acl", 2, Some("alerts"), &places),
        [Cell::Differs, Cell::Differs, Cell::Same]
    );
    assert_eq!(cells("ops", 0, Some("alerts"), &places), [Cell::Same; 3]);
    assert_eq!(cells("ops", 0, Some("other"), &places), [Cell::Differs; 3]);
    assert_eq!(
        cells("mine", 0, None, &places),
        [Cell::Same, Cell::Missing, Cell::Missing]
    );
    places[1].notifications = Reading::Unread;
    assert_eq!(
        cells("ops", 0, None, &places),
        [Cell::Same, Cell::Unknown, Cell::Same]
    );
}

#[test]
fn a_copy_keeps_its_target_by_name_unless_another_is_wanted() {
    let world = world();
    let seen = world.look();
    let mut places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let from = &world.corners[0].connection;
    let urn = |tail: &str| {
        let (region, project) = (&from.region, &from.project_id);
        tail.replace("{}", &format!("{region}:{project}"))
    };
    let to = [places[1].connection.name.as_str()];
    for (target, kept) in [
        (Some(String::new()), None),
        (
            Some(urn("urn:smn:{}:test")),
            Some(TargetEntry::Topic("test".to_owned())),
        ),
        (
            Some(urn("urn:fss:{}:function:default:audit-function")),
            Some(TargetEntry::Function("default:audit-function".to_owned())),
        ),
    ] {
        let copied = Notification {
            scope: Scope::Complete,
            topic: target,
            ..notification("copied", "")
        };
        assert_eq!(copied_target(&copied, from), kept);
        let list = NotificationList::from_iter([copied]);
        let made = bundle_of(from, Some(&list), &|_| true, None);
        assert_eq!(made.omitted, []);
        let bundle = made.bundle.made_for(to);
        let there = bundle.notifications_at(places[1].connection).unwrap();
        let own = Connection::clone(places[1].connection);
        let (_, there) = &there[0];
        assert_eq!(copied_target(there, &own), kept);
    }
    // Only a topic that is known not to be there asks for another.
    let topics = [vec![urn("urn:smn:{}:alerts")], Vec::new()];
    places[0].topics = Some(&topics[0]);
    places[1].topics = Some(&topics[1]);
    places[2].topics = None;
    let topic = TargetEntry::Topic("alerts".to_owned());
    assert_eq!(without_target(Some(&topic), &places), [1]);
    let function = TargetEntry::Function("default:on-alert".to_owned());
    assert!(without_target(Some(&function), &places).is_empty());
    assert!(without_target(None, &places).is_empty());
}

#[test]
fn what_was_not_read_is_not_missing() {
    let seen = world().look();
    let mut places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    places[1].notifications = Reading::Unread;
    places[2].notifications = Reading::NotReached;
    let rows = matrix(&places, None).rows;
    let cells = &rows.iter().find(|row| row.name == "ops").unwrap().cells;
    assert_eq!(cells[..], [Cell::Uncompared, Cell::Unknown, Cell::Missing]);
}

#[test]
fn one_alone_is_not_compared_with_itself() {
    let seen = world().look();
    let mut places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let row = |name: &str, reference, places: &[Place<'_>]| {
        let rows = matrix(places, reference).rows;
        rows.into_iter().find(|row| row.name == name).unwrap()
    };
    // There is no other connection.
    for reference in [None, Some(0)] {
        let alone = row("ops", reference, &places[..1]);
        assert_eq!(alone.cells, [Cell::Uncompared]);
        assert_eq!(alone.source(reference), Some(0));
    }
    // Another might have it, so that this is not known to be the only one either.
    places[1].notifications = Reading::Unread;
    for reference in [None, Some(0), Some(2)] {
        let mine = row("mine", reference, &places).cells;
        assert_eq!(mine, [Cell::Uncompared, Cell::Unknown, Cell::Missing]);
    }
    // Nor is it compared with what could not be read.
    let against_unread = row("acl", Some(1), &places);
    assert_eq!(
        against_unread.cells,
        [Cell::Uncompared, Cell::Unknown, Cell::Uncompared]
    );
    assert_eq!(against_unread.standard(Some(1)), None);
    assert_eq!(against_unread.source(Some(1)), Some(0));
    // Two that were read still say whether they are the same.
    let two = row("ops", None, &places).cells;
    assert_eq!(two, [Cell::Same, Cell::Unknown, Cell::Same]);
    // No other is there at all.
    places[1].notifications = Reading::NotReached;
    let mine = row("mine", None, &places).cells;
    assert_eq!(mine, [Cell::OnlyHere, Cell::Missing, Cell::Missing]);
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

#[test]
fn a_copy_is_created_where_it_is_missing_and_goes_to_each_ones_own_topic() {
    let seen = world().look();
    let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let Reading::Read(list) = places[0].notifications else {
        panic!("not read")
    };
    let made = bundle_of(
        places[0].connection,
        Some(list),
        &|it| it.name == "mine",
        None,
    );
    let names = places.iter().map(|place| &*place.connection.name);
    let bundle = made.bundle.sent_to("on-call").made_for(names);
    // What is written is read again, and nothing is said about other notifications.
    let text = bundle.write(Format::Json);
    let bundle = read(&text, Format::Json).unwrap().bundle;
    assert_eq!(bundle.connections.len(), places.len());
    let options = Options {
        delete: false,
        external_id: &|_, _| None,
    };
    let plan = plan(&bundle, &places[1..], options);
    let created = plan
        .items
        .iter()
        .filter(|it| matches!(it.action, Action::Create { .. }));
    assert_eq!(created.count(), 2);
    let changed = |it: &Action| matches!(it, Action::Update { .. } | Action::Delete { .. });
    assert!(!plan.items.iter().any(|it| changed(&it.action)));
    assert!(text.contains("\"topic\": \"on-call\""));
}

#[test]
fn what_is_not_stored_anywhere_yet_can_be_proposed_for_every_place() {
    let proposed = Notification {
        name: "proposed".to_owned(),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "IAM".to_owned(),
            resource_type: "user".to_owned(),
            trace_names: vec!["login".to_owned()],
        }],
        enabled: Some(true),
        topic: Some(String::new()),
        ..Notification::default()
    };
    let made = bundle_of(
        &Connection::stand_in(),
        Some(&NotificationList::from_iter([proposed])),
        &|_| true,
        None,
    );
    assert_eq!(made.omitted, []);
    let seen = world().look();
    let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let options = Options {
        delete: false,
        external_id: &|_, _| None,
    };
    let plan = plan(&made.bundle.sent_to("on-call"), &places, options);
    assert_eq!(plan.counts().create, places.len());
}

#[test]
fn what_the_others_are_compared_with_is_named() {
    let seen = world().look();
    let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let row = |name: &str, reference| {
        let rows = matrix(&places, reference).rows;
        let row = rows.into_iter().find(|row| row.name == name).unwrap();
        (row.standard(reference), row.source(reference))
    };
    assert_eq!(row("acl", None), (Some(0), Some(0)));
    assert_eq!(row("acl", Some(2)), (Some(2), Some(2)));
    assert_eq!(row("mine", Some(1)), (None, Some(0)));
    assert_eq!(row("twice", None), (None, None));
}
