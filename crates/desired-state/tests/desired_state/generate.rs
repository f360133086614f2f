//! Random worlds and bundles.

use std::collections::{BTreeMap, BTreeSet};

use desired_state::bundle::{
    Bundle, ConnectionEntry, ConnectorEntry, EntryCondition, EntryScope, FilterEntry,
    NotificationEntry, OperationsEntry, TargetEntry, UsersEntry,
};
use desired_state::place::Connection;
use domain::connector::Connector;
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, Site, UserGroup};
use domain::secret::Secret;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::world::{Corner, Fault, Keys, World};

const NAMES: [&str; 6] = ["root", "keys", "policy", "acl", "network", "audit"];
const TOPICS: [&str; 3] = ["alerts", "ops", "night-shift"];
const TYPES: [&str; 2] = ["appliancehealth", "appliancestats"];
const RULES: [&str; 4] = [
    "code != 200",
    "trace_rating = warning",
    "resource_name = {prod}",
    "api_version = v1.0",
];

/// The connections of every world: two clouds, three projects.
pub fn connections() -> Vec<Connection> {
    let connection = |id: &str, env: &str, site, region: &str, digit: &str| Connection {
        id: id.to_owned(),
        name: format!("Project {id}"),
        labels: BTreeMap::from([("env".to_owned(), env.to_owned())]),
        site,
        region: region.to_owned(),
        project_id: digit.repeat(32),
        read_only: false,
    };
    vec![
        connection("a", "prod", Site::Huawei, "eu-west-101", "1"),
        connection("b", "dev", Site::Huawei, "eu-west-101", "2"),
        connection("c", "prod", Site::OpenTelekomCloud, "eu-de", "3"),
    ]
}

fn some(pool: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    subsequence(pool, 1..=pool.len().min(3))
        .prop_map(|names| names.into_iter().map(str::to_owned).collect())
}

fn operations() -> impl Strategy<Value = Vec<OperationSet>> {
    let row = (
        select(&[("ECS", "ecs"), ("OBS", "bucket"), ("VPC", "vpc")][..]),
        some(&["create", "delete", "update", "list"]),
    );
    let rows = vec(row, 1..4);
    rows.prop_map(|rows| {
        let rows = rows
            .into_iter()
            .map(|((service, resource), trace_names)| OperationSet {
                service_type: service.to_owned(),
                resource_type: resource.to_owned(),
                trace_names,
            });
        let mut seen = Vec::new();
        rows.filter(|row: &OperationSet| {
            let is_new = !seen.contains(&row.service_type);
            seen.push(row.service_type.clone());
            is_new
        })
        .collect()
    })
}

fn groups() -> impl Strategy<Value = Vec<UserGroup>> {
    let group = |name: &'static str| {
        some(&["ada", "bob", "eve"]).prop_map(move |users| UserGroup {
            group: name.to_owned(),
            users,
        })
    };
    let (one, other) = (option::of(group("admin")), option::of(group("auditors")));
    (one, other).prop_map(|(one, other)| one.into_iter().chain(other).collect())
}

fn filter() -> impl Strategy<Value = Option<Filter>> {
    let rules = btree_set(select(&RULES[..]), 1..4);
    let filter = (any::<bool>(), any::<bool>(), rules).prop_map(|(and, active, rules)| Filter {
        condition: if and { Condition::And } else { Condition::Or },
        active: Some(active),
        rules: rules.into_iter().map(str::to_owned).collect(),
    });
    option::of(filter)
}

/// A notification as it can be stored; its target still without region and project.
fn notification() -> impl Strategy<Value = Notification> {
    let target = prop_oneof![
        3 => select(&TOPICS[..]).prop_map(|name| Some(format!("urn:smn:R:P:{name}"))),
        1 => Just(Some("urn:fss:R:P:function:default:page".to_owned())),
        1 => Just(Some(format!("urn:smn:ap-1:{}:shared", "9".repeat(32)))),
        1 => Just(None),
    ];
    let what = (any::<bool>(), operations(), groups(), filter());
    (
        select(&NAMES[..]),
        what,
        target,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(
            |(name, (all, operations, user_groups, filter), topic, enabled, agency)| Notification {
                name: name.to_owned(),
                scope: if all {
                    Scope::Complete
                } else {
                    Scope::Customized
                },
                operations: if all { Vec::new() } else { operations },
                user_groups,
                enabled: Some(enabled && topic.is_some()),
                topic,
                filter,
                agency: agency.then(|| "cts_admin_trust".to_owned()),
                ..Notification::default()
            },
        )
}

fn connector() -> impl Strategy<Value = Connector> {
    let (topic, role) = (select(&TOPICS[..]), select(&["one", "two"][..]));
    (select(&TYPES[..]), topic, role, 0..3_u8).prop_map(|(kind, topic, role, id)| Connector {
        notification_type: kind.to_owned(),
        topic_arn: format!("arn:aws:sns:us-west-1:210987654321:{topic}"),
        role_arn: format!("arn:aws:iam::210987654321:role/{role}"),
        external_id: Secret::new(format!("0d9c2f7{id}-5b1e-4c9a-8f43-c1d20f9e37b6")),
    })
}

/// The first of each name.
fn once<T>(all: Vec<T>, name: impl Fn(&T) -> String) -> Vec<T> {
    let mut seen = Vec::new();
    let is_new = |one: &T| {
        let name = name(one);
        let is_new = !seen.contains(&name);
        seen.push(name);
        is_new
    };
    all.into_iter().filter(is_new).collect()
}

fn corner(connection: Connection) -> impl Strategy<Value = Corner> {
    let stored = (vec(notification(), 0..6), vec(connector(), 0..3));
    stored.prop_map(move |(notifications, connectors)| {
        let mut notifications = once(notifications, |it| it.name.clone());
        for stored in &mut notifications {
            if connection.site == Site::OpenTelekomCloud {
                stored.agency = None;
            }
            stored.topic = stored.topic.take().map(|urn| {
                let urn = urn.replace(":R:", &format!(":{}:", connection.region));
                urn.replace(":P:", &format!(":{}:", connection.project_id))
            });
        }
        Corner {
            connection: connection.clone(),
            notifications,
            connectors: once(connectors, |it| it.notification_type.clone()),
        }
    })
}

pub fn world() -> impl Strategy<Value = World> {
    let corners: Vec<_> = connections().into_iter().map(corner).collect();
    corners.prop_map(World::new)
}

fn labels() -> impl Strategy<Value = BTreeMap<String, String>> {
    let label = |value: &str| BTreeMap::from([("env".to_owned(), value.to_owned())]);
    prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => Just(label("prod")),
        1 => Just(label("dev")),
        1 => Just(label("nowhere")),
    ]
}

fn only_at() -> impl Strategy<Value = BTreeSet<String>> {
    let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    prop_oneof![
        5 => Just(BTreeSet::new()),
        1 => Just(names(&["Project a"])),
        1 => Just(names(&["Project b", "Project c"])),
        1 => Just(names(&["Project elsewhere"])),
    ]
}

fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

fn entry() -> impl Strategy<Value = NotificationEntry> {
    let meant = (labels(), only_at());
    (notification(), meant, any::<bool>()).prop_map(|(wanted, (labels, only_at), with_variable)| {
        let target = wanted.topic.map(|urn| match urn.rsplit(':').next() {
            Some(name) if with_variable && urn.starts_with("urn:smn:R") => {
                TargetEntry::Topic(name.replace("alerts", "alerts-{team}"))
            }
            Some(name) if urn.starts_with("urn:smn:R") => TargetEntry::Topic(name.to_owned()),
            Some(name) if urn.starts_with("urn:fss") => {
                TargetEntry::Function(format!("default:{name}"))
            }
            _ => TargetEntry::Urn(urn),
        });
        NotificationEntry {
            name: wanted.name,
            labels,
            only_at,
            scope: match wanted.scope {
                Scope::Complete => EntryScope::All,
                _ => EntryScope::Selected,
            },
            operations: (wanted.operations.into_iter())
                .map(|set| OperationsEntry {
                    service_type: set.service_type,
                    resource_type: set.resource_type,
                    trace_names: set.trace_names,
                })
                .collect(),
            user_groups: (wanted.user_groups.into_iter())
                .map(|group| UsersEntry {
                    group: group.group,
                    users: group.users,
                })
                .collect(),
            target,
            enabled: wanted.enabled == Some(true),
            filter: wanted.filter.map(|filter| FilterEntry {
                condition: match filter.condition {
                    Condition::And => EntryCondition::And,
                    _ => EntryCondition::Or,
                },
                enabled: filter.active == Some(true),
                rules: filter.rules.iter().map(|rule| escaped(rule)).collect(),
            }),
            agency: wanted.agency.is_some(),
        }
    })
}

fn connector_entry() -> impl Strategy<Value = ConnectorEntry> {
    let meant = (labels(), only_at());
    (connector(), meant, select(&["first", "second"][..])).prop_map(
        |(wanted, (labels, only_at), name)| ConnectorEntry {
            notification_type: wanted.notification_type,
            labels,
            only_at,
            topic_arn: wanted.topic_arn.replace("ops", "ops-{team}"),
            role_arn: wanted.role_arn,
            external_id_ref: name.to_owned(),
        },
    )
}

pub fn bundle() -> impl Strategy<Value = Bundle> {
    let notifications = option::weighted(0.9, vec(entry(), 0..7));
    let connectors = option::weighted(0.7, vec(connector_entry(), 0..3));
    (notifications, connectors, any::<bool>()).prop_map(|(notifications, connectors, own)| {
        let team = |name: &str| BTreeMap::from([("team".to_owned(), name.to_owned())]);
        let own = own.then(|| {
            let variables = team("blue");
            ("Project b".to_owned(), ConnectionEntry { variables })
        });
        Bundle {
            variables: team("red"),
            connections: own.into_iter().collect(),
            notifications,
            connectors,
            ..Bundle::default()
        }
    })
}

/// A bundle that can be read: without entries that have both name and labels of another, or
/// that are only for connections that it is not for.
pub fn readable_bundle() -> impl Strategy<Value = Bundle> {
    bundle().prop_map(|mut bundle| {
        let Bundle {
            connections,
            notifications,
            connectors,
            ..
        } = &mut bundle;
        let notifications = notifications.iter_mut().flatten();
        let only = notifications.map(|it| &mut it.only_at);
        let only = only.chain(connectors.iter_mut().flatten().map(|it| &mut it.only_at));
        for names in only.filter(|_| !connections.is_empty()) {
            names.retain(|name| connections.contains_key(name));
        }
        let notifications = bundle.notifications.take();
        bundle.notifications =
            notifications.map(|all| once(all, |it| format!("{} {:?}", it.name, it.labels)));
        let connectors = bundle.connectors.take();
        bundle.connectors = connectors.map(|all| {
            once(all, |it| {
                format!("{} {:?}", it.notification_type, it.labels)
            })
        });
        bundle
    })
}

/// What external IDs are asked for under.
pub fn keys() -> Keys {
    let key = |name: &str, id: &str| (name.to_owned(), Secret::new(id));
    Keys {
        everywhere: BTreeMap::from([
            key("first", "0d9c2f71-5b1e-4c9a-8f43-c1d20f9e37b6"),
            key("second", "77e0a3c4-0f0e-4b57-9d4b-5f8f6f1f0c11"),
        ]),
        ..Keys::default()
    }
}

/// The same, and requests that are rejected for good.
pub fn faults_and_rejections() -> impl Strategy<Value = Vec<Fault>> {
    let rejected = select(&[400, 403, 422][..]).prop_map(Fault::Refused);
    (
        faults(),
        vec((any::<prop::sample::Index>(), rejected), 0..12),
    )
        .prop_map(|(mut faults, rejected)| {
            for (at, fault) in rejected {
                faults.insert(at.index(faults.len() + 1), fault);
            }
            faults
        })
}

pub fn faults() -> impl Strategy<Value = Vec<Fault>> {
    let fault = prop_oneof![
        6 => Just(Fault::None),
        1 => select(&[401, 429, 503, 504][..]).prop_map(Fault::Refused),
        1 => Just(Fault::LostBefore),
        1 => Just(Fault::LostAfter),
        1 => Just(Fault::FailedAfter),
        1 => Just(Fault::ReloadBefore),
        1 => Just(Fault::ReloadAfter),
        1 => Just(Fault::Thin),
    ];
    vec(fault, 0..60)
}
