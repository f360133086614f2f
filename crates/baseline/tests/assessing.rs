//! Which link is missing is told for each operation.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use baseline::{Count, Doubt, Inventory, Link, OperationResult, Status};
use common::{GONE, OPEN, SILENT, UNREAD, filter, inventory, listening, notification, users};
use domain::cts::Listening;
use domain::matching::Answer;
use domain::notification::{Condition, Notification, PERHAPS_GLOBAL_SERVICES, Scope, Site};

fn required() -> baseline::Baseline {
    let servers = common::operations("ECS", "ecs", &["createServer", "deleteServer"]);
    common::baseline(vec![common::requirement("servers", vec![servers])])
}

/// A function, which is called without being subscribed.
const FUNCTION: &str =
    "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:alerts:latest";

/// Status, what is missing by notification, and what else is open.
type Told = (Status, Vec<(usize, Vec<Link>)>, Vec<Doubt>);

/// What is said of one operation, `deleteServer`.
fn of(notifications: &[Notification]) -> Told {
    let listening = listening();
    told(&inventory(notifications, &listening))
}

fn told(inventory: &Inventory<'_>) -> Told {
    let required = required();
    let mut assessments = required.assess(inventory);
    let result: OperationResult<'_> = assessments.remove(0).operations.remove(1);
    assert_eq!(result.operation, ["ECS", "ecs", "deleteServer"]);
    let gaps = result
        .gaps
        .into_iter()
        .map(|gap| (gap.notification, gap.links));
    (result.status, gaps.collect(), result.doubts)
}

/// The links missing from the only notification.
fn links(change: impl FnOnce(&mut Notification)) -> (Status, Vec<Link>) {
    let mut one = notification("one", &["deleteServer"]);
    change(&mut one);
    let (status, mut gaps, doubts) = of(&[one]);
    assert_eq!(doubts, []);
    let links = gaps.pop().map(|(at, links)| {
        assert_eq!(at, 0);
        links
    });
    (status, links.unwrap_or_default())
}

const fn unknown(doubt: Doubt) -> Link {
    Link::Unknown { doubt }
}

#[test]
fn it_is_met_where_everything_is_proven() {
    assert_eq!(links(|_| {}), (Status::Met, vec![]));
    assert_eq!(
        links(|one| one.scope = Scope::Complete),
        (Status::Met, vec![])
    );
    assert_eq!(of(&[]), (Status::Missing, vec![], vec![]));
    assert_eq!(
        of(&[notification("other", &["createServer"])]),
        (Status::Missing, vec![], vec![])
    );
}

#[test]
fn requirements_are_counted_by_what_is_known_of_them() {
    let about = |id: &str, name: &str| {
        common::requirement(id, vec![common::operations("ECS", "ecs", &[name])])
    };
    let required = common::baseline(vec![
        about("told", "deleteServer"),
        about("missed", "createServer"),
        about("open", "resizeServer"),
        about("missed-too", "stopServer"),
    ]);
    let mut open = notification("open", &["resizeServer"]);
    open.topic = Some(UNREAD.to_owned());
    let notifications = [notification("told", &["deleteServer"]), open];
    let listening = listening();
    let assessed = required.assess(&inventory(&notifications, &listening));
    let count: Count = assessed.iter().map(|it| it.status).collect();
    let expected = Count {
        met: 1,
        missing: 2,
        unknown: 1,
        not_applicable: 0,
    };
    assert_eq!(count, expected);
}

#[test]
fn each_missing_link_is_told() {
    let rules = |rules: &[&str]| Link::FilteredOut {
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
    };
    let target = |urn: Option<&'static str>| {
        move |one: &mut Notification| one.topic = urn.map(str::to_owned)
    };
    assert_eq!(
        links(|one| one.enabled = Some(false)),
        (Status::Missing, vec![Link::Disabled])
    );
    assert_eq!(links(target(None)), (Status::Missing, vec![Link::NoTarget]));
    assert_eq!(
        links(target(Some(SILENT))),
        (Status::Missing, vec![Link::NobodySubscribed])
    );
    assert_eq!(
        links(target(Some(GONE))),
        (Status::Missing, vec![Link::NoSuchTopic])
    );
    assert_eq!(
        links(target(Some(OPEN))),
        (Status::Missing, vec![Link::Unconfirmed])
    );
    assert_eq!(
        links(|one| one.user_groups = users(&["root"])),
        (Status::Missing, vec![Link::LimitedToUsers])
    );
    for (condition, all, blamed) in [
        (
            Condition::And,
            &["trace_type != ApiCall", "code != 200"][..],
            &["trace_type != ApiCall", "code != 200"][..],
        ),
        (
            Condition::And,
            &["trace_rating = incident"],
            &["trace_rating = incident"],
        ),
        (
            Condition::Or,
            &["code = 403", "code = 404"],
            &["code = 403", "code = 404"],
        ),
    ] {
        let filtered = links(|one| one.filter = filter(condition.clone(), all));
        assert_eq!(filtered, (Status::Missing, vec![rules(blamed)]), "{all:?}");
    }
    let switched_off = |one: &mut Notification| {
        one.filter = filter(Condition::And, &["code = 403"]);
        one.filter.as_mut().unwrap().active = Some(false);
    };
    assert_eq!(links(switched_off), (Status::Met, vec![]));
}

#[test]
fn what_is_not_known_is_not_met_and_not_missing() {
    let topic = |one: &mut Notification| one.topic = Some(UNREAD.to_owned());
    assert_eq!(
        links(topic),
        (Status::Unknown, vec![unknown(Doubt::Subscriptions)])
    );
    assert_eq!(
        links(|one| one.topic = Some(FUNCTION.to_owned())),
        (Status::Unknown, vec![unknown(Doubt::Subscriptions)]),
        "whom a function tells"
    );
    // Nobody can subscribe to it, so it counts as heard where that is all that is asked.
    let mut listening = listening();
    listening.insert(FUNCTION.to_owned(), Listening::Confirmed);
    let mut one = notification("one", &["deleteServer"]);
    one.topic = Some(FUNCTION.to_owned());
    assert_eq!(told(&inventory(&[one], &listening)).0, Status::Unknown);
    assert_eq!(
        links(|one| one.enabled = None),
        (Status::Unknown, vec![unknown(Doubt::Status)])
    );
    let odd = |one: &mut Notification| one.filter = filter(Condition::And, &["code=200"]);
    assert_eq!(links(odd), (Status::Unknown, vec![unknown(Doubt::Filter)]));
    let absent = |one: &mut Notification| one.filter = filter(Condition::And, &["code != none"]);
    assert_eq!(links(absent).1.len(), 1);
    let scope = |one: &mut Notification| one.scope = Scope::Other("some".to_owned());
    assert_eq!(
        links(scope),
        (Status::Unknown, vec![unknown(Doubt::Operation)])
    );
    let everything = |one: &mut Notification| {
        one.scope = Scope::Complete;
        one.user_groups = users(&["root"]);
    };
    assert_eq!(
        links(everything),
        (Status::Unknown, vec![unknown(Doubt::Users)])
    );
    let case = |one: &mut Notification| {
        one.operations = vec![common::set("ECS", "ecs", &["DeleteServer"])];
    };
    assert_eq!(
        links(case),
        (Status::Unknown, vec![unknown(Doubt::Operation)])
    );
}

/// Nothing is known to be missed where only what is not documented could be.
#[test]
fn every_documented_value_of_a_field_leaves_only_open_whether_there_are_others() {
    let or = |rules: &[&str]| {
        let mut one = notification("one", &["deleteServer"]);
        one.filter = filter(Condition::Or, rules);
        one
    };
    let rating = |values: &[&str]| {
        let rules: Vec<String> = values
            .iter()
            .map(|it| format!("trace_rating = {it}"))
            .collect();
        or(&rules.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let open = (
        Status::Unknown,
        vec![(0, vec![unknown(Doubt::Values)])],
        vec![],
    );
    assert_eq!(of(&[rating(&["normal", "warning", "incident"])]), open);
    let types = ["ApiCall", "ConsoleAction", "SystemAction"].map(|it| format!("trace_type = {it}"));
    assert_eq!(of(&[or(&types.each_ref().map(String::as_str))]), open);
    assert_eq!(of(&[or(&["trace_rating != other"])]).0, Status::Unknown);

    let (normal, others) = (rating(&["normal"]), rating(&["warning", "incident"]));
    let (status, gaps, doubts) = of(&[normal.clone(), others]);
    assert_eq!((status, doubts), (Status::Unknown, vec![Doubt::Values]));
    assert_eq!(gaps.len(), 2);
    // One that is documented and left out is missed.
    let some = of(&[normal, rating(&["warning"])]);
    assert_eq!((some.0, some.2), (Status::Missing, vec![]));
    assert_eq!(
        of(&[or(&["trace_type = ApiCall", "trace_type = ConsoleAction"])]).0,
        Status::Missing
    );
}

#[test]
fn all_missing_links_of_a_notification_are_told_from_its_beginning() {
    let everything = links(|one| {
        one.enabled = Some(false);
        one.topic = Some(SILENT.to_owned());
        one.filter = filter(Condition::And, &["code = 403"]);
        one.user_groups = users(&["root"]);
    });
    let kept = Link::FilteredOut {
        rules: vec!["code = 403".to_owned()],
    };
    let links = vec![
        Link::Disabled,
        Link::NobodySubscribed,
        kept,
        Link::LimitedToUsers,
    ];
    assert_eq!(everything, (Status::Missing, links));
}

#[test]
fn the_notification_with_the_fewest_gaps_is_told_first() {
    let mut far = notification("far", &["deleteServer"]);
    far.enabled = Some(false);
    far.topic = None;
    let mut near = notification("near", &["deleteServer"]);
    near.topic = Some(OPEN.to_owned());
    let (_, gaps, _) = of(&[far, near]);
    let order: Vec<usize> = gaps.iter().map(|gap| gap.0).collect();
    assert_eq!(order, [1, 0]);
}

#[test]
fn what_could_not_be_read_makes_nothing_missing() {
    let listening = listening();
    let unread = Inventory {
        all_read: false,
        ..inventory(&[], &listening)
    };
    assert_eq!(
        told(&unread),
        (Status::Unknown, vec![], vec![Doubt::Notifications])
    );
    let nothing_known = BTreeMap::new();
    let one = [notification("one", &["deleteServer"])];
    assert_eq!(told(&inventory(&one, &nothing_known)).0, Status::Unknown);
    let read = Inventory {
        all_read: false,
        ..inventory(&one, &listening)
    };
    assert_eq!(told(&read).0, Status::Met);
}

#[test]
fn an_operation_that_the_connection_does_not_have_makes_nothing_missing() {
    let listening = listening();
    let catalog = [common::set("ECS", "ecs", &["createServer"])];
    let without = Inventory {
        catalog: Some(&catalog),
        ..inventory(&[], &listening)
    };
    assert_eq!(
        told(&without),
        (Status::Unknown, vec![], vec![Doubt::Catalog])
    );
    let required = required();
    let assessments = required.assess(&without);
    let listed: Vec<_> = assessments[0]
        .operations
        .iter()
        .map(|it| (it.listed, it.status))
        .collect();
    assert_eq!(
        listed,
        [
            (Some(true), Status::Missing),
            (Some(false), Status::Unknown)
        ]
    );
    assert_eq!(assessments[0].status, Status::Missing);
}

#[test]
fn an_operation_of_unverified_spelling_is_proven_by_the_catalog_or_by_a_notification_of_all() {
    let mut spelled = common::operations("ECS", "ecs", &["deleteServer"]);
    spelled.verified = false;
    let required = common::baseline(vec![common::requirement("spelled", vec![spelled])]);
    let listening = listening();
    let named = [notification("one", &["deleteServer"])];
    let all = [Notification {
        scope: Scope::Complete,
        ..notification("all", &[])
    }];
    let both = [named[0].clone(), all[0].clone()];
    let lists = |names: &[&str]| vec![common::set("ECS", "ecs", names)];
    let found = |notifications: &[Notification], catalog: Option<&[_]>, catalog_is_whole| {
        let inventory = Inventory {
            catalog,
            catalog_is_whole,
            ..inventory(notifications, &listening)
        };
        let assessment = required.assess(&inventory).remove(0);
        let result = &assessment.operations[0];
        (assessment.status, result.listed, result.doubts.clone())
    };
    // Neither what is told nor what is missed is known under another name.
    let open = vec![Doubt::Spelling];
    let with_it = lists(&["createServer", "deleteServer"]);
    let without_it = lists(&["createServer"]);
    for told in [&named[..], &[]] {
        assert_eq!(
            found(told, None, false),
            (Status::Unknown, None, open.clone())
        );
        let part = found(told, Some(&without_it), false);
        assert_eq!(part, (Status::Unknown, None, open.clone()));
        let (status, listed, doubts) = found(told, Some(&without_it), true);
        assert_eq!((status, listed), (Status::Unknown, Some(false)));
        assert!(doubts.contains(&Doubt::Spelling));
    }
    // A part of the catalog is enough to have it.
    for is_whole in [false, true] {
        let listed = found(&named, Some(&with_it), is_whole);
        assert_eq!(listed, (Status::Met, Some(true), vec![]));
        let listed = found(&[], Some(&with_it), is_whole);
        assert_eq!(listed, (Status::Missing, Some(true), vec![]));
    }
    for told in [&all[..], &both] {
        assert_eq!(found(told, None, false), (Status::Met, None, vec![]));
    }
}

#[test]
fn events_of_global_services_count_where_they_arrive() {
    let sign_ins = common::operations("IAM", "user", &["login"]);
    let required = common::baseline(vec![common::requirement("sign-ins", vec![sign_ins])]);
    let listening = listening();
    let everything = [Notification {
        scope: Scope::Complete,
        ..notification("all", &[])
    }];
    let status = |hears_global, notifications: &[Notification]| {
        let inventory = Inventory {
            hears_global,
            ..inventory(notifications, &listening)
        };
        required.assess(&inventory)[0].status
    };
    let statuses = [Answer::Yes, Answer::Uncertain, Answer::No].map(|it| status(it, &everything));
    assert_eq!(
        statuses,
        [Status::Met, Status::Unknown, Status::NotApplicable]
    );
    let statuses = [Answer::Yes, Answer::Uncertain, Answer::No].map(|it| status(it, &[]));
    assert_eq!(
        statuses,
        [Status::Missing, Status::Unknown, Status::NotApplicable]
    );
    for (site, region, expected) in [
        (Site::Huawei, "ap-southeast-1", Answer::Yes),
        (Site::Huawei, "ap-southeast-3", Answer::No),
        (Site::Huawei, "eu-west-101", Answer::Uncertain),
        (Site::OpenTelekomCloud, "eu-de", Answer::Uncertain),
    ] {
        assert_eq!(site.hears_global(region), expected, "{region}");
    }
}

#[test]
fn a_service_that_may_be_global_is_known_only_where_events_of_global_services_arrive() {
    let listening = listening();
    let everything = [Notification {
        scope: Scope::Complete,
        ..notification("all", &[])
    }];
    for service in PERHAPS_GLOBAL_SERVICES {
        let changes = common::operations(service, "some", &["create"]);
        let required = common::baseline(vec![common::requirement("changes", vec![changes])]);
        let found = |hears_global, notifications: &[Notification]| {
            let inventory = Inventory {
                hears_global,
                ..inventory(notifications, &listening)
            };
            let assessment = required.assess(&inventory).remove(0);
            let doubts = assessment.operations[0].doubts.clone();
            (assessment.status, doubts)
        };
        assert_eq!(found(Answer::Yes, &everything), (Status::Met, vec![]));
        assert_eq!(found(Answer::Yes, &[]), (Status::Missing, vec![]));
        for elsewhere in [Answer::Uncertain, Answer::No] {
            let unknown = (Status::Unknown, vec![Doubt::PerhapsGlobal]);
            assert_eq!(found(elsewhere, &everything), unknown, "{service}");
            assert_eq!(found(elsewhere, &[]), unknown, "{service}");
        }
    }
}

#[test]
fn a_requirement_counts_on_its_clouds_only() {
    let mut elsewhere = common::requirement(
        "a",
        vec![common::operations("ECS", "ecs", &["deleteServer"])],
    );
    elsewhere.clouds = Some(vec![Site::OpenTelekomCloud]);
    let mut partly = common::requirement(
        "b",
        vec![
            common::operations("ECS", "ecs", &["deleteServer"]),
            common::operations("ECS", "ecs", &["removeServer"]),
        ],
    );
    partly.operations[1].clouds = Some(vec![Site::CloudRu]);
    let required = common::baseline(vec![elsewhere, partly]);
    let listening = listening();
    let one = [notification("one", &["deleteServer"])];
    let assessments = required.assess(&inventory(&one, &listening));
    let told: Vec<_> = assessments
        .iter()
        .map(|it| (it.status, it.operations.len()))
        .collect();
    assert_eq!(told, [(Status::NotApplicable, 0), (Status::Met, 1)]);
}

#[test]
fn objects_of_buckets_are_data_and_stay_open() {
    let objects = common::operations("OBS", "object", &["DELETE.OBJECT"]);
    let required = common::baseline(vec![common::requirement("objects", vec![objects])]);
    let listening = listening();
    let everything = [Notification {
        scope: Scope::Complete,
        ..notification("all", &[])
    }];
    let assessments = required.assess(&inventory(&everything, &listening));
    assert_eq!(assessments[0].operations[0].doubts, [Doubt::DataEvents]);
    assert_eq!(assessments[0].status, Status::Unknown);
}

#[test]
fn a_catalog_that_lacks_most_verified_operations_is_not_asked() {
    let verified = |is_verified: bool| {
        let mut servers = common::operations("ECS", "ecs", &["a", "b", "c", "d"]);
        servers.verified = is_verified;
        common::baseline(vec![common::requirement("servers", vec![servers])])
    };
    let catalog = |names: &[&str]| [common::set("ECS", "ecs", names)];
    assert!(verified(true).is_whole(&catalog(&["a", "b", "z"]), Site::Huawei));
    assert!(!verified(true).is_whole(&catalog(&["a", "z"]), Site::Huawei));
    assert!(!verified(true).is_whole(&[], Site::Huawei));
    assert!(!verified(false).is_whole(&catalog(&["a", "b", "c", "d"]), Site::Huawei));
}
