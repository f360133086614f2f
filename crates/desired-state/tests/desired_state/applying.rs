//! Plans carried out: what was planned is there afterwards, once, and nothing else changed.

use std::collections::{BTreeMap, BTreeSet};

use desired_state::apply::{
    Ending, Failure, FailureKind, ItemState, Loss, Outcome, Reply, Request, Run, Step,
};
use desired_state::bundle::{Bundle, EntryCondition, EntryScope, TargetEntry};
use desired_state::normal::NormalNotification;
use desired_state::place::Place;
use desired_state::plan::{Action, Blocked, Object, Options, Plan, Warning, plan};
use domain::connector::Connector;
use domain::notification::{Notification, Scope};
use proptest::prelude::*;
use wire::error::{ApiError, MalformedBody};
use wire::notifications::{Answer, NotificationList};

use crate::generate::{bundle, faults, faults_and_rejections, keys, world};
use crate::world::{Fault, Keys, QUOTA, Services, World, drive};

fn planned(bundle: &Bundle, world: &World, delete: bool, keys: &Keys) -> Plan {
    let seen = world.look();
    let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
    let external_id = |connection: &str, name: &str| keys.get(connection, name);
    let options = Options {
        delete,
        external_id: &external_id,
    };
    plan(bundle, &places, options)
}

/// Drives a run to its end: what failed is tried again when nothing fails any more.
fn to_the_end(
    plan: Plan,
    world: &mut World,
    keys: &Keys,
    faults: &[Fault],
    together: usize,
) -> Run {
    let mut run = drive(Run::new(plan), world, keys, faults, together);
    run.retry_failed();
    drive(run, world, keys, &[], together)
}

type Things = BTreeMap<(String, Object), String>;

/// Everything that is stored, without what the service adds and without order.
fn things(world: &World) -> Things {
    let mut things = BTreeMap::new();
    for corner in &world.corners {
        for stored in &corner.notifications {
            let key = (
                corner.connection.id.clone(),
                Object::Notification(stored.name.clone()),
            );
            let normal = NormalNotification::of(stored, None);
            assert!(things.insert(key, format!("{normal:?}")).is_none());
        }
        for stored in &corner.connectors {
            let key = (
                corner.connection.id.clone(),
                Object::Connector(stored.notification_type.clone()),
            );
            let id = stored.external_id.expose();
            things.insert(key, format!("{stored:?} {id}"));
        }
    }
    things
}

/// Names with pairs of them.
fn pairs<'a>(rows: impl IntoIterator<Item = (String, &'a Vec<String>)>) -> BTreeSet<String> {
    let rows = rows.into_iter();
    rows.flat_map(|(row, names)| names.iter().map(move |name| format!("{row}/{name}")))
        .collect()
}

/// What is stored, in words that can be put together of a bundle as well.
fn described(stored: &Notification) -> String {
    let sets = stored.operations.iter();
    let sets = sets.map(|set| {
        (
            format!("{}/{}", set.service_type, set.resource_type),
            &set.trace_names,
        )
    });
    let groups = stored
        .user_groups
        .iter()
        .map(|it| (it.group.clone(), &it.users));
    let filter = stored.filter.as_ref().map(|filter| {
        let rules: BTreeSet<&String> = filter.rules.iter().collect();
        format!(
            "{} {:?} {rules:?}",
            filter.condition.as_str(),
            filter.active
        )
    });
    format!(
        "{} {:?} {:?} {:?} {:?} {filter:?} {:?}",
        stored.scope.as_str(),
        pairs(sets),
        pairs(groups),
        stored.topic,
        stored.enabled,
        stored.agency,
    )
}

/// What the bundle says, put together here once more: by connection and name.
fn wanted(bundle: &Bundle, world: &World) -> BTreeMap<(String, String), Vec<String>> {
    let mut wanted: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for corner in &world.corners {
        let here = &corner.connection;
        let own = bundle
            .connections
            .get(&here.name)
            .and_then(|it| it.variables.get("team"));
        let team = own.unwrap_or(&bundle.variables["team"]);
        let put_in = |text: &String| {
            let text = text.replace("{team}", team);
            text.replace("{{", "{").replace("}}", "}")
        };
        for entry in bundle.notifications.iter().flatten() {
            let mut labels = entry.labels.iter();
            let is_for_others = !entry.only_at.is_empty() && !entry.only_at.contains(&here.name);
            if is_for_others || labels.any(|(name, value)| here.labels.get(name) != Some(value)) {
                continue;
            }
            let sets = entry.operations.iter();
            let sets = sets.map(|set| {
                (
                    format!("{}/{}", set.service_type, set.resource_type),
                    &set.trace_names,
                )
            });
            let groups = entry
                .user_groups
                .iter()
                .map(|it| (it.group.clone(), &it.users));
            let place = format!("{}:{}", here.region, here.project_id);
            let topic = entry.target.as_ref().map(|target| match target {
                TargetEntry::Topic(name) => format!("urn:smn:{place}:{}", put_in(name)),
                TargetEntry::Function(name) => format!("urn:fss:{place}:function:{name}"),
                TargetEntry::Urn(urn) => urn.clone(),
            });
            let filter = entry.filter.as_ref().map(|filter| {
                let rules: BTreeSet<String> = filter.rules.iter().map(put_in).collect();
                let condition = match filter.condition {
                    EntryCondition::And => "AND",
                    EntryCondition::Or => "OR",
                };
                format!("{condition} {:?} {rules:?}", Some(filter.enabled))
            });
            let text = format!(
                "{} {:?} {:?} {topic:?} {:?} {filter:?} {:?}",
                match entry.scope {
                    EntryScope::All => "complete",
                    EntryScope::Selected => "customized",
                },
                pairs(sets),
                pairs(groups),
                Some(entry.enabled),
                (entry.agency && here.id != "c").then_some("cts_admin_trust"),
            );
            let key = (here.id.clone(), entry.name.clone());
            wanted.entry(key).or_default().push(text);
        }
    }
    wanted
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_plan_carried_out_is_the_desired_state(
        bundle in bundle(),
        world in world(),
        delete in any::<bool>(),
        faults in faults(),
        together in 1..4_usize,
    ) {
        let keys = keys();
        let before = things(&world);
        let made = planned(&bundle, &world, delete, &keys);
        // What is carried out is what the file says.
        let plan = Plan::from_json(&made.to_json()).unwrap();
        let mut world = world;
        let run = to_the_end(plan.clone(), &mut world, &keys, &faults, together);
        prop_assert!(run.report().is_complete(), "{:?}", run.report());

        let after = things(&world);
        let again = planned(&bundle, &world, delete, &keys);
        prop_assert!(again.is_empty(), "{again:#?}");
        prop_assert_eq!(again.counts().blocked, plan.counts().blocked);

        // What is meant for a connection is there, unless something was in the way.
        let blocked = |connection: &str, name: &str| {
            plan.items.iter().any(|item| {
                item.connection.id == connection
                    && item.object.name() == name
                    && matches!(item.action, Action::Blocked { .. })
            })
        };
        let wanted = wanted(&bundle, &world);
        for ((connection, name), entries) in &wanted {
            let corner = world.at(connection);
            let stored = corner.notifications.iter().find(|it| it.name == *name);
            match &entries[..] {
                [_, _, ..] => prop_assert!(blocked(connection, name)),
                [entry] if !blocked(connection, name) => {
                    prop_assert_eq!(&described(stored.unwrap()), entry);
                }
                // Functions are not on every cloud.
                _ => prop_assert!(entries[0].contains("urn:fss:") && connection == "c"),
            }
        }
        // What is not changed by the plan is untouched, and what is changed is so once.
        let mut changed = BTreeMap::new();
        for item in plan.items.iter().filter(|item| item.action.is_change()) {
            let key = (item.connection.id.clone(), item.object.clone());
            changed.insert(key, &item.action);
        }
        for (key, content) in &before {
            if !changed.contains_key(key) {
                prop_assert_eq!(after.get(key), Some(content));
            }
        }
        for key in after.keys() {
            prop_assert!(before.contains_key(key) || changed.contains_key(key), "{key:?}");
            if delete && bundle.notifications.is_some() && let Object::Notification(name) = &key.1 {
                prop_assert!(wanted.contains_key(&(key.0.clone(), name.clone())), "{key:?}");
            }
        }
        let mut deeds = BTreeMap::new();
        for (connection, method, name) in &world.deeds {
            *deeds.entry((connection, name, *method)).or_insert(0) += 1;
        }
        for ((connection, name, method), count) in deeds {
            let notification = (connection.clone(), Object::Notification(name.clone()));
            let connector = (connection.clone(), Object::Connector(name.clone()));
            let action = changed.get(&notification).or_else(|| changed.get(&connector));
            let is_meant = matches!(
                (action, method),
                (Some(Action::Create { .. }), "create" | "update")
                    | (Some(Action::Update { .. }), "update")
                    | (Some(Action::Delete { .. }), "delete")
            );
            prop_assert!(is_meant, "{method} {name} at {connection}");
            prop_assert_eq!(count, 1, "{} {} at {}", method, name, connection);
        }
    }

    #[test]
    fn what_is_said_to_have_failed_was_not_done(
        bundle in bundle(),
        world in world(),
        delete in any::<bool>(),
        faults in faults_and_rejections(),
        together in 1..4_usize,
    ) {
        let keys = keys();
        let before = things(&world);
        let plan = planned(&bundle, &world, delete, &keys);
        let mut world = world;
        let run = drive(Run::new(plan), &mut world, &keys, &faults, together);
        let after = things(&world);
        for (item, state) in run.plan().items.iter().zip(run.states()) {
            let key = (item.connection.id.clone(), item.object.clone());
            match state {
                ItemState::Over(Outcome::Failed { is_uncertain: false, .. })
                | ItemState::Open => {
                    prop_assert_eq!(after.get(&key), before.get(&key), "{:?}", key);
                }
                ItemState::Over(Outcome::Done { .. }) => {
                    prop_assert_ne!(after.get(&key), before.get(&key), "{:?}", key);
                }
                _ => {}
            }
        }
        // And it is nothing to take back.
        let undo = run.undo();
        prop_assert_eq!(undo.counts().blocked, run.report().uncertain);
    }

    #[test]
    fn undoing_leads_back(
        bundle in bundle(),
        world in world(),
        delete in any::<bool>(),
        first in faults(),
        second in faults(),
    ) {
        let mut keys = keys();
        let before = things(&world);
        for corner in &world.corners {
            for stored in &corner.connectors {
                let name = stored.notification_type.clone();
                let at = (corner.connection.id.clone(), name);
                keys.at.insert(at, stored.external_id.clone());
            }
        }
        let plan = planned(&bundle, &world, delete, &keys);
        let mut world = world;
        let run = to_the_end(plan, &mut world, &keys, &first, 2);
        let undo = Plan::from_json(&run.undo().to_json()).unwrap();
        prop_assert_eq!(undo.counts().blocked, 0);
        world.deeds.clear();
        let run = to_the_end(undo, &mut world, &keys, &second, 2);
        prop_assert!(run.report().is_complete(), "{:?}", run.report());
        prop_assert_eq!(things(&world), before);
        // And there is something to undo of that, too.
        let forth = run.undo();
        prop_assert_eq!(forth.counts().blocked, 0);
    }

    #[test]
    fn what_somebody_else_changed_meanwhile_is_left_alone(
        bundle in bundle(),
        world in world(),
        delete in any::<bool>(),
        which in any::<proptest::sample::Index>(),
    ) {
        let keys = keys();
        let plan = planned(&bundle, &world, delete, &keys);
        let changes = plan.items.iter().enumerate();
        let changes = changes.filter(|(_, item)| item.action.is_change());
        let changes: Vec<usize> = changes.map(|(at, _)| at).collect();
        prop_assume!(!changes.is_empty());
        let stale = |world: &World| {
            let seen = world.look();
            let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
            plan.stale(&places)
        };
        prop_assert_eq!(stale(&world), Vec::<usize>::new());
        prop_assert_eq!(&plan.stale(&[]), &changes);
        let at = changes[which.index(changes.len())];
        let item = &plan.items[at];
        let mut world = world;
        let corner = world.at(&item.connection.id);
        match &item.object {
            Object::Notification(name) => {
                let mut stored = corner.notifications.iter_mut();
                match stored.find(|it| it.name == *name) {
                    Some(stored) => stored.agency = Some("theirs".to_owned()),
                    None => corner.notifications.push(Notification {
                        id: "theirs".to_owned(),
                        name: name.clone(),
                        kind: Some("smn".to_owned()),
                        enabled: Some(false),
                        agency: Some("theirs".to_owned()),
                        ..Notification::default()
                    }),
                }
            }
            Object::Connector(kind) => {
                let role = "arn:aws:iam::210987654321:role/theirs".to_owned();
                let mut stored = corner.connectors.iter_mut();
                match stored.find(|it| it.notification_type == *kind) {
                    Some(stored) => stored.role_arn = role,
                    None => corner.connectors.push(Connector {
                        notification_type: kind.clone(),
                        topic_arn: "arn:aws:sns:us-west-1:210987654321:theirs".to_owned(),
                        role_arn: role,
                        external_id: domain::secret::Secret::new("theirs"),
                    }),
                }
            }
        }
        prop_assert_eq!(stale(&world), vec![at]);
        let key = (item.connection.id.clone(), item.object.clone());
        let theirs = things(&world).remove(&key);
        let run = to_the_end(plan.clone(), &mut world, &keys, &[], 1);
        prop_assert_eq!(run.states().nth(at), Some(ItemState::Over(&Outcome::Changed)));
        prop_assert_eq!(things(&world).remove(&key), theirs);
        prop_assert_eq!(run.report().changed, 1);
        // It is not ours to take back either.
        let undo = run.undo();
        prop_assert!(!undo.items.iter().any(|it| (&it.connection.id, &it.object) == (&key.0, &key.1)));
    }

    #[test]
    fn a_cancelled_run_begins_nothing_more_and_can_be_gone_on_with(
        bundle in bundle(),
        world in world(),
        requests in 0..20_usize,
    ) {
        let keys = keys();
        let plan = planned(&bundle, &world, true, &keys);
        let mut world = world;
        let mut run = Run::new(plan);
        let lookup = |connection: &str, name: &str| keys.get(connection, name);
        for _ in 0..requests {
            if let Step::Send { item, connection, request } = run.next(&lookup) {
                let reply = world.send(&connection, &request, Fault::None);
                run.answered(item, reply);
            }
        }
        run.cancel();
        let run = Run::from_json(&run.to_json()).unwrap();
        let begun: Vec<bool> = run.states().map(|state| matches!(state, ItemState::Open)).collect();
        let mut run = drive(run, &mut world, &keys, &[], 2);
        let open: Vec<bool> = run.states().map(|state| matches!(state, ItemState::Open)).collect();
        prop_assert_eq!(begun, open);
        prop_assert_eq!(run.report().running, 0);
        run.uncancel();
        let run = drive(run, &mut world, &keys, &[], 2);
        prop_assert!(run.report().is_complete());
        prop_assert!(planned(&bundle, &world, true, &keys).is_empty());
    }
}

/// A plan with one creation, of a disabled notification with a topic.
fn creation() -> (Plan, World) {
    let text = "
version: 1
notifications:
  - name: root
    labels: {env: dev}
    scope: all
    target: {topic: alerts}
    enabled: false
";
    let read = desired_state::bundle::read(text, desired_state::bundle::Format::Yaml);
    let corners = crate::generate::connections().into_iter();
    let corners = corners.map(|connection| crate::world::Corner {
        connection,
        notifications: Vec::new(),
        connectors: Vec::new(),
    });
    let world = World::new(corners.collect());
    let plan = planned(&read.unwrap().bundle, &world, false, &Keys::default());
    (plan, world)
}

/// Sends everything, each request with its fault; says what was sent.
fn sent(run: &mut Run, world: &mut World, faults: &[Fault]) -> Vec<&'static str> {
    let mut all = Vec::new();
    let mut faults = faults.iter().copied();
    while let Step::Send {
        item,
        connection,
        request,
    } = run.next(&|_, _| None)
    {
        all.push(match &request {
            Request::ListNotifications => "list",
            Request::CreateNotification(_) => "create",
            Request::UpdateNotification(_) => "update",
            Request::DeleteNotification(_) => "delete",
            _ => "connector",
        });
        let fault = faults.next().unwrap_or(Fault::None);
        run.answered(item, world.send(&connection, &request, fault));
    }
    all
}

#[test]
fn a_disabled_notification_is_created_and_then_switched_off() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    let requests = sent(&mut run, &mut world, &[]);
    assert_eq!(requests, ["list", "create", "list", "update"]);
    assert_eq!(world.at("b").notifications[0].enabled, Some(false));
    assert_eq!(run.report().done, 1);
    assert_eq!(run.undo().counts().delete, 1);
}

#[test]
fn a_lost_creation_is_looked_for_before_it_is_repeated() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    let requests = sent(&mut run, &mut world, &[Fault::None, Fault::LostAfter]);
    assert_eq!(requests, ["list", "create"]);
    run.go_on("b");
    assert_eq!(sent(&mut run, &mut world, &[]), ["list", "update"]);
    assert_eq!(world.deeds.len(), 2);
}

#[test]
fn what_is_rejected_after_it_was_looked_for_has_failed() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    sent(&mut run, &mut world, &[Fault::None, Fault::LostBefore]);
    // Nobody waits for the first request any more.
    let mut run = Run::from_json(&run.to_json()).unwrap();
    assert_eq!(run.states().next(), Some(ItemState::Running));
    let requests = sent(&mut run, &mut world, &[Fault::None, Fault::Refused(400)]);
    assert_eq!(requests, ["list", "create"]);
    assert_eq!((run.report().failed, run.report().uncertain), (1, 0));
    assert_eq!(run.report().ending(), Ending::Failed(1));
    assert!(run.undo().items.is_empty());
}

/// What the service took once and the checks refuse now is gone for good with its deletion.
#[test]
fn what_cannot_be_created_again_is_told_before_it_is_deleted_and_in_the_undo_plan() {
    let (_, mut world) = creation();
    let named = |name: &str, topic: &str| Notification {
        id: format!("00000000-0000-4000-8000-{:012}", name.len()),
        name: name.to_owned(),
        kind: Some("smn".to_owned()),
        scope: Scope::Complete,
        topic: Some(topic.to_owned()),
        enabled: Some(true),
        ..Notification::default()
    };
    world.at("b").notifications = vec![
        named("kept_by_nobody", "urn:smn:{regionid}:{projectid}:alerts"),
        named(
            "can_come_back",
            "urn:smn:eu-de:24edf66e79d04187acb99a463e610764:alerts",
        ),
    ];
    let nothing = "version: 1\nnotifications: []\n";
    let read = desired_state::bundle::read(nothing, desired_state::bundle::Format::Yaml);
    let plan = planned(&read.unwrap().bundle, &world, true, &Keys::default());
    let refused = |plan: &Plan| -> Vec<(String, Vec<Warning>)> {
        let items = plan.items.iter().filter(|it| it.connection.id == "b");
        let items = items.map(|it| (it.object.name().to_owned(), it.warnings.clone()));
        items.collect()
    };
    let rules = |plan: &Plan, name: &str| -> Vec<(bool, String)> {
        let all = refused(plan);
        let (_, warnings) = all.iter().find(|(it, _)| it == name).unwrap();
        let rules = warnings.iter().map(|warning| match warning {
            Warning::NotRecreatable(found) => (true, found.rule.clone()),
            Warning::Found(found) => (false, found.rule.clone()),
            other => panic!("{other:?}"),
        });
        rules.collect()
    };
    assert!(rules(&plan, "can_come_back").is_empty());
    let before = rules(&plan, "kept_by_nobody");
    assert!(!before.is_empty() && before.iter().all(|(deleted, _)| *deleted));
    let run = drive(Run::new(plan), &mut world, &Keys::default(), &[], 1);
    let undo = run.undo();
    assert!(rules(&undo, "can_come_back").is_empty());
    let after = rules(&undo, "kept_by_nobody");
    let as_found: Vec<_> = before.into_iter().map(|(_, rule)| (false, rule)).collect();
    assert_eq!(after, as_found);
}

/// The connection was made read-only, was removed, or leads elsewhere: nothing was sent.
#[test]
fn what_must_not_be_written_through_any_more_says_so_and_was_not_done() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    let refused = |run: &mut Run| {
        let none = |_: &str, _: &str| None;
        let Step::Send { item, .. } = run.next(&none) else {
            panic!("nothing is sent");
        };
        run.answered(item, Reply::Done(Err(ApiError::read_only())));
        assert_eq!(run.report().ending(), Ending::Failed(1));
        let states: Vec<_> = run.states().collect();
        let Some(ItemState::Over(Outcome::Failed { failure, .. })) = states.first() else {
            panic!("{states:?}");
        };
        assert_eq!(failure.kind, FailureKind::NoWrites);
        assert!(failure.words().to_string().starts_with("Not sent: "));
    };
    // Before it was looked for, and after.
    refused(&mut run);
    run.retry_failed();
    assert_eq!(sent(&mut run, &mut world, &[Fault::LostBefore]), ["list"]);
    run.go_on("b");
    refused(&mut run);
    assert!(world.deeds.is_empty() && run.undo().items.is_empty());
}

#[test]
fn what_is_rejected_half_done_is_uncertain() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    // The creation is answered, or not; switching it off is rejected.
    let faults = [Fault::None, Fault::LostAfter, Fault::None];
    sent(&mut run, &mut world, &faults);
    run.go_on("b");
    let faults = [Fault::None, Fault::Refused(400)];
    assert_eq!(sent(&mut run, &mut world, &faults), ["list", "update"]);
    assert_eq!((run.report().failed, run.report().uncertain), (0, 1));
    assert_eq!(run.report().ending(), Ending::Uncertain(1));
    assert_eq!(world.at("b").notifications.len(), 1);
}

#[test]
fn what_has_no_turn_is_not_sent() {
    let text = "
version: 1
notifications:
  - {name: root, scope: all, target: {topic: alerts}}
";
    let read = desired_state::bundle::read(text, desired_state::bundle::Format::Yaml);
    let (_, mut world) = creation();
    let plan = planned(&read.unwrap().bundle, &world, false, &Keys::default());
    let mut run = Run::new(plan.clone());
    // At most so many requests are under way together; all of them are writes by the end.
    let (most, mut flights) = (2, Vec::new());
    loop {
        let has_room = flights.len() < most;
        let Step::Send {
            item,
            connection,
            request,
        } = run.next_where(&|_, _| None, &|_| has_room)
        else {
            break;
        };
        match request {
            Request::ListNotifications => {
                run.answered(item, world.send(&connection, &request, Fault::None));
            }
            _ => flights.push(item),
        }
    }
    assert_eq!((flights.len(), plan.items.len()), (most, 3));
    // The page is reloaded.
    let items = (0..plan.items.len()).map(|at| (at, run.item_to_json(at)));
    let items: Vec<(usize, String)> = items.collect();
    let items = items.iter().map(|(at, text)| (*at, text.as_str()));
    let mut run = Run::resume(plan, items).unwrap();
    assert_eq!((run.report().running, run.report().open), (most, 1));
    sent(&mut run, &mut world, &[]);
    assert_eq!(run.report().done, 3);
}

#[test]
fn what_another_tab_did_meanwhile_counts_and_can_be_taken_back() {
    let (plan, mut world) = creation();
    let before = things(&world);
    // One tab stops for credentials.
    let mut one = Run::new(plan.clone());
    sent(&mut one, &mut world, &[Fault::Refused(401)]);
    let kept = |run: &Run| -> Vec<(usize, String)> {
        let items = 0..plan.items.len();
        items.map(|at| (at, run.item_to_json(at))).collect()
    };
    let taken_up = |kept: &[(usize, String)]| {
        let items = kept.iter().map(|(at, text)| (*at, text.as_str()));
        Run::resume(plan.clone(), items).unwrap()
    };
    // Another goes on with what is kept, to the end.
    let mut other = taken_up(&kept(&one));
    sent(&mut other, &mut world, &[]);
    assert_eq!(other.report().done, plan.items.len());
    // What the first one remembers would find everything there, as if somebody else had done it.
    let mut stale = Run::from_json(&one.to_json()).unwrap();
    sent(&mut stale, &mut world, &[]);
    assert_eq!(stale.report().already, plan.items.len());
    assert!(stale.undo().items.is_empty());
    // So it takes up what is kept: nothing is left to do, and the undo plan is there.
    let mut one = taken_up(&kept(&other));
    assert!(sent(&mut one, &mut world, &[]).is_empty());
    assert_eq!(one.report(), other.report());
    assert_eq!(one.undo(), other.undo());
    to_the_end(one.undo(), &mut world, &Keys::default(), &[], 1);
    assert_eq!(things(&world), before);
}

#[test]
fn what_is_lost_with_a_run_is_told_before() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan.clone());
    let count = plan.items.len();
    let lost = |run: &Run| {
        let Loss {
            unfinished,
            failed,
            undoable,
        } = run.loss();
        (unfinished, failed, undoable)
    };
    assert_eq!(lost(&run), (count, 0, 0));
    sent(&mut run, &mut world, &[Fault::None, Fault::Refused(403)]);
    assert_eq!(lost(&run), (count - 1, 1, 0));
    run.retry_failed();
    sent(&mut run, &mut world, &[]);
    assert_eq!(lost(&run), (0, 0, count));
    assert_eq!(run.loss().words().len(), 1);
    // What changes nothing loses nothing.
    assert!(Run::new(Plan::default()).loss().words().is_empty());
}

#[test]
fn missing_credentials_hold_one_connection_and_cost_no_try() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    for _ in 0..10 {
        assert_eq!(sent(&mut run, &mut world, &[Fault::Refused(401)]), ["list"]);
        let Step::Held(held) = run.next(&|_, _| None) else {
            panic!("not held")
        };
        assert_eq!(held.keys().collect::<Vec<_>>(), ["b"]);
        run.go_on("b");
    }
    sent(&mut run, &mut world, &[]);
    assert!(run.report().is_complete());
}

#[test]
fn what_is_refused_after_the_write_401_is_nobodys_deed() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    sent(&mut run, &mut world, &[Fault::None, Fault::Refused(401)]);
    // Meanwhile somebody else creates the very same.
    world.at("b").notifications.push(Notification {
        id: "theirs".to_owned(),
        name: "root".to_owned(),
        kind: Some("smn".to_owned()),
        enabled: Some(false),
        topic: Some(format!("urn:smn:eu-west-101:{}:alerts", "2".repeat(32))),
        ..Notification::default()
    });
    run.go_on("b");
    assert_eq!(sent(&mut run, &mut world, &[]), ["list"]);
    assert_eq!(
        run.states().next(),
        Some(ItemState::Over(&Outcome::Already))
    );
    assert!(run.undo().items.is_empty());
}

#[test]
fn what_somebody_else_created_meanwhile_is_not_switched_off() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    // The very same, but enabled: as this run would have created it, but has not.
    world.at("b").notifications.push(Notification {
        id: "theirs".to_owned(),
        name: "root".to_owned(),
        kind: Some("smn".to_owned()),
        enabled: Some(true),
        topic: Some(format!("urn:smn:eu-west-101:{}:alerts", "2".repeat(32))),
        ..Notification::default()
    });
    assert_eq!(sent(&mut run, &mut world, &[]), ["list"]);
    assert_eq!(run.report().changed, 1);
}

#[test]
fn what_was_created_and_is_not_listed_yet_is_waited_for() {
    let (plan, _) = creation();
    let mut run = Run::new(plan);
    let mut requests = Vec::new();
    while let Some(item) = match run.next(&|_, _| None) {
        Step::Send { item, request, .. } => {
            let reply = match &request {
                Request::ListNotifications => Reply::Notifications(Ok(NotificationList::default())),
                _ => Reply::Written(Ok(Answer::default())),
            };
            requests.push(matches!(request, Request::ListNotifications));
            run.answered(item, reply);
            Some(item)
        }
        Step::Held(_) => {
            run.go_on("b");
            Some(0)
        }
        _ => None,
    } {
        assert_eq!(item, 0);
    }
    assert_eq!(requests.iter().filter(|is_list| !**is_list).count(), 1);
    assert_eq!(run.report().uncertain, 1);
}

#[test]
fn what_was_read_before_a_pause_is_read_again_after_it() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    let read = |run: &mut Run, world: &mut World| {
        let Step::Send {
            item,
            connection,
            request,
        } = run.next(&|_, _| None)
        else {
            panic!("nothing to send")
        };
        assert!(matches!(request, Request::ListNotifications));
        run.answered(item, world.send(&connection, &request, Fault::None));
    };
    read(&mut run, &mut world);
    run.cancel();
    assert!(matches!(run.next(&|_, _| None), Step::Finished));
    run.uncancel();
    read(&mut run, &mut world);
    assert!(world.deeds.is_empty());
}

#[test]
fn what_fails_too_often_is_said_to_be_uncertain_and_can_be_tried_again() {
    let (plan, mut world) = creation();
    let mut run = Run::new(plan);
    sent(&mut run, &mut world, &[Fault::None, Fault::FailedAfter]);
    let mut tries = 1;
    while run.report().running > 0 {
        run.go_on("b");
        assert_eq!(sent(&mut run, &mut world, &[Fault::LostBefore]), ["list"]);
        tries += 1;
    }
    assert_eq!(tries, desired_state::apply::MOST_TRIES);
    assert_eq!(run.report().uncertain, 1, "{:?}", run.report());
    let undo = run.undo();
    assert!(matches!(
        undo.items[0].action,
        Action::Blocked {
            reason: Blocked::Uncertain
        }
    ));
    run.retry_failed();
    sent(&mut run, &mut world, &[]);
    assert!(run.report().is_complete());
    assert_eq!(world.deeds.len(), 2);
}

#[test]
fn answers_nobody_asked_for_change_nothing() {
    let (plan, _) = creation();
    let mut run = Run::new(plan);
    let before = run.to_json();
    let reply = || Reply::Done(Err(ApiError::timed_out()));
    run.answered(0, reply());
    run.answered(99, reply());
    assert_eq!(run.to_json(), before);
}

#[test]
fn what_a_service_says_about_a_connector_is_not_kept() {
    let text = "
version: 1
connectors:
  - notification_type: appliancehealth
    topic_arn: arn:aws:sns:us-west-1:210987654321:ops
    role_arn: arn:aws:iam::210987654321:role/one
    external_id_ref: first
";
    let read = desired_state::bundle::read(text, desired_state::bundle::Format::Yaml);
    let (_, world) = creation();
    let keys = keys();
    let mut run = Run::new(planned(&read.unwrap().bundle, &world, false, &keys));
    let lookup = |connection: &str, name: &str| keys.get(connection, name);
    let (mut replies, secret) = (0, lookup("a", "first").unwrap());
    while let Step::Send { item, request, .. } = run.next(&lookup) {
        let status = if matches!(request, Request::DescribeConnector(_)) {
            404
        } else {
            422
        };
        let error = ApiError {
            status: Some(status),
            message: Some(format!("{} is no external ID", secret.expose())),
            ..refused(status)
        };
        run.answered(
            item,
            match request {
                Request::DescribeConnector(_) => Reply::Connector(Err(error)),
                _ => Reply::Done(Err(error)),
            },
        );
        replies += 1;
    }
    assert_eq!((replies, run.report().failed), (6, 3));
    assert!(!run.to_json().contains(secret.expose()));
    let Some(ItemState::Over(outcome)) = run.states().next() else {
        panic!("not over")
    };
    assert_eq!(outcome.words(), "Rejected: 422");
}

/// What a status without a body means.
fn refused(status: u16) -> ApiError {
    ApiError::from_response(&empty(status))
}

fn empty(status: u16) -> wire::http::Response {
    wire::http::Response {
        status,
        headers: Vec::new(),
        body: String::new(),
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_not_quoted() {
    let error = ApiError::undecodable(&empty(200), MalformedBody::NotJson);
    let failure = Failure::from(&error);
    assert_eq!(failure.said, None);
    assert_eq!(
        failure.words(),
        "The response isn’t in the service’s format."
    );
}

#[test]
fn a_saved_run_that_does_not_fit_says_why() {
    let (plan, _) = creation();
    let saved = Run::new(plan.clone()).to_json();
    let later = saved.replacen("\"version\":1", "\"version\":7", 1);
    let error = Run::from_json(&later).err().unwrap();
    assert_eq!(error.words(), "Version 7 isn’t supported. Use version 1.");
    let error = Run::resume(plan, [(9, "{}")]).err().unwrap();
    assert_eq!(
        error.words(),
        "The progress in the file belongs to another plan."
    );
}

#[test]
fn an_external_id_that_was_not_entered_fails_its_connector_only() {
    let text = "
version: 1
connectors:
  - notification_type: appliancehealth
    topic_arn: arn:aws:sns:us-west-1:210987654321:ops
    role_arn: arn:aws:iam::210987654321:role/one
    external_id_ref: unheard-of
  - notification_type: appliancestats
    topic_arn: arn:aws:sns:us-west-1:210987654321:ops
    role_arn: arn:aws:iam::210987654321:role/one
    external_id_ref: first
";
    let read = desired_state::bundle::read(text, desired_state::bundle::Format::Yaml);
    let bundle = read.unwrap().bundle;
    let (_, mut world) = creation();
    let mut keys = keys();
    let plan = planned(&bundle, &world, false, &keys);
    let needed = Warning::ExternalIdNeeded {
        name: "unheard-of".to_owned(),
    };
    assert_eq!(plan.items[0].warnings, [needed]);
    let run = drive(Run::new(plan), &mut world, &keys, &[], 2);
    assert_eq!((run.report().done, run.report().failed), (3, 3));
    let id = domain::secret::Secret::new("5b1e4c9a8f43c1d20f9e37b6");
    keys.everywhere.insert("unheard-of".to_owned(), id);
    let mut run = Run::from_json(&run.to_json()).unwrap();
    run.retry_failed();
    let run = drive(run, &mut world, &keys, &[], 2);
    assert!(run.report().is_complete());
    assert!(planned(&bundle, &world, false, &keys).is_empty());
}

#[test]
fn a_full_project_is_changed_and_changed_back_without_going_over_its_quota() {
    let (_, mut world) = creation();
    let stored = (0..QUOTA).map(|at| Notification {
        id: format!("id-{at}"),
        name: format!("n{at}"),
        kind: Some("smn".to_owned()),
        enabled: Some(false),
        ..Notification::default()
    });
    world.at("b").notifications = stored.collect();
    let mut text = "version: 1\nnotifications:\n".to_owned();
    let names = (2..QUOTA).map(|at| format!("n{at}"));
    for name in names.chain(["first".to_owned(), "second".to_owned()]) {
        let entry = "scope: all, enabled: false, labels: {env: dev}";
        text.push_str(&format!("  - {{name: {name}, {entry}}}\n"));
    }
    let read = desired_state::bundle::read(&text, desired_state::bundle::Format::Yaml);
    let (before, keys) = (things(&world), Keys::default());
    let plan = planned(&read.unwrap().bundle, &world, true, &keys);
    let run = drive(Run::new(plan), &mut world, &keys, &[], 1);
    assert_eq!((run.report().done, run.report().is_complete()), (4, true));
    let back = drive(Run::new(run.undo()), &mut world, &keys, &[], 1);
    assert!(back.report().is_complete(), "{:?}", back.report());
    assert_eq!(things(&world), before);
}
