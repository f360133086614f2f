//! Plans: what is done, what is in the way, what is warned of, and the file.

use std::collections::BTreeSet;
use std::sync::Arc;

use desired_state::bundle::{
    Bundle, Format, NotificationEntry, bundle_of, bundle_of_connectors, bundle_of_several, read,
};
use desired_state::place::{Connection, Place, Reading};
use desired_state::plan::{
    Action, Blocked, Content, Object, Options, Plan, Unreached, Warning, plan,
};
use domain::connector::Connector;
use domain::cts::Listening;
use domain::notification::{Known, Notification, OperationSet, Scope, Site, UserGroup};
use domain::secret::Secret;
use proptest::prelude::*;
use wire::cts::Quota;
use wire::notifications::NotificationList;

use crate::generate::{connections, keys, world};
use crate::world::{Corner, World};

fn bundle(text: &str) -> Bundle {
    read(text, Format::Yaml).unwrap().bundle
}

fn planned(bundle: &Bundle, places: &[Place<'_>], delete: bool) -> Plan {
    let options = Options {
        delete,
        external_id: &|_, _| None,
    };
    plan(bundle, places, options)
}

fn stored(name: &str, connection: &Connection) -> Notification {
    let (region, project) = (&connection.region, &connection.project_id);
    Notification {
        id: format!("id-{name}"),
        name: name.to_owned(),
        topic: Some(format!("urn:smn:{region}:{project}:alerts")),
        enabled: Some(true),
        kind: Some("smn".to_owned()),
        ..Notification::default()
    }
}

fn place<'a>(connection: &'a Connection, list: &'a NotificationList) -> Place<'a> {
    Place {
        connection,
        notifications: Reading::Read(list),
        connectors: Reading::NotReached,
        topics: None,
        quotas: None,
        known: None,
    }
}

/// What a plan says of one notification of a bundle at one connection.
fn decided(text: &str, connection: &Connection, list: &NotificationList) -> (Action, Vec<Warning>) {
    let text = format!(
        "version: 1\nnotifications:\n  - {}",
        text.replace('\n', "\n    ")
    );
    let plan = planned(&bundle(&text), &[place(connection, list)], false);
    let item = plan.items.into_iter().next().unwrap();
    (item.action, item.warnings)
}

const ROOT: &str = "name: root\nscope: all\ntarget: {topic: alerts}";

/// The stored notification would be about everything, whatever is listed.
#[test]
fn a_plan_warns_of_operations_that_limit_nothing() {
    let here = connections().remove(0);
    let listed = format!(
        "{ROOT}\noperations: [{{service_type: ECS, resource_type: ecs, trace_names: [deleteServer]}}]"
    );
    let rules = |text: &str| -> Vec<String> {
        let (action, warnings) = decided(text, &here, &NotificationList::default());
        assert!(matches!(action, Action::Create { .. }));
        let found = warnings.into_iter().filter_map(|it| match it {
            Warning::Found(found) => Some(found.rule),
            _ => None,
        });
        found.collect()
    };
    assert_eq!(rules(&listed), ["operation/not-sent"]);
    assert_eq!(rules(ROOT), [""; 0]);
}

/// Two connections to one project, `One` and `Twin`, and another one.
fn twins() -> [Connection; 3] {
    let [one, other]: [Connection; 2] = connections()
        .into_iter()
        .take(2)
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    let twin = |id: &str, name: &str| Connection {
        id: id.to_owned(),
        name: name.to_owned(),
        labels: [("at".to_owned(), id.to_owned())].into(),
        ..one.clone()
    };
    [twin("1", "One"), twin("2", "Twin"), other]
}

/// Each action with the other connections that are named, by connection and name.
fn settled(
    text: &str,
    connections: &[Connection],
    list: &NotificationList,
    delete: bool,
) -> Vec<(String, String, Vec<String>)> {
    let places: Vec<Place<'_>> = connections.iter().map(|it| place(it, list)).collect();
    let plan = planned(&bundle(text), &places, delete);
    assert_eq!(
        Plan::from_json(&plan.to_json()).unwrap().items.len(),
        plan.items.len()
    );
    let items = plan.items.into_iter().map(|item| {
        let said = match &item.action {
            Action::Blocked { reason } => format!("{reason:?}"),
            other => other.word().to_owned(),
        };
        let twins = item.warnings.into_iter().filter_map(|it| match it {
            Warning::SameProject { connections } => Some(connections),
            _ => None,
        });
        let place = format!("{} {}", item.connection.name, item.object.name());
        (place, said, twins.flatten().collect())
    });
    let mut items: Vec<_> = items.collect();
    items.sort();
    items
}

/// What one of them writes the other one would write over, for ever.
#[test]
fn connections_to_one_project_are_told_and_do_not_fight() {
    let [one, twin, other] = twins();
    let all = [one.clone(), twin.clone(), other.clone()];
    let none = NotificationList::default();
    let each = |said: [&str; 3]| -> Vec<(String, String, Vec<String>)> {
        let item = |place: &str, said: &str, twins: &[&str]| {
            let twins = twins.iter().map(|it| (*it).to_owned()).collect();
            (place.to_owned(), said.to_owned(), twins)
        };
        let mut items = vec![
            item("One n", said[0], &["Twin"]),
            item("Twin n", said[1], &["One"]),
            item(&format!("{} n", other.name), said[2], &[]),
        ];
        items.sort();
        items
    };
    let same = "version: 1\nnotifications: [{name: n, scope: all, target: {topic: alerts}}]";
    assert_eq!(settled(same, &all, &none, false), each(["create"; 3]));
    // The same with other words.
    let words = "version: 1\nvariables: {t: alerts}\nconnections: {Twin: {variables: {t: alerts}}, One: {}, 'Project b': {}}\nnotifications: [{name: n, scope: all, target: {topic: '{t}'}}]";
    assert_eq!(settled(words, &all, &none, false), each(["create"; 3]));
    let differ = words.replace("{t: alerts}}, One", "{t: other}}, One");
    let blocked = ["SameProject", "SameProject", "create"];
    assert_eq!(settled(&differ, &all, &none, false), each(blocked));
    // One of them has it already.
    let list: NotificationList = [stored("n", &one)].into_iter().collect();
    let (a, b) = (place(&one, &list), place(&twin, &list));
    let plan = planned(&bundle(&differ), &[a, b], false);
    let reasons = plan.items.iter().map(|it| it.action.clone());
    let same_project = Action::Blocked {
        reason: Blocked::SameProject,
    };
    assert_eq!(
        reasons.collect::<Vec<_>>(),
        [same_project.clone(), same_project]
    );
    assert!(plan.is_empty() && plan.counts().blocked == 2);
    // Only one of them is to have it, and the other one not.
    let labeled = "version: 1\nnotifications: [{name: n, scope: all, labels: {at: '2'}, target: {topic: other}}]";
    let pair = [one.clone(), twin.clone()];
    let said = |delete: bool| -> Vec<String> {
        let items = settled(labeled, &pair, &list, delete);
        items.into_iter().map(|(_, said, _)| said).collect()
    };
    assert_eq!(said(false), ["keep", "update"]);
    assert_eq!(said(true), ["SameProject", "SameProject"]);
    // What neither is to have both may delete.
    let nothing = "version: 1\nnotifications: []";
    let items = settled(nothing, &pair, &list, true);
    assert!(
        items
            .iter()
            .all(|(_, said, twins)| said == "delete" && twins.len() == 1)
    );
    // Where the wanted one is in the way of itself, it is not deleted through the other one.
    let refused = labeled.replace("topic: other", "topic: '-x'");
    let items = settled(&refused, &pair, &list, true);
    assert_eq!(items[0].1, "SameProject");
    assert!(items[1].1.starts_with("Refused"));
    // Nothing is written through a connection that is read-only.
    let read_only = Connection {
        read_only: true,
        ..twin.clone()
    };
    let items = settled(&differ, &[one.clone(), read_only], &none, false);
    let said: Vec<&str> = items.iter().map(|(_, said, _)| said.as_str()).collect();
    assert_eq!(said, ["create", "ReadOnly"]);
    assert!(items.iter().all(|(.., twins)| twins.len() == 1));
}

#[test]
fn only_what_is_known_to_be_one_project_is_called_so() {
    let [one, twin, _] = twins();
    let none = NotificationList::default();
    let text = "version: 1\nnotifications: [{name: n, scope: all}]";
    let is_told = |one: &Connection, two: &Connection| {
        let items = settled(text, &[one.clone(), two.clone()], &none, false);
        items.iter().any(|(.., twins)| !twins.is_empty())
    };
    assert!(is_told(&one, &twin));
    let changes: [fn(&mut Connection); 5] = [
        |it| it.site = Site::Other,
        |it| it.region.clear(),
        |it| it.project_id.clear(),
        |it| it.site = Site::CloudRu,
        |it| it.region = "eu-de".to_owned(),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let (mut one, mut two) = (one.clone(), twin.clone());
        change(&mut two);
        assert!(!is_told(&one, &two), "{at}");
        // Unknown twice is not the same.
        change(&mut one);
        assert_eq!(is_told(&one, &two), at > 2, "{at}");
    }
}

#[test]
fn what_is_in_the_way_is_named() {
    let here = connections().remove(0);
    let none = NotificationList::default();
    let reason = |text: &str, connection: &Connection, list: &NotificationList| match decided(
        text, connection, list,
    )
    .0
    {
        Action::Blocked { reason } => reason,
        other => panic!("{other:?}"),
    };
    let read_only = Connection {
        read_only: true,
        ..here.clone()
    };
    assert_eq!(reason(ROOT, &read_only, &none), Blocked::ReadOnly);
    let nowhere = Connection {
        region: String::new(),
        ..here.clone()
    };
    let Blocked::Variable(unresolved) = reason(ROOT, &nowhere, &none) else {
        panic!("not blocked by a variable")
    };
    assert_eq!(unresolved.variable, "region");
    let twice = [stored("root", &here), stored("root", &here)];
    let twice: NotificationList = twice.into_iter().collect();
    assert_eq!(reason(ROOT, &here, &twice), Blocked::TwiceStored);
    let cut = Notification {
        enabled: None,
        ..stored("root", &here)
    };
    let cut: NotificationList = [cut].into_iter().collect();
    assert_eq!(reason(ROOT, &here, &cut), Blocked::LeftOut);

    // The alphabet of names, and functions, depend on the cloud.
    let chinese = "name: 告警\nscope: all\ntarget: {topic: alerts}";
    let calls = "name: root\nscope: all\ntarget: {function: 'default:page'}";
    let otc = Connection {
        site: Site::OpenTelekomCloud,
        ..here.clone()
    };
    for (text, rule) in [(chinese, "name/characters"), (calls, "topic/function-site")] {
        assert!(matches!(
            decided(text, &here, &none).0,
            Action::Create { .. }
        ));
        let Blocked::Refused(found) = reason(text, &otc, &none) else {
            panic!("{text} is not refused")
        };
        assert_eq!(found[0].rule, rule);
    }

    let root = ROOT.replace('\n', "\n    ");
    let labels = "labels: {env: prod}";
    let two = format!("version: 1\nnotifications:\n  - {root}\n  - {root}\n    {labels}");
    let plan = planned(&bundle(&two), &[place(&here, &none)], false);
    assert_eq!(
        plan.items[0].action,
        Action::Blocked {
            reason: Blocked::TwiceInBundle
        }
    );
    assert_eq!(plan.items.len(), 1);
    let unread = Place {
        notifications: Reading::Unread,
        ..place(&here, &none)
    };
    let plan = planned(
        &bundle(&two.replace("- name: root", "- name: other")),
        &[unread],
        true,
    );
    assert!(plan.is_empty());
}

#[test]
fn what_was_stored_and_is_not_touched_is_never_refused() {
    let here = Connection {
        site: Site::OpenTelekomCloud,
        ..connections().remove(0)
    };
    let list: NotificationList = [stored("old-name", &here)].into_iter().collect();
    let text = ROOT.replace("root", "old-name");
    assert_eq!(decided(&text, &here, &list).0, Action::Unchanged);
    let (action, _) = decided(&format!("{text}\nenabled: false"), &here, &list);
    assert!(matches!(action, Action::Update { .. }), "{action:?}");
}

#[test]
fn an_update_is_told_field_by_field() {
    let here = connections().remove(0);
    let list: NotificationList = [stored("root", &here)].into_iter().collect();
    let text = "
version: 1
notifications:
  - name: root
    scope: selected
    operations:
      - {service_type: ECS, resource_type: ecs, trace_names: [deleteServer]}
    target: {topic: alerts}
    enabled: false
  - name: fresh
    scope: all
    enabled: false
";
    let plan = planned(&bundle(text), &[place(&here, &list)], false);
    let keys = |at: usize| -> Vec<&str> {
        let changes = plan.items[at].changes();
        changes.iter().map(|change| change.key).collect()
    };
    assert_eq!(keys(0), ["scope", "operations", "enabled"]);
    assert_eq!(keys(1), ["name", "scope", "enabled"]);
}

#[test]
fn a_topic_that_is_not_there_is_warned_of() {
    let here = connections().remove(0);
    let list = NotificationList::default();
    let text = format!(
        "version: 1\nnotifications:\n  - {}",
        ROOT.replace('\n', "\n    ")
    );
    let urn = |name: &str| format!("urn:smn:{}:{}:{name}", here.region, here.project_id);
    for (topics, is_warned) in [
        (None, false),
        (Some(vec![urn("alerts")]), false),
        (Some(vec![urn("other")]), true),
    ] {
        let place = Place {
            topics: topics.as_deref(),
            ..place(&here, &list)
        };
        let plan = planned(&bundle(&text), &[place], false);
        let warned = plan.items[0].warnings.contains(&Warning::TopicMissing {
            topic: "alerts".to_owned(),
        });
        assert_eq!(warned, is_warned);
    }
}

/// With a blank around it a stored name never matches: that is a difference, which a plan
/// takes away, and an export keeps.
#[test]
fn blanks_around_stored_names_are_a_difference() {
    let here = connections().remove(0);
    let plain = Notification {
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["createServer".to_owned()],
        }],
        user_groups: vec![UserGroup {
            group: "admin".to_owned(),
            users: vec!["bob".to_owned()],
        }],
        ..stored("one", &here)
    };
    let spoiled: [fn(&mut Notification); 4] = [
        |it| it.operations[0].service_type.push(' '),
        |it| it.operations[0].resource_type.insert(0, '\t'),
        |it| it.operations[0].trace_names[0].push('\u{200b}'),
        |it| it.user_groups[0].users[0].push(' '),
    ];
    let exported = |one: &Notification| {
        let list = NotificationList::from_iter([one.clone()]);
        bundle_of(&here, Some(&list), &|_| true, None).bundle
    };
    let wanted = exported(&plain);
    for spoil in spoiled {
        let mut odd = plain.clone();
        spoil(&mut odd);
        let list = NotificationList::from_iter([odd.clone()]);
        let decide = |bundle: &Bundle| {
            let plan = planned(bundle, &[place(&here, &list)], false);
            plan.items.into_iter().next().unwrap().action
        };
        let Action::Update { wanted, .. } = decide(&wanted) else {
            panic!("{odd:?} is taken for the same");
        };
        let Content::Notification(wanted) = wanted else {
            panic!("{wanted:?}");
        };
        assert_eq!(
            (&wanted.operations, &wanted.user_groups),
            (&plain.operations, &plain.user_groups)
        );
        assert_eq!(decide(&exported(&odd)), Action::Unchanged);
    }
}

/// A bundle is typed far away from the catalog: what that spells otherwise never matches.
#[test]
fn operations_that_the_catalog_does_not_have_are_warned_of() {
    let here = connections().remove(0);
    let list = NotificationList::default();
    let catalogue = [OperationSet {
        service_type: "OBS".to_owned(),
        resource_type: "bucket".to_owned(),
        trace_names: vec!["deleteBucket".to_owned()],
    }];
    let known = Arc::new(Known::new(&catalogue).unwrap());
    let rules = |service: &str, name: &str, known: Option<&Arc<Known>>| -> Vec<String> {
        let text = format!(
            "version: 1\nnotifications:\n  - name: one\n    scope: selected\n    operations:\n      - {{service_type: {service}, resource_type: bucket, trace_names: [{name}]}}\n    target: {{topic: alerts}}\n"
        );
        let place = Place {
            known,
            ..place(&here, &list)
        };
        let plan = planned(&bundle(&text), &[place], false);
        let warnings = plan.items[0].warnings.iter();
        let rules = warnings.filter_map(|warning| match warning {
            Warning::Found(found) => Some(found.rule.clone()),
            _ => None,
        });
        rules.collect()
    };
    for (service, name, rule) in [
        ("obs", "deleteBucket", "operation/spelling"),
        ("OBS", "deletebucket", "operation/spelling"),
        ("OBS", "nukeEverything", "operation/unknown"),
    ] {
        assert_eq!(
            rules(service, name, Some(&known)),
            [rule],
            "{service} {name}"
        );
        // Where it was not read, nothing is concluded.
        assert_eq!(rules(service, name, None), [""; 0], "{service} {name}");
    }
    assert_eq!(rules("OBS", "deleteBucket", Some(&known)), [""; 0]);
}

#[test]
fn a_topic_that_nobody_listens_to_is_warned_of() {
    let all = connections();
    let list = NotificationList::default();
    let places: Vec<Place<'_>> = all.iter().map(|here| place(here, &list)).collect();
    let entry = |name: &str, more: &str| {
        format!("  - {{name: {name}, scope: all, target: {{topic: alerts}}{more}}}\n")
    };
    let text = [
        "version: 1\nnotifications:\n",
        &entry("on", ""),
        &entry("off", ", enabled: false"),
        "  - {name: called, scope: all, target: {function: default:on-alert}}\n",
    ];
    let mut plan = planned(&bundle(&text.concat()), &places, false);
    // At one nobody is subscribed, at the next nobody confirmed, of the last nothing is known.
    let known = [Some(Listening::None), Some(Listening::Unconfirmed), None];
    plan.warn_of_unheard(&|id, urn| {
        assert!(urn.ends_with(":alerts"), "{urn}");
        let at = all.iter().position(|here| here.id == id)?;
        assert!(urn.contains(&all[at].project_id), "{urn}");
        known[at]
    });
    let mut warned = Vec::new();
    for item in &plan.items {
        for warning in &item.warnings {
            if let Warning::TopicUnheard {
                topic,
                is_unconfirmed,
            } = warning
            {
                assert_eq!(topic, "alerts");
                warned.push((&*item.connection.id, item.object.name(), *is_unconfirmed));
            }
        }
    }
    let expected = [(&*all[0].id, "on", false), (&*all[1].id, "on", true)];
    assert_eq!(warned, expected);
    // It stands in the file of the plan.
    assert_eq!(
        Plan::from_json(&plan.to_json()).unwrap().counts(),
        plan.counts()
    );
    // Said once, also where the list of topics has said it.
    let mut plan = planned(&bundle(&text.concat()), &places, false);
    for _ in 0..2 {
        plan.warn_of_unheard(&|_, _| Some(Listening::NoTopic));
        let missing = Warning::TopicMissing {
            topic: "alerts".to_owned(),
        };
        for item in &plan.items {
            let said = item.warnings.iter().filter(|warning| **warning == missing);
            assert_eq!(said.count(), usize::from(item.object.name() == "on"));
        }
    }
    for heard in [Listening::Confirmed, Listening::Unknown] {
        let mut plan = planned(&bundle(&text.concat()), &places, false);
        let before = plan.clone();
        plan.warn_of_unheard(&|_, _| Some(heard));
        assert_eq!(plan, before);
    }
}

/// What is stored where two notifications are.
fn one_and_two(here: &Connection) -> NotificationList {
    let stored = ["one", "two"].map(|name| stored(name, here));
    stored.into_iter().collect()
}

/// A notification of a bundle that wants nothing but to be there.
fn entry(name: &str) -> String {
    format!("  - {{name: {name}, scope: all, enabled: false}}\n")
}

#[test]
fn deletes_come_last_unless_there_is_no_room() {
    let here = connections().remove(0);
    let list = one_and_two(&here);
    let bundle = bundle(&format!(
        "version: 1\nnotifications:\n{}{}{}{}",
        entry("a"),
        entry("b"),
        entry("c"),
        entry("one"),
    ));
    let order = |quota: u32| {
        let quotas = [Quota {
            kind: wire::cts::NOTIFICATIONS.to_owned(),
            used: None,
            quota,
        }];
        let place = Place {
            quotas: Some(&quotas),
            ..place(&here, &list)
        };
        let plan = planned(&bundle, &[place], true);
        let word = |item: &desired_state::plan::Item| {
            let quota = item
                .warnings
                .iter()
                .any(|it| matches!(it, Warning::Quota { .. }));
            let mark = if quota { "!" } else { "" };
            format!("{}{mark}", item.object.name())
        };
        plan.items.iter().map(word).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(100), "one a b c two");
    assert_eq!(order(5), "one a b c two");
    assert_eq!(order(4), "two one a b c");
    assert_eq!(order(3), "two one a b c!");
}

#[test]
fn a_quota_that_is_known_to_be_full_is_told_as_a_fact() {
    let here = connections().remove(0);
    let list = one_and_two(&here);
    let text = ["a", "b"].map(entry).concat();
    let bundle = bundle(&format!("version: 1\nnotifications:\n{text}"));
    let told = |used: Option<u32>, quota: u32, delete: bool| {
        let quotas = [Quota {
            kind: wire::cts::NOTIFICATIONS.to_owned(),
            used,
            quota,
        }];
        let place = Place {
            quotas: Some(&quotas),
            ..place(&here, &list)
        };
        let plan = planned(&bundle, &[place], delete);
        let warnings = plan.items.iter().flat_map(|item| &item.warnings);
        warnings
            .map(|it| it.words().to_string())
            .collect::<Vec<_>>()
    };
    let full = "No room: 2 of 2 notifications are in use by then.";
    assert_eq!(told(Some(2), 2, false), [full, full]);
    let filled = "No room: 3 of 3 notifications are in use by then.";
    assert_eq!(told(Some(2), 3, false), [filled]);
    // What the plan deletes makes room.
    assert!(told(Some(2), 2, true).is_empty());
    let perhaps = "The project can have 3 notifications. There might be no room for this one.";
    assert_eq!(told(None, 3, false), [perhaps]);
}

#[test]
fn without_a_list_nothing_is_deleted_and_unmatched_entries_are_named() {
    let here = connections().remove(0);
    let list: NotificationList = [stored("one", &here)].into_iter().collect();
    let none = bundle("version: 1");
    assert!(
        planned(&none, &[place(&here, &list)], true)
            .items
            .is_empty()
    );
    let text = "version: 1\nnotifications:\n  - {name: x, scope: all, enabled: false, labels: {env: moon}}";
    let plan = planned(&bundle(text), &[place(&here, &list)], false);
    assert_eq!(plan.unmatched, [Object::Notification("x".to_owned())]);
    assert_eq!(plan.items[0].action, Action::Keep);
}

#[test]
fn a_name_that_is_not_known_keeps_everything_from_being_deleted() {
    let here = connections().remove(0);
    let list: NotificationList = [stored("one", &here)].into_iter().collect();
    let text = "
version: 1
connections:
  Somewhere else: {variables: {team: red}}
notifications:
  - {name: 'x_{team}', scope: all, enabled: false}
";
    let plan = planned(&bundle(text), &[place(&here, &list)], true);
    assert!(plan.is_empty());
    assert_eq!(plan.counts().blocked, 2);
}

#[test]
fn what_a_bundle_has_for_no_connection_is_named() {
    let all = connections();
    let unreached = |text: &str| {
        let entries = "notifications:\n  - {name: x, scope: all, labels: {LABELS}}\n  - {name: y, scope: all}";
        let (head, labels) = text.split_once('|').unwrap();
        let text = format!("version: 1\n{head}\n{}", entries.replace("LABELS", labels));
        Unreached::of(&bundle(&text), &all)
    };
    let (label, value) = all[0].labels.iter().next().unwrap();
    let everywhere = unreached(&format!("|{label}: {value}"));
    assert!(everywhere.is_nothing() && !everywhere.is_all);
    // A label that is misspelt.
    let part = unreached("|env: prd");
    assert_eq!(part.labels, ["env=prd"]);
    assert_eq!(part.objects, [Object::Notification("x".to_owned())]);
    assert!(!part.is_all);
    // A connection that has another name by now.
    let renamed = unreached("connections: {Elsewhere: {}}|");
    assert_eq!(renamed.strangers, ["Elsewhere"]);
    assert!(renamed.is_all && renamed.objects.len() == 2);
    // One of two is still there.
    let one = unreached(&format!(
        "connections: {{Elsewhere: {{}}, {}: {{}}}}|",
        all[0].name
    ));
    assert_eq!(one.strangers, ["Elsewhere"]);
    assert!(!one.is_all && one.objects.is_empty() && !one.is_nothing());
}

proptest! {
    #[test]
    fn what_was_exported_is_no_change(world in world(), at in 0..3_usize, yaml in any::<bool>()) {
        let seen = world.look();
        let place = seen[at].place();
        let (Reading::Read(list), Reading::Read(connectors)) =
            (place.notifications, place.connectors)
        else {
            panic!("not read")
        };
        let made = bundle_of(place.connection, Some(list), &|_| true, Some(connectors));
        prop_assert_eq!(&made.omitted, &[]);
        let format = if yaml { Format::Yaml } else { Format::Json };
        let text = made.bundle.write(format);
        for stored in connectors {
            prop_assert!(!text.contains(stored.external_id.expose()));
        }
        let again = read(&text, format).unwrap();
        prop_assert_eq!(&again.bundle, &made.bundle);
        let plan = planned(&again.bundle, &[place], true);
        prop_assert!(plan.items.iter().all(|it| it.action == Action::Unchanged), "{plan:#?}");
        prop_assert_eq!(plan.items.len(), list.len() + connectors.len());

        // At an empty connection of the same cloud, everything is created there.
        let other = Connection {
            id: "x".to_owned(),
            name: "Elsewhere".to_owned(),
            region: "cn-north-1".to_owned(),
            project_id: "7".repeat(32),
            ..place.connection.clone()
        };
        let keys = keys();
        let corner = Corner { connection: other, notifications: Vec::new(), connectors: Vec::new() };
        let empty = World::new(vec![corner]).look();
        let lookup = |connection: &str, name: &str| keys.get(connection, name);
        let options = Options { delete: false, external_id: &lookup };
        let copy = desired_state::plan::plan(&again.bundle, &[empty[0].place()], options);
        let own = format!(":{}:", place.connection.project_id);
        prop_assert!(!copy.to_json().contains(&own));
    }
}

#[test]
fn an_entry_that_is_only_for_some_connections_is_planned_at_these() {
    let all = connections();
    let list = NotificationList::default();
    let places: Vec<Place<'_>> = all.iter().map(|it| place(it, &list)).collect();
    let text = "\
version: 1
notifications:
  - {name: everywhere, scope: all, enabled: false}
  - {name: one, only_at: [Project b], scope: all, enabled: false}
  - {name: one, only_at: [Project a, Project c], scope: all, enabled: false, agency: false}
  - {name: prod, only_at: [Project a, Project b], labels: {env: prod}, scope: all, enabled: false}
  - {name: nowhere, only_at: [Project x], scope: all, enabled: false}
";
    let plan = planned(&bundle(text), &places, false);
    let items: Vec<(&str, &str)> = plan
        .items
        .iter()
        .map(|it| (it.connection.id.as_str(), it.object.name()))
        .collect();
    let expected = [
        ("a", "everywhere"),
        ("a", "one"),
        ("a", "prod"),
        ("b", "everywhere"),
        ("b", "one"),
        ("c", "everywhere"),
        ("c", "one"),
    ];
    assert_eq!(items, expected);
    assert_eq!(plan.unmatched, [Object::Notification("nowhere".to_owned())]);
    let known = all.iter().map(|it| it.name.clone()).collect();
    assert_eq!(bundle(text).strangers(&known), ["Project x"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// What is exported of a selection is a copy of it: where it was made there is nothing to
    /// do, and where its connections are empty they get what was selected of each, and no more.
    #[test]
    fn a_selection_over_several_connections_comes_back_as_it_was(
        world in world(),
        picks in proptest::collection::vec(any::<bool>(), 64),
        delete in any::<bool>(),
        yaml in any::<bool>(),
    ) {
        let seen = world.look();
        let places: Vec<Place<'_>> = seen.iter().map(|seen| seen.place()).collect();
        let mut picks = picks.into_iter();
        let mut selected: BTreeSet<(String, Object)> = BTreeSet::new();
        let (mut lists, mut connectors) = (Vec::new(), Vec::new());
        for place in &places {
            let mut is_picked = |object: Object| {
                let is = picks.next().unwrap_or(true);
                if is {
                    selected.insert((place.connection.name.clone(), object));
                }
                is
            };
            let Reading::Read(list) = place.notifications else { continue };
            let wanted: BTreeSet<String> = list
                .iter()
                .filter(|it| is_picked(Object::Notification(it.name.clone())))
                .map(|it| it.name.clone())
                .collect();
            if !wanted.is_empty() {
                let wanted = move |it: &Notification| wanted.contains(&it.name);
                lists.push((place.connection, list, wanted));
            }
            let Reading::Read(all) = place.connectors else { continue };
            let wanted: Vec<Connector> = all
                .iter()
                .filter(|it| is_picked(Object::Connector(it.notification_type.clone())))
                .cloned()
                .collect();
            if !wanted.is_empty() {
                connectors.push((place.connection, wanted));
            }
        }
        let format = if yaml { Format::Yaml } else { Format::Json };
        let mut left = selected;
        let made = [bundle_of_several(lists), bundle_of_connectors(connectors)];
        for made in made {
            prop_assert_eq!(&made.omitted, &[]);
            let again = read(&made.bundle.write(format), format).unwrap().bundle;
            prop_assert_eq!(&again, &made.bundle);
            let meant: Vec<Place<'_>> = places
                .iter()
                .filter(|it| again.is_made_for(&it.connection.name))
                .copied()
                .collect();
            let plan = planned(&again, &meant, false);
            prop_assert!(plan.is_empty(), "{plan:#?}");
            prop_assert_eq!(plan.counts().blocked, 0);
            prop_assert_eq!(&plan.unmatched, &[]);
            let entries = again.notifications.iter().flatten().count()
                + again.connectors.iter().flatten().count();
            prop_assert!(plan.counts().unchanged >= entries);

            let corners = meant.iter().map(|it| Corner {
                connection: it.connection.clone(),
                notifications: Vec::new(),
                connectors: Vec::new(),
            });
            let empty = World::new(corners.collect()).look();
            let empty: Vec<Place<'_>> = empty.iter().map(|it| it.place()).collect();
            let plan = planned(&again, &empty, delete);
            for item in plan.items {
                // Some clouds would refuse what is stored there.
                let is_wanted = matches!(
                    item.action,
                    Action::Create { .. } | Action::Blocked { reason: Blocked::Refused(_) }
                );
                prop_assert!(is_wanted, "{item:#?}");
                let key = (item.connection.name, item.object);
                prop_assert!(left.remove(&key), "{key:?}");
            }
        }
        prop_assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn what_cannot_be_exported_is_said() {
    let here = connections().remove(0);
    let cut = Notification {
        enabled: None,
        ..stored("cut", &here)
    };
    let odd = Notification {
        scope: "later".to_owned().into(),
        ..stored("odd", &here)
    };
    let list: NotificationList = [cut, odd, stored("fine", &here)].into_iter().collect();
    let made = bundle_of(&here, Some(&list), &|_| true, None);
    let names: Vec<&str> = made.omitted.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["cut", "odd"]);
    assert_eq!(
        made.omitted[1].reason,
        "A bundle can’t contain the unknown value “later”."
    );
    assert_eq!(made.bundle.notifications.unwrap().len(), 1);
}

#[test]
fn a_selection_of_several_connections_is_one_bundle_for_these() {
    let all = connections();
    let (here, there) = (&all[0], &all[1]);
    assert_ne!(here.project_id, there.project_id);
    let off = Notification {
        enabled: Some(false),
        ..stored("differs", there)
    };
    let at_here: NotificationList = ["same", "differs", "unwanted"]
        .into_iter()
        .map(|name| stored(name, here))
        .collect();
    let at_there: NotificationList = [stored("same", there), off, stored("only", there)]
        .into_iter()
        .collect();
    let wanted = |one: &Notification| one.name != "unwanted";
    let made = bundle_of_several([(here, &at_here, wanted), (there, &at_there, wanted)]);
    assert_eq!(made.omitted, []);
    let text = made.bundle.write(Format::Yaml);
    let again = read(&text, Format::Yaml).unwrap().bundle;
    assert_eq!(again, made.bundle);
    let named: Vec<&str> = again.connections.keys().map(String::as_str).collect();
    let mut expected = [here.name.as_str(), there.name.as_str()];
    expected.sort_unstable();
    assert_eq!(named, expected);
    let entries = again.notifications.unwrap();
    let at = |entry: &NotificationEntry| -> Vec<String> { entry.only_at.iter().cloned().collect() };
    let found: Vec<(&str, Vec<String>, bool)> = entries
        .iter()
        .map(|it| (it.name.as_str(), at(it), it.enabled))
        .collect();
    let (only_here, only_there) = (vec![here.name.clone()], vec![there.name.clone()]);
    let expected = [
        ("differs", only_here, true),
        ("differs", only_there.clone(), false),
        ("only", only_there, true),
        ("same", Vec::new(), true),
    ];
    assert_eq!(found, expected);
    // The topic is named, so that each connection has its own.
    assert!(!text.contains(&here.project_id) && !text.contains(&there.project_id));
}

#[test]
fn of_two_connections_of_one_name_the_first_is_in_the_bundle() {
    let here = connections().remove(0);
    let off = Notification {
        enabled: Some(false),
        ..stored("differs", &here)
    };
    let lists: [NotificationList; 2] = [
        [stored("differs", &here)].into_iter().collect(),
        [off].into_iter().collect(),
    ];
    let made = bundle_of_several(
        lists
            .iter()
            .map(|list| (&here, list, |_: &Notification| true)),
    );
    let why = format!(
        "The notification on {} differs from the one in the bundle.",
        here.name
    );
    assert_eq!(made.omitted[0].reason, why.as_str());
    let text = made.bundle.write(Format::Json);
    let entries = read(&text, Format::Json).unwrap().bundle.notifications;
    assert!(entries.unwrap()[0].enabled);
}

#[test]
fn connectors_of_several_connections_are_one_bundle_for_these() {
    let all = connections();
    let (here, there) = (&all[0], &all[1]);
    let connector = |kind: &str, account: u32| Connector {
        notification_type: kind.to_owned(),
        topic_arn: format!("arn:aws:sns:us-west-1:21098765432{account}:alerts"),
        role_arn: format!("arn:aws:iam::21098765432{account}:role/Publisher"),
        external_id: Secret::new(format!("secret-{account}")),
    };
    let cut = Connector {
        role_arn: String::new(),
        ..connector("cut", 1)
    };
    let at_here = vec![connector("same", 1), connector("differs", 1), cut];
    let at_there = vec![
        // Whose external ID is another one, which no bundle says.
        Connector {
            external_id: Secret::new("another"),
            ..connector("same", 1)
        },
        connector("differs", 2),
        connector("only", 2),
    ];
    let made = bundle_of_connectors([(here, at_here), (there, at_there)]);
    let omitted: Vec<&str> = made.omitted.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(omitted, ["cut"]);
    let text = made.bundle.write(Format::Yaml);
    assert!(
        !text.contains("secret-") && !text.contains("another"),
        "{text}"
    );
    let again = read(&text, Format::Yaml).unwrap().bundle;
    assert_eq!(again, made.bundle);
    assert!(again.notifications.is_none(), "it says nothing of these");
    assert!(again.is_made_for(&here.name) && again.is_made_for(&there.name));
    assert!(!again.is_made_for("another one"));
    let kinds: Vec<String> = again
        .connectors
        .unwrap()
        .into_iter()
        .map(|it| it.notification_type)
        .collect();
    assert_eq!(kinds, ["differs", "differs", "only", "same"]);
}

/// A plan as it was written once: whoever changes this format has to change its version.
const FILE: &str = r#"{"version": 1, "plan": {"items": [
  {"connection": {"id": "a", "name": "Project a", "region": "eu-west-101", "project_id": "1"},
   "object": {"notification": "root"},
   "action": {"update": {
     "before": {"notification": {"id": "7", "name": "root", "kind": "smn", "scope": "complete", "operations": [],
       "user_groups": [{"group": "admin", "users": ["ada"]}], "enabled": true, "topic": "urn:smn:r:p:t",
       "filter": {"condition": "AND", "active": true, "rules": ["code != 200"]}, "agency": null,
       "created_ms": 1, "project_id": "1", "domain_id": null}},
     "fingerprint": "00",
     "wanted": {"notification": {"id": "7", "name": "root", "kind": null, "scope": "customized",
       "operations": [{"service_type": "ECS", "resource_type": "ecs", "trace_names": ["deleteServer"]}],
       "user_groups": [], "enabled": false, "topic": null, "filter": null, "agency": "cts_admin_trust",
       "created_ms": null, "project_id": null, "domain_id": null}}}},
   "warnings": [{"quota": {"quota": 100}}, {"found": {"rule": "topic/region", "field": "topic"}}]},
  {"connection": {"id": "a", "name": "Project a", "region": "", "project_id": ""},
   "object": {"connector": "appliancehealth"},
   "action": {"create": {"wanted": {"connector": {"notification_type": "appliancehealth",
     "topic_arn": "arn:t", "role_arn": "arn:r", "external_id": {"asked": "prod"}}}}}},
  {"connection": {"id": "a", "name": "Project a", "region": "", "project_id": ""},
   "object": {"notification": "x"}, "action": "keep"},
  {"connection": {"id": "a", "name": "Project a", "region": "", "project_id": ""},
   "object": {"notification": "y"}, "action": {"blocked": {"reason": {"variable": {"variable": "team"}}}}}
], "unmatched": [{"notification": "z"}]}}"#;

#[test]
fn a_plan_that_is_kept_says_what_it_said() {
    let here = connections().remove(0);
    let list = NotificationList::default();
    // One that is refused, and one that is warned of.
    let text = "
version: 1
notifications:
  - {name: 'no good name', scope: all, enabled: false}
  - name: roots
    scope: selected
    operations: [{service_type: IAM, resource_type: user, trace_names: [login]}]
    filter: {condition: AND, enabled: false, rules: [code = 200]}
    enabled: false
";
    let plan = planned(&bundle(text), &[place(&here, &list)], false);
    let said = |plan: &Plan| {
        let items = plan.items.iter();
        let words = items.flat_map(|item| {
            let blocked = match &item.action {
                Action::Blocked { reason } => reason.words(),
                _ => Vec::new(),
            };
            let warned = item.warnings.iter().map(Warning::words);
            blocked.into_iter().chain(warned).collect::<Vec<_>>()
        });
        words.map(|it| it.to_string()).collect::<Vec<_>>()
    };
    let before = said(&plan);
    assert!(plan.counts().blocked == 1 && before.len() > 1, "{before:?}");
    let mut kept = Plan::from_json(&plan.to_json()).unwrap();
    assert_ne!(said(&kept), before);
    let sentences = serde_json::to_string(&plan.sentences()).unwrap();
    kept.take_sentences(serde_json::from_str(&sentences).unwrap());
    assert_eq!(said(&kept), before);
    // Of another edition, or none at all: the rules are named.
    let other = sentences.replacen(&messages::EDITION.to_string(), "7", 1);
    for other in [serde_json::from_str(&other).unwrap(), Default::default()] {
        let mut kept = Plan::from_json(&plan.to_json()).unwrap();
        kept.take_sentences(other);
        assert!(said(&kept).iter().all(|it| it.starts_with("Rule ")));
    }
}

#[test]
fn the_file_of_a_plan_keeps_its_shape() {
    let plan = Plan::from_json(FILE).unwrap();
    let written: serde_json::Value = serde_json::from_str(&plan.to_json()).unwrap();
    let expected: serde_json::Value = serde_json::from_str(FILE).unwrap();
    assert_eq!(written, expected);
    let words: Vec<String> = plan.items[0]
        .warnings
        .iter()
        .map(|it| it.words().to_string())
        .collect();
    assert_eq!(words[1], "Rule topic/region, field topic.");
    assert_eq!(
        plan.counts().words(),
        "1 to create, 1 to update, 0 to delete, 0 unchanged, 1 not in the bundle, 1 blocked."
    );
}

#[test]
fn a_mistake_in_the_file_of_a_plan_has_its_place() {
    for (text, path, line, words) in [
        (
            "",
            ".",
            1,
            "The file isn’t a valid plan: EOF while parsing a value at line 1 column 0",
        ),
        (
            "{\"version\": 2}",
            "version",
            1,
            "Version 2 isn’t supported. Use version 1.",
        ),
        (
            "{\"version\": 1,\n\"plan\": {\"items\": [{\"connection\": 5}]}}",
            "plan.items[0].connection",
            2,
            "The file isn’t a valid plan: invalid type: integer `5`, expected struct PlannedConnection at line 2 column 35",
        ),
        (
            "{\"version\": 1,\n\"plan\": {\"items\": [], \"unmatched\": []}} x",
            "",
            2,
            "The file isn’t a valid plan: trailing characters at line 2 column 41",
        ),
    ] {
        let mistake = Plan::from_json(text).unwrap_err();
        assert_eq!(mistake.message, words);
        assert_eq!((mistake.path.as_str(), mistake.position.line), (path, line));
    }
}

#[test]
fn a_plan_is_for_the_project_it_was_made_for() {
    let here = connections().remove(0);
    let list = NotificationList::default();
    let text = format!(
        "version: 1\nnotifications:\n  - {}",
        ROOT.replace('\n', "\n    ")
    );
    let plan = planned(&bundle(&text), &[place(&here, &list)], false);
    let planned = &plan.items[0].connection;
    assert!(planned.is(&here));
    let moved = Connection {
        project_id: "7".repeat(32),
        ..here.clone()
    };
    assert!(!planned.is(&moved));
    let renamed = Connection {
        name: "Other".to_owned(),
        ..here
    };
    assert!(planned.is(&renamed));
}

#[test]
fn a_cloud_without_agencies_is_not_sent_one_again_and_again() {
    let otc = Connection {
        site: Site::OpenTelekomCloud,
        ..connections().remove(0)
    };
    let list: NotificationList = [stored("root", &otc)].into_iter().collect();
    let text = format!("{ROOT}\nagency: true");
    assert_eq!(decided(&text, &otc, &list).0, Action::Unchanged);
    let (action, warnings) = decided(&text, &otc, &NotificationList::default());
    let Action::Create {
        wanted: Content::Notification(wanted),
    } = action
    else {
        panic!("not created")
    };
    assert_eq!(wanted.agency, None);
    let rules: Vec<&str> = warnings
        .iter()
        .filter_map(|warning| match warning {
            Warning::Found(found) => Some(found.rule.as_str()),
            _ => None,
        })
        .collect();
    assert!(rules.contains(&"notification/agency-site"), "{rules:?}");
}
