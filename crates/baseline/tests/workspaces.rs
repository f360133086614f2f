//! Random connections: what is said about a requirement agrees with looking at events one
//! by one.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use baseline::{Baseline, Inventory, OperationResult, Operations, Status, Wish, propose};
use common::{GONE, OPEN, SILENT, TOPIC, UNREAD, baseline, listening, operations, requirement};
use domain::cts::{Listening, RuleField};
use domain::matching::{Answer, Assumptions, Event, Matcher};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, Site, UserGroup};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const NAMES: [&str; 4] = ["createServer", "deleteServer", "login", "PUT.OBJECT"];
const KINDS: [[&str; 2]; 5] = [
    ["ECS", "ecs"],
    ["IAM", "user"],
    ["OBS", "object"],
    ["Organizations", "account"],
    ["ecs", "ECS"],
];
/// What an operation is really called that nobody spelled as it is; no notification names it.
const OTHERWISE: &str = "otherwise";
const USERS: [&str; 3] = ["root", "ops", "Root"];
const RULES: [&str; 12] = [
    "code = 200",
    "code != 200",
    "code != 403",
    "trace_rating = normal",
    "trace_rating != normal",
    "trace_rating = warning",
    "trace_rating = incident",
    "trace_type = ApiCall",
    "trace_type != SystemAction",
    "resource_name != prod",
    "code=200",
    "size > 3",
];
const CODES: [Option<&str>; 4] = [None, Some("200"), Some("403"), Some("0")];
const RATINGS: [Option<&str>; 5] = [
    None,
    Some("normal"),
    Some("warning"),
    Some("incident"),
    Some("undocumented"),
];
const TYPES: [Option<&str>; 5] = [
    None,
    Some("ApiCall"),
    Some("ConsoleAction"),
    Some("SystemAction"),
    Some("undocumented"),
];
/// Rules that together name every documented value of a field.
const EACH_RATING: [&str; 3] = [
    "trace_rating = normal",
    "trace_rating = warning",
    "trace_rating = incident",
];
const EACH_TYPE: [&str; 3] = [
    "trace_type = ApiCall",
    "trace_type = ConsoleAction",
    "trace_type = SystemAction",
];
const RESOURCES: [Option<&str>; 3] = [None, Some("prod"), Some("test")];

fn texts(of: &'static [&'static str], most: usize) -> impl Strategy<Value = Vec<String>> {
    vec(select(of).prop_map(str::to_owned), 0..=most)
}

fn filters() -> impl Strategy<Value = Option<Filter>> {
    let condition = prop_oneof![
        4 => Just(Condition::And),
        3 => Just(Condition::Or),
        1 => Just(Condition::Other("XOR".to_owned())),
    ];
    let active = prop_oneof![6 => Just(Some(true)), 1 => Just(Some(false)), 1 => Just(None)];
    let filter = (condition, active, texts(&RULES, 2));
    let filter = filter.prop_map(|(condition, active, rules)| Filter {
        condition,
        active,
        rules,
    });
    // Some or all of the documented values, so that several notifications, or one, have all.
    let listed = select(vec![EACH_RATING, EACH_TYPE]);
    let listed = listed.prop_flat_map(|all| subsequence(all.to_vec(), 1..=3));
    let listed = listed.prop_map(|rules| Filter {
        condition: Condition::Or,
        active: Some(true),
        rules: rules.into_iter().map(str::to_owned).collect(),
    });
    option::weighted(0.5, prop_oneof![2 => filter, 1 => listed])
}

fn notifications() -> impl Strategy<Value = Notification> {
    let scope = prop_oneof![
        6 => Just(Scope::Customized),
        2 => Just(Scope::Complete),
        1 => Just(Scope::Other("some".to_owned())),
    ];
    let set =
        (select(&KINDS[..]), texts(&NAMES, 4)).prop_map(|([service, resource], trace_names)| {
            OperationSet {
                service_type: service.to_owned(),
                resource_type: resource.to_owned(),
                trace_names,
            }
        });
    let group = texts(&USERS, 2).prop_map(|users| UserGroup {
        group: "admin".to_owned(),
        users,
    });
    let topic = prop_oneof![
        8 => Just(Some(TOPIC)),
        1 => Just(Some(SILENT)),
        1 => Just(Some(OPEN)),
        1 => Just(Some(GONE)),
        1 => Just(Some(UNREAD)),
        1 => Just(None),
    ];
    let enabled = prop_oneof![8 => Just(Some(true)), 1 => Just(Some(false)), 1 => Just(None)];
    (
        scope,
        vec(set, 1..4),
        prop_oneof![3 => Just(Vec::new()), 1 => vec(group, 1..3)],
        enabled,
        topic,
        filters(),
    )
        .prop_map(
            |(scope, operations, user_groups, enabled, topic, filter)| Notification {
                name: "some".to_owned(),
                scope,
                operations,
                user_groups,
                enabled,
                topic: topic.map(str::to_owned),
                filter,
                ..Notification::default()
            },
        )
}

#[derive(Debug)]
struct Workspace {
    baseline: Baseline,
    notifications: Vec<Notification>,
    hears_global: Answer,
    all_read: bool,
    catalog: Option<Vec<OperationSet>>,
    catalog_is_whole: bool,
    may_lack: bool,
}

impl Workspace {
    fn assumptions(&self) -> Assumptions {
        Assumptions {
            may_lack: self.may_lack,
            ..Assumptions::default()
        }
    }

    fn inventory<'a>(
        &'a self,
        notifications: &'a [Notification],
        listening: &'a BTreeMap<String, Listening>,
    ) -> Inventory<'a> {
        Inventory {
            site: Site::Huawei,
            hears_global: self.hears_global,
            notifications,
            all_read: self.all_read,
            listening,
            catalog: self.catalog.as_deref(),
            catalog_is_whole: self.catalog_is_whole,
            assumptions: self.assumptions(),
        }
    }
}

fn workspaces() -> impl Strategy<Value = Workspace> {
    let names = || subsequence(&NAMES[..], 1..3);
    let is_verified = prop_oneof![3 => Just(true), 1 => Just(false)];
    let required = (select(&KINDS[..4]), names(), is_verified);
    let required = vec(required, 1..3).prop_map(|sets| {
        let sets = sets
            .into_iter()
            .map(|([service, resource], names, verified)| Operations {
                verified,
                ..operations(service, resource, &names)
            });
        baseline(vec![requirement("some", sets.collect())])
    });
    let catalog =
        option::weighted(0.3, vec((select(&KINDS[..4]), names()), 0..3)).prop_map(|sets| {
            let set = |([service, resource], names): ([&str; 2], Vec<&str>)| {
                common::set(service, resource, &names)
            };
            sets.map(|sets| sets.into_iter().map(set).collect())
        });
    (
        required,
        vec(notifications(), 0..5),
        select(vec![
            Answer::Yes,
            Answer::Yes,
            Answer::No,
            Answer::Uncertain,
        ]),
        prop_oneof![5 => Just(true), 1 => Just(false)],
        (catalog, any::<bool>()),
        any::<bool>(),
    )
        .prop_map(
            |(baseline, notifications, hears_global, all_read, catalog, may_lack)| {
                let (catalog, catalog_is_whole) = catalog;
                Workspace {
                    baseline,
                    notifications,
                    hears_global,
                    all_read,
                    catalog,
                    catalog_is_whole,
                    may_lack,
                }
            },
        )
}

/// Events of an operation, as they are documented and as they may be.
fn events(operation: [&str; 3]) -> Vec<Event> {
    let [service, resource, name] = operation.map(|text| Some(text.to_owned()));
    let of_operation = Event {
        service_type: service,
        resource_type: resource,
        trace_name: name,
        ..Event::default()
    };
    let mut events = Vec::new();
    for user in [Some("root"), Some("ops"), Some("Root"), Some("guest"), None] {
        for code in CODES {
            for rating in RATINGS {
                for kind in TYPES {
                    for resource in RESOURCES {
                        let mut event = of_operation.clone();
                        event.user = user.map(str::to_owned);
                        event.fields[1] = code.map(str::to_owned);
                        event.fields[2] = rating.map(str::to_owned);
                        event.fields[3] = kind.map(str::to_owned);
                        event.fields[5] = resource.map(str::to_owned);
                        let system = kind == Some("SystemAction");
                        if user.is_none() == system || kind.is_none() {
                            events.push(event);
                        }
                    }
                }
            }
        }
    }
    events
}

/// Events by operation.
type Events = BTreeMap<[&'static str; 3], Vec<Event>>;

/// The events of every operation that is asked about, made once.
fn all_events() -> &'static Events {
    static EVENTS: OnceLock<Events> = OnceLock::new();
    EVENTS.get_or_init(|| {
        let of = |[service, resource]: [&'static str; 2]| {
            let names = NAMES.into_iter().chain([OTHERWISE]);
            names.map(move |name| [service, resource, name])
        };
        let operations = KINDS.into_iter().flat_map(of);
        operations.map(|it| (it, events(it))).collect()
    })
}

/// How sure it is that somebody gets what a notification sends.
fn sure(notification: &Notification, listening: &BTreeMap<String, Listening>) -> Answer {
    let enabled = notification.enabled.map_or(Answer::Uncertain, Answer::from);
    let listens = match notification
        .topic
        .as_ref()
        .map(|topic| listening.get(topic))
    {
        None | Some(Some(Listening::NoTopic | Listening::None | Listening::Unconfirmed)) => {
            Answer::No
        }
        Some(None | Some(Listening::Unknown | Listening::Function)) => Answer::Uncertain,
        Some(Some(Listening::Confirmed)) => Answer::Yes,
    };
    enabled.and(listens)
}

/// Whether it is documented that there are events like that: a field with a list of values
/// has one of them, wherever it matters what it has.
fn is_documented(event: &Event, matters: [bool; 6]) -> bool {
    let mut fields = RuleField::ALL.into_iter().zip(matters);
    fields.all(|(field, matters)| {
        let listed = field.allowed_values().filter(|_| matters);
        listed.is_none_or(|all| event.field(field).is_some_and(|it| all.contains(&it)))
    })
}

/// For every event the surest notification, and over all events the least sure. Nobody
/// misses for sure what is not documented to exist.
fn least(workspace: &Workspace, operation: [&str; 3], assumptions: Assumptions) -> Answer {
    let listening = listening();
    let working: Vec<(Notification, Answer)> = workspace
        .notifications
        .iter()
        .map(|one| {
            let mut working = one.clone();
            working.enabled = Some(true);
            working.topic = Some(TOPIC.to_owned());
            (working, sure(one, &listening))
        })
        .collect();
    let matchers: Vec<(Matcher<'_>, Answer)> = working
        .iter()
        .map(|(one, sure)| (Matcher::new(one, assumptions), *sure))
        .collect();
    let mut least = Answer::Yes;
    // What a field has matters only where a rule may look at it.
    let rules = workspace
        .notifications
        .iter()
        .filter_map(|one| one.filter.as_ref());
    let rules: Vec<&String> = rules.flat_map(|filter| &filter.rules).collect();
    let matters = RuleField::ALL.map(|field| rules.iter().any(|it| it.starts_with(field.as_str())));
    let is_asked = |event: &&Event| {
        let mut fields = event.fields.iter().zip(matters);
        fields.all(|(value, matters)| match value {
            Some(_) => matters,
            None => !matters || assumptions.may_lack,
        })
    };
    for event in all_events()
        .get(&operation)
        .unwrap()
        .iter()
        .filter(is_asked)
    {
        let told = matchers
            .iter()
            .map(|(matcher, sure)| matcher.fires(event).and(*sure));
        let told = told.fold(Answer::No, Answer::or);
        least = least.and(match is_documented(event, matters) {
            true => told,
            false => told.or(Answer::Uncertain),
        });
        if least == Answer::No {
            break;
        }
    }
    least
}

/// Whether the events of a service may go to another region: then there may be none here
/// that somebody could be told of or could miss.
fn may_go_elsewhere(workspace: &Workspace, service: &str) -> bool {
    match service {
        "IAM" => workspace.hears_global == Answer::Uncertain,
        "Organizations" => workspace.hears_global != Answer::Yes,
        _ => false,
    }
}

/// The names that an operation may really have: its own, and any other where neither a
/// public list nor the connection's catalog has it in this spelling.
fn names_of<'a>(workspace: &Workspace, result: &OperationResult<'a>) -> Vec<&'a str> {
    let [service, resource, name] = result.operation;
    let has = |set: &OperationSet| {
        (&*set.service_type, &*set.resource_type) == (service, resource)
            && set.trace_names.iter().any(|it| it == name)
    };
    let is_listed = workspace.catalog.iter().flatten().any(has);
    let others = NAMES.into_iter().chain([OTHERWISE]);
    let others = others.filter(|other| !result.verified && !is_listed && *other != name);
    [name].into_iter().chain(others).collect()
}

fn cases() -> u32 {
    let cases = std::env::var("PROPTEST_CASES").ok();
    cases.and_then(|cases| cases.parse().ok()).unwrap_or(10_000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_said_that_events_contradict(workspace in workspaces()) {
        let listening = listening();
        let inventory = workspace.inventory(&workspace.notifications, &listening);
        let assessments = workspace.baseline.assess(&inventory);
        let exact = workspace.assumptions();
        let loose = Assumptions { exact: false, ..exact };
        for assessment in &assessments {
            let mut statuses = Vec::new();
            for result in &assessment.operations {
                statuses.push(result.status);
                if result.status == Status::NotApplicable {
                    prop_assert_eq!((result.operation[0], workspace.hears_global), ("IAM", Answer::No));
                    continue;
                }
                let [service, resource, _] = result.operation;
                // Whatever it is really called, the same has to be so.
                for name in names_of(&workspace, result) {
                    let of_name = |assumptions| least(&workspace, [service, resource, name], assumptions);
                    let expected = match result.status {
                        Status::Met => Answer::Yes,
                        Status::Missing => Answer::No,
                        Status::Unknown | Status::NotApplicable => break,
                    };
                    prop_assert_eq!([exact, loose].map(of_name), [expected, expected], "{} {:?}", name, result);
                }
                let [exact, loose] = [exact, loose].map(|it| least(&workspace, result.operation, it));
                let elsewhere = may_go_elsewhere(&workspace, result.operation[0]);
                prop_assert!(!elsewhere || result.status == Status::Unknown, "{:?}", result);
                // Nothing is left open without saying why.
                let says_why = !result.doubts.is_empty() || !result.gaps.is_empty();
                prop_assert!(result.status != Status::Unknown || says_why, "{:?}", result);
                prop_assert_eq!(result.status == Status::Met, !result.told_by.is_empty() && result.doubts.is_empty());
                // What is plain is not left open.
                let plain = result.doubts.is_empty() && exact == Answer::No && loose == Answer::No;
                prop_assert!(!plain || result.status == Status::Missing, "{:?}", result);
            }
            let all = |wanted: Status| statuses.iter().all(|it| [wanted, Status::NotApplicable].contains(it));
            let some = |wanted: Status| statuses.contains(&wanted);
            match assessment.status {
                Status::Met => prop_assert!(all(Status::Met) && some(Status::Met)),
                Status::Missing => prop_assert!(some(Status::Missing)),
                Status::Unknown => prop_assert!(some(Status::Unknown) && !some(Status::Missing)),
                Status::NotApplicable => prop_assert!(all(Status::NotApplicable)),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases().div_ceil(10), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_proposed_makes_it_met(workspace in workspaces()) {
        let listening = listening();
        let before = workspace.baseline.assess(&workspace.inventory(&workspace.notifications, &listening));
        let wish = Wish { target: TOPIC, name: "own some", taken: &["own_some"] };
        let proposed = propose(&before, wish);
        prop_assert!(proposed.len() <= 1);
        let mut notifications = workspace.notifications.clone();
        notifications.extend(proposed);
        let after = workspace.baseline.assess(&workspace.inventory(&notifications, &listening));
        for (before, after) in before.iter().zip(&after) {
            for (before, after) in before.operations.iter().zip(&after.operations) {
                if before.status == Status::Met {
                    prop_assert_eq!(after.status, Status::Met);
                }
                // What is still not met is so because of what no notification can change.
                prop_assert!(
                    matches!(after.status, Status::Met | Status::NotApplicable) || !after.doubts.is_empty(),
                    "{:?}", after
                );
            }
        }
        prop_assert_eq!(propose(&after, wish), []);
    }
}
