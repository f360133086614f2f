//! The matcher and the prover: golden cases, and agreement with a second, naive
//! reading of the documents over all small filters.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use domain::cts::Listening;
use domain::cts::RuleField;
use domain::matching::{
    Answer, Assumptions, Audience, CoverageLevel, Event, Matcher, OTHER, Reason, Stage, prove,
};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};

fn event(service: &str, name: &str, fields: &[(RuleField, &str)]) -> Event {
    let mut event = Event {
        service_type: Some(service.to_owned()),
        resource_type: Some("user".to_owned()),
        trace_name: Some(name.to_owned()),
        user: Some("alice".to_owned()),
        ..Event::default()
    };
    for (field, value) in fields {
        let at = RuleField::ALL.iter().position(|f| f == field).unwrap();
        event.fields[at] = Some((*value).to_owned());
    }
    event
}

fn filter(condition: Condition, rules: &[&str]) -> Option<Filter> {
    Some(Filter {
        condition,
        active: Some(true),
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
    })
}

fn notification(condition: Condition, rules: &[&str]) -> Notification {
    Notification {
        id: "one".to_owned(),
        enabled: Some(true),
        topic: Some("urn:smn:eu-west-101:p:t".to_owned()),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "IAM".to_owned(),
            resource_type: "user".to_owned(),
            trace_names: vec!["login".to_owned(), "loginFailed".to_owned()],
        }],
        filter: filter(condition, rules),
        ..Notification::default()
    }
}

fn fires(notification: &Notification, event: &Event) -> Answer {
    let matcher = Matcher::new(notification, Assumptions::default());
    let judgement = matcher.judge(event);
    assert_eq!(judgement.fires, matcher.fires(event), "both ways agree");
    judgement.fires
}

#[test]
fn golden_cases() {
    use RuleField::{Code, ResourceName, TraceRating, TraceType};
    let and = |rules: &[&str]| notification(Condition::And, rules);
    let or = |rules: &[&str]| notification(Condition::Or, rules);
    let login = |fields: &[(RuleField, &str)]| event("IAM", "login", fields);
    let table = [
        (and(&["code = 200"]), login(&[(Code, "200")]), Answer::Yes),
        (and(&["code = 200"]), login(&[(Code, "200.0")]), Answer::No),
        (and(&["code = 200"]), login(&[]), Answer::No),
        // A missing field and “!=”: the documents do not say.
        (and(&["code != 200"]), login(&[]), Answer::Uncertain),
        (and(&["code != 200"]), login(&[(Code, "401")]), Answer::Yes),
        (
            and(&["code != 200"]),
            event("IAM", "logout", &[]),
            Answer::No,
        ),
        (
            and(&["code != 200"]),
            event("iam", "login", &[(Code, "1")]),
            Answer::No,
        ),
        (
            and(&["trace_rating = warning", "code != 200"]),
            login(&[(TraceRating, "normal")]),
            Answer::No,
        ),
        (
            or(&["trace_rating = warning", "code != 200"]),
            login(&[(TraceRating, "warning")]),
            Answer::Yes,
        ),
        (
            or(&["trace_rating = warning", "code != 200"]),
            login(&[(TraceRating, "normal")]),
            Answer::Uncertain,
        ),
        (
            and(&["resource_name = a (b) c"]),
            login(&[(ResourceName, "a (b) c")]),
            Answer::Yes,
        ),
        (
            and(&["resource_name = 告警"]),
            login(&[(ResourceName, "告警")]),
            Answer::Yes,
        ),
        (
            and(&["resource_name = Prod"]),
            login(&[(ResourceName, "prod")]),
            Answer::No,
        ),
        // A rule that is none, a filter without rules, data events.
        (
            and(&["resource_name like prod"]),
            login(&[]),
            Answer::Uncertain,
        ),
        // Other operators are none.
        (
            and(&["code == 200"]),
            login(&[(Code, "200")]),
            Answer::Uncertain,
        ),
        (
            and(&["code => 400"]),
            login(&[(Code, "> 400")]),
            Answer::Uncertain,
        ),
        (
            and(&["code !== 200"]),
            login(&[(Code, "404")]),
            Answer::Uncertain,
        ),
        (and(&[]), login(&[]), Answer::Uncertain),
        (
            and(&["code != 200"]),
            login(&[(Code, "1"), (TraceType, "ObsSDK")]),
            Answer::Uncertain,
        ),
        (
            notification(
                Condition::Other("XOR".to_owned()),
                &["code = 1", "code = 2"],
            ),
            login(&[(Code, "1")]),
            Answer::Uncertain,
        ),
    ];
    for (notification, event, expected) in &table {
        assert_eq!(
            fires(notification, event),
            *expected,
            "{notification:?} {event:?}"
        );
    }
}

#[test]
fn stages_are_told_apart() {
    let mut one = notification(Condition::And, &["code = 1"]);
    one.user_groups = vec![UserGroup {
        group: "admin".to_owned(),
        users: vec!["account/agency".to_owned()],
    }];
    let stage = |n: &Notification, e: &Event, stage: Stage| {
        let judged = Matcher::new(n, Assumptions::default()).judge(e);
        judged.stages.iter().find(|(s, _)| *s == stage).unwrap().1
    };
    let mut login = event("IAM", "login", &[(RuleField::Code, "2")]);
    assert_eq!(stage(&one, &login, Stage::User), Answer::No);
    login.user = Some("account/agency".to_owned());
    assert_eq!(stage(&one, &login, Stage::User), Answer::Yes);
    assert_eq!(stage(&one, &login, Stage::Filter), Answer::No);
    login.user = None;
    assert_eq!(stage(&one, &login, Stage::User), Answer::No);
    one.topic = None;
    assert_eq!(stage(&one, &login, Stage::Status), Answer::No);
    one.filter.as_mut().unwrap().active = Some(false);
    assert_eq!(stage(&one, &login, Stage::Filter), Answer::Yes);
    one.scope = Scope::Complete;
    assert_eq!(
        stage(&one, &event("ECS", "x", &[]), Stage::Operation),
        Answer::Yes
    );
}

#[test]
fn what_is_proved() {
    let reasons = |condition: Condition, rules: &[&str]| {
        let one = notification(condition, rules);
        prove(&one, &[], Assumptions::default()).unwrap().reasons
    };
    let table: [(Condition, &[&str], &[Reason]); 37] = [
        (
            Condition::And,
            &["code = 1", "code = 2"],
            &[Reason::NeverFires(vec![0, 1])],
        ),
        (
            Condition::And,
            &["code = 1", "code != 1"],
            &[Reason::NeverFires(vec![0, 1])],
        ),
        (
            Condition::And,
            &[
                "resource_name = a",
                "code = 1",
                "resource_id = b",
                "code = 2",
            ],
            &[Reason::NeverFires(vec![1, 3])],
        ),
        (
            Condition::And,
            &[
                "trace_rating != normal",
                "trace_rating != warning",
                "trace_rating = normal",
            ],
            &[Reason::NeverFires(vec![0, 2])],
        ),
        (
            Condition::And,
            &[
                "trace_rating != normal",
                "trace_rating != warning",
                "trace_rating != incident",
            ],
            &[],
        ),
        // Whether events without a code get through is not documented.
        (Condition::Or, &["code = 1", "code != 1"], &[]),
        (
            Condition::And,
            &["code = 1", "code != 2"],
            &[Reason::RedundantRule(1)],
        ),
        (
            Condition::Or,
            &["code = 1", "code != 2"],
            &[Reason::RedundantRule(0)],
        ),
        (
            Condition::And,
            &["code = 1", "code = 1"],
            &[Reason::RedundantRule(1)],
        ),
        // What is documented about a text does not hold for another spelling of it, or
        // where a blank or an operator may be more than a part of the value.
        (Condition::And, &["code = 1", "code = 1 "], &[]),
        (Condition::And, &["code=1", "code = 2"], &[]),
        (Condition::And, &["code = 1", "code=1"], &[]),
        (Condition::Or, &["code=1", "code != 1"], &[]),
        (
            Condition::And,
            &["resource_name = a", "resource_name = a OR code = 1"],
            &[],
        ),
        (
            Condition::And,
            &["code=1", "code=1"],
            &[Reason::RedundantRule(1)],
        ),
        (
            Condition::And,
            &["code = 1", "code=1", "code = 2"],
            &[Reason::NeverFires(vec![0, 2])],
        ),
        // Of what else is open, nothing keeps these two from excluding each other.
        (
            Condition::And,
            &["trace_rating = critical", "trace_rating = fatal"],
            &[
                Reason::UnlistedValue(0),
                Reason::UnlistedValue(1),
                Reason::NeverFires(vec![0, 1]),
            ],
        ),
        (Condition::And, &["code = 1", "trace_rating = normal"], &[]),
        // What a text does that is no rule is open, but twice the same is once the same.
        (Condition::And, &["no rule at all"], &[]),
        (Condition::And, &["no rule", "none either"], &[]),
        (Condition::Or, &["no rule", "none either"], &[]),
        (
            Condition::And,
            &["no rule", "no rule"],
            &[Reason::RedundantRule(1)],
        ),
        (Condition::Or, &["no rule", "code = 1"], &[]),
        (
            Condition::And,
            &["code = 1", "no rule", "code = 2"],
            &[Reason::NeverFires(vec![0, 2])],
        ),
        (Condition::Or, &["code = 1", "foo != 1", "code != 1"], &[]),
        // Values that are in no list may occur.
        (
            Condition::And,
            &["code = 1", "trace_rating = critical"],
            &[Reason::UnlistedValue(1)],
        ),
        (
            Condition::Or,
            &["trace_type = ApiCall", "trace_type != apicall"],
            &[Reason::UnlistedValue(1)],
        ),
        // Nor is it documented whether upper and lower case are the same.
        (
            Condition::Or,
            &["resource_name = a", "resource_name != A"],
            &[],
        ),
        (
            Condition::Or,
            &["resource_name = a", "resource_name != b"],
            &[Reason::RedundantRule(0)],
        ),
        // To blame are rules that are enough for it either way.
        (
            Condition::And,
            &[
                "resource_name = a",
                "resource_name = A",
                "resource_name = b",
            ],
            &[Reason::NeverFires(vec![0, 2])],
        ),
        (
            Condition::And,
            &[
                "resource_name = a",
                "resource_name != A",
                "resource_name != a",
            ],
            &[Reason::NeverFires(vec![0, 2])],
        ),
        (Condition::And, &["trace_type = ObsSDK"], &[]),
        (
            Condition::And,
            &["trace_type = data"],
            &[Reason::UnlistedValue(0)],
        ),
        // No value is none that is in no list.
        (Condition::And, &["trace_type ="], &[]),
        (Condition::And, &["trace_type = "], &[]),
        // How these are combined could mean anything.
        (
            Condition::Other("and".to_owned()),
            &["code = 1", "code = 2"],
            &[],
        ),
        (
            Condition::Other(String::new()),
            &["code = 1", "code = 1"],
            &[],
        ),
    ];
    for (condition, rules, expected) in table {
        assert_eq!(reasons(condition, rules), expected, "{rules:?}");
    }
}

#[test]
fn a_filter_that_is_switched_off_is_named() {
    let mut one = notification(Condition::And, &["code = 1", "code = 2"]);
    one.filter.as_mut().unwrap().active = Some(false);
    let proof = prove(&one, &[], Assumptions::default()).unwrap();
    assert_eq!(proof.reasons, [Reason::FilterOff]);
    assert!(proof.fires.is_some(), "without the filter it fires");
    // Without rules it would keep nothing back either.
    one.filter.as_mut().unwrap().rules.clear();
    let proof = prove(&one, &[], Assumptions::default()).unwrap();
    assert_eq!(proof.reasons, []);
}

#[test]
fn assumptions_decide_what_is_open() {
    let none_missing = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    let three = notification(
        Condition::And,
        &[
            "trace_rating != normal",
            "trace_rating != warning",
            "trace_rating != incident",
        ],
    );
    let proof = prove(&three, &[], none_missing).unwrap();
    assert_eq!(proof.reasons, [], "there may be other ratings");
    assert_eq!(proof.fires, None, "but none is documented");
    let either = notification(Condition::Or, &["code = 1", "code != 1"]);
    let proof = prove(&either, &[], none_missing).unwrap();
    assert_eq!(proof.reasons, [Reason::FilterLetsAllThrough]);
    let differs = Assumptions {
        missing_differs: Answer::Yes,
        ..Assumptions::default()
    };
    let proof = prove(&either, &[], differs).unwrap();
    assert_eq!(proof.reasons, [Reason::FilterLetsAllThrough]);
    let no_data = Assumptions {
        data_events: Answer::No,
        ..Assumptions::default()
    };
    let data = notification(Condition::And, &["trace_type = ObsAPI"]);
    let reasons = |assumptions| prove(&data, &[], assumptions).unwrap().reasons;
    assert_eq!(reasons(no_data), [Reason::NeverFires(vec![0])]);
    assert_eq!(reasons(Assumptions::default()), []);
    // The only rule is never too much: what a filter does without rules is not known.
    let no_data = Assumptions {
        may_lack: false,
        ..no_data
    };
    for rules in [
        &["trace_type != ObsAPI"][..],
        &["trace_type != ObsAPI", "code = 1"],
    ] {
        let one = notification(Condition::And, rules);
        let proof = prove(&one, &[], no_data).unwrap();
        let redundant = proof.reasons.contains(&Reason::RedundantRule(0));
        assert_eq!(redundant, rules.len() > 1, "{rules:?} {:?}", proof.reasons);
    }

    let differs = notification(Condition::And, &["code != 200"]);
    let upper = notification(Condition::And, &["resource_name = PROD"]);
    let data = notification(Condition::And, &["code = 1"]);
    let fires = |one: &Notification, event: &Event, assumptions: Assumptions| {
        Matcher::new(one, assumptions).fires(event)
    };
    for answer in [Answer::Yes, Answer::No, Answer::Uncertain] {
        let assumptions = Assumptions {
            missing_differs: answer,
            ..Assumptions::default()
        };
        let without = event("IAM", "login", &[]);
        assert_eq!(fires(&differs, &without, assumptions), answer);
        let assumptions = Assumptions {
            data_events: answer,
            ..Assumptions::default()
        };
        let object = event(
            "IAM",
            "login",
            &[(RuleField::Code, "1"), (RuleField::TraceType, "ObsAPI")],
        );
        assert_eq!(fires(&data, &object, assumptions), answer);
    }
    let any_case = Assumptions {
        exact: false,
        ..Assumptions::default()
    };
    // Whether values that differ in case exclude each other is not documented.
    for (rules, never) in [
        (["resource_name = Prod", "resource_name = prod"], vec![]),
        (
            ["resource_name != PROD", "resource_name = PROD"],
            vec![Reason::NeverFires(vec![0, 1])],
        ),
    ] {
        let both = notification(Condition::And, &rules);
        let proved = prove(&both, &[], Assumptions::default()).unwrap();
        assert_eq!((proved.reasons, proved.fires), (never.clone(), None));
        let proved = prove(&both, &[], any_case).unwrap();
        assert_eq!(proved.reasons == never, !never.is_empty(), "{rules:?}");
        assert_eq!(proved.fires.is_some(), never.is_empty(), "{rules:?}");
    }
    // A wider notification has to be wider either way.
    let narrow = notification(Condition::And, &["resource_name = a"]);
    for (rule, covered) in [
        ("resource_name != b", true),
        ("resource_name != A", false),
        ("resource_name = a", true),
    ] {
        let wide = Notification {
            id: "wide".to_owned(),
            ..notification(Condition::And, &[rule])
        };
        let proved = prove(&narrow, &[wide], Assumptions::default()).unwrap();
        assert_eq!(!proved.reasons.is_empty(), covered, "{rule}");
    }
    let lower = event("iam", "LOGIN", &[(RuleField::ResourceName, "prod")]);
    assert_eq!(fires(&upper, &lower, any_case), Answer::Yes);
    assert_eq!(
        fires(&upper, &lower, Assumptions::default()),
        Answer::No,
        "exact comparison is the default"
    );
}

#[test]
fn assumptions_are_kept_as_letters() {
    let answers = [Answer::Yes, Answer::No, Answer::Uncertain];
    for missing_differs in answers {
        for data_events in answers {
            for (exact, may_lack) in [(true, true), (true, false), (false, true), (false, false)] {
                let one = Assumptions {
                    missing_differs,
                    data_events,
                    exact,
                    may_lack,
                };
                assert_eq!(Assumptions::from_letters(&one.to_letters()), Some(one));
            }
        }
    }
    for letters in ["", "uuy", "uuyyy", "uuuy", "xuyy", "uuyü"] {
        assert_eq!(Assumptions::from_letters(letters), None, "{letters}");
    }
}

#[test]
fn another_notification_may_tell_the_same_target_everything() {
    let narrow = notification(Condition::And, &["code = 1", "trace_rating = warning"]);
    let wide = Notification {
        id: "wide".to_owned(),
        ..notification(Condition::And, &["code = 1"])
    };
    let covered = |one: &Notification, other: &Notification| {
        let proof = prove(one, std::slice::from_ref(other), Assumptions::default()).unwrap();
        proof.reasons.contains(&Reason::CoveredBy(0))
    };
    assert!(covered(&narrow, &wide));
    assert!(!covered(&wide, &narrow));
    assert!(!covered(&narrow, &narrow.clone()), "not by itself");
    let elsewhere = Notification {
        topic: Some("urn:smn:eu-west-101:p:other".to_owned()),
        ..wide.clone()
    };
    assert!(!covered(&narrow, &elsewhere));
    let nowhere = |one: &Notification| Notification {
        topic: None,
        ..one.clone()
    };
    assert!(!covered(&nowhere(&narrow), &wide));
    assert!(!covered(&nowhere(&narrow), &nowhere(&wide)));
    let off = Notification {
        enabled: Some(false),
        ..wide.clone()
    };
    assert!(!covered(&narrow, &off));
    let unanswered = Notification {
        enabled: None,
        ..wide.clone()
    };
    assert!(!covered(&narrow, &unanswered));
    let everything = Notification {
        id: "all".to_owned(),
        scope: Scope::Complete,
        operations: Vec::new(),
        filter: None,
        ..wide
    };
    assert!(covered(&narrow, &everything));
    let only_bob = Notification {
        user_groups: vec![UserGroup {
            group: "g".to_owned(),
            users: vec!["bob".to_owned()],
        }],
        ..everything
    };
    assert!(!covered(&narrow, &only_bob));
    let bobs = Notification {
        user_groups: only_bob.user_groups.clone(),
        ..narrow
    };
    assert!(covered(&bobs, &only_bob));
}

#[test]
fn of_events_that_may_go_elsewhere_nobody_is_told_for_certain() {
    let filtered = notification(Condition::And, &["code = 1"]);
    let plain = Notification {
        filter: None,
        ..filtered.clone()
    };
    let here = |all: &[Notification]| {
        Audience::new(all, Assumptions::default()).of(["IAM", "user", "login"])
    };
    let covered = |all: &[Notification]| here(all).perhaps();
    for all in [
        vec![plain.clone()],
        vec![filtered.clone()],
        vec![plain.clone(), plain, filtered],
    ] {
        let found = covered(&all);
        assert_eq!(found.told, CoverageLevel::Unknown);
        assert_eq!(found.by, (0..all.len()).collect::<Vec<_>>());
        // Whoever is told twice of what comes is told twice.
        assert_eq!(found.told_twice(&all), here(&all).told_twice(&all));
    }
    // Where they go elsewhere, nothing here is missing: uncovered is no gap.
    let none = covered(&[]);
    assert_eq!((none.told, none.by), (CoverageLevel::Unknown, vec![]));
}

#[test]
fn what_nobody_listens_to_covers_nothing() {
    let filtered = notification(Condition::And, &["code = 1"]);
    let plain = Notification {
        filter: None,
        ..filtered.clone()
    };
    let about_others = Notification {
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            ..plain.operations[0].clone()
        }],
        ..plain.clone()
    };
    let all = [plain, filtered, about_others];
    let covered = |listening: [Listening; 3]| {
        let audience = Audience::new(&all, Assumptions::default());
        let audience = audience.heard(|at| listening[at]);
        audience.of(["IAM", "user", "login"])
    };
    use Listening::{Confirmed, NoTopic, None as Nobody, Unconfirmed, Unknown};

    let heard = covered([Confirmed; 3]);
    assert_eq!(
        heard,
        Audience::new(&all, Assumptions::default()).of(["IAM", "user", "login"])
    );
    assert_eq!((heard.told, heard.by), (CoverageLevel::Always, vec![0, 1]));

    for silent in [Nobody, Unconfirmed] {
        let nobody = covered([silent; 3]);
        assert_eq!((nobody.told, nobody.by), (CoverageLevel::Never, vec![]));
        assert_eq!((nobody.surely, nobody.unheard), (vec![], vec![0, 1]));
        // Another one that somebody listens to still covers what it covers alone.
        let other = covered([silent, Confirmed, silent]);
        assert_eq!(other.told, CoverageLevel::Sometimes);
        assert_eq!((other.by, other.unheard), (vec![1], vec![0]));
        let open = covered([silent, Unknown, silent]);
        assert_eq!((open.told, open.unheard), (CoverageLevel::Unknown, vec![0]));
    }
    let gone = covered([NoTopic, Nobody, NoTopic]);
    assert_eq!((gone.told, gone.by), (CoverageLevel::Never, vec![]));
    assert_eq!((gone.without_topic, gone.unheard), (vec![0], vec![1]));
    let open = covered([Unknown; 3]);
    assert_eq!((open.told, open.by), (CoverageLevel::Unknown, vec![0, 1]));
    assert_eq!(open.listening_unknown, [0, 1]);
    assert_eq!(
        covered([Confirmed, Unknown, Unknown]).told,
        CoverageLevel::Always
    );
    assert_eq!(
        covered([Unknown, Confirmed, Unknown]).told,
        CoverageLevel::Sometimes
    );
}

#[test]
fn who_is_told_about_an_operation() {
    let covered = |all: &[Notification]| {
        Audience::new(all, Assumptions::default()).of(["IAM", "user", "login"])
    };
    let filtered = notification(Condition::And, &["code = 1"]);
    let plain = Notification {
        filter: None,
        ..filtered.clone()
    };
    let off = Notification {
        enabled: Some(false),
        ..plain.clone()
    };
    let nowhere = Notification {
        topic: None,
        ..plain.clone()
    };
    let about_others = Notification {
        operations: Vec::new(),
        ..plain.clone()
    };
    let mute = notification(Condition::And, &["code = 1", "code = 2"]);
    let silent = [off, nowhere, about_others, mute, plain.clone()];
    let audience = Audience::new(&silent, Assumptions::default());
    let has = [0, 1, 2, 3, 4, 5].map(|at| audience.has(at));
    // The third could tell somebody, but lists nothing.
    assert_eq!(has, [false, false, true, false, true, false]);
    let nobody = covered(&silent[..4]);
    assert_eq!((nobody.told, nobody.by), (CoverageLevel::Never, vec![]));
    // One whose status nobody knows may tell somebody.
    let unanswered = Notification {
        enabled: None,
        ..plain.clone()
    };
    let maybe = covered(std::slice::from_ref(&unanswered));
    assert_eq!((maybe.told, maybe.by), (CoverageLevel::Unknown, vec![0]));
    let both = [unanswered, plain.clone()];
    assert_eq!(covered(&both).told, CoverageLevel::Always);
    let some = [filtered.clone()];
    assert_eq!(covered(&some).told, CoverageLevel::Sometimes);
    assert!(covered(&some).told_twice(&some).is_empty());
    let open = [
        notification(Condition::And, &["no rule"]),
        notification(Condition::Other("XOR".to_owned()), &["code = 1"]),
        notification(Condition::And, &[]),
        notification(Condition::And, &["trace_type = Other"]),
        notification(Condition::And, &["code=1"]),
        Notification {
            scope: Scope::Other("all".to_owned()),
            ..plain.clone()
        },
        Notification {
            operations: vec![OperationSet {
                trace_names: Vec::new(),
                ..plain.operations[0].clone()
            }],
            ..plain.clone()
        },
        Notification {
            user_groups: vec![UserGroup {
                group: "g".to_owned(),
                users: Vec::new(),
            }],
            ..plain.clone()
        },
    ];
    for one in &open {
        let found = covered(std::slice::from_ref(one));
        assert_eq!(
            (found.told, found.by),
            (CoverageLevel::Unknown, vec![0]),
            "{one:?}"
        );
    }
    let found = covered(&open);
    assert_eq!((found.told, found.surely), (CoverageLevel::Unknown, vec![]));
    assert!(
        covered(&open).told_twice(&open).is_empty(),
        "maybe is not twice"
    );
    let all = [filtered, plain];
    let both = covered(&all);
    assert_eq!(
        (both.told, both.by.as_slice()),
        (CoverageLevel::Always, &[0, 1][..])
    );
    assert_eq!(both.told_twice(&all), ["urn:smn:eu-west-101:p:t"]);
}

#[test]
fn what_is_not_said_about_an_event_is_open() {
    let mut one = notification(Condition::And, &["code = 1"]);
    one.user_groups = vec![UserGroup {
        group: "admin".to_owned(),
        users: vec!["alice".to_owned()],
    }];
    let asked = |known: &Event| {
        Matcher::new(&one, Assumptions::default())
            .judge_known(known)
            .fires
    };
    let mut known = Event::default();
    assert_eq!(asked(&known), Answer::Uncertain, "nothing is said");
    known.service_type = Some("ECS".to_owned());
    assert_eq!(asked(&known), Answer::No, "another service");
    known.service_type = None;
    known.resource_type = Some("agency".to_owned());
    assert_eq!(asked(&known), Answer::No, "another resource type");
    known.resource_type = None;
    known.trace_name = Some("logout".to_owned());
    assert_eq!(asked(&known), Answer::No, "another operation");
    for (service, resource, name) in [
        (true, true, false),
        (true, false, true),
        (false, true, true),
    ] {
        known = event("IAM", "login", &[(RuleField::Code, "1")]);
        let keep = |said: bool, text: &mut Option<String>| {
            if !said {
                *text = None;
            }
        };
        keep(service, &mut known.service_type);
        keep(resource, &mut known.resource_type);
        keep(name, &mut known.trace_name);
        assert_eq!(asked(&known), Answer::Uncertain, "one of three is not said");
    }
    let mut nameless = one.clone();
    nameless.operations[0].trace_names.clear();
    known = event("IAM", "login", &[(RuleField::Code, "1")]);
    let judge = |one: &Notification, known: &Event| {
        Matcher::new(one, Assumptions::default())
            .judge_known(known)
            .fires
    };
    assert_eq!(judge(&nameless, &known), Answer::Uncertain);
    nameless.scope = Scope::Complete;
    assert_eq!(judge(&nameless, &known), Answer::Yes);
    known = event("IAM", "login", &[]);
    assert_eq!(asked(&known), Answer::Uncertain, "the code is not said");
    known.fields[1] = Some("1".to_owned());
    assert_eq!(asked(&known), Answer::Yes);
    known.user = None;
    assert_eq!(asked(&known), Answer::Uncertain, "the user is not said");
    let mut of_anybody = one.clone();
    of_anybody.user_groups.clear();
    assert_eq!(judge(&of_anybody, &known), Answer::Yes, "no user is needed");
    known.user = Some("bob".to_owned());
    assert_eq!(asked(&known), Answer::No);
}

/// A rule of the small filters: a field and whether it must equal the value, or a
/// text that is no rule.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Small {
    Rule(usize, bool, &'static str),
    NoRule(&'static str),
}

/// A value the naive reading tries, and whether it is documented.
type SmallValue = (bool, Option<&'static str>);

/// The fields of the small filters and every value the naive reading tries in each.
/// `Other` is in no document.
const SMALL_FIELDS: [(RuleField, &[SmallValue]); 3] = [
    (
        RuleField::Code,
        &[
            (true, Some("1")),
            (true, Some("2")),
            (true, Some("another")),
            (true, None),
        ],
    ),
    (
        RuleField::ResourceName,
        &[(true, Some("a")), (true, Some("another")), (true, None)],
    ),
    (
        RuleField::TraceType,
        &[
            (true, Some("ApiCall")),
            (true, Some("ConsoleAction")),
            (true, Some("SystemAction")),
            (true, Some("ObsAPI")),
            (false, Some("Other")),
            (false, Some("another")),
            (true, None),
        ],
    ),
];

const SMALL_RULES: [Small; 12] = [
    Small::Rule(0, true, "1"),
    Small::Rule(0, false, "1"),
    Small::Rule(0, true, "2"),
    Small::Rule(0, false, "2"),
    Small::Rule(1, true, "a"),
    Small::Rule(1, false, "a"),
    Small::Rule(2, true, "ApiCall"),
    Small::Rule(2, false, "ApiCall"),
    Small::Rule(2, true, "Other"),
    Small::Rule(2, false, "Other"),
    Small::NoRule("code like 1"),
    // Another spelling, so that what it does is not documented either.
    Small::NoRule("code=1"),
];

/// One way to answer everything that is open.
#[derive(Debug, Clone, Copy)]
struct World {
    missing_differs: bool,
    data_events: bool,
    no_rules_hold: [bool; 2],
}

impl World {
    fn all(missing: Option<bool>, data: Option<bool>) -> Vec<Self> {
        let both = [true, false];
        let mut worlds = Vec::new();
        for missing_differs in both.into_iter().filter(|m| missing.is_none_or(|k| k == *m)) {
            for data_events in both.into_iter().filter(|d| data.is_none_or(|k| k == *d)) {
                for (one, other) in both.into_iter().flat_map(|a| both.map(|b| (a, b))) {
                    worlds.push(Self {
                        missing_differs,
                        data_events,
                        no_rules_hold: [one, other],
                    });
                }
            }
        }
        worlds
    }

    fn lets_through(self, and: bool, rules: &[Small], case: &[Option<&str>; 3]) -> bool {
        let holds = |rule: &Small| match *rule {
            Small::NoRule(text) => self.no_rules_hold[usize::from(text == "code like 1")],
            Small::Rule(field, equal, value) => match case[field] {
                Some(has) => (has == value) == equal,
                None => !equal && self.missing_differs,
            },
        };
        if and {
            rules.iter().all(holds)
        } else {
            rules.iter().any(holds)
        }
    }

    fn sends(self, case: &[Option<&str>; 3]) -> bool {
        case[2] != Some("ObsAPI") || self.data_events
    }
}

/// All cases, with whether each is documented.
fn small_cases() -> Vec<(bool, [Option<&'static str>; 3])> {
    let [(_, codes), (_, names), (_, types)] = SMALL_FIELDS;
    let mut cases = Vec::new();
    for (_, code) in codes {
        for (_, name) in names {
            for (documented, kind) in types {
                cases.push((*documented, [*code, *name, *kind]));
            }
        }
    }
    cases
}

/// Compares what is proved about a filter with looking at every case in every world.
fn compare(and: bool, missing: Option<bool>, data: Option<bool>, rules: &[Small]) {
    let assumptions = Assumptions {
        missing_differs: missing.map_or(Answer::Uncertain, Answer::from),
        data_events: data.map_or(Answer::Uncertain, Answer::from),
        ..Assumptions::default()
    };
    let texts = rules.iter().map(|rule| match rule {
        Small::NoRule(text) => (*text).to_owned(),
        Small::Rule(field, equal, value) => {
            let operator = if *equal { "=" } else { "!=" };
            format!("{} {operator} {value}", SMALL_FIELDS[*field].0.as_str())
        }
    });
    let texts: Vec<String> = texts.collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let condition = if and { Condition::And } else { Condition::Or };
    let one = notification(condition, &texts);
    let proof = prove(&one, &[], assumptions).unwrap();
    let (cases, worlds) = (small_cases(), World::all(missing, data));
    let each = |holds: &dyn Fn(World, &[Option<&str>; 3]) -> bool| {
        cases
            .iter()
            .all(|(_, case)| worlds.iter().all(|world| holds(*world, case)))
    };
    let dead = |rules: &[Small]| {
        each(&|world, case| !(world.lets_through(and, rules, case) && world.sends(case)))
    };
    let same = |fewer: &[Small]| {
        each(&|world, case| {
            !world.sends(case)
                || world.lets_through(and, fewer, case) == world.lets_through(and, rules, case)
        })
    };
    let (never, always) = (
        dead(rules),
        each(&|world, case| world.lets_through(and, rules, case)),
    );
    let blamed = proof.reasons.iter().find_map(|reason| match reason {
        Reason::NeverFires(rules) => Some(rules.clone()),
        _ => None,
    });
    assert_eq!(blamed.is_some(), never, "{texts:?} {and}");
    if let Some(blamed) = blamed {
        // They are enough, and each of them is needed.
        let only = |left_out: Option<usize>| -> Vec<Small> {
            let places = blamed.iter().filter(|at| Some(**at) != left_out);
            places.map(|at| rules[*at]).collect()
        };
        assert!(dead(&only(None)), "{texts:?} {blamed:?}");
        for at in &blamed {
            let fewer = only(Some(*at));
            assert!(fewer.is_empty() || !dead(&fewer), "{texts:?} {blamed:?}");
        }
    }
    assert_eq!(
        proof.reasons.contains(&Reason::FilterLetsAllThrough),
        always,
        "{texts:?} {and}"
    );
    // An example is documented, and certain whatever is open.
    let certain = |wanted: bool| {
        cases.iter().any(|(documented, case)| {
            let fires = |world: &World| world.lets_through(and, rules, case) && world.sends(case);
            *documented && worlds.iter().all(|world| fires(world) == wanted)
        })
    };
    assert_eq!(proof.fires.is_some(), certain(true), "{texts:?}");
    assert_eq!(proof.kept.is_some(), certain(false), "{texts:?}");
    for (example, answer) in [(&proof.fires, Answer::Yes), (&proof.kept, Answer::No)] {
        if let Some(example) = example {
            let confirmed = Matcher::new(&one, assumptions).fires(example);
            assert_eq!(confirmed, answer, "{texts:?} {example:?}");
        }
    }
    // The matcher says yes or no exactly where every world does.
    for (_, case) in &cases {
        let mut event = event("IAM", "login", &[]);
        for ((field, _), value) in SMALL_FIELDS.iter().zip(case) {
            let at = RuleField::ALL.iter().position(|f| f == field).unwrap();
            event.fields[at] = value.map(str::to_owned);
        }
        let in_worlds = |wanted: bool| {
            let fires = |world: &World| world.lets_through(and, rules, case) && world.sends(case);
            worlds.iter().all(|world| fires(world) == wanted)
        };
        let expected = match (in_worlds(true), in_worlds(false)) {
            (true, _) => Answer::Yes,
            (_, true) => Answer::No,
            _ => Answer::Uncertain,
        };
        assert_eq!(
            Matcher::new(&one, assumptions).fires(&event),
            expected,
            "{texts:?} {case:?}"
        );
    }
    // What is called redundant can go, all of it at once, and nothing more could.
    let redundant = |at: &usize| proof.reasons.contains(&Reason::RedundantRule(*at));
    let kept: Vec<Small> = (0..rules.len())
        .filter(|at| !redundant(at))
        .map(|at| rules[at])
        .collect();
    assert!(same(&kept), "{texts:?} {and} without what is redundant");
    if !never && !always {
        for at in 0..kept.len() {
            let mut fewer = kept.clone();
            fewer.remove(at);
            assert!(
                fewer.is_empty() || !same(&fewer),
                "{texts:?} keeps too much"
            );
        }
    }
}

#[test]
fn the_prover_agrees_with_looking_at_every_event_for_all_small_filters() {
    let mut looked_at = 0;
    let mut checked = |rules: &[Small]| {
        // Of four rules only the hardest question is asked.
        let ways = [None, Some(true), Some(false)];
        let ways = if rules.len() < 4 {
            &ways[..]
        } else {
            &ways[..1]
        };
        for missing in ways.iter().copied() {
            for and in [true, false] {
                looked_at += 1;
                compare(and, missing, None, rules);
            }
        }
    };
    let all = SMALL_RULES;
    for (first, a) in all.iter().enumerate() {
        checked(&[*a]);
        for b in &all {
            checked(&[*a, *b]);
        }
        for (second, b) in all.iter().enumerate().skip(first) {
            for (third, c) in all.iter().enumerate().skip(second) {
                checked(&[*c, *a, *b]);
                for d in all.iter().skip(third) {
                    checked(&[*a, *d, *c, *b]);
                }
            }
        }
    }
    assert_eq!(looked_at, 6 * (12 + 144 + 364) + 2 * 1_365);
    // Whether events about data are sent may be known.
    let data = [
        Small::Rule(2, true, "ObsAPI"),
        Small::Rule(2, false, "ObsAPI"),
    ];
    for known in [None, Some(true), Some(false)] {
        for and in [true, false] {
            for missing in [None, Some(true)] {
                for kind in data {
                    compare(and, missing, known, &[kind]);
                    for other in all.iter().chain(&data) {
                        compare(and, missing, known, &[kind, *other]);
                        compare(and, missing, known, &[*other, kind, all[0]]);
                        compare(and, missing, known, &[all[6], *other, kind]);
                    }
                }
            }
        }
    }
}

#[test]
fn coverage_agrees_with_looking_at_every_event_for_all_small_filters() {
    let (cases, worlds) = (small_cases(), World::all(None, None));
    for (and, wide_and) in [(true, true), (true, false), (false, true), (false, false)] {
        for a in SMALL_RULES {
            for b in SMALL_RULES {
                for c in SMALL_RULES {
                    let made = |and: bool, rules: &[Small]| {
                        let texts = rules.iter().map(|rule| match rule {
                            Small::NoRule(text) => (*text).to_owned(),
                            Small::Rule(field, equal, value) => {
                                let operator = if *equal { "=" } else { "!=" };
                                let field = SMALL_FIELDS[*field].0.as_str();
                                format!("{field} {operator} {value}")
                            }
                        });
                        let texts: Vec<String> = texts.collect();
                        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                        notification(if and { Condition::And } else { Condition::Or }, &texts)
                    };
                    let (narrow, wide) = ([a, b], [c]);
                    let one = made(and, &narrow);
                    let other = Notification {
                        id: "other".to_owned(),
                        ..made(wide_and, &wide)
                    };
                    let proof =
                        prove(&one, std::slice::from_ref(&other), Assumptions::default()).unwrap();
                    // Whatever it may send in some world, the other sends in every one.
                    let covered = cases.iter().all(|(_, case)| {
                        let all = worlds.iter();
                        let mut may = all.filter(|w| w.lets_through(and, &narrow, case));
                        let mut sure = worlds.iter();
                        may.next().is_none() || sure.all(|w| w.lets_through(wide_and, &wide, case))
                    });
                    let said = proof.reasons.contains(&Reason::CoveredBy(0));
                    assert_eq!(said, covered && proof.fires.is_some(), "{one:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_not_working_yet_is_proved_as_if_it_were() {
    let one = notification(Condition::And, &["code != 200"]);
    let proof = |one: &Notification| prove(one, &[], Assumptions::default()).unwrap();
    let working = proof(&one);
    assert!(working.fires.is_some() && working.kept.is_some());
    for enabled in [Some(true), Some(false), None] {
        for topic in [one.topic.clone(), None] {
            let idle = Notification {
                enabled,
                topic,
                ..one.clone()
            };
            assert_eq!(proof(&idle), working, "{enabled:?} {:?}", idle.topic);
        }
    }
}

/// Whatever an example's value is, a rule can name it next, in any case.
#[test]
fn an_example_has_a_value_that_no_rule_names() {
    let mut named = vec!["a".to_owned()];
    for _ in 0..4 {
        let rules: Vec<String> = named
            .iter()
            .map(|name| format!("resource_name != {name}"))
            .collect();
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        let one = notification(Condition::And, &rules);
        let fires = prove(&one, &[], Assumptions::default()).unwrap().fires;
        let fires = fires.unwrap();
        let value = fires.field(RuleField::ResourceName).unwrap();
        assert!(value.starts_with(OTHER), "{named:?}: {value}");
        assert!(
            !named.iter().any(|name| name.eq_ignore_ascii_case(value)),
            "{named:?}: {value}"
        );
        named.push(value.to_uppercase());
    }
}

/// Of what it is about, an example has what is certain, and of that the first.
#[test]
fn an_example_is_of_the_first_operation_and_user_that_are_certain() {
    let set = |names: &[&str]| OperationSet {
        service_type: "IAM".to_owned(),
        resource_type: "user".to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    let group = |users: &[&str]| UserGroup {
        group: "g".to_owned(),
        users: users.iter().map(|user| (*user).to_owned()).collect(),
    };
    for (operations, groups, operation, user) in [
        (vec![set(&["a", "b"])], vec![], "a", OTHER),
        (vec![set(&["b"]), set(&["a"])], vec![], "b", OTHER),
        // What a set without names is about is not documented, nor a group without users.
        (vec![set(&[]), set(&["a"])], vec![], "a", OTHER),
        (vec![set(&["a"])], vec![group(&["y", "x"])], "a", "y"),
        (vec![set(&["a"])], vec![group(&[]), group(&["x"])], "a", "x"),
    ] {
        let one = Notification {
            operations,
            user_groups: groups,
            ..notification(Condition::And, &["code = 1"])
        };
        let fires = prove(&one, &[], Assumptions::default()).unwrap().fires;
        let fires = fires.unwrap();
        assert_eq!(fires.trace_name.as_deref(), Some(operation), "{one:?}");
        assert_eq!(fires.user.as_deref(), Some(user), "{one:?}");
    }
}

/// One that is off, or of which that is not known, tells nothing that another one could
/// tell as well.
#[test]
fn only_what_is_enabled_is_covered() {
    let other = Notification {
        id: "other".to_owned(),
        ..notification(Condition::And, &["code = 1"])
    };
    for (enabled, covered) in [(Some(true), true), (Some(false), false), (None, false)] {
        for (one, wide) in [(enabled, Some(true)), (Some(true), enabled)] {
            let one = Notification {
                enabled: one,
                ..notification(Condition::And, &["code = 1"])
            };
            let other = Notification {
                enabled: wide,
                ..other.clone()
            };
            let proof = prove(&one, &[other], Assumptions::default()).unwrap();
            let said = proof.reasons.contains(&Reason::CoveredBy(0));
            assert_eq!(said, covered, "{enabled:?}");
        }
    }
}

/// An example has no more members than it needs, so that it says what matters.
#[test]
fn an_example_has_only_the_fields_that_matter() {
    let rules = ["code = 1", "resource_name = a", "resource_id = b"];
    for (condition, for_yes, for_no) in [(Condition::Or, 1, 0), (Condition::And, 3, 0)] {
        let one = notification(condition, &rules);
        let proof = prove(&one, &[], Assumptions::default()).unwrap();
        for (example, expected) in [(proof.fires, for_yes), (proof.kept, for_no)] {
            let fields = example.unwrap().fields;
            let count = fields.iter().flatten().count();
            assert_eq!(count, expected, "{:?} {fields:?}", one.filter);
        }
    }
}

/// No rule has to name an event about data for it to be an example.
#[test]
fn an_event_about_data_is_an_example_where_it_is_sent() {
    let others = ["ConsoleAction", "ApiCall", "SystemAction"];
    let rules = others.map(|other| format!("trace_type != {other}"));
    let rules = rules.each_ref().map(String::as_str);
    for (data_events, expected) in [
        (Answer::Yes, Some("ObsAPI")),
        (Answer::Uncertain, None),
        (Answer::No, None),
    ] {
        let assumptions = Assumptions {
            data_events,
            ..Assumptions::default()
        };
        let one = notification(Condition::And, &rules);
        let fires = prove(&one, &[], assumptions).unwrap().fires;
        let kind = fires
            .as_ref()
            .map(|event| event.field(RuleField::TraceType));
        assert_eq!(kind, expected.map(Some), "{data_events:?}");
    }
}

/// Each field has as many cases as its rules have values, and two more: another value
/// and none.
#[test]
fn as_many_cases_are_looked_at_as_there_may_be_and_no_more() {
    for (counts, looked_at) in [
        ([23, 23, 30], true),
        ([23, 23, 31], false),
        ([198, 98, 0], true),
        ([199, 98, 0], false),
        ([19_998, 0, 0], true),
        ([19_999, 0, 0], false),
    ] {
        let fields = ["code", "resource_id", "resource_name"].into_iter();
        let rules = fields.zip(counts).flat_map(|(field, count)| {
            let rule = move |n: usize| format!("{field} != {n}");
            (0..count).map(rule)
        });
        let rules: Vec<String> = rules.collect();
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        // How they are combined is unknown, so that nothing else takes time.
        let one = notification(Condition::Other(String::new()), &rules);
        let proof = prove(&one, &[], Assumptions::default());
        assert_eq!(proof.is_some(), looked_at, "{counts:?}");
    }
}

/// What the documents leave open about a text is open for every event, and no other
/// notification covers such rules or is covered by them.
#[test]
fn rules_that_can_be_read_in_several_ways_are_uncertain() {
    let plain = Notification {
        id: "plain".to_owned(),
        ..notification(Condition::And, &["code = 200"])
    };
    for text in [
        "code=200",
        " code = 200",
        "code =200",
        "code = 200 ",
        "code =  200",
        "code = 200 OR code = 404",
        "code = 200 AND 404",
        "code = 200 || 404",
        "code = 200 && 404",
        "code = =200",
        "code = >= 200",
        "code == 200",
        "resource_name = a=b",
        "resource_name = a!=b",
        "resource_name = !a",
        "resource_name = \"a=b\"",
    ] {
        let one = notification(Condition::And, &[text]);
        let value = text.split_once("= ").map_or("200", |(_, value)| value);
        for value in [value, "200", "404", "a"] {
            let fields = [(RuleField::Code, value), (RuleField::ResourceName, value)];
            let event = event("IAM", "login", &fields);
            assert_eq!(fires(&one, &event), Answer::Uncertain, "{text}: {value}");
        }
        let proof = prove(&one, std::slice::from_ref(&plain), Assumptions::default()).unwrap();
        assert_eq!((&proof.fires, &proof.kept), (&None, &None), "{text}");
        assert!(!proof.reasons.contains(&Reason::CoveredBy(0)), "{text}");
        let proof = prove(&plain, &[one], Assumptions::default()).unwrap();
        assert!(!proof.reasons.contains(&Reason::CoveredBy(0)), "{text}");
    }
    for text in [
        "resource_name = R and D",
        "resource_name = a-b (c) > d",
        "code = 200",
    ] {
        let proof = prove(
            &notification(Condition::And, &[text]),
            &[],
            Assumptions::default(),
        );
        assert!(proof.unwrap().fires.is_some(), "{text}");
    }
}

/// Users beside “every operation” may count or not.
#[test]
fn users_of_a_notification_about_everything_may_count_or_not() {
    let one = Notification {
        scope: Scope::Complete,
        operations: Vec::new(),
        filter: None,
        user_groups: vec![UserGroup {
            group: "g".to_owned(),
            users: vec!["alice".to_owned()],
        }],
        ..notification(Condition::And, &[])
    };
    let by = |user: Option<&str>| Event {
        user: user.map(str::to_owned),
        ..event("IAM", "login", &[])
    };
    assert_eq!(fires(&one, &by(Some("alice"))), Answer::Yes);
    assert_eq!(fires(&one, &by(Some("bob"))), Answer::Uncertain);
    assert_eq!(fires(&one, &by(None)), Answer::Uncertain);
    let proof = prove(&one, &[], Assumptions::default()).unwrap();
    assert!(proof.fires.is_some() && proof.kept.is_none());
}

/// The system's own actions are documented to have no user, so no example has both.
#[test]
fn no_example_has_a_user_and_is_the_systems_own() {
    let group = UserGroup {
        group: "g".to_owned(),
        users: vec!["alice".to_owned()],
    };
    for users in [vec![], vec![group]] {
        for rules in [
            &["trace_type = SystemAction"][..],
            &["trace_type != ApiCall", "code = 200"],
            &["trace_type != SystemAction"],
        ] {
            let one = Notification {
                user_groups: users.clone(),
                ..notification(Condition::And, rules)
            };
            let proof = prove(&one, &[], Assumptions::default()).unwrap();
            assert_eq!(
                proof.reasons,
                [],
                "whether others have one is not documented"
            );
            let examples = [&proof.fires, &proof.kept];
            for example in examples.into_iter().flatten() {
                let system = example.field(RuleField::TraceType) == Some("SystemAction");
                assert!(!system || example.user.is_none(), "{rules:?} {example:?}");
            }
            // What the system does is kept, but is not what these users do.
            let no_system = rules[0] == "trace_type != SystemAction";
            let kept = proof.kept.is_some();
            assert_eq!(kept, !no_system || users.is_empty(), "{rules:?}");
            let only_system = rules[0] == "trace_type = SystemAction";
            let expected = users.is_empty() || !only_system;
            assert_eq!(proof.fires.is_some(), expected, "{rules:?}");
        }
    }
}

#[test]
fn a_group_without_users_may_stand_for_somebody() {
    let one = Notification {
        user_groups: vec![UserGroup {
            group: "g".to_owned(),
            users: Vec::new(),
        }],
        ..notification(Condition::And, &["code = 1"])
    };
    let proof = prove(&one, &[], Assumptions::default()).unwrap();
    assert_eq!(proof.fires, None, "it is not certain either");
    let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
    assert!(!proof.reasons.iter().any(never), "{:?}", proof.reasons);
}

#[test]
fn coverage_agrees_with_looking_at_every_operation_and_user() {
    const NAMES: [&str; 3] = ["login", "loginFailed", "unheardOf"];
    const SERVICES: [&str; 2] = ["IAM", "ECS"];
    const USERS: [Option<&str>; 4] = [Some("alice"), Some("bob"), Some("nobody"), None];
    let set = |service: &str, names: &[&str]| OperationSet {
        service_type: service.to_owned(),
        resource_type: "user".to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    let group = |users: &[&str]| UserGroup {
        group: "g".to_owned(),
        users: users.iter().map(|user| (*user).to_owned()).collect(),
    };
    let operations = [
        (Scope::Complete, vec![]),
        (Scope::Other("all".to_owned()), vec![]),
        (Scope::Customized, vec![set("IAM", &["login"])]),
        (
            Scope::Customized,
            vec![set("IAM", &["login", "loginFailed"])],
        ),
        (Scope::Customized, vec![set("ECS", &["login"])]),
        (
            Scope::Customized,
            vec![set("IAM", &["loginFailed"]), set("ECS", &["login"])],
        ),
        // What a set without names is about is not documented.
        (Scope::Customized, vec![set("IAM", &[])]),
        (
            Scope::Customized,
            vec![set("IAM", &[]), set("IAM", &["login"])],
        ),
    ];
    let users = [
        vec![],
        vec![group(&["alice"])],
        vec![group(&["alice", "bob"])],
        vec![group(&["bob"]), group(&["alice"])],
        // Nor whether a group without users stands for all of them, or whether users
        // count where it is about every operation.
        vec![group(&[])],
        vec![group(&["alice"]), group(&[])],
    ];
    let made = |id: &str, (scope, operations): &(Scope, Vec<OperationSet>), users: &[UserGroup]| {
        Notification {
            id: id.to_owned(),
            scope: scope.clone(),
            operations: operations.clone(),
            user_groups: users.to_vec(),
            filter: None,
            ..notification(Condition::And, &[])
        }
    };
    let every = || {
        let names = NAMES
            .iter()
            .flat_map(|name| SERVICES.map(|service| (service, *name)));
        names.flat_map(|(service, name)| USERS.map(|user| (service, name, user)))
    };
    // A second reading of the documents, without the matcher.
    let answer = |one: &Notification, (service, name, user): (&str, &str, Option<&str>)| {
        let operation = match &one.scope {
            Scope::Complete => Answer::Yes,
            Scope::Other(_) => Answer::Uncertain,
            Scope::Customized => {
                let mut sets = one
                    .operations
                    .iter()
                    .filter(|set| set.service_type == service);
                let all = |set: &OperationSet| set.trace_names.is_empty();
                if sets
                    .clone()
                    .any(|set| set.trace_names.iter().any(|known| known == name))
                {
                    Answer::Yes
                } else if sets.any(all) {
                    Answer::Uncertain
                } else {
                    Answer::No
                }
            }
        };
        let groups = &one.user_groups;
        let named =
            |group: &UserGroup| group.users.iter().any(|known| Some(known.as_str()) == user);
        let of_user = if groups.is_empty() || groups.iter().any(named) {
            Answer::Yes
        } else if one.scope != Scope::Customized
            || (user.is_some() && groups.iter().any(|group| group.users.is_empty()))
        {
            Answer::Uncertain
        } else {
            Answer::No
        };
        match (operation, of_user) {
            (Answer::No, _) | (_, Answer::No) => Answer::No,
            (Answer::Yes, Answer::Yes) => Answer::Yes,
            _ => Answer::Uncertain,
        }
    };
    for narrow in &operations {
        for narrow_users in &users {
            for wide in &operations {
                for wide_users in &users {
                    let one = made("one", narrow, narrow_users);
                    let other = made("other", wide, wide_users);
                    let proof =
                        prove(&one, std::slice::from_ref(&other), Assumptions::default()).unwrap();
                    let fires = every().any(|event| answer(&one, event) == Answer::Yes);
                    assert_eq!(proof.fires.is_some(), fires, "{one:?}");
                    let covered = every().all(|event| {
                        answer(&one, event) == Answer::No || answer(&other, event) == Answer::Yes
                    });
                    let said = proof.reasons.contains(&Reason::CoveredBy(0));
                    assert_eq!(said, covered && fires, "{one:?} {other:?}");
                }
            }
        }
    }
}

/// What stands for anything that is not named may be the name of something, too.
#[test]
fn what_has_the_name_of_anything_else_covers_only_itself() {
    let set = |parts: [&str; 2], names: &[&str]| OperationSet {
        service_type: parts[0].to_owned(),
        resource_type: parts[1].to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    let group = |users: &[&str]| UserGroup {
        group: "g".to_owned(),
        users: users.iter().map(|user| (*user).to_owned()).collect(),
    };
    let made =
        |id: &str, operations: Vec<OperationSet>, user_groups: Vec<UserGroup>| Notification {
            id: id.to_owned(),
            operations,
            user_groups,
            filter: None,
            ..notification(Condition::And, &[])
        };
    let login = || vec![set(["IAM", "user"], &["login"])];
    let about_all = Notification {
        scope: Scope::Complete,
        ..made("one", vec![], vec![])
    };
    let nameless = [vec![set(["IAM", "user"], &[])], login()].concat();
    for (one, operations, users) in [
        (about_all, vec![set([OTHER; 2], &[OTHER])], vec![]),
        (
            made("one", nameless, vec![]),
            vec![set(["IAM", "user"], &["login", OTHER])],
            vec![],
        ),
        (made("one", login(), vec![]), login(), vec![group(&[OTHER])]),
        (
            made("one", login(), vec![group(&["alice"]), group(&[])]),
            login(),
            vec![group(&["alice", OTHER])],
        ),
    ] {
        let other = made("other", operations, users);
        let proof = prove(&one, std::slice::from_ref(&other), Assumptions::default()).unwrap();
        assert!(proof.fires.is_some(), "{one:?}");
        assert_eq!(proof.reasons, [], "{one:?} {other:?}");
        let same = Notification {
            id: "same".to_owned(),
            ..other.clone()
        };
        let proof = prove(&other, &[same], Assumptions::default()).unwrap();
        assert_eq!(proof.reasons, [Reason::CoveredBy(0)], "{other:?}");
    }
}
