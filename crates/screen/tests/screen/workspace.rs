//! All connections side by side: the list of all notifications, and what each connection
//! amounts to.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::connector::Connector;
use domain::cts::{Listening, Subscription, SubscriptionState};
use domain::matching::Assumptions;
use domain::notification::{
    Condition, Filter, Notification, OperationSet, Scope, ValidationContext,
};
use domain::secret::Secret;
use messages::{Message, workspace as words};
use proptest::prelude::*;
use screen::collation::no_rules;
use screen::connector_list::{self, ConnectorRows};
use screen::list_query::ListQuery;
use screen::notification_list::{self, NotificationRows, rows};
use screen::verdict::{Judge, VerdictState, of_stored_notification};
use screen::workspace::{
    Besides, ConnectionReading, Fetched, Gaps, Health, Summary, TopicReading, is_heard, summary,
    topics_of,
};
use screen::workspace_list::{
    CONNECTORS, ConnectionRows, ItemKey, ListOfOne, NOTIFICATIONS, WorkspaceRows, filter_choices,
    matching, sentence, view,
};
use wire::cts::Quota;
use wire::error::ApiError;
use wire::notifications::NotificationList;

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

fn topic(name: &str) -> String {
    format!("urn:smn:eu-west-101:{PROJECT}:{name}")
}

fn named(name: &str) -> Notification {
    Notification {
        id: format!("id-{name}"),
        name: name.to_owned(),
        enabled: Some(true),
        topic: Some(topic("alerts")),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["deleteServer".to_owned()],
        }],
        ..Notification::default()
    }
}

fn list(all: &[Notification]) -> NotificationList {
    let mut list = NotificationList::default();
    all.iter().for_each(|one| list.put(one));
    list
}

fn connection(name: &str, all: &[Notification]) -> ConnectionRows<NotificationRows> {
    let here = ValidationContext::default();
    let rows = rows(Arc::new(list(all)), here, Assumptions::default(), no_rules);
    ConnectionRows {
        id: format!("c-{name}"),
        name: name.to_owned(),
        rows: Arc::new(rows.judged_by(Judge::default())),
    }
}

fn asked(query: &str) -> ListQuery {
    ListQuery::parse(query, &NOTIFICATIONS)
}

fn names(rows: &WorkspaceRows<NotificationRows>, query: &str) -> Vec<String> {
    let found = matching(rows, &asked(query)).into_iter();
    let named = found.filter_map(|at| {
        let row = rows.row(at)?;
        Some(format!(
            "{}/{}",
            row.connection_name, row.row.notification.name
        ))
    });
    named.collect()
}

#[test]
fn rows_of_several_connections_are_searched_filtered_and_sorted_together() {
    let mut silent = named("b2");
    silent.enabled = Some(false);
    let rows = WorkspaceRows::new(
        vec![
            connection("prod", &[named("b10"), silent]),
            connection("empty", &[]),
            connection("dev", &[named("a"), named("b2")]),
        ],
        no_rules,
    );
    assert_eq!((rows.len(), rows.connections()), (4, 3));
    assert_eq!(
        names(&rows, "sort=name"),
        ["dev/a", "prod/b2", "dev/b2", "prod/b10"]
    );
    assert_eq!(
        names(&rows, "sort=connection&q=id-b"),
        ["dev/b2", "prod/b2", "prod/b10"]
    );
    assert_eq!(
        names(&rows, "connection=prod&sort=name"),
        ["prod/b2", "prod/b10"]
    );
    assert_eq!(names(&rows, "status=disabled"), ["prod/b2"]);
    // The name of the connection is found as well.
    assert_eq!(names(&rows, "q=DEV&sort=name"), ["dev/a", "dev/b2"]);
    let choices = filter_choices(&rows);
    let of = |key: &str| choices.iter().find(|group| group.key == key).unwrap();
    let counted: Vec<_> = of("connection")
        .options
        .iter()
        .map(|it| (it.0.as_str(), it.2))
        .collect();
    assert_eq!(counted, [("dev", 2), ("prod", 2)]);
    assert_eq!(
        of("status")
            .options
            .iter()
            .map(|it| it.2)
            .collect::<Vec<_>>(),
        [3, 1]
    );
    let page = view(&rows, &asked("status=disabled"), 2);
    assert!(
        !sentence::<NotificationRows>(&page, &asked("status=disabled"))
            .to_string()
            .is_empty()
    );
    assert_eq!((page.matching, page.total), (1, 4));
    assert_eq!(rows.place(4).map(|(part, at)| (part.id.clone(), at)), None);
    for row in 0..rows.len() {
        let (part, at) = rows.place(row).unwrap();
        assert_eq!(rows.find(&part.id, at), Some(row), "found where it is");
    }
    for (connection, at) in [("c-prod", 2), ("c-empty", 0), ("c-other", 0)] {
        assert_eq!(rows.find(connection, at), None, "{connection} {at}");
    }
}

proptest! {
    /// All that one list can be asked has the same answer where its rows are spread over
    /// connections.
    #[test]
    fn spreading_rows_over_connections_changes_no_answer(
        notifications in prop::collection::vec(("[a-cA-C][0-9]{0,2}", any::<bool>(), 0..3_u8), 0..20),
        cuts in prop::collection::vec(0..20_usize, 0..3),
        query in prop::sample::select(vec![
            "sort=name", "sort=target", "sort=status", "sort=verdict", "q=id1", "status=enabled",
            "target=none", "verdict=ok", "q=1&sort=name",
        ]),
    ) {
        let all: Vec<Notification> = notifications.iter().enumerate().map(|(at, (name, enabled, to))| {
            let mut one = named(name);
            one.id = format!("id{at}");
            one.enabled = Some(*enabled);
            one.topic = (*to > 0).then(|| topic(&format!("t{to}")));
            one
        }).collect();
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(all.len())).collect();
        cuts.extend([0, all.len()]);
        cuts.sort_unstable();
        let parts = cuts.windows(2).enumerate().map(|(at, cut)| {
            connection(["x", "y", "z", "x", "y"][at], &all[cut[0]..cut[1]])
        });
        let spread = WorkspaceRows::new(parts.collect(), no_rules);
        let whole = connection("all", &all).rows;
        let one = ListQuery::parse(query, &notification_list::SPEC);
        let expected: Vec<String> = notification_list::matching(&whole, &one)
            .into_iter()
            .map(|at| whole.row(at).unwrap().notification.id)
            .collect();
        let found: Vec<String> = matching(&spread, &asked(query))
            .into_iter()
            .map(|at| spread.row(at).unwrap().row.notification.id)
            .collect();
        prop_assert_eq!(found, expected);
    }
}

fn connector(kind: &str, region: &str, account: u32) -> Connector {
    Connector {
        notification_type: kind.to_owned(),
        topic_arn: format!("arn:aws:sns:{region}:21098765432{account}:{kind}-topic"),
        role_arn: format!("arn:aws:iam::21098765432{account}:role/path/publisher{account}"),
        external_id: Secret::new("6f1c2b9e-5a07-4d3e-8f41-0c9d7be2a653"),
    }
}

fn connectors_of(name: &str, all: &[Connector]) -> ConnectionRows<ConnectorRows> {
    ConnectionRows {
        id: format!("c-{name}"),
        name: name.to_owned(),
        rows: Arc::new(connector_list::rows(Arc::new(all.to_vec()), no_rules)),
    }
}

fn kinds(rows: &WorkspaceRows<ConnectorRows>, query: &str) -> Vec<String> {
    let query = ListQuery::parse(query, &CONNECTORS);
    let found = matching(rows, &query).into_iter();
    let named = found.filter_map(|at| {
        let row = rows.row(at)?;
        let (connector, shown) = row.row;
        assert_eq!(connector.notification_type, shown.notification_type);
        Some(format!(
            "{}/{}",
            row.connection_name, shown.notification_type
        ))
    });
    named.collect()
}

#[test]
fn connectors_of_several_connections_are_searched_filtered_and_sorted_together() {
    let fifo = Connector {
        topic_arn: "arn:aws:sns:us-west-1:210987654322:audit.fifo".to_owned(),
        ..connector("policyaudit", "us-west-1", 2)
    };
    let rows = WorkspaceRows::new(
        vec![
            connectors_of(
                "prod",
                &[connector("appliancehealth", "us-west-1", 2), fifo],
            ),
            connectors_of("empty", &[]),
            connectors_of("dev", &[connector("appliancehealth", "eu-central-1", 1)]),
        ],
        no_rules,
    );
    assert_eq!((rows.len(), rows.connections()), (3, 3));
    let all = [
        "prod/appliancehealth",
        "dev/appliancehealth",
        "prod/policyaudit",
    ];
    assert_eq!(kinds(&rows, ""), all, "by type");
    assert_eq!(
        kinds(&rows, "sort=connection"),
        [
            "dev/appliancehealth",
            "prod/appliancehealth",
            "prod/policyaudit"
        ]
    );
    assert_eq!(kinds(&rows, "sort=account")[0], "dev/appliancehealth");
    assert_eq!(kinds(&rows, "sort=role")[0], "dev/appliancehealth");
    assert_eq!(kinds(&rows, "sort=-topic")[0], "prod/policyaudit");
    assert_eq!(kinds(&rows, "connection=dev"), ["dev/appliancehealth"]);
    assert_eq!(kinds(&rows, "region=eu-central-1"), ["dev/appliancehealth"]);
    assert_eq!(
        kinds(&rows, "q=PROD+appliancehealth"),
        ["prod/appliancehealth"]
    );
    assert_eq!(kinds(&rows, "verdict=warnings"), ["prod/policyaudit"]);
    assert_eq!(kinds(&rows, "sort=verdict")[2], "prod/policyaudit");
    // Typing must not guess it.
    assert_eq!(kinds(&rows, "q=6f1c2b9e"), [""; 0]);
    let asked = ListQuery::parse("connection=dev", &CONNECTORS);
    let page = view(&rows, &asked, 50);
    assert_eq!((page.matching, page.total), (1, 3));
    assert!(
        !sentence::<ConnectorRows>(&page, &asked)
            .to_string()
            .is_empty()
    );
    let choices = filter_choices(&rows);
    let keys: Vec<&str> = choices.iter().map(|group| group.key).collect();
    assert_eq!(
        keys,
        ["connection", "partition", "region", "account", "verdict"]
    );
}

#[test]
fn a_row_is_found_again_where_rows_of_others_came_before_it() {
    let twice = connector("twice", "us-west-1", 1);
    let own = [
        connector("appliancehealth", "us-west-1", 1),
        twice.clone(),
        twice,
    ];
    let rows = |before: usize, own: &[Connector]| {
        let others = vec![connector("other", "us-west-1", 1); before];
        WorkspaceRows::new(
            vec![connectors_of("a", &others), connectors_of("b", own)],
            no_rules,
        )
    };
    let before = rows(0, &own);
    let keys: Vec<ItemKey> = (0..3).filter_map(|row| before.key(row)).collect();
    assert_eq!(keys.len(), 3);
    assert_ne!(keys[1], keys[2], "of two with one type, each is itself");
    let after = rows(2, &own);
    for (at, key) in keys.iter().enumerate() {
        assert_eq!(
            (before.keyed(key), after.keyed(key)),
            (Some(at), Some(at + 2))
        );
    }
    // What is in its place now is another one.
    let changed = rows(2, &own[1..]);
    assert_eq!(changed.keyed(&keys[0]), None);
    assert_eq!(changed.keyed(&keys[2]), None);
    assert_eq!(before.key(3), None);
}

proptest! {
    /// The same for connectors.
    #[test]
    fn spreading_connectors_over_connections_changes_no_answer(
        all in prop::collection::vec(("[a-cA-C][0-9]{0,2}", 0..3_usize, 0..10_u32), 0..20),
        cuts in prop::collection::vec(0..20_usize, 0..3),
        query in prop::sample::select(vec![
            "", "sort=-type", "sort=topic", "sort=role", "sort=account", "sort=verdict", "q=1",
            "partition=aws", "region=us-west-1", "verdict=ok", "account=210987654321",
        ]),
    ) {
        let all: Vec<Connector> = all.iter().map(|(kind, region, account)| {
            let region = ["us-west-1", "eu-central-1", "cn-north-1"][*region];
            connector(kind, region, *account)
        }).collect();
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(all.len())).collect();
        cuts.extend([0, all.len()]);
        cuts.sort_unstable();
        let parts = cuts.windows(2).enumerate().map(|(at, cut)| {
            connectors_of(["x", "y", "z", "x", "y"][at], &all[cut[0]..cut[1]])
        });
        let spread = WorkspaceRows::new(parts.collect(), no_rules);
        let whole = connectors_of("all", &all).rows;
        let expected = connector_list::matching(&whole, &ListQuery::parse(query, &connector_list::SPEC));
        let found = matching(&spread, &ListQuery::parse(query, ConnectorRows::spec()));
        prop_assert_eq!(found, expected);
    }
}

fn subscribed(state: SubscriptionState) -> TopicReading {
    let subscription = Subscription {
        urn: String::new(),
        protocol: "email".to_owned(),
        endpoint: String::new(),
        state,
        filtered: false,
    };
    TopicReading {
        listening: Listening::of(std::slice::from_ref(&subscription), true),
        subscriptions: vec![subscription],
        error: None,
    }
}

fn reading(all: &[Notification]) -> ConnectionReading {
    ConnectionReading {
        notifications: Ok(list(all)).into(),
        listening: BTreeMap::from([
            (topic("alerts"), subscribed(SubscriptionState::Confirmed)),
            (topic("quiet"), subscribed(SubscriptionState::Unconfirmed)),
        ]),
        ..ConnectionReading::default()
    }
}

fn summed(reading: &ConnectionReading) -> Summary {
    summary(
        reading,
        &ValidationContext::default(),
        Assumptions::default(),
    )
    .unwrap()
}

#[test]
fn a_connection_amounts_to_what_its_enabled_notifications_do() {
    let mut never = named("never");
    never.filter = Some(Filter {
        condition: Condition::And,
        active: Some(true),
        rules: vec!["code = 200".to_owned(), "code = 404".to_owned()],
    });
    let to = |name: &str, to: Option<&str>| Notification {
        topic: to.map(topic),
        ..named(name)
    };
    let off = Notification {
        enabled: Some(false),
        ..to("off", None)
    };
    let unsaid = Notification {
        enabled: None,
        ..named("unsaid")
    };
    let everything = Notification {
        scope: Scope::Complete,
        operations: Vec::new(),
        ..named("everything")
    };
    let all = [
        named("good"),
        never,
        to("quiet", Some("quiet")),
        to("nobody", None),
        to("other", Some("not-read")),
        to("gone", Some("gone")),
        off,
        unsaid,
        everything,
    ];
    let mut reading = reading(&all);
    let gone = TopicReading {
        listening: Listening::NoTopic,
        subscriptions: Vec::new(),
        error: None,
    };
    reading.listening.insert(topic("gone"), gone);
    reading.quotas = Ok(vec![Quota {
        kind: "smn_notification".to_owned(),
        used: Some(9),
        quota: 100,
    }])
    .into();
    reading.last_change = Ok(Some(5)).into();
    assert_eq!(
        summed(&reading),
        Summary {
            notifications: 9,
            is_partial: false,
            is_from_before: false,
            enabled: 7,
            status_unknown: 1,
            never_matching: 1,
            nobody_subscribed: 3,
            without_topic: 1,
            listening_unknown: 1,
            noisy: 1,
            quota: Some((9, 100)),
            quota_from: None,
            last_change: Some(5),
            is_change_read: true,
            change_from: None,
        }
    );
    let topics = topics_of(reading.notifications.get().unwrap());
    let expected = ["alerts", "gone", "not-read", "quiet"].map(topic);
    assert_eq!(topics.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn what_nobody_listens_to_is_judged_so_in_the_list_of_all() {
    let to = |name: &str, to: &str| Notification {
        topic: Some(topic(to)),
        ..named(name)
    };
    let all = [
        to("heard", "alerts"),
        to("mute", "quiet"),
        to("unread", "other"),
    ];
    let mut reading = reading(&all);
    let forbidden = TopicReading {
        listening: Listening::Unknown,
        subscriptions: Vec::new(),
        error: Some(Arc::new(ApiError::offline())),
    };
    reading.listening.insert(topic("forbidden"), forbidden);
    let all = [all.to_vec(), vec![to("open", "forbidden")]].concat();
    let here = ValidationContext::default();
    let of_one = rows(Arc::new(list(&all)), here, Assumptions::default(), no_rules)
        .judged_by(Judge::default())
        .with_listening(reading.heard_topics());
    let rows = WorkspaceRows::new(
        vec![ConnectionRows {
            id: "c".to_owned(),
            name: "c".to_owned(),
            rows: Arc::new(of_one),
        }],
        no_rules,
    );
    assert_eq!(names(&rows, "verdict=nobody"), ["c/mute"]);
    assert_eq!(names(&rows, "verdict=unknown"), ["c/open"]);
    assert_eq!(
        names(&rows, "verdict=ok&sort=name"),
        ["c/heard", "c/unread"]
    );
    assert_eq!(names(&rows, "sort=-verdict&q=c")[..2], ["c/mute", "c/open"]);
}

#[test]
fn of_a_function_nobody_knows_whom_it_tells() {
    let mut one = named("function");
    one.topic = Some(format!(
        "urn:fss:eu-west-101:{PROJECT}:function:default:f:latest"
    ));
    let reading = reading(std::slice::from_ref(&one));
    assert_eq!(summed(&reading).nobody_subscribed, 0);
    assert_eq!(summed(&reading).listening_unknown, 1);
    // It is never called well for that.
    let health = summed(&reading).health(Some(Gaps::default()));
    assert_eq!(health, Health::Unknown);
    let verdict = of_stored_notification(
        &one,
        &ValidationContext::default(),
        Assumptions::default(),
        None,
    );
    assert_eq!(verdict.state, VerdictState::Ok);
    let verdict = verdict.heard(is_heard(&reading, &one));
    assert_eq!(verdict.state, VerdictState::Unknown);
    assert!(topics_of(reading.notifications.get().unwrap()).is_empty());
}

#[test]
fn nothing_is_said_of_a_connection_that_could_not_be_read() {
    let failed = ConnectionReading {
        notifications: Fetched::Failed(Arc::new(ApiError::offline())),
        ..ConnectionReading::default()
    };
    let context = ValidationContext::default();
    assert_eq!(summary(&failed, &context, Assumptions::default()), None);
    assert_eq!(failed.failures().len(), 1);
    assert_eq!(ConnectionReading::default().failures(), []);
}

#[test]
fn what_could_not_be_read_is_named_and_topics_with_one_reason_are_one_entry() {
    let unread = |error: ApiError| TopicReading {
        listening: Listening::Unknown,
        subscriptions: Vec::new(),
        error: Some(Arc::new(error)),
    };
    let mut reading = reading(&[named("one")]);
    reading.quotas = Fetched::Failed(Arc::new(ApiError::offline()));
    for name in ["closed", "hidden"] {
        let error = unread(ApiError::offline());
        reading.listening.insert(topic(name), error);
    }
    let error = unread(ApiError::cancelled());
    reading.listening.insert(topic("left"), error);
    let found = reading.failures();
    let parts: Vec<(Message, usize)> = found
        .iter()
        .map(|failure| (failure.part.clone(), failure.count))
        .collect();
    let of = |names: &[&str]| -> Message {
        let topics = messages::Arg::list(names.iter().copied());
        words::PartSubscriptions { topics }.into()
    };
    assert_eq!(
        parts,
        [
            (words::PART_QUOTA, 1),
            (of(&["closed", "hidden"]), 2),
            (of(&["left"]), 1),
        ]
    );
    assert_eq!(found[0].why, found[1].why);
    assert_ne!(found[1].why, found[2].why);
}

#[test]
fn what_is_wanted_besides_is_asked_once_and_only_where_notifications_were_read() {
    let all = Besides {
        topics: true,
        catalogue: true,
    };
    let none = Besides::default();
    let mut reading = reading(&[named("a")]);
    assert_eq!(reading.lacking(all), all);
    assert!(!reading.lacking(none).any());
    let only_topics = Besides {
        topics: true,
        ..none
    };
    assert_eq!(reading.lacking(only_topics), only_topics);
    // What failed is asked again only when everything is read again.
    reading.topics = Fetched::Failed(Arc::new(ApiError::unreachable()));
    let only_catalogue = Besides {
        catalogue: true,
        ..none
    };
    assert_eq!(reading.lacking(all), only_catalogue);
    reading.catalogue = Fetched::Here(Arc::default());
    assert!(!reading.lacking(all).any());
    for notifications in [
        Fetched::NotYet,
        Fetched::Failed(Arc::new(ApiError::offline())),
    ] {
        let unread = ConnectionReading {
            notifications,
            ..ConnectionReading::default()
        };
        assert!(!unread.lacking(all).any());
    }
}

#[test]
fn numbers_stay_where_reading_again_fails_and_are_called_older() {
    let summary_of = |reading: &ConnectionReading| {
        summary(
            reading,
            &ValidationContext::default(),
            Assumptions::default(),
        )
    };
    let failed = || ConnectionReading {
        notifications: Fetched::Failed(Arc::new(ApiError::timed_out())),
        at_ms: 2,
        ..ConnectionReading::default()
    };
    let mut never = failed();
    never.keep(None);
    assert_eq!(summary_of(&never), None);

    let first = Arc::new(ConnectionReading {
        notifications: Fetched::Here(Arc::new(list(&[named("a"), named("b")]))),
        last_change: Fetched::Here(Arc::new(Some(7))),
        at_ms: 1,
        ..ConnectionReading::default()
    });
    let mut second = failed();
    second.keep(Some(&first));
    let before = summary_of(&first).unwrap();
    assert!(!before.is_from_before);
    let kept = Summary {
        is_from_before: true,
        ..before
    };
    assert_eq!(summary_of(&second), Some(kept));
    // Of what was read now, nothing else is taken for read.
    assert!(second.notifications.get().is_none());
    // It may fail again, and the last that was read stays.
    let mut third = failed();
    third.keep(Some(&Arc::new(second)));
    assert_eq!(third.counted().at_ms, 1);
    assert_eq!(summary_of(&third), Some(kept));
    // It is never called well, and no longer older once it is read.
    let well = Summary {
        listening_unknown: 0,
        ..kept
    };
    assert_eq!(well.health(Some(Gaps::default())), Health::Unknown);
    let mut fourth = ConnectionReading::clone(&first);
    fourth.keep(Some(&Arc::new(third)));
    assert!(fourth.before.is_none());
}

#[test]
fn a_part_that_fails_on_a_refresh_keeps_its_value_and_says_of_when_it_is() {
    let failed = || Arc::new(ApiError::timed_out());
    let quota = |used| Quota {
        kind: "smn_notification".to_owned(),
        used: Some(used),
        quota: 100,
    };
    let reading = |at_ms| ConnectionReading {
        notifications: Fetched::Here(Arc::new(list(&[named("a")]))),
        quotas: Fetched::Here(Arc::new(vec![quota(7)])),
        last_change: Fetched::Here(Arc::new(Some(5))),
        at_ms,
        ..ConnectionReading::default()
    };
    let of = |reading: &ConnectionReading| {
        let (here, assumptions) = (ValidationContext::default(), Assumptions::default());
        let sum = summary(reading, &here, assumptions).unwrap();
        let changed = sum.is_change_read.then_some(sum.last_change);
        (sum.quota, sum.quota_from, changed, sum.change_from)
    };
    let first = Arc::new(reading(1));
    assert_eq!(of(&first), (Some((7, 100)), None, Some(Some(5)), None));

    let mut second = reading(2);
    second.quotas = Fetched::Failed(failed());
    // Nothing was ever read.
    assert_eq!(of(&second), (None, None, Some(Some(5)), None));
    second.keep(Some(&first));
    assert_eq!(of(&second), (Some((7, 100)), Some(1), Some(Some(5)), None));

    // It fails again, and so does the other part.
    let mut third = reading(3);
    third.quotas = Fetched::Failed(failed());
    third.last_change = Fetched::Failed(failed());
    third.keep(Some(&Arc::new(second)));
    let kept = (Some((7, 100)), Some(1), Some(Some(5)), Some(2));
    assert_eq!(of(&third), kept);

    // Where its notifications fail, all of what was shown stays.
    let mut fourth = ConnectionReading {
        notifications: Fetched::Failed(failed()),
        at_ms: 4,
        ..ConnectionReading::default()
    };
    let third = Arc::new(third);
    fourth.keep(Some(&third));
    assert_eq!(of(&fourth), kept);

    // That no change is listed is an answer as well.
    let mut fifth = reading(5);
    fifth.last_change = Fetched::Here(Arc::new(None));
    fifth.keep(Some(&third));
    assert_eq!(of(&fifth), (Some((7, 100)), None, Some(None), None));
}

#[test]
fn without_an_answer_about_any_topic_it_is_not_known_how_many_nobody_hears() {
    let summary = |enabled, listening_unknown, nobody_subscribed| Summary {
        enabled,
        listening_unknown,
        nobody_subscribed,
        ..Summary::default()
    };
    assert_eq!(summary(0, 0, 0).known_unheard(), Some(0));
    assert_eq!(summary(3, 0, 0).known_unheard(), Some(0));
    assert_eq!(summary(3, 2, 0).known_unheard(), Some(0));
    assert_eq!(summary(3, 2, 1).known_unheard(), Some(1));
    assert_eq!(summary(3, 3, 0).known_unheard(), None);
}
