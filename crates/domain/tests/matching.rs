//! The matcher and the prover: golden cases, and agreement with a second, naive
//! reading of the documents over all small filters.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use domain::cts::RuleField;
use domain::matching::{Answer, Assumptions, Event, Matcher, Reason, Stage, Told, coverage, prove};
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
        active: true,
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
    })
}

fn notification(condition: Condition, rules: &[&str]) -> Notification {
    Notification {
        id: "one".to_owned(),
        enabled: true,
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
        (and(&["code=200"]), login(&[(Code, "200")]), Answer::Yes),
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
            and(&["resource_name = a = b != c"]),
            login(&[(ResourceName, "a = b != c")]),
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
    one.filter.as_mut().unwrap().active = false;
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
    let table: [(Condition, &[&str], &[Reason]); 13] = [
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
        (
            Condition::Or,
            &["code = 1", "code != 1"],
            &[Reason::FilterLetsAllThrough],
        ),
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
        (Condition::And, &["code = 1", "trace_rating = normal"], &[]),
        (Condition::And, &["no rule at all"], &[]),
        (
            Condition::And,
            &["code = 1", "trace_rating = critical"],
            &[Reason::ImpossibleValue(1)],
        ),
        (
            Condition::Or,
            &["trace_type = ApiCall", "trace_type != apicall"],
            &[Reason::ImpossibleValue(1), Reason::FilterLetsAllThrough],
        ),
    ];
    for (condition, rules, expected) in table {
        assert_eq!(reasons(condition, rules), expected, "{rules:?}");
    }
}

#[test]
fn a_filter_that_is_switched_off_is_named() {
    let mut one = notification(Condition::And, &["code = 1", "code = 2"]);
    one.filter.as_mut().unwrap().active = false;
    let proof = prove(&one, &[], Assumptions::default()).unwrap();
    assert_eq!(proof.reasons, [Reason::FilterOff]);
    assert!(proof.fires.is_some(), "without the filter it fires");
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
    assert_eq!(proof.reasons, [Reason::NeverFires(vec![0, 1, 2])]);

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
    let off = Notification {
        enabled: false,
        ..wide.clone()
    };
    assert!(!covered(&narrow, &off));
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
fn who_is_told_about_an_operation() {
    let covered =
        |all: &[Notification]| coverage(["IAM", "user", "login"], all, Assumptions::default());
    let filtered = notification(Condition::And, &["code = 1"]);
    let plain = Notification {
        filter: None,
        ..filtered.clone()
    };
    let off = Notification {
        enabled: false,
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
    let nobody = covered(&[off, nowhere, about_others]);
    assert_eq!((nobody.told, nobody.by), (Told::Never, vec![]));
    let some = [filtered.clone()];
    assert_eq!(covered(&some).told, Told::Sometimes);
    assert!(covered(&some).told_twice(&some).is_empty());
    let all = [filtered, plain];
    let both = covered(&all);
    assert_eq!((both.told, both.by.as_slice()), (Told::Always, &[0, 1][..]));
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
    known = event("IAM", "login", &[]);
    assert_eq!(asked(&known), Answer::Uncertain, "the code is not said");
    known.fields[1] = Some("1".to_owned());
    assert_eq!(asked(&known), Answer::Yes);
    known.user = None;
    assert_eq!(asked(&known), Answer::Uncertain, "the user is not said");
    known.user = Some("bob".to_owned());
    assert_eq!(asked(&known), Answer::No);
}

/// Every value the naive reading tries in the three fields of the small filters.
const CODES: [Option<&str>; 4] = [Some("1"), Some("2"), Some("another"), None];
const NAMES: [Option<&str>; 4] = [Some("a"), Some("b"), Some("another"), None];
const RATINGS: [Option<&str>; 4] = [Some("normal"), Some("warning"), Some("incident"), None];

/// 1 fires, 0 does not, `None` is open: plain logic over the texts of the rules.
/// `missing` is what `!=` says about a field that is not there.
fn naive(
    and: bool,
    missing: Option<bool>,
    rules: &[(usize, bool, &str)],
    case: [Option<&str>; 3],
) -> Option<bool> {
    let answers = rules
        .iter()
        .map(|(field, equal, value)| match (case[*field], *equal) {
            (Some(has), equal) => Some((has == *value) == equal),
            (None, true) => Some(false),
            (None, false) => missing,
        });
    let answers: Vec<Option<bool>> = answers.collect();
    let decisive = Some(!and);
    if answers.contains(&decisive) {
        decisive
    } else if answers.contains(&None) {
        None
    } else {
        Some(and)
    }
}

#[test]
fn the_prover_agrees_with_looking_at_every_event_for_all_small_filters() {
    let fields = [
        (RuleField::Code, ["1", "2"]),
        (RuleField::ResourceName, ["a", "b"]),
        (RuleField::TraceRating, ["normal", "warning"]),
    ];
    let kinds: Vec<(usize, bool, &str)> = (0..3)
        .flat_map(|field| {
            let values = fields[field].1;
            values.map(|value| [(field, true, value), (field, false, value)])
        })
        .flatten()
        .collect();
    let cases: Vec<[Option<&str>; 3]> = CODES
        .iter()
        .flat_map(|c| {
            NAMES
                .iter()
                .flat_map(move |n| RATINGS.iter().map(move |r| [*c, *n, *r]))
        })
        .collect();
    let mut looked_at = 0;
    let mut checked = |picked: &[(usize, bool, &str)]| {
        let ways = [None, Some(true), Some(false)];
        for (and, missing) in ways.into_iter().flat_map(|m| [(true, m), (false, m)]) {
            looked_at += 1;
            let assumptions = Assumptions {
                missing_differs: missing.map_or(Answer::Uncertain, Answer::from),
                ..Assumptions::default()
            };
            let texts: Vec<String> = picked
                .iter()
                .map(|(field, equal, value)| {
                    let operator = if *equal { "=" } else { "!=" };
                    format!("{} {operator} {value}", fields[*field].0.as_str())
                })
                .collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let condition = if and { Condition::And } else { Condition::Or };
            let one = notification(condition, &texts);
            let proof = prove(&one, &[], assumptions).unwrap();
            let answers: Vec<Option<bool>> = cases
                .iter()
                .map(|c| naive(and, missing, picked, *c))
                .collect();
            let never = answers.iter().all(|a| *a == Some(false));
            let always = !answers.contains(&Some(false)) && answers.contains(&Some(true));
            let blamed = proof.reasons.iter().find_map(|reason| match reason {
                Reason::NeverFires(rules) => Some(rules.clone()),
                _ => None,
            });
            assert_eq!(blamed.is_some(), never, "{texts:?} {and}");
            if let Some(blamed) = blamed {
                // They are enough, and each of them is needed.
                let only = |left_out: Option<usize>| -> Vec<_> {
                    let places = blamed.iter().filter(|at| Some(**at) != left_out);
                    places.map(|at| picked[*at]).collect()
                };
                let dead = |rules: &[(usize, bool, &str)]| {
                    let answers = cases.iter().map(|c| naive(and, missing, rules, *c));
                    answers.into_iter().all(|answer| answer == Some(false))
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
            assert_eq!(
                proof.fires.is_some(),
                answers.contains(&Some(true)),
                "{texts:?}"
            );
            assert_eq!(
                proof.kept.is_some(),
                answers.contains(&Some(false)),
                "{texts:?}"
            );
            // Every example is confirmed, and what is called redundant is.
            for (example, answer) in [(&proof.fires, Answer::Yes), (&proof.kept, Answer::No)] {
                if let Some(example) = example {
                    let confirmed = Matcher::new(&one, assumptions).fires(example);
                    assert_eq!(confirmed, answer, "{texts:?} {example:?}");
                }
            }
            let redundant = |at: &usize| proof.reasons.contains(&Reason::RedundantRule(*at));
            let kept: Vec<_> = (0..picked.len())
                .filter(|at| !redundant(at))
                .map(|at| picked[at])
                .collect();
            if !never && !always {
                for (case, answer) in cases.iter().zip(&answers) {
                    assert_eq!(
                        naive(and, missing, &kept, *case),
                        *answer,
                        "{texts:?} without"
                    );
                }
                // And nothing more could go.
                for at in 0..kept.len() {
                    let mut fewer = kept.clone();
                    fewer.remove(at);
                    let same = cases
                        .iter()
                        .zip(&answers)
                        .all(|(c, a)| naive(and, missing, &fewer, *c) == *a);
                    assert!(fewer.is_empty() || !same, "{texts:?} keeps too much");
                }
            }
        }
    };
    for a in &kinds {
        checked(&[*a]);
        for b in &kinds {
            checked(&[*a, *b]);
            for c in &kinds {
                checked(&[*a, *b, *c]);
                for d in &kinds {
                    checked(&[*a, *b, *c, *d]);
                }
            }
        }
    }
    assert_eq!(looked_at, 6 * (12 + 144 + 1_728 + 20_736));
}
