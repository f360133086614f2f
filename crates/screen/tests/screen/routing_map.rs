//! The routing map: nothing overlaps, nothing is lost, and sums are equal.

use std::collections::BTreeMap;

use domain::cts::Listening;
use domain::notification::{Notification, OperationSet, Scope};
use proptest::prelude::*;
use screen::collation::{Collate, Compare, no_rules};
use screen::routing_map::{Dead, MapFacts, Mapped, Node, RoutingMap, Side, fitted};

const TOPIC: &str = "urn:smn:eu-de:00000000000000000000000000000000:alerts";

fn notification(name: &str, services: &[&str], topic: Option<&str>) -> Notification {
    let set = |service: &&str| OperationSet {
        service_type: (*service).to_owned(),
        resource_type: service.to_lowercase(),
        trace_names: vec!["create".to_owned()],
    };
    Notification {
        name: name.to_owned(),
        scope: match services {
            [] => Scope::Complete,
            _ => Scope::Customized,
        },
        operations: services.iter().map(set).collect(),
        topic: topic.map(str::to_owned),
        enabled: Some(true),
        ..Notification::default()
    }
}

fn mapped(notification: &Notification) -> Mapped<'_> {
    Mapped {
        notification,
        dead: None,
        is_unknown: false,
        events: None,
    }
}

fn of(mapped: Vec<Mapped<'_>>, services: &[&'static str]) -> RoutingMap {
    in_order(mapped, services, no_rules)
}

fn in_order(mapped: Vec<Mapped<'_>>, services: &[&'static str], collate: Collate) -> RoutingMap {
    let facts = MapFacts {
        notifications: mapped,
        services: services.to_vec(),
        listening: BTreeMap::from([(TOPIC.to_owned(), Listening::Confirmed)]),
    };
    RoutingMap::of(&facts, collate)
}

/// A language that reads words from their ends; it is asked only where there is more than
/// ASCII.
fn from_ends(texts: &[&str]) -> Option<Compare> {
    let read = |text: &&str| text.chars().rev().collect::<String>();
    let read: Vec<String> = texts.iter().map(read).collect();
    Some(Box::new(move |a, b| read[a].cmp(&read[b])))
}

#[test]
fn what_is_alike_is_in_the_order_of_the_language() {
    let topic = |name: &str| format!("urn:smn:eu-de:00000000000000000000000000000000:{name}");
    let topics = ["xä", "ya", "zm"].map(topic);
    let all: Vec<Notification> = ["ämz", "bza", "czm"]
        .iter()
        .zip(&topics)
        .map(|(name, topic)| notification(name, &["IAM"], Some(topic)))
        .collect();
    let map = in_order(
        all.iter().map(mapped).collect(),
        &["ÄZ", "BA", "CM"],
        from_ends,
    );
    let names = |side| -> Vec<&str> {
        let nodes = map.nodes.iter().filter(|it| it.side == side);
        nodes.map(|it| it.name.as_str()).collect()
    };
    assert_eq!(names(Side::Notification), ["bza", "czm", "ämz"]);
    assert_eq!(names(Side::Target), ["ya", "zm", "xä"]);
    assert_eq!(names(Side::Service), ["IAM", "BA", "CM", "ÄZ"]);
}

fn find<'a>(map: &'a RoutingMap, side: Side, name: &str) -> &'a Node {
    let found = |it: &&Node| it.side == side && it.name == name;
    map.nodes.iter().find(found).unwrap()
}

#[test]
fn services_lead_over_notifications_to_targets() {
    let (iam, both) = (
        notification("iam", &["IAM"], Some(TOPIC)),
        notification("both", &["IAM", "VPC"], None),
    );
    let map = of(vec![mapped(&iam), mapped(&both)], &["IAM", "VPC", "KMS"]);
    assert_eq!(find(&map, Side::Service, "IAM").notifications, [1, 0]);
    assert!(find(&map, Side::Service, "KMS").is_gap);
    assert!(!find(&map, Side::Service, "VPC").is_gap);
    let target = find(&map, Side::Target, "alerts");
    assert_eq!(target.listening, Some(Listening::Confirmed));
    assert_eq!(find(&map, Side::Target, "").notifications, [1]);
    assert_eq!(map.bands.len(), 5);
    assert!(!map.by_events);
}

#[test]
fn what_only_dead_ones_watch_is_a_gap() {
    let kms = notification("kms", &["KMS"], Some(TOPIC));
    let dead = Mapped {
        dead: Some(Dead::Disabled),
        ..mapped(&kms)
    };
    let map = of(vec![dead], &["KMS"]);
    assert!(find(&map, Side::Service, "KMS").is_gap);
    assert!(map.bands.iter().all(|band| band.is_dead));
    assert_eq!(
        find(&map, Side::Notification, "kms").dead,
        Some(Dead::Disabled)
    );
}

#[test]
fn what_is_unknown_is_neither_live_nor_a_gap() {
    let (kms, both) = (
        notification("kms", &["KMS", "IAM"], Some(TOPIC)),
        notification("both", &["IAM"], Some(TOPIC)),
    );
    let unknown = Mapped {
        is_unknown: true,
        ..mapped(&kms)
    };
    let map = of(vec![unknown, mapped(&both)], &["KMS"]);
    assert!(find(&map, Side::Notification, "kms").is_unknown);
    assert!(!find(&map, Side::Notification, "both").is_unknown);
    // A service is as well watched as by the best that watches it.
    let watched = |name: &str| {
        let service = find(&map, Side::Service, name);
        (service.is_gap, service.is_unknown)
    };
    assert_eq!(watched("KMS"), (false, true));
    assert_eq!(watched("IAM"), (false, false));
    let unknown = map.bands.iter().filter(|band| band.is_unknown).count();
    assert_eq!((unknown, map.bands.len()), (3, 5));
    assert!(map.bands.iter().all(|band| !band.is_dead));
    // Those drawn as one are alike in this as well.
    let many = vec![kms; 40];
    let many = many.iter().enumerate().map(|(at, one)| Mapped {
        is_unknown: at % 2 == 0,
        ..mapped(one)
    });
    let map = of(many.collect(), &[]);
    let groups = map.nodes.iter().filter(|it| it.side == Side::Notification);
    let groups: Vec<(bool, usize)> = groups
        .map(|it| (it.is_unknown, it.notifications.len()))
        .collect();
    assert_eq!(groups, [(false, 20), (true, 20)]);
}

#[test]
fn nothing_is_a_gap_where_one_watches_everything() {
    let all = notification("all", &[], Some(TOPIC));
    let map = of(vec![mapped(&all)], &["KMS", "IAM"]);
    let services = map.nodes.iter().filter(|it| it.side == Side::Service);
    let services: Vec<(&str, bool)> = services.map(|it| (&*it.name, it.is_gap)).collect();
    assert_eq!(services, [("", false)]);
}

#[test]
fn widths_are_those_of_events_where_there_are_any() {
    let (busy, quiet) = (
        notification("busy", &["IAM"], Some(TOPIC)),
        notification("quiet", &["VPC"], Some(TOPIC)),
    );
    let with = |notification, events| Mapped {
        events: Some(events),
        ..mapped(notification)
    };
    let map = of(vec![with(&busy, 90), with(&quiet, 10)], &[]);
    assert!(map.by_events);
    let band = |name| find(&map, Side::Notification, name).band;
    assert!((band("busy") - 9.0 * band("quiet")).abs() < 1e-6);
    let none = of(vec![with(&busy, 0), with(&quiet, 0)], &[]);
    assert!(!none.by_events);
}

#[test]
fn nothing_is_drawn_of_nothing() {
    assert_eq!(of(vec![], &[]), RoutingMap::default());
}

fn dead() -> impl Strategy<Value = Option<Dead>> {
    prop_oneof![
        3 => Just(None),
        1 => Just(Some(Dead::Disabled)),
        1 => Just(Some(Dead::NobodySubscribed)),
    ]
}

type Made = (Vec<&'static str>, u8, Option<Dead>, Option<usize>, bool);

fn made() -> impl Strategy<Value = Vec<Made>> {
    let services = prop::sample::subsequence(vec!["IAM", "ECS", "VPC", "KMS", "OBS"], 0..=5);
    let events = prop::option::of(0_usize..1000);
    prop::collection::vec((services, 0_u8..6, dead(), events, any::<bool>()), 0..130)
}

proptest! {
    #[test]
    fn nothing_overlaps_nothing_is_lost_and_sums_are_equal(made in made()) {
        let topic = |number: u8| (number > 0).then(|| format!("{TOPIC}{number}"));
        let notifications: Vec<Notification> = made
            .iter()
            .enumerate()
            .map(|(at, (services, number, ..))| {
                notification(&format!("n{at}"), services, topic(*number).as_deref())
            })
            .collect();
        let mapped = notifications.iter().zip(&made).map(|(notification, made)| Mapped {
            notification,
            dead: made.2,
            is_unknown: made.2.is_none() && made.4,
            events: made.3,
        });
        let map = of(mapped.collect(), &["IAM", "DNS"]);
        for side in [Side::Service, Side::Notification, Side::Target] {
            let column: Vec<&Node> = map.nodes.iter().filter(|it| it.side == side).collect();
            for pair in column.windows(2) {
                prop_assert!(pair[0].y + pair[0].height < pair[1].y);
            }
            for node in &column {
                prop_assert!(node.y >= -1e-6 && node.y + node.height <= map.height + 1e-6);
                prop_assert!(node.band <= node.height + 1e-6);
            }
            let mut there: Vec<usize> = column.iter().flat_map(|it| it.notifications.clone()).collect();
            there.sort_unstable();
            there.dedup();
            prop_assert_eq!(there, (0..made.len()).collect::<Vec<_>>(), "{:?}", side);
        }
        let middle = map.nodes.iter().filter(|it| it.side == Side::Notification).count();
        prop_assert!(middle <= 24 || map.nodes.iter().any(|it| it.name.is_empty()));
        for (at, node) in map.nodes.iter().enumerate() {
            let sum = |end: fn(&screen::routing_map::Band) -> usize| {
                map.bands.iter().filter(|it| end(it) == at).map(|it| it.width).sum::<f64>()
            };
            let (into, out) = (sum(|it| it.to), sum(|it| it.from));
            let near = |width: f64| (width - node.band).abs() < 1e-6;
            let is_kept = match node.side {
                Side::Service => near(out),
                Side::Notification => near(into) && near(out),
                Side::Target => near(into),
            };
            prop_assert!(is_kept, "{} and {} of {:?}", into, out, node);
        }
        for band in &map.bands {
            let (from, to) = (&map.nodes[band.from], &map.nodes[band.to]);
            prop_assert!(band.y.0 >= from.y - 1e-6 && band.y.0 + band.width <= from.y + from.height + 1e-6);
            prop_assert!(band.y.1 >= to.y - 1e-6 && band.y.1 + band.width <= to.y + to.height + 1e-6);
        }
    }
}

#[test]
fn a_name_is_cut_where_the_room_ends_and_earlier_beside_a_mark() {
    assert_eq!(fitted("root_logins", "", 300.0), "root_logins");
    assert_eq!(fitted("root_logins", "no subscriber", 300.0), "root_logins");
    let long = "changes_of_security_groups_and_network_acls";
    let alone = fitted(long, "", 240.0);
    let marked = fitted(long, "no confirmed subscription", 240.0);
    for short in [&alone, &marked] {
        let begin = short.strip_suffix('…').unwrap();
        assert!(long.starts_with(begin) && !begin.is_empty());
    }
    assert!(marked.len() < alone.len());
    // Letters of East Asia take more room, and so do capitals.
    let count = |letter: &str| fitted(&letter.repeat(60), "", 240.0).chars().count();
    assert!(count("告") < count("A") && count("A") < count("a"));
    // However little room there is, something of it is seen.
    assert_eq!(fitted("告警", "未覆盖的服务", 10.0), "告…");
    assert_eq!(fitted("", "", 10.0), "");
}
