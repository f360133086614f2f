//! Which items of a plan are shown, and the report of a run.

use std::collections::BTreeSet;

use desired_state::apply::{ItemState, Run};
use desired_state::place::Place;
use desired_state::plan::{Action, Blocked, Drift, DriftState, Options, Shown, plan};
use proptest::prelude::*;

use crate::generate::{bundle, faults, keys, world};
use crate::world::drive;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_item_is_of_one_kind_and_found_by_its_names(
        bundle in bundle(),
        world in world(),
        delete in any::<bool>(),
    ) {
        let seen = world.look();
        let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
        let plan = plan(&bundle, &places, Options { delete, external_id: &|_, _| None });
        let listed = |shown| plan.listed(shown, None, "");
        let all: Vec<usize> = (0..plan.items.len()).collect();
        prop_assert_eq!(&listed(Shown::All), &all);

        let kinds = [
            Shown::Create, Shown::Update, Shown::Delete,
            Shown::Blocked, Shown::Unchanged, Shown::Kept,
        ];
        let mut each: Vec<usize> = kinds.into_iter().flat_map(listed).collect();
        each.sort_unstable();
        prop_assert_eq!(&each, &all);
        let counts = plan.counts();
        prop_assert_eq!(
            listed(Shown::Changes).len(),
            counts.create + counts.update + counts.delete + counts.blocked
        );

        let connections: BTreeSet<&str> =
            plan.items.iter().map(|item| item.connection.id.as_str()).collect();
        let by_connection = connections.iter().map(|id| plan.listed(Shown::All, Some(id), "").len());
        prop_assert_eq!(by_connection.sum::<usize>(), all.len());
        for (at, item) in plan.items.iter().enumerate() {
            for text in [item.object.name(), &item.connection.name] {
                let text = format!(" {} ", text.to_uppercase());
                prop_assert!(plan.listed(Shown::All, None, &text).contains(&at), "{text}");
            }
        }
        for kind in Shown::ALL {
            prop_assert_eq!(Shown::of_key(kind.key()), Some(kind));
        }
    }

    #[test]
    fn the_drift_of_a_connection_is_what_the_plan_has_for_it(bundle in bundle(), world in world()) {
        let seen = world.look();
        let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
        let plan = plan(&bundle, &places, Options { delete: false, external_id: &|_, _| None });
        for place in &places {
            let id = &place.connection.id;
            let here = plan.items.iter().filter(|item| item.connection.id == *id);
            let here: Vec<&Action> = here.map(|item| &item.action).collect();
            let count = |is: fn(&&&Action) -> bool| here.iter().filter(is).count();
            let drift = Drift::at(&bundle, place);
            let is_unread = |it: &&&Action| {
                matches!(it, Action::Blocked { reason: Blocked::Unread })
            };
            prop_assert_eq!(drift.changes, count(|it| it.is_change()));
            prop_assert_eq!(drift.unknown, count(is_unread));
            prop_assert_eq!(
                drift.unknown + drift.blocked,
                count(|it| matches!(it, Action::Blocked { .. }))
            );
            prop_assert_eq!(drift.wanted, count(|it| !matches!(it, Action::Keep)));
            // Whoever reads “none” may rely on it.
            let is_as_wanted = |it: &&Action| matches!(it, Action::Unchanged | Action::Keep);
            let is_none = drift.wanted > 0 && here.iter().all(is_as_wanted);
            prop_assert_eq!(drift.state() == DriftState::None, is_none);
        }
    }

    #[test]
    fn a_report_has_each_change_once_and_no_secret(
        bundle in bundle(),
        world in world(),
        faults in faults(),
    ) {
        let keys = keys();
        let seen = world.look();
        let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
        let external_id = |connection: &str, name: &str| keys.get(connection, name);
        let plan = plan(&bundle, &places, Options { delete: true, external_id: &external_id });
        let changes = plan.items.iter().filter(|item| item.action.is_change()).count();
        let mut world = world;
        let run = drive(Run::new(plan), &mut world, &keys, &faults, 2);
        let text = run.report_to_json("2026-11-28T05:00:00.000Z");
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        let items = read["items"].as_array().unwrap();
        prop_assert_eq!(items.len(), changes);
        let done = items.iter().filter(|item| item["outcome"]["done"].is_object()).count();
        prop_assert_eq!(done, run.report().done);
        prop_assert_eq!(read["counts"]["done"].as_u64(), u64::try_from(done).ok());
        for corner in &world.corners {
            for connector in &corner.connectors {
                prop_assert!(!text.contains(connector.external_id.expose()));
            }
        }
        let states: Vec<ItemState<'_>> = run.states().collect();
        for (at, state) in states.iter().enumerate() {
            prop_assert_eq!(run.state(at), Some(*state));
        }
        prop_assert!(run.state(states.len()).is_none());
    }
}

#[test]
fn a_drift_says_the_change_before_what_is_not_known_and_that_before_what_is_blocked() {
    let of = |[wanted, changes, unknown, blocked]: [usize; 4]| {
        let drift = Drift {
            wanted,
            changes,
            blocked,
            unknown,
        };
        drift.state()
    };
    assert_eq!(of([3, 1, 1, 1]), DriftState::Changes);
    assert_eq!(of([3, 0, 1, 1]), DriftState::Unknown);
    assert_eq!(of([3, 0, 0, 1]), DriftState::Blocked);
    assert_eq!(of([3, 0, 0, 0]), DriftState::None);
    assert_eq!(of([0, 0, 0, 0]), DriftState::NotInBundle);
}
