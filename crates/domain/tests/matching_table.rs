//! Many events against many notifications at once: the same answers as one by one.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use domain::cts::RuleField;
use domain::matching::{Answer, Assumptions, Event, EventTable, Matcher, TableMatcher};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};
use proptest::prelude::*;

/// Few words, so that they meet.
fn word() -> impl Strategy<Value = String> {
    prop_oneof!["[abA]{1}", "200|normal|ApiCall|ObsSDK|告警|", "[ -~]{0,3}"]
}

fn maybe() -> impl Strategy<Value = Option<String>> {
    proptest::option::weighted(0.8, word())
}

fn event() -> impl Strategy<Value = Event> {
    (
        [maybe(), maybe(), maybe(), maybe()],
        [maybe(), maybe(), maybe(), maybe(), maybe(), maybe()],
    )
        .prop_map(
            |([service_type, resource_type, trace_name, user], fields)| Event {
                service_type,
                resource_type,
                trace_name,
                user,
                fields,
            },
        )
}

fn rule() -> impl Strategy<Value = String> {
    let field = (0..RuleField::ALL.len()).prop_map(|at| {
        let field = RuleField::ALL.get(at);
        field.map_or("code", |field| field.as_str())
    });
    (field, prop_oneof![" = ", " != ", "=", " like "], word())
        .prop_map(|(field, operator, value)| format!("{field}{operator}{value}"))
}

fn filter() -> impl Strategy<Value = Option<Filter>> {
    let condition = prop_oneof![
        Just(Condition::And),
        Just(Condition::Or),
        Just(Condition::Other("XOR".to_owned())),
    ];
    let filter = (
        condition,
        any::<Option<bool>>(),
        prop::collection::vec(rule(), 0..5),
    );
    proptest::option::weighted(
        0.8,
        filter.prop_map(|(condition, active, rules)| Filter {
            condition,
            active,
            rules,
        }),
    )
}

fn notification() -> impl Strategy<Value = Notification> {
    let scope = prop_oneof![
        3 => Just(Scope::Customized),
        1 => Just(Scope::Complete),
        1 => Just(Scope::Other("some".to_owned())),
    ];
    let set = (word(), word(), prop::collection::vec(word(), 0..4)).prop_map(
        |(service_type, resource_type, trace_names)| OperationSet {
            service_type,
            resource_type,
            trace_names,
        },
    );
    let group = prop::collection::vec(word(), 0..3).prop_map(|users| UserGroup {
        group: "g".to_owned(),
        users,
    });
    (
        scope,
        prop::collection::vec(set, 0..4),
        prop::collection::vec(group, 0..3),
        (any::<Option<bool>>(), maybe()),
        filter(),
    )
        .prop_map(
            |(scope, operations, user_groups, (enabled, topic), filter)| Notification {
                scope,
                operations,
                user_groups,
                enabled,
                topic,
                filter,
                ..Notification::default()
            },
        )
}

fn assumptions() -> impl Strategy<Value = Assumptions> {
    let answer = || prop_oneof![Just(Answer::No), Just(Answer::Uncertain), Just(Answer::Yes)];
    (answer(), answer(), any::<bool>(), any::<bool>()).prop_map(
        |(missing_differs, data_events, exact, may_lack)| Assumptions {
            missing_differs,
            data_events,
            exact,
            may_lack,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn the_table_answers_like_the_matcher(
        events in prop::collection::vec(event(), 0..20),
        notification in notification(),
        assumptions in assumptions(),
    ) {
        let mut table = EventTable::default();
        for event in &events {
            table.push(event);
        }
        prop_assert_eq!(table.len(), events.len());
        prop_assert_eq!(table.is_empty(), events.is_empty());
        for (place, field) in RuleField::ALL.into_iter().enumerate() {
            let values: BTreeSet<&str> = table.values(field).collect();
            let said = events.iter().filter_map(|event| event.fields.get(place)?.as_deref());
            prop_assert_eq!(table.values(field).count(), values.len());
            prop_assert_eq!(values, said.collect());
        }
        let at_once = TableMatcher::new(&table, &notification, assumptions);
        let one_by_one = Matcher::new(&notification, assumptions);
        let all: Vec<Answer> = at_once.judge_all(&table).collect();
        for (at, event) in events.iter().enumerate() {
            prop_assert_eq!(table.event(at), Some(event.clone()));
            prop_assert_eq!(at_once.fires(&table, at), one_by_one.fires(event));
            prop_assert_eq!(all.get(at).copied(), Some(one_by_one.fires(event)));
        }
        // What it is about is what it fires for once it may.
        let woken = Notification {
            enabled: Some(true),
            topic: Some("t".to_owned()),
            ..notification.clone()
        };
        let about: Vec<Answer> = at_once.match_all(&table).collect();
        let awake = Matcher::new(&woken, assumptions);
        let fires: Vec<Answer> = events.iter().map(|event| awake.fires(event)).collect();
        prop_assert_eq!(about, fires);
        prop_assert_eq!(table.event(events.len()), None);
        prop_assert_eq!(at_once.fires(&table, events.len()), Answer::Uncertain);
    }
}
