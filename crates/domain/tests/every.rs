//! Whether somebody is told about every event of an operation.

#![allow(clippy::unwrap_used)]

use domain::matching::{Answer, Assumptions, Every, every_event};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};

const DELETE: [&str; 3] = ["ECS", "ecs", "deleteServer"];

fn about(names: &[&str]) -> Notification {
    Notification {
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
        }],
        ..Notification::default()
    }
}

fn filtered(condition: Condition, rules: &[&str]) -> Notification {
    Notification {
        filter: Some(Filter {
            condition,
            active: Some(true),
            rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        }),
        ..about(&["deleteServer"])
    }
}

fn of_users(users: &[&str]) -> Notification {
    Notification {
        user_groups: vec![UserGroup {
            group: "admin".to_owned(),
            users: users.iter().map(|user| (*user).to_owned()).collect(),
        }],
        ..about(&["deleteServer"])
    }
}

fn told(notifications: &[&Notification]) -> Every {
    let sure: Vec<(&Notification, Answer)> = notifications
        .iter()
        .map(|notification| (*notification, Answer::Yes))
        .collect();
    every_event(DELETE, &sure, Assumptions::default())
}

fn example(every: &Every) -> String {
    match every {
        Every::No(event) => {
            let operation = [&event.service_type, &event.resource_type, &event.trace_name];
            assert_eq!(operation.map(Option::as_deref), DELETE.map(Some));
            let mut said = event.user.clone().unwrap_or("nobody".to_owned());
            for value in event.fields.iter().flatten() {
                said.push_str(&format!(", {value}"));
            }
            said
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn one_that_keeps_nothing_back_is_enough() {
    assert_eq!(
        told(&[&about(&["createServer", "deleteServer"])]),
        Every::Yes
    );
    assert_eq!(told(&[&Notification::default()]), Every::Yes);
    let with_others = [&of_users(&["root"]), &about(&["deleteServer"])];
    assert_eq!(told(&with_others), Every::Yes);
}

#[test]
fn nobody_is_told_about_what_no_notification_is_about() {
    assert_eq!(example(&told(&[])), "something else");
    assert_eq!(
        example(&told(&[&about(&["createServer"])])),
        "something else"
    );
}

#[test]
fn a_filter_that_keeps_events_back_is_shown_with_one_of_them() {
    let only_users = filtered(Condition::And, &["trace_type != SystemAction"]);
    assert_eq!(example(&told(&[&only_users])), "nobody, SystemAction");
    let strict = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    let failures = filtered(Condition::And, &["code != 200"]);
    let kept = every_event(DELETE, &[(&failures, Answer::Yes)], strict);
    assert_eq!(example(&kept), "something else, 200");
}

#[test]
fn several_may_do_together_what_none_does_alone() {
    let ratings = ["normal", "warning", "incident"]
        .map(|rating| filtered(Condition::And, &[&format!("trace_rating = {rating}")]));
    // An event may lack its rating, or have another one, which is not documented.
    let [normal, warning, incident] = &ratings;
    assert!(matches!(told(&[normal, warning]), Every::No(_)));
    let lacking = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    let all: Vec<_> = [normal, warning, incident]
        .map(|one| (one, Answer::Yes))
        .into();
    assert_eq!(every_event(DELETE, &all, lacking), Every::Documented);
    assert_eq!(told(&[normal, warning, incident]), Every::Documented);
    let rest = filtered(Condition::And, &["trace_rating != normal"]);
    let both = [(normal, Answer::Yes), (&rest, Answer::Yes)];
    assert_eq!(every_event(DELETE, &both, lacking), Every::Yes);
    // Whether an absent rating differs from “normal” is open, and whether one can be absent.
    let both = every_event(DELETE, &both, Assumptions::default());
    assert_eq!(both, Every::Documented);
    // An absent code is documented.
    let codes = ["code = 200", "code != 200"].map(|rule| filtered(Condition::And, &[rule]));
    assert_eq!(told(&[&codes[0], &codes[1]]), Every::Unknown);
}

#[test]
fn users_who_are_not_named_count_too() {
    assert_eq!(
        example(&told(&[&of_users(&["root", "ops"])])),
        "something else"
    );
    // What a group without users does is open, but the system's own actions have none.
    assert_eq!(example(&told(&[&of_users(&[])])), "nobody");
}

#[test]
fn what_is_open_about_a_notification_stays_open() {
    let plain = about(&["deleteServer"]);
    let unsure = [(&plain, Answer::Uncertain)];
    assert_eq!(
        every_event(DELETE, &unsure, Assumptions::default()),
        Every::Unknown
    );
    let never = [(&plain, Answer::No)];
    assert!(matches!(
        every_event(DELETE, &never, Assumptions::default()),
        Every::No(_)
    ));
    assert_eq!(told(&[&about(&["DeleteServer"])]), Every::Unknown);
    assert_eq!(told(&[&about(&[])]), Every::Unknown);
}

/// Upper and lower case may be the same: then each of these two keeps both spellings back.
#[test]
fn only_what_is_told_either_way_is_told() {
    let none_missing = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    let [upper, lower] =
        ["A", "a"].map(|name| filtered(Condition::And, &[&format!("resource_name != {name}")]));
    let both = [(&upper, Answer::Yes), (&lower, Answer::Yes)];
    assert_eq!(every_event(DELETE, &both, none_missing), Every::Unknown);
    let any_case = Assumptions {
        exact: false,
        ..none_missing
    };
    assert!(matches!(every_event(DELETE, &both, any_case), Every::No(_)));
    let same = Assumptions {
        exact: false,
        ..Assumptions::default()
    };
    let other_case = about(&["DELETESERVER"]);
    let one = [(&other_case, Answer::Yes)];
    assert_eq!(every_event(DELETE, &one, same), Every::Yes);
}

/// The system's own actions have no user, others are not documented to be like that.
#[test]
fn only_the_systems_own_actions_are_documented_to_have_no_user() {
    // Whether it is about everybody is open, but it is not about nobody.
    let of_somebody = Notification {
        user_groups: of_users(&[]).user_groups,
        ..filtered(
            Condition::Or,
            &["trace_type = ApiCall", "trace_type != ApiCall"],
        )
    };
    let of_the_system = filtered(Condition::And, &["trace_type = SystemAction"]);
    let both = [(&of_somebody, Answer::Yes), (&of_the_system, Answer::Yes)];
    let told = |may_lack: bool| {
        let assumptions = Assumptions {
            may_lack,
            ..Assumptions::default()
        };
        every_event(DELETE, &both, assumptions)
    };
    assert_eq!(told(false), Every::Unknown);
    // Without a type it may be the system's own, but every event is documented to have one.
    assert_eq!(told(true), Every::Unknown);
}

/// Of two that are alike but for one thing, both count.
#[test]
fn what_only_the_second_of_two_tells_is_told() {
    let all = filtered(Condition::Or, &["code = 1", "code != 1"]);
    let none_missing = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    let same = [(&all, Answer::Uncertain), (&all, Answer::Yes)];
    assert_eq!(every_event(DELETE, &same, none_missing), Every::Yes);

    let by_people = filtered(Condition::And, &["trace_type != SystemAction"]);
    let by_root = Notification {
        user_groups: of_users(&["root"]).user_groups,
        ..by_people.clone()
    };
    assert_eq!(example(&told(&[&by_root])), "something else, ApiCall");
    let both = told(&[&by_root, &by_people]);
    assert_eq!(example(&both), "nobody, SystemAction");

    let some = of_users(&["root"]);
    let everything = Notification {
        scope: Scope::Complete,
        ..some.clone()
    };
    assert_eq!(example(&told(&[&some])), "something else");
    // Whether users count there is not documented.
    assert_eq!(told(&[&some, &everything]), Every::Unknown);
}

/// Copies of one notification are no more to look at than that one.
#[test]
fn many_that_are_alike_are_looked_at_once() {
    let rules: Vec<String> = ["code", "resource_id"]
        .iter()
        .flat_map(|field| (0..60).map(move |at| format!("{field} = {at}")))
        .collect();
    let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
    let one = Notification {
        user_groups: of_users(&["root"]).user_groups,
        ..filtered(Condition::Or, &rules)
    };
    let many: Vec<Notification> = (0..60)
        .map(|at| Notification {
            id: at.to_string(),
            ..one.clone()
        })
        .collect();
    let many: Vec<&Notification> = many.iter().collect();
    assert_eq!(example(&told(&many)), "something else");
}

#[test]
fn too_many_cases_are_not_looked_at() {
    let rules: Vec<String> = (0..6).map(|at| format!("resource_id = {at}")).collect();
    let many: Vec<Notification> = [
        "code",
        "api_version",
        "resource_name",
        "resource_id",
        "trace_type",
    ]
    .iter()
    .flat_map(|field| (0..12).map(move |at| format!("{field} != {at}")))
    .map(|rule| filtered(Condition::Or, &[&rule]))
    .collect();
    let mut all: Vec<(&Notification, Answer)> = many.iter().map(|one| (one, Answer::Yes)).collect();
    assert_eq!(
        every_event(DELETE, &all, Assumptions::default()),
        Every::Unknown
    );
    // Unless one of them is enough.
    let lets_through = filtered(Condition::Or, &["code = 1", "code != 1"]);
    let none_missing = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    for enough in [&lets_through, &about(&["deleteServer"])] {
        for (sure, expected) in [
            (Answer::Yes, Every::Yes),
            (Answer::Uncertain, Every::Unknown),
        ] {
            all.push((enough, sure));
            assert_eq!(every_event(DELETE, &all, none_missing), expected);
            all.pop();
        }
    }
    let one = filtered(
        Condition::Or,
        &rules.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    assert!(matches!(told(&[&one]), Every::No(_)));
}
